"""Offers of tickets from one person to the other."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BindParameter, Connection, Select, bindparam, literal_column, select

from app.domain.hand_over import HandOver, HandOverAnswer
from app.domain.ids import RowId
from app.store import merged
from app.store import tables as t
from app.system.clock import from_micros

# Written out: the partial index is chosen by comparing its condition with the words.
_PENDING: Any = t.hand_over.c.answer == literal_column("'pending'")


def pending_for(connection: Connection, person_id: RowId) -> tuple[HandOver, ...]:
    """The offers that wait for this person, oldest first."""
    rows = connection.execute(_WAITING.where(t.hand_over.c.to_id == person_id))
    return tuple(_hand_over(connection, row) for row in rows)


def pending(connection: Connection) -> tuple[HandOver, ...]:
    """Every offer that waits for its answer, oldest first."""
    return tuple(_hand_over(connection, row) for row in connection.execute(_WAITING))


def of_ticket(connection: Connection, root_id: RowId) -> tuple[HandOver, ...]:
    """Every offer of a ticket and of its parts, answered or not, oldest first."""
    parts = merged.members(connection, root_id)
    return tuple(_hand_over(connection, row) for row in connection.execute(_ALL, {"ids": parts}))


def pending_ids(connection: Connection, ticket_ids: list[RowId]) -> list[RowId]:
    """The offers of these tickets that wait for their answer, oldest first."""
    return list(connection.execute(_PENDING_IDS, {"ids": ticket_ids}).scalars())


def _hand_over(connection: Connection, row: Any) -> HandOver:
    shown = row.ticket_id
    if row.merged_into is not None:
        shown = merged.root_of(connection, row.ticket_id)
        row = connection.execute(_SAME, {"shown": shown, "offer": row.id}).one()
    return HandOver(
        id=row.id,
        ticket_id=shown,
        number=row.number,
        subject=row.subject,
        contact_name=row.contact_name or "",
        from_id=row.from_id,
        to_id=row.to_id,
        words=row.words,
        at=from_micros(row.at),
        answer=HandOverAnswer(row.answer),
        answered_at=None if row.answered_at is None else from_micros(row.answered_at),
    )


def _offers(on: Any) -> Select[Any]:
    return (
        select(
            t.hand_over,
            t.ticket.c.number,
            t.ticket.c.subject,
            t.ticket.c.merged_into,
            t.contact.c.name.label("contact_name"),
        )
        .select_from(
            t.hand_over.join(t.ticket, on).outerjoin(
                t.contact, t.contact.c.id == t.ticket.c.contact_id
            )
        )
        .where(t.hand_over.c.deleted_at.is_(None))
        .order_by(t.hand_over.c.at, t.hand_over.c.id)
    )


_IDS: BindParameter[list[bytes]] = bindparam("ids", expanding=True)
_EVERY = _offers(t.ticket.c.id == t.hand_over.c.ticket_id)
_ALL = _EVERY.where(t.hand_over.c.ticket_id.in_(_IDS))
_WAITING = _EVERY.where(_PENDING, t.ticket.c.deleted_at.is_(None))
_SAME = _offers(t.ticket.c.id == bindparam("shown")).where(t.hand_over.c.id == bindparam("offer"))
_PENDING_IDS = (
    select(t.hand_over.c.id)
    .where(t.hand_over.c.ticket_id.in_(_IDS), _PENDING, t.hand_over.c.deleted_at.is_(None))
    .order_by(t.hand_over.c.at, t.hand_over.c.id)
)
