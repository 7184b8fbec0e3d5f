"""Writing within the budgets of keys, counted on the whole window."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.message import Delivery, MessageKind
from app.services import saved_replies
from app.ui.inbox.area import InboxArea
from app.ui.shell.desk_controller import DeskController
from app.ui.shell.desk_view import INBOX
from app.ui.shell.main_window import MainWindow
from tests.ui.inbox.bakery import Bakery
from tests.ui.shell.driving import CTRL, Key, Strokes, activate

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def inbox(qtbot: QtBot, controller: DeskController, bakery: Bakery) -> InboxArea:
    """The window's own inbox, with Camille's ticket chosen and two saved replies."""
    area = controller.areas.area(INBOX)
    assert isinstance(area, InboxArea)
    for title, text in (
        ("Nut allergy", "Hi {{contact.first_name|there}}, it has almonds. {{me.first_name}}"),
        ("Opening hours", "We open at seven."),
    ):
        area.session.do(
            lambda desk, title=title, text=text: desk.do(saved_replies.add, title=title, text=text),
            owner=area,
        )
    qtbot.waitUntil(lambda: area.showing.ticket_id == bakery.tickets["camille"])
    qtbot.waitUntil(lambda: len(area.conversation.shelf.replies) == 2)
    area.list_pane.list.setFocus()
    return area


def test_a_mail_is_answered_with_a_saved_reply_in_seven_keys(
    qtbot: QtBot, window: MainWindow, inbox: InboxArea, bakery: Bakery
) -> None:
    keys = Strokes()
    keys.press(window, Key.Key_R)
    keys.press(window, Key.Key_Slash)
    for key in (Key.Key_N, Key.Key_U, Key.Key_T):
        keys.press(window, key)
    keys.press(window, Key.Key_Return)
    assert inbox.pane.composer.text() == "Hi Camille, it has almonds. Tilda"
    keys.press(window, Key.Key_Return, CTRL)
    ticket_id = bakery.tickets["camille"]
    qtbot.waitUntil(lambda: len(bakery.desk.ticket_view(ticket_id).messages) == 4)
    sent = bakery.desk.ticket_view(ticket_id).messages[-1]
    assert (sent.text, sent.delivery) == ("Hi Camille, it has almonds. Tilda", Delivery.QUEUED)
    uses = {one.title: one.uses for one in saved_replies.all_replies(bakery.desk)}
    assert uses == {"Nut allergy": 1, "Opening hours": 0}
    assert keys.count == 7


def test_a_note_for_the_other_person_takes_two_keys(
    qtbot: QtBot, window: MainWindow, inbox: InboxArea, bakery: Bakery
) -> None:
    keys = Strokes()
    keys.press(window, Key.Key_N)
    QTest.keyClicks(QApplication.focusWidget(), "Margo, the recipe changed")
    keys.press(window, Key.Key_Return, CTRL)
    ticket_id = bakery.tickets["camille"]
    qtbot.waitUntil(lambda: len(bakery.desk.ticket_view(ticket_id).messages) == 4)
    assert bakery.desk.ticket_view(ticket_id).messages[-1].kind is MessageKind.NOTE
    assert keys.count == 2


def test_the_toast_counts_down_above_the_composer_and_undo_stops_the_answer(
    qtbot: QtBot, window: MainWindow, controller: DeskController, inbox: InboxArea, bakery: Bakery
) -> None:
    keys = Strokes()
    keys.press(window, Key.Key_R)
    QTest.keyClicks(QApplication.focusWidget(), "It has almonds.")
    keys.press(window, Key.Key_Return, CTRL)
    toasts = controller.toasts.host
    qtbot.waitUntil(lambda: toasts.shown_words() == "Goes out in 10 s")
    toast = toasts._toast
    composer = inbox.pane.composer
    assert toast is not None
    qtbot.waitUntil(
        lambda: toast.geometry().bottom() < composer.mapTo(window, composer.rect().topLeft()).y()
    )
    qtbot.waitUntil(lambda: toast._label.text() == "Goes out in 9 s")
    activate(window)
    keys.press(window, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: composer.text() == "It has almonds.")
    assert len(bakery.desk.ticket_view(bakery.tickets["camille"]).messages) == 3
