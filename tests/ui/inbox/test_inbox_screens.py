"""Every picture of the inbox can be drawn, in each number of columns."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.ui.inbox.screens import screens
from tests.ui.inbox.bakery import Bakery


@pytest.mark.parametrize(("columns", "width"), [(4, 1360), (3, 1100), (2, 844)])
def test_every_state_can_be_drawn(
    qtbot: QtBot, session: DeskSession, bakery: Bakery, tmp_path: Path, columns: int, width: int
) -> None:
    for name, make in screens(session, bakery.clock, columns, tmp_path / "opened").items():
        area = make()
        area.resize(width, 560)
        qtbot.addWidget(area)
        area.show()
        qtbot.waitUntil(lambda area=area: area.loader.is_complete)
        qtbot.waitUntil(lambda area=area: not area.showing.is_pending())
        assert not area.grab().isNull(), name
        area.hide()
