"""Which tickets were merged into which: a merged ticket is a part of its root."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import BindParameter, Connection, bindparam, select

from app.domain.ids import RowId
from app.store import tables as t
from app.store.registry import TICKET
from app.store.unit_of_work import UnitOfWork


def root_of(connection: Connection, ticket_id: RowId) -> RowId:
    """The ticket this one is shown as; itself where it was never merged, or is not there.

    Two desks can merge two tickets into each other before they meet: then the walk ends where it
    would begin anew.
    """
    seen = {ticket_id}
    while True:
        into = connection.execute(_INTO, {"ticket_id": ticket_id}).scalar()
        if into is None or into in seen:
            return ticket_id
        seen.add(into)
        ticket_id = into


def members(connection: Connection, root_id: RowId) -> list[RowId]:
    """The root and every ticket that was merged into it, directly or by way of another."""
    found, latest = [root_id], [root_id]
    while latest:
        rows = connection.execute(_CHILDREN, {"ids": latest}).scalars()
        latest = [one for one in rows if one not in found]
        found += latest
    return found


def children(connection: Connection, ticket_id: RowId) -> list[RowId]:
    """The tickets merged into this very one."""
    return list(connection.execute(_CHILDREN, {"ids": [ticket_id]}).scalars())


def chain(uow: UnitOfWork, ticket_id: RowId) -> Iterator[RowId]:
    """What a merged ticket is part of, from the nearest up to the root; nothing for a root.

    Raises NotFound.
    """
    seen = {ticket_id}
    into = uow.get(TICKET, ticket_id)["merged_into"]
    while isinstance(into, bytes) and into not in seen:
        yield into
        seen.add(into)
        into = uow.get(TICKET, into)["merged_into"]


def root(uow: UnitOfWork, ticket_id: RowId) -> RowId:
    """As `root_of`, within a command. Raises NotFound."""
    return [ticket_id, *chain(uow, ticket_id)][-1]


_IDS: BindParameter[list[bytes]] = bindparam("ids", expanding=True)
_INTO = select(t.ticket.c.merged_into).where(t.ticket.c.id == bindparam("ticket_id"))
_CHILDREN = (
    select(t.ticket.c.id)
    .where(t.ticket.c.merged_into.is_not(None), t.ticket.c.merged_into.in_(_IDS))
    .order_by(t.ticket.c.seq)
)
