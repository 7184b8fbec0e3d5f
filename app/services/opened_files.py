"""Readable copies of attachments, made for other programs and taken away again.

An attachment lies encrypted in the desk; a word processor needs a file. The copy goes into one
folder of the profile that is emptied at start and at exit. Whatever the sender called the file, the
copy's name is harmless: one plain name, inside that folder, of a length every system takes.
"""

from __future__ import annotations

import errno
import os
import re
import stat
import unicodedata
from pathlib import Path

from app.domain.errors import Refused, StoreProblem

LONGEST_NAME = 120
"""Bytes of UTF-8 a copy's name may have, the number that makes it unique aside."""

_PRIVATE = stat.S_IRUSR | stat.S_IWUSR
_UNNAMED = "file"
_FORBIDDEN = re.compile(r'[<>:"|?*\\/]')
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:\..*)?", re.IGNORECASE)
_LONGEST_SUFFIX = 16

# Programs, scripts, shortcuts, installers, disk images and pages that run what is written in them.
_ACTIVE_SUFFIXES = """
    action apk app appimage application appref-ms bash bat bin cab chm cmd com command cpl csh
    deb desktop diagcab dll dmg drv elf exe fish gadget hta htm html img inf ins iso isp jar jnlp
    job jse js ksh library-ms lnk mht mhtml mjs msc msh msi msix msixbundle msp mst ocx osx out
    pif pkg pl pm ps1 ps1xml ps2 psc1 psd1 psm1 py pyc pyo pyw pyz rb reg rgs rpm run scf scr
    scpt sct search-ms service settingcontent-ms sh shb shs shtml snap svg sys theme tool url
    vb vbe vbs vhd vhdx vxd website workflow ws wsc wsf wsh xbap xht xhtml xll xpi zsh
"""
_ACTIVE = frozenset(_ACTIVE_SUFFIXES.split())
_PROGRAM_STARTS = (
    b"MZ",
    b"\x7fELF",
    b"#!",
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",
    b"L\x00\x00\x00\x01\x14\x02\x00",
)


def open_copy(folder: Path, name: str, content: bytes) -> Path:
    """Write a copy that only this person may read and nobody change; return where it is.

    Raises Refused: "runs-programs" for what `is_active` says, "copy-not-written" (fact `errno`);
    StoreProblem("disk-full"). After an error nothing is left behind.
    """
    if is_active(name, content):
        raise Refused("runs-programs", name=name)
    return _write_copy(folder, safe_name(name), content)


def save_copy(folder: Path, name: str, content: bytes) -> Path:
    """Write a file the person keeps into a folder of theirs, beside what is there already.

    Raises OSError.
    """
    path, handle = _new_file(folder, safe_name(name))
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
    except OSError:
        path.unlink(missing_ok=True)
        raise
    return path


def write_page(folder: Path, name: str, html: str) -> Path:
    """As `open_copy`, for a page this program made itself and knows to be harmless."""
    return _write_copy(folder, f"{safe_name(name)}.html", html.encode("utf-8", "replace"))


def is_active(name: str, content: bytes = b"") -> bool:
    """Whether opening such a file could run what the sender put into it.

    Judged by the name as the system will read it and by the first bytes, whatever the name.
    """
    suffix = safe_name(name).rpartition(".")[2].casefold()
    return suffix in _ACTIVE or content.startswith(_PROGRAM_STARTS)


def safe_name(name: str) -> str:
    """One plain file name that every system takes: no path, no control or direction marks."""
    last = re.split(r"[\\/]", name)[-1]
    shown = "".join(one for one in last if unicodedata.category(one)[0] != "C")
    plain = _FORBIDDEN.sub("_", " ".join(shown.split())).lstrip(".").rstrip(". ").strip()
    if not plain:
        return _UNNAMED
    if _DEVICES.fullmatch(plain):
        plain = f"_{plain}"
    return _shortened(plain)


def clear(folder: Path) -> None:
    """Take all copies away; one that another program holds open stays until the next time."""
    if not folder.is_dir():
        return
    for path in folder.iterdir():
        if path.is_dir() and not path.is_symlink():
            continue
        try:
            if not path.is_symlink():
                path.chmod(_PRIVATE)  # Windows keeps read-only files
            path.unlink()
        except FileNotFoundError:
            continue
        except OSError as error:
            if error.errno not in (errno.EACCES, errno.EPERM, errno.EBUSY):
                raise


def _write_copy(folder: Path, name: str, content: bytes) -> Path:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path, handle = _new_file(folder, name)
    except OSError as error:
        raise _problem(error) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        path.chmod(stat.S_IRUSR)
    except OSError as error:
        path.unlink(missing_ok=True)
        raise _problem(error) from error
    return path


def _new_file(folder: Path, name: str) -> tuple[Path, int]:
    """A file that did not exist: `report.pdf`, else `report (2).pdf` and so on."""
    stem, suffix = _parts(name)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    number, path = 1, folder / name
    while True:
        try:
            return path, os.open(path, flags, _PRIVATE)
        except FileExistsError:
            number += 1
            path = folder / f"{stem} ({number}){suffix}"


def _problem(error: OSError) -> Refused | StoreProblem:
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return StoreProblem("disk-full")
    return Refused("copy-not-written", errno=error.errno)


def _parts(name: str) -> tuple[str, str]:
    """Stem and suffix; what is too long to be a suffix belongs to the stem."""
    stem, dot, suffix = name.rpartition(".")
    if not dot or not stem or len(suffix) > _LONGEST_SUFFIX:
        return name, ""
    return stem, dot + suffix


def _shortened(name: str) -> str:
    stem, suffix = _parts(name)
    room = LONGEST_NAME - len(suffix.encode())
    encoded = stem.encode("utf-8", "replace")
    if len(encoded) <= room:
        return name
    return encoded[:room].decode("utf-8", "ignore").rstrip(". ") + suffix
