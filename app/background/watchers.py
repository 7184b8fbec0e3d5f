"""What runs behind an open desk until the window closes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.background.reminders import Reminders
from app.background.session import DeskSession
from app.background.stall_log import StallLog

if TYPE_CHECKING:
    from app.background.single_instance import FirstInstance

# Loading Qt's network library can wait until the first page of the inbox is there.
_LISTEN_AFTER_MS = 1000


class Watchers(QObject):
    """Reminders, the stall log, and the ear for later starts on the same profile.

    Signals:
        raise_wanted: a second start asks for the window.
    """

    raise_wanted = Signal()

    def __init__(self, session: DeskSession, profile: Path) -> None:
        super().__init__(session)
        self._profile = profile
        self._reminders = Reminders(session, self)
        self._stalls = StallLog(self)
        self._first: FirstInstance | None = None
        self._stopped = False
        QTimer.singleShot(_LISTEN_AFTER_MS, self.listen)

    @Slot()
    def listen(self) -> None:
        """Hear later starts from now on."""
        from app.background.single_instance import FirstInstance

        if not self._stopped:
            self._first = FirstInstance(self._profile, self)
            self._first.raise_wanted.connect(self.raise_wanted)

    def stop(self) -> None:
        """Let go of everything; safe to call twice."""
        self._stopped = True
        self._stalls.stop()
        self._reminders.stop()
        if self._first is not None:
            self._first.close()
