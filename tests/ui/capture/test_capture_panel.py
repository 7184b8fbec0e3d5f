"""The capture panel on the real window: nothing typed is lost, nothing is guessed silently."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.background.session import DeskSession
from app.domain.capture import Outcome
from app.domain.contact import PointKind
from app.domain.ids import RowId
from app.domain.message import Author
from app.domain.ticket import Channel, Status
from app.services import capture
from app.ui.capture.capturing import Capturing
from app.ui.capture.chat_preview import likely_ours
from app.ui.capture.contact_field import Customer
from app.ui.capture.panel import CapturePanel
from app.ui.shell.desk_controller import DeskController
from app.ui.shell.main_window import MainWindow
from tests.ui.inbox.bakery import Bakery
from tests.ui.shell.driving import ALT, CTRL, SHIFT, Key, press, write

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

CHAT = (
    "[10:41] Kaito: Anything gluten-free?\n[10:42] Tilda: The orange cake.\n"
    "[10:43] Kaito: For eight\nplease."
)


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, panel: CapturePanel) -> CapturePanel:
    """The panel, opened by its key."""
    press(window, Key.Key_N, CTRL)
    qtbot.waitUntil(panel.isVisible)
    return panel


def saved(qtbot: QtBot, window: MainWindow, capturing: Capturing) -> RowId:
    """Ctrl+Enter; the new ticket's id."""
    with qtbot.waitSignal(capturing.saved) as told:
        press(window, Key.Key_Return, CTRL)
    found = told.args[0]
    assert isinstance(found, bytes)
    return found


def test_who_has_the_keyboard_at_first_and_the_words_after_the_pick(
    qtbot: QtBot, window: MainWindow, opened: CapturePanel
) -> None:
    assert opened.who.hasFocus()
    write(window, "cam")
    qtbot.waitUntil(opened.who._offers.isVisible)
    press(window, Key.Key_Return)
    assert opened.words.editor.hasFocus()


def test_a_new_customer_is_made_in_the_same_command(
    qtbot: QtBot, window: MainWindow, opened: CapturePanel, capturing: Capturing, bakery: Bakery
) -> None:
    write(window, "zelda@mail.example")
    qtbot.waitUntil(opened.who._offers.isVisible)
    press(window, Key.Key_Return)
    write(window, "Wedding cake")
    ticket_id = saved(qtbot, window, capturing)
    contact = bakery.desk.ticket_view(ticket_id).contact
    assert contact is not None
    assert contact.points[0].value == "zelda@mail.example"
    bakery.desk.undo()
    assert not any(hit.number is None for hit in bakery.desk.search("zelda").hits)


def test_what_is_missing_is_said_in_its_place(window: MainWindow, opened: CapturePanel) -> None:
    write(window, "Nobody chosen")
    opened.ask_save()
    assert "Press Enter" in opened._who_row.error()
    opened.who.begin("")
    opened.ask_save()
    assert "no words" in opened.problem.accessibleName()
    opened.words.editor.setPlainText("Bread")
    opened.when.line.setText("tomorrow")
    opened.ask_save()
    assert "10:40" in opened.when.error()
    opened.when.show_text("")
    opened.outcome.button(Outcome.REMIND).click()
    opened.ask_save()
    assert opened.outcome.remind.hasFocus()
    assert opened.isVisible()


def test_escape_puts_it_away_and_it_is_there_again(
    qtbot: QtBot, window: MainWindow, opened: CapturePanel, session: DeskSession
) -> None:
    write(window, "Ed")
    press(window, Key.Key_2, ALT)
    opened.words.editor.setFocus()
    write(window, "Half a thought")
    press(window, Key.Key_Escape)
    assert not opened.isVisible()
    qtbot.waitUntil(lambda: capture.kept(session.desk).unsaved.text == "Half a thought")
    opened.show_unsaved(type(opened.unsaved())(), (), ())
    press(window, Key.Key_N, CTRL)
    qtbot.waitUntil(opened.isVisible)
    assert opened.words.text() == "Half a thought"
    assert opened.who.text() == "Ed"
    assert opened.chips.channel() is Channel.LETTER


def test_it_is_kept_a_second_after_the_last_key(
    qtbot: QtBot, window: MainWindow, opened: CapturePanel, session: DeskSession
) -> None:
    opened.words.editor.setFocus()
    write(window, "Nobody pressed anything")
    qtbot.waitUntil(lambda: bool(capture.kept(session.desk).unsaved.text))
    qtbot.waitUntil(lambda: opened.state.text() == "Saved as you type")


def test_the_closing_of_the_desk_keeps_it(
    qtbot: QtBot,
    window: MainWindow,
    controller: DeskController,
    opened: CapturePanel,
    session: DeskSession,
) -> None:
    opened.words.editor.setPlainText("Lock me")
    controller.keep_everything()
    qtbot.waitUntil(lambda: capture.kept(session.desk).unsaved.text == "Lock me")
    assert isValid(opened)


def test_discarded_words_can_be_brought_back(
    qtbot: QtBot,
    window: MainWindow,
    controller: DeskController,
    opened: CapturePanel,
    session: DeskSession,
) -> None:
    opened.words.editor.setPlainText("Not wanted")
    opened.discard.click()
    qtbot.waitUntil(lambda: controller.toasts.host.shown_words() == "Discarded")
    assert not opened.isVisible()
    controller.toasts.host._toast.acted.emit(controller.toasts.host._toast._token)
    qtbot.waitUntil(opened.isVisible)
    assert opened.words.text() == "Not wanted"


def test_a_scan_is_dropped_and_a_picture_pasted(
    qtbot: QtBot,
    window: MainWindow,
    opened: CapturePanel,
    capturing: Capturing,
    bakery: Bakery,
    tmp_path: Path,
) -> None:
    scan = tmp_path / "Scan 1.pdf"
    scan.write_bytes(b"%PDF-1.7 scan")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(scan))])
    assert opened.words.take(dropped)
    qtbot.waitUntil(lambda: opened.words.attached.count() == 1)
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    QGuiApplication.clipboard().setImage(picture)
    opened.words.editor.setFocus()
    press(window, Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: opened.words.attached.count() == 2)
    press(window, Key.Key_2, ALT)
    opened.words.editor.setPlainText("Her letter about the loaf")
    ticket_id = saved(qtbot, window, capturing)
    files = bakery.desk.ticket_view(ticket_id).messages[0].attachments
    assert [file.name for file in files] == ["Scan 1.pdf", "Picture.png"]
    assert bakery.desk.attachment(files[0].id)[1] == scan.read_bytes()
    assert capture.kept(bakery.desk).files == ()


def test_a_file_that_cannot_be_read_is_said(
    qtbot: QtBot, controller: DeskController, opened: CapturePanel, tmp_path: Path
) -> None:
    opened.files_offered.emit((tmp_path / "gone.pdf",))
    qtbot.waitUntil(lambda: controller.toasts.host.shown_words() == "gone.pdf cannot be read.")


def test_a_pasted_chat_is_shown_and_filed_turn_by_turn(
    qtbot: QtBot, window: MainWindow, opened: CapturePanel, capturing: Capturing, bakery: Bakery
) -> None:
    press(window, Key.Key_5, ALT)
    opened.choose_customer(Customer("Kaito Mori", bakery.contacts["Kaito"]))
    opened.when.show_text("yesterday 18:00")
    opened.words.editor.setPlainText(CHAT)
    assert opened.chat.isVisible()
    assert opened.chat.ours == {"Tilda"}
    ticket_id = saved(qtbot, window, capturing)
    said = bakery.desk.ticket_view(ticket_id).messages
    assert [(one.author, one.text) for one in said] == [
        (Author.CUSTOMER, "Anything gluten-free?"),
        (Author.PERSON, "The orange cake."),
        (Author.CUSTOMER, "For eight\nplease."),
    ]


def test_a_chat_can_stay_one_message(
    qtbot: QtBot, window: MainWindow, opened: CapturePanel, capturing: Capturing, bakery: Bakery
) -> None:
    press(window, Key.Key_5, ALT)
    opened.when.show_text("yesterday 18:00")
    opened.words.editor.setPlainText(CHAT)
    opened.chat.as_chat.click()
    opened.words.editor.setFocus()
    (only,) = bakery.desk.ticket_view(saved(qtbot, window, capturing)).messages
    assert only.text == CHAT


def test_dates_that_can_be_read_two_ways_say_how(window: MainWindow, opened: CapturePanel) -> None:
    press(window, Key.Key_5, ALT)
    opened.words.editor.setPlainText(
        "3/2/2026, 10:43 - Kaito: Hello\n3/2/2026, 10:44 - Tilda: Good morning"
    )
    assert opened.chat.other_order.isVisible()
    before = opened.chat.turns()[0].at.date()
    opened.chat.other_order.click()
    after = opened.chat.turns()[0].at.date()
    assert {(before.month, before.day), (after.month, after.day)} == {(2, 3), (3, 2)}
    opened.words.editor.insertPlainText(" ")
    assert opened.chat.turns()[0].at.date() == after


def test_sides_are_changed_by_a_press(window: MainWindow, opened: CapturePanel) -> None:
    press(window, Key.Key_5, ALT)
    opened.words.editor.setPlainText(CHAT)
    button = opened.chat._side_flow.itemAt(0).widget()
    assert button.text() == "Kaito: the customer"
    button.click()
    assert opened.chat.ours == {"Tilda", "Kaito"}
    assert opened.unsaved().ours == ["Kaito", "Tilda"]


def test_a_post_known_already_offers_its_ticket(
    qtbot: QtBot, window: MainWindow, opened: CapturePanel, capturing: Capturing, bakery: Bakery
) -> None:
    def fill() -> None:
        press(window, Key.Key_6, ALT)
        opened.choose_customer(Customer("Noor Haddad", bakery.contacts["Noor"]))
        opened.post.platform.setCurrentText("Instagram")
        opened.post.handle.setText("@noor.bakes")
        opened.post.permalink.setText("https://www.instagram.com/p/abc/?igsh=1")
        opened.words.editor.setPlainText("Do you deliver?")

    fill()
    first = saved(qtbot, window, capturing)
    message = bakery.desk.ticket_view(first).messages[0]
    assert (message.permalink, message.public) == ("https://www.instagram.com/p/abc", True)
    contact = bakery.desk.ticket_view(first).contact
    assert contact is not None
    assert sum(one.kind is PointKind.HANDLE for one in contact.points) == 1
    press(window, Key.Key_N, CTRL)
    qtbot.waitUntil(opened.isVisible)
    fill()
    press(window, Key.Key_Return, CTRL)
    qtbot.waitUntil(opened.problem.isVisible)
    assert "already" in opened.problem.accessibleName()
    with qtbot.waitSignal(capturing.ticket_wanted) as told:
        opened.problem.remedy_asked.emit()
    assert told.args == [first]


def test_no_address_of_the_web_is_said_beside_it(opened: CapturePanel) -> None:
    opened.chips.show_channel(Channel.SOCIAL)
    opened._channel_chosen()
    opened.post.permalink.setText("not a page")
    opened.words.editor.setPlainText("x")
    opened.ask_save()
    assert "https://" in opened.post._link_row.error()


def test_answered_at_the_counter_is_closed(
    qtbot: QtBot, window: MainWindow, opened: CapturePanel, capturing: Capturing, bakery: Bakery
) -> None:
    opened.words.editor.setPlainText("Asked for the opening hours; told her.")
    opened.outcome.button(Outcome.SOLVED).click()
    ticket = bakery.desk.ticket_view(saved(qtbot, window, capturing)).ticket
    assert ticket.status is Status.CLOSED


def test_one_chord_saves_it_as_answered(
    qtbot: QtBot, window: MainWindow, opened: CapturePanel, capturing: Capturing, bakery: Bakery
) -> None:
    opened.words.editor.setPlainText("Asked for the opening hours; told her.")
    with qtbot.waitSignal(capturing.saved) as told:
        press(window, Key.Key_Return, CTRL | SHIFT)
    assert bakery.desk.ticket_view(told.args[0]).ticket.status is Status.CLOSED


def test_from_the_contact_card_it_knows_for_whom(
    qtbot: QtBot, window: MainWindow, controller: DeskController, bakery: Bakery
) -> None:
    controller.demand.begin_ticket_for(bakery.contacts["Camille"])
    panel = controller.demand.capture.panel
    qtbot.waitUntil(panel.isVisible)
    assert panel.who.text() == "Camille Dubreuil"
    assert panel.words.editor.hasFocus()


def test_what_was_begun_for_somebody_else_is_not_given_to_another(
    qtbot: QtBot, window: MainWindow, opened: CapturePanel, bakery: Bakery, capturing: Capturing
) -> None:
    opened.choose_customer(Customer("Kaito Mori", bakery.contacts["Kaito"]))
    opened.words.editor.setPlainText("About Kaito's order")
    capturing.begin_for(bakery.contacts["Camille"])
    qtbot.waitUntil(lambda: "Kaito" in opened.problem.accessibleName())
    assert opened.who.text() == "Kaito Mori"


@pytest.mark.parametrize("size", [(1440, 900), (900, 640)])
def test_it_lies_inside_the_window(
    qtbot: QtBot, window: MainWindow, opened: CapturePanel, size: tuple[int, int]
) -> None:
    window.resize(*size)
    qtbot.waitUntil(lambda: window.width() == size[0])
    parent = opened.parentWidget()
    assert parent is not None
    reach = 24
    inside = opened.geometry().adjusted(reach, reach, -reach, -reach)
    assert parent.rect().contains(inside)
    assert opened.save.isVisible()


def test_the_keyboard_comes_back_to_where_it_was(
    qtbot: QtBot, window: MainWindow, controller: DeskController, panel: CapturePanel
) -> None:
    controller.row.new.setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Key.Key_N, CTRL)
    qtbot.waitUntil(panel.isVisible)
    press(window, Key.Key_Escape)
    assert QApplication.focusWidget() is controller.row.new


@pytest.mark.parametrize(
    ("names", "people", "customer", "ours"),
    [
        (("Kaito", "Tilda"), ("Rye & Rowan", "Tilda Okafor"), "", {"Tilda"}),
        (("Rye & Rowan", "Kaito"), ("Rye & Rowan",), "", {"Rye & Rowan"}),
        (("Kaito", "Support"), (), "Kaito Mori", {"Support"}),
        (("Support", "Kaito"), (), "Kaito Mori", {"Support"}),
        (("Kaito", "Support"), (), "", {"Support"}),
        (("Kaito",), (), "", set()),
    ],
)
def test_whose_side_somebody_is_likely_on(
    names: tuple[str, ...], people: tuple[str, ...], customer: str, ours: set[str]
) -> None:
    assert likely_ours(names, people, customer) == ours
