"""The list of any length: its protocol with the owner, and what it remembers."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.ui.common.paged_model import PagedListModel
from app.ui.common.record_model import RECORD, SPOKEN, Section
from tests.ui.common.records import Line, Store, line, order, paged_model

Reporting = QAbstractItemModelTester.FailureReportingMode


def shown(model: PagedListModel[Line]) -> list[str | None]:
    records = (model.record(row) for row in range(model.rowCount()))
    return [None if record is None else record.words for record in records]


def load(model: PagedListModel[Line], ids: list[int], sections: tuple[Section, ...] = ()) -> int:
    version = model.begin()
    model.set_ids(version, order(ids), sections)
    return version


def test_the_first_page_shows_before_the_order_is_known(qtbot: QtBot) -> None:
    model = paged_model()
    store = Store(model)
    version = model.begin()
    model.set_first_page(version, [line(5), line(6)], 4)
    assert shown(model) == ["Line 5", "Line 6", None, None]
    assert (model.id_at(0), model.id_at(2)) == (5, None)
    model.set_ids(version, order([5, 6, 7, 8]))
    assert model.id_at(2) == 7
    shown(model)
    qtbot.waitUntil(lambda: model.record(3) is not None)
    assert shown(model) == ["Line 5", "Line 6", "Line 7", "Line 8"]
    assert store.asked == [(version, (range(4),))]


def test_nothing_is_asked_while_the_order_is_unknown(qtbot: QtBot) -> None:
    model = paged_model()
    model.set_first_page(model.begin(), [line(1)], 100)
    with qtbot.assertNotEmitted(model.pages_wanted, wait=1):
        model.record(50)


def test_one_paint_asks_for_its_pages_together_and_once(qtbot: QtBot) -> None:
    model = paged_model()
    store = Store(model)
    store.answers = False
    version = load(model, list(range(100)))
    with qtbot.waitSignal(model.pages_wanted):
        for row in range(5, 25):
            model.record(row)
    assert store.asked == [(version, (range(10), range(10, 20), range(20, 30)))]
    with qtbot.assertNotEmitted(model.pages_wanted, wait=1):
        model.record(7)


def test_pages_scrolled_past_are_not_read(qtbot: QtBot) -> None:
    model = paged_model()
    store = Store(model)
    load(model, list(range(100)))
    with qtbot.waitSignal(model.pages_wanted):
        for row in (0, 15, 25, 35, 95):
            model.record(row)
    assert store.asked[0][1] == (range(20, 30), range(30, 40), range(90, 100))


def test_a_late_answer_to_an_older_question_is_dropped() -> None:
    model = paged_model()
    old = load(model, [1, 2])
    new = load(model, [3, 4])
    model.set_page(old, 0, [line(1), line(2)])
    model.set_ids(old, order([1, 2]))
    model.set_first_page(old, [line(1)], 1)
    assert (model.id_at(0), shown(model)) == (3, [None, None])
    model.set_page(new, 0, [line(3), line(4)])
    assert shown(model) == ["Line 3", "Line 4"]


def test_a_first_page_after_the_order_is_dropped() -> None:
    model = paged_model()
    version = load(model, [1, 2, 3])
    model.set_first_page(version, [line(9)], 1)
    assert model.rowCount() == 3


def test_what_is_known_stays_visible_until_it_is_fresh(qtbot: QtBot) -> None:
    model = paged_model()
    store = Store(model)
    load(model, [1, 2, 3])
    shown(model)
    qtbot.waitUntil(lambda: model.record(0) is not None)
    store.changed[2] = "changed"
    load(model, [3, 2, 1])
    assert shown(model) == ["Line 3", "Line 2", "Line 1"]
    qtbot.waitUntil(lambda: shown(model) == ["Line 3", "changed", "Line 1"])


def test_changed_records_are_asked_for_again(qtbot: QtBot) -> None:
    model = paged_model()
    store = Store(model)
    load(model, [1, 2])
    shown(model)
    qtbot.waitUntil(lambda: model.record(0) is not None)
    store.changed[1] = "changed"
    model.refresh_records([1])
    qtbot.waitUntil(lambda: shown(model) == ["changed", "Line 2"])


def test_a_failed_page_is_asked_for_again(qtbot: QtBot) -> None:
    model = paged_model()
    store = Store(model)
    store.answers = False
    version = load(model, [1])
    with qtbot.waitSignal(model.pages_wanted):
        model.record(0)
    model.page_failed(version, 0)
    with qtbot.waitSignal(model.pages_wanted):
        model.record(0)


def test_a_row_deleted_meanwhile_stays_empty_and_is_not_asked_for_forever(qtbot: QtBot) -> None:
    model = paged_model()
    version = load(model, [1, 2])
    model.set_page(version, 0, [line(2)])
    with qtbot.assertNotEmitted(model.pages_wanted, wait=1):
        assert shown(model) == [None, "Line 2"]


def test_old_pages_make_room_and_come_back(qtbot: QtBot) -> None:
    model = paged_model(page_size=2)
    store = Store(model)
    version = load(model, list(range(200)))
    for start in range(0, 200, 2):
        store.answer(version, range(start, start + 2))
    assert model.record(199) is not None
    with qtbot.waitSignal(model.pages_wanted):
        assert model.record(0) is None


def test_one_closed_ticket_is_told_as_one_row_removed(qtbot: QtBot) -> None:
    model = paged_model()
    load(model, [1, 2, 3, 4])
    with qtbot.waitSignal(model.rowsRemoved) as removed, qtbot.assertNotEmitted(model.modelReset):
        load(model, [1, 3, 4])
    assert removed.args[1:] == [1, 1]
    with qtbot.waitSignal(model.rowsInserted) as inserted:
        load(model, [1, 3, 9, 4])
    assert inserted.args[1:] == [2, 2]


def test_the_same_order_moves_nothing(qtbot: QtBot) -> None:
    model = paged_model()
    load(model, [1, 2])
    with (
        qtbot.assertNotEmitted(model.modelReset),
        qtbot.assertNotEmitted(model.rowsInserted),
        qtbot.waitSignal(model.dataChanged),
    ):
        load(model, [1, 2])


def test_a_first_page_like_the_old_one_keeps_the_rest() -> None:
    model = paged_model()
    load(model, [1, 2, 3])
    version = model.begin()
    model.set_first_page(version, [line(1, "fresh")], 3)
    assert (model.id_at(2), shown(model)[0]) == (3, "fresh")
    model.set_ids(version, order([1, 3]))
    assert model.rowCount() == 2


def test_a_screen_reader_hears_group_and_record() -> None:
    model = paged_model()
    version = load(model, [1, 2], (Section(0, "Today"),))
    assert model.data(model.index(0), SPOKEN) == "Today. Loading"
    model.set_page(version, 0, [line(1), line(2)])
    assert model.data(model.index(0), SPOKEN) == "Today. Line 1"
    assert model.data(model.index(1), SPOKEN) == "Line 2"
    assert model.data(model.index(1), RECORD) == line(2)
    assert model.data(QModelIndex()) is None


ORDERS = st.lists(st.lists(st.integers(0, 30), unique=True, max_size=25), min_size=1, max_size=6)


@settings(max_examples=60)
@given(ORDERS, st.booleans())
def test_any_sequence_of_orders_is_told_properly(orders: list[list[int]], first: bool) -> None:
    model = paged_model()
    tester = QAbstractItemModelTester(model, Reporting.Fatal)
    for ids in orders:
        version = model.begin()
        if first:
            model.set_first_page(version, [line(i) for i in ids[:3]], len(ids))
        model.set_ids(version, order(ids))
        assert [model.id_at(row) for row in range(model.rowCount())] == ids
        model.set_page(version, 0, [line(i) for i in ids[:10]])
    assert tester.model() is model


@pytest.mark.parametrize("rows", [1_000_000])
def test_a_million_rows(rows: int, qtbot: QtBot) -> None:
    model = paged_model(page_size=100)
    store = Store(model)
    version = model.begin()
    model.set_first_page(version, [line(i) for i in range(50)], rows)
    ids = order(range(rows))
    model.set_ids(version, ids)
    assert model.rowCount() == rows
    model.record(rows - 1)
    qtbot.waitUntil(lambda: model.record(rows - 1) == line(rows - 1))
    assert store.asked == [(version, (range(rows - 100, rows),))]
    assert model.row_of(rows - 1) == rows - 1
    with qtbot.waitSignal(model.rowsRemoved):
        model.set_ids(model.begin(), ids[:500_000] + ids[500_001:])
    assert (model.rowCount(), model.row_of(500_000)) == (rows - 1, None)
