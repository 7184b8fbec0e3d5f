"""A desk of the bakery, its session, and the inbox on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.background.workers import Workers
from app.ui.inbox.area import InboxArea
from tests.ui.inbox.bakery import Bakery, make_bakery
from tests.ui.inbox.driving import shown_inbox, title_of


@pytest.fixture
def bakery(tmp_path: Path) -> Iterator[Bakery]:
    """The bakery at 10:42; sound when the test ends."""
    made = make_bakery(tmp_path / "desk")
    yield made
    report = made.desk.check()
    made.desk.close()
    assert report.sound, report.problems


@pytest.fixture
def session(qtbot: QtBot, bakery: Bakery) -> Iterator[DeskSession]:
    """The bakery's desk with real workers."""
    workers = Workers()
    failures: list[BaseException] = []
    workers.failed.connect(failures.append)
    yield DeskSession(bakery.desk, workers)
    workers.close()
    assert failures == []


@pytest.fixture
def inbox(
    qtbot: QtBot, session: DeskSession, bakery: Bakery, tmp_path: Path
) -> Iterator[InboxArea]:
    """The inbox, shown, with its first ticket read."""
    with shown_inbox(qtbot, session, bakery, tmp_path / "opened") as area:
        qtbot.waitUntil(lambda: title_of(area).startswith("Is the lemon"))
        qtbot.waitUntil(lambda: area.loader.is_complete)
        yield area
