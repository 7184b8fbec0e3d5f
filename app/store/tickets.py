"""One ticket with everything said on it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, select, tuple_

from app.domain.errors import NotFound
from app.domain.ids import RowId
from app.domain.message import (
    Attachment,
    Author,
    Delivery,
    Draft,
    Message,
    MessageKind,
    TicketEvent,
)
from app.domain.ticket import (
    Channel,
    Direction,
    Priority,
    PromiseKind,
    Status,
    Ticket,
    TicketState,
)
from app.store import tables as t
from app.store.journal import unpack
from app.store.projection import TAG_SEPARATOR
from app.store.registry import INSERT, TICKET, TICKET_TAG
from app.system.clock import from_micros

RECIPIENT_SEPARATOR = ", "


def ticket(connection: Connection, ticket_id: RowId) -> Ticket:
    """The ticket as its screen shows it. Raises NotFound."""
    row = connection.execute(_TICKET, {"ticket_id": ticket_id}).mappings().first()
    if row is None:
        raise NotFound("ticket", ticket_id.hex())
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
    )


def find_number(connection: Connection, number: int) -> RowId:
    """The id of the ticket printed as `number`. Raises NotFound."""
    found: RowId | None = connection.execute(
        select(t.ticket.c.id).where(t.ticket.c.number == number)
    ).scalar()
    if found is None:
        raise NotFound("ticket", str(number))
    return found


def messages(connection: Connection, ticket_id: RowId) -> tuple[Message, ...]:
    """Messages and notes, oldest first, with their attachments."""
    rows = connection.execute(_MESSAGES, {"ticket_id": ticket_id}).all()
    files: dict[RowId, list[Attachment]] = {}
    if rows:
        for item in connection.execute(_ATTACHMENTS, {"ticket_id": ticket_id}):
            files.setdefault(item.message_id, []).append(_attachment(item))
    return tuple(_message(row, tuple(files.get(row.id, ()))) for row in rows)


def attachment(connection: Connection, attachment_id: RowId) -> Attachment:
    """One attachment's facts. Raises NotFound."""
    row = connection.execute(select(t.attachment).where(t.attachment.c.id == attachment_id)).first()
    if row is None:
        raise NotFound("attachment", attachment_id.hex())
    return _attachment(row)


def events(connection: Connection, ticket_id: RowId) -> tuple[TicketEvent, ...]:
    """What was changed on the ticket after it was made, oldest first, from the journal."""
    tagged = select(t.ticket_tag.c.id).where(t.ticket_tag.c.ticket_id == ticket_id)
    links = list(connection.execute(tagged).scalars())
    rows = [*connection.execute(_EVENTS, {"ids": [ticket_id, *links]})]
    if links:
        rows += connection.execute(_TAGGED, {"ids": links})
    return tuple(_event(row) for row in sorted(rows, key=lambda row: row.at))


def drafts(connection: Connection, ticket_id: RowId, person_id: RowId) -> tuple[Draft, ...]:
    """This person's unsent words on the ticket."""
    rows = connection.execute(
        select(t.draft).where(t.draft.c.ticket_id == ticket_id, t.draft.c.person_id == person_id)
    )
    return tuple(
        Draft(
            row.ticket_id, row.person_id, MessageKind(row.kind), row.text, from_micros(row.saved_at)
        )
        for row in rows
    )


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


def _message(row: Any, files: tuple[Attachment, ...]) -> Message:
    return Message(
        seq=row.seq,
        id=row.id,
        ticket_id=row.ticket_id,
        kind=MessageKind(row.kind),
        channel=Channel(row.channel),
        direction=Direction(row.direction),
        author=Author(row.author),
        contact_id=row.contact_id,
        person_id=row.person_id,
        author_name=row.author_name,
        author_address=row.author_address,
        recipients=tuple(filter(None, row.recipients.split(RECIPIENT_SEPARATOR))),
        subject=row.subject,
        text=row.text,
        visible_text=row.text if row.visible_text is None else row.visible_text,
        has_html=bool(row.has_html),
        occurred_at=from_micros(row.occurred_at),
        logged_at=from_micros(row.logged_at),
        delivery=Delivery(row.delivery),
        original_blob_id=row.original_blob_id,
        attachments=files,
    )


def _attachment(row: Any) -> Attachment:
    return Attachment(
        id=row.id,
        message_id=row.message_id,
        blob_id=row.blob_id,
        name=row.name,
        content_type=row.content_type,
        size=row.size,
        content_id=row.content_id,
        inline=bool(row.inline),
    )


def _event(row: Any) -> TicketEvent:
    if row.kind == TICKET.number:
        field, old, new = TICKET.fields[row.field], unpack(row.old), unpack(row.new)
    else:
        # A tag's link says only present or not; the tag's name says which.
        field = "tag"
        present = unpack(row.new) if row.field != INSERT else True
        old, new = (None, row.tag_name) if present else (row.tag_name, None)
    return TicketEvent(from_micros(row.at), field, old, new, row.actor, row.name)


def _instant(micros: int | None) -> Any:
    return None if micros is None else from_micros(micros)


_COMMAND = t.command.alias()
_IDS: BindParameter[list[bytes]] = bindparam("ids", expanding=True)
_TICKET = (
    select(t.ticket, t.contact.c.name.label("contact_name"))
    .select_from(t.ticket.outerjoin(t.contact, t.contact.c.id == t.ticket.c.contact_id))
    .where(t.ticket.c.id == bindparam("ticket_id"))
)
_MESSAGES = (
    select(t.message)
    .where(t.message.c.ticket_id == bindparam("ticket_id"), t.message.c.deleted_at.is_(None))
    .order_by(t.message.c.occurred_at, t.message.c.seq)
)
_ATTACHMENTS = (
    select(t.attachment)
    .join(t.message, t.message.c.id == t.attachment.c.message_id)
    .where(t.message.c.ticket_id == bindparam("ticket_id"), t.attachment.c.deleted_at.is_(None))
    .order_by(t.attachment.c.position)
)
_its_command = (
    select(_COMMAND.c.id)
    .where(_COMMAND.c.w == t.journal.c.w, _COMMAND.c.first_n <= t.journal.c.n)
    .order_by(_COMMAND.c.first_n.desc())
    .limit(1)
    .correlate(t.journal)
    .scalar_subquery()
)
_ENTRIES = (
    select(
        t.journal.c.kind,
        t.journal.c.field,
        t.journal.c.old,
        t.journal.c.new,
        t.command.c.at,
        t.command.c.actor,
        t.command.c.name,
        t.tag.c.name.label("tag_name"),
    )
    .select_from(
        t.journal.join(t.command, t.command.c.id == _its_command)
        .outerjoin(t.ticket_tag, t.ticket_tag.c.id == t.journal.c.row)
        .outerjoin(t.tag, t.tag.c.id == t.ticket_tag.c.tag_id)
    )
    .order_by(t.journal.c.hlc, t.journal.c.n)
)
_EVENTS = _ENTRIES.where(t.journal.c.row.in_(_IDS), t.journal.c.field > 0)
# An insert is not indexed by its row in the journal; its cell knows the dot.
_first_dots = select(t.cell.c.w, t.cell.c.n).where(
    t.cell.c.kind == TICKET_TAG.number, t.cell.c.row.in_(_IDS), t.cell.c.field == INSERT
)
_TAGGED = _ENTRIES.where(tuple_(t.journal.c.w, t.journal.c.n).in_(_first_dots))
