"""The conversation: cards, grey lines, folding, reading, files and originals."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.domain.ids import RowId
from app.domain.mail import Mailbox, ParsedAttachment, ParsedMail
from app.services import contacts, tickets
from app.services.desk import Desk
from app.services.tickets import NewAttachment
from app.store.registry import MESSAGE
from app.store.unit_of_work import UnitOfWork
from app.ui.common.painted_button import PaintedButton
from app.ui.common.record_model import SPOKEN
from app.ui.common.words import number
from app.ui.inbox.area import InboxArea
from app.ui.inbox.cards import Press
from app.ui.inbox.original_page import Originals, PageWords, page
from app.ui.inbox.thread_items import MessageItem
from tests.ui.inbox.bakery import Bakery, at, receive
from tests.ui.inbox.driving import (
    CTRL,
    Key,
    choose,
    lines_of,
    messages_of,
    notices_of,
    press,
    shown_inbox,
    title_of,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Opener(QObject):
    """Stands where the system opens things, and remembers what it was asked to."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.asked.append(url)


@pytest.fixture
def opener() -> Iterator[Opener]:
    """Takes what would be opened."""
    taker = Opener()
    for scheme in ("file", "https", "http", "mailto", "tel"):
        QDesktopServices.setUrlHandler(scheme, taker, "take")
    yield taker
    for scheme in ("file", "https", "http", "mailto", "tel"):
        QDesktopServices.unsetUrlHandler(scheme)


def say(inbox: InboxArea, bakery: Bakery, text: str, visible: str | None = None) -> None:
    """Let Camille write."""
    ticket_id = bakery.tickets["camille"]
    bakery.clock.advance(minutes=1)
    inbox.session.do(lambda desk: desk.do(receive, ticket_id, text, visible=visible), owner=inbox)


def attach(inbox: InboxArea, bakery: Bakery, *files: NewAttachment) -> None:
    """Put files on a new note."""
    ticket_id = bakery.tickets["camille"]
    inbox.session.do(
        lambda desk: desk.do(tickets.note, ticket_id, "Files", attachments=files), owner=inbox
    )


def place_of(inbox: InboxArea, item: MessageItem, press_kind: Press) -> QPoint:
    """Where a part of a card is in the viewport."""
    row = inbox.cards.items().index(item)
    rect = inbox.cards.card_rect(row)
    part = next(one for one in inbox.cards.card_layout(row).parts if one.press is press_kind)
    return rect.topLeft() + part.rect.center()


def click(inbox: InboxArea, place: QPoint) -> None:
    """Click in the conversation."""
    QTest.mouseClick(inbox.cards.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_messages_notes_and_deeds_by_time(inbox: InboxArea) -> None:
    assert [item.channel for item in messages_of(inbox)] == [
        "Phone",
        "Email",
        "Note, only the team sees this",
    ]
    assert [item.when for item in messages_of(inbox)] == ["Yesterday 15:20", "10:07", "10:31"]
    assert lines_of(inbox) == ["Reference set to Order 1187 by you", "Tag Allergens added by you"]


def test_each_card_says_itself(inbox: InboxArea) -> None:
    model = inbox.cards.model()
    QAbstractItemModelTester(model)
    said = model.data(model.index(model.rowCount() - 1, 0), SPOKEN)
    assert said.startswith("Margo Lindqvist, Note, only the team sees this, 10:31, The drizzle has")
    assert said.endswith("Attached: Allergen-sheet-March.pdf")


def test_deeds_are_told_in_words(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    desk, ticket_id = bakery.desk, bakery.tickets["kaito"]
    bakery.clock.advance(minutes=1)
    desk.do(tickets.assign, [ticket_id], bakery.margo)
    desk.do(tickets.rename, ticket_id, "Gluten-free?")
    desk.do(tickets.remind, [ticket_id], at(14, days=1))
    bakery.clock.set(at(14, 1, days=1))
    desk.do_quietly(tickets.wake_due)
    tilda, desk.person_id = desk.person_id, bakery.margo
    desk.do(tickets.promise_call_back, [ticket_id], at(16, days=1))
    desk.do(tickets.close, [ticket_id])
    desk.do(tickets.reopen, [ticket_id])
    desk.do(tickets.remove_tag, [ticket_id], "none")
    desk.do(tickets.assign, [ticket_id], bakery.margo)
    desk.do(tickets.mark_spam, [ticket_id])
    desk.person_id = tilda
    inbox.show_item(ticket_id)
    qtbot.waitUntil(lambda: title_of(inbox) == "Gluten-free?")
    assert lines_of(inbox) == [
        "Assigned to Margo Lindqvist by you",
        "Subject changed from “Gluten-free options for Sunday?” by you",
        "Reminder set for Friday, 13 March 2026 14:00 by you",
        "The reminder came",
        "Call promised for Friday, 13 March 2026 16:00 by Margo Lindqvist",
        "Closed by Margo Lindqvist",
        "Reopened by Margo Lindqvist",
        "Marked as spam by Margo Lindqvist",
    ]


def test_quoted_text_unfolds_and_folds(inbox: InboxArea) -> None:
    mail = messages_of(inbox)[1]
    inbox.cards.show_item(mail.key)
    assert "See you on Saturday" not in inbox.cards.reader.toPlainText()
    click(inbox, place_of(inbox, mail, Press.QUOTE))
    assert "> See you on Saturday." in inbox.cards.reader.toPlainText()
    click(inbox, place_of(inbox, mail, Press.QUOTE))
    assert "See you on Saturday" not in inbox.cards.reader.toPlainText()


def test_the_newest_words_are_in_sight_and_current(inbox: InboxArea) -> None:
    assert inbox.cards.current_message() == messages_of(inbox)[-1]
    rect = inbox.cards.card_rect(len(inbox.cards.items()) - 1)
    assert inbox.cards.viewport().rect().contains(rect)


def test_words_are_selected_with_the_mouse_from_the_first_press(
    qtbot: QtBot, inbox: InboxArea
) -> None:
    first = messages_of(inbox)[0]
    row = inbox.cards.items().index(first)
    inbox.cards.scrollTo(inbox.cards.model().index(row, 0))
    assert inbox.cards.current_message() != first
    start = inbox.cards.card_rect(row).topLeft() + inbox.cards.card_layout(row).text.topLeft()
    viewport = inbox.cards.viewport()
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(viewport, left, pos=start + QPoint(1, 8))
    QTest.mouseMove(viewport, start + QPoint(120, 8))
    QTest.mouseRelease(viewport, left, pos=start + QPoint(120, 8))
    assert inbox.cards.current_message() == first
    assert inbox.cards.copied_text().startswith("Ordered a")
    assert len(inbox.cards.copied_text()) < 40
    press(inbox.cards, Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().startswith("Ordered a")


def test_copying_without_selection_takes_the_message(inbox: InboxArea) -> None:
    press(inbox.cards, Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().startswith("The drizzle has ground almonds.")


def test_keys_walk_through_the_cards(inbox: InboxArea) -> None:
    press(inbox.list_pane.list, Key.Key_Right)
    assert QApplication.focusWidget() is inbox.cards
    press(inbox.cards, Key.Key_K)
    press(inbox.cards, Key.Key_K)
    assert inbox.cards.current_message() == messages_of(inbox)[1]
    press(inbox.cards, Key.Key_Return)
    assert QApplication.focusWidget() is inbox.cards.reader
    press(inbox.cards, Key.Key_Escape)
    assert QApplication.focusWidget() is inbox.cards
    press(inbox.cards, Key.Key_Left)
    assert QApplication.focusWidget() is inbox.list_pane.list


def test_letters_are_commands_also_while_reading(inbox: InboxArea) -> None:
    press(inbox.cards, Key.Key_Return)
    assert QApplication.focusWidget() is inbox.cards.reader
    press(inbox.cards.reader, Key.Key_R)
    assert QApplication.focusWidget() is inbox.pane.composer.editor


def test_links_open_only_when_pressed_and_only_harmless_ones(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery, opener: Opener
) -> None:
    say(inbox, bakery, "See https://rye.example/a?b=1, or file:///etc/passwd or x@y.example")
    qtbot.waitUntil(lambda: len(messages_of(inbox)) == 4)
    mail = messages_of(inbox)[-1]
    inbox.cards.show_item(mail.key)
    reader = inbox.cards.reader
    assert opener.asked == []
    for words in ("https", "passwd", "x@y"):
        cursor = reader.document().find(words)
        cursor.setPosition(cursor.selectionStart() + 1)
        place = reader.cursorRect(cursor).center()
        QTest.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [url.toString() for url in opener.asked] == [
        "https://rye.example/a?b=1",
        "mailto:x@y.example",
    ]
    reader.anchorClicked.emit(QUrl("javascript:alert(1)"))
    reader.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert len(opener.asked) == 2


def test_html_in_a_message_is_only_text(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    say(inbox, bakery, '<img src="http://evil.example/x.png"><b>bold</b>')
    qtbot.waitUntil(lambda: len(messages_of(inbox)) == 4)
    inbox.cards.show_item(messages_of(inbox)[-1].key)
    assert inbox.cards.reader.toPlainText().startswith("<img src=")


def test_an_attachment_is_opened_through_a_copy(
    qtbot: QtBot, inbox: InboxArea, opener: Opener, tmp_path: Path
) -> None:
    click(inbox, place_of(inbox, messages_of(inbox)[-1], Press.FILE))
    qtbot.waitUntil(lambda: len(opener.asked) == 1)
    path = Path(opener.asked[0].toLocalFile())
    assert path == tmp_path / "opened" / "Allergen-sheet-March.pdf"
    assert path.read_bytes().startswith(b"%PDF")
    assert not path.stat().st_mode & 0o222 or os.name == "nt"


def test_a_program_is_offered_to_be_saved_instead(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery, opener: Opener, tmp_path: Path
) -> None:
    attach(inbox, bakery, NewAttachment("invoice.pdf.exe", "application/pdf", b"MZ"))
    qtbot.waitUntil(lambda: len(messages_of(inbox)) == 4)
    click(inbox, place_of(inbox, messages_of(inbox)[-1], Press.FILE))
    qtbot.waitUntil(lambda: inbox.findChild(QFileDialog) is not None)
    assert "could run programs" in notices_of(inbox)[-1].text
    assert opener.asked == []
    inbox.findChild(QFileDialog).fileSelected.emit(str(tmp_path / "kept.exe"))
    qtbot.waitUntil(lambda: notices_of(inbox)[-1].text == "Saved in kept.exe")
    assert (tmp_path / "kept.exe").read_bytes() == b"MZ"


def test_all_files_are_saved_beside_what_is_there(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("mine")
    files = [NewAttachment(name, "text/plain", name.encode()) for name in ("a.txt", "../b.txt")]
    attach(inbox, bakery, *files)
    qtbot.waitUntil(lambda: len(messages_of(inbox)) == 4)
    click(inbox, place_of(inbox, messages_of(inbox)[-1], Press.ALL_FILES))
    inbox.findChild(QFileDialog).fileSelected.emit(str(tmp_path))
    qtbot.waitUntil(lambda: bool(notices_of(inbox)))
    assert (tmp_path / "a.txt").read_text() == "mine"
    assert (tmp_path / "a (2).txt").read_text() == "a.txt"
    assert (tmp_path / "b.txt").read_text() == "../b.txt"


def test_a_file_that_cannot_be_written_is_told(
    qtbot: QtBot, inbox: InboxArea, tmp_path: Path
) -> None:
    file = messages_of(inbox)[-1].files[0]
    inbox.files.save_file(file)
    inbox.findChild(QFileDialog).fileSelected.emit(str(tmp_path / "no" / "folder" / "a.pdf"))
    qtbot.waitUntil(lambda: bool(notices_of(inbox)))
    assert notices_of(inbox)[-1].error


def test_the_menu_of_a_message(inbox: InboxArea) -> None:
    note, mail = messages_of(inbox)[-1], messages_of(inbox)[1]
    assert [one.text() for one in inbox.message_menu.menu_of(note).actions() if one.text()] == [
        "Copy text",
        "Open Allergen-sheet-March.pdf",
        "Save Allergen-sheet-March.pdf as",
    ]
    assert "Show quoted text" in [one.text() for one in inbox.message_menu.menu_of(mail).actions()]
    assert not inbox.ticket_actions.show_original.isVisible()


def test_a_long_message_is_shown_in_part_first(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    say(inbox, bakery, "word " * 200_000)
    qtbot.waitUntil(lambda: len(messages_of(inbox)) == 4)
    long = messages_of(inbox)[-1]
    inbox.cards.show_item(long.key)
    assert len(inbox.cards.reader.toPlainText()) <= 12_000
    row = inbox.cards.items().index(long)
    link = next(one for one in inbox.cards.card_layout(row).parts if one.press is Press.WHOLE)
    assert link.words == f"Show all, {number(988_000, QLocale())} more characters"
    inbox.cards.verticalScrollBar().setValue(inbox.cards.verticalScrollBar().maximum())
    click(inbox, place_of(inbox, long, Press.WHOLE))
    assert len(inbox.cards.reader.toPlainText()) == 999_999


def test_hundreds_of_messages_are_measured_as_they_come_into_sight(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    ticket_id = bakery.tickets["kaito"]
    for place in range(300):
        bakery.desk.do_quietly(receive, ticket_id, f"Message {place}\n" + "word " * (place % 90))
    inbox.show_item(ticket_id)
    qtbot.waitUntil(lambda: len(messages_of(inbox)) == 301)
    cards = inbox.cards
    known = sum(cards._geometry.is_known(row) for row in range(cards._geometry.rows))
    assert known < 40
    assert cards.current_message().message.text.startswith("Message 299")
    for _ in range(30):
        before = [(row, cards.card_rect(row).top()) for row in cards._in_sight()]
        bar = cards.verticalScrollBar()
        bar.setValue(bar.value() - 200)
        moved = {row: cards.card_rect(row).top() - top for row, top in before}
        assert set(moved.values()) <= {200} or bar.value() == 0
    press(cards, Key.Key_Home)
    assert cards.current_message() is None or cards.currentIndex().row() == 0


def test_a_change_keeps_place_and_unfolded_parts(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    inbox.resize(1100, 520)
    mail = messages_of(inbox)[1]
    inbox.cards.show_item(mail.key)
    click(inbox, place_of(inbox, mail, Press.QUOTE))
    inbox.cards.verticalScrollBar().setValue(10)
    say(inbox, bakery, "One more thing")
    qtbot.waitUntil(lambda: len(messages_of(inbox)) == 4)
    assert inbox.cards.verticalScrollBar().value() == 10
    assert inbox.cards.current_message().key == mail.key
    assert "> See you" in inbox.cards.reader.toPlainText()


class Mails:
    """One kept mail, as its bytes and understood."""

    raw = b"From: Camille <camille@mail.example>\r\nSubject: Nuts\r\n\r\n<p>Hello</p>"

    def content(self, desk: Desk, message_id: RowId) -> bytes | None:
        return self.raw

    def parse(self, raw: bytes) -> ParsedMail:
        return mail_of(raw.decode().partition("\r\n\r\n")[2])


def mail_of(html: str, *files: ParsedAttachment) -> ParsedMail:
    """A mail with this body."""
    return ParsedMail(
        sender=Mailbox("camille@mail.example", "Camille <b>"),
        to=(Mailbox("us@rye.example"),),
        cc=(),
        reply_to=None,
        subject="Nuts & <almonds>",
        date=None,
        message_id="",
        in_reply_to="",
        references=(),
        text="Hello",
        html=html,
        visible_reply="Hello",
        attachments=files,
        is_auto=False,
        is_bounce=False,
        bounce=None,
        problems=(),
    )


def keep_original(uow: UnitOfWork, ticket_id: RowId) -> None:
    """A mail whose own bytes are kept."""
    uow.insert(
        MESSAGE,
        uow.new_id(),
        ticket_id=ticket_id,
        occurred_at=uow.now_us,
        logged_at=uow.now_us,
        kind="message",
        channel="email",
        direction="in",
        author="customer",
        author_name="Camille Dubreuil",
        delivery="none",
        subject="Nuts",
        text="Hello",
        original_blob_id=uow.put_blob(Mails.raw),
    )


def test_the_original_is_shown_and_saved(
    qtbot: QtBot, session: DeskSession, bakery: Bakery, tmp_path: Path, opener: Opener
) -> None:
    bakery.desk.do(keep_original, bakery.tickets["camille"])
    mails = Mails()
    originals = Originals(mails.content, mails.parse)
    with shown_inbox(qtbot, session, bakery, tmp_path / "opened", originals=originals) as area:
        qtbot.waitUntil(lambda: title_of(area).startswith("Is the lemon"))
        assert area.ticket_actions.show_original.isVisible()
        area.ticket_actions.show_original.trigger()
        qtbot.waitUntil(lambda: len(opener.asked) == 1)
        shown = Path(opener.asked[0].toLocalFile()).read_text(encoding="utf-8")
        assert "<p>Hello</p>" in shown
        area.ticket_actions.save_original.trigger()
        dialog = area.findChild(QFileDialog)
        assert dialog.selectedFiles()[0].endswith("Nuts.eml")
        dialog.fileSelected.emit(str(tmp_path / "Nuts.eml"))
        qtbot.waitUntil(lambda: bool(notices_of(area)))
        assert (tmp_path / "Nuts.eml").read_bytes() == Mails.raw


def test_the_original_page_lets_nothing_in() -> None:
    words = PageWords("From", "To", "Date", "today", "No text")
    picture = ParsedAttachment("a.png", "image/png", b"png", "<logo@x>", inline=True)
    made = page(mail_of('<img src="cid:logo@x"><img src="cid:other">', picture), words)
    assert "default-src 'none'" in made
    assert "Camille &lt;b&gt;" in made
    assert "<title>Nuts &amp; &lt;almonds&gt;</title>" in made
    assert 'src="data:image/png;base64,cG5n"' in made
    assert "cid:" not in made
    assert "<pre>Hello</pre>" in page(mail_of(""), words)


def test_the_customer_stands_beside(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    context = inbox.context
    buttons = {one.accessibleName(): one for one in context.findChildren(QObject) if _named(one)}
    buttons["Phone: 07700 900143. Copy"].click()
    assert QGuiApplication.clipboard().text() == "07700 900143"
    with qtbot.waitSignal(inbox.contact_wanted) as wanted:
        context.findChild(PaintedButton).click()
    assert wanted.args == [bakery.contacts["Camille"]]
    buttons["Parking for collection, Text, 30 Jan"].click()
    qtbot.waitUntil(lambda: title_of(inbox) == "Parking for collection")


def test_a_changed_customer_is_shown_at_once(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    contact_id = bakery.contacts["Camille"]
    seen = bakery.desk.contact_view(contact_id).seen
    inbox.session.do(
        lambda desk: desk.do(contacts.edit, contact_id, seen, name="Camille Roux"), owner=inbox
    )
    qtbot.waitUntil(lambda: inbox.context._shown[0].name == "Camille Roux")
    choose(qtbot, inbox, bakery, "bettina")
    assert inbox.context._shown[0].name == "Bettina Kowalczyk"


def _named(thing: QObject) -> bool:
    return hasattr(thing, "accessibleName") and hasattr(thing, "click")
