"""Unsent words and the files to go with them; this computer's own, unjournalled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, insert, select

from app.domain.ids import RowId
from app.domain.markup import NOTHING, Words
from app.domain.message import Draft, MessageKind, StoredFile
from app.store import tables as t
from app.store.prepared import Prepared
from app.store.unit_of_work import UnitOfWork
from app.system.clock import from_micros


class Place(NamedTuple):
    """Where a draft lies: there is one for each ticket, person and kind."""

    ticket_id: RowId
    person_id: RowId
    kind: MessageKind


def save_words(uow: UnitOfWork, place: Place, words: Words) -> None:
    """Keep unsent words in place of earlier ones; blank words without files end the draft."""
    uow.connection.execute(_DROP_WORDS, _values(place))
    if not words.is_blank or files_at(uow, place):
        row = {"text": words.text, "markup": words.markup, "saved_at": uow.now_us}
        uow.connection.execute(insert(t.draft).values(**_columns(place), **row))


def save_files(uow: UnitOfWork, place: Place, files: Sequence[StoredFile]) -> None:
    """Keep these files with the draft, in place of earlier ones."""
    words = words_at(uow, place)
    uow.connection.execute(_DROP_FILES, _values(place))
    if files:
        rows = [
            {**_columns(place), **file._asdict(), "position": position}
            for position, file in enumerate(files)
        ]
        uow.connection.execute(insert(t.draft_file), rows)
    save_words(uow, place, words)


def end(uow: UnitOfWork, place: Place) -> None:
    """It was sent, or thrown away."""
    uow.connection.execute(_DROP_WORDS, _values(place))
    uow.connection.execute(_DROP_FILES, _values(place))


def end_own(uow: UnitOfWork, ticket_id: RowId, kind: MessageKind) -> None:
    """The acting person's draft was sent; the program itself has none."""
    if uow.actor is not None:
        end(uow, Place(ticket_id, uow.actor, kind))


def words_at(uow: UnitOfWork, place: Place) -> Words:
    """The unsent words there."""
    row = _WORDS.first(uow.connection, _values(place))
    return NOTHING if row is None else Words(*row)


def files_at(uow: UnitOfWork, place: Place) -> tuple[StoredFile, ...]:
    """The files kept there, in order."""
    return tuple(StoredFile(*row) for row in _FILES.rows(uow.connection, _values(place)))


def of_ticket(connection: Connection, ticket_id: RowId) -> tuple[Draft, ...]:
    """Everybody's drafts on a ticket; one can be files alone."""
    here = {"of_ticket": ticket_id}
    words = _ALL_WORDS.rows(connection, here)
    files: dict[tuple[RowId, str], list[StoredFile]] = {}
    for person_id, kind, *file in _ALL_FILES.rows(connection, here) if words else ():
        files.setdefault((person_id, kind), []).append(StoredFile(*file))
    return tuple(
        Draft(
            ticket_id,
            person_id,
            MessageKind(kind),
            Words(text, markup),
            tuple(files.get((person_id, kind), ())),
            from_micros(saved_at),
        )
        for person_id, kind, text, markup, saved_at in words
    )


def known_size(uow: UnitOfWork, blob_id: RowId) -> int | None:
    """How many bytes a stored content has, None where there is no such content."""
    size: int | None = uow.connection.execute(_SIZE, {"blob_id": blob_id}).scalar()
    return size


def _columns(place: Place) -> dict[str, RowId | str]:
    return {"ticket_id": place.ticket_id, "person_id": place.person_id, "kind": place.kind.value}


def _values(place: Place) -> dict[str, RowId | str]:
    return {f"of_{name.removesuffix('_id')}": value for name, value in _columns(place).items()}


_there = (
    (t.draft.c.ticket_id == bindparam("of_ticket"))
    & (t.draft.c.person_id == bindparam("of_person"))
    & (t.draft.c.kind == bindparam("of_kind"))
)
_files_there = (
    (t.draft_file.c.ticket_id == bindparam("of_ticket"))
    & (t.draft_file.c.person_id == bindparam("of_person"))
    & (t.draft_file.c.kind == bindparam("of_kind"))
)
_file_columns = (
    t.draft_file.c.name,
    t.draft_file.c.content_type,
    t.draft_file.c.blob_id,
    t.draft_file.c.size,
)
_DROP_WORDS = delete(t.draft).where(_there)
_DROP_FILES = delete(t.draft_file).where(_files_there)
_WORDS = Prepared(select(t.draft.c.text, t.draft.c.markup).where(_there))
_FILES = Prepared(select(*_file_columns).where(_files_there).order_by(t.draft_file.c.position))
_ALL_WORDS = Prepared(
    select(
        t.draft.c.person_id,
        t.draft.c.kind,
        t.draft.c.text,
        t.draft.c.markup,
        t.draft.c.saved_at,
    ).where(t.draft.c.ticket_id == bindparam("of_ticket"))
)
_ALL_FILES = Prepared(
    select(t.draft_file.c.person_id, t.draft_file.c.kind, *_file_columns)
    .where(t.draft_file.c.ticket_id == bindparam("of_ticket"))
    .order_by(t.draft_file.c.position)
)
_SIZE = select(t.blob.c.size).where(t.blob.c.id == bindparam("blob_id"))
