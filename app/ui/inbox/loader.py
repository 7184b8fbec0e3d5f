"""Feeds the list: the first rows at once, the order of all behind them, pages as they are seen."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.changes import Changes
from app.domain.errors import KnownError
from app.domain.inbox import Facets, InboxPage, InboxQuery, Sort
from app.domain.ticket import Status, TicketRow
from app.ui.common.paged_model import PagedListModel
from app.ui.inbox.grouping import Group, Grouping, effective, find_starts
from app.ui.inbox.moments import Moments

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.desk import Desk

_FIRST_ROWS = 60
_LISTED_KINDS = ("ticket", "message", "contact", "tag")


@dataclass(frozen=True, slots=True)
class Outlook:
    """What to say where nobody waits for an answer: who has the next move, what is promised."""

    waiting: int
    next_promise: TicketRow | None


@dataclass(frozen=True, slots=True)
class _Whole:
    numbers: array[int]
    starts: list[tuple[int, Group]]
    facets: Facets
    outlook: Outlook | None


class InboxLoader(QObject):
    """Asks for one tab of the inbox and keeps it true.

    Signals:
        answered: the list now shows (or refreshed) what was asked; see `is_complete`.
        facets_known: a `Facets`, how many tickets each tab holds.

    Attributes:
        applying: true while the model is being changed, so that the selection moving by itself can
            be told from a person moving it.
        outlook: set when *Needs reply* was found empty.
    """

    answered = Signal()
    facets_known = Signal(object)

    def __init__(
        self,
        session: DeskSession,
        model: PagedListModel[TicketRow],
        moments: Moments,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model
        self._moments = moments
        self._query = InboxQuery()
        self._version = 0
        self._busy = False
        self._again = False
        self.applying = False
        self.is_complete = False
        self.facets: Facets = dict.fromkeys(Status, 0)
        self.outlook: Outlook | None = None
        model.pages_wanted.connect(self._read_pages)

    @property
    def has_asked(self) -> bool:
        """Whether anything was asked yet."""
        return self._version > 0

    @property
    def query(self) -> InboxQuery:
        """What is asked at present."""
        return self._query

    def ask(self, query: InboxQuery) -> None:
        """A new question: show its first rows as soon as they are there."""
        self._query = query
        self.is_complete = False
        self._busy, self._again = True, False
        version = self._version = self._model.begin()
        grouping = self._grouping()

        def arrived(page: InboxPage) -> None:
            if version == self._version:
                self._show_first(version, page, grouping)
                self._read_whole(version, grouping)

        self._session.ask(
            lambda desk: desk.inbox_page(grouping.query, None, _FIRST_ROWS),
            arrived,
            owner=self,
            failed=self._give_up,
        )

    def refresh(self) -> None:
        """The same question again; what is shown stays until the answer has come."""
        if self._busy:
            self._again = True
        else:
            self._busy = True
            self._version = self._model.begin()
            self._read_whole(self._version, self._grouping())

    def hear(self, changes: Changes) -> None:
        """Refresh if the list may show something of these changes."""
        if any(changes.touches(kind) for kind in _LISTED_KINDS):
            self.refresh()

    def _grouping(self) -> Grouping:
        return Grouping(effective(self._query), self._moments.now, self._moments.zone)

    def _show_first(self, version: int, page: InboxPage, grouping: Grouping) -> None:
        rows = page.rows
        by_number = {row.seq: row for row in rows}
        starts = find_starts(
            list(by_number), lambda some: [by_number[one] for one in some], grouping.group_of
        )
        known = 0 if page.after is None else self.facets[self._query.status]
        self.applying = True
        try:
            sections = grouping.sections(starts)
            self._model.set_first_page(version, rows, max(known, len(rows)), sections)
        finally:
            self.applying = False
        if rows:
            self.answered.emit()

    def _read_whole(self, version: int, grouping: Grouping) -> None:
        def arrived(whole: _Whole) -> None:
            if version == self._version:
                self._show_whole(version, whole, grouping)

        self._session.ask(
            lambda desk: _read(desk, grouping), arrived, owner=self, failed=self._give_up
        )

    def _show_whole(self, version: int, whole: _Whole, grouping: Grouping) -> None:
        self._busy = False
        self.outlook = whole.outlook
        self.facets = whole.facets
        self.is_complete = True
        self.applying = True
        try:
            self._model.set_ids(version, whole.numbers, grouping.sections(whole.starts))
        finally:
            self.applying = False
        self.facets_known.emit(whole.facets)
        self.answered.emit()
        if self._again:
            self._again = False
            self.refresh()

    def _give_up(self, error: BaseException) -> None:
        """The next change or question tries again."""
        self._busy = self._again = False
        tell_failure(self._session, error)

    def _read_pages(self, version: int, ranges: Sequence[range]) -> None:
        for rows in ranges:
            self._read_page(version, rows)

    def _read_page(self, version: int, rows: range) -> None:
        numbers = self._model.ids_of(rows)

        def arrived(records: tuple[TicketRow, ...]) -> None:
            self._model.set_page(version, rows.start, records)

        def failed(error: BaseException) -> None:
            self._model.page_failed(version, rows.start)
            tell_failure(self._session, error)

        self._session.ask(lambda desk: desk.inbox_rows(numbers), arrived, owner=self, failed=failed)


def tell_failure(session: DeskSession, error: BaseException) -> None:
    """Hand on what went wrong with a question: in plain words, or as a fault of the program."""
    if isinstance(error, KnownError):
        session.refused.emit(error)
    else:
        session.workers.failed.emit(error)


def _read(desk: Desk, grouping: Grouping) -> _Whole:
    """Everything about a tab but the rows, read in a worker."""
    query = grouping.query
    numbers = desk.inbox_numbers(query)
    starts = find_starts(numbers, desk.inbox_rows, grouping.group_of)
    nobody_waits = not numbers and query == InboxQuery(sort=query.sort)
    outlook = _outlook(desk) if nobody_waits else None
    return _Whole(numbers, starts, desk.inbox_facets(query), outlook)


def _outlook(desk: Desk) -> Outlook:
    everything = InboxQuery()
    waiting = desk.inbox_facets(everything)[Status.WAITING]
    for status in (Status.CALL_BACK, Status.WAITING):
        first = desk.inbox_page(InboxQuery(status, Sort.PROMISE), None, 1).rows
        if first and first[0].promise_at is not None:
            return Outlook(waiting, first[0])
    return Outlook(waiting, None)
