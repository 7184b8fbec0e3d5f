"""The list on screen: where rows stand, how one moves, and what survives new data."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from app.ui.common.list_view import RecordListView
from app.ui.common.record_model import RecordListModel, Section
from app.ui.common.theme import Theme
from tests.ui.common.records import Line, LineRows, line, order, paged_model, seq_of, words_of

Key = Qt.Key
Hint = QAbstractItemView.ScrollHint


class Desk:
    """A list of 100 rows in two groups, 300 pixels high, with keyboard focus."""

    def __init__(self, qtbot: QtBot) -> None:
        self.rows = LineRows()
        self.model: RecordListModel[Line] = RecordListModel(identify=seq_of, describe=words_of)
        self.fill(range(100), (Section(0, "Today"), Section(3, "Tomorrow")))
        self.view = RecordListView(self.model, self.rows, name="Tickets")
        qtbot.addWidget(self.view)
        self.view.resize(300, 300)
        self.view.show()
        self.view.activateWindow()
        self.view.setFocus()
        qtbot.waitUntil(self.view.hasFocus)

    def fill(self, numbers: range, sections: tuple[Section, ...] = ()) -> None:
        self.model.set_records([line(number) for number in numbers], sections)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Desk:
    return Desk(qtbot)


def test_strips_stand_above_the_first_row_of_a_group(desk: Desk) -> None:
    rects = [desk.view.visualRect(desk.model.index(row)) for row in (0, 1, 3)]
    assert [rect.top() for rect in rects] == [28, 68, 28 + 120 + 28]
    assert {rect.height() for rect in rects} == {40}
    assert not desk.view.indexAt(QPoint(10, 10)).isValid()
    assert desk.view.indexAt(QPoint(10, 70)).row() == 1


def test_the_scroll_bar_tells_the_truth(desk: Desk) -> None:
    bar = desk.view.verticalScrollBar()
    assert bar.maximum() + bar.pageStep() == 100 * 40 + 2 * 28 == desk.view.content_height()


def test_only_rows_in_sight_are_painted(desk: Desk, qtbot: QtBot) -> None:
    desk.rows.painted.clear()
    desk.view.viewport().repaint()
    assert desk.rows.painted == list(range(7))


def test_a_row_comes_into_sight_with_its_strip(desk: Desk) -> None:
    desk.view.scrollToBottom()
    desk.view.scrollTo(desk.model.index(3))
    assert desk.view.verticalOffset() == 28 + 120
    desk.view.scrollTo(desk.model.index(50), Hint.PositionAtCenter)
    middle = desk.view.visualRect(desk.model.index(50)).center().y()
    assert abs(middle - desk.view.viewport().height() // 2) <= 1
    desk.view.scrollTo(desk.model.index(99))
    assert desk.view.verticalOffset() == desk.view.verticalScrollBar().maximum()


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([Key.Key_J, Key.Key_J, Key.Key_K], 1),
        ([Key.Key_Down, Key.Key_Down], 2),
        ([Key.Key_End], 99),
        ([Key.Key_End, Key.Key_J], 99),
        ([Key.Key_End, Key.Key_Home], 0),
        ([Key.Key_PageDown], 6),
        ([Key.Key_PageDown, Key.Key_PageUp], 0),
    ],
)
def test_keys_move(desk: Desk, qtbot: QtBot, keys: list[Qt.Key], expected: int) -> None:
    desk.view.select_id(0)
    for key in keys:
        qtbot.keyClick(desk.view, key)
    assert desk.view.current_id() == expected
    inside = desk.view.viewport().rect()
    assert inside.contains(desk.view.visualRect(desk.view.currentIndex()))


def test_letters_can_be_switched_off(desk: Desk, qtbot: QtBot) -> None:
    desk.view.select_id(0)
    desk.view.set_letter_keys(False)
    qtbot.keyClick(desk.view, Key.Key_J)
    assert desk.view.current_id() == 0


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Right])
def test_a_record_is_entered(desk: Desk, qtbot: QtBot, key: Qt.Key) -> None:
    desk.view.select_id(4)
    with qtbot.waitSignal(desk.view.opened) as opened:
        qtbot.keyClick(desk.view, key)
    assert opened.args == [4]


def test_several_are_selected_in_order(desk: Desk, qtbot: QtBot) -> None:
    desk.view.select_id(5)
    with qtbot.waitSignal(desk.view.selection_count_changed) as counted:
        qtbot.keyClick(desk.view, Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert counted.args == [2]
    qtbot.keyClick(desk.view, Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert desk.view.selected_ids() == (3, 4, 5)


def test_a_press_on_a_row_chooses_it(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.view.current_changed) as changed:
        qtbot.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 75))
    assert changed.args == [1]


def test_place_and_selection_survive_a_new_order(desk: Desk) -> None:
    desk.view.select_id(40)
    desk.view.verticalScrollBar().setValue(1600)
    before = desk.view.visualRect(desk.view.currentIndex()).top()
    desk.model.set_records([line(number) for number in reversed(range(100))])
    assert desk.view.current_id() == 40
    assert desk.view.currentIndex().row() == 59
    assert desk.view.selected_ids() == (40,)
    assert desk.view.visualRect(desk.view.currentIndex()).top() == before


def test_without_a_current_row_in_sight_the_topmost_keeps_its_place(desk: Desk) -> None:
    desk.view.verticalScrollBar().setValue(1210)
    top = desk.view.indexAt(QPoint(0, 0))
    before = desk.view.visualRect(top).top()
    desk.model.set_records([line(number) for number in range(-5, 100)])
    row = desk.model.row_of(top.row())
    assert desk.view.visualRect(desk.model.index(row or 0)).top() == before


def test_a_list_at_its_top_shows_what_is_new(desk: Desk) -> None:
    desk.model.set_records([line(number) for number in range(-5, 100)])
    assert desk.view.verticalOffset() == 0


def test_rows_that_come_in_above_do_not_push(qtbot: QtBot, theme: Theme) -> None:
    model = paged_model()
    view = RecordListView(model, LineRows(), name="Tickets")
    qtbot.addWidget(view)
    view.resize(300, 300)
    view.show()
    model.set_ids(model.begin(), order(range(100)))
    view.executeDelayedItemsLayout()
    view.verticalScrollBar().setValue(1000)
    before = view.visualRect(model.index(30)).top()
    model.set_ids(model.begin(), order([500, *range(100)]))
    view.executeDelayedItemsLayout()
    assert view.visualRect(model.index(31)).top() == before


def test_a_record_that_left_leaves_nothing_selected(desk: Desk) -> None:
    desk.view.select_id(40)
    desk.fill(range(10))
    assert (desk.view.current_id(), desk.view.selected_ids()) == (None, ())


def test_a_removed_row_hands_over_to_its_neighbour(qtbot: QtBot, theme: Theme) -> None:
    model = paged_model()
    view = RecordListView(model, LineRows(), name="Tickets")
    qtbot.addWidget(view)
    model.set_ids(model.begin(), order([1, 2, 3]))
    view.select_id(2)
    model.set_ids(model.begin(), order([1, 3]))
    assert view.current_id() == 3


def test_in_arabic_the_way_in_is_to_the_left(desk: Desk, qtbot: QtBot) -> None:
    desk.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.view.select_id(4)
    with qtbot.waitSignal(desk.view.opened):
        qtbot.keyClick(desk.view, Key.Key_Left)


def test_a_new_scale_makes_higher_rows(desk: Desk, theme: Theme) -> None:
    theme.set_scale(1.5)
    assert desk.view.visualRect(desk.model.index(0)) == QRect(
        0, 42, desk.view.viewport().width(), 60
    )


def test_a_screen_reader_finds_the_rows(desk: Desk) -> None:
    spoken = QAccessible.queryAccessibleInterface(desk.view)
    assert spoken.role() == QAccessible.Role.List
    assert spoken.childCount() == 100
    assert spoken.child(3).text(QAccessible.Text.Name) == "Tomorrow. Line 3"


def test_keys_held_down_mean_nothing_where_the_program_chooses(desk: Desk, qtbot: QtBot) -> None:
    desk.view.select_id(seq_of(line(0)))
    qtbot.keyPress(desk.view, Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
    desk.view.select_id(seq_of(line(4)))
    qtbot.keyRelease(desk.view, Key.Key_Shift)
    assert desk.view.selected_ids() == (seq_of(line(4)),)
    qtbot.keyClick(desk.view, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(desk.view.selected_ids()) == 2
