"""The headings between the rows: which there are, and where each begins in a list of any length.

Rows are ordered by what the headings speak of, so a heading's first row is found by halving: a few
hundred rows are read instead of a hundred thousand.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import IntEnum
from typing import TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.inbox import InboxQuery, Sort
from app.domain.ticket import Status, TicketRow
from app.ui.common.record_model import Section
from app.ui.common.words import day_heading

K = TypeVar("K")

_ROWS_PER_READ = 400
_HOUR = timedelta(hours=1)
_DAYS_BY_NAME = 31


class PromiseGroup(IntEnum):
    """How far away a promise is, in the order of the list."""

    OVERDUE = 0
    NEXT_HOUR = 1
    TODAY = 2
    TOMORROW = 3
    THIS_WEEK = 4
    LATER = 5
    NONE = 6


Group = PromiseGroup | date
"""A promise's distance, or a day, or the first day of a month."""


@dataclass(frozen=True, slots=True)
class Grouping:
    """How the rows of one question fall into groups, as of `now` in `zone`."""

    query: InboxQuery
    now: datetime
    zone: ZoneInfo

    def group_of(self, row: TicketRow) -> Group:
        """The group of one row. Runs in a worker: touches no Qt."""
        today = self.now.astimezone(self.zone).date()
        if self.query.sort is Sort.PROMISE:
            return self._promise_group(row, today)
        day = row.last_message_at.astimezone(self.zone).date()
        by_month = self.query.status is Status.CLOSED or (today - day).days >= _DAYS_BY_NAME
        return day.replace(day=1) if by_month else day

    def heading(self, group: Group) -> str:
        """The words above a group."""
        if isinstance(group, PromiseGroup):
            return _promise_heading(group, self.query.status)
        by_month = self.query.status is Status.CLOSED
        return _date_heading(
            group, self.now.astimezone(self.zone).date(), QLocale(), by_month=by_month
        )

    def sections(self, starts: Sequence[tuple[int, Group]]) -> list[Section]:
        """The groups as the list takes them."""
        return [Section(start, self.heading(group)) for start, group in starts]

    def _promise_group(self, row: TicketRow, today: date) -> PromiseGroup:
        at = row.promise_at
        if at is None:
            return PromiseGroup.NONE
        if at < self.now:
            return PromiseGroup.OVERDUE
        if at - self.now < _HOUR:
            return PromiseGroup.NEXT_HOUR
        day = at.astimezone(self.zone).date()
        if day <= today + timedelta(days=1):
            return PromiseGroup.TODAY if day == today else PromiseGroup.TOMORROW
        same_week = day.isocalendar()[:2] == today.isocalendar()[:2]
        return PromiseGroup.THIS_WEEK if same_week else PromiseGroup.LATER


def effective(query: InboxQuery) -> InboxQuery:
    """Closed tickets have promised nothing: they are read newest first instead."""
    if query.status is Status.CLOSED and query.sort is Sort.PROMISE:
        return InboxQuery(
            query.status,
            Sort.NEWEST,
            query.assignee_id,
            query.channel,
            query.unread,
            query.tag_id,
        )
    return query


def find_starts(
    numbers: Sequence[int],
    read: Callable[[Sequence[int]], Sequence[TicketRow]],
    group_of: Callable[[TicketRow], K],
) -> list[tuple[int, K]]:
    """Where each group begins among rows that are ordered by their group.

    `read` gives the rows of some numbers, leaving out what vanished meanwhile; such a row counts to
    the group of its neighbour until the news of its end has come.
    """
    if not numbers:
        return []
    known: dict[int, K] = {}

    def look_up(positions: Sequence[int]) -> None:
        wanted = sorted(set(positions) - known.keys())
        for start in range(0, len(wanted), _ROWS_PER_READ):
            part = wanted[start : start + _ROWS_PER_READ]
            groups = {row.seq: group_of(row) for row in read([numbers[at] for at in part])}
            known.update((at, groups[numbers[at]]) for at in part if numbers[at] in groups)
        for at in wanted:
            if at not in known and known:
                known[at] = known[min(known, key=lambda other: abs(other - at))]

    look_up([0, len(numbers) - 1])
    return _halve(len(numbers), known, look_up) if known else []


def _halve(
    count: int, known: dict[int, K], look_up: Callable[[Sequence[int]], None]
) -> list[tuple[int, K]]:
    """Halve every stretch whose ends differ, all of one size at once."""
    starts = [0]
    spans = [(0, count - 1)]
    while spans := [(low, high) for low, high in spans if known[low] != known[high]]:
        starts += [high for low, high in spans if high - low == 1]
        middles = [(low, (low + high) // 2, high) for low, high in spans if high - low > 1]
        look_up([middle for _, middle, _ in middles])
        spans = [half for low, mid, high in middles for half in ((low, mid), (mid, high))]
    return [(at, known[at]) for at in sorted(starts)]


def _promise_heading(group: PromiseGroup, status: Status) -> str:
    translate = QCoreApplication.translate
    if group is PromiseGroup.NONE and status is Status.WAITING:
        return translate("Inbox", "No reminder")
    return {
        PromiseGroup.OVERDUE: translate("Inbox", "Overdue"),
        PromiseGroup.NEXT_HOUR: translate("Inbox", "Due in the next hour"),
        PromiseGroup.TODAY: translate("Inbox", "Today"),
        PromiseGroup.TOMORROW: translate("Inbox", "Tomorrow"),
        PromiseGroup.THIS_WEEK: translate("Inbox", "This week"),
        PromiseGroup.LATER: translate("Inbox", "Later"),
        PromiseGroup.NONE: translate("Inbox", "No promise"),
    }[group]


def _date_heading(day: date, today: date, locale: QLocale, *, by_month: bool) -> str:
    translate = QCoreApplication.translate
    if not by_month and (today - day).days < _DAYS_BY_NAME:
        if day == today:
            return translate("Inbox", "Today")
        if day == today - timedelta(days=1):
            return translate("Inbox", "Yesterday")
        return day_heading(day, today, locale)
    month = locale.standaloneMonthName(day.month, QLocale.FormatType.LongFormat)
    heading = translate("Inbox", "%1 %2", "month and year")
    return heading.replace("%1", month).replace("%2", str(day.year))
