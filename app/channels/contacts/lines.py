"""The lines of a text file, decoded as they come."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from app.channels.contacts.blocks import UTF_8, OverlongLine, raw_blocks, whole_lines
from app.channels.contacts.encoding import byte_order_mark, decode_legacy

KEPT_OF_LONG_LINE: Final = 16 * 1024


class OverlongText(str):
    """The beginning of a line too long to be read; the rest of it was skipped."""

    __slots__ = ()


def text_lines(path: Path, encoding: str, fallback: str) -> Iterator[str]:
    """Lines with their ends; "\\n", "\\r\\n" and "\\r" all end one.

    In a file of one-byte characters every line that is valid UTF-8 is read as that and every other
    one in `fallback`: files put together from several programs are common. NUL is dropped. Raises
    OSError.
    """
    for block in byte_lines(path, encoding):
        if isinstance(block, OverlongLine):
            yield OverlongText(decode_line(block[:KEPT_OF_LONG_LINE], fallback))
        else:
            # Not str.splitlines: that also splits at form feeds and others inside a cell.
            yield from io.StringIO(_decode_block(block, fallback).replace("\0", ""), newline="")


def byte_lines(path: Path, encoding: str) -> Iterator[bytes]:
    """`whole_lines` of a file without its byte order mark. Raises OSError."""
    with path.open("rb") as file:
        mark = byte_order_mark(file.read(4))
        file.seek(len(mark[0]) if mark and mark[1] == encoding else 0)
        yield from whole_lines(raw_blocks(file, encoding))


def decode_line(line: bytes, fallback: str) -> str:
    """UTF-8 where the bytes are valid UTF-8, else the code page."""
    try:
        return line.decode(UTF_8)
    except UnicodeDecodeError:
        return decode_legacy(line, fallback)


def _decode_block(block: bytes, fallback: str) -> str:
    try:
        return block.decode(UTF_8)
    except UnicodeDecodeError:
        return "".join(decode_line(line, fallback) for line in block.splitlines(keepends=True))
