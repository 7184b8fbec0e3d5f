"""Contact cards: vCard 2.1, 3.0 and 4.0, one file of many cards or a folder of files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from app.channels.contacts.blocks import UTF_8, OverlongLine
from app.channels.contacts.cards import contact_of_card, is_group
from app.channels.contacts.encoding import LEGACY_ENCODINGS, likely_encodings
from app.channels.contacts.errors import EmptyFile, UnreadableFile
from app.channels.contacts.lines import KEPT_OF_LONG_LINE, byte_lines, decode_line
from app.channels.contacts.vcard_syntax import logical_lines, parse_property
from app.domain.imported_contact import ImportedContact, RejectedRecord, RejectionReason

LONGEST_CARD: Final = 4 * 1024 * 1024
FILE_PATTERN: Final = "*.[vV][cC][fF]"


@dataclass(slots=True)
class _Card:
    """Lines of one card as they come. `closed` is false for text that no card encloses."""

    lines: list[bytes] = field(default_factory=list)
    size: int = 0
    closed: bool = True

    def add(self, line: bytes) -> None:
        self.size += len(line)
        if self.size <= LONGEST_CARD:
            self.lines.append(line)


def read(path: Path) -> Iterator[ImportedContact | RejectedRecord]:
    """Every card of a file, or of every card file in a folder and its folders, in order.

    A card without END is as good as one with it. Pictures are skipped. A file of a folder that
    cannot be read is one rejected record. Raises `UnreadableFile`, and `EmptyFile` for a folder
    without card files.
    """
    if not path.is_dir():
        yield from _file(path)
        return
    files = _files(path)
    position = 0
    for file in files:
        try:
            for record in _file(file):
                position += 1
                yield replace(record, position=position)
        except UnreadableFile:
            position += 1
            name = str(file.relative_to(path))
            yield RejectedRecord(position, RejectionReason.UNREADABLE_FILE, name)


def _files(folder: Path) -> list[Path]:
    try:
        files = sorted(path for path in folder.rglob(FILE_PATTERN) if not path.is_dir())
    except OSError as error:
        raise UnreadableFile(folder, error) from error
    if not files:
        raise EmptyFile(folder)
    return files


def _file(path: Path) -> Iterator[ImportedContact | RejectedRecord]:
    try:
        encodings = likely_encodings(path)
        encoding = encodings[0] if encodings[0].startswith("utf") else UTF_8
        pages = [one for one in encodings if not one.startswith("utf")]
        fallback = next(iter(pages), LEGACY_ENCODINGS[0])
        cards = _cards(logical_lines(_physical_lines(path, encoding)))
        for position, card in enumerate(cards, 1):
            yield _record(card, position, fallback)
    except OSError as error:
        raise UnreadableFile(path, error) from error


def _physical_lines(path: Path, encoding: str) -> Iterator[bytes]:
    for block in byte_lines(path, encoding):
        if isinstance(block, OverlongLine):
            yield block[:KEPT_OF_LONG_LINE]
        else:
            yield from block.splitlines()


def _cards(lines: Iterator[bytes]) -> Iterator[_Card]:
    """Group lines into cards; a card nested in an AGENT is left out."""
    card: _Card | None = None
    outside = _Card(closed=False)
    after_agent = nested = False
    for line in lines:
        mark = line.strip().upper()
        if mark == b"BEGIN:VCARD" and after_agent and card is not None:
            nested = True
        elif mark == b"BEGIN:VCARD":
            # The card before lacks its END, or a nested one does.
            yield from _ended(card, outside)
            card, outside, nested = _Card(), _Card(closed=False), False
        elif mark == b"END:VCARD" and nested:
            nested = False
        elif mark == b"END:VCARD":
            # Without BEGIN, what stood before is the card.
            yield card if card is not None else replace(outside, closed=True)
            card, outside = None, _Card(closed=False)
        elif card is None:
            outside.add(line)
        elif not nested:
            card.add(line)
        after_agent = mark.startswith(b"AGENT")
        nested = nested or (mark == b"AGENT:BEGIN:VCARD" and card is not None)
    yield from _ended(card, outside)


def _ended(card: _Card | None, outside: _Card) -> Iterator[_Card]:
    if outside.lines:
        yield outside
    if card is not None:
        yield card


def _record(card: _Card, position: int, fallback: str) -> ImportedContact | RejectedRecord:
    if card.size > LONGEST_CARD:
        return _rejected(card, position, fallback, RejectionReason.TOO_LONG)
    if not card.closed:
        return _rejected(card, position, fallback, RejectionReason.OUTSIDE_CARD)
    properties = [found for line in card.lines if (found := parse_property(line, fallback))]
    if is_group(properties):
        return _rejected(card, position, fallback, RejectionReason.GROUP)
    contact = contact_of_card(properties, position)
    return contact or _rejected(card, position, fallback, RejectionReason.NOBODY)


def _rejected(card: _Card, position: int, fallback: str, reason: RejectionReason) -> RejectedRecord:
    text = "\n".join(decode_line(line, fallback) for line in card.lines)
    return RejectedRecord(position, reason, text[:KEPT_OF_LONG_LINE])
