import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.system.errors import ProfileInUse, ProfileUnusable
from app.system.instance_lock import InstanceLock

_HOLD = """
import sys
from pathlib import Path
from app.system.instance_lock import InstanceLock
lock = InstanceLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def lock_file(tmp_path: Path) -> Path:
    return tmp_path / "desk.lock"


@pytest.fixture
def other_program(lock_file: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds the lock until it ends."""
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(lock_file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "held\n"
        yield program
        program.kill()


def test_a_second_program_learns_who_was_first(
    lock_file: Path, other_program: subprocess.Popen[str]
) -> None:
    with pytest.raises(ProfileInUse) as caught:
        InstanceLock(lock_file)
    assert caught.value.pid == other_program.pid
    assert caught.value.host == socket.gethostname()


def test_a_killed_program_leaves_no_lock(
    lock_file: Path, other_program: subprocess.Popen[str]
) -> None:
    other_program.kill()
    other_program.wait()
    with InstanceLock(lock_file):
        assert json.loads(lock_file.read_text())["pid"] == os.getpid()


@pytest.mark.skipif(sys.platform == "win32", reason="platform: Windows has no SIGSTOP")
def test_a_program_that_hangs_still_holds_its_lock(
    lock_file: Path, other_program: subprocess.Popen[str]
) -> None:
    other_program.send_signal(signal.SIGSTOP)
    with pytest.raises(ProfileInUse):
        InstanceLock(lock_file)


def test_the_same_program_cannot_take_it_twice(lock_file: Path) -> None:
    with InstanceLock(lock_file), pytest.raises(ProfileInUse):
        InstanceLock(lock_file)


def test_a_released_lock_can_be_taken_again(lock_file: Path) -> None:
    first = InstanceLock(lock_file)
    first.release()
    first.release()
    InstanceLock(lock_file).release()


def test_rubbish_in_the_file_is_no_obstacle(lock_file: Path) -> None:
    lock_file.write_bytes(b"\xff{not json")
    InstanceLock(lock_file).release()


def test_a_holder_that_has_not_written_its_name_yet(lock_file: Path) -> None:
    with InstanceLock(lock_file):
        os.truncate(lock_file, 0)
        with pytest.raises(ProfileInUse) as caught:
            InstanceLock(lock_file)
    assert caught.value.pid is None
    assert caught.value.host is None


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ProfileUnusable) as caught:
        InstanceLock(tmp_path / "gone" / "desk.lock")
    assert caught.value.path.parent == tmp_path / "gone"
