"""A thread that is really two questions: messages that go to a ticket of their own, or to another.

The functions' names stand in the journal: keep them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.domain.errors import Refused
from app.domain.ids import RowId
from app.domain.message import Author, MessageKind
from app.domain.ticket import Direction, TicketState
from app.services import ticket_links, tickets
from app.store import local, mails, merged, merged_messages
from app.store.registry import MESSAGE, TICKET
from app.store.unit_of_work import UnitOfWork

_Row = dict[str, Any]


def split(uow: UnitOfWork, ticket_id: RowId, message_ids: Iterable[RowId], subject: str) -> RowId:
    """Make a ticket of these messages, of the same customer and linked with the first; its id.

    It waits for us where a customer has the last word in it, and then keeps the promise that was
    made. Raises NotFound, Refused("nothing-to-move"), Refused("nothing-would-remain"),
    Refused("message-elsewhere"), Refused("words-needed").
    """
    root = merged.root(uow, ticket_id)
    moved = _leaving(uow, root, message_ids)
    if not subject.strip():
        raise Refused("words-needed")
    before = uow.get(TICKET, root)
    said = _said(moved)
    waits = bool(said) and said[-1]["direction"] == Direction.INBOUND.value
    first = (said or moved)[0]
    new_id = uow.new_id()
    uow.insert(
        TICKET,
        new_id,
        number=uow.take_number(),
        subject=subject.strip(),
        contact_id=before["contact_id"],
        channel=first["channel"],
        direction=first["direction"],
        state=_state(said, waits=waits).value,
        priority=before["priority"],
        assignee_id=before["assignee_id"],
        created_at=moved[0]["occurred_at"],
        reply_due_at=before["reply_due_at"] if waits else None,
        split_from=root,
    )
    _move(uow, moved, new_id)
    ticket_links.link(uow, [root], new_id)
    if not before["unread"]:
        local.mark_read(uow, new_id, uow.now_us)
    return new_id


def move(uow: UnitOfWork, message_ids: Iterable[RowId], target_id: RowId) -> None:
    """Put messages of one ticket onto another.

    A customer's word that nobody has answered there brings the other ticket back to us. Raises
    NotFound, Refused("nothing-to-move"), Refused("nothing-would-remain"),
    Refused("message-elsewhere") also for messages that stand there already,
    Refused("merge-in-bin").
    """
    ids = list(message_ids)
    if not ids:
        raise Refused("nothing-to-move")
    target = merged.root(uow, target_id)
    source = uow.get(MESSAGE, ids[0])["ticket_id"]
    assert isinstance(source, bytes)  # the column is not nullable
    if source == target:
        raise Refused("message-elsewhere")
    if uow.get(TICKET, target)["deleted_at"] is not None:
        raise Refused("merge-in-bin")
    moved = _leaving(uow, source, ids)
    _move(uow, moved, target)
    last = _said([uow.get(MESSAGE, one) for one in _present(uow, target)])
    if last and last[-1]["id"] in ids and last[-1]["direction"] == Direction.INBOUND.value:
        tickets.reopen(uow, [target])


def _leaving(uow: UnitOfWork, ticket_id: RowId, message_ids: Iterable[RowId]) -> list[_Row]:
    """The messages meant, oldest first; they must be some but not all of the ticket's."""
    wanted = set(message_ids)
    if not wanted:
        raise Refused("nothing-to-move")
    here = _present(uow, ticket_id)
    if not wanted.issubset(here):
        raise Refused("message-elsewhere")
    if len(wanted) == len(here):
        raise Refused("nothing-would-remain")
    return [uow.get(MESSAGE, one) for one in here if one in wanted]


def _present(uow: UnitOfWork, ticket_id: RowId) -> list[RowId]:
    found = merged_messages.of_ticket(uow.connection, ticket_id)
    uow.look_up(MESSAGE, found)
    return [one for one in found if uow.get(MESSAGE, one)["deleted_at"] is None]


def _move(uow: UnitOfWork, moved: Iterable[_Row], ticket_id: RowId) -> None:
    for row in moved:
        uow.set(MESSAGE, row["id"], ticket_id=ticket_id)
        mails.follow_message(uow, row["id"])


def _said(rows: Iterable[_Row]) -> list[_Row]:
    """What was said to or by the customer; notes and automatic answers say nothing."""
    return [
        row
        for row in rows
        if row["kind"] == MessageKind.MESSAGE.value and row["author"] != Author.AUTOMATIC.value
    ]


def _state(said: list[_Row], *, waits: bool) -> TicketState:
    if not said:
        return TicketState.OPEN
    if not waits:
        return TicketState.PENDING_CUSTOMER
    answered = any(row["author"] == Author.PERSON.value for row in said)
    return TicketState.OPEN if answered else TicketState.NEW
