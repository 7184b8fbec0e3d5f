"""What a person asks of the ticket list, in the desk's words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import RowId
from app.domain.ticket import Channel, Status, TicketRow

ME: RowId = b"me"
"""In a kept question: whoever asks it."""


class Sort(StrEnum):
    """The orders offered; each has an index for every filter that is offered with it."""

    PROMISE = "promise"
    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(frozen=True, slots=True)
class InboxQuery:
    """One tab of the inbox, narrowed. `assignee_id` of b"" means nobody."""

    status: Status = Status.NEEDS_REPLY
    sort: Sort = Sort.PROMISE
    assignee_id: RowId | None = None
    channel: Channel | None = None
    unread: bool = False
    tag_id: RowId | None = None


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a page ended: the sorted value and number of its last row."""

    key: int
    seq: int


@dataclass(frozen=True, slots=True)
class InboxPage:
    """Rows in order; `after` continues behind the last one, None at the end."""

    rows: tuple[TicketRow, ...]
    after: Cursor | None


Facets = Mapping[Status, int]
"""How many tickets each tab holds."""
