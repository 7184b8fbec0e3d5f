"""Finds the plain files shipped beside the code: icons, fonts, tokens, translations, licences."""

import errno
import os
import sys
from pathlib import Path


def bundle_root() -> Path:
    """The folder that holds `resources/`: the unpacked bundle when frozen, else the checkout."""
    unpacked: str | None = getattr(sys, "_MEIPASS", None)
    return Path(unpacked) if unpacked else Path(__file__).resolve().parents[2]


def resource(path: str) -> Path:
    """The file or folder `path`, written with `/` and relative to `resources/`.

    Raises FileNotFoundError when it was not shipped.
    """
    found = bundle_root() / "resources" / path
    if not found.exists():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(found))
    return found
