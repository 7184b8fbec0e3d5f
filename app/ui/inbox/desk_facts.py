"""What the screens need to know about the desk beside tickets: zone, region, people, tags."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.changes import Changes
from app.domain.hand_over import HandOver
from app.domain.ids import RowId
from app.domain.inbox import InboxQuery
from app.domain.person import Person
from app.domain.saved_view import SavedView
from app.domain.ticket import Channel
from app.ui.inbox.event_words import Team
from app.ui.inbox.filters import Named

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.desk import Desk
    from app.services.settings import DeskSettings

_KINDS = ("person", "desk_setting", "hand_over", "saved_view")
_SOON_MS = 250
"""Counting goes through every ticket: first comes what the person looks at."""


@dataclass(frozen=True, slots=True)
class _Facts:
    settings: DeskSettings
    people: tuple[Person, ...]
    tags: tuple[Named, ...]
    hand_overs: tuple[HandOver, ...]
    views: tuple[SavedView, ...]
    channels: tuple[Channel, ...]


class DeskFacts(QObject):
    """Read once, and again when they changed.

    Signals:
        known: they arrived, the first time or anew.
    """

    known = Signal()

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._facts: _Facts | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.load)

    @property
    def me(self) -> RowId | None:
        """Who sits at the desk."""
        return self._session.desk.person_id

    @property
    def settings(self) -> DeskSettings | None:
        """The desk's settings, once they are known."""
        return self._facts.settings if self._facts is not None else None

    @property
    def region(self) -> str:
        """Where phone numbers are dialled from; "" while unknown."""
        return self._facts.settings.region if self._facts is not None else ""

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody who works or worked here."""
        return self._facts.people if self._facts is not None else ()

    @property
    def tags(self) -> tuple[Named, ...]:
        """All tags, the commonest first."""
        return self._facts.tags if self._facts is not None else ()

    @property
    def hand_overs(self) -> tuple[HandOver, ...]:
        """What was offered to somebody who has not answered yet."""
        return self._facts.hand_overs if self._facts is not None else ()

    @property
    def views(self) -> tuple[SavedView, ...]:
        """The questions people keep."""
        return self._facts.views if self._facts is not None else ()

    @property
    def channels(self) -> tuple[Channel, ...]:
        """Those that are used, and those some ticket has all the same."""
        return self._facts.channels if self._facts is not None else tuple(Channel)

    @property
    def team(self) -> Team:
        """The people's names, and who reads them."""
        return Team({one.id: one.name for one in self.people}, self.me)

    def load(self) -> None:
        """Read everything."""
        self._session.ask(_read, self._take, owner=self)

    def hear(self, changes: Changes) -> None:
        """Read again what these changes touch; what is counted a little later than the rest."""
        if any(changes.touches(kind) for kind in _KINDS):
            self.load()
        elif any(changes.touches(kind) for kind in self._counted()) and not self._soon.isActive():
            self._soon.start()

    def _counted(self) -> tuple[str, ...]:
        return ("tag",) if len(self.channels) == len(Channel) else ("tag", "ticket")

    def _take(self, facts: _Facts) -> None:
        if facts != self._facts:
            self._facts = facts
            self.known.emit()


def _read(desk: Desk) -> _Facts:
    tags = tuple(Named(row.id, row.name) for row in desk.tags())
    # Its modules bring the store's libraries along; the window is made without them.
    from app.services import hand_overs, saved_views

    waiting, views = hand_overs.pending(desk), saved_views.all_views(desk)
    agreed = desk.settings()
    return _Facts(agreed, desk.people(), tags, waiting, views, _channels(desk, agreed))


def _channels(desk: Desk, agreed: DeskSettings) -> tuple[Channel, ...]:
    used = frozenset(agreed.channels.used())
    return tuple(
        channel
        for channel in Channel
        if channel in used or any(desk.inbox_facets(InboxQuery(channel=channel)).values())
    )
