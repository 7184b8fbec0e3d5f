"""What a person should hear about while looking elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.ids import RowId

SOON = timedelta(minutes=10)
"""How long before its instant a promise is told (specification, "Notifications")."""


class NewsKind(StrEnum):
    """Why a ticket is told of."""

    PROMISE = "promise"
    REMINDER = "reminder"
    HAND_OVER = "hand_over"
    MISSED_CALL = "missed_call"
    MESSAGE = "message"


@dataclass(frozen=True, slots=True)
class NewsItem:
    """One ticket and why it is told of.

    `at` is the promised instant, or when it happened; with kind and ticket it makes the item one of
    its own, so that the same thing is told once. `who` is the customer's name, or "".
    """

    kind: NewsKind
    ticket_id: RowId
    number: int
    who: str
    subject: str
    at: datetime


@dataclass(frozen=True, slots=True)
class News:
    """Read at one instant. `promised` are the instants of the next promises, without what."""

    items: tuple[NewsItem, ...]
    promised: tuple[datetime, ...]
