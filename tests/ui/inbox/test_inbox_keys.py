"""Every command by its key, on a real desk: what it does, what is said, how undo takes it back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.message import MessageKind
from app.domain.person import Role
from app.domain.ticket import Status
from app.services import people
from app.system.settings import LETTER_KEYS, Settings
from app.ui.inbox.area import InboxArea
from app.ui.shell.chosen_keys import ChosenKeys
from tests.ui.inbox.bakery import NOW, Bakery, at
from tests.ui.inbox.driving import (
    ALT,
    CTRL,
    SHIFT,
    Key,
    choose,
    names_of,
    notices_of,
    press,
    press_in_popup,
    status_of,
    ticket_of,
    title_of,
    type_in_popup,
)

# Popups of the offscreen platform cannot grab keyboard and mouse.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def said(qtbot: QtBot, inbox: InboxArea, words: str) -> None:
    """Wait until this was said last."""
    qtbot.waitUntil(lambda: bool(notices_of(inbox)) and notices_of(inbox)[-1].text == words)


def undo(qtbot: QtBot, inbox: InboxArea) -> None:
    """Press Undo on the last toast."""
    command_id = notices_of(inbox)[-1].command_id
    assert command_id is not None
    with qtbot.waitSignal(inbox.session.changed):
        inbox.session.undo_command(command_id)


def test_e_closes_and_goes_to_the_next_promise(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    press(inbox.list_pane.list, Key.Key_E)
    qtbot.waitUntil(lambda: title_of(inbox) == "Quote for 40 cupcakes, school fair")
    said(qtbot, inbox, "Closed, Camille Dubreuil")
    assert status_of(bakery, "camille") is Status.CLOSED
    qtbot.waitUntil(lambda: len(names_of(inbox)) == 6)
    assert inbox.list_pane.list.current_id() == ticket_of(bakery, "bettina").seq
    undo(qtbot, inbox)
    assert status_of(bakery, "camille") is Status.NEEDS_REPLY
    qtbot.waitUntil(lambda: len(names_of(inbox)) == 7)
    assert title_of(inbox) == "Quote for 40 cupcakes, school fair"


def test_quick_keys_mean_the_row_they_were_pressed_on(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    tickets_list = inbox.list_pane.list
    press(tickets_list, Key.Key_J)
    press(tickets_list, Key.Key_E)
    press(tickets_list, Key.Key_E)
    qtbot.waitUntil(lambda: len(names_of(inbox)) == 5)
    assert status_of(bakery, "camille") is Status.NEEDS_REPLY
    assert status_of(bakery, "bettina") is Status.CLOSED
    assert status_of(bakery, "kaito") is Status.CLOSED


def test_closing_the_last_one_leaves_nothing_chosen(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    choose(qtbot, inbox, bakery, "halima")
    press(inbox.list_pane.list, Key.Key_E)
    qtbot.waitUntil(lambda: title_of(inbox) == "February invoice – two lines to check")  # noqa: RUF001
    for _ in range(6):
        press(inbox.list_pane.list, Key.Key_E)
    qtbot.waitUntil(lambda: inbox.loader.outlook is not None)
    assert title_of(inbox) == ""
    assert not inbox.pane.isVisible()


def test_e_reopens_a_closed_one(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    inbox.show_item(bakery.tickets["lovely"])
    qtbot.waitUntil(lambda: title_of(inbox).startswith("Feedback"))
    assert inbox.ticket_actions.close.text() == "Reopen ticket"
    press(inbox.cards, Key.Key_E)
    said(qtbot, inbox, "Reopened, Camille Dubreuil")
    assert status_of(bakery, "lovely") is Status.NEEDS_REPLY


@pytest.mark.parametrize(
    ("typed", "due"),
    [
        (None, NOW + timedelta(hours=1)),
        ("fri 14:00", at(14, days=1)),
        ("in 2h", NOW + timedelta(hours=2)),
        ("3.12. 9:00", datetime(2026, 12, 3, 9, tzinfo=UTC)),
        ("Monday", at(9, days=4)),
    ],
)
def test_s_reminds(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery, typed: str | None, due: datetime
) -> None:
    press(inbox.list_pane.list, Key.Key_S)
    if typed:
        type_in_popup(typed)
    press_in_popup(Key.Key_Return)
    qtbot.waitUntil(lambda: status_of(bakery, "camille") is Status.WAITING)
    qtbot.waitUntil(lambda: title_of(inbox) == "Quote for 40 cupcakes, school fair")
    assert ticket_of(bakery, "camille").remind_at == due
    qtbot.waitUntil(lambda: len(notices_of(inbox)) == 1)
    assert notices_of(inbox)[0].text.startswith("Reminder set for ")
    undo(qtbot, inbox)
    assert status_of(bakery, "camille") is Status.NEEDS_REPLY


@pytest.mark.parametrize(
    ("digit", "due"),
    [
        (Key.Key_1, NOW + timedelta(hours=1)),
        (Key.Key_2, at(16, 30)),
        (Key.Key_3, at(9, days=1)),
        (Key.Key_4, at(9, days=4)),
    ],
)
def test_b_promises_a_call_in_two_chords(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery, digit: Key, due: datetime
) -> None:
    press(inbox.list_pane.list, Key.Key_B)
    press_in_popup(digit, ALT)
    qtbot.waitUntil(lambda: status_of(bakery, "camille") is Status.CALL_BACK)
    assert ticket_of(bakery, "camille").call_back_at == due
    assert QApplication.activePopupWidget() is None


def test_the_promised_call_was_made(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    assert not inbox.ticket_actions.end_call_back.isEnabled()
    inbox.show_item(bakery.tickets["joss"])
    qtbot.waitUntil(lambda: inbox.ticket_actions.end_call_back.isEnabled())
    inbox.ticket_actions.end_call_back.trigger()
    said(qtbot, inbox, "Promised call ended, Joss Whitlock")
    assert status_of(bakery, "joss") is Status.NEEDS_REPLY


def test_a_gives_it_to_the_other_of_two(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    press(inbox.list_pane.list, Key.Key_A)
    said(qtbot, inbox, "Assigned to Margo Lindqvist, Camille Dubreuil")
    assert ticket_of(bakery, "camille").assignee_id == bakery.margo
    qtbot.waitUntil(lambda: inbox.choosing.shown().assignee_id == bakery.margo)
    press(inbox.list_pane.list, Key.Key_A)
    said(qtbot, inbox, "Assigned to you, Camille Dubreuil")
    undo(qtbot, inbox)
    assert ticket_of(bakery, "camille").assignee_id == bakery.margo


def test_a_asks_where_more_work(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    inbox.session.do(lambda desk: desk.do(people.add, "Ben Ito", Role.REPRESENTATIVE), owner=inbox)
    qtbot.waitUntil(lambda: len(inbox.facts.people) == 3)
    press(inbox.list_pane.list, Key.Key_A)
    type_in_popup("nob")
    press_in_popup(Key.Key_Return)
    said(qtbot, inbox, "Assigned to nobody, Camille Dubreuil")
    assert ticket_of(bakery, "camille").assignee_id is None


def test_t_tags_with_a_known_or_a_new_tag(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    press(inbox.list_pane.list, Key.Key_T)
    type_in_popup("compl")
    press_in_popup(Key.Key_Return)
    said(qtbot, inbox, "Tag Complaint added, Camille Dubreuil")
    press(inbox.list_pane.list, Key.Key_T)
    type_in_popup("Mothers Day")
    press_in_popup(Key.Key_Return)
    said(qtbot, inbox, "Tag Mothers Day added, Camille Dubreuil")
    qtbot.waitUntil(lambda: len(inbox.choosing.shown().tags) == 3)
    press(inbox.list_pane.list, Key.Key_T)
    type_in_popup("aller")
    press_in_popup(Key.Key_Return)
    said(qtbot, inbox, "Tag Allergens removed, Camille Dubreuil")
    assert ticket_of(bakery, "camille").tags == ("Complaint", "Mothers Day")


def test_u_marks_unread_and_it_stays_so(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    choose(qtbot, inbox, bakery, "edith")
    assert not ticket_of(bakery, "edith").unread
    press(inbox.list_pane.list, Key.Key_U)
    said(qtbot, inbox, "Marked as unread, Edith Farrow")
    assert ticket_of(bakery, "edith").unread
    assert notices_of(inbox)[-1].command_id is None


def test_a_ticket_shown_for_a_second_is_read(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    assert ticket_of(bakery, "camille").unread
    qtbot.waitUntil(lambda: not ticket_of(bakery, "camille").unread)
    assert ticket_of(bakery, "bettina").unread


def test_delete_puts_in_the_bin(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    press(inbox.list_pane.list, Key.Key_Delete)
    said(qtbot, inbox, "In the bin, Camille Dubreuil")
    assert ticket_of(bakery, "camille").deleted
    qtbot.waitUntil(lambda: title_of(inbox) == "Quote for 40 cupcakes, school fair")
    inbox.show_item(bakery.tickets["camille"])
    qtbot.waitUntil(lambda: title_of(inbox).startswith("Is the lemon"))
    assert not inbox.ticket_actions.bin.isEnabled()
    inbox.ticket_actions.restore.trigger()
    said(qtbot, inbox, "Restored, Camille Dubreuil")
    assert not ticket_of(bakery, "camille").deleted


def test_spam_goes_away_and_comes_back(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    inbox.ticket_actions.spam.trigger()
    said(qtbot, inbox, "Marked as spam, Camille Dubreuil")
    assert ticket_of(bakery, "camille").spam
    undo(qtbot, inbox)
    assert not ticket_of(bakery, "camille").spam


def test_several_are_done_in_one_command(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    press(inbox.list_pane.list, Key.Key_Down, SHIFT)
    press(inbox.list_pane.list, Key.Key_Down, SHIFT)
    press(inbox.list_pane.list, Key.Key_T)
    type_in_popup("Fair")
    press_in_popup(Key.Key_Return)
    said(qtbot, inbox, "Tag Fair added, 3 tickets")
    assert all("Fair" in ticket_of(bakery, name).tags for name in ("camille", "bettina", "kaito"))
    undo(qtbot, inbox)
    assert "Fair" not in ticket_of(bakery, "kaito").tags


def test_subject_and_reference_are_changed_in_a_line(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    inbox.ticket_actions.rename.trigger()
    type_in_popup("Nut allergy, urgent")
    press_in_popup(Key.Key_Return)
    said(qtbot, inbox, "Subject changed")
    qtbot.waitUntil(lambda: title_of(inbox) == "Nut allergy, urgent")
    inbox.ticket_actions.reference.trigger()
    type_in_popup("Order 2000")
    press_in_popup(Key.Key_Escape)
    assert ticket_of(bakery, "camille").reference == "Order 1187"
    inbox.ticket_actions.reference.trigger()
    type_in_popup("Order 2000")
    press_in_popup(Key.Key_Return)
    said(qtbot, inbox, "Reference set")
    assert ticket_of(bakery, "camille").reference == "Order 2000"


def test_the_link_names_the_printed_number(inbox: InboxArea, bakery: Bakery) -> None:
    inbox.ticket_actions.copy_link.trigger()
    number = ticket_of(bakery, "camille").number
    assert QGuiApplication.clipboard().text() == f"hearthdesk://ticket/{number}"


def test_letters_type_where_one_writes(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    press(inbox.list_pane.list, Key.Key_R)
    assert QApplication.focusWidget() is inbox.pane.composer.editor
    QTest.keyClicks(inbox.pane.composer.editor, "respond, nab, bets: aeubt")
    assert inbox.pane.composer.editor.toPlainText() == "respond, nab, bets: aeubt"
    assert notices_of(inbox) == []
    press(inbox.pane.composer, Key.Key_Escape)
    assert QApplication.focusWidget() is inbox.cards
    press(inbox.cards, Key.Key_Escape)
    assert QApplication.focusWidget() is inbox.list_pane.list


def test_n_writes_a_note(inbox: InboxArea) -> None:
    press(inbox.cards, Key.Key_N)
    assert inbox.pane.composer.kind() is MessageKind.NOTE
    press(inbox.pane.composer, Key.Key_M, CTRL | SHIFT)
    assert inbox.pane.composer.kind() is MessageKind.MESSAGE
    press(inbox.pane.composer, Key.Key_Escape)
    press(inbox.cards, Key.Key_M, CTRL | SHIFT)
    assert inbox.pane.composer.kind() is MessageKind.NOTE


def test_single_letters_can_be_switched_off(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery, tmp_path_factory: pytest.TempPathFactory
) -> None:
    memory = Settings(tmp_path_factory.mktemp("settings") / "settings.json")
    memory.set(LETTER_KEYS, False)
    inbox.remember_in(memory)
    ChosenKeys(memory).take_in("inbox", inbox)
    press(inbox.list_pane.list, Key.Key_E)
    press(inbox.list_pane.list, Key.Key_J)
    assert title_of(inbox).startswith("Is the lemon")
    press(inbox.list_pane.list, Key.Key_Delete)
    said(qtbot, inbox, "In the bin, Camille Dubreuil")
    memory.set(LETTER_KEYS, True)
    ChosenKeys(memory)


def test_the_menu_gets_every_command_in_full_words(inbox: InboxArea) -> None:
    commands = inbox.commands()
    within = Qt.ShortcutContext.WidgetWithChildrenShortcut
    words = [one.text() for one in commands if not one.isSeparator()]
    assert "Close ticket" in words
    assert "Send answer and close ticket" in words
    assert len(words) == len(set(words))
    assert all(one.shortcut().isEmpty() or one.shortcutContext() == within for one in commands)
