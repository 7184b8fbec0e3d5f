"""Attachments made on the spot: a one-page PDF or a small picture, the same for the same name."""

from __future__ import annotations

import struct
import zlib
from functools import cache
from hashlib import blake2b

from app.services.sample.records import SampleFile

_WIDTH, _HEIGHT = 240, 160


@cache
def sample_file(name: str) -> SampleFile:
    """The attachment of this name; its ending decides what it is."""
    if name.endswith(".png"):
        return SampleFile(name, "image/png", _picture(name))
    return SampleFile(name, "application/pdf", _document(name.removesuffix(".pdf")))


def _document(title: str) -> bytes:
    """A page with the title and the word SAMPLE (PDF 1.4, ISO 32000-1 7.5)."""
    shown = title.replace("-", " ").encode("cp1252", "replace")
    shown = shown.replace(b"\\", rb"\\").replace(b"(", rb"\(").replace(b")", rb"\)")
    content = b"BT /F1 20 Tf 60 760 Td (%s) Tj 0 -32 Td (SAMPLE) Tj ET" % shown
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    page, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(page))
        page += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(page)
    return page + b"xref\n0 6\n0000000000 65535 f \n" + table + trailer


def _picture(name: str) -> bytes:
    """A soft two-colour field (PNG, RFC 2083)."""
    seed = blake2b(name.encode(), digest_size=6).digest()
    rows = b"".join(b"\0" + _row(seed, y) for y in range(_HEIGHT))
    header = struct.pack(">IIBBBBB", _WIDTH, _HEIGHT, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*chunk) for chunk in chunks)


def _row(seed: bytes, y: int) -> bytes:
    share = y / _HEIGHT
    colour = bytes(int(seed[i] * (1 - share) + seed[i + 3] * share) for i in range(3))
    return colour * _WIDTH


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
