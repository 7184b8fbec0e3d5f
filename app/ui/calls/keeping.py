"""Keeps the call that goes on: the record, its clock, and the note of it on this computer."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.call import CallClock, CallPhase, RunningCall, as_saved, taken_up
from app.domain.errors import KnownError
from app.domain.ids import RowId, new_id
from app.domain.ticket import Direction
from app.system.clock import Clock

if TYPE_CHECKING:
    from app.background.session import DeskSession

KEEP_EVERY_MS = 5000
"""No more than this is lost when the program is killed."""

_AFTER_TYPING_MS = 1000
_SECOND_MS = 1000
THIS_RUN = uuid.uuid4().hex


class CallKeeping(QObject):
    """Holds the call people write on. `reading` is a clock in seconds that never goes back.

    Signals:
        ticked: a second has passed, or the phase changed.
        kept: whether the call as it is now is safe.
    """

    ticked = Signal()
    kept = Signal(bool)

    def __init__(
        self,
        session: DeskSession,
        clock: Clock,
        parent: QObject | None = None,
        *,
        reading: Callable[[], float] = time.monotonic,
        run: str = THIS_RUN,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._clock = clock
        self._reading = reading
        self._run = run
        self._interrupted = False
        self.call: RunningCall | None = None
        self._second = self._timer(_SECOND_MS, self._tick)
        self._keeper = self._timer(KEEP_EVERY_MS, self.keep)
        self._typed = self._timer(_AFTER_TYPING_MS, self.keep)
        self._typed.setSingleShot(True)

    @property
    def is_interrupted(self) -> bool:
        """Whether nobody said yet if a call from before goes on: its clock stands."""
        return self._interrupted

    def now(self) -> datetime:
        """The present instant."""
        return self._clock.now()

    def begin(
        self,
        direction: Direction,
        number: str = "",
        *,
        started_at: datetime | None = None,
        since: float | None = None,
        **known: Any,
    ) -> RunningCall:
        """A call goes on from now, or from an earlier reading; `known` are fields of it."""
        now, begun = self._clock.now(), self._reading()
        clock = CallClock(CallPhase.TALK, begun if since is None else since)
        call = RunningCall(
            id=new_id(int(now.timestamp() * 1000)),
            direction=direction,
            number=number,
            started_at=started_at or now,
            saved_at=now,
            clock=clock,
            run=self._run,
            person_id=self._session.desk.person_id,
            **known,
        )
        self._take(call)
        self.keep()
        return call

    def show_interrupted(self, call: RunningCall) -> None:
        """A call from before: in the same run it simply goes on, else somebody is asked."""
        if call.run == self._run:
            self._take(taken_up(call, self._clock.now(), self._reading(), self._run))
        else:
            self._interrupted = True
            self.call = call

    def stopped(self, call: RunningCall) -> RunningCall:
        """A call that was over: from now on work afterwards counts, and nothing before."""
        return as_saved(call, self._reading(), self._run)

    def go_on(self) -> None:
        """The interrupted call is still going on."""
        if self.call is not None and self._interrupted:
            self._take(taken_up(self.call, self._clock.now(), self._reading(), self._run))

    def leave_as_it_is(self) -> None:
        """The interrupted call was over: what follows is work afterwards."""
        if self.call is not None and self._interrupted:
            self._take(self.stopped(self.call))

    def change(self, **values: Any) -> None:
        """Something about the call is known now; it is kept a second after the last change."""
        if self.call is not None:
            self.call = replace(self.call, **values)
            self._typed.start()

    def enter(self, phase: CallPhase) -> None:
        """Hold, go on, or hang up."""
        if self.call is not None and not self._interrupted:
            self.change(clock=self.call.clock.enter(phase, self._reading()))
            self.ticked.emit()

    def as_of_now(self) -> RunningCall | None:
        """The call with its clock up to this moment."""
        if self.call is None or self._interrupted:
            return self.call
        clock = self.call.clock.at(self._reading())
        return replace(self.call, clock=clock, saved_at=self._clock.now())

    def let_go(self) -> None:
        """It is filed, discarded or parked: nothing of it is kept from here on."""
        self.call = None
        self._interrupted = False
        for timer in (self._second, self._keeper, self._typed):
            timer.stop()

    @Slot()
    def keep(self) -> None:
        """Write it down now."""
        call = self.as_of_now()
        self._typed.stop()
        if call is not None and not self._interrupted:
            self.write_down(call)

    def write_down(self, call: RunningCall) -> None:
        """Keep this call, also one that waits while another goes on."""
        from app.services import calls

        self._session.do(
            lambda desk: desk.do_quietly(calls.keep, call),
            self._say_kept,
            owner=self,
            failed=self._say_lost,
        )

    def forget(self, call_id: RowId) -> None:
        """Drop what was written down of a call."""
        from app.services import calls

        self._session.do(lambda desk: desk.do_quietly(calls.discard, call_id), owner=self)

    def _take(self, call: RunningCall) -> None:
        self._interrupted = False
        self.call = call
        self._second.start()
        self._keeper.start()
        self.ticked.emit()

    def _tick(self) -> None:
        self.ticked.emit()

    def _say_kept(self, outcome: object) -> None:
        self.kept.emit(True)

    def _say_lost(self, error: BaseException) -> None:
        self.kept.emit(False)
        if not isinstance(error, KnownError):
            self._session.workers.failed.emit(error)

    def _timer(self, interval: int, slot: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval)
        timer.timeout.connect(slot)
        return timer
