"""Which contact or organisation is shown, read anew whenever it changed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QObject, Signal

from app.domain.changes import Changes
from app.domain.errors import KnownError, NotFound
from app.domain.ids import RowId
from app.system.clock import Clock
from app.ui.contacts.card_reading import CardData, PlaceData, id_of, read_item
from app.ui.contacts.timeline import Calendar

if TYPE_CHECKING:
    from app.background.session import DeskSession

_UTC = ZoneInfo("UTC")
_NEWS = ("contact", "contact_point", "organisation", "ticket", "message", "desk_setting")


class Showing(QObject):
    """Signals:
    arrived: a `CardData` or `PlaceData` to be shown, first or anew.
    vanished: what was shown is no longer there.
    """

    arrived = Signal(object)
    vanished = Signal()

    def __init__(self, session: DeskSession, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._clock = clock
        self._zone = _UTC
        self._wanted: RowId | None = None
        self.data: CardData | PlaceData | None = None

    @property
    def card(self) -> CardData | None:
        """The contact that is shown, None for anything else."""
        return self.data if isinstance(self.data, CardData) else None

    @property
    def item_id(self) -> RowId | None:
        """The id of what is shown."""
        return id_of(self.data) if self.data else None

    def calendar(self) -> Calendar:
        """How instants are called as of now, where the desk is."""
        return Calendar(self._clock.now(), self._zone, QLocale())

    def show(self, item_id: RowId) -> None:
        """Read a contact or an organisation; of several asked for, the last one is shown."""
        self._wanted = item_id
        self._session.ask(
            partial(read_item, item_id=item_id),
            partial(self._arrived, item_id),
            owner=self,
            failed=partial(self._failed, item_id),
        )

    def show_again(self) -> None:
        """Read anew what is shown."""
        if self._wanted is not None:
            self.show(self._wanted)

    def concerns(self, changes: Changes) -> bool:
        """Whether what is shown may look different after these changes."""
        return self._wanted is not None and any(changes.touches(kind) for kind in _NEWS)

    def _arrived(self, item_id: RowId, data: CardData | PlaceData) -> None:
        if item_id != self._wanted:
            return
        if isinstance(data, CardData):
            if data.view.contact.deleted:
                self._forget()
                return
            self._zone = data.agreed.zone
        self.data = data
        self.arrived.emit(data)

    def _failed(self, item_id: RowId, error: BaseException) -> None:
        if isinstance(error, NotFound) and item_id == self._wanted:
            self._forget()
            return
        known = isinstance(error, KnownError)
        (self._session.refused if known else self._session.workers.failed).emit(error)

    def _forget(self) -> None:
        self._wanted = self.data = None
        self.vanished.emit()
