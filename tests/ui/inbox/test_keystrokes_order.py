"""The frequent jobs of keeping order, in as many keys as promised, on the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.inbox import InboxQuery
from app.domain.ticket import Channel, Status
from app.services import saved_views
from app.ui.inbox.area import InboxArea
from app.ui.shell.main_window import MainWindow
from tests.ui.inbox.bakery import Bakery
from tests.ui.inbox.driving import ALT, CTRL, NONE, Key, status_of, ticket_of, title_of
from tests.ui.shell.conftest import _applied_theme, controller_of, session, theme, window
from tests.ui.shell.driving import activate

__all__ = ["_applied_theme", "session", "theme", "window"]

# Popups of the offscreen platform cannot grab keyboard and mouse.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

CLOSE, CALL_BACK, HAND_OVER = 1, 2, 2


class Keys:
    """Presses keys where the focus is, and counts them."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.pressed = 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.pressed += 1
        popup = QApplication.activePopupWidget()
        if popup is not None:
            QTest.keyClick(popup.focusWidget() or popup, key, modifiers)
            return
        activate(self._window)
        QTest.keyClick(QApplication.focusWidget() or self._window, key, modifiers)


@pytest.fixture
def area(qtbot: QtBot, window: MainWindow) -> InboxArea:
    """The inbox of the window, with its first ticket read and the list focused."""
    found = window.findChild(InboxArea)
    assert found is not None
    qtbot.waitUntil(lambda: title_of(found).startswith("Is the lemon"))
    qtbot.waitUntil(lambda: found.loader.is_complete)
    activate(window)
    found.focus_list()
    qtbot.waitUntil(found.list_pane.list.hasFocus)
    return found


def test_close_and_go_to_the_next_promise(
    qtbot: QtBot, window: MainWindow, area: InboxArea, bakery: Bakery
) -> None:
    keys = Keys(window)
    keys.press(Key.Key_E)
    qtbot.waitUntil(lambda: title_of(area) == ticket_of(bakery, "bettina").subject)
    qtbot.waitUntil(lambda: status_of(bakery, "camille") is Status.CLOSED)
    assert keys.pressed == CLOSE


def test_promise_a_call_back(
    qtbot: QtBot, window: MainWindow, area: InboxArea, bakery: Bakery
) -> None:
    keys = Keys(window)
    keys.press(Key.Key_B)
    keys.press(Key.Key_1, ALT)
    qtbot.waitUntil(lambda: status_of(bakery, "camille") is Status.CALL_BACK)
    assert keys.pressed == CALL_BACK


def test_hand_over_beside_the_words(
    qtbot: QtBot, window: MainWindow, area: InboxArea, bakery: Bakery
) -> None:
    keys = Keys(window)
    keys.press(Key.Key_H, CTRL)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClicks(popup.focusWidget() or popup, "She asks for you")
    keys.press(Key.Key_Return)
    ticket_id = bakery.tickets["camille"]
    qtbot.waitUntil(lambda: bakery.desk.ticket_view(ticket_id).ties.offered is not None)
    assert keys.pressed == HAND_OVER


def test_saved_views_stand_in_the_view_menu_and_in_the_palette(
    qtbot: QtBot, window: MainWindow, area: InboxArea, bakery: Bakery
) -> None:
    bakery.desk.do(saved_views.save, "Chats", InboxQuery(channel=Channel.CHAT))
    area.facts.load()
    qtbot.waitUntil(lambda: len(area.facts.views) == 1)
    menus = controller_of(window).menus
    view = next(menu for menu in menus.menus() if "View" in menu.title())
    assert any(action.menu() is area.list_pane.views_menu for action in view.actions())
    offered = {one.words: one.name for one in controller_of(window).catalogue.offer()}
    controller_of(window).catalogue.run(offered["Show view Chats"])
    qtbot.waitUntil(lambda: area.loader.query == InboxQuery(channel=Channel.CHAT))
