"""A file of any size as blocks of whole lines, in flat memory."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import BinaryIO, Final

UTF_8: Final = "utf-8"
BLOCK_BYTES: Final = 256 * 1024
LONGEST_LINE: Final = 8 * 1024 * 1024


class OverlongLine(bytes):
    """The beginning of a line that no file of contacts has; the rest of it was skipped."""

    __slots__ = ()


def raw_blocks(file: BinaryIO, encoding: str) -> Iterator[bytes]:
    """The bytes from here on; those of a UTF-16 file become UTF-8. Raises OSError."""
    blocks = iter(lambda: file.read(BLOCK_BYTES), b"")
    return _recoded(blocks, encoding) if encoding.startswith("utf-16") else blocks


def whole_lines(raw: Iterator[bytes]) -> Iterator[bytes]:
    """Blocks that end where a line ends, so that no character and no record is cut in two."""
    carry = b""
    for block in raw:
        carry += block
        cut = _last_line_end(carry)
        if cut:
            yield carry[:cut]
            carry = carry[cut:]
        elif len(carry) > LONGEST_LINE:
            yield OverlongLine(carry)
            carry = _skip_line(raw)
    if carry:
        yield carry


def _recoded(blocks: Iterator[bytes], encoding: str) -> Iterator[bytes]:
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    for block in blocks:
        yield decoder.decode(block).encode(UTF_8)
    yield decoder.decode(b"", final=True).encode(UTF_8)


def _last_line_end(data: bytes) -> int:
    """Behind the last complete line, 0 if none is; a final "\\r" may still get its "\\n"."""
    return data.rfind(b"\n") + 1 or data.rfind(b"\r", 0, -1) + 1


def _skip_line(raw: Iterator[bytes]) -> bytes:
    for block in raw:
        ends = [at for at in (block.find(b"\n"), block.find(b"\r")) if at >= 0]
        if ends:
            return block[min(ends) + 1 :]
    return b""
