"""A contact as found in a file of another program, before it meets the desk's own contacts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ImportedPoint:
    """One way to reach somebody, as written; `label` is the file's own word (work, home)."""

    value: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class ImportedContact:
    """One row or card. Values are trimmed and decoded but not yet normalised.

    `source_uid` is the file's own stable identifier (vCard UID) or empty. `address` is postal, one
    line per line. `position` counts records in the file from 1, to name one in an error.
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


@dataclass(frozen=True, slots=True)
class RejectedRecord:
    """A row or card that says nobody's name and no way to reach them, kept as it stood."""

    position: int
    reason: str
    original: str
