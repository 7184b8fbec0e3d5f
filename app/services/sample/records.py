"""What the sample business consists of before it is on a desk; instants are microseconds."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.contact import PointKind
from app.domain.message import Author, Delivery, MessageKind
from app.domain.person import Role
from app.domain.ticket import Channel, Direction, Priority, TicketState


@dataclass(frozen=True, slots=True)
class SamplePerson:
    """Somebody who works there."""

    key: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class SampleOrganisation:
    """A customer that is an organisation."""

    name: str
    domain: str
    note: str


@dataclass(frozen=True, slots=True)
class SamplePoint:
    """A way to reach a contact; `value` is the normal form."""

    kind: PointKind
    value: str
    written: str
    label: str


@dataclass(frozen=True, slots=True)
class SampleContact:
    """A customer. `organisation` is an index into the cast's organisations."""

    name: str
    organisation: int | None
    title: str
    language: str
    prefers: str
    warning: str
    remember: str
    created_at: int
    points: tuple[SamplePoint, ...]

    @property
    def address(self) -> str:
        """The first mail address, "" for none."""
        return next((one.value for one in self.points if one.kind is PointKind.EMAIL), "")


@dataclass(frozen=True, slots=True)
class SampleFile:
    """An attachment; equal files share their content."""

    name: str
    content_type: str
    content: bytes


@dataclass(slots=True)
class SampleMessage:
    """A message or note. `person` names the colleague who wrote it, by key."""

    at: int
    kind: MessageKind
    channel: Channel
    direction: Direction
    author: Author
    text: str
    person: str | None = None
    quote: str = ""
    author_name: str = ""
    author_address: str = ""
    files: tuple[SampleFile, ...] = ()
    delivery: Delivery = Delivery.NONE


@dataclass(slots=True)
class SampleTicket:
    """A ticket with its conversation. `contact` is an index into the cast.

    `assignee` is a colleague's key, "me" for whoever is at the desk, or None.
    """

    created_at: int
    contact: int
    subject: str
    channel: Channel
    direction: Direction
    state: TicketState
    messages: list[SampleMessage]
    priority: Priority = Priority.NORMAL
    assignee: str | None = None
    reference: str = ""
    tags: tuple[str, ...] = ()
    reply_due_at: int | None = None
    call_back_at: int | None = None
    remind_at: int | None = None
    closed_at: int | None = None
    unread: bool = False
    spam: bool = False
    binned: bool = False
    draft: str = ""


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody who appears."""

    people: tuple[SamplePerson, ...]
    organisations: tuple[SampleOrganisation, ...]
    contacts: tuple[SampleContact, ...]
