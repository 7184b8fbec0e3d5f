"""An import of contacts on its way."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.changes import Changes
from app.domain.contact_table import CsvLayout
from app.ui.imports.running import ContactFacts, ContactRun, ContactSlice

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.readers import Readers

_TOLD = ("contact", "contact_point", "organisation")


class ContactJob(QObject):
    """Signals:
    moved_on: a `ContactSlice`.
    ended: the last `ContactSlice`, read to the end of the file or until it was stopped.
    failed: the error that stopped it; what was brought in stays.

    Attributes:
        facts: the file.
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
        facts: ContactFacts,
        layout: CsvLayout | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        # Whoever began it goes on doing it, also when somebody else sits down meanwhile.
        self._desk = session.desk.seated()
        self._run = ContactRun(readers, facts.path, layout)
        self._stopping = False
        self.facts = facts
        self.last: ContactSlice | None = None
        self.running = False

    def start(self) -> None:
        """Begin."""
        self.running = True
        self._next()

    def stop(self) -> None:
        """End with what is being merged now. Importing again adds only what is missing."""
        self._stopping = True

    def _next(self) -> None:
        self._session.workers.write(
            partial(self._run.slice, self._desk),
            self._sliced,
            owner=self,
            failed=self._broke,
        )

    def _sliced(self, slice_: ContactSlice) -> None:
        self.last = slice_
        if slice_.over or self._stopping:
            self.running = False
            self._announce()
            self.ended.emit(slice_)
        else:
            self.moved_on.emit(slice_)
            self._next()

    def _broke(self, error: BaseException) -> None:
        self.running = False
        self._announce()
        self.failed.emit(error)

    def _announce(self) -> None:
        rows = dict.fromkeys(_TOLD, frozenset[bytes]())
        self._session.announce(Changes(b"", "contact_import", rows, many=True))
