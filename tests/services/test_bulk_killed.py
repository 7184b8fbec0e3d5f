"""Killed while it closes 5,000 tickets at once, the desk has closed all of them or none."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.domain.inbox import InboxQuery
from app.domain.ticket import Channel, Direction, Status, TicketState
from app.security.keys import new_keys
from app.services import tickets
from app.store.registry import TICKET
from app.store.unit_of_work import UnitOfWork
from tests.desks import make_desk
from tests.fakes.clock import FakeClock
from tests.services.killed_bulk_child import open_ids
from tests.services.killed_child import open_desk

ROOT = Path(__file__).parents[2]
TICKETS = 5_000
MOMENTS = (0.05, 0.3, 0.55, 0.75, 0.9, 0.97)
"""When the kill comes, as parts of the time the command takes."""

pytestmark = pytest.mark.skipif(
    not hasattr(signal, "SIGKILL"), reason="platform: Windows has no SIGKILL"
)


def plant(uow: UnitOfWork) -> None:
    """Many open tickets."""
    for number in range(TICKETS):
        uow.insert(
            TICKET,
            uow.new_id(),
            number=uow.take_number(),
            subject=f"Matter {number}",
            channel=Channel.EMAIL.value,
            direction=Direction.INBOUND.value,
            state=TicketState.NEW.value,
            created_at=uow.now_us,
            reply_due_at=uow.now_us + number,
        )


def test_all_or_none(tmp_path: Path) -> None:
    keys = new_keys()
    desk = make_desk(tmp_path / "whole", FakeClock(), keys)
    desk.store.gate.perform("tests.plant", plant)
    desk.close()
    shutil.copytree(tmp_path / "whole", tmp_path / "through")
    desk = open_desk(tmp_path / "through", keys.data.hex())
    begun = time.monotonic()
    desk.do(tickets.close, open_ids(desk))
    took = time.monotonic() - begun
    desk.close()
    outcomes = [after_kill(tmp_path, keys.data.hex(), took * part) for part in MOMENTS]
    assert set(outcomes) <= {0, TICKETS}
    assert 0 in outcomes


def after_kill(folder: Path, key: str, seconds: float) -> int:
    """How many tickets are closed once a program was killed so long after it began."""
    here = folder / f"killed {seconds:.3f}"
    shutil.copytree(folder / "whole", here)
    run = subprocess.run(
        [sys.executable, "-m", "tests.services.killed_bulk_child", str(here), key, str(seconds)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == -signal.SIGKILL, run.stderr
    desk = open_desk(here, key)
    counts = desk.inbox_facets(InboxQuery())
    assert counts[Status.NEEDS_REPLY] + counts[Status.CLOSED] == TICKETS
    report = desk.check()
    desk.close()
    assert report.sound, report.problems
    return counts[Status.CLOSED]
