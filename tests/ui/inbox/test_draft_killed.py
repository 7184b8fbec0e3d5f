"""A program that is killed a moment after somebody wrote has lost nothing of it."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.markup import Words
from app.security.keys import DeskKeys, new_keys
from app.services.desk import Desk
from tests.desks import add_contact, add_ticket, make_desk, reopen_store
from tests.fakes.clock import FakeClock

ROOT = Path(__file__).parents[3]

pytestmark = pytest.mark.skipif(
    not hasattr(signal, "SIGKILL"), reason="platform: Windows has no SIGKILL"
)


def kill_typist(folder: Path, keys: DeskKeys, file: Path) -> str:
    """Run the typist until the draft is kept, then kill it; what it said."""
    typist = subprocess.Popen(
        [
            *(sys.executable, "-m", "tests.ui.inbox.killed_typist"),
            *(str(folder), keys.data.hex(), str(file)),
        ],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert typist.stdout is not None
    said = typist.stdout.readline()
    typist.send_signal(signal.SIGKILL)
    typist.communicate()
    assert typist.returncode == -signal.SIGKILL
    return said


def test_words_looks_and_files_are_back_after_a_kill(tmp_path: Path) -> None:
    folder, clock, keys = tmp_path / "desk", FakeClock(), new_keys()
    desk = make_desk(folder, clock, keys)
    ticket_id = add_ticket(desk, add_contact(desk))
    desk.close()
    file = tmp_path / "sheet.pdf"
    file.write_bytes(b"%PDF" * 60_000)
    assert kill_typist(folder, keys, file) == "kept\n"

    desk = Desk(reopen_store(folder, clock, keys))
    desk.person_id = desk.people()[0].id
    (draft,) = desk.ticket_view(ticket_id).drafts
    assert draft.words == Words("It has almonds", "<p>It has <b>almonds</b></p>")
    assert [kept.name for kept in draft.files] == ["sheet.pdf"]
    with desk.store.read() as connection:
        assert desk.store.blobs.get(connection, draft.files[0].blob_id) == file.read_bytes()
    report = desk.check()
    desk.close()
    assert report.sound, report.problems
