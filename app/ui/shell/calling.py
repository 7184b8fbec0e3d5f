"""Calls in the window: the button with the clock, the telephone's signals, what is made of them.

Nothing of it is loaded before somebody calls.
"""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.domain.contact import PointKind
from app.system.clock import Clock
from app.ui.common.area import Notice
from app.ui.inbox.area import InboxArea
from app.ui.shell.area_host import AreaHost
from app.ui.shell.at_hand import at_hand
from app.ui.shell.command_row import CommandRow
from app.ui.shell.desk_view import INBOX

if TYPE_CHECKING:
    from app.background.ringing import Ringing, RingingCall
    from app.background.session import DeskSession
    from app.domain.call import CallEvent, RunningCall
    from app.domain.ids import RowId
    from app.services.desk import Desk
    from app.ui.calls.call_desk import CallDesk


class Calling(QObject):
    """`page` is what the panel lies over.

    Signals:
        noticed: a `Notice` for the toast.
    """

    noticed = Signal(object)

    def __init__(
        self, session: DeskSession, page: QWidget, areas: AreaHost, row: CommandRow, clock: Clock
    ) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._areas = areas
        self._row = row
        self._clock = clock
        self._ringing: Ringing | None = None

    @cached_property
    def calls(self) -> CallDesk:
        """The panel and what keeps the call in it."""
        from app.ui.calls.call_desk import CallDesk

        made = CallDesk(self._session, self._page, self._clock)
        made.clock_said.connect(self._row.show_call)
        made.noticed.connect(self.noticed)
        made.answer_wanted.connect(self._begin_answer)
        made.dialled.connect(self._dial)
        return made

    def log_call(self) -> None:
        """Ctrl+L: take whoever rings, show the call that goes on, or begin one."""
        if self._ringing is not None and self._ringing.calls:
            self._ringing.take(self._ringing.calls[0])
        else:
            self.calls.log(at_hand(self._areas.current))

    def log_call_with(self, contact_id: RowId, name: str) -> None:
        """Log a call with somebody who was named."""
        from app.ui.calls.call_desk import AtHand

        self.calls.log(AtHand(contact_id, None, name))

    def call_back_later(self) -> None:
        """Promise whoever rings to call back."""
        if self._ringing is not None and self._ringing.calls:
            self._ringing.put_off_call(self._ringing.calls[0])

    def call_customer(self) -> None:
        """Dial whoever is shown by the first number there is."""
        contact_id = at_hand(self._areas.current).contact_id
        if contact_id is None:
            self.noticed.emit(Notice(self.tr("Choose a ticket or contact to call first.")))
            return
        self._session.ask(partial(_number_of, contact_id), self._dial_known, owner=self)

    @Slot(QUrl)
    def follow_number(self, url: QUrl) -> None:
        """A `tel:` link was pressed somewhere: dial, and count the call."""
        self.calls.dial(url.path(), at_hand(self._areas.current))

    def begin(self, ringing: Ringing | None) -> None:
        """The desk is open: hear the telephone, and offer what was interrupted."""
        self._hear_links()
        self._session.ending.connect(_forget_numbers)
        self._session.ask(_running, self._offer_interrupted, owner=self)
        if ringing is not None:
            self._ringing = ringing
            ringing.taken.connect(self._take)
            ringing.ended.connect(self._end)
            ringing.missed.connect(self._miss)
            ringing.put_off.connect(self._miss)
            ringing.attach(self._session)

    def _hear_links(self) -> None:
        # Its stub asks for bytes, which it refuses.
        QDesktopServices.setUrlHandler("tel", self, "follow_number")  # type: ignore[arg-type]

    def _dial(self, number: str) -> None:
        """Hand the number to the system; while it is, its links are not ours."""
        QDesktopServices.unsetUrlHandler("tel")
        QDesktopServices.openUrl(QUrl(f"tel:{number}"))
        self._hear_links()

    def _dial_known(self, number: str) -> None:
        if number:
            self.follow_number(QUrl(f"tel:{number}"))
        else:
            self.noticed.emit(Notice(self.tr("No phone number is known.")))

    def _offer_interrupted(self, found: tuple[RunningCall, ...]) -> None:
        if found:
            self.calls.offer_interrupted(found)

    def _begin_answer(self, ticket_id: RowId, words: str) -> None:
        """Show the ticket with an answer begun in these words."""
        self._areas.show_ticket(ticket_id)
        inbox = self._areas.area(INBOX)
        if isinstance(inbox, InboxArea):
            inbox.conversation.begin_answer(ticket_id, words)

    def _take(self, call: RingingCall) -> None:
        self.calls.take(call)

    def _end(self, event: CallEvent) -> None:
        if "calls" in self.__dict__:
            self.calls.hear_end(event)

    def _miss(self, call: RingingCall) -> None:
        self.calls.missed.miss(call)


def _forget_numbers() -> None:
    """Links of this scheme are the system's again: nobody is there to count."""
    QDesktopServices.unsetUrlHandler("tel")


def _number_of(contact_id: RowId, desk: Desk) -> str:
    """Runs in a read worker: what is dialled to reach somebody, "" for nothing."""
    points = desk.contact_view(contact_id).contact.points
    numbers = (one.value for one in points if one.kind is PointKind.PHONE)
    return next(numbers, "").partition(";ext=")[0]


def _running(desk: Desk) -> tuple[RunningCall, ...]:
    """Runs in a read worker."""
    from app.services import calls

    return calls.running(desk)
