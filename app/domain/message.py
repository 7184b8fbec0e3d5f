"""What was said on a ticket: by mail, phone, at the counter, or between ourselves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from app.domain.call import CallFacts
from app.domain.ids import RowId
from app.domain.markup import Words
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
    """One message or note. `visible_text` leaves out quote and signature; `text` is everything.

    `markup` holds our own formatted words (`domain.markup`), None where they are plain. An outgoing
    message can be taken back until `leaves_at`. `call` is what is known of the call it was noted
    in, None for anything else. `permalink` is where a social post stands, `public` whether
    everybody can read it there.
    """

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
    call: CallFacts | None = None
    markup: str | None = None
    leaves_at: datetime | None = None
    permalink: str = ""
    public: bool | None = None

    @property
    def words(self) -> Words:
        """What was written here, with its looks."""
        return Words(self.text, self.markup)


@dataclass(frozen=True, slots=True)
class TicketEvent:
    """One change of a ticket worth a grey line in the conversation, read from the journal."""

    at: datetime
    field: str
    old: object
    new: object
    actor_id: RowId | None
    command: str


class StoredFile(NamedTuple):
    """A file whose bytes lie in the desk already, found by `blob_id`."""

    name: str
    content_type: str
    blob_id: RowId
    size: int


@dataclass(frozen=True, slots=True)
class Draft:
    """An unsent answer or note; one for each ticket, person and kind."""

    ticket_id: RowId
    person_id: RowId
    kind: MessageKind
    words: Words
    files: tuple[StoredFile, ...]
    saved_at: datetime

    @property
    def text(self) -> str:
        """Its plain words."""
        return self.words.text
