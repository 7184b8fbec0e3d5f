"""Tickets somebody should hear of: promised soon, written to, missed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, Select, bindparam, literal_column, select

from app.domain.call import CallOutcome
from app.domain.ids import RowId
from app.domain.message import MessageKind
from app.domain.news import NewsItem, NewsKind
from app.domain.ticket import Direction, Status
from app.store import tables as t
from app.system.clock import from_micros, to_micros

_MOST = 200


def due(
    connection: Connection, person_id: RowId | None, after: datetime, until: datetime
) -> tuple[NewsItem, ...]:
    """Answers and calls promised for then, of this person's and nobody's tickets; soonest first."""
    values = {"me": person_id, "after": to_micros(after), "until": to_micros(until)}
    return _items(NewsKind.PROMISE, connection.execute(_DUE, values))


def written(
    connection: Connection, person_id: RowId | None, after: datetime
) -> tuple[NewsItem, ...]:
    """Unread tickets whose last word, after that instant, is a customer's; newest first.

    Not what this person wrote down for a customer, and not other people's tickets.
    """
    values = {"me": person_id, "after": to_micros(after)}
    return _items(NewsKind.MESSAGE, connection.execute(_WRITTEN, values))


def missed(connection: Connection, after: datetime) -> tuple[NewsItem, ...]:
    """Calls nobody answered since then, newest first."""
    rows = connection.execute(_MISSED, {"after": to_micros(after)})
    return _items(NewsKind.MISSED_CALL, rows)


def awake(
    connection: Connection, ticket_ids: Sequence[RowId], at: datetime
) -> tuple[NewsItem, ...]:
    """These tickets as reminders that came at `at`; hidden ones are left out."""
    rows = connection.execute(_AWAKE, {"ids": list(ticket_ids), "at": to_micros(at)})
    return _items(NewsKind.REMINDER, rows)


def _items(kind: NewsKind, rows: Any) -> tuple[NewsItem, ...]:
    return tuple(
        NewsItem(kind, row.id, row.number, row.name or "", row.subject, from_micros(row.at))
        for row in rows
    )


def _tickets(at: Any) -> Select[Any]:
    """An item's columns. `hidden` is written out: partial indexes are chosen by their words."""
    columns = (t.ticket.c.id, t.ticket.c.number, t.ticket.c.subject, t.contact.c.name)
    return (
        select(*columns, at.label("at"))
        .select_from(t.ticket.outerjoin(t.contact, t.contact.c.id == t.ticket.c.contact_id))
        .where(t.ticket.c.hidden == literal_column("0"))
        .limit(_MOST)
    )


_ME: BindParameter[Any] = bindparam("me")
_AFTER: BindParameter[Any] = bindparam("after")
_OURS = (Status.NEEDS_REPLY.value, Status.CALL_BACK.value)
_MINE = t.ticket.c.assignee_id.is_(None) | (t.ticket.c.assignee_id == _ME)
_DUE = (
    _tickets(t.ticket.c.order_at)
    .where(t.ticket.c.status.in_(_OURS), _MINE)
    .where(t.ticket.c.order_at > _AFTER, t.ticket.c.order_at <= bindparam("until"))
    .order_by(t.ticket.c.order_at, t.ticket.c.seq)
)
_WRITTEN = (
    _tickets(t.ticket.c.last_message_at)
    .where(t.ticket.c.status == Status.NEEDS_REPLY.value, t.ticket.c.unread == 1, _MINE)
    .where(t.ticket.c.last_message_at > _AFTER)
    .where(
        select(t.message.c.seq)
        .where(t.message.c.ticket_id == t.ticket.c.id)
        .where(t.message.c.occurred_at == t.ticket.c.last_message_at)
        .where(t.message.c.direction == Direction.INBOUND.value)
        .where(t.message.c.kind == MessageKind.MESSAGE.value)
        .where(t.message.c.person_id.is_distinct_from(_ME) | t.message.c.person_id.is_(None))
        .exists()
    )
    .order_by(t.ticket.c.last_message_at.desc(), t.ticket.c.seq)
)
_MISSED = (
    _tickets(t.call.c.ended_at)
    .join(t.message, t.message.c.ticket_id == t.ticket.c.id)
    .join(t.call, t.call.c.message_id == t.message.c.id)
    .where(t.call.c.outcome == CallOutcome.MISSED.value, t.call.c.deleted_at.is_(None))
    .where(t.call.c.ended_at > _AFTER)
    .order_by(t.call.c.ended_at.desc(), t.ticket.c.seq)
)
_AWAKE = _tickets(bindparam("at")).where(t.ticket.c.id.in_(bindparam("ids", expanding=True)))
