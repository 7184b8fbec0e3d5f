"""Finding a customer and the history within the budget of keys, on the whole window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.contacts.area import ContactsArea
from app.ui.shell.desk_controller import DeskController
from app.ui.shell.desk_view import CONTACTS
from app.ui.shell.main_window import MainWindow
from tests.ui.inbox.bakery import Bakery
from tests.ui.shell.driving import CTRL, Key, Strokes

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.mark.parametrize(
    "typed",
    [
        (Key.Key_J, Key.Key_O, Key.Key_S, Key.Key_S),
        (Key.Key_0, Key.Key_1, Key.Key_6, Key.Key_7),
    ],
    ids=["by name", "by last digits"],
)
def test_a_customer_is_found_in_six_keys(
    qtbot: QtBot,
    window: MainWindow,
    controller: DeskController,
    bakery: Bakery,
    typed: tuple[Qt.Key, ...],
) -> None:
    keys = Strokes()
    keys.press(window, Key.Key_K, CTRL)
    for key in typed:
        keys.press(window, key)
    finder = controller.demand.finder
    qtbot.waitUntil(lambda: finder.palette.list.model().rowCount() > 0)
    keys.press(window, Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(controller.areas.current, ContactsArea))
    assert controller.view.current() == CONTACTS
    area = controller.areas.current
    assert isinstance(area, ContactsArea)
    qtbot.waitUntil(lambda: area.showing.card is not None)
    card = area.showing.card
    assert card is not None
    assert card.view.contact.name == "Joss Whitlock"
    assert keys.count == 6
