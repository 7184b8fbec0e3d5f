"""Killed during a call, the program gives back notes and times with five seconds lost at most."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.call import taken_up
from app.security.keys import new_keys
from app.services import calls
from app.services.desk import Desk
from tests.desks import make_desk, reopen_store
from tests.fakes.clock import FakeClock
from tests.house.sources import ROOT

MOST_LOST = 5.0
# What passes between the timer's moment and the end of the transaction on a busy computer.
_SLACK = 1.0
_LETTERS_A_SECOND = 10

pytestmark = pytest.mark.skipif(
    not hasattr(signal, "SIGKILL"), reason="platform: Windows has no SIGKILL"
)


@pytest.mark.parametrize("letters_more", [7, 44])
def test_killed_during_a_call(tmp_path: Path, clock: FakeClock, letters_more: int) -> None:
    keys = new_keys()
    make_desk(tmp_path, clock, keys).close()
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.calls.killed_child", str(tmp_path), keys.data.hex()],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    left, typed, seconds = letters_more, 0, 0.0
    for line in child.stdout:
        count, elapsed, written = line.split()
        typed, seconds = int(count), float(elapsed)
        # Once when it began, then while somebody types.
        left -= int(written) > 1
        if left < 0:
            break
    child.kill()
    child.communicate()
    assert child.returncode == -signal.SIGKILL

    desk = Desk(reopen_store(tmp_path, clock, keys))
    desk.person_id = desk.people()[0].id
    (call,) = calls.running(desk)
    assert call.notes == "x" * len(call.notes)
    assert typed - len(call.notes) <= (MOST_LOST + _SLACK) * _LETTERS_A_SECOND
    assert 0 <= seconds - call.clock.elapsed <= MOST_LOST + _SLACK
    # The clock of the computer may have been set back meanwhile.
    later = taken_up(call, clock.now(), 0.0, "another run")
    assert later.clock.elapsed == call.clock.elapsed
    assert desk.check().sound
    desk.close()
