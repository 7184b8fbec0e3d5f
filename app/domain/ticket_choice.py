"""A ticket offered where another one is to be chosen."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.ids import RowId


@dataclass(frozen=True, slots=True)
class TicketChoice:
    """A ticket that may be meant. `same_customer` says whose the ticket at hand is too."""

    id: RowId
    number: int
    subject: str
    contact_name: str
    same_customer: bool
