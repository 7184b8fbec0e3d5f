"""Feeds the two lists: all by name with letters above, or what a filter finds."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.changes import Changes
from app.domain.contact import ContactRow, OrganisationRow
from app.domain.errors import KnownError
from app.domain.ids import RowId
from app.domain.person_name import sort_name
from app.domain.search import HitKind
from app.ui.common.paged_model import PagedListModel
from app.ui.common.record_model import Section
from app.ui.contacts.letters import sections
from app.ui.contacts.name_index import NameIndex

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.desk import Desk

R = TypeVar("R")

_CHUNK = 200
_FOUND_AT_MOST = 100


@dataclass(frozen=True, slots=True)
class Source(Generic[R]):
    """Where the rows of a list come from, and how they are told apart."""

    kind: str
    hit_kind: HitKind
    numbers: Callable[[Desk], array[int]]
    rows: Callable[[Desk, Sequence[int]], Sequence[R]]
    number_of: Callable[[R], int]
    id_of: Callable[[R], RowId]
    key_of: Callable[[R], str]
    names_of: Callable[[R], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Answer:
    """What one reading found. `instead` is the near spelling of a filter that found nobody."""

    numbers: array[int]
    sections: tuple[Section, ...]
    total: int
    instead: str
    index: NameIndex | None


def people_source() -> Source[ContactRow]:
    """Every contact that is not in the bin."""
    return Source(
        kind="contact",
        hit_kind=HitKind.CONTACT,
        numbers=lambda desk: desk.contact_numbers(),
        rows=lambda desk, numbers: desk.contact_rows(numbers),
        number_of=lambda row: row.seq,
        id_of=lambda row: row.id,
        key_of=lambda row: row.sort_key,
        names_of=lambda row: (row.name, row.organisation_name),
    )


def organisation_source() -> Source[OrganisationRow]:
    """Every organisation that is not in the bin."""
    return Source(
        kind="organisation",
        hit_kind=HitKind.ORGANISATION,
        numbers=lambda desk: desk.organisation_numbers(),
        rows=lambda desk, numbers: desk.organisation_rows(numbers),
        number_of=lambda row: row.seq,
        id_of=lambda row: row.id,
        key_of=lambda row: sort_name(row.name, organisation=True),
        names_of=lambda row: (row.name,),
    )


class ListLoader(QObject, Generic[R]):
    """Keeps one list true.

    Signals:
        answered: the model now shows what was asked.

    Attributes:
        total: how many there are without a filter; None until that was read.
        instead: the near spelling that would find somebody, "" for none.
    """

    answered = Signal()

    def __init__(
        self,
        session: DeskSession,
        model: PagedListModel[R],
        source: Source[R],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model
        self._source = source
        self._typed = ""
        self._index: NameIndex | None = None
        self._index_age = 0
        self._busy = False
        self._again = False
        self._preparing = False
        self.total: int | None = None
        self.instead = ""
        model.pages_wanted.connect(self._read_pages)

    @property
    def typed(self) -> str:
        """The filter, "" for everybody."""
        return self._typed

    def filter_by(self, typed: str) -> None:
        """Show whom the text may mean; "" shows everybody."""
        if typed.strip() != self._typed:
            self._typed = typed.strip()
            self.refresh()

    def prepare(self) -> None:
        """Somebody is about to type a filter: read the names while they think of one."""
        if self._index is not None or self._preparing:
            return
        self._preparing = True
        self._session.ask(
            lambda desk: _index_of(desk, self._source),
            partial(self._prepared, self._index_age),
            owner=self,
            failed=self._not_prepared,
        )

    def refresh(self) -> None:
        """Read again; what is shown stays until the answer has come."""
        if self._busy:
            self._again = True
            return
        self._busy = True
        version = self._model.begin()
        typed, index, age = self._typed, self._index, self._index_age

        def arrived(answer: Answer) -> None:
            self._show(version, typed, age, answer)

        self._session.ask(
            lambda desk: _read(desk, self._source, typed, index),
            arrived,
            owner=self,
            failed=self._give_up,
        )

    def hear(self, changes: Changes) -> bool:
        """Refresh if the list may show something of these changes; whether it did."""
        concerned = changes.touches("contact") or changes.touches("organisation")
        if concerned:
            self.forget_names()
            self.refresh()
        return concerned

    def forget_names(self) -> None:
        """Names may have changed: the next filter reads them again."""
        self._index = None
        self._index_age += 1

    def _show(self, version: int, typed: str, age: int, answer: Answer) -> None:
        self._busy = False
        if age == self._index_age:
            self._index = answer.index or self._index
        if typed == self._typed:
            self.total = answer.total
            self.instead = answer.instead
            self._model.set_ids(version, answer.numbers, answer.sections)
            self.answered.emit()
        if self._again:
            self._again = False
            self.refresh()

    def _prepared(self, age: int, index: NameIndex) -> None:
        self._preparing = False
        if age == self._index_age:
            self._index = index

    def _not_prepared(self, error: BaseException) -> None:
        """The filter itself will read the names, and tell what is wrong."""
        self._preparing = False

    def _give_up(self, error: BaseException) -> None:
        self._busy = False
        known = isinstance(error, KnownError)
        (self._session.refused if known else self._session.workers.failed).emit(error)

    def _read_pages(self, version: int, ranges: Sequence[range]) -> None:
        for rows in ranges:
            self._read_page(version, rows)

    def _read_page(self, version: int, rows: range) -> None:
        numbers = self._model.ids_of(rows)

        def arrived(records: Sequence[R]) -> None:
            self._model.set_page(version, rows.start, records)

        self._session.ask(lambda desk: self._source.rows(desk, numbers), arrived, owner=self)


def _read(desk: Desk, source: Source[R], typed: str, index: NameIndex | None) -> Answer:
    if not typed:
        numbers = source.numbers(desk)
        found = sections(
            numbers, lambda some: source.rows(desk, some), source.number_of, source.key_of
        )
        return Answer(numbers, found, len(numbers), "", None)
    index = index or _index_of(desk, source)
    numbers = index.matching(typed)
    result = desk.search(typed, _FOUND_AT_MOST)
    hits = index.numbers_of(hit.id for hit in result.hits if hit.kind is source.hit_kind)
    if result.instead is None:
        known = set(numbers)
        numbers.extend(number for number in hits if number not in known)
        return Answer(numbers, (), len(index.numbers), "", index)
    instead = result.instead if hits and not numbers else ""
    return Answer(numbers, (), len(index.numbers), instead, index)


def _index_of(desk: Desk, source: Source[R]) -> NameIndex:
    numbers = source.numbers(desk)
    index = NameIndex()
    for start in range(0, len(numbers), _CHUNK):
        for row in source.rows(desk, numbers[start : start + _CHUNK]):
            index.add(source.number_of(row), source.id_of(row), *source.names_of(row))
    return index
