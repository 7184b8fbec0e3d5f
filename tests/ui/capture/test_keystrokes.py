"""Job 9 of the budget: a walk-in, letter or fax in seven keys, on the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.domain.ticket import Channel, Status
from app.ui.capture.panel import CapturePanel
from app.ui.shell.desk_controller import DeskController
from app.ui.shell.main_window import MainWindow
from tests.ui.shell.driving import ALT, CTRL, NONE, Key, activate

BUDGET = 7

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


@pytest.mark.parametrize(
    ("key", "channel"),
    [
        (Key.Key_1, Channel.IN_PERSON),
        (Key.Key_2, Channel.LETTER),
        (Key.Key_3, Channel.FAX),
    ],
)
def test_walk_in_letter_and_fax(
    qtbot: QtBot,
    window: MainWindow,
    controller: DeskController,
    panel: CapturePanel,
    session: DeskSession,
    key: Key,
    channel: Channel,
) -> None:
    fingers = Fingers(window)
    fingers.press(Key.Key_N, CTRL)
    qtbot.waitUntil(panel.isVisible)
    fingers.press(key, ALT)
    fingers.pick("cam")
    fingers.press(Key.Key_Return)  # the answer may come after it: the best one is taken then
    qtbot.waitUntil(lambda: panel.words.editor.hasFocus())
    fingers.write("Left her umbrella here.")
    with qtbot.waitSignal(controller.demand.ticket_wanted) as wanted:
        fingers.press(Key.Key_Return, CTRL)
    assert fingers.count == BUDGET
    ticket = session.desk.ticket_view(wanted.args[0]).ticket
    assert (ticket.contact_name, ticket.channel) == ("Camille Dubreuil", channel)
    assert ticket.status is Status.NEEDS_REPLY
    assert not panel.isVisible()
    qtbot.waitUntil(lambda: controller.toasts.host.shown_words() == "Ticket saved")
