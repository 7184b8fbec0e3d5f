"""Contacts in the files of other programs: reading what they write, writing what they read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Final

from app.channels.contacts import csv_file, vcard
from app.channels.contacts.encoding import LEGACY_ENCODINGS, likely_encodings
from app.channels.contacts.errors import NotContacts, UnknownLayout, UnreadableFile
from app.channels.contacts.lines import text_lines
from app.channels.contacts.signature import foreign_kind
from app.domain.contact_table import CsvLayout
from app.domain.imported_contact import ImportedContact, RejectedRecord

_LINES_LOOKED_AT: Final = 200
_CARD_NAMES: Final = (".vcf", ".vcard")
_CARD_MARK: Final = re.compile(r"\s*(?:BEGIN|END)\s*:\s*VCARD\s*", re.IGNORECASE)


def open_contacts(
    path: Path, layout: CsvLayout | None = None
) -> Iterator[ImportedContact | RejectedRecord]:
    """Read a file of contacts, or a folder of cards, by what is in it and not by its name.

    With `layout` it is read as that table; without, a table's columns must say what they are. All
    errors of `app.channels.contacts.errors` but `UnwritableFile` can be raised, most of them before
    the first record.
    """
    if layout is not None:
        return csv_file.read(path, layout)
    if is_cards(path):
        return vcard.read(path)
    found = csv_file.sniff(path)
    if not found.is_understood:
        raise UnknownLayout(path, found.header)
    return csv_file.read(path, found)


def is_cards(path: Path) -> bool:
    """Whether the file holds vCards; a folder always does. Raises `UnreadableFile`, `NotContacts`.

    A file with a card's name and no card in it is not taken for a table.
    """
    if path.is_dir():
        return True
    try:
        kind = foreign_kind(path)
        lines = [] if kind else _beginning(path)
    except OSError as error:
        raise UnreadableFile(path, error) from error
    found = any(map(_CARD_MARK.fullmatch, lines))
    if not kind and not found and path.suffix.lower() in _CARD_NAMES and any(map(str.strip, lines)):
        kind = "text"
    if kind:
        raise NotContacts(path, kind)
    return found


def _beginning(path: Path) -> list[str]:
    encoding, *pages = likely_encodings(path)
    fallback = next(iter(pages), LEGACY_ENCODINGS[0])
    return list(islice(text_lines(path, encoding, fallback), _LINES_LOOKED_AT))
