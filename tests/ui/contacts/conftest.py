"""A bakery's desk, its session, and the area as the window shows it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.background.workers import Workers
from app.services.desk import Desk
from app.ui.contacts.area import ContactsArea
from tests.desks import make_desk
from tests.fakes.clock import FakeClock


@pytest.fixture
def desk(tmp_path: Path, clock: FakeClock) -> Iterator[Desk]:
    """An empty desk."""
    made = make_desk(tmp_path / "desk", clock)
    yield made
    made.close()


@pytest.fixture
def session(qtbot: QtBot, desk: Desk) -> Iterator[DeskSession]:
    """Real lanes; what nobody took fails the test."""
    workers = Workers()
    lost: list[BaseException] = []
    workers.failed.connect(lost.append)
    yield DeskSession(desk, workers)
    workers.close()
    assert lost == []


@pytest.fixture
def area(qtbot: QtBot, session: DeskSession, clock: FakeClock) -> ContactsArea:
    """Not shown yet, so that a test can fill the desk first."""
    made = ContactsArea(session, clock=clock)
    qtbot.addWidget(made)
    made.resize(1360, 850)
    return made
