"""Formatted answers, saved replies, files that stay, and what is told before sending."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.domain.markup import Words
from app.domain.message import MessageKind
from app.services import saved_replies, tickets
from app.ui.inbox.area import InboxArea
from app.ui.inbox.submission import PickedFile
from tests.ui.accessibility.tree import silent_rows, small_targets, unnamed, without_role
from tests.ui.inbox.bakery import Bakery, at, receive
from tests.ui.inbox.driving import (
    CTRL,
    Key,
    choose,
    messages_of,
    press,
    press_in_popup,
    shown_inbox,
    title_of,
    type_in_popup,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

REPLY, NOTE = MessageKind.MESSAGE, MessageKind.NOTE
BOLD = Words("It has almonds.", "<p>It has <b>almonds</b>.</p>")
SHEET = PickedFile("sheet.pdf", "application/pdf", b"%PDF" * 60_000)


def write(inbox: InboxArea, text: str) -> None:
    """Type into the composer."""
    press(inbox.list_pane.list, Key.Key_R)
    QTest.keyClicks(inbox.pane.composer.editor, text)


def keep_replies(qtbot: QtBot, inbox: InboxArea, *replies: tuple[str, str]) -> None:
    """Saved replies by title and text, which the composer knows."""
    for title, text in replies:
        inbox.session.do(_adding(title, text), owner=inbox)
    qtbot.waitUntil(lambda: len(inbox.conversation.shelf.replies) == len(replies))


def _adding(title: str, text: str) -> Callable[..., object]:
    return lambda desk: desk.do(saved_replies.add, title=title, text=text, folder="Shop")


def last(bakery: Bakery) -> tuple[Words, list[str]]:
    """The last message of Camille's ticket, and its files."""
    message = bakery.desk.ticket_view(bakery.tickets["camille"]).messages[-1]
    return message.words, [file.name for file in message.attachments]


def test_a_formatted_answer_is_kept_sent_shown_and_taken_back_with_its_looks(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    composer = inbox.pane.composer
    write(inbox, "It has ")
    press(composer, Key.Key_B, CTRL)
    QTest.keyClicks(composer.editor, "almonds")
    press(composer, Key.Key_B, CTRL)
    QTest.keyClicks(composer.editor, ".")
    choose(qtbot, inbox, bakery, "bettina")
    view = bakery.desk.ticket_view
    qtbot.waitUntil(lambda: [one.words for one in view(bakery.tickets["camille"]).drafts] == [BOLD])
    choose(qtbot, inbox, bakery, "camille")
    press(composer, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(messages_of(inbox)) == 4)
    assert last(bakery)[0] == BOLD
    row = inbox.cards.model().rowCount() - 1
    layouts = (inbox.cards.card_layout(one) for one in range(row + 1))
    documents = [one.document for one in layouts if one.document is not None]
    assert any("font-weight:600" in one.toHtml() for one in documents)
    inbox.session.undo()
    qtbot.waitUntil(lambda: composer.words() == BOLD)


def test_files_of_a_draft_are_there_after_a_restart(
    qtbot: QtBot, session: DeskSession, bakery: Bakery, tmp_path: Path
) -> None:
    with shown_inbox(qtbot, session, bakery, tmp_path / "opened") as area:
        qtbot.waitUntil(lambda: title_of(area).startswith("Is the lemon"))
        write(area, "Look:")
        area.pane.composer.add_file(REPLY, SHEET)
    view = bakery.desk.ticket_view
    qtbot.waitUntil(
        lambda: [one.text for one in view(bakery.tickets["camille"]).drafts] == ["Look:"]
    )
    with shown_inbox(qtbot, session, bakery, tmp_path / "opened") as area:
        qtbot.waitUntil(lambda: area.pane.composer.text() == "Look:")
        assert [one.name for one in area.pane.composer.files(REPLY)] == ["sheet.pdf"]
        press(area.pane.composer, Key.Key_Return, CTRL)
        qtbot.waitUntil(lambda: last(bakery) == (Words("Look:"), ["sheet.pdf"]))


def test_a_stroke_opens_the_replies_only_where_a_line_begins(
    qtbot: QtBot, inbox: InboxArea
) -> None:
    keep_replies(qtbot, inbox, ("Hours", "We open at seven."))
    write(inbox, "and/or")
    assert QApplication.activePopupWidget() is None
    press(inbox.pane.composer, Key.Key_Return)
    press(inbox.pane.composer, Key.Key_Slash)
    assert QApplication.activePopupWidget() is inbox.pane.composer.replies.popup
    type_in_popup("sev")
    press_in_popup(Key.Key_Return)
    assert inbox.pane.composer.text() == "and/or\nWe open at seven."


def test_what_was_typed_after_a_stroke_that_was_only_a_stroke_stays(
    qtbot: QtBot, inbox: InboxArea
) -> None:
    keep_replies(qtbot, inbox, ("Hours", "We open at seven."))
    write(inbox, "/")
    type_in_popup("tmp")
    press_in_popup(Key.Key_Escape)
    assert inbox.pane.composer.text() == "/tmp"
    press(inbox.pane.composer, Key.Key_Return)
    press(inbox.pane.composer, Key.Key_Slash)
    press_in_popup(Key.Key_Backspace)
    assert inbox.pane.composer.text() == "/tmp\n"


def test_a_reply_can_be_inserted_without_a_stroke_and_says_what_it_would_write(
    qtbot: QtBot, inbox: InboxArea
) -> None:
    keep_replies(
        qtbot,
        inbox,
        ("Order", "Hi {{contact.first_name}}, {{ticket.reference|your order}}. {{me.name}}"),
    )
    write(inbox, "Hello ")
    press(inbox.pane.composer, Key.Key_J, CTRL)
    popup = inbox.pane.composer.replies.popup
    assert popup._preview.text() == "Hi Camille, Order 1187. Tilda Okafor"
    press_in_popup(Key.Key_Return)
    assert inbox.pane.composer.text() == "Hello Hi Camille, Order 1187. Tilda Okafor"


def test_an_answer_with_a_gap_does_not_go_out_and_shows_the_place(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    keep_replies(qtbot, inbox, ("Ring", "Ring us: {{business.phone}}."))
    press(inbox.list_pane.list, Key.Key_R)
    press(inbox.pane.composer, Key.Key_Slash)
    press_in_popup(Key.Key_Return)
    press(inbox.pane.composer, Key.Key_Return, CTRL)
    pane = inbox.pane
    assert not pane._gap.isHidden()
    assert "“business.phone”" in pane._gap.accessibleName()
    assert pane.composer.editor.textCursor().selectedText() == "{{business.phone}}"
    assert len(messages_of(inbox)) == 3
    QTest.keyClicks(pane.composer.editor, "01632 960000")
    assert pane._gap.isHidden()
    press(pane.composer, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: last(bakery)[0].text == "Ring us: 01632 960000.")


def test_an_answer_can_be_kept_as_a_saved_reply(qtbot: QtBot, inbox: InboxArea) -> None:
    wanted: list[Words] = []
    inbox.conversation.saved_reply_wanted.connect(wanted.append)
    write(inbox, "One line")
    inbox.pane.composer.actions_here.save_reply.trigger()
    assert wanted == [Words("One line")]


def test_a_newer_message_can_be_answered_without_reading(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    write(inbox, "It has almonds.")
    bakery.clock.set(at(10, 43))
    ticket_id = bakery.tickets["camille"]
    inbox.session.do(lambda desk: desk.do(receive, ticket_id, "Never mind!"), owner=inbox)
    qtbot.waitUntil(inbox.pane.newer_shown)
    inbox.pane.newer_sent.emit()
    qtbot.waitUntil(lambda: last(bakery)[0].text == "It has almonds.")


def test_what_came_after_a_draft_was_left_is_told_when_it_is_taken_up(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    write(inbox, "It has")
    choose(qtbot, inbox, bakery, "bettina")
    view = bakery.desk.ticket_view
    qtbot.waitUntil(lambda: len(view(bakery.tickets["camille"]).drafts) == 1)
    bakery.clock.set(at(10, 43))
    bakery.desk.do(receive, bakery.tickets["camille"], "One more thing")
    choose(qtbot, inbox, bakery, "camille")
    assert inbox.pane.newer_shown()
    assert inbox.pane._newer.accessibleName() == "Camille wrote again at 10:43. Read first?"


def test_a_colleagues_unsent_answer_is_told(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    desk = bakery.desk
    choose(qtbot, inbox, bakery, "bettina")
    tilda, desk.person_id = desk.person_id, bakery.margo
    desk.do_quietly(tickets.save_draft, bakery.tickets["camille"], REPLY, "I would say")
    desk.person_id = tilda
    choose(qtbot, inbox, bakery, "camille")
    colleague = inbox.pane._colleague
    assert not colleague.isHidden()
    assert colleague.accessibleName() == "Margo has an unsent answer here, from 10:42."
    choose(qtbot, inbox, bakery, "noor")
    assert colleague.isHidden()


def test_a_card_says_when_its_answer_goes_out_until_it_has(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    write(inbox, "It has almonds.")
    press(inbox.pane.composer, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: messages_of(inbox)[-1].delivery == "Goes out at 10:42:10")
    bakery.clock.advance(seconds=11)
    inbox.conversation.show_again()
    assert messages_of(inbox)[-1].delivery == "Waits in the outbox"


def test_nothing_held_back_waits_at_once(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    from app.services import settings

    inbox.session.do(lambda desk: desk.do(settings.change, recall_seconds=0), owner=inbox)
    qtbot.waitUntil(lambda: getattr(inbox.facts.settings, "recall_seconds", None) == 0)
    write(inbox, "Hi")
    press(inbox.pane.composer, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: messages_of(inbox)[-1].delivery == "Waits in the outbox")


def test_formatting_goes_through_the_clipboard(inbox: InboxArea) -> None:
    composer = inbox.pane.composer
    press(inbox.list_pane.list, Key.Key_R)
    composer.set_words({REPLY: BOLD})
    composer.editor.selectAll()
    composer.editor.copy()
    assert QGuiApplication.clipboard().text() == "It has almonds."
    composer.editor.clear()
    composer.editor.paste()
    assert composer.words() == BOLD


def test_the_popups_and_the_composer_can_be_heard_and_hit(qtbot: QtBot, inbox: InboxArea) -> None:
    keep_replies(qtbot, inbox, ("Hours", "We open at seven."))
    composer = inbox.pane.composer
    composer.formats.link.trigger()
    link = QApplication.activePopupWidget()
    composer.replies.open_popup()
    for root in (link, composer.replies.popup, composer):
        assert root is not None
        assert [*unnamed(root), *without_role(root), *silent_rows(root)] == []
        assert list(small_targets(root, 24)) == []
    composer.replies.popup.close()


def test_a_link_is_asked_for_until_it_is_one(inbox: InboxArea) -> None:
    composer = inbox.pane.composer
    write(inbox, "See ")
    composer.formats.link.trigger()
    popup = composer.formats._popup
    type_in_popup("nonsense")
    press_in_popup(Key.Key_Return)
    assert popup.isVisible()
    assert popup.wrong.text() == "Links lead to web pages, mail addresses and phones."
    popup.line.setText("rye.example/menu")
    press_in_popup(Key.Key_Return)
    assert composer.words().text == "See https://rye.example/menu"
