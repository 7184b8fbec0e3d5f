"""Tables of contacts: any delimiter, any encoding, any size, headers of many programs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, islice
from pathlib import Path
from types import MappingProxyType
from typing import Final

from app.channels.contacts.encoding import LEGACY_ENCODINGS, likely_encodings
from app.channels.contacts.errors import EmptyFile, NotContacts, UnreadableFile
from app.channels.contacts.headers import GENERIC, OWN, UNKNOWN, recognise
from app.channels.contacts.lines import text_lines
from app.channels.contacts.records import RecordReader
from app.channels.contacts.rows import RowReader
from app.channels.contacts.signature import foreign_kind
from app.domain.address import is_email
from app.domain.contact_table import Column, CsvLayout, Field
from app.domain.imported_contact import ImportedContact, RejectedRecord, RejectionReason
from app.domain.plain_text import tidy

DELIMITERS: Final = (",", ";", "\t", "|")
SAMPLE_ROWS: Final = 20

_SAMPLE_LINES: Final = 200
_SAMPLE_CHARACTERS: Final = 2 * 1024 * 1024
_SEPARATOR_LINE: Final = re.compile(r"\"?sep=(.)\"?\s*", re.IGNORECASE)
_PHONE_LIKE: Final = re.compile(r"\+?[\d\s()./\-]{6,24}")


def sniff(
    path: Path, *, encoding: str = "", delimiter: str = "", has_header: bool | None = None
) -> CsvLayout:
    """Find out how a table is written and what its columns mean, from its beginning.

    What is given is taken as said and not found out. Raises `UnreadableFile`, `EmptyFile`,
    `NotContacts`.
    """
    try:
        kind = foreign_kind(path)
        if kind:
            raise NotContacts(path, kind)
        encodings = (encoding,) if encoding else likely_encodings(path)
        layouts = [
            _layout(path, one, encodings, delimiter, has_header) for one in _distinct(encodings)
        ]
    except OSError as error:
        raise UnreadableFile(path, error) from error
    # Words decide between code pages that are equally likely: "Imię" is a header, "Imiê" is not.
    return max(layouts, key=lambda layout: len(layout.mapping))


def read(path: Path, layout: CsvLayout) -> Iterator[ImportedContact | RejectedRecord]:
    """Every row of the table in order, with flat memory; blank rows are left out.

    `position` is the row below the header, counted from 1. Raises `UnreadableFile` when the file
    cannot be opened or stops being readable.
    """
    lines = text_lines(path, layout.encoding, layout.fallback)
    try:
        yield from _contacts(layout, lines)
    except OSError as error:
        raise UnreadableFile(path, error) from error


def preview(layout: CsvLayout) -> list[ImportedContact | RejectedRecord]:
    """What the sample rows become under the layout's mapping, for showing before the import."""
    reader = _row_reader(layout)
    return [
        reader.contact(row, at)
        or RejectedRecord(at, RejectionReason.NOBODY, layout.delimiter.join(row))
        for at, row in enumerate(layout.sample_rows, 1)
    ]


def _contacts(
    layout: CsvLayout, lines: Iterator[str]
) -> Iterator[ImportedContact | RejectedRecord]:
    records = RecordReader(_table_lines(lines), layout.delimiter, len(layout.header))
    rows = iter(records)
    if layout.has_header:
        next(rows, None)
    reader = _row_reader(layout)
    for position, row in enumerate(rows, 1):
        if isinstance(row, RejectedRecord):
            yield replace(row, position=position)
        elif (contact := reader.contact(row, position)) is not None:
            yield contact
        elif any(cell.strip() for cell in row):
            yield RejectedRecord(position, RejectionReason.NOBODY, records.original)


def _row_reader(layout: CsvLayout) -> RowReader:
    return RowReader(layout.mapping, len(layout.header), own=layout.profile == OWN)


def _distinct(encodings: tuple[str, ...]) -> tuple[str, ...]:
    """UTF-8 and UTF-16 are certain; among code pages every likely one is tried."""
    return encodings if encodings[0] in LEGACY_ENCODINGS else encodings[:1]


def _layout(
    path: Path, encoding: str, likely: Sequence[str], delimiter: str, has_header: bool | None
) -> CsvLayout:
    pages = [one for one in likely if not one.startswith("utf")]
    fallback = next(iter(pages), LEGACY_ENCODINGS[0]) if encoding.startswith("utf") else encoding
    lines = _first_lines(text_lines(path, encoding, fallback))
    if not any(line.strip() for line in lines):
        raise EmptyFile(path)
    chosen = delimiter or _declared_delimiter(lines) or _likely_delimiter(lines)
    rows = _sample(lines, chosen)
    named = _names_columns(rows) if has_header is None else has_header
    header = tuple(map(tidy, rows[0])) if named else ("",) * max(map(len, rows), default=0)
    sample = rows[1:] if named else rows
    profile, columns = _meaning(header, sample)
    return CsvLayout(
        encoding=encoding,
        fallback=fallback,
        delimiter=chosen,
        has_header=named,
        header=header,
        profile=profile,
        mapping=MappingProxyType(columns),
        sample_rows=tuple(map(tuple, sample[:SAMPLE_ROWS])),
    )


def _first_lines(lines: Iterator[str]) -> list[str]:
    taken: list[str] = []
    budget = _SAMPLE_CHARACTERS
    for line in islice(lines, _SAMPLE_LINES):
        taken.append(line)
        budget -= len(line)
        if budget < 0:
            break
    return taken


def _table_lines(lines: Iterable[str]) -> Iterator[str]:
    """The lines of the table proper: without blank ones before it and Excel's "sep=;"."""
    stream = iter(lines)
    for line in stream:
        if line.strip() and not _SEPARATOR_LINE.fullmatch(line):
            return chain((line,), stream)
    return iter(())


def _declared_delimiter(lines: Sequence[str]) -> str:
    first = next((line for line in lines if line.strip()), "")
    found = _SEPARATOR_LINE.fullmatch(first)
    return found[1] if found else ""


def _likely_delimiter(lines: Sequence[str]) -> str:
    """The sign that cuts the header into the most known words, then into the evenest rows."""
    return max(DELIMITERS, key=lambda sign: _delimiter_score(_sample(lines, sign)))


def _delimiter_score(rows: Sequence[list[str]]) -> tuple[int, float]:
    if not rows:
        return 0, 0.0
    width = len(rows[0])
    even = sum(1 for row in rows if len(row) == width) / len(rows)
    return recognise(rows[0]).known, even * (width > 1) + width / 10_000


def _sample(lines: Sequence[str], delimiter: str) -> list[list[str]]:
    records = RecordReader(_table_lines(lines), delimiter, 0)
    return [row for row in records if not isinstance(row, RejectedRecord) and any(row)]


def _names_columns(rows: Sequence[list[str]]) -> bool:
    """Whether the first row is a header; with an address or a number in it, it is data."""
    first = [tidy(cell) for cell in rows[0]] if rows else []
    return bool(first) and not any(_is_email_cell(one) or _is_phone_cell(one) for one in first)


def _meaning(header: tuple[str, ...], rows: Sequence[list[str]]) -> tuple[str, dict[int, Column]]:
    reading = recognise(header)
    named = {
        at: column for at, column in enumerate(reading.columns) if column.field is not Field.IGNORE
    }
    if reading.profile == UNKNOWN:
        return UNKNOWN, _guessed_by_content(len(header), rows)
    if reading.profile == GENERIC:
        unnamed = _columns_of(_is_email_cell, len(header), rows)
        return GENERIC, {**dict.fromkeys(unnamed, Column(Field.EMAIL)), **named}
    return reading.profile, named


def _guessed_by_content(width: int, rows: Sequence[list[str]]) -> dict[int, Column]:
    """Columns of a table without known header, told by what stands in them."""
    emails = dict.fromkeys(_columns_of(_is_email_cell, width, rows), Column(Field.EMAIL))
    phones = dict.fromkeys(_columns_of(_is_phone_cell, width, rows), Column(Field.PHONE))
    found = {**phones, **emails}
    names = [at for at in _columns_of(_is_wording, width, rows) if at not in found]
    return {**found, names[0]: Column(Field.NAME)} if found and names else found


def _columns_of(test: Callable[[str], bool], width: int, rows: Sequence[list[str]]) -> list[int]:
    """Columns most of whose cells pass the test."""
    found = []
    for at in range(width):
        cells = [cell for row in rows if at < len(row) and (cell := tidy(row[at]))]
        if cells and sum(map(test, cells)) * 5 >= len(cells) * 3:
            found.append(at)
    return found


def _is_wording(cell: str) -> bool:
    return any(map(str.isalpha, cell)) and not any(map(str.isdigit, cell)) and "@" not in cell


def _is_email_cell(cell: str) -> bool:
    return "@" in cell and is_email(cell)


def _is_phone_cell(cell: str) -> bool:
    return _PHONE_LIKE.fullmatch(cell) is not None and sum(map(str.isdigit, cell)) >= 6
