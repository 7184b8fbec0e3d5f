"""The settings in the window of the bakery."""

import pytest
from pytestqt.qtbot import QtBot

from app.ui.settings.area import SettingsArea
from app.ui.shell.desk_controller import DeskController
from tests.ui.settings.rows import line
from tests.ui.shell.conftest import (
    _applied_theme,
    bakery,
    controller,
    session,
    theme,
    window,
)

__all__ = ["_applied_theme", "bakery", "controller", "session", "theme", "window"]


@pytest.fixture
def area(qtbot: QtBot, controller: DeskController) -> SettingsArea:
    """The settings, shown and filled."""
    controller.show_settings()
    found = controller.areas.area("settings")
    assert isinstance(found, SettingsArea)
    qtbot.waitUntil(lambda: line(found, "business").text() == "Rye & Rowan")
    return found
