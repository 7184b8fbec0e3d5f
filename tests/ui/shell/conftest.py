"""The whole window on a real desk of the bakery."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.background.workers import Workers
from app.startup import build_window
from app.ui.common.theme import Scheme, Theme
from app.ui.shell.desk_controller import DeskController
from app.ui.shell.main_window import MainWindow
from tests.ui.inbox.bakery import Bakery, make_bakery


@pytest.fixture(scope="session")
def _applied_theme(qapp: QApplication) -> Theme:
    theme = Theme(scheme=Scheme.LIGHT, parent=qapp)
    theme.apply(qapp)
    return theme


@pytest.fixture
def theme(_applied_theme: Theme) -> Iterator[Theme]:
    """Light, 100 %."""
    yield _applied_theme
    _applied_theme.set_scheme(Scheme.LIGHT)
    _applied_theme.set_scale(1.0)


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
    """The bakery's desk with real workers; what nobody took fails the test."""
    workers = Workers()
    lost: list[BaseException] = []
    workers.failed.connect(lost.append)
    yield DeskSession(bakery.desk, workers)
    workers.close()
    assert lost == []


@pytest.fixture
def window(qtbot: QtBot, session: DeskSession, theme: Theme) -> Iterator[MainWindow]:
    """The window, shown, with the inbox in front and its badge counted."""
    made = build_window(session, theme)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    with qtbot.waitExposed(made):
        pass
    controller = controller_of(made)
    qtbot.waitUntil(lambda: controller.state.facts is not None)
    qtbot.waitUntil(lambda: controller.areas.history.here is not None)
    yield made
    made.close()


@pytest.fixture
def controller(window: MainWindow) -> DeskController:
    """What stands behind the window."""
    return controller_of(window)


def controller_of(window: MainWindow) -> DeskController:
    found = window.findChild(DeskController)
    assert isinstance(found, DeskController)
    return found
