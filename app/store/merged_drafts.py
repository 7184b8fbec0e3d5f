"""Unsent words of tickets that become one: nobody's are lost, and separated they are as before.

The source keeps its draft, hidden with it, so that the words added to the target's can be found
again and taken out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import bindparam, select, update

from app.domain.ids import RowId
from app.domain.markup import Block, Rich, Words
from app.domain.message import Draft, StoredFile
from app.store import drafts, merged
from app.store import tables as t
from app.store.drafts import Place
from app.store.unit_of_work import UnitOfWork
from app.system.clock import to_micros

_GAP = Block()


def join(uow: UnitOfWork, source_id: RowId, target_id: RowId) -> None:
    """Everybody's unsent words on the source stand behind theirs on the target."""
    for draft in drafts.of_ticket(uow.connection, source_id):
        place = Place(target_id, draft.person_id, draft.kind)
        saved_at = _saved_at(uow, place) or to_micros(draft.saved_at)
        files = (*drafts.files_at(uow, place), *draft.files)
        _keep(uow, place, _behind(drafts.words_at(uow, place), draft.words), files, saved_at)


def part(uow: UnitOfWork, source_id: RowId, target_id: RowId) -> None:
    """Take out again what `join` added, as far as it still stands there."""
    for draft in drafts.of_ticket(uow.connection, source_id):
        place = Place(target_id, draft.person_id, draft.kind)
        saved_at = _saved_at(uow, place)
        if saved_at is not None:
            words = _taken_out(draft, drafts.words_at(uow, place))
            files = _files_without(drafts.files_at(uow, place), draft.files)
            _keep(uow, place, words, files, saved_at)


def save_words(uow: UnitOfWork, place: Place, words: Words) -> None:
    """As `drafts.save_words`: somebody may still write on a ticket when it is merged.

    Raises NotFound.
    """
    if words != drafts.words_at(uow, place):
        with _renewed(uow, place.ticket_id):
            drafts.save_words(uow, place, words)


def save_files(uow: UnitOfWork, place: Place, files: Sequence[StoredFile]) -> None:
    """As `drafts.save_files`, and as `save_words`."""
    if tuple(files) != drafts.files_at(uow, place):
        with _renewed(uow, place.ticket_id):
            drafts.save_files(uow, place, files)


@contextmanager
def _renewed(uow: UnitOfWork, source_id: RowId) -> Iterator[None]:
    """Around a change of a draft: what the ticket is part of has the new one afterwards."""
    into = list(merged.chain(uow, source_id))
    for one in into:
        part(uow, source_id, one)
    yield
    for one in into:
        join(uow, source_id, one)


def follow(uow: UnitOfWork, source_id: RowId, before: object, after: object) -> None:
    """As an undo or redo has it: what the source was part of before, and is now."""
    if isinstance(before, bytes):
        for one in (before, *merged.chain(uow, before)):
            part(uow, source_id, one)
    if isinstance(after, bytes):
        for one in (after, *merged.chain(uow, after)):
            join(uow, source_id, one)


def _keep(
    uow: UnitOfWork, place: Place, words: Words, files: Sequence[StoredFile], saved_at: int
) -> None:
    """The draft is as old as it was: nobody has written on it."""
    drafts.end(uow, place)
    drafts.save_words(uow, place, words)
    drafts.save_files(uow, place, files)
    uow.connection.execute(_DATE, {**_values(place), "saved": saved_at})


def _behind(first: Words, second: Words) -> Words:
    if first.is_blank:
        return second
    return first if second.is_blank else Words.of((*first.rich, _GAP, *second.rich))


def _taken_out(draft: Draft, words: Words) -> Words:
    """The words without the draft's; the last such place where they stand twice."""
    here, theirs = words.rich, draft.words.rich
    if here == theirs:
        return Words()
    for start in range(len(here) - len(theirs), 0, -1):
        end = start + len(theirs)
        whole = end == len(here) or here[end] == _GAP
        if here[start - 1] == _GAP and here[start:end] == theirs and whole:
            return Words.of((*here[: start - 1], *here[end:]))
    return _without_beginning(here, theirs, words)


def _without_beginning(here: Rich, theirs: Rich, words: Words) -> Words:
    """Where the target had no words of its own, theirs stand first."""
    begun = (*theirs, _GAP)
    return Words.of(here[len(begun) :]) if theirs and here[: len(begun)] == begun else words


def _files_without(
    files: Sequence[StoredFile], theirs: Sequence[StoredFile]
) -> tuple[StoredFile, ...]:
    left = list(reversed(files))
    for file in reversed(theirs):
        if file in left:
            left.remove(file)
    return tuple(reversed(left))


def _saved_at(uow: UnitOfWork, place: Place) -> int | None:
    found: int | None = uow.connection.execute(_SAVED, _values(place)).scalar()
    return found


def _values(place: Place) -> dict[str, object]:
    return {
        "of_ticket": place.ticket_id,
        "of_person": place.person_id,
        "of_kind": place.kind.value,
    }


_there = (
    (t.draft.c.ticket_id == bindparam("of_ticket"))
    & (t.draft.c.person_id == bindparam("of_person"))
    & (t.draft.c.kind == bindparam("of_kind"))
)
_SAVED = select(t.draft.c.saved_at).where(_there)
_DATE = update(t.draft).where(_there).values(saved_at=bindparam("saved"))
