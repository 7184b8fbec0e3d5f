"""Calls: what is kept of those that are over, and the notes of one that is going on."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from app.domain.call import (
    CallClock,
    CallFacts,
    CallOutcome,
    CallPhase,
    RunningCall,
)
from app.domain.ids import RowId
from app.domain.ticket import DONE, Direction
from app.store import tables as t
from app.store.prepared import Prepared
from app.store.unit_of_work import UnitOfWork
from app.system.clock import from_micros, to_micros

_SAME_CALLER_WITHIN: Final = timedelta(days=30)


def facts(connection: Connection, ticket_id: RowId) -> dict[RowId, CallFacts]:
    """What is kept of each call on a ticket, by the id of its message."""
    return {
        message_id: CallFacts(Direction(direction), CallOutcome(outcome), talk, hold, wrap, number)
        for message_id, direction, outcome, talk, hold, wrap, number in _FACTS.rows(
            connection, {"ticket_id": ticket_id}
        )
    }


def is_call(connection: Connection, message_id: RowId) -> bool:
    """Whether a message is what was noted in a call."""
    return _OF_MESSAGE.first(connection, {"message_id": message_id}) is not None


def stands(connection: Connection, message_id: RowId) -> bool:
    """Whether the call of a message was not taken back."""
    return _STANDING.first(connection, {"message_id": message_id}) is not None


def open_ticket(
    connection: Connection, contact_id: RowId | None, number: str, now: int
) -> RowId | None:
    """An open ticket of this caller: one that promises to call back, else the newest.

    A caller nobody knows is the same one when the number is (looked for in the last 30 days).
    """
    if contact_id is not None:
        row = _OF_CONTACT.first(connection, {"contact_id": contact_id})
    elif number:
        since = now - _SAME_CALLER_WITHIN // timedelta(microseconds=1)
        row = _OF_NUMBER.first(connection, {"number": number, "since": since})
    else:
        row = None
    return None if row is None else bytes(row[0])


# --- the call that goes on: this computer's own, unjournalled -----------------------------------


def save_running(uow: UnitOfWork, call: RunningCall) -> None:
    """Keep a call as it is at this moment."""
    values = {
        "person_id": call.person_id or uow.actor,
        "facts": json.dumps(_written(call)),
        "saved_at": to_micros(call.saved_at),
    }
    here = t.running_call.c.id == call.id
    if not uow.connection.execute(update(t.running_call).where(here).values(values)).rowcount:
        uow.connection.execute(insert(t.running_call).values(id=call.id, **values))


def drop_running(uow: UnitOfWork, call_id: RowId) -> None:
    """It is filed, or was thrown away."""
    uow.connection.execute(delete(t.running_call).where(t.running_call.c.id == call_id))


def running(connection: Connection, person_id: RowId | None) -> tuple[RunningCall, ...]:
    """This person's calls that were not filed, and those of nobody; the oldest first."""
    mine = (t.running_call.c.person_id == person_id) | t.running_call.c.person_id.is_(None)
    rows = connection.execute(select(t.running_call).where(mine))
    found = (_read(row, json.loads(row.facts)) for row in rows)
    return tuple(sorted(found, key=_beginning))


def _beginning(call: RunningCall) -> int:
    return to_micros(call.started_at)


def _written(call: RunningCall) -> dict[str, object]:
    clock = call.clock
    return {
        "direction": call.direction.value,
        "number": call.number,
        "started_at": to_micros(call.started_at),
        "phase": clock.phase.value,
        "reading": clock.reading,
        "seconds": [clock.talk, clock.hold, clock.wrap],
        "run": call.run,
        "contact_id": _hex(call.contact_id),
        "name": call.name,
        "ticket_id": _hex(call.ticket_id),
        "notes": call.notes,
        "outcome": None if call.outcome is None else call.outcome.value,
        "call_back_at": None if call.call_back_at is None else to_micros(call.call_back_at),
        "remind_at": None if call.remind_at is None else to_micros(call.remind_at),
        "pass_to": _hex(call.pass_to),
        "confirm": call.confirm,
    }


def _read(row: Any, kept: Mapping[str, Any]) -> RunningCall:
    talk, hold, wrap = kept["seconds"]
    outcome, call_back_at, remind_at = kept["outcome"], kept["call_back_at"], kept["remind_at"]
    return RunningCall(
        id=row.id,
        direction=Direction(kept["direction"]),
        number=kept["number"],
        started_at=from_micros(kept["started_at"]),
        saved_at=from_micros(row.saved_at),
        clock=CallClock(CallPhase(kept["phase"]), kept["reading"], talk, hold, wrap),
        run=kept["run"],
        contact_id=_bytes(kept["contact_id"]),
        name=kept["name"],
        ticket_id=_bytes(kept["ticket_id"]),
        notes=kept["notes"],
        outcome=next((one for one in CallOutcome if one.value == outcome), None),
        call_back_at=None if call_back_at is None else from_micros(call_back_at),
        remind_at=None if remind_at is None else from_micros(remind_at),
        pass_to=_bytes(kept["pass_to"]),
        confirm=kept["confirm"],
        person_id=row.person_id,
    )


def _hex(row_id: RowId | None) -> str | None:
    return None if row_id is None else row_id.hex()


def _bytes(text: str | None) -> RowId | None:
    return None if text is None else bytes.fromhex(text)


_FACTS = Prepared(
    select(
        t.call.c.message_id,
        t.call.c.direction,
        t.call.c.outcome,
        t.call.c.talk_seconds,
        t.call.c.hold_seconds,
        t.call.c.wrap_seconds,
        t.call.c.number,
    )
    .join(t.message, t.message.c.id == t.call.c.message_id)
    .where(t.message.c.ticket_id == bindparam("ticket_id"), t.call.c.deleted_at.is_(None))
)
_STANDING = Prepared(
    select(t.call.c.id).where(
        t.call.c.message_id == bindparam("message_id"), t.call.c.deleted_at.is_(None)
    )
)
_OF_MESSAGE = Prepared(select(t.call.c.id).where(t.call.c.message_id == bindparam("message_id")))
_living = (
    t.ticket.c.deleted_at.is_(None),
    t.ticket.c.merged_into.is_(None),
    t.ticket.c.spam.is_(False),
    *(t.ticket.c.state != state.value for state in DONE),
)
_promised_first = (
    t.ticket.c.call_back_at.is_(None),
    t.ticket.c.call_back_at,
    t.ticket.c.last_message_at.desc(),
)
_OF_CONTACT = Prepared(
    select(t.ticket.c.id)
    .where(t.ticket.c.contact_id == bindparam("contact_id"), *_living)
    .order_by(*_promised_first)
    .limit(1)
)
_OF_NUMBER = Prepared(
    select(t.ticket.c.id)
    .select_from(
        t.call.join(t.message, t.message.c.id == t.call.c.message_id).join(
            t.ticket, t.ticket.c.id == t.message.c.ticket_id
        )
    )
    .where(
        t.call.c.number == bindparam("number"),
        t.call.c.ended_at >= bindparam("since"),
        t.call.c.deleted_at.is_(None),
        t.ticket.c.contact_id.is_(None),
        *_living,
    )
    .order_by(*_promised_first)
    .limit(1)
)
