"""One line of the ticket list from its columns. Loads no database library; see `glance`."""

from __future__ import annotations

from typing import Any

from app.domain.ticket import Channel, PromiseKind, Status, TicketRow, TicketState
from app.system.clock import from_micros

NO_PROMISE = 1 << 61
"""Added to the last message's instant where nothing is promised: sorted last, oldest first."""

TAG_SEPARATOR = "\x1f"
"""Between the names in a ticket's column of tag names."""

_PROMISES = {
    Status.NEEDS_REPLY: PromiseKind.REPLY,
    Status.WAITING: PromiseKind.REMINDER,
    Status.CALL_BACK: PromiseKind.CALL_BACK,
}

# Looking a value up is several times cheaper than asking the enumeration to find it.
_CHANNELS = {channel.value: channel for channel in Channel}
_STATUSES = tuple(Status)
_STATES = {state.value: state for state in TicketState}


def ticket_row(row: Any) -> TicketRow:
    """One line of the list from its columns."""
    (
        seq,
        id_,
        number,
        subject,
        name,
        preview,
        channel,
        status_number,
        state,
        unread,
        assignee,
        order_at,
        last_at,
        tags,
        holds,
    ) = row
    status = _STATUSES[status_number]
    promised = order_at < NO_PROMISE and status is not Status.CLOSED
    # By position: a page has fifty of these, and naming fifteen values costs half as much again.
    return TicketRow(
        seq,
        id_,
        number,
        subject,
        name or "",
        preview,
        _CHANNELS[channel],
        status,
        _STATES[state],
        unread == 1,
        assignee,
        from_micros(order_at) if promised else None,
        _PROMISES[status] if promised else None,
        from_micros(last_at),
        tuple(tags.split(TAG_SEPARATOR)) if tags else (),
        holds == 1,
    )
