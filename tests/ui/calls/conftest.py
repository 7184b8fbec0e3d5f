"""The whole window, and calls in it with a clock that stands until a test moves it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.ui.calls.call_desk import CallDesk
from app.ui.calls.call_panel import CallPanel
from app.ui.calls.keeping import CallKeeping
from app.ui.common.theme import Theme
from tests.ui.inbox.bakery import Bakery
from tests.ui.shell.conftest import (
    _applied_theme,
    bakery,
    controller,
    session,
    theme,
    window,
)

__all__ = ["_applied_theme", "bakery", "controller", "session", "theme", "window"]


@dataclass
class StopWatch:
    """Seconds as a test counts them."""

    seconds: float = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def watch() -> StopWatch:
    """What a call's seconds are counted by."""
    return StopWatch()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> Iterator[QWidget]:
    """An area of the window, shown."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1300, 840)
    made.show()
    made.activateWindow()
    with qtbot.waitExposed(made):
        pass
    yield made
    made.close()


@pytest.fixture
def calls(session: DeskSession, page: QWidget, bakery: Bakery, watch: StopWatch) -> CallDesk:
    """Calls over that page, counted by `watch`."""
    return call_desk(session, page, bakery, watch, "this run")


def call_desk(
    session: DeskSession, page: QWidget, bakery: Bakery, watch: StopWatch, run: str
) -> CallDesk:
    """Calls as one run of the program has them."""
    keeping = CallKeeping(session, bakery.clock, reading=watch, run=run)
    made = CallDesk(session, page, bakery.clock, keeping)
    keeping.setParent(made)
    return made


@pytest.fixture
def panel(calls: CallDesk) -> CallPanel:
    """Their panel."""
    return calls.panel
