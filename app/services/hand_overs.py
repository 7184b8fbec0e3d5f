"""Handing a ticket to the other person: offered with words, hers only when she accepts it.

The functions' names stand in the journal: keep them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.errors import Refused
from app.domain.hand_over import HandOver, HandOverAnswer
from app.domain.ids import RowId
from app.services import tickets
from app.store import hand_overs as reading
from app.store import merged
from app.store.registry import HAND_OVER, PERSON, TICKET
from app.store.unit_of_work import UnitOfWork, Value

if TYPE_CHECKING:
    from app.services.desk import Desk


def offer(
    uow: UnitOfWork, ticket_id: RowId, to_id: RowId, words: str, *, from_id: RowId | None = None
) -> RowId:
    """Offer a ticket with the words that go with it; an offer still open is withdrawn.

    It is the acting person's, or `from_id`'s, for whom somebody else finishes. Raises NotFound,
    Refused("nobody-acting"), Refused("hand-over-to-self"), Refused("person-inactive").
    """
    giver = from_id or uow.actor
    if giver is None:
        raise Refused("nobody-acting")
    if to_id == giver:
        raise Refused("hand-over-to-self")
    person = uow.get(PERSON, to_id)
    if not person["active"] or person["deleted_at"] is not None:
        raise Refused("person-inactive")
    root = merged.root(uow, ticket_id)
    _withdraw_pending(uow, root)
    hand_over_id = uow.new_id()
    uow.insert(
        HAND_OVER,
        hand_over_id,
        ticket_id=root,
        from_id=giver,
        to_id=to_id,
        words=words.strip(),
        at=uow.now_us,
    )
    return hand_over_id


def accept(uow: UnitOfWork, hand_over_id: RowId) -> None:
    """Take the ticket that was offered to the acting person.

    Raises NotFound, Refused("hand-over-answered"), Refused("hand-over-of-another").
    """
    row = _open_for(uow, hand_over_id, "to_id")
    _answer(uow, hand_over_id, HandOverAnswer.ACCEPTED)
    uow.set(TICKET, merged.root(uow, _ticket_of(row)), assignee_id=uow.actor)


def give_back(uow: UnitOfWork, hand_over_id: RowId, words: str = "") -> None:
    """Leave the ticket where it was; the words, if any, become a note on it.

    Raises NotFound, Refused("hand-over-answered"), Refused("hand-over-of-another").
    """
    row = _open_for(uow, hand_over_id, "to_id")
    _answer(uow, hand_over_id, HandOverAnswer.GIVEN_BACK)
    if words.strip():
        tickets.note(uow, merged.root(uow, _ticket_of(row)), words)


def withdraw(uow: UnitOfWork, hand_over_id: RowId) -> None:
    """Take back an offer that was not answered yet.

    Raises NotFound, Refused("hand-over-answered"), Refused("hand-over-of-another").
    """
    _open_for(uow, hand_over_id, "from_id")
    _answer(uow, hand_over_id, HandOverAnswer.WITHDRAWN)


def waiting_for(desk: Desk, person_id: RowId) -> tuple[HandOver, ...]:
    """What was offered to this person and waits for the answer, oldest first."""
    with desk.store.read() as connection:
        return reading.pending_for(connection, person_id)


def pending(desk: Desk) -> tuple[HandOver, ...]:
    """Every offer that waits for its answer, oldest first."""
    with desk.store.read() as connection:
        return reading.pending(connection)


def _open_for(uow: UnitOfWork, hand_over_id: RowId, whose: str) -> dict[str, Value]:
    row = uow.get(HAND_OVER, hand_over_id)
    if row["answer"] != HandOverAnswer.PENDING.value or row["deleted_at"] is not None:
        raise Refused("hand-over-answered")
    if row[whose] != uow.actor:
        raise Refused("hand-over-of-another")
    return row


def _answer(uow: UnitOfWork, hand_over_id: RowId, answer: HandOverAnswer) -> None:
    uow.set(HAND_OVER, hand_over_id, answer=answer.value, answered_at=uow.now_us)


def _ticket_of(row: dict[str, Value]) -> RowId:
    ticket_id = row["ticket_id"]
    assert isinstance(ticket_id, bytes)  # the column is not nullable
    return ticket_id


def _withdraw_pending(uow: UnitOfWork, root: RowId) -> None:
    parts = merged.members(uow.connection, root)
    for earlier in reading.pending_ids(uow.connection, parts):
        _answer(uow, earlier, HandOverAnswer.WITHDRAWN)
