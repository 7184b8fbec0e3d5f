"""What a merge moves and unites: messages and tags, in bulk."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import BindParameter, Connection, bindparam, select

from app.domain.ids import RowId
from app.store import tables as t
from app.store.journal import pack
from app.store.registry import MESSAGE


def of_ticket(connection: Connection, ticket_id: RowId) -> list[RowId]:
    """Every message of a ticket, oldest first, also those in the bin."""
    return list(connection.execute(_OF_TICKET, {"ticket_id": ticket_id}).scalars())


def moved_by(connection: Connection, command_id: RowId, from_id: RowId) -> list[RowId]:
    """The messages a command took from this ticket."""
    head = connection.execute(_HEAD, {"command_id": command_id}).one()
    values = {"w": head.w, "first": head.first_n, "last": head.last_n, "old": pack(from_id)}
    return list(connection.execute(_MOVED, values).scalars())


def tags_of(connection: Connection, ticket_ids: Iterable[RowId]) -> list[RowId]:
    """The tags these tickets carry."""
    return list(connection.execute(_TAGS, {"ids": list(ticket_ids)}).scalars())


def all_tags_of(connection: Connection, ticket_id: RowId) -> list[RowId]:
    """The tags a ticket carries or has carried."""
    return list(connection.execute(_ALL_TAGS, {"ticket_id": ticket_id}).scalars())


_IDS: BindParameter[list[bytes]] = bindparam("ids", expanding=True)
_OF_TICKET = (
    select(t.message.c.id)
    .where(t.message.c.ticket_id == bindparam("ticket_id"))
    .order_by(t.message.c.occurred_at, t.message.c.seq)
)
_HEAD = select(t.command.c.w, t.command.c.first_n, t.command.c.last_n).where(
    t.command.c.id == bindparam("command_id")
)
_MOVED = (
    select(t.journal.c.row)
    .where(
        t.journal.c.w == bindparam("w"),
        t.journal.c.n.between(bindparam("first"), bindparam("last")),
        t.journal.c.kind == MESSAGE.number,
        t.journal.c.field == MESSAGE.field_numbers["ticket_id"],
        t.journal.c.old == bindparam("old"),
    )
    .order_by(t.journal.c.n)
)
_TAGS = (
    select(t.ticket_tag.c.tag_id)
    .where(t.ticket_tag.c.ticket_id.in_(_IDS), t.ticket_tag.c.present)
    .distinct()
    .order_by(t.ticket_tag.c.tag_id)
)
_ALL_TAGS = (
    select(t.ticket_tag.c.tag_id)
    .where(t.ticket_tag.c.ticket_id == bindparam("ticket_id"))
    .order_by(t.ticket_tag.c.tag_id)
)
