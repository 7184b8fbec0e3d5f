"""The original bytes of a mail without keeping its attachments twice.

A base64 body that can be written again exactly from its decoded bytes is cut out; what remains is
the skeleton. The decoded bytes equal `ParsedAttachment.content`, so a store that keeps content by
its hash keeps them once.

Skeleton: `HDO1`, CRC-32 of the original, number of cuts, then for each cut where it was in the
remaining bytes, the line length and the line break; then the remaining bytes. Little-endian.
"""

from __future__ import annotations

import binascii
import re
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from app.channels.mail.body import is_file
from app.channels.mail.errors import OriginalDamaged
from app.channels.mail.mime import Part, Structure, decode_body, transfer_encoding

MIN_PAYLOAD = 4096
"""Decoded bytes above which cutting pays."""

_MAGIC = b"HDO1"
_HEAD = struct.Struct("<4sII")
_CUT = struct.Struct("<QQB")
_NEWLINES = (b"\n", b"\r\n")
_BASE64 = re.compile(rb"content-transfer-encoding[ \t]*:\s*\"?base-?64", re.IGNORECASE)
_WHITE = b" \t\r\n"


@dataclass(frozen=True, slots=True)
class PackedOriginal:
    """`skeleton` with the `payloads` cut out of it, in order; one may occur twice."""

    skeleton: bytes
    payloads: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class _Cut:
    """Base64 at `start:end` of the original; `width` letters to a line."""

    start: int
    end: int
    width: int
    newline: int
    payload: bytes


def pack_original(raw: bytes, min_size: int = MIN_PAYLOAD) -> PackedOriginal:
    """Cut what can be restored exactly; everything else stays in the skeleton. Never raises."""
    cuts = _find_cuts(raw, min_size) if len(raw) > min_size and _BASE64.search(raw) else []
    pieces = [_HEAD.pack(_MAGIC, zlib.crc32(raw), len(cuts))]
    position = kept = 0
    for cut in cuts:
        kept += cut.start - position
        pieces.append(_CUT.pack(kept, cut.width, cut.newline))
        position = cut.end
    position = 0
    for cut in cuts:
        pieces.append(raw[position : cut.start])
        position = cut.end
    pieces.append(raw[position:])
    return PackedOriginal(b"".join(pieces), tuple(cut.payload for cut in cuts))


def unpack_original(skeleton: bytes, payloads: Sequence[bytes]) -> bytes:
    """The original, byte for byte. Raises `OriginalDamaged` if the pieces do not make it."""
    try:
        magic, checksum, count = _HEAD.unpack_from(skeleton)
        cuts = [_CUT.unpack_from(skeleton, _HEAD.size + n * _CUT.size) for n in range(count)]
        start = position = _HEAD.size + count * _CUT.size
        pieces = []
        for (kept, width, newline), payload in zip(cuts, payloads, strict=True):
            pieces.append(skeleton[position : start + kept])
            pieces.append(_encode(payload, width, _NEWLINES[newline]))
            position = start + kept
        raw = b"".join([*pieces, skeleton[position:]])
    except (struct.error, ValueError, IndexError) as error:
        raise OriginalDamaged("pieces do not fit") from error
    if magic != _MAGIC or zlib.crc32(raw) != checksum:
        raise OriginalDamaged("checksum differs")
    return raw


def _find_cuts(raw: bytes, min_size: int) -> list[_Cut]:
    found = (
        _cut(part, min_size)
        for part in Structure(raw).root.leaves()
        if part.source is raw and part.end - part.body > min_size and is_file(part)
    )
    return [cut for cut in found if cut is not None]


def _cut(part: Part, min_size: int) -> _Cut | None:
    if transfer_encoding(part) != "base64":
        return None
    raw, start, end = part.source, part.body, part.end
    while start < end and raw[start] in _WHITE:
        start += 1
    line_end = raw.find(b"\n", start, end)
    line_end = end if line_end == -1 else line_end
    newline = int(raw[line_end - 1 : line_end] == b"\r")
    width = line_end - newline - start
    payload = decode_body(part, [])
    if len(payload) <= min_size or width <= 0:
        return None
    encoded = _encode(payload, width, _NEWLINES[newline])
    stop = start + len(encoded)
    if stop > end or raw[stop:end].strip(_WHITE) or not raw.startswith(encoded, start):
        return None
    return _Cut(start, stop, width, newline, payload)


def _encode(payload: bytes, width: int, newline: bytes) -> bytes:
    letters = binascii.b2a_base64(payload, newline=False)
    if width <= 0:
        raise ValueError("line length")
    return newline.join(letters[at : at + width] for at in range(0, len(letters), width))
