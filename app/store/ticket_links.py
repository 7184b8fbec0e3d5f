"""Linked tickets, and the tickets that are part of one. A merged ticket's links are its root's."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, or_, select

from app.domain.ids import RowId
from app.domain.ticket import Status
from app.domain.ticket_link import MergedPart, Relation, TicketLink, Ties
from app.store import hand_overs, merged
from app.store import tables as t
from app.store.provenance import Author, made_by, origin
from app.store.registry import TICKET
from app.system.clock import from_micros


def ties(connection: Connection, ticket_id: RowId) -> Ties:
    """All that ties a ticket to others. Raises NotFound."""
    origin_id = connection.execute(_SPLIT_FROM, {"ticket_id": ticket_id}).scalar()
    split_from = None
    if origin_id is not None:
        root = merged.root_of(connection, origin_id)
        split_from = _link(connection, Relation.RELATED, True, root)
    return Ties(
        links=of_ticket(connection, ticket_id),
        parts=parts(connection, ticket_id),
        hand_overs=hand_overs.of_ticket(connection, ticket_id),
        split_from=split_from,
    )


def of_ticket(connection: Connection, ticket_id: RowId) -> tuple[TicketLink, ...]:
    """What the ticket is linked with, in the order of the other tickets' numbers."""
    inside = set(merged.members(connection, ticket_id))
    found: dict[tuple[Relation, bool, RowId], TicketLink] = {}
    for row in connection.execute(_LINKS, {"ids": list(inside)}):
        outward = row.ticket_id in inside
        other = merged.root_of(connection, row.other_id if outward else row.ticket_id)
        if other in inside:
            continue
        relation = Relation(row.relation)
        key = (relation, outward or relation is Relation.RELATED, other)
        link = _link(connection, *key)
        if link is not None:
            found[key] = link
    return tuple(sorted(found.values(), key=_order))


def between(connection: Connection, one: RowId, other: RowId) -> list[RowId]:
    """The links that stand between two tickets, or parts of them."""
    parts, others = (merged.members(connection, each) for each in (one, other))
    rows = connection.execute(_LINKS, {"ids": parts})
    return [row.id for row in rows if row.ticket_id in others or row.other_id in others]


def parts(connection: Connection, ticket_id: RowId) -> tuple[MergedPart, ...]:
    """The tickets that were merged into this one, also by way of another; oldest merge first."""
    found = []
    for one in merged.members(connection, ticket_id)[1:]:
        ticket = connection.execute(_HEAD, {"ticket_id": one}).one()
        author = origin(connection, TICKET, one, "merged_into")
        made = author if isinstance(author, Author) else made_by(connection, TICKET, one)
        command = connection.execute(_COMMAND, {"command_id": made.command_id}).one()
        at = from_micros(command.at)
        found.append(MergedPart(one, ticket.number, ticket.subject, at, command.actor))
    return tuple(sorted(found, key=lambda part: (part.at, part.number)))


def _link(
    connection: Connection, relation: Relation, outward: bool, other: RowId
) -> TicketLink | None:
    row = connection.execute(_HEAD, {"ticket_id": other}).one()
    if row.deleted_at is not None:
        return None
    return TicketLink(
        relation, outward, other, row.number, row.subject, row.name or "", Status(row.status)
    )


def _order(link: TicketLink) -> tuple[str, int]:
    return (link.relation.value, link.number)


_IDS: BindParameter[list[bytes]] = bindparam("ids", expanding=True)
_LINKS = select(t.ticket_link).where(
    t.ticket_link.c.present,
    or_(t.ticket_link.c.ticket_id.in_(_IDS), t.ticket_link.c.other_id.in_(_IDS)),
)
_HEAD: Any = (
    select(
        t.ticket.c.number,
        t.ticket.c.subject,
        t.ticket.c.status,
        t.ticket.c.deleted_at,
        t.contact.c.name,
    )
    .select_from(t.ticket.outerjoin(t.contact, t.contact.c.id == t.ticket.c.contact_id))
    .where(t.ticket.c.id == bindparam("ticket_id"))
)
_SPLIT_FROM = select(t.ticket.c.split_from).where(t.ticket.c.id == bindparam("ticket_id"))
_COMMAND = select(t.command.c.at, t.command.c.actor).where(
    t.command.c.id == bindparam("command_id")
)
