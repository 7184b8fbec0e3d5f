"""The times and ends of the sample's phone calls."""

from __future__ import annotations

from app.domain.call import CallOutcome
from app.domain.contact import PointKind
from app.domain.ids import RowId
from app.domain.message import MessageKind
from app.domain.ticket import DONE, Channel
from app.services.sample.records import SampleContact, SampleMessage, SampleTicket
from app.store.registry import CALL
from app.store.unit_of_work import UnitOfWork

_SECOND = 1_000_000


def plant_call(
    uow: UnitOfWork,
    ticket: SampleTicket,
    message: SampleMessage,
    message_id: RowId,
    customer: SampleContact,
    contact_id: RowId,
    person_id: RowId | None,
) -> None:
    """What is kept beside the words of a call; nothing for a message of another channel.

    Its seconds come from the message's id, which depends on the seed alone.
    """
    if message.channel is not Channel.PHONE or message.kind is not MessageKind.MESSAGE:
        return
    talk, hold, wrap = 60 + 2 * message_id[-1], message_id[-2] % 40, 20 + message_id[-3] % 70
    number = next((one.value for one in customer.points if one.kind is PointKind.PHONE), "")
    uow.insert(
        CALL,
        uow.derived_id("call", message_id),
        message_id=message_id,
        contact_id=contact_id,
        person_id=person_id,
        number=number,
        direction=message.direction.value,
        outcome=_outcome(ticket, message).value,
        started_at=message.at,
        ended_at=message.at + (talk + hold + wrap) * _SECOND,
        talk_seconds=talk,
        hold_seconds=hold,
        wrap_seconds=wrap,
    )


def _outcome(ticket: SampleTicket, message: SampleMessage) -> CallOutcome:
    if message is not ticket.messages[-1]:
        return CallOutcome.OPEN
    if ticket.call_back_at is not None:
        return CallOutcome.CALL_BACK
    return CallOutcome.SOLVED if ticket.state in DONE else CallOutcome.OPEN
