"""Brings back tickets whose reminder has come, at the start and at every full minute."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from app.background.session import DeskSession
from app.domain.errors import KnownError
from app.services import tickets
from app.store.gate import Outcome
from app.system.logs import logger

_MINUTE_MS = 60_000
_log = logger("reminders")


class Reminders(QObject):
    """Looks once when made and then every minute, until `stop`.

    People choose reminders by the minute, and a computer that slept looks as soon as it wakes.
    """

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent or session)
        self._session = session
        self._timer = QTimer(self)
        self._timer.setInterval(_MINUTE_MS)
        self._timer.timeout.connect(self.wake_due)
        self._timer.start()
        self.wake_due()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    @Slot()
    def wake_due(self) -> None:
        """Look now, in the write worker."""
        self._session.do(
            lambda desk: desk.do_quietly(tickets.wake_due),
            self._tell,
            owner=self,
            failed=self._put_off,
        )

    def _tell(self, outcome: Outcome[int]) -> None:
        if outcome.result:
            _log.info("%d reminders came", outcome.result)

    def _put_off(self, error: BaseException) -> None:
        """A busy or full disk is no news every minute; the next look may succeed."""
        if not isinstance(error, KnownError):
            self._session.workers.failed.emit(error)
            return
        _log.warning("reminders could not be looked at: %s", error)
