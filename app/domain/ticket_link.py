"""How two tickets belong together without being one matter."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import RowId
from app.domain.ticket import Status


class Relation(StrEnum):
    """What a ticket is to the other one."""

    RELATED = "related"
    DUPLICATE_OF = "duplicate_of"
    CAUSED_BY = "caused_by"


@dataclass(frozen=True, slots=True)
class TicketLink:
    """A linked ticket as the ticket it is linked with shows it.

    `outward` tells which way the relation reads: this ticket is the duplicate of the other, or the
    other of this one. Of related tickets it says nothing.
    """

    relation: Relation
    outward: bool
    ticket_id: RowId
    number: int
    subject: str
    contact_name: str
    status: Status


@dataclass(frozen=True, slots=True)
class MergedPart:
    """A ticket that is part of the one shown: who made it so, and when (microseconds)."""

    ticket_id: RowId
    number: int
    subject: str
    at: int
    actor_id: RowId | None
