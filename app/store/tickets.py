"""One ticket with everything said on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from sqlalchemy import (
    Connection,
    Select,
    bindparam,
    select,
)

from app.domain.contact import PointKind
from app.domain.errors import NotFound
from app.domain.ids import RowId
from app.domain.message import (
    Attachment,
    Author,
    Delivery,
    Message,
    MessageKind,
)
from app.domain.ticket import (
    SPOKEN,
    Channel,
    Direction,
    Priority,
    PromiseKind,
    Status,
    Ticket,
    TicketState,
)
from app.store import calls
from app.store import tables as t
from app.store.prepared import Prepared, Row
from app.store.projection import TAG_SEPARATOR
from app.system.clock import from_micros

RECIPIENT_SEPARATOR = ", "


def ticket(connection: Connection, ticket_id: RowId) -> Ticket:
    """The ticket as its screen shows it. Raises NotFound."""
    found = _TICKET.records(connection, {"ticket_id": ticket_id})
    if not found:
        raise NotFound("ticket", ticket_id.hex())
    row = found[0]
    status = Status(row["status"])
    promise_at, promise_kind = _promise(row, status)
    return Ticket(
        seq=row["seq"],
        id=row["id"],
        number=row["number"],
        subject=row["subject"],
        contact_id=row["contact_id"],
        contact_name=row["contact_name"] or "",
        channel=Channel(row["channel"]),
        reply_channel=answer_channel(
            connection, Channel(row["last_channel"] or row["channel"]), row["contact_id"]
        ),
        direction=Direction(row["direction"]),
        state=TicketState(row["state"]),
        status=status,
        priority=Priority(row["priority"]),
        assignee_id=row["assignee_id"],
        reference=row["reference"],
        unread=bool(row["unread"]),
        created_at=from_micros(row["created_at"]),
        last_message_at=from_micros(row["last_message_at"]),
        closed_at=_instant(row["closed_at"]),
        reply_due_at=_instant(row["reply_due_at"]),
        call_back_at=_instant(row["call_back_at"]),
        remind_at=_instant(row["remind_at"]),
        promise_at=_instant(promise_at),
        promise_kind=promise_kind,
        tags=tuple(row["tag_names"].split(TAG_SEPARATOR)) if row["tag_names"] else (),
        deleted=row["deleted_at"] is not None,
        spam=bool(row["spam"]),
        remind_holds=bool(row["remind_holds"]),
    )


def answer_channel(connection: Connection, last: Channel, contact_id: object) -> Channel:
    """How a written answer goes: as the last word came; what was spoken is answered by mail where

    the customer has an address.
    """
    if last not in SPOKEN or contact_id is None:
        return last
    has_address = _HAS_ADDRESS.first(connection, {"contact_id": contact_id}) is not None
    return Channel.EMAIL if has_address else last


def find_number(connection: Connection, number: int) -> RowId:
    """The id of the ticket printed as `number`. Raises NotFound."""
    found: RowId | None = None
    if abs(number) < 1 << 63:  # what the database can hold
        found = connection.execute(
            select(t.ticket.c.id).where(t.ticket.c.number == number)
        ).scalar()
    if found is None:
        raise NotFound("ticket", str(number))
    return found


def messages(connection: Connection, ticket_id: RowId) -> tuple[Message, ...]:
    """Messages and notes, oldest first, with their attachments."""
    rows = _MESSAGES.rows(connection, {"ticket_id": ticket_id})
    files: dict[RowId, list[Attachment]] = {}
    if rows:
        for item in _ATTACHMENTS.rows(connection, {"ticket_id": ticket_id}):
            files.setdefault(item[1], []).append(_attachment(item))
    read = [_message(row, tuple(files.get(row[1], ()))) for row in rows]
    return tuple(_with_calls(connection, ticket_id, read))


def _with_calls(connection: Connection, ticket_id: RowId, read: list[Message]) -> Iterable[Message]:
    """Most tickets were never called about: those are not asked a second time."""
    if all(message.channel is not Channel.PHONE for message in read):
        return read
    facts = calls.facts(connection, ticket_id)
    return (replace(one, call=facts[one.id]) if one.id in facts else one for one in read)


def attachment(connection: Connection, attachment_id: RowId) -> Attachment:
    """One attachment's facts. Raises NotFound."""
    row = _ATTACHMENT.first(connection, {"attachment_id": attachment_id})
    if row is None:
        raise NotFound("attachment", attachment_id.hex())
    return _attachment(row)


def due_reminders(connection: Connection, now: int) -> list[RowId]:
    """Tickets whose reminder's instant has come."""
    return list(
        connection.execute(
            select(t.ticket.c.id).where(
                t.ticket.c.remind_at.is_not(None), t.ticket.c.remind_at <= now
            )
        ).scalars()
    )


def _promise(row: Any, status: Status) -> tuple[int | None, PromiseKind | None]:
    field, kind = {
        Status.NEEDS_REPLY: ("reply_due_at", PromiseKind.REPLY),
        Status.WAITING: ("remind_at", PromiseKind.REMINDER),
        Status.CALL_BACK: ("call_back_at", PromiseKind.CALL_BACK),
    }.get(status, (None, None))
    if field is None or row[field] is None:
        return None, None
    return row[field], kind


def _message(row: Row, files: tuple[Attachment, ...]) -> Message:
    (
        seq,
        id_,
        ticket_id,
        kind,
        channel,
        direction,
        author,
        contact_id,
        person_id,
        name,
        address,
        recipients,
        subject,
        words,
        visible,
        has_html,
        occurred_at,
        logged_at,
        delivery,
        original,
        markup,
        leaves_at,
        permalink,
        public,
    ) = row
    # By position, and without asking enumerations: a ticket can have hundreds of these.
    return Message(
        seq,
        id_,
        ticket_id,
        _KINDS[kind],
        _CHANNELS[channel],
        _DIRECTIONS[direction],
        _AUTHORS[author],
        contact_id,
        person_id,
        name,
        address,
        tuple(recipients.split(RECIPIENT_SEPARATOR)) if recipients else (),
        subject,
        words,
        words if visible is None else visible,
        has_html == 1,
        from_micros(occurred_at),
        from_micros(logged_at),
        _DELIVERIES[delivery],
        original,
        files,
        None,
        markup,
        _instant(leaves_at),
        permalink or "",
        None if public is None else public == 1,
    )


def _attachment(row: Row) -> Attachment:
    id_, message_id, blob_id, name, content_type, size, content_id, inline = row
    return Attachment(id_, message_id, blob_id, name, content_type, size, content_id, inline == 1)


def _instant(micros: int | None) -> Any:
    return None if micros is None else from_micros(micros)


_KINDS = {kind.value: kind for kind in MessageKind}
_CHANNELS = {channel.value: channel for channel in Channel}
_DIRECTIONS = {direction.value: direction for direction in Direction}
_AUTHORS = {author.value: author for author in Author}
_DELIVERIES = {delivery.value: delivery for delivery in Delivery}

_TICKET = Prepared(
    select(t.ticket, t.contact.c.name.label("contact_name"))
    .select_from(t.ticket.outerjoin(t.contact, t.contact.c.id == t.ticket.c.contact_id))
    .where(t.ticket.c.id == bindparam("ticket_id"))
)
_message_columns: tuple[Any, ...] = (
    t.message.c.seq,
    t.message.c.id,
    t.message.c.ticket_id,
    t.message.c.kind,
    t.message.c.channel,
    t.message.c.direction,
    t.message.c.author,
    t.message.c.contact_id,
    t.message.c.person_id,
    t.message.c.author_name,
    t.message.c.author_address,
    t.message.c.recipients,
    t.message.c.subject,
    t.message.c.text,
    t.message.c.visible_text,
    t.message.c.has_html,
    t.message.c.occurred_at,
    t.message.c.logged_at,
    t.message.c.delivery,
    t.message.c.original_blob_id,
    t.message.c.markup,
    t.message.c.leaves_at,
    t.message.c.permalink,
    t.message.c.public,
)
_MESSAGES = Prepared(
    select(*_message_columns)
    .where(t.message.c.ticket_id == bindparam("ticket_id"), t.message.c.deleted_at.is_(None))
    .order_by(t.message.c.occurred_at, t.message.c.seq)
)
_attachments: Select[Any] = select(
    t.attachment.c.id,
    t.attachment.c.message_id,
    t.attachment.c.blob_id,
    t.attachment.c.name,
    t.attachment.c.content_type,
    t.attachment.c.size,
    t.attachment.c.content_id,
    t.attachment.c.inline,
)
_ATTACHMENTS = Prepared(
    _attachments.join(t.message, t.message.c.id == t.attachment.c.message_id)
    .where(t.message.c.ticket_id == bindparam("ticket_id"), t.attachment.c.deleted_at.is_(None))
    .order_by(t.attachment.c.position)
)
_HAS_ADDRESS = Prepared(
    select(t.contact_point.c.id)
    .where(
        t.contact_point.c.contact_id == bindparam("contact_id"),
        t.contact_point.c.kind == PointKind.EMAIL.value,
        t.contact_point.c.deleted_at.is_(None),
    )
    .limit(1)
)
_ATTACHMENT = Prepared(_attachments.where(t.attachment.c.id == bindparam("attachment_id")))
