"""A contact of a file in the desk's normal forms, and whether it can be somebody known."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.domain.address import is_email
from app.domain.contact import PointKind
from app.domain.imported_contact import ImportedContact, ImportedPoint
from app.domain.phone import parse_phone
from app.services.contacts import normal_form

_WORD = re.compile(r"[^\W_]+")
_SHORTEST_UNIQUE = 16


@dataclass(frozen=True, slots=True)
class Reach:
    """One way to reach somebody; `value` is compared by, `written` is kept."""

    kind: PointKind
    value: str
    written: str
    label: str

    @property
    def key(self) -> tuple[PointKind, str]:
        """What makes two of them the same."""
        return self.kind, self.value


@dataclass(frozen=True, slots=True)
class Arrival:
    """What a record says. `name` is what to call a new contact, "" where the file knows none."""

    name: str
    organisation: str
    title: str
    language: str
    note: str
    uid: str
    reaches: tuple[Reach, ...]

    @property
    def email(self) -> str:
        """The first mail address in normal form, "" for none."""
        return next((one.value for one in self.reaches if one.kind is PointKind.EMAIL), "")

    @property
    def unique_uid(self) -> str:
        """The file's identifier where it can be nobody else's: not a running number."""
        is_long = len(self.uid) >= _SHORTEST_UNIQUE and not self.uid.isdigit()
        return self.uid if is_long else ""

    @property
    def title_of_card(self) -> str:
        """What a new contact is called: the name, else the organisation, else how to reach it."""
        first = self.reaches[0].written.splitlines()[0] if self.reaches else ""
        return self.name or self.organisation or first


def arrival(record: ImportedContact, region: str) -> Arrival:
    """Bring a record into normal forms; `region` reads national phone numbers.

    A name that is a mail address or a number is a way to reach somebody, not a name. Tags, for
    which contacts have no place, become a line of the note.
    """
    name = " ".join(record.name.split())
    reaches = {one.key: one for one in _reaches(record, name, region) if one.value}
    is_name = not any(name == one.written for one in reaches.values())
    tags = " ".join("#" + "-".join(tag.split()) for tag in record.tags)
    return Arrival(
        name=name if is_name else "",
        organisation=" ".join(record.organisation.split()),
        title=record.title.strip(),
        language=record.language.strip(),
        note="\n".join(filter(None, (record.note.strip(), tags))),
        uid=record.source_uid.strip(),
        reaches=tuple(reaches.values()),
    )


def _reaches(record: ImportedContact, name: str, region: str) -> Iterator[Reach]:
    if is_email(name):
        yield _reach(PointKind.EMAIL, ImportedPoint(name), region)
    elif name and not _WORD.sub("", name).isalpha() and _is_number(name, region):
        yield _reach(PointKind.PHONE, ImportedPoint(name), region)
    for kind, points in (
        (PointKind.EMAIL, record.emails),
        (PointKind.PHONE, record.phones),
        (PointKind.HANDLE, record.handles),
        (PointKind.POSTAL, record.other_addresses),
    ):
        for one in points:
            yield _reach(kind, one, region)
    if record.address.strip():
        yield _reach(PointKind.POSTAL, ImportedPoint(record.address, record.address_label), region)


def _is_number(text: str, region: str) -> bool:
    return not any(map(str.isalpha, text)) and parse_phone(text, region).e164 is not None


def _reach(kind: PointKind, point: ImportedPoint, region: str) -> Reach:
    written = point.value.strip()
    return Reach(kind, normal_form(kind, written, region), written, point.label.strip())


@lru_cache(maxsize=4096)
def names_agree(one: str, other: str) -> bool:
    """Whether two names can be one person's: every word of the shorter stands in the longer.

    An initial stands for a word; case, accents and order do not count. No name agrees with any.
    """
    if one == other:
        return True
    shorter, words = sorted((_name_words(one), _name_words(other)), key=len)
    longer = list(words)
    for word in shorter:
        found = word if word in longer else next((it for it in longer if _initial(it, word)), None)
        if found is None:
            return False
        longer.remove(found)
    return True


def _initial(one: str, other: str) -> bool:
    return one[0] == other[0] and (len(one) == 1 or len(other) == 1)


@lru_cache(maxsize=1 << 14)
def _name_words(name: str) -> tuple[str, ...]:
    plain = name.casefold()
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFKD", plain)
        plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return tuple(_WORD.findall(plain))
