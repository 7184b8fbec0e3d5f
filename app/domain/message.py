"""What was said on a ticket: by mail, phone, at the counter, or between ourselves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.ids import RowId
from app.domain.ticket import Channel, Direction


class MessageKind(StrEnum):
    """A message goes to or comes from the customer, a note stays inside."""

    MESSAGE = "message"
    NOTE = "note"


class Author(StrEnum):
    """Who spoke. Only `PERSON` stops a clock (kpi R7)."""

    CUSTOMER = "customer"
    PERSON = "person"
    AUTOMATIC = "automatic"
    OTHER = "other"


class Delivery(StrEnum):
    """Where an outgoing message stands. `SENT` is also what an archive says of our own mail."""

    NONE = "none"
    QUEUED = "queued"
    SENT = "sent"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of a message. `blob_id` finds its bytes; the name is for showing only."""

    id: RowId
    message_id: RowId
    blob_id: RowId
    name: str
    content_type: str
    size: int
    content_id: str
    inline: bool


@dataclass(frozen=True, slots=True)
class Message:
    """One message or note. `visible_text` leaves out quote and signature; `text` is everything."""

    seq: int
    id: RowId
    ticket_id: RowId
    kind: MessageKind
    channel: Channel
    direction: Direction
    author: Author
    contact_id: RowId | None
    person_id: RowId | None
    author_name: str
    author_address: str
    recipients: tuple[str, ...]
    subject: str
    text: str
    visible_text: str
    has_html: bool
    occurred_at: datetime
    logged_at: datetime
    delivery: Delivery
    original_blob_id: RowId | None
    attachments: tuple[Attachment, ...]


@dataclass(frozen=True, slots=True)
class TicketEvent:
    """One change of a ticket worth a grey line in the conversation, read from the journal."""

    at: datetime
    field: str
    old: object
    new: object
    actor_id: RowId | None
    command: str


def put_before(words: str, draft: str) -> str:
    """A draft after an answer was taken back: nothing of either is lost."""
    return words if draft in ("", words) else f"{words}\n\n{draft}"


def without(words: str, draft: str) -> str:
    """The draft when that answer stands again: `put_before` taken back, as far as it still is."""
    return "" if draft == words else draft.removeprefix(f"{words}\n\n")


@dataclass(frozen=True, slots=True)
class Draft:
    """An unsent answer or note; one for each ticket, person and kind."""

    ticket_id: RowId
    person_id: RowId
    kind: MessageKind
    text: str
    saved_at: datetime
