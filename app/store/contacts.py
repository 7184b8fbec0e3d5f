"""Contacts and organisations: lists by name, cards, and everything that ever happened with one."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Select,
    bindparam,
    func,
    literal_column,
    select,
)

from app.domain.contact import (
    Contact,
    ContactPoint,
    ContactRow,
    OrganisationRow,
    PointKind,
    TimelineEntry,
)
from app.domain.errors import NotFound
from app.domain.ids import RowId
from app.domain.ticket import Status
from app.store import tables as t
from app.store.merged_contacts import root_of
from app.store.prepared import Prepared
from app.system.clock import from_micros


def ordered_numbers(connection: Connection) -> array[int]:
    """The `seq` of every contact by name."""
    return _numbers(connection, t.contact, t.contact.c.merged_into.is_(None))


def rows_of(connection: Connection, numbers: Sequence[int]) -> tuple[ContactRow, ...]:
    """The contacts with these `seq` numbers, in the order asked for."""
    found = {row.seq: row for row in connection.execute(_ROWS, {"numbers": list(numbers)})}
    return tuple(
        ContactRow(row.seq, row.id, row.name, row.organisation_name or "", row.sort_key)
        for row in (found[number] for number in numbers if number in found)
    )


def rows_with_ids(connection: Connection, contact_ids: Iterable[RowId]) -> list[ContactRow]:
    """The contacts with these ids, in no order."""
    wanted = list(contact_ids)
    return [
        ContactRow(row.seq, row.id, row.name, row.organisation_name or "", row.sort_key)
        for start in range(0, len(wanted), 400)
        for row in connection.execute(_ROWS_WITH_IDS, {"ids": wanted[start : start + 400]})
    ]


def organisation_numbers(connection: Connection) -> array[int]:
    """The `seq` of every organisation by name."""
    return _numbers(connection, t.organisation)


def organisation_rows(
    connection: Connection, numbers: Sequence[int]
) -> tuple[OrganisationRow, ...]:
    """The organisations with these `seq` numbers, in the order asked for."""
    found = {row.seq: row for row in connection.execute(_ORGANISATIONS, {"numbers": list(numbers)})}
    return tuple(
        OrganisationRow(row.seq, row.id, row.name, row.people)
        for row in (found[number] for number in numbers if number in found)
    )


def colleagues(connection: Connection, organisation_id: RowId) -> tuple[ContactRow, ...]:
    """The contacts of one organisation by name."""
    numbers = connection.execute(
        select(t.contact.c.seq)
        .where(t.contact.c.organisation_id == organisation_id, *_SHOWN)
        .order_by(t.contact.c.sort_key)
    )
    return rows_of(connection, list(numbers.scalars()))


def contact(connection: Connection, contact_id: RowId) -> Contact:
    """The whole card; of one that was merged, the card of whom it is now. Raises NotFound."""
    found = _CONTACT.records(connection, {"contact_id": contact_id})
    if not found:
        raise NotFound("contact", contact_id.hex())
    row = found[0]
    if row["merged_into"] is not None:
        contact_id = root_of(connection, contact_id)
        (row,) = _CONTACT.records(connection, {"contact_id": contact_id})
    ((every, still_open),) = _TICKET_COUNTS.rows(connection, {"contact_id": contact_id})
    return Contact(
        seq=row["seq"],
        id=row["id"],
        name=row["name"],
        organisation_id=row["organisation_id"],
        organisation_name=row["organisation_name"] or "",
        title=row["title"],
        language=row["language"],
        prefers=row["prefers"],
        warning=row["warning"],
        remember=row["remember"],
        created_at=from_micros(row["created_at"]),
        points=points(connection, [contact_id]),
        ticket_count=every,
        open_ticket_count=still_open or 0,
        deleted=row["deleted_at"] is not None,
    )


def points(connection: Connection, contact_ids: Iterable[RowId]) -> tuple[ContactPoint, ...]:
    """Ways to reach these contacts, in the order they are kept."""
    rows = _POINTS.rows(connection, {"ids": list(contact_ids)})
    return tuple(
        ContactPoint(id_, contact_id, _POINT_KINDS[kind], value, written, label)
        for id_, contact_id, kind, value, written, label in rows
    )


def owners(connection: Connection, kind: PointKind, values: Iterable[str]) -> dict[str, RowId]:
    """Which living contact each of these normal forms reaches; the oldest of several."""
    owner: dict[str, RowId] = {}
    wanted = list(values)
    for start in range(0, len(wanted), 400):
        found = connection.execute(
            _OWNERS, {"kind": kind.value, "values": wanted[start : start + 400]}
        )
        for row in found:
            owner.setdefault(row.value, row.contact_id)
    return owner


def with_tickets(connection: Connection, contact_ids: Iterable[RowId]) -> set[RowId]:
    """Those of these contacts that have a ticket which is not in the bin."""
    return _those(connection, _WITH_TICKETS, contact_ids)


def with_people(connection: Connection, organisation_ids: Iterable[RowId]) -> set[RowId]:
    """Those of these organisations that have a living contact."""
    return _those(connection, _WITH_PEOPLE, organisation_ids)


def organisation_name(connection: Connection, organisation_id: RowId) -> str:
    """Raises NotFound."""
    found = connection.execute(
        select(t.organisation.c.name).where(t.organisation.c.id == organisation_id)
    ).scalar()
    if found is None:
        raise NotFound("organisation", organisation_id.hex())
    return str(found)


def timeline(
    connection: Connection, contact_id: RowId, before: int | None = None, limit: int = 100
) -> tuple[TimelineEntry, ...]:
    """The contact's tickets, the one heard of last first; `before` (microseconds) pages on.

    A few more than `limit` where several were heard of last at one instant: a page ends between
    instants, so that the next one leaves none out.
    """
    statement = _TIMELINE if before is None else _TIMELINE_ON
    values: dict[str, Any] = {"contact_id": contact_id, "all_but_one": limit - 1}
    if before is not None:
        values["before"] = before
    return tuple(
        TimelineEntry(
            ticket_id=id_,
            number=number,
            at=from_micros(at),
            channel=channel,
            subject=subject,
            preview=preview,
            status=status,
            message_count=count,
        )
        for id_, number, at, channel, subject, preview, status, count in statement.rows(
            connection, values
        )
    )


def _numbers(connection: Connection, table: Any, *which: ColumnElement[bool]) -> array[int]:
    statement = (
        select(table.c.seq)
        .where(table.c.deleted_at.is_(None), *which)
        .order_by(table.c.sort_key, table.c.seq)
    )
    numbers = array("q")
    for part in connection.execute(statement).scalars().partitions(5000):
        numbers.extend(part)
    return numbers


def _those(connection: Connection, statement: Any, ids: Iterable[RowId]) -> set[RowId]:
    found: set[RowId] = set()
    wanted = list(ids)
    for start in range(0, len(wanted), 400):
        part = {"ids": wanted[start : start + 400]}
        found.update(connection.execute(statement, part).scalars())
    return found


_NUMBERS: BindParameter[list[int]] = bindparam("numbers", expanding=True)
_IDS: BindParameter[list[bytes]] = bindparam("ids", expanding=True)
_VALUES: BindParameter[list[str]] = bindparam("values", expanding=True)
_SHOWN = (t.contact.c.deleted_at.is_(None), t.contact.c.merged_into.is_(None))
_JOINED = t.contact.outerjoin(t.organisation, t.organisation.c.id == t.contact.c.organisation_id)
_EVERY_ROW = select(
    t.contact.c.seq,
    t.contact.c.id,
    t.contact.c.name,
    t.contact.c.sort_key,
    t.organisation.c.name.label("organisation_name"),
).select_from(_JOINED)
_ROWS = _EVERY_ROW.where(t.contact.c.seq.in_(_NUMBERS))
_ROWS_WITH_IDS = _EVERY_ROW.where(t.contact.c.id.in_(_IDS))
_CONTACT = Prepared(
    select(t.contact, t.organisation.c.name.label("organisation_name"))
    .select_from(_JOINED)
    .where(t.contact.c.id == bindparam("contact_id"))
)
_TICKET_COUNTS = Prepared(
    select(
        func.count(), func.sum(t.ticket.c.status != literal_column(str(int(Status.CLOSED))))
    ).where(
        t.ticket.c.contact_id == bindparam("contact_id"), t.ticket.c.hidden == literal_column("0")
    )
)
_POINTS = Prepared(
    select(
        t.contact_point.c.id,
        t.contact_point.c.contact_id,
        t.contact_point.c.kind,
        t.contact_point.c.value,
        t.contact_point.c.written,
        t.contact_point.c.label,
    )
    .where(t.contact_point.c.contact_id.in_(_IDS), t.contact_point.c.deleted_at.is_(None))
    .order_by(t.contact_point.c.contact_id, t.contact_point.c.position, t.contact_point.c.id),
    many="ids",
)
_OWNERS = (
    select(t.contact_point.c.value, t.contact_point.c.contact_id)
    .join(t.contact, t.contact.c.id == t.contact_point.c.contact_id)
    .where(
        t.contact_point.c.kind == bindparam("kind"),
        t.contact_point.c.value.in_(_VALUES),
        t.contact_point.c.deleted_at.is_(None),
        *_SHOWN,
    )
    .order_by(t.contact.c.seq)
)
_WITH_TICKETS = (
    select(t.ticket.c.contact_id)
    .where(t.ticket.c.contact_id.in_(_IDS), t.ticket.c.deleted_at.is_(None))
    .distinct()
)
_WITH_PEOPLE = (
    select(t.contact.c.organisation_id)
    .where(t.contact.c.organisation_id.in_(_IDS), t.contact.c.deleted_at.is_(None))
    .distinct()
)
_ORGANISATIONS = select(
    t.organisation.c.seq,
    t.organisation.c.id,
    t.organisation.c.name,
    select(func.count())
    .where(t.contact.c.organisation_id == t.organisation.c.id, *_SHOWN)
    .correlate(t.organisation)
    .scalar_subquery()
    .label("people"),
).where(t.organisation.c.seq.in_(_NUMBERS))
_its_messages = (
    select(func.count())
    .where(t.message.c.ticket_id == t.ticket.c.id, t.message.c.deleted_at.is_(None))
    .correlate(t.ticket)
    .scalar_subquery()
)
_NO: ColumnElement[int] = literal_column("0")
_EVER: ColumnElement[int] = literal_column(str(-(1 << 62)))
_THEIRS = (t.ticket.c.contact_id == bindparam("contact_id"), t.ticket.c.hidden == _NO)
_EARLIER = t.ticket.c.last_message_at < bindparam("before")


def _timeline(*which: ColumnElement[bool]) -> Prepared:
    edge = (
        select(t.ticket.c.last_message_at)
        .where(*which)
        .order_by(t.ticket.c.last_message_at.desc())
        .limit(1)
        .offset(bindparam("all_but_one"))
        .correlate(None)
        .scalar_subquery()
    )
    statement: Select[Any] = (
        select(
            t.ticket.c.id,
            t.ticket.c.number,
            t.ticket.c.last_message_at,
            t.ticket.c.last_channel,
            t.ticket.c.subject,
            t.ticket.c.preview,
            t.ticket.c.status,
            _its_messages,
        )
        .where(*which, t.ticket.c.last_message_at >= func.coalesce(edge, _EVER))
        .order_by(t.ticket.c.last_message_at.desc(), t.ticket.c.seq.desc())
    )
    return Prepared(statement)


_TIMELINE = _timeline(*_THEIRS)
_TIMELINE_ON = _timeline(*_THEIRS, _EARLIER)
_POINT_KINDS = {kind.value: kind for kind in PointKind}
