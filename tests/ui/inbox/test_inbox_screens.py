"""Every picture of the inbox can be drawn, in each number of columns."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.services import sample_data
from app.ui.drawn_desk import furnish
from app.ui.inbox.screens import screens
from tests.ui.inbox.bakery import Bakery

# Popups of the offscreen platform cannot grab keyboard and mouse.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.mark.parametrize(("columns", "width"), [(4, 1360), (3, 1100), (2, 844)])
def test_every_state_can_be_drawn(
    qtbot: QtBot, session: DeskSession, bakery: Bakery, tmp_path: Path, columns: int, width: int
) -> None:
    sample_data.fill(session.desk)
    furnish(session.desk, bakery.clock.now())
    for name, make in screens(session, bakery.clock, columns, tmp_path / "opened").items():
        area = make()
        area.resize(width, 560)
        qtbot.addWidget(area)
        area.show()
        qtbot.waitUntil(lambda area=area: area.loader.is_complete)
        qtbot.waitUntil(lambda area=area: not area.showing.is_pending())
        assert not area.grab().isNull(), name
        area.hide()
