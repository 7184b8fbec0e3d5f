"""Reading an mbox file of any size, mail by mail, in flat memory.

Understands mboxo, mboxrd, mboxcl and mboxcl2 (RFC 4155 and the folklore around it): a mail starts
at a `From ` line that carries a date, follows a blank line and is followed by a header line, or has
the exact form programs write. The same words inside a body fulfil that only by malice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

CHUNK = 1 << 20
_LOOK_AHEAD = 4096
_HEADERS = 4 * _LOOK_AHEAD

_FROM = b"From "
_DATED = re.compile(
    rb"From (?:\S.{0,200}?)?(?:\d{1,2}:\d{2}\b.{0,40}?\b\d{4}\b|\b\d{4}\b.{0,40}?\d{1,2}:\d{2}\b)"
)
# The form programs write (asctime, sender without a blank) begins even a mail without headers.
_EXACT = re.compile(
    rb"From \S{1,200} +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) "
    rb"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) "
    rb"[ \d]\d \d\d:\d\d:\d\d(?: [+-]?\w{1,5})? \d{4}[ \t]*\r?\n"
)
_BARE = re.compile(rb"From \S{1,200}[ \t]*\r?\n")
_BEFORE_HEADER = re.compile(rb"[^\n]*\n(?:>From [^\n]*\n)?[!-9;-~]{1,80}[ \t]*:")
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
_CONTENT_LENGTH = re.compile(rb"^content-length:[ \t]*(\d{1,12})[ \t]*\r?$", re.I | re.M)
_END_OF_HEADERS = re.compile(rb"\n\r?\n")


@dataclass(frozen=True, slots=True)
class MboxMail:
    """`raw` as it was before `From ` lines in its body were quoted; None if it is over the limit.

    `offset` is where its `From ` line starts in the file, `end` where the next one does.
    """

    raw: bytes | None
    offset: int
    end: int


def is_mbox(start: bytes) -> bool:
    """Whether a file that starts with these bytes is an mbox."""
    return start.lstrip(b"\r\n\xef\xbb\xbf").startswith(_FROM)


def read_mbox(file: BinaryIO, offset: int, limit: int) -> Iterator[MboxMail]:
    """The mails from the `From ` line at or after `offset`; `limit` in bytes. Raises `OSError`."""
    return _Reader(file, offset, limit).mails()


class _Reader:
    """`buffer` holds the file from the current mail on; `offset` is where that mail starts."""

    def __init__(self, file: BinaryIO, offset: int, limit: int) -> None:
        self.file = file
        self.offset = offset
        self.limit = limit
        self.buffer = bytearray()
        self.dropped = 0
        self.at_end = False
        self.dates_missing = False
        file.seek(offset)

    def mails(self) -> Iterator[MboxMail]:
        self.go_to_first()
        # Some programs write no date; then the other lines of the file need none either.
        self.dates_missing = _DATED.match(self.buffer) is None
        while self.buffer:
            by_length = self.end_by_length()
            end = by_length if by_length is not None else self.find_end()
            size = self.dropped + end
            raw = self.mail(end, by_length is not None) if not self.dropped else None
            yield MboxMail(raw, self.offset, self.offset + size)
            self.advance(end)

    def fill(self) -> bool:
        """Read on; false at the end of the file."""
        more = self.file.read(CHUNK)
        self.buffer += more
        self.at_end = not more
        return not self.at_end

    def advance(self, end: int) -> None:
        self.offset += self.dropped + end
        self.dropped = 0
        del self.buffer[:end]
        self.have(_HEADERS)

    def have(self, count: int) -> None:
        """Read on until so many bytes are there, or the end."""
        while len(self.buffer) < count and not self.at_end:
            self.fill()

    def go_to_first(self) -> None:
        self.have(_HEADERS)
        blank = len(self.buffer) - len(self.buffer.lstrip(b"\r\n\xef\xbb\xbf"))
        self.advance(blank)
        if not self.buffer.startswith(_FROM):
            self.advance(self.find_end())

    def end_by_length(self) -> int | None:
        """The end that a `Content-Length` header tells, if a mail does start right there."""
        headers = _END_OF_HEADERS.search(self.buffer, 0, _HEADERS)
        found = _CONTENT_LENGTH.search(self.buffer, 0, headers.start() + 1) if headers else None
        if headers is None or found is None:
            return None
        end = headers.end() + int(found[1])
        if end > self.limit:
            return None
        self.have(end + _LOOK_AHEAD)
        rest = bytes(self.buffer[end : end + 8])
        following = rest.lstrip(b"\r\n")
        if end > len(self.buffer) or (following and not following.startswith(_FROM)):
            return None
        return end + len(rest) - len(following)

    def find_end(self) -> int:
        """Where the next mail starts in the buffer; reads on, and drops what is over the limit."""
        position = 0
        while True:
            found = self.buffer.find(b"\nFrom ", position)
            if found != -1 and (self.at_end or len(self.buffer) - found > _LOOK_AHEAD):
                if self.starts_mail(found + 1):
                    return found + 1
                position = found + 1
                continue
            position = found if found != -1 else max(0, len(self.buffer) - len(_FROM))
            if not self.fill():
                if found == -1:
                    return len(self.buffer)
            elif len(self.buffer) > self.limit + CHUNK:
                position = max(0, position - self.drop())

    def drop(self) -> int:
        """Forget the mail's bytes so far but the last ones; returns how many."""
        count = len(self.buffer) - 2 * CHUNK
        del self.buffer[:count]
        self.dropped += count
        return count

    def starts_mail(self, position: int) -> bool:
        before = self.buffer[max(0, position - 3) : position]
        if not before.endswith((b"\n\n", b"\n\r\n")):
            return False
        dated = _DATED.match(self.buffer, position) or (
            self.dates_missing and _BARE.match(self.buffer, position)
        )
        if not dated:
            return False
        exact = _EXACT.match(self.buffer, position) is not None
        return exact or _BEFORE_HEADER.match(self.buffer, position) is not None

    def mail(self, end: int, by_length: bool) -> bytes | None:
        """The mail's own bytes: no `From ` line, no blank line after it, nothing quoted."""
        start = self.buffer.find(b"\n", 0, end) + 1
        if end - start > self.limit:
            return None
        raw = bytes(memoryview(self.buffer)[start or end : end])
        # mboxcl2 trusts the length and quotes nothing.
        if b">From " in raw and not (by_length and b"\nFrom " in raw):
            raw = _QUOTED_FROM.sub(rb"\1", raw)
        if raw.endswith(b"\r\n\r\n"):
            return raw[:-2]
        return raw[:-1] if raw.endswith(b"\n\n") else raw
