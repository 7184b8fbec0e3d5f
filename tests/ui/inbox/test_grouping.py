"""Headings: which group a row is in, and where each group begins among very many rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.inbox import InboxQuery, Sort
from app.domain.ticket import Channel, Status, TicketRow, TicketState
from app.ui.inbox.grouping import Grouping, PromiseGroup, effective, find_starts

NOW = datetime(2026, 3, 12, 10, 42, tzinfo=UTC)
LONDON = ZoneInfo("Europe/London")


def row(seq: int = 1, *, promise_at: datetime | None = None, last: datetime = NOW) -> TicketRow:
    return TicketRow(
        seq=seq,
        id=bytes(16),
        number=2214,
        subject="",
        contact_name="",
        preview="",
        channel=Channel.EMAIL,
        status=Status.NEEDS_REPLY,
        state=TicketState.NEW,
        unread=False,
        assignee_id=None,
        promise_at=promise_at,
        promise_kind=None,
        last_message_at=last,
        tags=(),
    )


@pytest.mark.parametrize(
    ("promised", "group"),
    [
        (timedelta(minutes=-1), PromiseGroup.OVERDUE),
        (timedelta(minutes=0), PromiseGroup.NEXT_HOUR),
        (timedelta(minutes=59), PromiseGroup.NEXT_HOUR),
        (timedelta(hours=1), PromiseGroup.TODAY),
        (timedelta(hours=14), PromiseGroup.TOMORROW),
        (timedelta(days=2), PromiseGroup.THIS_WEEK),
        (timedelta(days=4), PromiseGroup.LATER),
        (None, PromiseGroup.NONE),
    ],
)
def test_a_promise_has_a_distance(promised: timedelta | None, group: PromiseGroup) -> None:
    grouping = Grouping(InboxQuery(), NOW, LONDON)
    at = None if promised is None else NOW + promised
    assert grouping.group_of(row(promise_at=at)) is group


@pytest.mark.parametrize(
    ("age", "heading"),
    [
        (timedelta(), "Today"),
        (timedelta(days=1), "Yesterday"),
        (timedelta(days=3), "Monday, 9 March"),
        (timedelta(days=40), "January 2026"),
        (timedelta(days=400), "February 2025"),
    ],
)
def test_newest_first_is_headed_by_day_and_then_by_month(age: timedelta, heading: str) -> None:
    grouping = Grouping(InboxQuery(sort=Sort.NEWEST), NOW, LONDON)
    assert grouping.heading(grouping.group_of(row(last=NOW - age))) == heading


def test_closed_is_headed_by_month() -> None:
    grouping = Grouping(effective(InboxQuery(Status.CLOSED)), NOW, LONDON)
    assert grouping.query.sort is Sort.NEWEST
    assert grouping.heading(grouping.group_of(row())) == "March 2026"


def test_the_day_is_the_desks_day() -> None:
    late = datetime(2026, 7, 1, 23, 30, tzinfo=UTC)
    grouping = Grouping(InboxQuery(sort=Sort.NEWEST), late, LONDON)
    assert grouping.group_of(row(last=late)) == date(2026, 7, 2)


@given(st.lists(st.integers(0, 30), min_size=1, max_size=300))
def test_every_group_is_found_where_it_begins(sizes: list[int]) -> None:
    groups = sorted(sizes)
    asked: list[int] = []

    def read(numbers: Sequence[int]) -> list[TicketRow]:
        asked.extend(numbers)
        return [row(number) for number in numbers]

    starts = find_starts(range(len(groups)), read, lambda one: groups[one.seq])
    assert starts == [(groups.index(group), group) for group in sorted(set(groups))]
    assert len(asked) == len(set(asked))


def test_few_rows_are_read_for_many() -> None:
    asked = 0

    def read(numbers: Sequence[int]) -> list[TicketRow]:
        nonlocal asked
        asked += len(numbers)
        return [row(number) for number in numbers]

    starts = find_starts(range(100_000), read, lambda one: one.seq // 20_000)
    assert starts == [(0, 0), (20_000, 1), (40_000, 2), (60_000, 3), (80_000, 4)]
    assert asked < 200


def test_rows_that_vanished_meanwhile_do_no_harm() -> None:
    def read(numbers: Sequence[int]) -> list[TicketRow]:
        return [row(number) for number in numbers if number % 3 != 1]

    starts = find_starts(range(100), read, lambda one: one.seq // 50)
    assert [group for _, group in starts] == [0, 1]
    assert find_starts(range(100), lambda numbers: [], lambda one: 0) == []
    assert find_starts([], read, lambda one: 0) == []
