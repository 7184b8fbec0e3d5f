"""What two contacts say differently, what one says alone, and what they will say together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.contact import Contact, PointKind
from app.domain.merge_choice import JOINED
from app.ui.common.languages import language_words
from app.ui.common.words import month_heading
from app.ui.contacts.choice_grid import Difference, Heading
from app.ui.contacts.disagreement import field_name
from app.ui.contacts.reach import reach_line
from app.ui.contacts.timeline import Calendar

if TYPE_CHECKING:
    from app.services.contact_duplicates import SideBySide

translate = QCoreApplication.translate

_FIELDS = ("name", "organisation_id", "title", "prefers", "language", "warning", "remember")


@dataclass(frozen=True, slots=True)
class TakenOver:
    """Something that is kept without asking, and whose it was."""

    label: str
    words: str
    origin: str


def heading_of(contact: Contact, calendar: Calendar) -> Heading:
    """The contact's name, how much happened with them, and since when they are known."""
    count = contact.ticket_count
    many = translate("Comparing", "%n conversations", None, count)
    since = month_heading(contact.created_at, calendar.zone, calendar.locale)
    known = translate("Comparing", "known since %1").replace("%1", since)
    return Heading(contact.name, f"{many}, {known}")


def differences_of(both: SideBySide) -> tuple[Difference, ...]:
    """The fields of which a value has to be chosen."""
    found = []
    for field in _FIELDS:
        values = (_words(both.kept.contact, field), _words(both.other.contact, field))
        if all(values) and values[0] != values[1]:
            found.append(Difference(field, _label(field), values, field in JOINED))
    return tuple(found)


def taken_over(both: SideBySide, region: str) -> tuple[TakenOver, ...]:
    """What only one of the two says, and all ways to be reached."""
    kept, other = both.kept.contact, both.other.contact
    found = []
    for field in _FIELDS:
        own, their = _words(kept, field), _words(other, field)
        if own and own == their:
            found.append(TakenOver(_label(field), own, translate("Comparing", "both say so")))
        elif bool(own) is not bool(their):
            found.append(TakenOver(_label(field), own or their, _origin(first=bool(own))))
    return (*found, *_points(kept, other, region))


def preview(both: SideBySide, chosen: Mapping[str, str], region: str) -> tuple[str, str]:
    """Name and the rest of what the contact will say, in a line."""
    kept, other = both.kept.contact, both.other.contact
    values = {
        field: chosen.get(field) or _words(kept, field) or _words(other, field) for field in _FIELDS
    }
    parts = [values[field] for field in ("title", "organisation_id") if values[field]]
    if values["prefers"]:
        parts.append(translate("Comparing", "prefers %1").replace("%1", values["prefers"]))
    parts += [", ".join(way.words.splitlines()) for way in _ways(kept, other, region)]
    return values["name"], " · ".join(parts)


@dataclass(frozen=True, slots=True)
class _Way:
    """A way to be reached in words, and what makes two of them the same."""

    label: str
    words: str
    key: tuple[PointKind, str]


def _points(kept: Contact, other: Contact, region: str) -> list[TakenOver]:
    own = {(point.kind, point.value) for point in kept.points}
    their = {(point.kind, point.value) for point in other.points}
    both = translate("Comparing", "both have it")
    return [
        TakenOver(
            way.label,
            way.words,
            both if way.key in own & their else _origin(first=way.key in own),
        )
        for way in _ways(kept, other, region)
    ]


def _ways(kept: Contact, other: Contact, region: str) -> list[_Way]:
    """Every way to be reached, once."""
    found: dict[tuple[PointKind, str], _Way] = {}
    for point in (*kept.points, *other.points):
        line, key = reach_line(point, region), (point.kind, point.value)
        found.setdefault(key, _Way(line.label, line.shown, key))
    return list(found.values())


def _origin(*, first: bool) -> str:
    if first:
        return translate("Comparing", "from the first")
    return translate("Comparing", "from the second")


def _label(field: str) -> str:
    return field_name("organisation" if field == "organisation_id" else field)


def _words(contact: Contact, field: str) -> str:
    if field == "organisation_id":
        return contact.organisation_name
    words = str(getattr(contact, field))
    return language_words(words) if field == "language" else words
