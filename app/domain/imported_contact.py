"""A contact as found in a file of another program, before it meets the desk's own contacts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class ImportedPoint:
    """One way to reach somebody, as written; `label` is the file's own word (work, home)."""

    value: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class ImportedContact:
    """One row or card. Values are trimmed and decoded but not yet normalised.

    `source_uid` is the file's own stable identifier (vCard UID) or empty. `address` is postal, one
    line per line; further ones are `other_addresses`. `position` counts records in the file from 1,
    to name one in an error. `name` is empty where the file knows only an organisation or a mail
    address.
    """

    position: int
    name: str
    organisation: str = ""
    title: str = ""
    emails: tuple[ImportedPoint, ...] = ()
    phones: tuple[ImportedPoint, ...] = ()
    handles: tuple[ImportedPoint, ...] = ()
    address: str = ""
    note: str = ""
    language: str = ""
    tags: tuple[str, ...] = ()
    source_uid: str = ""
    address_label: str = ""
    other_addresses: tuple[ImportedPoint, ...] = ()


class RejectionReason(StrEnum):
    """Why a record of a file became no contact; the value is stable."""

    NOBODY = "nobody"
    """Neither a name nor an organisation nor any way to reach anybody."""
    UNCLOSED_QUOTE = "unclosed-quote"
    """A table row with an opening quote that is never closed."""
    TOO_LONG = "too-long"
    """Longer than any contact; `original` holds the beginning."""
    GROUP = "group"
    """A card that lists other cards (vCard KIND:group)."""
    OUTSIDE_CARD = "outside-card"
    """Text between two cards."""
    UNREADABLE_FILE = "unreadable-file"
    """A file of a folder that cannot be read; `original` is its name."""


@dataclass(frozen=True, slots=True)
class RejectedRecord:
    """A row or card that says nobody's name and no way to reach them, kept as it stood."""

    position: int
    reason: str
    original: str
