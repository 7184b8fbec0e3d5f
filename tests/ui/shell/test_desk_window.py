"""The window used by keyboard and mouse on a real desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.domain.errors import Refused
from app.domain.inbox import InboxQuery
from app.domain.person import Role
from app.domain.ticket import Status
from app.services import people, settings, tickets
from app.system.settings import LAST_AREA, LAST_PERSON, LETTER_KEYS, TEXT_SCALE, THEME, Settings
from app.ui.common.banner import Banner
from app.ui.common.button import Button
from app.ui.common.theme import Scheme, Theme
from app.ui.contacts.area import ContactsArea
from app.ui.inbox.area import InboxArea
from app.ui.shell.desk_controller import DeskController
from app.ui.shell.help_dialogs import AboutDialog, KeysDialog
from app.ui.shell.main_window import MainWindow
from tests.ui.inbox.bakery import Bakery
from tests.ui.shell.driving import ALT, CTRL, SHIFT, Key, activate, open_dialog, press, write

# Popups of the offscreen platform cannot grab keyboard and mouse.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def shown(controller: DeskController) -> str:
    return controller.view.current()


def said(qtbot: QtBot, controller: DeskController, words: str) -> None:
    qtbot.waitUntil(lambda: controller.toasts.host.shown_words() == words)


def sample_bars(window: MainWindow) -> list[Banner]:
    found = window.findChildren(Banner)
    return [bar for bar in found if bar.accessibleName().startswith("Sample data")]


def test_it_opens_on_the_inbox(window: MainWindow, controller: DeskController) -> None:
    assert shown(controller) == "inbox"
    assert controller.view.rail.current() == "inbox"
    assert window.windowTitle().endswith("Rye & Rowan \N{EN DASH} Hearthdesk")


def test_the_badge_counts_who_needs_a_reply(
    qtbot: QtBot, window: MainWindow, controller: DeskController, session: DeskSession
) -> None:
    assert controller.state.facts is not None
    before = controller.state.facts.needs_reply
    ticket_id = session.desk.inbox_page(InboxQuery()).rows[0].id
    session.do(lambda desk: desk.do(tickets.close, [ticket_id]), owner=window)
    qtbot.waitUntil(
        lambda: (
            controller.state.facts is not None and controller.state.facts.needs_reply == before - 1
        )
    )


def test_areas_by_their_keys(window: MainWindow, controller: DeskController) -> None:
    press(window, Key.Key_2, CTRL)
    assert shown(controller) == "contacts"
    press(window, Key.Key_Comma, CTRL)
    assert shown(controller) == "settings"
    assert controller.view.rail.current() == "settings"
    press(window, Key.Key_1, CTRL)
    assert shown(controller) == "inbox"


def test_back_and_forward(
    qtbot: QtBot, window: MainWindow, controller: DeskController, bakery: Bakery
) -> None:
    controller.areas.show_ticket(bakery.tickets["kaito"])
    press(window, Key.Key_2, CTRL)
    press(window, Key.Key_Left, ALT)
    inbox = controller.areas.area("inbox")
    assert isinstance(inbox, InboxArea)
    assert shown(controller) == "inbox"
    qtbot.waitUntil(lambda: inbox.showing.ticket_id == bakery.tickets["kaito"])
    press(window, Key.Key_Right, ALT)
    assert shown(controller) == "contacts"


def test_the_way_is_closed_where_it_ends(controller: DeskController) -> None:
    assert not controller.commands.action("forward").isEnabled()


def test_closing_by_key_names_the_undo_and_ctrl_z_takes_it_back(
    qtbot: QtBot, window: MainWindow, controller: DeskController, session: DeskSession
) -> None:
    inbox = controller.areas.area("inbox")
    assert isinstance(inbox, InboxArea)
    qtbot.waitUntil(lambda: inbox.choosing.shown() is not None)
    inbox.list_pane.list.setFocus()
    press(window, Key.Key_E)
    undo, redo = controller.commands.action("undo"), controller.commands.action("redo")
    qtbot.waitUntil(lambda: undo.text() == "Undo closing")
    assert not redo.isEnabled()
    press(window, Key.Key_Z, CTRL)
    said(qtbot, controller, "Undone: closing")
    qtbot.waitUntil(lambda: redo.isEnabled())
    assert redo.text() == "Redo closing"
    press(window, Key.Key_Z, CTRL | SHIFT)
    said(qtbot, controller, "Done again: closing")
    assert session.desk.inbox_facets(InboxQuery())[Status.CLOSED] >= 1


def test_ctrl_z_in_an_editor_belongs_to_the_editor(
    qtbot: QtBot, window: MainWindow, controller: DeskController, session: DeskSession
) -> None:
    inbox = controller.areas.area("inbox")
    assert isinstance(inbox, InboxArea)
    qtbot.waitUntil(lambda: inbox.choosing.shown() is not None)
    before = session.desk.next_undo
    editor = inbox.pane.composer.editor
    editor.setFocus()
    write(window, "Hello")
    press(window, Key.Key_Z, CTRL)
    assert editor.toPlainText() != "Hello"
    assert session.desk.next_undo == before


def test_nothing_to_undo_is_greyed(controller: DeskController, session: DeskSession) -> None:
    session.desk._done.clear()
    controller.undo_names.refresh()
    assert not controller.commands.action("undo").isEnabled()
    assert controller.commands.action("undo").text() == "Undo"


def test_a_refusal_is_said_in_words(
    qtbot: QtBot, controller: DeskController, session: DeskSession
) -> None:
    session.refused.emit(Refused("in-the-past"))
    said(qtbot, controller, "That time has passed. Choose a later one.")


def test_a_new_contact_opens_the_empty_form(
    qtbot: QtBot, window: MainWindow, controller: DeskController
) -> None:
    press(window, Key.Key_N, CTRL | SHIFT)
    contacts = controller.areas.area("contacts")
    assert isinstance(contacts, ContactsArea)
    qtbot.waitUntil(lambda: contacts.editing.form is not None)


def test_f1_lists_the_keys(window: MainWindow) -> None:
    press(window, Key.Key_F1)
    dialog = open_dialog(KeysDialog)
    assert dialog is not None
    press(dialog, Key.Key_Escape)
    assert open_dialog(KeysDialog) is None


def test_about_names_the_licence(controller: DeskController) -> None:
    controller.commands.action("about").trigger()
    dialog = open_dialog(AboutDialog)
    assert dialog is not None
    dialog.reject()


def test_the_scheme_is_chosen_in_the_menu_and_kept(
    window: MainWindow, controller: DeskController, theme: Theme
) -> None:
    controller.commands.action("scheme_dark").trigger()
    assert theme.scheme is Scheme.DARK
    assert window.settings.get(THEME) == "dark"
    assert controller.commands.action("scheme_dark").isChecked()


def test_text_grows_and_shrinks_within_its_limits(
    window: MainWindow, controller: DeskController
) -> None:
    for _ in range(9):
        controller.commands.action("larger").trigger()
    assert window.settings.get(TEXT_SCALE) == 150
    for _ in range(9):
        controller.commands.action("smaller").trigger()
    assert window.settings.get(TEXT_SCALE) == 90
    controller.commands.action("usual_size").trigger()
    assert window.settings.get(TEXT_SCALE) == 100


@pytest.mark.parametrize(("width", "columns"), [(1440, 4), (1200, 3), (900, 2)])
def test_columns_follow_the_width(
    qtbot: QtBot, window: MainWindow, controller: DeskController, width: int, columns: int
) -> None:
    window.resize(width, 700)
    qtbot.waitUntil(lambda: window.columns() == columns)
    inbox = controller.areas.area("inbox")
    assert isinstance(inbox, InboxArea)
    assert inbox.columns.takes_turns == (columns == 2)


def test_f6_walks_the_panes(qtbot: QtBot, window: MainWindow, controller: DeskController) -> None:
    inbox = controller.areas.area("inbox")
    assert isinstance(inbox, InboxArea)
    qtbot.waitUntil(lambda: inbox.choosing.shown() is not None)
    inbox.focus_list()
    before = QApplication.focusWidget()
    press(window, Key.Key_F6)
    assert QApplication.focusWidget() is not before
    press(window, Key.Key_F6, SHIFT)
    assert QApplication.focusWidget() is before


def test_single_letters_can_be_switched_off_and_on(
    qtbot: QtBot, window: MainWindow, controller: DeskController
) -> None:
    for key in ("inbox", "contacts"):
        area = controller.areas.area(key)
        before = [one.shortcut().toString() for one in area.commands()]
        window.settings.set(LETTER_KEYS, False)
        controller.keys.take_letters(controller.areas.all())
        letters = [one.shortcut().toString() for one in area.commands()]
        assert not any(len(one) == 1 for one in letters)
        window.settings.set(LETTER_KEYS, True)
        controller.keys.take_letters(controller.areas.all())
        assert [one.shortcut().toString() for one in area.commands()] == before


def test_somebody_else_sits_down(
    qtbot: QtBot, window: MainWindow, controller: DeskController, bakery: Bakery
) -> None:
    controller.people.seat_wanted.emit(bakery.margo)
    qtbot.waitUntil(
        lambda: (
            controller.state.facts is not None
            and controller.state.facts.acting is not None
            and controller.state.facts.acting.name == "Margo Lindqvist"
        )
    )
    assert bakery.desk.person_id == bakery.margo
    assert window.settings.get(LAST_PERSON) == bakery.margo.hex()


def test_who_sat_here_last_sits_here_again(
    qtbot: QtBot, session: DeskSession, theme: Theme, bakery: Bakery
) -> None:
    from app.startup import build_window

    made = MainWindow(Settings(bakery.desk.store.database.path.with_name("other.json")))
    made.settings.set(LAST_PERSON, bakery.margo.hex())
    qtbot.addWidget(made)
    build_window(session, theme, window=made)
    qtbot.waitUntil(lambda: bakery.desk.person_id == bakery.margo)
    made.close()


def test_sample_data_goes_at_one_press(
    qtbot: QtBot, window: MainWindow, controller: DeskController, session: DeskSession
) -> None:
    session.do(lambda desk: desk.do_quietly(settings.change, sample_data=True), owner=window)
    qtbot.waitUntil(lambda: bool(sample_bars(window)))
    (bar,) = sample_bars(window)
    (button,) = bar.findChildren(Button)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    said(qtbot, controller, "The sample data is gone")
    qtbot.waitUntil(lambda: not session.desk.settings().sample_data)
    qtbot.waitUntil(
        lambda: controller.state.facts is not None and not controller.state.facts.agreed.sample_data
    )


def test_closing_keeps_the_place(
    qtbot: QtBot, window: MainWindow, controller: DeskController
) -> None:
    press(window, Key.Key_2, CTRL)
    with qtbot.waitSignal(window.closing):
        window.close()
    assert window.settings.get(LAST_AREA) == "contacts"


def test_the_next_window_stands_where_the_last_one_stood(
    qtbot: QtBot, window: MainWindow, theme: Theme
) -> None:
    window.resize(1000, 677)
    qtbot.waitUntil(lambda: window.height() == 677)
    window.close()
    again = MainWindow(window.settings)
    qtbot.addWidget(again)
    assert again.height() == 677  # its width is cut to the small screen of the tests


def test_edit_commands_reach_the_field_with_the_focus(
    qtbot: QtBot, window: MainWindow, controller: DeskController
) -> None:
    controller.demand.open_palette()
    field = controller.demand.finder.palette.field
    field.setText("lemon")
    activate(window)
    field.setFocus()
    for name in ("select_all", "cut", "paste", "paste"):
        controller.commands.action(name).trigger()
    assert field.text() == "lemonlemon"


def test_new_people_appear_at_the_foot_of_the_rail(
    qtbot: QtBot, window: MainWindow, controller: DeskController, session: DeskSession
) -> None:
    session.do(lambda desk: desk.do(people.add, "Ravi Ahuja", Role.REPRESENTATIVE), owner=window)
    qtbot.waitUntil(
        lambda: controller.state.facts is not None and len(controller.state.facts.people) == 3
    )
    controller.people.open(controller.state.facts)
    words = [action.text() for action in controller.people._menu.actions() if action.text()]
    assert words[-1] == "People…"
    assert "Ravi Ahuja" in words
    controller.people._menu.close()
