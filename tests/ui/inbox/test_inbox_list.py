"""The list: rows under their headings, tabs, filters, and what stands where no rows are."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.domain.inbox import InboxQuery, Sort
from app.domain.ticket import Channel, Status
from app.services import tickets
from app.services.desk import Desk
from app.ui.common.button import Button
from app.ui.common.empty_state import EmptyState
from app.ui.common.record_model import SPOKEN
from app.ui.inbox.area import InboxArea
from tests.desks import make_desk
from tests.fakes.clock import FakeClock
from tests.ui.inbox.bakery import Bakery
from tests.ui.inbox.driving import (
    CTRL,
    SHIFT,
    Key,
    choose,
    headings_of,
    names_of,
    press,
    rows_of,
    shown_inbox,
    title_of,
)

# Popups of the offscreen platform cannot grab keyboard and mouse.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_the_next_promise_comes_first_under_headings(inbox: InboxArea) -> None:
    assert names_of(inbox)[:2] == ["Camille Dubreuil", "Bettina Kowalczyk"]
    assert headings_of(inbox) == ["Due in the next hour", "Today", "Tomorrow"]


def test_a_row_says_itself(inbox: InboxArea) -> None:
    index = inbox.model.index(0)
    QAbstractItemModelTester(inbox.model)
    said = inbox.model.data(index, SPOKEN)
    assert said.startswith(
        "Due in the next hour. Camille Dubreuil, Is the lemon drizzle safe for a nut allergy?, "
        "25 min left, unread, Email, Allergens, Good morning"
    )


def test_tabs_count_and_lead(qtbot: QtBot, inbox: InboxArea) -> None:
    buttons = inbox.list_pane.tabs.findChildren(Button.__bases__[0])
    assert [one.accessibleName() for one in buttons] == [
        "Needs reply, 7",
        "Waiting",
        "Call back, 1",
        "Closed",
    ]
    buttons[2].click()
    qtbot.waitUntil(lambda: names_of(inbox) == ["Joss Whitlock"])
    qtbot.waitUntil(lambda: title_of(inbox) == "Move Saturday pick-up to 8 am")
    buttons[3].click()
    qtbot.waitUntil(lambda: len(names_of(inbox)) == 3)
    assert headings_of(inbox) == ["February 2026", "January 2026"]


@pytest.mark.parametrize(
    ("changes", "names"),
    [
        ({"unread": True}, ["Camille", "Bettina", "Kaito", "Noor"]),
        ({"channel": Channel.LETTER}, ["Edith"]),
        ({"assignee_id": b""}, []),
    ],
)
def test_filters_narrow(
    qtbot: QtBot, inbox: InboxArea, changes: dict[str, object], names: list[str]
) -> None:
    inbox.list_pane.asked.emit(InboxQuery(**changes))
    qtbot.waitUntil(lambda: inbox.loader.is_complete)
    assert [name.split()[0] for name in names_of(inbox)] == names
    assert inbox.list_pane.filters.is_narrowed()


def test_the_filter_is_chosen_from_its_menu_and_taken_back(qtbot: QtBot, inbox: InboxArea) -> None:
    press(inbox.list_pane.list, Key.Key_Down)
    inbox.focus_filter()
    menu = inbox.list_pane.filters.menu
    qtbot.waitUntil(menu.isVisible)
    _action(menu, "Unread only").trigger()
    menu.hide()
    qtbot.waitUntil(lambda: len(names_of(inbox)) == 4 and inbox.loader.is_complete)
    chips = inbox.list_pane._chips.children()
    chip = next(one for one in chips if getattr(one, "text", None) and one.text() == "Unread")
    QTest.keyClick(chip, Key.Key_Delete)
    qtbot.waitUntil(lambda: len(names_of(inbox)) == 7)


def test_the_menus_offer_people_tags_and_orders(qtbot: QtBot, inbox: InboxArea) -> None:
    filters = inbox.list_pane.filters
    filters.menu.aboutToShow.emit()
    assert [a.text() for a in _submenu(filters.menu, "Assigned to").actions()] == [
        "Anyone",
        "Me",
        "Nobody",
        "Margo Lindqvist",
    ]
    tags = _submenu(filters.menu, "Tag")
    assert [a.text() for a in tags.actions()] == ["Any tag", "Allergens", "Complaint"]
    _action(tags, "Complaint").trigger()
    qtbot.waitUntil(lambda: names_of(inbox) == ["Edith Farrow"])
    filters.clear()
    filters.sort_menu.aboutToShow.emit()
    _action(filters.sort_menu, "Newest first").trigger()
    qtbot.waitUntil(lambda: headings_of(inbox) == ["Today"])
    assert inbox.loader.query.sort is Sort.NEWEST


def test_nothing_fits_the_filters(qtbot: QtBot, inbox: InboxArea) -> None:
    inbox.list_pane.asked.emit(InboxQuery(channel=Channel.FAX))
    qtbot.waitUntil(lambda: _state(inbox).startswith("Nothing fits these filters"))
    _shown_state(inbox).findChild(Button).click()
    qtbot.waitUntil(lambda: len(names_of(inbox)) == 7)


def test_everyone_has_an_answer(qtbot: QtBot, inbox: InboxArea, bakery: Bakery) -> None:
    ids = [row.id for row in rows_of(inbox)]
    inbox.session.do(lambda desk: desk.do(tickets.wait, ids), owner=inbox)
    words = "7 customers have the next move. The next promised call is Joss Whitlock, 11:30."
    qtbot.waitUntil(lambda: _state(inbox) == f"Everyone has an answer. {words}")
    _shown_state(inbox).findChild(Button).click()
    qtbot.waitUntil(lambda: len(names_of(inbox)) == 7)
    assert inbox.loader.query.status is Status.WAITING
    assert headings_of(inbox) == ["No reminder"]


def test_an_empty_desk_offers_to_import(qtbot: QtBot, tmp_path: Path, clock: FakeClock) -> None:
    desk: Desk = make_desk(tmp_path / "empty", clock)
    from app.background.workers import Workers

    workers = Workers()
    session = DeskSession(desk, workers)
    bakery = Bakery(desk, clock, {}, {}, b"")
    with shown_inbox(qtbot, session, bakery, tmp_path / "opened") as area:
        qtbot.waitUntil(lambda: _state(area).startswith("No tickets yet"))
        with qtbot.waitSignal(area.command_wanted) as wanted:
            _shown_state(area).findChild(Button).click()
        assert wanted.args == ["import_mail"]
    workers.close()
    desk.close()


def test_several_are_picked_with_space_and_shift(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    tickets_list = inbox.list_pane.list
    for key in (Key.Key_Space, Key.Key_Down, Key.Key_Down, Key.Key_Space):
        press(tickets_list, key)
    assert tickets_list.chosen_count() == 2
    assert inbox.several.isVisible()
    assert inbox.several.accessibleName() == "2 tickets chosen"
    press(tickets_list, Key.Key_Down, SHIFT)
    press(tickets_list, Key.Key_E)
    qtbot.waitUntil(lambda: len(names_of(inbox)) < 7)
    assert not inbox.several.isVisible()


def test_keys_that_are_held_do_not_pick_what_the_program_chooses(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    press(inbox.list_pane.list, Key.Key_R)
    QTest.keyClicks(inbox.pane.composer.editor, "Yes")
    QTest.keyPress(inbox.pane.composer.editor, Key.Key_Return, SHIFT | CTRL)
    qtbot.waitUntil(lambda: title_of(inbox) == "Quote for 40 cupcakes, school fair")
    qtbot.waitUntil(lambda: len(names_of(inbox)) == 6)
    assert inbox.list_pane.list.chosen_count() == 1
    choose(qtbot, inbox, bakery, "noor")
    assert inbox.list_pane.list.chosen_count() == 1
    QTest.keyRelease(inbox.pane.composer.editor, Key.Key_Return)


def test_escape_leaves_one_of_several(qtbot: QtBot, inbox: InboxArea) -> None:
    press(inbox.list_pane.list, Key.Key_Down, SHIFT)
    assert inbox.list_pane.list.chosen_count() == 2
    press(inbox.list_pane.list, Key.Key_Escape)
    assert inbox.list_pane.list.chosen_count() == 1
    qtbot.waitUntil(lambda: title_of(inbox) == "Quote for 40 cupcakes, school fair")


def test_the_choice_stays_when_rows_come_and_go(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    choose(qtbot, inbox, bakery, "noor")
    inbox.session.do(lambda desk: desk.do(tickets.close, [bakery.tickets["kaito"]]), owner=inbox)
    qtbot.waitUntil(lambda: len(names_of(inbox)) == 6)
    assert title_of(inbox) == "Do you deliver to Holt Lane?"
    assert inbox.list_pane.list.current_id() == inbox.choosing.shown().seq
    inbox.session.do(lambda desk: desk.do(tickets.wait, [bakery.tickets["noor"]]), owner=inbox)
    qtbot.waitUntil(lambda: len(names_of(inbox)) == 5)
    assert title_of(inbox) == "Do you deliver to Holt Lane?"
    assert inbox.list_pane.list.chosen_count() == 0
    press(inbox.list_pane.list, Key.Key_J)
    qtbot.waitUntil(lambda: title_of(inbox) == "February invoice – two lines to check")  # noqa: RUF001


def test_a_ticket_from_elsewhere_is_shown_in_its_tab(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    with qtbot.waitSignal(inbox.item_shown) as shown:
        inbox.show_item(bakery.tickets["parking"])
    assert shown.args == [bakery.tickets["parking"]]
    qtbot.waitUntil(lambda: inbox.loader.query.status is Status.CLOSED)
    qtbot.waitUntil(lambda: inbox.list_pane.list.current_id() == inbox.choosing.shown().seq)
    assert title_of(inbox) == "Parking for collection"


def test_news_while_hidden_are_read_when_shown(
    qtbot: QtBot, inbox: InboxArea, bakery: Bakery
) -> None:
    inbox.hide()
    with qtbot.waitSignal(inbox.session.changed):
        inbox.session.do(lambda desk: desk.do(tickets.close, [bakery.tickets["noor"]]), owner=inbox)
    assert len(names_of(inbox)) == 7
    inbox.show()
    qtbot.waitUntil(lambda: len(names_of(inbox)) == 6)


def test_two_columns_show_list_or_detail(
    qtbot: QtBot, session: DeskSession, bakery: Bakery, tmp_path: Path
) -> None:
    with shown_inbox(qtbot, session, bakery, tmp_path / "opened", columns=2) as area:
        qtbot.waitUntil(lambda: len(names_of(area)) == 7)
        assert not area.pane.isVisible()
        rect = area.list_pane.list.visualRect(area.model.index(1))
        QTest.mouseClick(
            area.list_pane.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center()
        )
        qtbot.waitUntil(area.pane.isVisible)
        assert not area.list_pane.isVisible()
        press(area.cards, Key.Key_Escape)
        assert area.list_pane.isVisible()
        press(area.list_pane.list, Key.Key_Return)
        assert area.pane.isVisible()


def test_the_context_is_a_drawer_where_there_is_no_room(inbox: InboxArea) -> None:
    assert inbox.context.isVisible()
    inbox.set_columns(3)
    assert not inbox.context.isVisible()
    inbox.pane.header.context_button.click()
    assert inbox.context.isVisible()
    assert inbox.context.mapTo(inbox, QPoint(inbox.context.width(), 0)).x() == inbox.width()
    press(inbox.context, Key.Key_Escape)
    assert not inbox.context.isVisible()


def test_panes_take_turns_with_the_keyboard(inbox: InboxArea) -> None:
    inbox.focus_list()
    stops = []
    for _ in range(4):
        stops.append(inbox.window().focusWidget())
        inbox.next_pane(True)
    assert stops[:3] == [inbox.list_pane.list, inbox.cards, inbox.pane.composer.editor]
    assert inbox.context.isAncestorOf(stops[3])
    assert inbox.window().focusWidget() is inbox.list_pane.list
    inbox.next_pane(False)
    assert inbox.context.isAncestorOf(inbox.window().focusWidget())


def _shown_state(area: InboxArea) -> EmptyState:
    page = area.list_pane._stack.currentWidget()
    assert isinstance(page, EmptyState)
    return page


def _state(area: InboxArea) -> str:
    page = area.list_pane._stack.currentWidget()
    return page.accessibleName() if isinstance(page, EmptyState) else ""


def _submenu(menu: QMenu, words: str) -> QMenu:
    below = _action(menu, words).menu()
    assert isinstance(below, QMenu)
    return below


def _action(menu: QMenu, words: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == words)


def test_a_ticket_shown_before_the_list_stays(
    qtbot: QtBot, session: DeskSession, bakery: Bakery, tmp_path: Path
) -> None:
    """A link can be faster than the first question of the list."""
    area = InboxArea(session, opened=tmp_path, clock=bakery.clock)
    area.set_columns(4)
    qtbot.addWidget(area)
    wanted = bakery.tickets["joss"]
    with qtbot.waitSignal(area.showing.arrived):
        area.show_item(wanted)
    area.show()
    qtbot.waitUntil(lambda: area.loader.is_complete)
    assert area.showing.ticket_id == wanted
    assert area.pane.header.call_button.isVisible()
    area.hide()
