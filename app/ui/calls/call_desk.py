"""Calls at an open desk: one goes on and is written down; others wait until it is filed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.background.ringing import RingingCall, same_line
from app.domain.call import CallEvent, CallPhase, RunningCall
from app.domain.ids import RowId
from app.domain.ticket import Direction
from app.services import calls
from app.services.calls import Filed
from app.system.clock import Clock
from app.ui.calls.call_fields import CallFields
from app.ui.calls.call_panel import CallPanel
from app.ui.calls.call_words import clock_words, first_name
from app.ui.calls.filed_calls import FiledCalls
from app.ui.calls.keeping import CallKeeping
from app.ui.calls.missed_calls import MissedCalls
from app.ui.common.area import Done, Notice
from app.ui.common.words import duration
from app.ui.inbox.desk_facts import DeskFacts
from app.ui.inbox.moments import Moments
from app.ui.shell.problems import problem_of

if TYPE_CHECKING:
    from app.background.session import DeskSession


_A_MOMENT = 60.0
"""Seconds in which a call that was begun by hand and one the telephone tells of are one."""


@dataclass(frozen=True, slots=True)
class AtHand:
    """Whom and what a call begun now would be about: what is shown at the moment."""

    contact_id: RowId | None = None
    ticket_id: RowId | None = None
    name: str = ""


class CallDesk(QObject):
    """Connects the panel over `page` to the call that goes on.

    Signals:
        clock_said: the running clock in words, "" when there is no call.
        noticed: a `Notice`.
        answer_wanted: a ticket's id and the words an answer to it begins with.
        dialled: a number for the system's telephone.
    """

    clock_said = Signal(str)
    noticed = Signal(object)
    answer_wanted = Signal(object, str)
    dialled = Signal(str)

    def __init__(
        self,
        session: DeskSession,
        page: QWidget,
        clock: Clock,
        keeping: CallKeeping | None = None,
    ) -> None:
        super().__init__(page)
        self.session = session
        self.moments = Moments(clock, self)
        self.facts = DeskFacts(session, self)
        self.keeping = keeping or CallKeeping(session, clock, self)
        self.panel = CallPanel(page, self.moments)
        self.fields = CallFields(session, self.panel, self.keeping, self.facts)
        self.missed = MissedCalls(session, self)
        self.missed.noticed.connect(self.noticed)
        self.filed = FiledCalls(session, self)
        self._parked: list[tuple[RunningCall, str]] = []
        self._connect()
        self.facts.load()

    # --- a call begins ------------------------------------------------------------------------

    def log(self, at_hand: AtHand) -> None:
        """Ctrl+L: the call that goes on, or a new one with whom is shown."""
        if self.keeping.call is None:
            self._begin(at_hand, Direction.INBOUND)
        else:
            self._show()

    def dial(self, number: str, at_hand: AtHand) -> None:
        """Call a number, and count unless a call goes on already."""
        if self.keeping.call is None:
            self._begin(at_hand, Direction.OUTBOUND, number)
        self.dialled.emit(number)

    def take(self, ringing: RingingCall) -> None:
        """Somebody answered: count from then on. A call that goes on already waits."""
        if self._is_going_on(ringing.number):
            self.keeping.change(number=ringing.number)
            return
        self._park()
        contact = ringing.caller.contact if ringing.caller is not None else None
        self.fields.begin(contact.name if contact is not None else "", None)
        self.keeping.begin(
            Direction.INBOUND,
            ringing.number,
            started_at=ringing.answered_at,
            since=ringing.answered_since,
            contact_id=contact.id if contact is not None else None,
        )
        self.fields.ask_about(contact.id if contact is not None else None, None, ringing.number)
        self._show(takes_focus=ringing.notes_wanted)

    def hear_end(self, event: CallEvent) -> None:
        """The telephone says that a call is over."""
        call = self.keeping.call
        if call is not None and (not call.number or same_line(call.number, event.number)):
            self._hang_up()
            self._show(takes_focus=False)

    def keep_now(self) -> None:
        """The window closes or the desk is locked."""
        self.keeping.keep()

    def _is_going_on(self, number: str) -> bool:
        """Whether the telephone speaks of the call that is written on already: dialled here, or

        begun by hand a moment before it was told.
        """
        call = self.keeping.as_of_now()
        if call is None or self.keeping.is_interrupted:
            return False
        return same_line(call.number, number) if call.number else call.clock.elapsed < _A_MOMENT

    def _begin(self, at_hand: AtHand, direction: Direction, number: str = "") -> None:
        self.fields.begin(at_hand.name, at_hand.ticket_id)
        self.keeping.begin(
            direction, number, contact_id=at_hand.contact_id, ticket_id=at_hand.ticket_id
        )
        self.fields.ask_about(at_hand.contact_id, at_hand.ticket_id, number)
        self._show()

    # --- what goes on -------------------------------------------------------------------------

    def _connect(self) -> None:
        panel, keeping = self.panel, self.keeping
        self.filed.undone.connect(self._take_again)
        self.filed.redone.connect(self._leave_filed)
        keeping.ticked.connect(self._say_clock)
        keeping.kept.connect(panel.say_kept)
        self.facts.known.connect(self._take_facts)
        self.fields.named.connect(self._say_interrupted)
        panel.state.hang_up_asked.connect(self._hang_up)
        panel.interrupted.go_on_asked.connect(self._go_on)
        panel.interrupted.as_it_is_asked.connect(self._leave_as_it_is)
        panel.pause_asked.connect(self._pause)
        panel.end_asked.connect(self.end)
        panel.discard_asked.connect(self._discard)
        self.session.changed.connect(self.facts.hear)
        self.session.ending.connect(self.keep_now)

    def _show(self, *, takes_focus: bool = True) -> None:
        call = self.keeping.call
        if call is not None:
            self.panel.show_outcome(call.outcome, call.call_back_at)
            self.fields.offer_outcomes()
            name = self.fields.name or call.name
            self.panel.open_for(call, name, takes_focus=takes_focus)
            self._say_clock()

    def _say_clock(self) -> None:
        call = self.keeping.as_of_now()
        if call is None:
            self.clock_said.emit("")
            return
        words = clock_words(call.clock.elapsed)
        self.panel.show_clock(words, call.clock.phase)
        self.clock_said.emit(words)

    def _take_facts(self) -> None:
        if self.facts.settings is not None:
            self.moments.set_zone(self.facts.settings.zone)
        self.fields.offer_outcomes()

    def _hang_up(self) -> None:
        self.keeping.enter(CallPhase.WRAP)

    def _pause(self) -> None:
        call = self.keeping.call
        if call is not None:
            held = call.clock.phase is CallPhase.HOLD
            self.keeping.enter(CallPhase.TALK if held else CallPhase.HOLD)

    def _park(self) -> None:
        """Another call comes first; this one is on hold until that is filed."""
        self.keeping.enter(CallPhase.HOLD)
        self.keeping.keep()
        call = self.keeping.as_of_now()
        if call is not None:
            self._parked.append((call, self.fields.name))
        self.keeping.let_go()

    def _unpark(self) -> None:
        if self._parked:
            self._resume(*self._parked.pop())

    # --- interrupted --------------------------------------------------------------------------

    def offer_interrupted(self, found: tuple[RunningCall, ...]) -> None:
        """Ask about what was going on when the program ended; after a lock it simply goes on."""
        if found and self.keeping.call is None:
            first, *others = found
            self._parked += [(call, call.name) for call in others]
            self._resume(first, first.name)

    def _resume(self, call: RunningCall, name: str) -> None:
        """Go on with a call that was going on before."""
        self.fields.begin(name, call.ticket_id)
        self.keeping.show_interrupted(call)
        self.fields.ask_about(call.contact_id, call.ticket_id, call.number)
        self._say_interrupted()
        self._show(takes_focus=False)

    def _say_interrupted(self) -> None:
        call = self.keeping.call
        if call is not None and self.keeping.is_interrupted:
            self.panel.interrupted.say(self.fields.name, self.moments.moment(call.saved_at))
        else:
            self.panel.interrupted.hide()

    def _go_on(self) -> None:
        self.keeping.go_on()
        self._say_interrupted()
        self.panel.focus_here()

    def _leave_as_it_is(self) -> None:
        self.keeping.leave_as_it_is()
        self._say_interrupted()
        self.panel.focus_here()

    # --- the end ------------------------------------------------------------------------------

    def end(self) -> None:
        """Ctrl+Enter: file it, if it is known who it was and how it ended."""
        self.keeping.leave_as_it_is()
        self._say_interrupted()
        call = self._complete(self.keeping.as_of_now())
        if call is None:
            return
        name = self.fields.name or call.name
        subject = self.tr("Call with %1").replace("%1", name) if name else self.tr("Phone call")
        self.panel.set_working(True)
        self.keeping.let_go()
        self.session.do(
            lambda desk: desk.do(
                calls.end,
                call,
                ended_at=call.saved_at,
                within=desk.settings().answer_within,
                subject=subject,
                region=desk.settings().region,
            ),
            partial(self._filed, call),
            owner=self,
            failed=partial(self._say_failed, call),
        )

    def _complete(self, call: RunningCall | None) -> RunningCall | None:
        """The call if nothing is missing; what is, is asked for."""
        if call is None:
            return None
        typed = self.panel.who.text().strip()
        if call.contact_id is None and typed and not call.name:
            call = replace(call, name=typed)
        unsettled = bool(typed and call.contact_id) and self.panel.who.customer is None
        if unsettled or not (call.contact_id or call.ticket_id or call.name or call.number):
            self.panel.say_problem(self.tr("Say who it was first."))
            self.panel.focus_here()
            return None
        if call.outcome is None:
            self.panel.say_problem(self.tr("Say how it ended first."))
            return None
        return call

    def _filed(self, call: RunningCall, done: Done[Filed]) -> None:
        self.panel.set_working(False)
        self.filed.remember(call, done)
        words = self.tr("Call saved, %1")
        length = duration(timedelta(seconds=sum(call.clock.whole_seconds())))
        self._close()
        self.noticed.emit(Notice(words.replace("%1", length), done.changes.command_id))
        if call.confirm:
            self.answer_wanted.emit(done.result.ticket_id, self._agreed(call))
        self._unpark()

    def _agreed(self, call: RunningCall) -> str:
        """What an answer that confirms a call begins with."""
        name = first_name(self.fields.name or call.name)
        greeting = self.tr("Hello %1,").replace("%1", name) if name else ""
        agreed = self.tr("as agreed on the phone today:")
        return "\n\n".join(filter(None, (greeting, agreed, call.notes.strip())))

    def _take_again(self, call: RunningCall) -> None:
        """Undone: what was noted is open again, after whatever goes on now."""
        again = self.keeping.stopped(call)
        if self.keeping.call is None:
            self._resume(again, call.name)
        else:
            self._parked.append((again, call.name))
            self.keeping.write_down(again)

    def _leave_filed(self, call_id: RowId) -> None:
        """Done again: it is filed as it was."""
        self._parked = [one for one in self._parked if one[0].id != call_id]
        if self.keeping.call is not None and self.keeping.call.id == call_id:
            self.keeping.let_go()
            self._close()
        self.keeping.forget(call_id)

    def _say_failed(self, call: RunningCall, error: BaseException) -> None:
        """Nothing is lost: it goes on as it was."""
        self.panel.set_working(False)
        self.keeping.show_interrupted(call)
        self.panel.say_problem(problem_of(error).sentence())

    def _discard(self) -> None:
        call = self.keeping.call
        if call is None:
            return
        self.keeping.let_go()
        self.keeping.forget(call.id)
        self._close()
        self.noticed.emit(Notice(self.tr("The call was not saved")))
        self._unpark()

    def _close(self) -> None:
        self.panel.hide()
        self.clock_said.emit("")
