"""People and organisations the desk serves, and the ways to reach them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.ids import RowId


class PointKind(StrEnum):
    """A way to reach a contact."""

    EMAIL = "email"
    PHONE = "phone"
    HANDLE = "handle"
    POSTAL = "postal"


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """One address, number or handle.

    `value` is the normal form compared by (mail address in lower case, E.164 number); `written` is
    how the customer or the file wrote it.
    """

    id: RowId
    contact_id: RowId
    kind: PointKind
    value: str
    written: str
    label: str


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One line of the contact list."""

    seq: int
    id: RowId
    name: str
    organisation_name: str
    sort_key: str


@dataclass(frozen=True, slots=True)
class Contact:
    """The whole contact card. `warning` is shown on every ticket, `remember` on the card."""

    seq: int
    id: RowId
    name: str
    organisation_id: RowId | None
    organisation_name: str
    title: str
    language: str
    prefers: str
    warning: str
    remember: str
    created_at: datetime
    points: tuple[ContactPoint, ...]
    ticket_count: int
    open_ticket_count: int
    deleted: bool


@dataclass(frozen=True, slots=True)
class MergedContact:
    """A contact another one stands for, and since when."""

    id: RowId
    name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """One line of the organisation list."""

    seq: int
    id: RowId
    name: str
    contact_count: int


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One item of a contact's history: a ticket with its last words."""

    ticket_id: RowId
    number: int
    at: datetime
    channel: str
    subject: str
    preview: str
    status: int
    message_count: int
