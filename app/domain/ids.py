"""Row identity: time-ordered for new things, derived for things two desks may both meet.

Ids are 16 bytes. New rows get a UUIDv7 (RFC 9562); rows that come from outside (imported mail, a
sender's contact, a tag's name) get a UUIDv5-like id made with a key of the desk, so that two desks
that read the same archive produce the same rows and an outsider can guess none of them.
"""

from __future__ import annotations

import hmac
import os
import uuid
from collections.abc import Callable

RowId = bytes
"""A 16-byte identifier."""


def new_id(now_ms: int, random: Callable[[int], bytes] = os.urandom) -> RowId:
    """Return a UUIDv7 for the instant `now_ms` (milliseconds since 1970, UTC)."""
    tail = bytearray(random(10))
    tail[0] = 0x70 | (tail[0] & 0x0F)
    tail[2] = 0x80 | (tail[2] & 0x3F)
    return (now_ms & 0xFFFFFFFFFFFF).to_bytes(6, "big") + bytes(tail)


def derived_id(secret: bytes, kind: str, *parts: str | bytes) -> RowId:
    """Return the id every desk with this `secret` gives to the same natural key."""
    message = bytearray(kind.encode())
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        message += len(data).to_bytes(8, "big") + data
    # In one go: an import derives several ids for each record.
    value = bytearray(hmac.digest(secret, message, "sha256")[:16])
    value[6] = 0x50 | (value[6] & 0x0F)
    value[8] = 0x80 | (value[8] & 0x3F)
    return bytes(value)


def id_text(row_id: RowId) -> str:
    """The usual hexadecimal form, for links and machine-readable output."""
    return str(uuid.UUID(bytes=row_id))


def parse_id(text: str) -> RowId:
    """The bytes of `id_text`; raises ValueError for anything else."""
    return uuid.UUID(text).bytes
