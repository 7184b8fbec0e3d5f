"""Which rows a certain kind of command made, read from the journal; and taking them back in bulk.

What a program made in quantity (sample data) can so be withdrawn without every row carrying a mark.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, delete, select

from app.domain.ids import RowId
from app.store import tables as t
from app.store.registry import BY_NUMBER, INSERT, Kind
from app.store.unit_of_work import UnitOfWork

_CHUNK = 400


@dataclass(frozen=True, slots=True)
class Span:
    """The journal entries of one command."""

    w: int
    first_n: int
    last_n: int


def commands_named(connection: Connection, name: str) -> list[Span]:
    """Every command of this name in the order given, without those that undid one."""
    rows = connection.execute(_COMMANDS, {"name": name})
    return [Span(row.w, row.first_n, row.last_n) for row in rows]


def rows_made(connection: Connection, span: Span, kinds: Iterable[Kind]) -> dict[str, list[RowId]]:
    """The rows of these kinds that came into being with a command, by the name of their kind."""
    made: dict[str, list[RowId]] = {}
    values = {
        "w": span.w,
        "first_n": span.first_n,
        "last_n": span.last_n,
        "kinds": [kind.number for kind in kinds],
    }
    for number, row in connection.execute(_MADE, values):
        made.setdefault(BY_NUMBER[number].name, []).append(row)
    return made


def messages_of(connection: Connection, ticket_ids: Iterable[RowId]) -> list[RowId]:
    """Living messages of these tickets, whoever wrote them."""
    return [
        row
        for chunk in _chunks(ticket_ids)
        for row in connection.execute(_MESSAGES, {"ids": chunk}).scalars()
    ]


def calls_of(connection: Connection, message_ids: Iterable[RowId]) -> list[RowId]:
    """Living calls these messages were noted in."""
    return [
        row
        for chunk in _chunks(message_ids)
        for row in connection.execute(_CALLS, {"ids": chunk}).scalars()
    ]


def attachments_of(connection: Connection, message_ids: Iterable[RowId]) -> list[RowId]:
    """Living attachments of these messages."""
    return [
        row
        for chunk in _chunks(message_ids)
        for row in connection.execute(_ATTACHMENTS, {"ids": chunk}).scalars()
    ]


def tag_links_of(connection: Connection, ticket_ids: Iterable[RowId]) -> list[RowId]:
    """Links by which these tickets carry tags."""
    return [
        row
        for chunk in _chunks(ticket_ids)
        for row in connection.execute(_TAG_LINKS, {"ids": chunk}).scalars()
    ]


def tags_in_use(connection: Connection) -> set[RowId]:
    """Tags that some ticket carries, also one in the bin."""
    return set(connection.execute(_TAGS_IN_USE).scalars())


def assigned_to(connection: Connection, person_ids: Iterable[RowId]) -> list[RowId]:
    """Living tickets these people have."""
    return [
        row
        for chunk in _chunks(person_ids)
        for row in connection.execute(_ASSIGNED, {"ids": chunk}).scalars()
    ]


def forget_local(uow: UnitOfWork, ticket_ids: Iterable[RowId]) -> None:
    """Drop drafts and read marks of these tickets."""
    for chunk in _chunks(ticket_ids):
        for table in (t.draft, t.draft_file, t.read_mark):
            uow.connection.execute(delete(table).where(table.c.ticket_id.in_(chunk)))


def _chunks(ids: Iterable[RowId]) -> Iterator[list[RowId]]:
    every = list(ids)
    for start in range(0, len(every), _CHUNK):
        yield every[start : start + _CHUNK]


_IDS: BindParameter[list[bytes]] = bindparam("ids", expanding=True)
_KINDS: BindParameter[list[int]] = bindparam("kinds", expanding=True)
_COMMANDS = (
    select(t.command.c.w, t.command.c.first_n, t.command.c.last_n)
    .where(t.command.c.name == bindparam("name"), t.command.c.undoes.is_(None))
    .order_by(t.command.c.w, t.command.c.first_n)
)
_MADE: Any = (
    select(t.journal.c.kind, t.journal.c.row)
    .where(
        t.journal.c.w == bindparam("w"),
        t.journal.c.n.between(bindparam("first_n"), bindparam("last_n")),
        t.journal.c.field == INSERT,
        t.journal.c.kind.in_(_KINDS),
    )
    .order_by(t.journal.c.n)
)
_MESSAGES = select(t.message.c.id).where(
    t.message.c.ticket_id.in_(_IDS), t.message.c.deleted_at.is_(None)
)
_ATTACHMENTS = select(t.attachment.c.id).where(
    t.attachment.c.message_id.in_(_IDS), t.attachment.c.deleted_at.is_(None)
)
_CALLS = select(t.call.c.id).where(t.call.c.message_id.in_(_IDS), t.call.c.deleted_at.is_(None))
_TAG_LINKS = select(t.ticket_tag.c.id).where(t.ticket_tag.c.ticket_id.in_(_IDS))
_TAGS_IN_USE = select(t.ticket_tag.c.tag_id).where(t.ticket_tag.c.present).distinct()
_ASSIGNED = select(t.ticket.c.id).where(
    t.ticket.c.assignee_id.in_(_IDS), t.ticket.c.deleted_at.is_(None)
)
