"""The saved replies as the composer needs them, and what is known to fill their gaps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject, Signal

from app.domain.changes import Changes
from app.domain.saved_reply import SavedReply
from app.ui.inbox.desk_facts import DeskFacts
from app.ui.inbox.moments import Moments

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.desk import Desk, TicketView

_KINDS = ("saved_reply", "saved_reply_use")


class ReplyShelf(QObject):
    """Read once, and again when they changed.

    Signals:
        known: they arrived, the first time or anew.
    """

    known = Signal()

    def __init__(
        self,
        session: DeskSession,
        facts: DeskFacts,
        moments: Moments,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._facts = facts
        self._moments = moments
        self._asked = False
        self.replies: tuple[SavedReply, ...] = ()
        session.changed.connect(self._hear)

    def load(self) -> None:
        """Read them, if nobody has yet."""
        if not self._asked:
            self._asked = True
            self._session.ask(_read, self._take, owner=self)

    def values(self, view: TicketView) -> dict[str, str]:
        """What fills the gaps of an answer on this ticket, in the person's own language."""
        from app.services.saved_replies import known_values

        facts = self._facts
        me = next((one for one in facts.people if one.id == facts.me), None)
        values = known_values(facts.settings, me, view.ticket, view.contact)
        now = self._moments.local_now()
        today = QDate(now.year, now.month, now.day)
        values["today"] = self._moments.locale.toString(today, QLocale.FormatType.LongFormat)
        return values

    def _hear(self, changes: Changes) -> None:
        if self._asked and any(changes.touches(kind) for kind in _KINDS):
            self._session.ask(_read, self._take, owner=self)

    def _take(self, replies: tuple[SavedReply, ...]) -> None:
        self.replies = replies
        self.known.emit()


def _read(desk: Desk) -> tuple[SavedReply, ...]:
    from app.services.saved_replies import all_replies

    return all_replies(desk)
