"""Files that are certainly no contacts, told by their first bytes."""

from __future__ import annotations

from pathlib import Path
from typing import Final

_HEAD_BYTES: Final = 4096
_SIGNATURES: Final = (
    (b"PK\x03\x04", "zip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "office"),
    (b"%PDF-", "pdf"),
    (b"\x89PNG\r\n", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"SQLite format 3\0", "database"),
)


def foreign_kind(path: Path) -> str:
    """What the file is if it cannot be text ("zip" for xlsx and ods too), else "".

    Raises OSError.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
    for signature, kind in _SIGNATURES:
        if head.startswith(signature):
            return kind
    return "binary" if _is_binary(head) else ""


def _is_binary(head: bytes) -> bool:
    """Control characters no text has, and not the NUL bytes of UTF-16."""
    controls = sum(1 for byte in head if byte < 0x20 and byte not in b"\t\n\v\f\r\x1b\0")
    return controls * 20 > len(head)
