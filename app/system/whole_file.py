"""Writes a file whole or not at all, so that it survives a crash and a power cut."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

_CANNOT = (errno.EINVAL, errno.ENOTSUP)
"""What file systems of some networks answer that know no such thing for a folder."""


def write_whole(path: Path, pieces: Iterable[bytes]) -> None:
    """Put these bytes at `path`, readable by the person alone, in place of what was there.

    When this returns they are on the disk under that name; when it raises OSError, what was there
    before still is.
    """
    handle, name = tempfile.mkstemp(prefix=f"~{path.name}-", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            for piece in pieces:
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make names given and taken in this folder last. Raises OSError."""
    if os.name != "posix":
        return  # Windows cannot open a folder; its rename is durable on its own
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _CANNOT:
            raise
    finally:
        os.close(handle)
