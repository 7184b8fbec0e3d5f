"""What runs behind an open desk until the window closes."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.background.reminders import Reminders
from app.background.session import DeskSession
from app.background.stall_log import StallLog


class Watchers(QObject):
    """Reminders and the stall log."""

    def __init__(self, session: DeskSession) -> None:
        super().__init__(session)
        self._reminders = Reminders(session, self)
        self._stalls = StallLog(self)

    def stop(self) -> None:
        """Let go of everything; safe to call twice."""
        self._stalls.stop()
        self._reminders.stop()
