"""What a person can do with phone calls. The functions' names stand in the journal: keep them.

A call is written down while it goes on (`keep`, on this computer only) and filed as one command
(`end`): the ticket if it is new, what was said, the times, and what becomes of the ticket.

An answered call counts as an answer to the customer, whoever called: a promised reply or call is
kept by it (kpi: the first reply is "the first public human message or logged outbound call that
reached the customer"; a customer who rings again before being called back ends that clock).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from app.domain.call import (
    UNANSWERED,
    Caller,
    CallOutcome,
    OpenMatter,
    RunningCall,
    name_and_number,
)
from app.domain.contact import PointKind
from app.domain.errors import Refused
from app.domain.ids import RowId
from app.domain.message import Author, MessageKind
from app.domain.phone import display_phone, normalise_phone
from app.domain.plain_text import first_line
from app.domain.ticket import DONE, Channel, Direction, Status, TicketState
from app.services import contacts, hand_overs, tickets
from app.services.contacts import PointDraft
from app.store import calls as reading
from app.store import contact_lookup, local, merged
from app.store import contacts as contact_reading
from app.store import tickets as ticket_reading
from app.store.registry import CALL, MESSAGE, PERSON, TICKET
from app.store.unit_of_work import UnitOfWork
from app.system.clock import to_micros

if TYPE_CHECKING:
    from app.services.desk import Desk

LONGEST_WAIT: Final = timedelta(hours=1)
"""A missed call is called back within an hour, or sooner where questions are answered sooner."""

_MATTERS = 30


@dataclass(frozen=True, slots=True)
class Filed:
    """What came of a call."""

    ticket_id: RowId
    message_id: RowId
    contact_id: RowId | None


def keep(uow: UnitOfWork, call: RunningCall) -> None:
    """Write down a call that goes on; this computer's own note, not journalled."""
    reading.save_running(uow, call)


def discard(uow: UnitOfWork, call_id: RowId) -> None:
    """Forget a call that goes on without filing it."""
    reading.drop_running(uow, call_id)


def end(
    uow: UnitOfWork,
    call: RunningCall,
    *,
    ended_at: datetime,
    within: timedelta,
    subject: str,
    region: str,
) -> Filed:
    """File a call as its person's; `call.clock` holds its times.

    What it leaves open is answered `within` from now. `subject` names a new ticket without notes;
    `region` reads a number dialled at home.
    Raises NotFound, Refused("outcome-needed"), Refused("caller-needed"), Refused("in-the-past")
    for a promised call or reminder, and what `hand_overs.offer` raises.
    """
    outcome = call.outcome
    when_needed = outcome is CallOutcome.CALL_BACK and call.call_back_at is None
    whom_needed = outcome is CallOutcome.PASSED and call.pass_to is None
    if outcome is None or when_needed or whom_needed:
        raise Refused("outcome-needed")
    _require_future(uow, call)
    contact_id = _contact_of(uow, call, region)
    ticket_id = _ticket_of(uow, call, contact_id, subject)
    message_id = _file(uow, call, outcome, ticket_id, contact_id, ended_at, region)
    _settle(uow, call, outcome, ticket_id, within)
    reading.drop_running(uow, call.id)
    local.mark_read(uow, ticket_id, uow.now_us)
    return Filed(ticket_id, message_id, contact_id)


def miss(
    uow: UnitOfWork,
    call: RunningCall,
    *,
    within: timedelta,
    subject: str,
    words: str,
    region: str,
) -> Filed:
    """Nobody answered: promise to call back, on an open ticket of the caller if there is one.

    It rang at `call.started_at`; `within` is how soon questions are answered; `words` are what the
    conversation shows.
    Raises Refused("caller-needed") for a withheld number: nobody could be called back.
    """
    if not call.number.strip() and call.contact_id is None:
        raise Refused("caller-needed")
    number = normalise_phone(call.number, region)
    known = reading.open_ticket(uow.connection, call.contact_id, number, uow.now_us)
    noted = replace(call, ticket_id=known, notes=words, outcome=CallOutcome.MISSED)
    ticket_id = _ticket_of(uow, noted, call.contact_id, subject)
    message_id = _file(uow, noted, CallOutcome.MISSED, ticket_id, call.contact_id, uow.now, region)
    due = to_micros(call.started_at + min(within, LONGEST_WAIT))
    promised = uow.get(TICKET, ticket_id)["call_back_at"]
    if not isinstance(promised, int) or promised > due:
        uow.set(TICKET, ticket_id, call_back_at=due)
    return Filed(ticket_id, message_id, call.contact_id)


# --- questions -----------------------------------------------------------------------------------


def running(desk: Desk) -> tuple[RunningCall, ...]:
    """Calls of the acting person that were interrupted before they were filed."""
    with desk.store.read() as connection:
        return reading.running(connection, desk.person_id)


def is_filed(desk: Desk, message_id: RowId) -> bool:
    """Whether a call stands, or was taken back."""
    with desk.store.read() as connection:
        return reading.stands(connection, message_id)


def caller(desk: Desk, number: str) -> Caller:
    """Who calls from this number, written in any way."""
    region = desk.settings().region
    value = normalise_phone(number, region)
    with desk.store.read() as connection:
        owners = contact_lookup.reached(connection, PointKind.PHONE, [value]) if value else {}
    found, shown = owners.get(value), display_phone(value, region)
    return Caller(shown, None) if not found else customer(desk, found[0], shown)


def customer(desk: Desk, contact_id: RowId, number: str = "") -> Caller:
    """A known caller with the open tickets a call may be about, newest first. Raises NotFound."""
    with desk.store.read() as connection:
        contact = contact_reading.contact(connection, contact_id)
        history = contact_reading.timeline(connection, contact_id, limit=_MATTERS)
    matters = [
        OpenMatter(one.ticket_id, one.number, one.subject)
        for one in history
        if one.status != Status.CLOSED
    ]
    last = history[0] if history else None
    return Caller(
        number,
        contact,
        tuple(matters),
        last.subject if last else "",
        last.at if last else None,
    )


def about_ticket(desk: Desk, ticket_id: RowId) -> Caller:
    """The customer of a ticket, who may be nobody known; that ticket is the first matter.

    Raises NotFound.
    """
    with desk.store.read() as connection:
        ticket = ticket_reading.ticket(connection, ticket_id)
    here = OpenMatter(ticket.id, ticket.number, ticket.subject)
    if ticket.contact_id is None:
        return Caller("", None, (here,))
    known = customer(desk, ticket.contact_id)
    others = tuple(one for one in known.matters if one.ticket_id != ticket_id)
    return replace(known, matters=(here, *others))


# --- filing --------------------------------------------------------------------------------------


def _require_future(uow: UnitOfWork, call: RunningCall) -> None:
    promised = call.call_back_at if call.outcome is CallOutcome.CALL_BACK else None
    for at in (promised, call.remind_at):
        if at is not None and at <= uow.now:
            raise Refused("in-the-past", at=at)


def _contact_of(uow: UnitOfWork, call: RunningCall, region: str) -> RowId | None:
    """The caller, made of what was typed where nobody knew them."""
    if call.contact_id is not None:
        return contacts.require(uow, call.contact_id)
    if not call.name.strip():
        if call.ticket_id is None and not call.number:
            raise Refused("caller-needed")
        return None
    name, typed = name_and_number(call.name, region)
    number = call.number or typed
    points = [PointDraft(PointKind.PHONE, number)] if number else []
    return contacts.create(uow, name=name, points=points, region=region)


def _ticket_of(uow: UnitOfWork, call: RunningCall, contact_id: RowId | None, subject: str) -> RowId:
    if call.ticket_id is not None:
        root = merged.root(uow, call.ticket_id)
        if uow.get(TICKET, root)["contact_id"] is None and contact_id is not None:
            uow.set(TICKET, root, contact_id=contact_id)
        return root
    missed = call.outcome is CallOutcome.MISSED
    ticket_id = tickets.open_ticket(
        uow,
        contact_id=contact_id,
        subject=subject if missed else first_line(call.notes) or subject,
        channel=Channel.PHONE,
        text="",
        direction=call.direction,
    )
    uow.set(TICKET, ticket_id, assignee_id=_person(uow, call))
    return ticket_id


def _file(
    uow: UnitOfWork,
    call: RunningCall,
    outcome: CallOutcome,
    ticket_id: RowId,
    contact_id: RowId | None,
    ended_at: datetime,
    region: str,
) -> RowId:
    """The message that holds what was noted, and beside it the call."""
    inbound, person_id = call.direction is Direction.INBOUND, _person(uow, call)
    message_id = uow.new_id()
    uow.insert(
        MESSAGE,
        message_id,
        ticket_id=ticket_id,
        occurred_at=to_micros(call.started_at),
        logged_at=uow.now_us,
        kind=MessageKind.MESSAGE.value,
        channel=Channel.PHONE.value,
        direction=call.direction.value,
        author=(Author.CUSTOMER if inbound else Author.PERSON).value,
        contact_id=contact_id if inbound else None,
        person_id=person_id,
        author_name=contacts.name_of(uow, contact_id) if inbound else _name(uow, person_id),
        text=call.notes.strip(),
    )
    talk, hold, wrap = call.clock.whole_seconds()
    uow.insert(
        CALL,
        uow.derived_id("call", message_id),
        message_id=message_id,
        contact_id=contact_id,
        person_id=person_id,
        number=normalise_phone(call.number, region),
        direction=call.direction.value,
        outcome=outcome.value,
        started_at=to_micros(call.started_at),
        ended_at=to_micros(max(ended_at, call.started_at)),
        talk_seconds=talk,
        hold_seconds=hold,
        wrap_seconds=wrap,
    )
    return message_id


def _settle(
    uow: UnitOfWork, call: RunningCall, outcome: CallOutcome, ticket_id: RowId, within: timedelta
) -> None:
    """What becomes of the ticket: its promises, its state, whose it is."""
    if outcome in UNANSWERED:
        _leave_open(uow, ticket_id, call)
        return
    uow.set(TICKET, ticket_id, reply_due_at=None, call_back_at=None)
    person_id = _person(uow, call)
    if uow.get(TICKET, ticket_id)["assignee_id"] is None and person_id is not None:
        uow.set(TICKET, ticket_id, assignee_id=person_id)
    # Settled, but to be looked at once more: out of sight until then, and not forgotten.
    if outcome is CallOutcome.SOLVED and call.remind_at is None:
        tickets.close(uow, [ticket_id])
        return
    tickets.reopen(uow, [ticket_id])
    _leave_open(uow, ticket_id, call)
    if outcome is CallOutcome.OPEN:
        uow.set(TICKET, ticket_id, reply_due_at=to_micros(uow.now + within))
    if outcome is CallOutcome.PASSED and call.pass_to is not None:
        hand_overs.offer(uow, ticket_id, call.pass_to, call.notes.strip(), from_id=person_id)


def _leave_open(uow: UnitOfWork, ticket_id: RowId, call: RunningCall) -> None:
    if TicketState(str(uow.get(TICKET, ticket_id)["state"])) in DONE:
        tickets.reopen(uow, [ticket_id])
    if call.outcome is CallOutcome.CALL_BACK and call.call_back_at is not None:
        uow.set(TICKET, ticket_id, call_back_at=to_micros(call.call_back_at))
    if call.remind_at is not None:
        uow.set(TICKET, ticket_id, remind_at=to_micros(call.remind_at))


def _person(uow: UnitOfWork, call: RunningCall) -> RowId | None:
    """Whose call it was."""
    return call.person_id or uow.actor


def _name(uow: UnitOfWork, person_id: RowId | None) -> str:
    return "" if person_id is None else str(uow.get(PERSON, person_id)["name"])
