"""A mail import on its way: it goes on whether or not anybody looks at it."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.changes import Changes
from app.ui.imports.running import ArchiveFacts, MailRun, MailSlice

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.incoming_mail import FilingRules
    from app.services.readers import Readers

_TOLD = ("ticket", "message", "contact", "contact_point", "attachment", "quarantined_mail")
_TELL_EVERY_SECONDS = 3.0


class MailJob(QObject):
    """Signals:
    moved_on: a `MailSlice`.
    ended: the last `MailSlice`; its account says whether the archive was read to its end.
    failed: the error that stopped it; what was brought in stays.

    Attributes:
        facts: the archive.
        last: how far it has come, None before the first slice.
        running: whether it goes on.
    """

    moved_on = Signal(object)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        session: DeskSession,
        readers: Readers,
        facts: ArchiveFacts,
        rules: FilingRules,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        # Whoever began it goes on doing it, also when somebody else sits down meanwhile.
        self._desk = session.desk.seated()
        self._run = MailRun(readers, facts, rules)
        self._stopping = False
        self._told_at = 0.0
        self._told_count = 0
        self.facts = facts
        self.last: MailSlice | None = None
        self.running = False

    def start(self) -> None:
        """Begin, or go on where an earlier import of this archive stopped."""
        self.running = True
        self._next()

    def stop(self) -> None:
        """End with what is being read now; it can be taken up again."""
        self._stopping = True

    def _next(self) -> None:
        self._session.workers.write(
            partial(self._run.slice, self._desk, self._is_stopping),
            self._sliced,
            owner=self,
            failed=self._broke,
        )

    def _is_stopping(self) -> bool:
        return self._stopping

    def _sliced(self, slice_: MailSlice) -> None:
        self.last = slice_
        over = slice_.account.finished or self._stopping
        self._tell(slice_, now=over)
        if over:
            self.running = False
            self.ended.emit(slice_)
        else:
            self.moved_on.emit(slice_)
            self._next()

    def _broke(self, error: BaseException) -> None:
        self.running = False
        self._announce()
        self.failed.emit(error)

    def _tell(self, slice_: MailSlice, *, now: bool) -> None:
        """Screens hear of an import every few seconds only: each news is a reading of theirs."""
        count = slice_.account.messages_added + slice_.account.quarantined
        due = time.monotonic() - self._told_at >= _TELL_EVERY_SECONDS
        if count != self._told_count and (due or now):
            self._told_at, self._told_count = time.monotonic(), count
            self._announce()

    def _announce(self) -> None:
        rows = dict.fromkeys(_TOLD, frozenset[bytes]())
        self._session.announce(Changes(b"", "mail_import", rows, many=True))
