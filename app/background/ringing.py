"""What the telephone does: who rings, who answered, what was missed.

Lives as long as the program, also while the desk is locked: then it knows that somebody rings and
not who, and hands over what happened when the desk is open again.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.call import Caller, CallEvent, CallSignal
from app.system.clock import Clock, SystemClock

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.desk import Desk

_SECOND_MS = 1000
_LONGEST_RING = 120.0
"""Seconds after which nobody rings any more, where the telephone tells no end."""

_SAME_DIGITS = 7
_REMEMBERED = 50


@dataclass(eq=False, slots=True)
class RingingCall:
    """Somebody who rings. `since` and `answered_since` are readings of a clock that never goes

    back (seconds); `caller` is None until the desk has said who it is.
    """

    number: str
    at: datetime
    since: float
    caller: Caller | None = None
    answered_at: datetime | None = None
    answered_since: float | None = None
    notes_wanted: bool = False
    """Asked for here, and not only picked up: then the keyboard may go to the notes."""

    @property
    def is_answered(self) -> bool:
        """Whether somebody picked up the telephone."""
        return self.answered_since is not None


class Ringing(QObject):
    """Hears a telephone (`hear`), and asks the desk who it is while one is attached.

    Signals:
        changed: who rings, or what is known of them, changed; also every second while it rings.
        taken: a `RingingCall` whose notes are wanted, or that was answered: it is going on.
        ended: a `CallEvent`: a call that was answered is over.
        missed: a `RingingCall` nobody answered.
        put_off: a `RingingCall` that is to be called back.
        attached: a desk is open now, or is not any more.
    """

    changed = Signal()
    taken = Signal(object)
    ended = Signal(object)
    missed = Signal(object)
    put_off = Signal(object)
    attached = Signal(bool)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        clock: Clock | None = None,
        reading: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._clock = clock or SystemClock()
        self._reading = reading
        self._session: DeskSession | None = None
        self._calls: list[RingingCall] = []
        self._hidden: list[RingingCall] = []
        self._waiting: list[Callable[[], object]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_SECOND_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def calls(self) -> Sequence[RingingCall]:
        """Who rings and is to be shown, the newest first."""
        return [one for one in reversed(self._calls) if one not in self._hidden]

    @property
    def knows_callers(self) -> bool:
        """Whether a desk is open that can say who rings."""
        return self._session is not None

    def attach(self, session: DeskSession) -> None:
        """A desk is open: hand it what happened meanwhile."""
        self._session = session
        session.ending.connect(self.detach)
        self.attached.emit(True)
        for call in self._calls:
            self._ask(call)
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            act()

    @Slot()
    def detach(self) -> None:
        """The desk is locked or closed: forget who everybody is."""
        if self._session is not None:
            self._session.ending.disconnect(self.detach)
        self._session = None
        self.attached.emit(False)
        for call in self._calls:
            call.caller = None
        self.changed.emit()

    def seconds(self, call: RingingCall) -> int:
        """How long it has been ringing."""
        return max(0, int(self._reading() - call.since))

    @Slot(object)
    def hear(self, event: CallEvent) -> None:
        """The telephone tells something."""
        if event.signal is CallSignal.INCOMING:
            self._ring(event.number)
        elif event.signal is CallSignal.ANSWERED:
            self._answer(event.number)
        else:
            self._end(event)

    def take(self, call: RingingCall) -> None:
        """Somebody answers and wants to write."""
        if call in self._calls:
            self._calls.remove(call)
            call.notes_wanted = True
            self._mark_answered(call)
            self._hand_over(partial(self.taken.emit, call))
            self._tell()

    def put_off_call(self, call: RingingCall) -> None:
        """Not now: promise to call back."""
        if call in self._calls:
            self._calls.remove(call)
            self._hand_over(partial(self.put_off.emit, call))
            self._tell()

    def hide(self, call: RingingCall) -> None:
        """Out of sight; if nobody answers it is still missed."""
        self._hidden.append(call)
        self._tell()

    @Slot()
    def tick(self) -> None:
        """A second has passed."""
        for call in list(self._calls):
            if not call.is_answered and self._reading() - call.since > _LONGEST_RING:
                self._calls.remove(call)
        self._tell()

    def _ring(self, number: str) -> None:
        if number and self._find(number) is not None:
            return  # telephones tell it again and again
        call = RingingCall(number, self._clock.now(), self._reading())
        self._calls = [*self._calls, call][-_REMEMBERED:]
        self._ask(call)
        self._tell()

    def _answer(self, number: str) -> None:
        call = self._find(number)
        if call is None:
            # Rang before the program was there, or is ours and was dialled on the telephone.
            call = RingingCall(number, self._clock.now(), self._reading())
        else:
            self._calls.remove(call)
        self._mark_answered(call)
        self._hand_over(partial(self.taken.emit, call))
        self._tell()

    def _mark_answered(self, call: RingingCall) -> None:
        call.answered_at, call.answered_since = self._clock.now(), self._reading()

    def _end(self, event: CallEvent) -> None:
        call = self._find(event.number)
        if call is None:
            self._hand_over(partial(self.ended.emit, event))
            return
        self._calls.remove(call)
        self._hand_over(partial(self.missed.emit, call))
        self._tell()

    def _find(self, number: str) -> RingingCall | None:
        """The ringing call of this number, however each signal writes it."""
        return next((one for one in self._calls if same_line(one.number, number)), None)

    def _ask(self, call: RingingCall) -> None:
        if self._session is not None:
            self._session.ask(partial(_caller, call.number), partial(self._know, call), owner=self)

    def _know(self, call: RingingCall, caller: Caller) -> None:
        if self._session is not None:
            call.caller = caller
            self.changed.emit()

    def _hand_over(self, act: Callable[[], object]) -> None:
        """To the desk; while it is locked, later."""
        if self._session is not None:
            act()
        else:
            self._waiting = [*self._waiting, act][-_REMEMBERED:]

    def _tell(self) -> None:
        self._hidden = [one for one in self._hidden if one in self._calls]
        if self._calls:
            self._timer.start()
        else:
            self._timer.stop()
        self.changed.emit()


def same_line(one: str, other: str) -> bool:
    """Whether two spellings are of one number, as far as that can be told without a country."""
    first, second = _digits(one), _digits(other)
    if len(first) < _SAME_DIGITS or len(second) < _SAME_DIGITS:
        return first == second
    return first[-_SAME_DIGITS:] == second[-_SAME_DIGITS:]


def _digits(number: str) -> str:
    return "".join(letter for letter in number if letter.isdecimal())


def _caller(number: str, desk: Desk) -> Caller:
    """Runs in a read worker, which has the services loaded."""
    from app.services import calls

    return calls.caller(desk, number)
