"""A program that is killed has lost nothing of a capture that somebody had begun."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.ticket import Channel
from app.security.keys import new_keys
from app.services import capture
from app.services.desk import Desk
from tests.desks import make_desk, reopen_store
from tests.fakes.clock import FakeClock

ROOT = Path(__file__).parents[3]

pytestmark = pytest.mark.skipif(
    not hasattr(signal, "SIGKILL"), reason="platform: Windows has no SIGKILL"
)


def test_words_channel_and_scan_are_back_after_a_kill(tmp_path: Path) -> None:
    folder, clock, keys = tmp_path / "desk", FakeClock(), new_keys()
    make_desk(folder, clock, keys).close()
    file = tmp_path / "Scan.pdf"
    file.write_bytes(b"%PDF" * 60_000)
    scribe = subprocess.Popen(
        [
            *(sys.executable, "-m", "tests.ui.capture.killed_scribe"),
            *(str(folder), keys.data.hex(), str(file)),
        ],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert scribe.stdout is not None
    assert scribe.stdout.readline() == "kept\n"
    scribe.send_signal(signal.SIGKILL)
    scribe.communicate()
    assert scribe.returncode == -signal.SIGKILL

    desk = Desk(reopen_store(folder, clock, keys))
    desk.person_id = desk.people()[0].id
    found = capture.kept(desk)
    assert found.unsaved.text == "Her letter about the loaf"
    assert found.unsaved.channel == Channel.LETTER.value
    (kept,) = found.files
    with desk.store.read() as connection:
        assert desk.store.blobs.get(connection, kept.blob_id) == file.read_bytes()
    report = desk.check()
    desk.close()
    assert report.sound, report.problems
