"""The whole window at the bakery's own time, and the capture panel in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.startup import build_window
from app.ui.capture.capturing import Capturing
from app.ui.capture.panel import CapturePanel
from app.ui.common.theme import Theme
from app.ui.shell.desk_controller import DeskController
from app.ui.shell.main_window import MainWindow
from tests.ui.inbox.bakery import Bakery
from tests.ui.shell.conftest import (
    _applied_theme,
    bakery,
    controller,
    controller_of,
    session,
    theme,
)

__all__ = ["_applied_theme", "bakery", "controller", "session", "theme"]


@pytest.fixture
def window(
    qtbot: QtBot, bakery: Bakery, session: DeskSession, theme: Theme
) -> Iterator[MainWindow]:
    """The window, shown, with the inbox in front."""
    made = build_window(session, theme, clock=bakery.clock)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    with qtbot.waitExposed(made):
        pass
    found = controller_of(made)
    qtbot.waitUntil(lambda: found.areas.history.here is not None)
    yield made
    made.close()


@pytest.fixture
def capturing(controller: DeskController) -> Capturing:
    """What stands behind the panel."""
    return controller.demand.capture


@pytest.fixture
def panel(capturing: Capturing) -> CapturePanel:
    """The panel, not shown yet."""
    return capturing.panel
