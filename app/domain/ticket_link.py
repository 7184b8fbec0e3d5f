"""How two tickets belong together without being one matter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.hand_over import HandOver
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
    """A ticket that is part of the one shown: who made it so, and when."""

    ticket_id: RowId
    number: int
    subject: str
    at: datetime
    actor_id: RowId | None


@dataclass(frozen=True, slots=True)
class Ties:
    """What a ticket has to do with other tickets and with the other person.

    `hand_overs` are all there ever were, oldest first; at most the last one waits for its answer.
    """

    links: tuple[TicketLink, ...] = ()
    parts: tuple[MergedPart, ...] = ()
    hand_overs: tuple[HandOver, ...] = ()
    split_from: TicketLink | None = None

    @property
    def offered(self) -> HandOver | None:
        """The hand-over that waits for its answer."""
        return next((one for one in self.hand_overs if one.is_pending), None)


NO_TIES = Ties()
