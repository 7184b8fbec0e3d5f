"""The ticket: one matter of one customer, from the first word to the last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import NamedTuple

from app.domain.ids import RowId


class Channel(StrEnum):
    """How a customer reached us, or we them."""

    EMAIL = "email"
    PHONE = "phone"
    CHAT = "chat"
    SOCIAL = "social"
    WEB_FORM = "web_form"
    TEXT = "text"
    LETTER = "letter"
    FAX = "fax"
    IN_PERSON = "in_person"


SPOKEN = frozenset({Channel.PHONE, Channel.IN_PERSON})
"""Channels by which nothing can be written."""


class Direction(StrEnum):
    """Who began it: the customer (inbound) or the desk (outbound)."""

    INBOUND = "in"
    OUTBOUND = "out"


class TicketState(StrEnum):
    """The states every clock and figure is computed from (kpi: 0, "Statuses")."""

    NEW = "new"
    OPEN = "open"
    PENDING_CUSTOMER = "pending_customer"
    ON_HOLD = "on_hold"
    SOLVED = "solved"
    CLOSED = "closed"


class Status(IntEnum):
    """The four words a person sees; the tabs of the inbox, in their order."""

    NEEDS_REPLY = 0
    WAITING = 1
    CALL_BACK = 2
    CLOSED = 3


class Priority(IntEnum):
    """Ordered so that a higher number is more urgent."""

    LOW = 0
    NORMAL = 1
    HIGH = 2
    URGENT = 3


OUR_TURN = frozenset({TicketState.NEW, TicketState.OPEN})
DONE = frozenset({TicketState.SOLVED, TicketState.CLOSED})


def status_of(state: TicketState, call_back_at: int | None, remind_at: int | None) -> Status:
    """The visible status of a ticket.

    A promised call outranks whose turn it is; a reminder takes the ticket out of *Needs reply*
    until its instant has come, when `services.tickets.wake_due` removes it.
    """
    if state in DONE:
        return Status.CLOSED
    if call_back_at is not None:
        return Status.CALL_BACK
    if state in OUR_TURN and remind_at is None:
        return Status.NEEDS_REPLY
    return Status.WAITING


class PromiseKind(StrEnum):
    """What was promised for the instant a ticket is sorted by."""

    REPLY = "reply"
    CALL_BACK = "call_back"
    REMINDER = "reminder"


class TicketRow(NamedTuple):
    """One line of the inbox; made in pages, so it holds what is painted and no more.

    A named tuple: it is made four times as fast as a frozen dataclass, and lists make thousands.
    """

    seq: int
    id: RowId
    number: int
    subject: str
    contact_name: str
    preview: str
    channel: Channel
    status: Status
    state: TicketState
    unread: bool
    assignee_id: RowId | None
    promise_at: datetime | None
    promise_kind: PromiseKind | None
    last_message_at: datetime
    tags: tuple[str, ...]
    remind_holds: bool = False


@dataclass(frozen=True, slots=True)
class Ticket:
    """The whole ticket as its detail screen shows it.

    `channel` is how it began, `reply_channel` how the last word came and so an answer goes. A
    reminder that holds is not ended by the customer's next word.
    """

    seq: int
    id: RowId
    number: int
    subject: str
    contact_id: RowId | None
    contact_name: str
    channel: Channel
    reply_channel: Channel
    direction: Direction
    state: TicketState
    status: Status
    priority: Priority
    assignee_id: RowId | None
    reference: str
    unread: bool
    created_at: datetime
    last_message_at: datetime
    closed_at: datetime | None
    reply_due_at: datetime | None
    call_back_at: datetime | None
    remind_at: datetime | None
    promise_at: datetime | None
    promise_kind: PromiseKind | None
    tags: tuple[str, ...]
    deleted: bool
    spam: bool
    remind_holds: bool = False
