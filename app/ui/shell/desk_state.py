"""What the frame shows of the desk: the business, who is here, how much waits, sample or real."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.changes import Changes
from app.domain.errors import KnownError
from app.domain.ids import RowId
from app.domain.inbox import InboxQuery
from app.domain.person import Person
from app.domain.ticket import Status
from app.ui.common.channels import call_channels

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.desk import Desk
    from app.services.settings import DeskSettings


_SHOWN_KINDS = ("person", "desk_setting")
_COUNTED_KINDS = ("ticket", "message")
_SOON_MS = 250
"""Counting goes through every ticket: first comes what the person looks at."""


@dataclass(frozen=True, slots=True)
class DeskFacts:
    """Read at one instant."""

    agreed: DeskSettings
    people: tuple[Person, ...]
    acting: Person | None
    needs_reply: int


class DeskState(QObject):
    """Keeps the facts fresh.

    Signals:
        known: the `DeskFacts`, at first and after every change of them.
    """

    known = Signal(object)

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asking = False
        self._again = False
        self.facts: DeskFacts | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.refresh)
        session.changed.connect(self._hear)

    def refresh(self) -> None:
        """Read them now; a second wish while reading is one more reading, not two."""
        if self._asking:
            self._again = True
            return
        self._asking = True
        self._session.ask(_read, self._learn, owner=self, failed=self._give_up)

    def let_act(self, person_id: RowId) -> None:
        """Somebody else sits down, once everything asked for until now is done as the other."""
        self._session.workers.write(
            partial(_sit, self._session.desk, person_id), self._tell_seated, owner=self
        )

    def _tell_seated(self, person_id: RowId) -> None:
        rows = {"person": frozenset({person_id})}
        self._session.announce(Changes(b"", "people.sit", rows))

    def seat_if_known(self, kept: str) -> None:
        """Seat who sat here last, by the hexadecimal id; somebody who left is not seated."""
        self._session.ask(
            lambda desk: [one.id for one in desk.people() if one.active and one.id.hex() == kept],
            self._seat_found,
            owner=self,
        )

    def _seat_found(self, found: list[RowId]) -> None:
        for person_id in found:
            self.let_act(person_id)

    def _hear(self, changes: Changes) -> None:
        if any(changes.touches(kind) for kind in _SHOWN_KINDS):
            self.refresh()
        elif any(changes.touches(kind) for kind in _COUNTED_KINDS) and not self._soon.isActive():
            self._soon.start()

    def _learn(self, facts: DeskFacts) -> None:
        self._asking = False
        if facts != self.facts:
            self.facts = facts
            call_channels(facts.agreed.channels)
            self.known.emit(facts)
        if self._again:
            self._again = False
            self.refresh()

    def _give_up(self, error: BaseException) -> None:
        self._asking = self._again = False
        if isinstance(error, KnownError):
            self._session.refused.emit(error)
        else:
            self._session.workers.failed.emit(error)


def _sit(desk: Desk, person_id: RowId) -> RowId:
    desk.person_id = person_id
    return person_id


def _read(desk: Desk) -> DeskFacts:
    people = desk.people()
    acting = next((person for person in people if person.id == desk.person_id), None)
    facets = desk.inbox_facets(InboxQuery())
    return DeskFacts(desk.settings(), people, acting, facets[Status.NEEDS_REPLY])
