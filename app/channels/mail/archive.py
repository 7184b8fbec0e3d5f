"""Mail archives a person points at: mbox files, Maildir, folders of `.eml`, a single mail.

One unit is one file; an mbox unit holds many mails. Order is by path, then by place in the file,
so that an import can be resumed after any label.
"""

from __future__ import annotations

import base64
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.channels.mail.errors import ArchiveNotFound, ArchiveUnreadable, NotAnArchive
from app.channels.mail.mbox import is_mbox, read_mbox

MAX_MAIL = 256 * 1024 * 1024
"""Bytes; a longer mail is named but not loaded."""

_MAIL_SUFFIXES = {".eml", ".emlx"}
_MAILDIR_PARTS = {"cur", "new"}
_HEADER = re.compile(
    rb"(?:[\r\n]|\xef\xbb\xbf)*(?:>?From [^\n]*\n)?[A-Za-z][A-Za-z0-9-]{1,60}:[ \t\r\n]"
)
_KNOWN_HEADER = re.compile(
    rb"^(?:from|to|subject|date|message-id|received|return-path|mime-version|content-type):",
    re.IGNORECASE | re.MULTILINE,
)
_EMLX_LENGTH = re.compile(rb"\s*(\d{1,12})\s*\n")
_MODIFIED_UTF7 = re.compile(r"&([^-]*)-")
_SAMPLE = 16 * 1024


@dataclass(frozen=True, slots=True)
class ArchivedMail:
    """One mail of an archive.

    `label` names it for good (path within the archive, and offset in an mbox); `position` is how
    many bytes of the archive lie behind, for showing progress; `folder` is the mailbox it was in,
    as the person knows it; `flags` are Maildir's letters. With a `problem` (`too-large`,
    `unreadable`) there is no `raw`.
    """

    raw: bytes
    position: int
    label: str
    folder: str
    flags: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class _Unit:
    """A file of the archive; `name` is its path within it."""

    path: Path
    name: str
    folder: str
    kind: str

    @property
    def order(self) -> tuple[str, ...]:
        return tuple(self.name.split("/"))


class Archive:
    """Mails in a fixed order. `kind` is `mbox`, `maildir`, `eml` or `folder` (of any of these)."""

    def __init__(self, path: Path, kind: str, units: list[_Unit]) -> None:
        self.path = path
        self.kind = kind
        self._units = sorted(units, key=lambda unit: unit.order)

    def estimate(self) -> int:
        """Bytes in all files, the end of `ArchivedMail.position`."""
        return sum(_size(unit.path) for unit in self._units)

    def __iter__(self) -> Iterator[ArchivedMail]:
        return self.mails()

    def mails(self, start_after: str | None = None) -> Iterator[ArchivedMail]:
        """All mails, or those after the one labelled `start_after`, without reading the others.

        Raises `ArchiveUnreadable` when an mbox cannot be read on; a single file that cannot be
        read is yielded with the problem `unreadable`.
        """
        name, offset = _split_label(start_after or "")
        after = tuple(name.split("/")) if start_after else ()
        done = 0
        for unit in self._units:
            if unit.order > after:
                yield from _read_unit(unit, done, None)
            elif unit.order == after and unit.kind == "mbox" and offset is not None:
                yield from _read_unit(unit, done, offset)
            done += _size(unit.path)


def open_archive(path: Path) -> Archive:
    """The archive at `path`.

    Raises `ArchiveNotFound`, `NotAnArchive` for anything without mail in it, and
    `ArchiveUnreadable` when the system refuses.
    """
    try:
        if path.is_dir():
            return _open_folder(path)
        if path.is_file():
            return _open_file(path)
    except OSError as error:
        raise ArchiveUnreadable(path, error.strerror or "") from error
    raise ArchiveNotFound(path)


def _open_file(path: Path) -> Archive:
    kind = _kind_of(path)
    if kind == "":
        raise NotAnArchive(path)
    unit = _Unit(path, path.name, path.stem if kind == "mbox" else "", kind)
    return Archive(path, "mbox" if kind == "mbox" else "eml", [unit])


def _open_folder(path: Path) -> Archive:
    units = list(_units_below(path))
    maildir = any((path / part).is_dir() for part in _MAILDIR_PARTS)
    if not units and not maildir:
        raise NotAnArchive(path)
    kinds = {unit.kind for unit in units}
    kind = "maildir" if maildir else kinds.pop() if len(kinds) == 1 else "folder"
    return Archive(path, "eml" if kind == "emlx" else kind, units)


def _units_below(root: Path) -> Iterator[_Unit]:
    for directory, names, files in os.walk(root, onerror=_refuse):
        names.sort()
        here = Path(directory)
        parts = here.relative_to(root).parts
        is_maildir = here.name in _MAILDIR_PARTS and here != root and bool(files)
        for name in files:
            kind = "maildir" if is_maildir else _kind_of(here / name)
            if kind and not (is_maildir and name.startswith(".")):
                folder = _folder_name(parts, name, kind)
                yield _Unit(here / name, "/".join((*parts, name)), folder, kind)


def _refuse(error: OSError) -> None:
    raise error


def _kind_of(path: Path) -> str:
    """`mbox`, `eml`, `emlx`, or "" for a file without mail."""
    suffix = path.suffix.lower()
    if suffix in _MAIL_SUFFIXES:
        return suffix[1:]
    with path.open("rb") as file:
        start = file.read(_SAMPLE)
    if is_mbox(start) or (suffix in {".mbox", ".mbx"} and not start):
        return "mbox"
    looks_like_mail = _HEADER.match(start) and len(_KNOWN_HEADER.findall(start)) >= 2
    return "eml" if looks_like_mail and suffix in {"", ".txt", ".msg", ".mail"} else ""


def _folder_name(parts: tuple[str, ...], file: str, kind: str) -> str:
    """The mailbox's name as the person knows it: of the directory, or of the mbox file."""
    if kind == "maildir":
        names = [_maildir_name(part) for part in parts[:-1]]
        return "/".join(name for name in names if name) or "INBOX"
    # Apple has directories `Sent.mbox`, with a file `mbox` in exports; Thunderbird nests `.sbd`.
    plain = [part.removesuffix(".mbox").removesuffix(".sbd") for part in parts]
    if kind == "mbox":
        return "/".join(plain if file == "mbox" and parts else [*plain, Path(file).stem])
    return "/".join(part for part in plain if part not in {"Messages", "Data"})


def _maildir_name(part: str) -> str:
    """Maildir++: `.Archive.2024` for Archive/2024, names in IMAP's own UTF-7 (RFC 3501 5.1.3)."""
    name = part.removeprefix(".").replace(".", "/") if part.startswith(".") else part
    return _MODIFIED_UTF7.sub(_decode_utf7, name)


def _decode_utf7(match: re.Match[str]) -> str:
    if not match[1]:
        return "&"
    letters = match[1].replace(",", "/")
    try:
        return base64.b64decode(letters + "=" * (-len(letters) % 4), validate=True).decode(
            "utf-16-be"
        )
    except (ValueError, UnicodeError):
        return match.group()


def _split_label(label: str) -> tuple[str, int | None]:
    name, at, offset = label.rpartition("@")
    return (name, int(offset)) if at and offset.isdecimal() else (label, None)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _read_unit(unit: _Unit, done: int, after: int | None) -> Iterator[ArchivedMail]:
    if unit.kind == "mbox":
        yield from _read_mbox_unit(unit, done, after)
    else:
        yield _read_file(unit, done)


def _read_mbox_unit(unit: _Unit, done: int, after: int | None) -> Iterator[ArchivedMail]:
    try:
        with unit.path.open("rb") as file:
            for mail in read_mbox(file, after or 0, MAX_MAIL):
                if after is not None and mail.offset <= after:
                    continue
                problem = "too-large" if mail.raw is None else ""
                label = f"{unit.name}@{mail.offset}"
                position = done + mail.end
                yield ArchivedMail(mail.raw or b"", position, label, unit.folder, problem=problem)
    except OSError as error:
        raise ArchiveUnreadable(unit.path, error.strerror or "") from error


def _read_file(unit: _Unit, done: int) -> ArchivedMail:
    flags = _flags(unit.path.name) if unit.kind == "maildir" else ""
    position = done + _size(unit.path)
    if position - done > MAX_MAIL:
        return ArchivedMail(b"", position, unit.name, unit.folder, flags, "too-large")
    try:
        raw = unit.path.read_bytes()
    except OSError:
        return ArchivedMail(b"", position, unit.name, unit.folder, flags, "unreadable")
    if unit.kind == "emlx" and (length := _EMLX_LENGTH.match(raw)):
        raw = raw[length.end() : length.end() + int(length[1])]
    return ArchivedMail(raw, position, unit.name, unit.folder, flags)


def _flags(name: str) -> str:
    """The letters behind `:2,`; Windows programs write `!2,` or `;2,`."""
    found = re.search(r"[:;!]2,([A-Za-z]*)$", name)
    return found[1] if found else ""
