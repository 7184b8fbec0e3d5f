"""Calls nobody answered: a promise to call back, and the word of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.background.ringing import RingingCall
from app.domain.call import CallClock, Caller, CallPhase, RunningCall
from app.domain.ids import new_id
from app.domain.ticket import Direction
from app.services import calls
from app.services.calls import Filed
from app.ui.common.area import Done, Notice

if TYPE_CHECKING:
    from app.background.session import DeskSession


class MissedCalls(QObject):
    """Signals:
    noticed: a `Notice` for each.
    """

    noticed = Signal(object)

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def miss(self, ringing: RingingCall) -> None:
        """Nobody answered, or not now."""
        if not ringing.number:
            self.noticed.emit(Notice(self.tr("Missed call, the number was withheld")))
            return
        number = ringing.number
        self._session.ask(
            lambda desk: calls.caller(desk, number), partial(self._promise, ringing), owner=self
        )

    def _promise(self, ringing: RingingCall, caller: Caller) -> None:
        contact = caller.contact
        name = contact.name if contact is not None else caller.number
        call = RunningCall(
            id=new_id(int(ringing.at.timestamp() * 1000)),
            direction=Direction.INBOUND,
            number=ringing.number,
            started_at=ringing.at,
            saved_at=ringing.at,
            clock=CallClock(CallPhase.TALK, 0.0),
            run="",
            contact_id=contact.id if contact is not None else None,
        )
        subject = self.tr("Missed call from %1").replace("%1", name)
        words = self.tr("Nobody could answer.")
        self._session.do(
            lambda desk: desk.do(
                calls.miss,
                call,
                within=desk.settings().answer_within,
                subject=subject,
                words=words,
                region=desk.settings().region,
            ),
            partial(self._say, name),
            owner=self,
        )

    def _say(self, name: str, done: Done[Filed]) -> None:
        words = self.tr("Missed call from %1, a call back is promised").replace("%1", name)
        self.noticed.emit(Notice(words, done.changes.command_id))
