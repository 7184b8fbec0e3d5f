"""Notices when the customer writes while an answer is being written, and holds that answer once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.message import Draft, Message, MessageKind
from app.ui.common.banner import announce
from app.ui.inbox.moments import Moments
from app.ui.inbox.recipient import first_name, is_inbound
from app.ui.inbox.submission import Sending, Submission
from app.ui.inbox.ticket_pane import TicketPane

if TYPE_CHECKING:
    from app.services.desk import TicketView


class NewerWatch(QObject):
    """One line above the composer: somebody wrote again. Read first?

    Signals:
        sent_anyway: how the held answer was to be sent; it is to go out now.
    """

    sent_anyway = Signal(object)

    def __init__(self, pane: TicketPane, moments: Moments, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pane = pane
        self._moments = moments
        self._messages: tuple[Message, ...] = ()
        self._seen = 0
        self._warned = False
        self._held = Sending.WAIT
        pane.newer_read.connect(self._read)
        pane.newer_dismissed.connect(self.let_be)
        pane.newer_sent.connect(self._send)

    def begin(self, view: TicketView) -> None:
        """Another ticket; what came after the draft was last touched is newer than the draft."""
        self._messages = view.messages
        self._warned = False
        self._held = Sending.WAIT
        self._seen = _newest(_known_to(view.drafts, view.messages))
        self._pane.hide_newer()
        if self._seen < _newest(view.messages):
            self._say()

    def look(self, view: TicketView) -> None:
        """The same ticket, read anew."""
        self._messages = view.messages
        newest = _newest(view.messages)
        if newest <= self._seen:
            return
        if self._pane.composer.is_empty():
            self._seen = newest
            announce(self._pane, self._words())
            return
        self._warned = False
        self._say()

    def holds(self, submission: Submission) -> bool:
        """Whether this answer waits for a second press: it answers what is not the last word."""
        note = submission.kind is MessageKind.NOTE
        if note or self._warned or not self._pane.newer_shown():
            return False
        self._warned = True
        self._held = submission.sending
        words = self.tr("%1 Send once more to answer without reading it.")
        self._pane.show_newer(words.replace("%1", self._words()))
        return True

    def let_be(self) -> None:
        """It was read, answered, or is not wanted."""
        self._pane.hide_newer()
        self._warned = False
        self._seen = _newest(self._messages)

    def _say(self) -> None:
        self._pane.show_newer(self._words() + " " + self.tr("Read first?"))

    def _words(self) -> str:
        newest = next(one for one in reversed(self._messages) if is_inbound(one))
        name = first_name(newest.author_name) or self.tr("The customer")
        words = self.tr("%1 wrote again at %2.").replace("%1", name)
        return words.replace("%2", self._moments.time_of_day(newest.occurred_at))

    def _read(self) -> None:
        self.let_be()
        newest = next((one for one in reversed(self._messages) if is_inbound(one)), None)
        if newest is not None:
            self._pane.cards.show_item(newest.seq)
            self._pane.cards.setFocus()

    def _send(self) -> None:
        held = self._held
        self.let_be()
        self.sent_anyway.emit(held)


def _known_to(drafts: Sequence[Draft], messages: Sequence[Message]) -> Sequence[Message]:
    """The messages that lay there when the unsent answer was last touched; all without one."""
    begun = [one.saved_at for one in drafts if one.kind is MessageKind.MESSAGE]
    return [one for one in messages if one.logged_at <= begun[0]] if begun else messages


def _newest(messages: Sequence[Message]) -> int:
    return max((one.seq for one in messages if is_inbound(one)), default=0)
