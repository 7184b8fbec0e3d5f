"""Which ticket fills the detail, read in the background and kept true."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain import phone
from app.domain.changes import Changes
from app.domain.contact import PointKind
from app.domain.errors import NotFound
from app.domain.ids import RowId
from app.ui.inbox.loader import tell_failure

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.desk import Desk, TicketView

READ_AFTER_MS = 1000


class Showing(QObject):
    """Reads one ticket at a time; answers about a ticket nobody waits for any more are dropped.

    Signals:
        arrived: a `TicketView`, and whether it is another ticket than before.
        vanished: the ticket that was wanted is not there.
        looked_at: the id of an unread ticket that was shown for a second.

    Attributes:
        view: what is shown, None for nothing.
    """

    arrived = Signal(object, bool)
    vanished = Signal()
    looked_at = Signal(object)

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted: RowId | int | None = None
        self._asking = 0
        self._busy = False
        self._again = False
        self._settled = True
        self.view: TicketView | None = None
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(READ_AFTER_MS)
        self._reading.timeout.connect(self._tell_looked_at)

    @property
    def ticket_id(self) -> RowId | None:
        """The shown ticket."""
        return self.view.ticket.id if self.view is not None else None

    def show(self, wanted: RowId | int) -> None:
        """Show the ticket with this id, or with this number in the list (`seq`)."""
        if wanted == self._wanted or self.is_shown(wanted):
            return
        self._reading.stop()
        self._wanted = wanted
        self._settled = False
        self._ask(wanted)

    def is_shown(self, wanted: RowId | int) -> bool:
        """Whether it is this ticket that is shown, and no other is on its way."""
        if self.view is None or not self._settled:
            return False
        return wanted in (self.view.ticket.id, self.view.ticket.seq)

    def is_pending(self) -> bool:
        """Whether another ticket was asked for and has not come yet."""
        return not self._settled

    def refresh(self) -> None:
        """Read the shown ticket again."""
        if self._busy:
            self._again = True
        elif self.view is not None and self._settled:
            self._ask(self.view.ticket.id)

    def reopen(self) -> None:
        """Read the shown ticket as if it was another one."""
        if self.view is not None:
            shown, self.view = self.view.ticket.id, None
            self.show(shown)

    def clear(self) -> None:
        """Show nothing."""
        self._reading.stop()
        self._asking += 1
        self._wanted = self.view = None
        self._busy = self._again = False
        self._settled = True
        self.vanished.emit()

    def hear(self, changes: Changes) -> None:
        """Read again what these changes touch."""
        view = self.view
        if view is None:
            return
        contact_id = view.ticket.contact_id
        theirs = contact_id is not None and changes.touches("contact", contact_id)
        if theirs or changes.touches("ticket", view.ticket.id):
            self.refresh()

    def stop_reading(self) -> None:
        """It is not looked at, or somebody wants it unread."""
        self._reading.stop()

    def start_reading(self) -> None:
        """It is looked at from now on."""
        if self.view is not None and self.view.ticket.unread and self._settled:
            self._reading.start()

    def _ask(self, wanted: RowId | int) -> None:
        self._asking += 1
        self._busy, self._again = True, False
        asking = self._asking

        def arrived(view: TicketView | None) -> None:
            if asking == self._asking:
                self._take(view)

        def failed(error: BaseException) -> None:
            if asking != self._asking:
                return
            self._busy = False
            if isinstance(error, NotFound):
                self._take(None)
            else:
                tell_failure(self._session, error)

        self._session.ask(lambda desk: _read(desk, wanted), arrived, owner=self, failed=failed)

    def _take(self, view: TicketView | None) -> None:
        self._busy = False
        self._settled = True
        self._wanted = None
        if view is None:
            self.clear()
            return
        another = view.ticket.id != self.ticket_id
        self.view = view
        self.arrived.emit(view, another)
        if another:
            self.start_reading()
        if self._again:
            self.refresh()

    def _tell_looked_at(self) -> None:
        if self.view is not None and self.view.ticket.unread:
            self.looked_at.emit(self.view.ticket.id)


def _read(desk: Desk, wanted: RowId | int) -> TicketView | None:
    if isinstance(wanted, bytes):
        return _with_numbers(desk.ticket_view(wanted))
    rows = desk.inbox_rows([wanted])
    return _with_numbers(desk.ticket_view(rows[0].id)) if rows else None


def _with_numbers(view: TicketView) -> TicketView:
    """As it is; what its customer's numbers are written with is loaded here, not while painting."""
    points = view.contact.points if view.contact is not None else ()
    if any(point.kind is PointKind.PHONE for point in points):
        phone.get_ready()
    return view
