"""Which program wrote a table of contacts and what its columns mean, told by the header."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from app.channels.contacts import header_words as words
from app.channels.contacts.outlook_headers import OUTLOOK
from app.channels.contacts.program_headers import HUBSPOT, OUTLOOK_COM, THUNDERBIRD
from app.domain.contact_table import ADDRESS_FIELDS, IGNORED, Column, Field

OWN_UID_HEADER: Final = "Hearthdesk ID"

OWN: Final = "hearthdesk"
GOOGLE: Final = "google"
GOOGLE_OLD: Final = "google-old"
OUTLOOK_DESKTOP: Final = "outlook"
OUTLOOK_WEB: Final = "outlook.com"
HUBSPOT_CRM: Final = "hubspot"
THUNDERBIRD_MAIL: Final = "thunderbird"
GENERIC: Final = "generic"
UNKNOWN: Final = "unknown"

# A program writes dozens of columns; fewer known ones are a list somebody made by hand.
_FEWEST_PROGRAM_COLUMNS: Final = 6
# A full export names everything its own way; in a shorter table people have added columns.
_FULL_EXPORT_COLUMNS: Final = 40

_NUMBERED: Final = re.compile(
    r"(e mail|email|phone|address|organization|im|website|custom field) (\d+) (.+)"
)
_NUMBERED_FIELDS: Final = {
    "e mail": (Field.EMAIL, Field.EMAIL_LABEL),
    "email": (Field.EMAIL, Field.EMAIL_LABEL),
    "phone": (Field.PHONE, Field.PHONE_LABEL),
    "im": (Field.HANDLE, Field.HANDLE_LABEL),
    "website": (Field.HANDLE, Field.IGNORE),
    "custom field": (Field.CUSTOM, Field.CUSTOM_LABEL),
}
_NUMBERED_PARTS: Final = {
    ("address", "type"): Field.ADDRESS_LABEL,
    ("address", "label"): Field.ADDRESS_LABEL,
    ("address", "formatted"): Field.ADDRESS,
    ("address", "street"): Field.STREET,
    ("address", "city"): Field.CITY,
    ("address", "po box"): Field.PO_BOX,
    ("address", "region"): Field.REGION,
    ("address", "postal code"): Field.POSTAL_CODE,
    ("address", "country"): Field.COUNTRY,
    ("address", "extended address"): Field.EXTENDED_ADDRESS,
    ("organization", "name"): Field.ORGANISATION,
    ("organization", "title"): Field.TITLE,
}
_GOOGLE_NAMES: Final = {
    "name": Field.NAME,
    "name prefix": Field.NAME_PREFIX,
    "given name": Field.GIVEN_NAME,
    "first name": Field.GIVEN_NAME,
    "additional name": Field.MIDDLE_NAME,
    "middle name": Field.MIDDLE_NAME,
    "family name": Field.FAMILY_NAME,
    "last name": Field.FAMILY_NAME,
    "name suffix": Field.NAME_SUFFIX,
    "nickname": Field.NICKNAME,
    "file as": Field.NICKNAME,
    "organization name": Field.ORGANISATION,
    "organization title": Field.TITLE,
    "notes": Field.NOTE,
    "language": Field.LANGUAGE,
    "labels": Field.TAGS,
    "group membership": Field.TAGS,
}
_UNDECOMPOSED: Final = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "å": "a", "\u2019": "'"}
)


@dataclass(frozen=True, slots=True)
class Recognition:
    """What a header says: the program and the meaning of each column it names."""

    profile: str
    columns: tuple[Column, ...]

    @property
    def known(self) -> int:
        """Columns with a meaning."""
        return sum(1 for column in self.columns if column.field is not Field.IGNORE)


def recognise(header: Sequence[str]) -> Recognition:
    """The best reading of a header; a profile of "unknown" when no column is understood."""
    keys = [header_key(cell) for cell in header]
    for reading in (_as_google(keys), _as_program(keys)):
        if reading is not None:
            return reading
    columns = _settled([_generic_column(key) for key in keys], keys)
    profile = GENERIC if any(column.field is not Field.IGNORE for column in columns) else UNKNOWN
    return Recognition(profile, columns)


@cache
def header_key(text: str) -> str:
    """A header without case, accents, punctuation and CamelCase: "E-Mail 2: Adresse" and
    "email_2_adresse" differ only in the words people chose."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text)
    folded = unicodedata.normalize("NFKD", spaced.casefold().translate(_UNDECOMPOSED))
    bare = "".join(one for one in folded if not unicodedata.combining(one))
    return " ".join(re.sub(r"[\W_]+", " ", bare).split())


def _as_google(keys: list[str]) -> Recognition | None:
    numbered = [_NUMBERED.fullmatch(key) for key in keys]
    own = header_key(OWN_UID_HEADER) in keys
    if not own and not any(found and found[3] in ("value", "formatted") for found in numbered):
        return None
    columns = [_google_column(key, own=own) for key in keys]
    old = "given name" in keys or any(found and found[3] == "type" for found in numbered)
    return Recognition(OWN if own else GOOGLE_OLD if old else GOOGLE, tuple(columns))


def _google_column(key: str, *, own: bool) -> Column:
    if own and key == header_key(OWN_UID_HEADER):
        return Column(Field.SOURCE_UID)
    if own and key in ("file as", "first name", "last name"):
        # The halves are for other programs: cut by guess, they may not make the same whole again.
        return Column(Field.NAME) if key == "file as" else IGNORED
    found = _NUMBERED.fullmatch(key)
    if not found:
        return Column(_GOOGLE_NAMES.get(key, Field.IGNORE))
    kind, number, part = found.groups()
    group = f"{kind} {number}"
    if (kind, part) in _NUMBERED_PARTS:
        field = _NUMBERED_PARTS[kind, part]
        return Column(field, group=group if field in ADDRESS_FIELDS else "")
    return _google_point(kind, part, group)


def _google_point(kind: str, part: str, group: str) -> Column:
    value, label = _NUMBERED_FIELDS.get(kind, (Field.IGNORE, Field.IGNORE))
    if part == "value" and value is not Field.IGNORE:
        return Column(value, "website" if kind == "website" else "", group)
    # An old export says "Home" in "IM 1 - Type" and "Skype" in "IM 1 - Service".
    names = ("service",) if kind == "im" else ("label", "type")
    return Column(label, group=group) if part in names and label is not Field.IGNORE else IGNORED


def _as_program(keys: list[str]) -> Recognition | None:
    """The program whose own names most of the header is made of, or None."""
    profile = _program(set(keys))
    if profile is None:
        return None
    tables = _program_tables()[profile]
    table = max(tables, key=lambda names: sum(1 for key in keys if key in names))
    full = len(keys) >= _FULL_EXPORT_COLUMNS
    found = [table.get(key) or (IGNORED if full else _generic_column(key)) for key in keys]
    columns = _settled(found, keys)
    reading = Recognition(profile, columns)
    return reading if reading.known >= min(_FEWEST_PROGRAM_COLUMNS, len(keys)) else None


def _program(keys: set[str]) -> str | None:
    if {"given yomi", "surname yomi"} <= keys and "e mail address" in keys:
        return OUTLOOK_WEB
    if any(key.startswith("record id") for key in keys) and keys & {"email", "first name"}:
        return HUBSPOT_CRM
    scores = {
        profile: max(len(keys & table.keys()) for table in _program_tables()[profile])
        for profile in (OUTLOOK_DESKTOP, THUNDERBIRD_MAIL)
    }
    best = max(scores, key=lambda profile: scores[profile])
    # Half of what Outlook and Thunderbird write (birthdays, user fields) has no place on the desk.
    return best if scores[best] >= max(_FEWEST_PROGRAM_COLUMNS, len(keys) * 0.4) else None


@cache
def _program_tables() -> Mapping[str, tuple[Mapping[str, Column], ...]]:
    english = _table(OUTLOOK["en"])
    # Some languages of Outlook leave single names in English.
    outlook = tuple({**english, **_table(text)} for text in OUTLOOK.values())
    return {
        OUTLOOK_DESKTOP: outlook,
        OUTLOOK_WEB: ({**english, **_table(OUTLOOK_COM)},),
        THUNDERBIRD_MAIL: tuple(_table(text) for text in THUNDERBIRD.values()),
        HUBSPOT_CRM: (_table(HUBSPOT),),
    }


def _table(text: str) -> dict[str, Column]:
    """The notation of `outlook_headers` as header keys and their columns."""
    found: dict[str, Column] = {}
    for line in text.strip().splitlines():
        target, _, names = line.partition(": ")
        field_name, _, label = target.partition(" ")
        field = Field(field_name)
        group = label or "only" if field in ADDRESS_FIELDS else ""
        for name in names.split(" | "):
            found[header_key(name)] = Column(field, label, group)
    return found


@cache
def _generic_names() -> Mapping[str, Column]:
    halves = {header_key(one): Column(Field.NAME) for one in words.NAME_OR_HALF.split(" | ")}
    titles = {header_key(one): Column(Field.TITLE) for one in words.TITLE_OR_PREFIX.split(" | ")}
    return {
        **_all_program_names(),
        **_table(words.KINDS),
        **_table(words.NAMES),
        **halves,
        **titles,
    }


def _all_program_names() -> dict[str, Column]:
    merged: dict[str, Column] = {}
    for tables in _program_tables().values():
        for table in tables:
            merged.update(table)
    return merged


@cache
def _kinds() -> Mapping[str, Column]:
    return _table(words.KINDS)


@cache
def _label_words() -> Mapping[str, str]:
    return {
        header_key(word): label for label, text in words.LABELS.items() for word in text.split()
    }


def _generic_column(key: str) -> Column:
    """One header on its own: by name, by name without number, by kind and label."""
    names = _generic_names()
    unnumbered = _without(key.split(" "), lambda word: word.isdigit())
    for candidate in (key, unnumbered):
        if candidate in names:
            return names[candidate]
    labels = _label_words()
    found = [labels[word] for word in unnumbered.split(" ") if word in labels]
    rest = _without(unnumbered.split(" "), lambda word: word in labels or word in _fillers())
    kind = _kinds().get(rest)
    return _labelled(kind, found[0] if found else "") if kind else IGNORED


@cache
def _fillers() -> frozenset[str]:
    return frozenset(words.FILLERS.split())


def _without(parts: Iterable[str], drop: object) -> str:
    assert callable(drop)
    return " ".join(part for part in parts if not drop(part))


def _labelled(kind: Column, label: str) -> Column:
    if not label:
        return kind
    if kind.field in ADDRESS_FIELDS:
        return Column(kind.field, label, label)
    both = {"fax": f"{label} fax", "mobile": "mobile"}
    return replace(kind, label=both.get(kind.label, label))


def _settled(columns: list[Column], keys: list[str]) -> tuple[Column, ...]:
    """Columns whose meaning depends on their neighbours, decided."""
    settled = _settle_titles(_settle_names(columns, keys), keys)
    return tuple(_settle_addresses(settled))


def _settle_names(columns: list[Column], keys: list[str]) -> list[Column]:
    """ "Nom" beside "Prénom" is the family name, "Nome" beside "Cognome" the given name."""
    fields = {column.field for column in columns}
    if Field.GIVEN_NAME in fields and Field.FAMILY_NAME not in fields:
        half = Field.FAMILY_NAME
    elif Field.FAMILY_NAME in fields and Field.GIVEN_NAME not in fields:
        half = Field.GIVEN_NAME
    else:
        return columns
    ambiguous = {header_key(one) for one in words.NAME_OR_HALF.split(" | ")}
    return [
        Column(half) if column.field is Field.NAME and key in ambiguous else column
        for column, key in zip(columns, keys, strict=True)
    ]


def _settle_titles(columns: list[Column], keys: list[str]) -> list[Column]:
    """ "Title" beside "Job Title", and the first of two "Titre", is "Dr."; else it is the job."""
    ambiguous = {header_key(one) for one in words.TITLE_OR_PREFIX.split(" | ")}
    places = [at for at, key in enumerate(keys) if key in ambiguous]
    has_job = any(
        column.field is Field.TITLE and at not in places for at, column in enumerate(columns)
    )
    settled = list(columns)
    for at in places:
        is_job = not has_job and at == places[-1]
        settled[at] = Column(Field.TITLE if is_job else Field.NAME_PREFIX)
    return settled


def _settle_addresses(columns: list[Column]) -> list[Column]:
    """ "Address" beside "City" is the street."""
    split = {column.group for column in columns if column.field in (Field.CITY, Field.POSTAL_CODE)}
    return [
        replace(column, field=Field.STREET)
        if column.field is Field.ADDRESS and column.group in split
        else column
        for column in columns
    ]
