"""The palette used by keyboard on a real desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.domain.errors import StoreProblem
from app.domain.stopping import Stopped
from app.services import saved_replies
from app.ui.contacts.area import ContactsArea
from app.ui.inbox.area import InboxArea
from app.ui.search.finder import Finder
from app.ui.shell.desk_controller import DeskController
from app.ui.shell.main_window import MainWindow
from tests.ui.inbox.bakery import Bakery
from tests.ui.shell.driving import CTRL, Key, activate, press, write

# Popups of the offscreen platform cannot grab keyboard and mouse.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def finder(window: MainWindow, controller: DeskController) -> Finder:
    """The palette, opened by its keys."""
    press(window, Key.Key_K, CTRL)
    made = controller.demand.finder
    assert made.palette.isVisible()
    return made


def words(finder: Finder) -> list[str]:
    return [row.words for row in finder.palette._model.records]


def settled(qtbot: QtBot, finder: Finder, line: str) -> None:
    """Type the line and wait for what the desk found."""
    finder.palette.field.setText(line)
    qtbot.waitUntil(lambda: finder._found is not None and finder._searching is None)
    version = finder._version
    done: list[None] = []
    finder._session.workers.read(lambda: None, lambda _: done.append(None), owner=finder)
    qtbot.waitUntil(lambda: bool(done) and finder._version == version)


def test_it_takes_the_keyboard_and_gives_it_back(
    qtbot: QtBot, window: MainWindow, controller: DeskController
) -> None:
    inbox = controller.areas.area("inbox")
    assert isinstance(inbox, InboxArea)
    qtbot.waitUntil(lambda: inbox.list_pane.list.isVisible())
    inbox.list_pane.list.setFocus()
    press(window, Key.Key_K, CTRL)
    palette = controller.demand.finder.palette
    assert palette.field.hasFocus()
    press(window, Key.Key_Escape)
    assert not palette.isVisible()
    assert inbox.list_pane.list.hasFocus()


def test_its_keys_close_it_again(window: MainWindow, finder: Finder) -> None:
    press(window, Key.Key_K, CTRL)
    assert not finder.palette.isVisible()


def test_a_customer_is_found_and_opened(
    qtbot: QtBot, window: MainWindow, finder: Finder, controller: DeskController, bakery: Bakery
) -> None:
    write(window, "camil")
    qtbot.waitUntil(lambda: words(finder)[:1] == ["Camille Dubreuil"])
    press(window, Key.Key_Return)
    assert controller.view.current() == "contacts"
    contacts = controller.areas.area("contacts")
    assert isinstance(contacts, ContactsArea)
    qtbot.waitUntil(lambda: contacts.showing.item_id == bakery.contacts["Camille"])


def test_arrows_move_and_enter_opens_the_ticket(
    qtbot: QtBot, window: MainWindow, finder: Finder, controller: DeskController
) -> None:
    write(window, "cupcakes")
    qtbot.waitUntil(lambda: any("cupcakes" in one for one in words(finder)))
    row = next(n for n, one in enumerate(words(finder)) if "cupcakes" in one)
    for _ in range(row):
        press(window, Key.Key_Down)
    press(window, Key.Key_Return)
    inbox = controller.areas.area("inbox")
    assert isinstance(inbox, InboxArea)
    qtbot.waitUntil(
        lambda: (shown := inbox.choosing.shown()) is not None and "cupcakes" in shown.subject
    )


def test_a_ticket_number_finds_its_ticket(qtbot: QtBot, finder: Finder, bakery: Bakery) -> None:
    number = bakery.desk.ticket_view(bakery.tickets["kaito"]).ticket.number
    finder.palette.field.setText(f"#{number}")
    qtbot.waitUntil(lambda: words(finder)[:1] == ["Kaito Mori: Gluten-free options for Sunday?"])


def test_a_command_is_run(
    qtbot: QtBot, window: MainWindow, finder: Finder, controller: DeskController
) -> None:
    write(window, ">go to con")
    assert words(finder) == ["Go to contacts"]
    press(window, Key.Key_Return)
    assert controller.view.current() == "contacts"


def test_no_such_command_is_said(finder: Finder) -> None:
    finder.palette.field.setText(">zzzz")
    assert finder.palette.nothing.isVisible()
    assert not finder.palette._create.isVisible()


def test_nothing_found_offers_a_new_contact(
    qtbot: QtBot, window: MainWindow, finder: Finder, controller: DeskController
) -> None:
    write(window, "zzyzx")
    qtbot.waitUntil(lambda: finder.palette.nothing.isVisible())
    assert "Nothing for “zzyzx”" in finder.palette.nothing.accessibleName()
    press(window, Key.Key_Return)
    contacts = controller.areas.area("contacts")
    assert isinstance(contacts, ContactsArea)
    qtbot.waitUntil(lambda: contacts.editing.form is not None)


def test_a_near_spelling_is_shown_and_said(qtbot: QtBot, finder: Finder) -> None:
    finder.palette.field.setText("dubreuill")
    qtbot.waitUntil(lambda: finder.palette.instead.isVisible())
    assert finder.palette.instead.text() == "Nothing for “dubreuill”. Showing “dubreuil”"


def test_hints_complete_the_line(qtbot: QtBot, window: MainWindow, finder: Finder) -> None:
    write(window, "is:cl")
    assert finder.palette.hints.isVisible()
    press(window, Key.Key_Tab)
    assert finder.palette.field.text() == "is:closed "
    qtbot.waitUntil(lambda: bool(words(finder)))


def test_an_operator_without_its_value_asks_nothing_yet(qtbot: QtBot, finder: Finder) -> None:
    finder.palette.field.setText("is:")
    assert finder._searching is None
    assert words(finder) == []
    assert not finder.palette.nothing.isVisible()


def test_an_older_answer_is_dropped(qtbot: QtBot, finder: Finder) -> None:
    settled(qtbot, finder, "cupcakes")
    found = finder._found
    assert found is not None
    stale = finder._version
    finder.palette.field.setText(">")
    finder._arrived(stale, found)
    assert all("cupcakes" not in one for one in words(finder))


def test_the_next_letter_stops_the_search_for_the_one_before(qtbot: QtBot, finder: Finder) -> None:
    finder.palette.field.setText("zzz")
    first = finder._searching
    assert first is not None
    finder.palette.field.setText("cupcakes")
    with pytest.raises(Stopped), first.interrupting(print):
        pass
    qtbot.waitUntil(lambda: finder._searching is None)
    assert finder._found is not None
    assert finder._found.query.words == ("cupcakes",)


def test_a_search_that_fails_is_told_and_the_next_one_searches(
    qtbot: QtBot, finder: Finder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise StoreProblem("busy")

    with monkeypatch.context() as broken, qtbot.waitSignal(finder._session.refused):
        broken.setattr(type(finder._session.desk), "search", fail)
        finder.palette.field.setText("cup")
    settled(qtbot, finder, "cupcakes")
    assert finder._found is not None
    assert finder._found.hits


def test_a_press_beside_it_closes_it(qtbot: QtBot, finder: Finder) -> None:
    corner = finder.palette.rect().bottomLeft()
    qtbot.mouseClick(finder.palette, Qt.MouseButton.LeftButton, pos=corner)
    assert not finder.palette.isVisible()


def test_a_press_on_a_row_takes_it(
    qtbot: QtBot, finder: Finder, controller: DeskController
) -> None:
    finder.palette.field.setText(">go to con")
    rows = finder.palette.list
    where = rows.visualRect(rows.model().index(0, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert controller.view.current() == "contacts"


def test_a_new_ticket_for_the_found_customer(
    qtbot: QtBot, window: MainWindow, finder: Finder, controller: DeskController
) -> None:
    write(window, "camil")
    qtbot.waitUntil(lambda: "New ticket for Camille Dubreuil" in words(finder))
    press(window, Key.Key_Down)
    press(window, Key.Key_Return)
    panel = controller.demand.capture.panel
    qtbot.waitUntil(panel.isVisible)
    assert panel.who.text() == "Camille Dubreuil"


def test_losing_the_focus_closes_it(
    qtbot: QtBot, window: MainWindow, finder: Finder, controller: DeskController
) -> None:
    activate(window)
    controller.row.new.setFocus()
    assert not finder.palette.isVisible()
    assert QApplication.focusWidget() is controller.row.new


def test_the_model_keeps_qts_rules(qtbot: QtBot, finder: Finder) -> None:
    tester = QAbstractItemModelTester(
        finder.palette._model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    settled(qtbot, finder, "camille")
    settled(qtbot, finder, "cupcakes")
    assert tester.model() is finder.palette._model


def test_each_row_can_be_heard(qtbot: QtBot, session: DeskSession, finder: Finder) -> None:
    settled(qtbot, finder, "camille")
    model = finder.palette._model
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = [model.index(row).data(role) for row in range(model.rowCount())]
    assert spoken[0].startswith("Best matches. Camille Dubreuil")
    assert all(spoken)


def test_a_call_is_logged_with_somebody_by_name(
    qtbot: QtBot, window: MainWindow, finder: Finder, bakery: Bakery
) -> None:
    write(window, "call cam")
    qtbot.waitUntil(lambda: words(finder)[:1] == ["Log a call with Camille Dubreuil"])
    with qtbot.waitSignal(finder.call_wanted) as wanted:
        press(window, Key.Key_Return)
    assert wanted.args == [bakery.contacts["Camille"], "Camille Dubreuil"]


def test_a_mistyped_operator_is_explained_and_tab_puts_it_right(
    qtbot: QtBot, window: MainWindow, finder: Finder
) -> None:
    write(window, "form:camille")
    assert finder.palette.mistake.text() == "“form:” is no search word. Did you mean “from:”?"
    press(window, Key.Key_Tab)
    assert finder.palette.field.text() == "from:camille "
    assert finder.palette.mistake.isHidden()


def test_what_was_taken_comes_first_the_next_time(
    qtbot: QtBot, window: MainWindow, finder: Finder
) -> None:
    write(window, ">full")
    press(window, Key.Key_Return)
    window.showNormal()
    finder.open()
    assert words(finder)[0] == "Full screen"
    write(window, "kaito")
    qtbot.waitUntil(lambda: words(finder)[:1] == ["Kaito Mori"])
    press(window, Key.Key_Return)
    finder.open()
    assert words(finder)[:2] == ["Kaito Mori", "Full screen"]


def test_a_saved_reply_goes_into_the_answer_or_is_copied(
    qtbot: QtBot, window: MainWindow, finder: Finder, controller: DeskController, bakery: Bakery
) -> None:
    finder.palette.close_palette()
    bakery.desk.do(saved_replies.add, title="Opening hours", text="We open at seven.")
    inbox = controller.areas.area("inbox")
    assert isinstance(inbox, InboxArea)
    qtbot.waitUntil(lambda: inbox.choosing.shown() is not None)
    finder.open()
    qtbot.waitUntil(lambda: finder._replies != ())
    write(window, "opening ho")
    qtbot.waitUntil(lambda: "Opening hours" in words(finder))
    row = words(finder).index("Opening hours")
    for _ in range(row):
        press(window, Key.Key_Down)
    press(window, Key.Key_Return)
    assert inbox.pane.composer.editor.toPlainText() == "We open at seven."
    controller.areas.show_area("contacts")
    reply = finder._replies[0]
    controller.reply_taking.take(reply)
    assert QApplication.clipboard().text() == "We open at seven."
    assert "is copied" in controller.toasts.host.shown_words()
