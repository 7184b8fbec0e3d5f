"""A contact on its way into a file that other programs read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExportedPoint:
    """One way to reach somebody; phones in E.164 where they were understood."""

    value: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class ExportedContact:
    """What leaves the desk. Values are trimmed; `addresses` are postal, one line per line.

    `uid` is the desk's own stable identifier, so that a re-import recognises its contact. `name` is
    empty for an organisation that is its own contact.
    """

    uid: str
    name: str
    organisation: str = ""
    title: str = ""
    emails: tuple[ExportedPoint, ...] = ()
    phones: tuple[ExportedPoint, ...] = ()
    handles: tuple[ExportedPoint, ...] = ()
    addresses: tuple[ExportedPoint, ...] = ()
    note: str = ""
    language: str = ""
    tags: tuple[str, ...] = ()
