"""The ticket list read in pages: by key, so that page 1,000 costs what page 1 does."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    func,
    literal_column,
    select,
    tuple_,
)

from app.domain.inbox import Cursor, Facets, InboxPage, InboxQuery, Sort
from app.domain.ticket import Status, TicketRow
from app.store import tables as t
from app.store.inbox_rows import ticket_row
from app.store.prepared import Prepared

_COLUMNS = (
    t.ticket.c.seq,
    t.ticket.c.id,
    t.ticket.c.number,
    t.ticket.c.subject,
    t.contact.c.name,
    t.ticket.c.preview,
    t.ticket.c.last_channel,
    t.ticket.c.status,
    t.ticket.c.state,
    t.ticket.c.unread,
    t.ticket.c.assignee_id,
    t.ticket.c.order_at,
    t.ticket.c.last_message_at,
    t.ticket.c.tag_names,
    t.ticket.c.remind_holds,
)
_KEYS = {
    Sort.PROMISE: t.ticket.c.order_at,
    Sort.NEWEST: t.ticket.c.last_message_at,
    Sort.OLDEST: t.ticket.c.last_message_at,
}


def page(
    connection: Connection, query: InboxQuery, after: Cursor | None = None, limit: int = 50
) -> InboxPage:
    """The next `limit` tickets of the query behind `after`."""
    statement = _page_statement(_shape(query), after is not None)
    values = _values(query) | {"limit": limit}
    if after is not None:
        values |= {"after_key": after.key, "after_seq": after.seq}
    found = statement.rows(connection, values)
    if len(found) < limit:
        return InboxPage(tuple(map(ticket_row, found)), None)
    last = found[-1]
    key = last[11] if query.sort is Sort.PROMISE else last[12]
    return InboxPage(tuple(map(ticket_row, found)), Cursor(key, last[0]))


def ordered_numbers(connection: Connection, query: InboxQuery) -> array[int]:
    """The `seq` of every ticket of the query in order: what a scroll bar needs to be honest."""
    statement = _order(_filtered(select(t.ticket.c.seq), _shape(query)), query.sort)
    numbers = array("q")
    for part in connection.execute(statement, _values(query)).scalars().partitions(5000):
        numbers.extend(part)
    return numbers


def rows_of(connection: Connection, numbers: Sequence[int]) -> tuple[TicketRow, ...]:
    """The rows with these `seq` numbers, in the order asked for; vanished ones are left out."""
    found = {row[0]: row for row in _ROWS.rows(connection, {"numbers": numbers})}
    return tuple(ticket_row(found[number]) for number in numbers if number in found)


def facets(connection: Connection, query: InboxQuery) -> Facets:
    """How many tickets each tab would hold under the query's other filters."""
    shape = _shape(query)
    counts = dict.fromkeys(Status, 0)
    for status, count in _facet_statement(shape[1:]).rows(connection, _values(query)):
        counts[Status(status)] = count
    return counts


# Written out, not bound: a partial index is chosen by comparing its condition with the words.
_NO: ColumnElement[int] = literal_column("0")
_YES: ColumnElement[int] = literal_column("1")

Shape = tuple[Sort, bool, bool, bool, bool, bool]
"""Which clauses a query needs; statements are built once for each shape."""


def _shape(query: InboxQuery) -> Shape:
    return (
        query.sort,
        query.assignee_id is not None and query.assignee_id != b"",
        query.assignee_id == b"",
        query.channel is not None,
        query.unread,
        query.tag_id is not None,
    )


def _values(query: InboxQuery) -> dict[str, Any]:
    return {
        "status": int(query.status),
        "assignee_id": query.assignee_id,
        "channel": query.channel.value if query.channel is not None else None,
        "tag_id": query.tag_id,
    }


def _filters(narrow: Sequence[bool]) -> list[Any]:
    assigned, nobody, channel, unread, tag = narrow
    clauses: list[Any] = [t.ticket.c.hidden == _NO]
    if assigned:
        clauses.append(t.ticket.c.assignee_id == bindparam("assignee_id"))
    if nobody:
        clauses.append(t.ticket.c.assignee_id.is_(None))
    if channel:
        clauses.append(t.ticket.c.channel == bindparam("channel"))
    if unread:
        clauses.append(t.ticket.c.unread == _YES)
    if tag:
        tagged = select(t.ticket_tag.c.ticket_id).where(
            t.ticket_tag.c.tag_id == bindparam("tag_id"), t.ticket_tag.c.present
        )
        clauses.append(t.ticket.c.id.in_(tagged))
    return clauses


def _filtered(statement: Select[Any], shape: Shape) -> Select[Any]:
    clauses = _filters(shape[1:])
    return statement.where(t.ticket.c.status == bindparam("status"), *clauses)


def _order(statement: Select[Any], sort: Sort) -> Select[Any]:
    key = _KEYS[sort]
    if sort is Sort.NEWEST:
        return statement.order_by(key.desc(), t.ticket.c.seq.desc())
    return statement.order_by(key, t.ticket.c.seq)


@lru_cache(maxsize=256)
def _page_statement(shape: Shape, continued: bool) -> Prepared:
    sort = shape[0]
    key = _KEYS[sort]
    statement = _order(_filtered(_LISTED, shape), sort)
    if continued:
        here = tuple_(key, t.ticket.c.seq)
        there = tuple_(bindparam("after_key"), bindparam("after_seq"))
        statement = statement.where(here < there if sort is Sort.NEWEST else here > there)
    return Prepared(statement.limit(bindparam("limit")))


@lru_cache(maxsize=64)
def _facet_statement(narrow: tuple[bool, ...]) -> Prepared:
    statement = select(t.ticket.c.status, func.count()).where(and_(*_filters(narrow)))
    return Prepared(statement.group_by(t.ticket.c.status))


_NUMBERS: BindParameter[list[int]] = bindparam("numbers", expanding=True)
_LISTED: Select[Any] = select(*_COLUMNS).select_from(
    t.ticket.outerjoin(t.contact, t.contact.c.id == t.ticket.c.contact_id)
)
_ROWS = Prepared(_LISTED.where(t.ticket.c.seq.in_(_NUMBERS)), many="numbers")
