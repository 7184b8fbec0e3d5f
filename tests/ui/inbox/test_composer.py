"""Answers and notes: drafts that survive everything, ways to send, and what comes between."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.domain.markup import Words
from app.domain.message import Delivery, MessageKind, StoredFile
from app.domain.ticket import Status, TicketState
from app.ui.inbox.area import InboxArea
from app.ui.inbox.drafts import SAVE_AFTER_MS, DraftKeeper
from app.ui.inbox.submission import AlongFile, PickedFile
from tests.ui.inbox.bakery import Bakery, at, receive
from tests.ui.inbox.driving import (
    CTRL,
    SHIFT,
    Key,
    choose,
    messages_of,
    names_of,
    notices_of,
    press,
    shown_inbox,
    status_of,
    ticket_of,
    title_of,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

REPLY, NOTE = MessageKind.MESSAGE, MessageKind.NOTE


def write(inbox: InboxArea, text: str) -> None:
    """Type into the composer."""
    press(inbox.list_pane.list, Key.Key_R)
    QTest.keyClicks(inbox.pane.composer.editor, text)


def drafts(bakery: Bakery, name: str) -> dict[MessageKind, str]:
    """The unsent words the desk keeps."""
    view = bakery.desk.ticket_view(bakery.tickets[name])
    return {draft.kind: draft.text for draft in view.drafts}


def test_a_draft_is_kept_a_second_after_the_last_key(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    write(inbox, "Hi Camille")
    assert drafts(bakery, "camille") == {}
    qtbot.waitUntil(lambda: drafts(bakery, "camille") == {REPLY: "Hi Camille"})
    qtbot.waitUntil(lambda: inbox.pane.composer._status.words() == "Draft saved 10:42")


def test_going_away_keeps_it_and_coming_back_shows_it(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    write(inbox, "Hi Camille")
    press(inbox.pane.composer, Key.Key_M, CTRL | SHIFT)
    QTest.keyClicks(inbox.pane.composer.editor, "ask Margo")
    choose(qtbot, inbox, bakery, "bettina")
    assert inbox.pane.composer.text() == ""
    choose(qtbot, inbox, bakery, "camille")
    assert inbox.pane.composer.text(REPLY) == "Hi Camille"
    assert inbox.pane.composer.text(NOTE) == "ask Margo"
    qtbot.waitUntil(lambda: drafts(bakery, "camille") == {REPLY: "Hi Camille", NOTE: "ask Margo"})


def test_a_draft_survives_a_restart(
    qtbot: QtBot, session: DeskSession, bakery: Bakery, tmp_path: Path
) -> None:
    with shown_inbox(qtbot, session, bakery, tmp_path / "opened") as area:
        qtbot.waitUntil(lambda: title_of(area).startswith("Is the lemon"))
        write(area, "half a sen")
    qtbot.waitUntil(lambda: drafts(bakery, "camille") == {REPLY: "half a sen"})
    with shown_inbox(qtbot, session, bakery, tmp_path / "opened") as area:
        qtbot.waitUntil(lambda: area.pane.composer.text() == "half a sen")
        assert area.pane.composer._status.words() == "Draft saved 10:42"


def test_a_change_of_the_ticket_leaves_what_is_being_written(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    write(inbox, "Hi Cam")
    inbox.ticket_actions.assign.trigger()
    qtbot.waitUntil(lambda: inbox.choosing.shown().assignee_id == bakery.margo)
    QTest.keyClicks(inbox.pane.composer.editor, "ille")
    assert inbox.pane.composer.text() == "Hi Camille"


class FakeStore:
    """Keeps nothing the first time it is asked for words, and for files."""

    def __init__(self) -> None:
        self.asked: list[object] = []
        self._fails = [True, True]

    def save_draft(
        self, ticket_id: bytes, kind: MessageKind, words: Words, done: Callable[[bool], object]
    ) -> None:
        """See `DraftStore`."""
        self.asked.append(words.text)
        done(not self._fails.pop())

    def save_draft_files(
        self,
        ticket_id: bytes,
        kind: MessageKind,
        files: tuple[AlongFile, ...],
        done: Callable[[tuple[StoredFile, ...] | None], object],
    ) -> None:
        """See `DraftStore`."""
        self.asked.append(len(files))
        kept = tuple(StoredFile(one.name, one.content_type, b"1", 1) for one in files)
        done(None if self._fails and self._fails.pop() else kept)


def test_words_and_files_that_cannot_be_kept_are_tried_again() -> None:
    store = FakeStore()
    keeper = DraftKeeper(store)
    keeper.write(b"1", REPLY, Words("words"))
    keeper.save_now()
    assert keeper.words(b"1", REPLY, ()) == Words("words")
    sheet = PickedFile("sheet.pdf", "application/pdf", b"%PDF")
    keeper.attach(b"1", REPLY, [sheet])
    assert keeper.files(b"1", REPLY, ()) == (sheet,)
    store._fails = [False]
    keeper.save_now()
    keeper.save_now()
    assert store.asked == ["words", 1, "words", 1]
    assert [type(one) for one in keeper.files(b"1", REPLY, ())] == [StoredFile]
    assert SAVE_AFTER_MS == 1000


@pytest.mark.parametrize(
    ("modifiers", "state", "status", "words"),
    [
        (CTRL, TicketState.PENDING_CUSTOMER, Status.WAITING, "Goes out in %1 s"),
        (
            CTRL | SHIFT,
            TicketState.SOLVED,
            Status.CLOSED,
            "Ticket closed, the answer goes out in %1 s",
        ),
    ],
)
def test_an_answer_goes_to_the_outbox(
    qtbot: QtBot,
    inbox: InboxArea,
    bakery: Bakery,
    modifiers: object,
    state: TicketState,
    status: Status,
    words: str,
) -> None:
    write(inbox, "It has almonds.")
    press(inbox.pane.composer, Key.Key_Return, modifiers)
    qtbot.waitUntil(lambda: status_of(bakery, "camille") is status)
    assert ticket_of(bakery, "camille").state is state
    last = bakery.desk.ticket_view(bakery.tickets["camille"]).messages[-1]
    assert (last.text, last.delivery) == ("It has almonds.", Delivery.QUEUED)
    qtbot.waitUntil(lambda: [one.text for one in notices_of(inbox)] == [words])
    assert drafts(bakery, "camille") == {}


def test_sending_stays_and_shows_the_answer(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    write(inbox, "It has almonds.")
    press(inbox.pane.composer, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: messages_of(inbox)[-1].delivery == "Goes out at 10:42:10")
    assert messages_of(inbox)[-1].name == "You"
    assert title_of(inbox).startswith("Is the lemon")
    qtbot.waitUntil(lambda: inbox.pane.composer.text() == "")
    qtbot.waitUntil(lambda: len(names_of(inbox)) == 6)
    assert inbox.list_pane.list.chosen_count() == 0


def test_sending_and_closing_goes_to_the_next_promise(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    write(inbox, "It has almonds.")
    press(inbox.pane.composer, Key.Key_Return, CTRL | SHIFT)
    qtbot.waitUntil(lambda: title_of(inbox) == "Quote for 40 cupcakes, school fair")


def test_sending_can_leave_it_open(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    write(inbox, "A first answer")
    menu = inbox.pane.composer._more
    next(one for one in menu.actions() if one.text() == "Send and keep open").trigger()
    qtbot.waitUntil(lambda: ticket_of(bakery, "camille").state is TicketState.OPEN)
    assert status_of(bakery, "camille") is Status.NEEDS_REPLY


def test_an_undone_answer_is_a_draft_again(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    write(inbox, "It has almonds.")
    sheet = PickedFile("sheet.pdf", "application/pdf", b"%PDF")
    inbox.pane.composer.add_file(REPLY, sheet)
    press(inbox.pane.composer, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: messages_of(inbox)[-1].delivery == "Goes out at 10:42:10")
    inbox.session.undo_command(notices_of(inbox)[-1].command_id)
    qtbot.waitUntil(lambda: inbox.pane.composer.text() == "It has almonds.")
    assert [one.name for one in inbox.pane.composer.files(REPLY)] == ["sheet.pdf"]
    assert status_of(bakery, "camille") is Status.NEEDS_REPLY
    qtbot.waitUntil(lambda: drafts(bakery, "camille") == {REPLY: "It has almonds."})
    inbox.session.redo()
    qtbot.waitUntil(lambda: inbox.pane.composer.text() == "")


def test_nothing_is_sent_without_words(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    write(inbox, "   ")
    press(inbox.pane.composer, Key.Key_Return, CTRL)
    assert not inbox.pane.composer.editor.isReadOnly()
    assert len(messages_of(inbox)) == 3


def test_a_note_is_yellow_and_stays_inside(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    press(inbox.list_pane.list, Key.Key_N)
    QTest.keyClicks(inbox.pane.composer.editor, "Margo knows")
    assert inbox.pane.composer._frame._is_note
    assert not inbox.pane.composer._to.isVisible()
    press(inbox.pane.composer, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(messages_of(inbox)) == 4)
    assert messages_of(inbox)[-1].is_note
    assert status_of(bakery, "camille") is Status.NEEDS_REPLY
    qtbot.waitUntil(lambda: [one.text for one in notices_of(inbox)] == ["Note saved"])


def test_a_newer_message_is_told_before_sending(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    write(inbox, "It has almonds.")
    bakery.clock.set(at(10, 43))
    ticket_id = bakery.tickets["camille"]
    inbox.session.do(lambda desk: desk.do(receive, ticket_id, "Never mind!"), owner=inbox)
    qtbot.waitUntil(inbox.pane.newer_shown)
    assert inbox.pane._newer.accessibleName() == "Camille wrote again at 10:43. Read first?"
    press(inbox.pane.composer, Key.Key_Return, CTRL)
    assert inbox.pane.newer_shown()
    assert "Send once more" in inbox.pane._newer.accessibleName()
    inbox.pane.newer_read.emit()
    assert not inbox.pane.newer_shown()
    assert inbox.cards.current_message().message.text == "Never mind!"
    press(inbox.pane.composer, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: messages_of(inbox)[-1].message.text == "It has almonds.")


def test_a_second_press_sends_all_the_same(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    write(inbox, "It has almonds.")
    ticket_id = bakery.tickets["camille"]
    inbox.session.do(lambda desk: desk.do(receive, ticket_id, "Never mind!"), owner=inbox)
    qtbot.waitUntil(inbox.pane.newer_shown)
    press(inbox.pane.composer, Key.Key_Return, CTRL)
    press(inbox.pane.composer, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: messages_of(inbox)[-1].message.text == "It has almonds.")
    assert not inbox.pane.newer_shown()


@pytest.mark.parametrize(
    ("name", "words", "to"),
    [
        ("noor", "Reply by social", "To @noor.bakes"),
        ("joss", "Reply by phone", "To 07700 900167"),
        ("chidi", "Reply by email", "To chidi@marlow.example"),
        ("edith", "Reply by letter", "To Edith Farrow"),
    ],
)
def test_the_answer_names_its_way(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery, name: str, words: str, to: str
) -> None:
    inbox.show_item(bakery.tickets[name])
    qtbot.waitUntil(lambda: inbox.showing.ticket_id == bakery.tickets[name])
    assert inbox.pane.composer._reply_tab.text() == words
    assert inbox.pane.composer._to.words() == to


def test_files_are_pasted_and_taken_away(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery, tmp_path: Path
) -> None:
    sheet = tmp_path / "Allergen sheet.pdf"
    sheet.write_bytes(b"%PDF-1.7")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sheet))])
    QGuiApplication.clipboard().setMimeData(data)
    write(inbox, "Attached.")
    QTest.keySequence(inbox.pane.composer.editor, QKeySequence(QKeySequence.StandardKey.Paste))
    composer = inbox.pane.composer
    qtbot.waitUntil(lambda: len(composer._files[REPLY]) == 1)
    assert composer._files[REPLY][0].content_type == "application/pdf"
    choose(qtbot, inbox, bakery, "bettina")
    assert composer._files[REPLY] == ()
    choose(qtbot, inbox, bakery, "camille")
    assert [file.name for file in composer._files[REPLY]] == ["Allergen sheet.pdf"]
    press(composer, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(messages_of(inbox)) == 4)
    file = messages_of(inbox)[-1].files[0]
    assert bakery.desk.attachment(file.id)[1] == b"%PDF-1.7"


def test_files_are_dropped(qtbot: QtBot, inbox: InboxArea, tmp_path: Path) -> None:
    sheet = tmp_path / "a.pdf"
    sheet.write_bytes(b"%PDF-1.7")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sheet))])
    viewport, copy = inbox.pane.composer.editor.viewport(), Qt.DropAction.CopyAction
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(QPointF(5, 5), copy, data, buttons, none),
        QDragMoveEvent(QPointF(6, 6), copy, data, buttons, none),
        QDropEvent(QPointF(6, 6), copy, data, buttons, none),
    ):
        QApplication.sendEvent(viewport, event)
        assert event.isAccepted()
    qtbot.waitUntil(lambda: len(inbox.pane.composer._files[REPLY]) == 1)
    assert inbox.pane.composer.text() == ""


def test_an_answer_undone_from_elsewhere_waits_in_its_ticket(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    write(inbox, "It has almonds.")
    inbox.pane.composer.add_file(REPLY, PickedFile("a.pdf", "application/pdf", b"%PDF"))
    press(inbox.pane.composer, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: messages_of(inbox)[-1].delivery == "Goes out at 10:42:10")
    choose(qtbot, inbox, bakery, "noor")
    with qtbot.waitSignal(inbox.session.changed):
        inbox.session.undo_command(notices_of(inbox)[-1].command_id)
    assert inbox.pane.composer.text() == ""
    choose(qtbot, inbox, bakery, "camille")
    assert inbox.pane.composer.text() == "It has almonds."
    assert len(inbox.pane.composer._files[REPLY]) == 1


def test_a_pasted_picture_becomes_a_file(inbox: InboxArea) -> None:
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(0)
    QGuiApplication.clipboard().setImage(picture)
    write(inbox, "Look:")
    QTest.keySequence(inbox.pane.composer.editor, QKeySequence(QKeySequence.StandardKey.Paste))
    (file,) = inbox.pane.composer._files[REPLY]
    assert isinstance(file, PickedFile)
    assert file.content.startswith(b"\x89PNG")
    assert inbox.pane.composer.text() == "Look:"


def test_pasted_writing_keeps_our_few_looks(inbox: InboxArea) -> None:
    data = QMimeData()
    data.setHtml("<h1 style='color:red'><b>bold</b></h1><img src='https://x.example/spy.png'>")
    data.setText("bold")
    QGuiApplication.clipboard().setMimeData(data)
    write(inbox, "x")
    QTest.keySequence(inbox.pane.composer.editor, QKeySequence(QKeySequence.StandardKey.Paste))
    assert inbox.pane.composer.words() == Words("xbold", "<p>x<b>bold</b></p>")


def test_a_file_that_cannot_be_read_is_told(qtbot: QtBot, inbox: InboxArea, tmp_path: Path) -> None:
    inbox.pane.composer.files_offered.emit((tmp_path / "gone.pdf",))
    qtbot.waitUntil(lambda: bool(notices_of(inbox)))
    assert notices_of(inbox)[-1].text == "gone.pdf cannot be read."
    assert notices_of(inbox)[-1].error
    large = tmp_path / "large.zip"
    with large.open("wb") as file:
        file.truncate(26_000_000)
    inbox.pane.composer.files_offered.emit((large,))
    qtbot.waitUntil(lambda: len(notices_of(inbox)) == 2)
    assert "too large" in notices_of(inbox)[-1].text


def test_the_button_asks_for_files(qtbot: QtBot, inbox: InboxArea, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("a")
    press(inbox.list_pane.list, Key.Key_R)
    press(inbox.pane.composer, Key.Key_A, CTRL | SHIFT)
    dialog = inbox.findChild(QFileDialog)
    assert dialog is not None
    dialog.selectFile(str(file))
    dialog.filesSelected.emit([str(file)])
    dialog.reject()
    qtbot.waitUntil(lambda: len(inbox.pane.composer._files[REPLY]) == 1)


def test_another_person_finds_their_own_words(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    write(inbox, "Tilda was here")
    inbox.keep_unsaved()
    qtbot.waitUntil(lambda: drafts(bakery, "camille") == {REPLY: "Tilda was here"})
    tilda, bakery.desk.person_id = bakery.desk.person_id, bakery.margo
    inbox.moments.look_at_the_clock()
    qtbot.waitUntil(lambda: inbox.pane.composer.text() == "")
    qtbot.waitUntil(lambda: messages_of(inbox)[-1].name == "You")
    bakery.desk.person_id = tilda
    inbox.moments.look_at_the_clock()
    qtbot.waitUntil(lambda: inbox.pane.composer.text() == "Tilda was here")


def test_the_send_button_grows_with_the_text(inbox: InboxArea) -> None:
    send = inbox.pane.composer._send
    before = inbox.pane.composer._buttons.sizeHint()
    send.main.setText("Send it all at once, whatever it may be")
    after = inbox.pane.composer._buttons.sizeHint()
    assert after.width() > before.width()
    assert after == send.sizeHint()
