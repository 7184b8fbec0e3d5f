"""What reaches the program from outside: later starts, links, the telephone.

Listens from the start to the end of the program, also while the desk is locked.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QFileOpenEvent

from app.background.ringing import Ringing
from app.domain.call import CallEvent
from app.domain.errors import Refused
from app.domain.link import is_link, parse_link
from app.system.logs import logger

if TYPE_CHECKING:
    from app.background.single_instance import FirstInstance

# Loading Qt's network library can wait until the first page of the inbox is there.
_LISTEN_AFTER_MS = 1000
_log = logger("outside")


class Outside(QObject):
    """`link` is what the program was started with, "" for nothing.

    Signals:
        raise_wanted: somebody wants to see the window.
        ticket_wanted: the printed number of a ticket a link names.

    Attributes:
        ringing: the telephone.
    """

    raise_wanted = Signal()
    ticket_wanted = Signal(object)

    def __init__(self, profile: Path, ringing: Ringing, link: str = "") -> None:
        super().__init__(ringing)
        self._profile = profile
        self.ringing = ringing
        self._first: FirstInstance | None = None
        self._stopped = False
        self._wanted: int | None = None
        self._can_show = False
        ringing.attached.connect(self.allow)
        if link:
            self.follow(link)
        QTimer.singleShot(_LISTEN_AFTER_MS, self.listen)

    def take_events(self) -> None:
        """Follow also the links the system hands over as events (macOS does).

        Where it does not, nothing should look at every event of the program.
        """
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    @Slot()
    def listen(self) -> None:
        """Hear later starts from now on."""
        from app.background.single_instance import FirstInstance

        if not self._stopped and self._first is None:
            self._first = FirstInstance(self._profile, self)
            self._first.raise_wanted.connect(self.raise_wanted)
            self._first.call_told.connect(self.ringing.hear)
            self._first.ticket_wanted.connect(self._want_ticket)

    def stop(self) -> None:
        """Let go of everything; safe to call twice."""
        self._stopped = True
        self._can_show = False
        if self._first is not None:
            self._first.close()

    def follow(self, link: str) -> None:
        """Do what a link asks for; one that leads nowhere is only logged."""
        try:
            meant = parse_link(link)
        except Refused as refused:
            _log.warning("a link was not understood: %s", refused.reason)
            return
        if isinstance(meant, CallEvent):
            self.ringing.hear(meant)
        else:
            self._want_ticket(meant.number)

    @Slot(bool)
    def allow(self, can_show: bool) -> None:
        """Whether a desk is open that can show tickets; what was wanted before is shown then."""
        self._can_show = can_show
        wanted = self._wanted
        if can_show and wanted is not None:
            self._wanted = None
            self.ticket_wanted.emit(wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            address = event.url().toString()
            if is_link(address):
                self.follow(address)
                return True
        return False

    def _want_ticket(self, number: int) -> None:
        if self._can_show:
            self.ticket_wanted.emit(number)
        else:
            self._wanted = number
