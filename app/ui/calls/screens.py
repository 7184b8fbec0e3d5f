"""Every state of calls in the window, for pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.background.ringing import Ringing
from app.domain.call import CallClock, CallEvent, CallOutcome, CallPhase, CallSignal
from app.domain.contact import PointKind
from app.domain.inbox import InboxQuery
from app.domain.ticket import Direction
from app.ui.calls.call_desk import AtHand, CallDesk
from app.ui.calls.incoming import IncomingCalls
from app.ui.shell.calling import Calling

if TYPE_CHECKING:
    from app.services.desk import Desk

Set = Callable[[], object]

_NOTES = (
    "Told her: all our lemon cakes are made beside almonds, so better not. The sponge without nuts "
    "is baked first thing, she takes that. Collects Saturday at nine, wants a candle for"
)


def screens(window: QWidget, calling: Calling) -> Mapping[str, Set]:
    """Name of each picture and what sets its scene; `clear` ends it."""
    return {
        "incoming-calls": partial(_rings, window, calling, locked=False),
        "incoming-call-locked": partial(_rings, window, calling, locked=True),
        "call-notes": partial(_notes, calling),
        "call-who": partial(_who, calling),
        "call-outgoing": partial(_outgoing, calling),
        "call-interrupted": partial(_interrupted, calling),
    }


def clear(window: QWidget, calling: Calling) -> None:
    """No call goes on, and nobody rings."""
    for ringing in window.findChildren(Ringing):
        for call in ringing.calls:
            ringing.hide(call)
    desk = calling.calls
    if desk.keeping.call is not None:
        desk.panel.discard_asked.emit()
    desk.panel.hide()


def _rings(window: QWidget, calling: Calling, *, locked: bool) -> None:
    """Somebody known and somebody unknown at once; behind the lock nobody is either."""
    session = calling.calls.session
    ringing = Ringing(window)
    IncomingCalls(window, ringing).stack.choose_place(inside=True)
    if not locked:
        ringing.attach(session)
    ringing.hear(CallEvent(CallSignal.INCOMING, "020 7946 0999"))
    ringing.hear(CallEvent(CallSignal.INCOMING, _known_number(session.desk)))


def _first_at_hand(desk: Desk) -> AtHand:
    """Whom the first ticket of the inbox is from, also where it is not shown beside the list."""
    first = desk.inbox_page(InboxQuery(), None, 1).rows[0]
    ticket = desk.ticket_view(first.id).ticket
    return AtHand(ticket.contact_id, ticket.id, ticket.contact_name)


def _known_number(desk: Desk) -> str:
    """The number of a customer one should know something about."""
    for row in desk.contact_rows(desk.contact_numbers()):
        contact = desk.contact_view(row.id).contact
        number = next((one.written for one in contact.points if one.kind is PointKind.PHONE), "")
        if number and contact.remember and contact.open_ticket_count:
            return number
    return ""


def _notes(calling: Calling) -> None:
    desk = calling.calls
    desk.log(_first_at_hand(desk.session.desk))
    _stand(desk, 167.0)
    desk.panel.notes.editor.setPlainText(_NOTES)
    at = desk.moments.local_now() + timedelta(hours=3)
    desk.panel.outcome_chosen.emit(CallOutcome.CALL_BACK, at)
    desk.panel.confirm.click()


def _who(calling: Calling) -> None:
    desk = calling.calls
    desk.log(AtHand())
    _stand(desk, 4.0)
    desk.panel.who.setFocus()
    desk.panel.who.setText("cam")
    desk.panel.who.textEdited.emit("cam")


def _outgoing(calling: Calling) -> None:
    desk = calling.calls
    desk.log(_first_at_hand(desk.session.desk))
    _stand(desk, 3760.0, CallPhase.HOLD)
    desk.panel.state.direction_chosen.emit(Direction.OUTBOUND)
    desk.end()


def _interrupted(calling: Calling) -> None:
    desk = calling.calls
    desk.log(_first_at_hand(desk.session.desk))
    _stand(desk, 167.0)
    call = desk.keeping.as_of_now()
    desk.keeping.let_go()
    if call is not None:
        desk.offer_interrupted((replace(call, notes=_NOTES, run="earlier"),))


def _stand(desk: CallDesk, seconds: float, phase: CallPhase = CallPhase.TALK) -> None:
    """The clock of a picture does not run."""
    call = desk.keeping.call
    if call is not None:
        desk.keeping.change(clock=CallClock(phase, call.clock.reading + 3600, talk=seconds))
        desk.keeping.ticked.emit()
