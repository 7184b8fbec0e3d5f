"""A ticket offered to the other person: it changes hands only when it is accepted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.ids import RowId


class HandOverAnswer(StrEnum):
    """What became of the offer. `WITHDRAWN` also where a newer offer took its place."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    GIVEN_BACK = "given_back"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class HandOver:
    """One offer, with the ticket it is about as lists show it.

    `ticket_id` is the ticket that is shown now: of one that was merged since, the one it is part
    of. `from_id` is None where the program itself offered.
    """

    id: RowId
    ticket_id: RowId
    number: int
    subject: str
    contact_name: str
    from_id: RowId | None
    to_id: RowId
    words: str
    at: datetime
    answer: HandOverAnswer
    answered_at: datetime | None

    @property
    def is_pending(self) -> bool:
        """Whether it waits for its answer."""
        return self.answer is HandOverAnswer.PENDING
