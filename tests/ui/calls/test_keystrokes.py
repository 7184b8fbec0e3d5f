"""Jobs 1 and 2 of the budget: a call in three keys of a known caller, in seven of a typed one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.domain.call import CallOutcome
from app.domain.message import Message
from app.domain.ticket import Channel, Status
from app.ui.inbox.area import InboxArea
from app.ui.shell.desk_controller import DeskController
from app.ui.shell.main_window import MainWindow
from tests.ui.inbox.bakery import Bakery
from tests.ui.shell.driving import ALT, CTRL, NONE, SHIFT, Key, activate

KNOWN, TYPED = 3, 7

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Fingers:
    """Counts keys and chords pressed; written words cost nothing."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.count = 0

    def press(self, key: Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.count += 1
        activate(self._window)
        QTest.keyClick(QApplication.focusWidget() or self._window, key, modifiers)

    def pick(self, letters: str) -> None:
        for letter in letters:
            self.count += 1
            QTest.keyClicks(QApplication.focusWidget() or self._window, letter)

    def write(self, words: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self._window, words)


def last_word(session: DeskSession, ticket_id: bytes) -> Message:
    return session.desk.ticket_view(ticket_id).messages[-1]


def test_the_caller_is_known(
    qtbot: QtBot,
    window: MainWindow,
    controller: DeskController,
    session: DeskSession,
    bakery: Bakery,
) -> None:
    inbox = controller.areas.area("inbox")
    assert isinstance(inbox, InboxArea)
    qtbot.waitUntil(lambda: inbox.choosing.shown() is not None)
    controller.areas.show_ticket(bakery.tickets["bettina"])
    qtbot.waitUntil(lambda: inbox.showing.is_shown(bakery.tickets["bettina"]))
    inbox.focus_list()
    fingers = Fingers(window)
    fingers.press(Key.Key_L, CTRL)
    fingers.write("Forty cupcakes, half and half.")
    fingers.press(Key.Key_1, ALT)
    with qtbot.waitSignal(controller.calling.noticed):
        fingers.press(Key.Key_Return, CTRL)
    assert fingers.count == KNOWN
    noted = last_word(session, bakery.tickets["bettina"])
    assert (noted.channel, noted.text) == (Channel.PHONE, "Forty cupcakes, half and half.")
    assert noted.call is not None
    assert noted.call.outcome is CallOutcome.SOLVED
    assert session.desk.ticket_view(bakery.tickets["bettina"]).ticket.status is Status.CLOSED
    assert controller.row.call.text() == "Log a call"


def test_the_caller_is_typed(
    qtbot: QtBot,
    window: MainWindow,
    controller: DeskController,
    session: DeskSession,
    bakery: Bakery,
) -> None:
    inbox = controller.areas.area("inbox")
    assert isinstance(inbox, InboxArea)
    qtbot.waitUntil(lambda: inbox.choosing.shown() is not None)
    inbox.focus_list()
    Fingers(window).press(Key.Key_Down, SHIFT)  # two tickets are chosen, so nobody is meant
    qtbot.waitUntil(lambda: inbox.choosing.count() > 1)
    fingers = Fingers(window)
    fingers.press(Key.Key_L, CTRL)
    panel = controller.calling.calls.panel
    assert panel.who.hasFocus()
    fingers.pick("cam")
    fingers.press(Key.Key_Return)
    qtbot.waitUntil(lambda: panel.notes.editor.hasFocus())
    qtbot.waitUntil(lambda: panel.about.count() > 1)
    fingers.write("Wants it without nuts.")
    fingers.press(Key.Key_1, ALT)
    with qtbot.waitSignal(controller.calling.noticed):
        fingers.press(Key.Key_Return, CTRL)
    assert fingers.count == TYPED
    noted = last_word(session, bakery.tickets["camille"])
    assert noted.text == "Wants it without nuts."


def test_the_panel_goes_and_the_clock_stays(
    qtbot: QtBot, window: MainWindow, controller: DeskController
) -> None:
    fingers = Fingers(window)
    before = QApplication.focusWidget()
    fingers.press(Key.Key_L, CTRL)
    panel = controller.calling.calls.panel
    assert panel.isVisible()
    assert controller.row.call.text() == "00:00"
    fingers.press(Key.Key_Escape)
    assert not panel.isVisible()
    assert controller.calling.calls.keeping.call is not None
    assert QApplication.focusWidget() is before
    qtbot.waitUntil(lambda: controller.row.call.text() != "00:00")
    controller.row.call.click()
    assert panel.isVisible()


def test_what_was_agreed_is_an_answer_to_send(
    qtbot: QtBot,
    window: MainWindow,
    controller: DeskController,
    session: DeskSession,
    bakery: Bakery,
) -> None:
    inbox = controller.areas.area("inbox")
    assert isinstance(inbox, InboxArea)
    controller.areas.show_ticket(bakery.tickets["bettina"])
    qtbot.waitUntil(lambda: inbox.showing.is_shown(bakery.tickets["bettina"]))
    fingers = Fingers(window)
    fingers.press(Key.Key_L, CTRL)
    fingers.write("Forty cupcakes.")
    fingers.press(Key.Key_2, ALT)
    controller.calling.calls.panel.confirm.click()
    composer = inbox.pane.composer
    fingers.press(Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: "Forty cupcakes." in composer.text())
    assert composer.text().startswith("Hello Bettina,")
    view = session.desk.ticket_view(bakery.tickets["bettina"])
    assert view.ticket.reply_channel is Channel.EMAIL
