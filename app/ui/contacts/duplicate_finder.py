"""Knows which contacts may be kept twice, and looks again after changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.changes import Changes
from app.domain.duplicates import Grade
from app.domain.errors import KnownError
from app.domain.ids import RowId

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.contact_duplicates import Suspicion
    from app.services.desk import Desk

_KINDS = ("contact", "contact_point", "organisation", "distinct_contacts")
_SETTLED_AFTER = 1200
"""Milliseconds without a change: looking through all contacts after each one of many is waste."""


class DuplicateFinder(QObject):
    """Signals:
    answered: the pairs are known, for the first time or anew.
    """

    answered = Signal()

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._busy = False
        self._again = False
        self.pairs: tuple[Suspicion, ...] = ()
        self.known = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLED_AFTER)
        self._later.timeout.connect(self.refresh)

    def refresh(self) -> None:
        """Look through all contacts; what was found before stands until the answer has come."""
        self._later.stop()
        if self._busy:
            self._again = True
            return
        self._busy = True
        self._session.ask(_find, self._arrived, owner=self, failed=self._give_up)

    def hear(self, changes: Changes) -> None:
        """Look again soon if these changes may matter."""
        if self.known and any(changes.touches(kind) for kind in _KINDS):
            self._later.start()

    def drop(self, one_id: RowId, other_id: RowId) -> None:
        """Somebody has decided about these two: they are no question until the next look."""
        both = {one_id, other_id}
        self.pairs = tuple(pair for pair in self.pairs if {pair.first.id, pair.second.id} != both)
        self.answered.emit()

    def of(self, contact_id: RowId) -> Suspicion | None:
        """The likeliest double of a contact; None where there is none that is likely."""
        return next(
            (
                pair
                for pair in self.pairs
                if contact_id in (pair.first.id, pair.second.id) and pair.grade < Grade.POSSIBLE
            ),
            None,
        )

    def _arrived(self, pairs: tuple[Suspicion, ...]) -> None:
        self._busy = False
        self.pairs, self.known = pairs, True
        self.answered.emit()
        if self._again:
            self._again = False
            self.refresh()

    def _give_up(self, error: BaseException) -> None:
        self._busy = self._again = False
        known = isinstance(error, KnownError)
        (self._session.refused if known else self._session.workers.failed).emit(error)


def _find(desk: Desk) -> tuple[Suspicion, ...]:
    # The rules of likeness are loaded in the worker, not while the window is drawn.
    from app.services import contact_duplicates

    return contact_duplicates.find(desk)
