"""What a contact's form holds, and what becomes of it when the contact changes meanwhile.

A form remembers the versions it showed. News refreshes what the person has not touched and marks
what they have; what was not seen is not overwritten by saving, but kept beside the saved value.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.domain.contact import Contact, ContactPoint, PointKind
from app.domain.ids import RowId

if TYPE_CHECKING:
    from app.services.contacts import PointDraft
    from app.services.desk import ContactView

TEXTS = ("name", "title", "organisation", "language", "prefers", "warning", "remember")
_STORED_AS = {"organisation": "organisation_id"}


@dataclass(frozen=True, slots=True)
class PointText:
    """A way to reach somebody as it stands in the form."""

    kind: PointKind
    written: str
    label: str


@dataclass(slots=True)
class PointField:
    """One row. `base` is what the desk has, None for a new row; `arrived` what it has by now, if

    that is something else while this row was touched; `gone` when it was removed there.
    """

    now: PointText
    id: RowId | None = None
    base: PointText | None = None
    arrived: PointText | None = None
    gone: bool = False
    key: int = 0

    @property
    def is_touched(self) -> bool:
        """Whether the person changed this row."""
        return self.now != self.base


@dataclass(slots=True)
class TextField:
    """One text. `arrived` is what somebody else made of it while this one was touched."""

    now: str = ""
    base: str = ""
    arrived: str | None = None

    @property
    def is_touched(self) -> bool:
        """Whether the person changed this text."""
        return self.now.strip() != self.base.strip()


@dataclass(slots=True)
class FormState:
    """The form of one contact, or of a new one when `contact_id` is None.

    `removed` are the ways to be reached that saving takes away.
    """

    contact_id: RowId | None = None
    texts: dict[str, TextField] = field(
        default_factory=lambda: {name: TextField() for name in TEXTS}
    )
    points: list[PointField] = field(default_factory=list)
    seen: dict[str, frozenset[tuple[int, int]]] = field(default_factory=dict)
    gone: bool = False
    removed: set[RowId] = field(default_factory=set)
    _next_key: int = 1
    _latest: dict[str, frozenset[tuple[int, int]]] = field(default_factory=dict)

    @property
    def is_touched(self) -> bool:
        """Whether there is anything to save."""
        return bool(self.changed_texts()) or self.points_touched

    @property
    def points_touched(self) -> bool:
        """Whether ways to reach were added, changed or removed."""
        return bool(self.removed) or any(
            point.is_touched and (point.base is not None or point.now.written.strip())
            for point in self.points
        )

    def changed_texts(self) -> dict[str, str]:
        """The texts the person changed, as they are to be saved."""
        return {name: text.now.strip() for name, text in self.texts.items() if text.is_touched}

    def add_point(self, kind: PointKind, label: str = "") -> PointField:
        """A new, empty row."""
        point = PointField(PointText(kind, "", label), key=self._take_key())
        self.points.append(point)
        return point

    def remove_point(self, key: int) -> None:
        """Take a row away; on saving the desk forgets it."""
        point = self.point(key)
        self.points.remove(point)
        if point.id is not None and not point.gone:
            self.removed.add(point.id)

    def point(self, key: int) -> PointField:
        """The row with this key. Raises KeyError."""
        for point in self.points:
            if point.key == key:
                return point
        raise KeyError(key)

    def write_point(self, key: int, written: str, label: str) -> None:
        """What the person typed into a row."""
        point = self.point(key)
        point.now = PointText(point.now.kind, written, label)

    def take_theirs(self, name: str) -> None:
        """Give up what was typed for what somebody else wrote meanwhile."""
        text = self.texts[name]
        if text.arrived is not None:
            text.now = text.base = text.arrived
            text.arrived = None
            self.seen[_stored(name)] = self._latest.get(_stored(name), frozenset())

    def take_their_point(self, key: int) -> None:
        """The same for a way to reach."""
        point = self.point(key)
        if point.gone:
            self.points.remove(point)
        elif point.arrived is not None:
            point.now = point.base = point.arrived
            point.arrived = None

    def receive(self, view: ContactView) -> None:
        """The contact as it is now: refresh what was not touched, mark what was."""
        self._latest = dict(view.seen)
        self.gone = view.contact.deleted
        for name, text in self.texts.items():
            self._receive_text(name, text, stored_texts(view.contact)[name])
        self._receive_points(view.contact.points)

    def drafts(self) -> list[PointDraft]:
        """All rows with something in them, for saving."""
        from app.services.contacts import PointDraft

        return [
            PointDraft(
                point.now.kind,
                point.now.written.strip(),
                point.now.label.strip(),
                None if point.gone else point.id,
            )
            for point in self.points
            if point.now.written.strip()
        ]

    def _receive_text(self, name: str, text: TextField, theirs: str) -> None:
        if not text.is_touched:
            text.now = text.base = theirs
            text.arrived = None
            self.seen[_stored(name)] = self._latest.get(_stored(name), frozenset())
        elif theirs == text.now.strip():
            # Both wrote the same: nothing to decide.
            text.base, text.arrived = theirs, None
            self.seen[_stored(name)] = self._latest.get(_stored(name), frozenset())
        else:
            text.arrived = theirs if theirs != text.base else None

    def _receive_points(self, theirs: Sequence[ContactPoint]) -> None:
        stored = {point.id: PointText(point.kind, point.written, point.label) for point in theirs}
        for point in list(self.points):
            if point.id is None:
                continue
            new = stored.pop(point.id, None)
            if new is None:
                self._point_gone(point)
            elif not point.is_touched:
                point.now = point.base = new
            else:
                point.arrived = new if new not in (point.base, point.now) else None
        for point_id, new in stored.items():
            if point_id not in self.removed:
                self.points.append(PointField(new, id=point_id, base=new, key=self._take_key()))
        self.removed &= {point.id for point in theirs}

    def _point_gone(self, point: PointField) -> None:
        if point.is_touched:
            point.gone = True
        else:
            self.points.remove(point)

    def _take_key(self) -> int:
        self._next_key += 1
        return self._next_key - 1


def state_of(view: ContactView) -> FormState:
    """A fresh form of this contact."""
    state = FormState(contact_id=view.contact.id)
    state.receive(view)
    return state


def stored_texts(contact: Contact) -> Mapping[str, str]:
    """The texts of a contact by the names the form has for them."""
    return {
        "name": contact.name,
        "title": contact.title,
        "organisation": contact.organisation_name,
        "language": contact.language,
        "prefers": contact.prefers,
        "warning": contact.warning,
        "remember": contact.remember,
    }


def _stored(name: str) -> str:
    return _STORED_AS.get(name, name)
