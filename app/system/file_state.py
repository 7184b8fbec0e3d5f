"""Whether a file or folder is still what it was."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path


def file_state(path: Path) -> str:
    """A text that is equal only while name, sizes and times of the file, or of all below, are.

    Reads no content. What cannot be looked at counts as absent.
    """
    digest = hashlib.blake2b(digest_size=16)
    for name, facts in _facts(path):
        digest.update(f"{name}\\0{facts}\\0".encode("utf-8", "surrogateescape"))
    return f"{path.resolve()}#{digest.hexdigest()}"


def _facts(path: Path) -> Iterator[tuple[str, str]]:
    if not path.is_dir():
        yield "", _state(path)
        return
    for folder, names, files in os.walk(path):
        names.sort()
        for name in sorted(files):
            here = Path(folder, name)
            yield str(here.relative_to(path)), _state(here)


def _state(path: Path) -> str:
    try:
        found = path.stat()
    except OSError:
        return ""
    return f"{found.st_size} {found.st_mtime_ns}"
