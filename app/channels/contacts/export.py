"""Contacts as files for other programs: a table as Google Contacts writes it, and vCards."""

from __future__ import annotations

import csv
import io
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Final, Literal

from app.channels.contacts.cards import PRODUCT
from app.channels.contacts.errors import UnwritableFile
from app.channels.contacts.formula import neutralised
from app.channels.contacts.headers import OWN_UID_HEADER
from app.channels.contacts.rows import HANDLE_PREFIX, TAG_LABEL, TAG_SEPARATOR
from app.channels.contacts.vcard_syntax import escaped, folded
from app.domain.exported_contact import ExportedContact, ExportedPoint
from app.domain.person_name import split_name

CardVersion = Literal["3.0", "4.0"]

_FIXED_HEADERS: Final = (
    # Empty, and first: a program that takes the byte order mark for text spoils only this one.
    *("Name Prefix", "First Name", "Middle Name", "Last Name", "Name Suffix", "File As"),
    *("Organization Name", "Organization Title", "Notes", "Labels", "Language"),
)
_WEBSITE: Final = "website"
_PHONE_TYPES: Final = {
    "work": "work",
    "home": "home",
    "mobile": "cell",
    "fax": "fax",
    "work fax": "work,fax",
    "home fax": "home,fax",
    "pager": "pager",
}
_PLACE_TYPES: Final = {"work": "work", "home": "home"}


def write_csv(contacts: Iterable[ExportedContact], path: Path) -> int:
    """Write a table that Google Contacts, spreadsheets and `csv_file.read` understand.

    UTF-8 with byte order mark. Cells are safe to open in a spreadsheet; `read` takes that back.
    What Google has no column for (handles, tags its separator would cut) is in custom fields. The
    contacts are held in memory, for the header depends on the richest of them. Returns how many.
    Raises `UnwritableFile`, leaving what stood at `path` as it was.
    """
    gathered = list(contacts)
    widths = _widths(gathered)

    def write(file: IO[bytes]) -> int:
        text = io.TextIOWrapper(file, "utf-8-sig", newline="", write_through=True)
        table = csv.writer(text, quoting=csv.QUOTE_ALL)
        table.writerow(_header(*widths))
        table.writerows(map(neutralised, row) for row in _rows(gathered, widths))
        text.detach()
        return len(gathered)

    return _replace(path, write)


def write_vcard(
    contacts: Iterable[ExportedContact], path: Path, version: CardVersion = "4.0"
) -> int:
    """Write one file of cards: 4.0 (RFC 6350), or 3.0 (RFC 2426) for older programs.

    Flat memory. Returns how many. Raises `UnwritableFile`, leaving what stood there as it was.
    """

    def write(file: IO[bytes]) -> int:
        written = 0
        for contact in contacts:
            file.writelines(folded(line) for line in _card(contact, version))
            written += 1
        return written

    return _replace(path, write)


def _replace(path: Path, write: Callable[[IO[bytes]], int]) -> int:
    """Write beside the target and move over it, so that a half-written file never stands there."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", dir=path.parent)
    except OSError as error:
        raise UnwritableFile(path, error) from error
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            written = write(file)
        unfinished.replace(path)
    except OSError as error:
        raise UnwritableFile(path, error) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return written


def _widths(contacts: Sequence[ExportedContact]) -> tuple[int, int, int, int]:
    """The most mail addresses, phones, postal addresses and custom fields of any contact."""
    return (
        max((len(one.emails) for one in contacts), default=1) or 1,
        max((len(one.phones) for one in contacts), default=1) or 1,
        max((len(one.addresses) for one in contacts), default=1) or 1,
        max((len(_customs(one)) for one in contacts), default=0),
    )


def _header(emails: int, phones: int, addresses: int, customs: int) -> list[str]:
    return [
        *_FIXED_HEADERS,
        *_numbered("E-mail", emails, ("Label", "Value")),
        *_numbered("Phone", phones, ("Label", "Value")),
        # Google reads the street, spreadsheets and `read` the whole text.
        *_numbered("Address", addresses, ("Label", "Formatted", "Street")),
        *_numbered("Custom Field", customs, ("Label", "Value")),
        OWN_UID_HEADER,
    ]


def _numbered(kind: str, count: int, parts: Sequence[str]) -> Iterator[str]:
    return (f"{kind} {at} - {part}" for at in range(1, count + 1) for part in parts)


def _rows(
    contacts: Iterable[ExportedContact], widths: tuple[int, int, int, int]
) -> Iterator[list[str]]:
    emails, phones, addresses, customs = widths
    for one in contacts:
        given, family = split_name(one.name)
        plain_tags = [tag for tag in one.tags if not _needs_field(tag)]
        yield [
            *("", given, "", family, "", one.name),
            *(one.organisation, one.title, one.note, TAG_SEPARATOR.join(plain_tags), one.language),
            *_cells([(point.label, point.value) for point in one.emails], emails, 2),
            *_cells([(point.label, point.value) for point in one.phones], phones, 2),
            *_cells([(at.label, at.value, at.value) for at in one.addresses], addresses, 3),
            *_cells(_customs(one), customs, 2),
            one.uid,
        ]


def _cells(values: Sequence[tuple[str, ...]], count: int, parts: int) -> Iterator[str]:
    for value in values:
        yield from value
    yield from ("",) * ((count - len(values)) * parts)


def _customs(one: ExportedContact) -> list[tuple[str, ...]]:
    handles = [(HANDLE_PREFIX + handle.label, handle.value) for handle in one.handles]
    return [*handles, *((TAG_LABEL, tag) for tag in one.tags if _needs_field(tag))]


def _needs_field(tag: str) -> bool:
    return ":::" in tag or tag.startswith(":") or tag.endswith(":")


def _card(one: ExportedContact, version: CardVersion) -> Iterator[str]:
    is_organisation = not one.name and bool(one.organisation)
    yield "BEGIN:VCARD"
    yield f"VERSION:{version}"
    yield f"PRODID:{PRODUCT}"
    if is_organisation:
        yield "KIND:org" if version == "4.0" else "X-ABShowAs:COMPANY"
    yield f"FN:{escaped(one.name or one.organisation or _first_value(one))}"
    yield "N:" + ";".join(map(escaped, _halves(one.name)))
    yield from _texts(one, version)
    yield from _points(one, version)
    yield "END:VCARD"


def _first_value(one: ExportedContact) -> str:
    """FN must say something (RFC 6350 6.2.1); `read` knows an address there is no name."""
    points = (*one.emails, *one.phones, *one.handles)
    return points[0].value if points else ""


def _halves(name: str) -> tuple[str, ...]:
    given, family = split_name(name)
    return family, given, "", "", ""


def _texts(one: ExportedContact, version: CardVersion) -> Iterator[str]:
    language = "LANG" if version == "4.0" else "X-LANG"
    for name, value in (
        ("UID", one.uid),
        ("ORG", one.organisation),
        ("TITLE", one.title),
        ("NOTE", one.note),
        (language, one.language),
    ):
        if value:
            yield f"{name}:{escaped(value)}"
    if one.tags:
        yield "CATEGORIES:" + ",".join(map(escaped, one.tags))


def _points(one: ExportedContact, version: CardVersion) -> Iterator[str]:
    lines = [
        *(("EMAIL", at, _PLACE_TYPES, escaped(at.value)) for at in one.emails),
        *(("TEL", at, _PHONE_TYPES, escaped(at.value)) for at in one.phones),
        *(("ADR", at, _PLACE_TYPES, f";;{escaped(at.value)};;;;") for at in one.addresses),
    ]
    for at, (name, point, types, value) in enumerate(lines, 1):
        yield from _labelled(name, point, types, value, f"item{at}", version)
    for at, handle in enumerate(one.handles, len(lines) + 1):
        name = "URL" if handle.label == _WEBSITE else "X-SOCIALPROFILE"
        known = {_WEBSITE: ""} if name == "URL" else {}
        yield from _labelled(name, handle, known, escaped(handle.value), f"item{at}", version)


def _labelled(
    name: str,
    point: ExportedPoint,
    types: dict[str, str],
    value: str,
    group: str,
    version: CardVersion,
) -> Iterator[str]:
    """One property with its label: a TYPE where the standard has a word, else Apple's X-ABLabel."""
    head = name
    if version == "4.0" and name == "TEL" and point.value.startswith("+"):
        head, value = "TEL;VALUE=uri", f"tel:{point.value}"
    if point.label in types or not point.label:
        words = types.get(point.label, "")
        yield f"{head};TYPE={_quoted(words)}:{value}" if words else f"{head}:{value}"
        return
    yield f"{group}.{head}:{value}"
    yield f"{group}.X-ABLabel:{escaped(point.label)}"


def _quoted(words: str) -> str:
    return f'"{words}"' if "," in words else words
