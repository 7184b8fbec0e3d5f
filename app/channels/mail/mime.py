"""The parts of a mail, found as spans of its bytes.

The standard library's parser makes an object of every line, tests each line against every open
boundary and recurses once per level; a hostile mail of 200 MB turns that into gigabytes or a
RecursionError. Here a part is two offsets, so an attachment is copied once, when it is decoded,
and an enclosed message keeps its exact bytes. Parameters are read by the standard library.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.channels.mail.headers import HeaderBlock, MimeValue, mime_value, read_headers

MAX_DEPTH = 40
"""Multiparts within multiparts; deeper ones are kept whole as one file."""
MAX_PARTS = 2000
"""Parts of one mail; what follows is kept in the last one."""

_TYPE = re.compile(r"[\w.+-]+/[\w.+*-]+\Z")
_UNKNOWN_BOUNDARY = re.compile(rb"^--([!-~][ -~]{0,68}?)[ \t]*\r{0,3}\nContent-", re.M | re.I)
_ENCODINGS = {
    "base64": "base64",
    "base-64": "base64",
    "b": "base64",
    "quoted-printable": "quoted-printable",
    "quoted_printable": "quoted-printable",
    "quotedprintable": "quoted-printable",
    "qp": "quoted-printable",
    "x-uuencode": "uuencode",
    "x-uue": "uuencode",
    "uue": "uuencode",
    "uuencode": "uuencode",
    "7bit": "",
    "7-bit": "",
    "8bit": "",
    "8-bit": "",
    "binary": "",
    "none": "",
    "": "",
}
_NO_VALUE = MimeValue("", {})
_UU_BEGIN = re.compile(rb"^begin [0-7]{3,4} ([^\r\n]*)\r?\n", re.MULTILINE)
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")
_CLOSING = re.compile(rb"--(?:\Z|[ <>\"'])")
_FOREIGN = re.compile(rb"[^A-Za-z0-9+/=\s]|[ \t](?=[^\s])")
_MORE_BASE64 = re.compile(rb"=+\s*\n[A-Za-z0-9+/=\s]*\Z")
_SAMPLE = 512
_CHUNK = 1 << 20


@dataclass(slots=True)
class Part:
    """One part: its headers, and its body at `source[body:end]`; `position` among its siblings.

    `content_type` is always of the form `main/sub` in lower case.
    """

    source: bytes
    headers: HeaderBlock
    body: int
    end: int
    parent_type: str
    position: int = 0
    content_type: str = "text/plain"
    declared: MimeValue = _NO_VALUE
    disposition: MimeValue = _NO_VALUE
    children: list[Part] = field(default_factory=list)

    @property
    def charset(self) -> str:
        """The declared charset, "" if none."""
        return self.declared.parameters.get("charset", "")

    def leaves(self) -> Iterator[Part]:
        """All parts that carry content, in order."""
        if not self.children:
            yield self
        for child in self.children:
            yield from child.leaves()


class Structure:
    """Splits one mail; `root` is its outermost part, `problems` what was wrong on the way."""

    def __init__(self, raw: bytes) -> None:
        self.problems: list[str] = []
        self._parts = 0
        # Mail of old Macintosh programs; nothing else has no line feed at all.
        if b"\n" not in raw and b"\r" in raw:
            raw = raw.replace(b"\r", b"\n")
        self.root = self._read(raw, 0, len(raw), "", 0)

    def _read(self, source: bytes, start: int, end: int, parent_type: str, depth: int) -> Part:
        self._parts += 1
        headers, body = read_headers(source, start, end)
        part = Part(source, headers, min(body, end), end, parent_type)
        if headers.damaged:
            self.problems.append("bad-header-line")
        if headers.cut:
            self.problems.append("headers-too-long")
        _read_type(part)
        if part.content_type.startswith("multipart/") or "boundary" in part.declared.parameters:
            self._split(part, depth)
        return part

    def _split(self, part: Part, depth: int) -> None:
        if depth >= MAX_DEPTH:
            self.problems.append("too-deep")
            part.content_type = "application/octet-stream"
            return
        spans, closed_at = self._spans(part)
        if not spans and transfer_encoding(part):
            # A whole multipart under a transfer encoding, which RFC 2045 6.4 forbids.
            decoded = decode_body(part, self.problems)
            part.source, part.body, part.end = decoded, 0, len(decoded)
            spans, closed_at = self._spans(part)
        if not spans:
            if part.content_type.startswith("multipart/"):
                self.problems.append("broken-boundary")
            return
        if not part.content_type.startswith("multipart/"):
            self.problems.append("broken-boundary")
            part.content_type = "multipart/mixed"
        if closed_at is None:
            self.problems.append("missing-end-boundary")
        self._read_children(part, spans, depth)
        _adopt(part, closed_at)

    def _read_children(self, part: Part, spans: list[tuple[int, int]], depth: int) -> None:
        for start, end in spans:
            if self._parts >= MAX_PARTS:
                self.problems.append("too-many-parts")
                rest = Part(part.source, HeaderBlock(), start, part.end, part.content_type)
                rest.content_type = "application/octet-stream"
                part.children.append(rest)
                return
            child = self._read(part.source, start, end, part.content_type, depth + 1)
            child.position = len(part.children)
            part.children.append(child)

    def _spans(self, part: Part) -> tuple[list[tuple[int, int]], int | None]:
        boundary = part.declared.parameters.get("boundary", "").rstrip()
        if boundary:
            marker = b"--" + boundary.encode("utf-8", "replace")
            spans, closed_at = _split_at(part, marker, MAX_PARTS - self._parts)
            if spans:
                return spans, closed_at
        found = _UNKNOWN_BOUNDARY.search(part.source, part.body, part.end)
        if found is None or not part.content_type.startswith("multipart/"):
            return [], None
        self.problems.append("broken-boundary")
        return _split_at(part, b"--" + found[1].removesuffix(b"--"), MAX_PARTS - self._parts)


def _adopt(part: Part, closed_at: int | None) -> None:
    """Put right a multipart whose first part is a multipart with the very same boundary."""
    inner = part.children[0]
    boundary = part.declared.parameters.get("boundary")
    if inner.children or not boundary or inner.declared.parameters.get("boundary") != boundary:
        return
    inner.children = part.children[1:closed_at]
    part.children = [inner, *part.children[closed_at:]] if closed_at else [inner]


def _split_at(part: Part, marker: bytes, allowed: int) -> tuple[list[tuple[int, int]], int | None]:
    """The spans between delimiter lines, and how many there were at the closing delimiter.

    Spans after a closing delimiter count too when delimiters follow: programs that repeat the
    outer boundary inside, or append a part, are common enough. After the `allowed` number of spans
    one more reaches to the end.
    """
    source, start, end = part.source, part.body, part.end
    spans: list[tuple[int, int]] = []
    opened: int | None = None
    closed_at: int | None = None
    position = source.find(marker, start, end)
    while position != -1 and len(spans) <= allowed:
        after = position + len(marker)
        if position == start or source[position - 1] == 10:
            line_end = source.find(b"\n", after, end)
            line_end = end if line_end == -1 else line_end
            rest = source[after:line_end].strip(b" \t\r")
            if not rest or _CLOSING.match(rest):
                if opened is not None:
                    spans.append((opened, _before_newline(source, opened, position)))
                if rest and closed_at is None:
                    closed_at = len(spans)
                opened = None if rest else min(line_end + 1, end)
            after = line_end
        position = source.find(marker, after, end)
    if opened is not None and opened < end:
        spans.append((opened, end))
    return spans, closed_at


def _before_newline(source: bytes, start: int, position: int) -> int:
    """The line break before a delimiter belongs to the delimiter (RFC 2046 5.1.1)."""
    if position > start:
        position -= 1
        while position > start and source[position - 1] == 13:
            position -= 1
    return position


def _read_type(part: Part) -> None:
    headers = part.headers
    if value := headers.first("content-disposition"):
        part.disposition = mime_value(value)
    if value := headers.first("content-type"):
        part.declared = mime_value(value)
        part.content_type = _usable_type(part)
    elif part.parent_type == "multipart/digest":
        part.content_type = "message/rfc822"


def _usable_type(part: Part) -> str:
    token = part.declared.token
    if _TYPE.match(token):
        return token
    if "html" in token:
        return "text/html"
    if token.startswith("multipart") or "boundary" in part.declared.parameters:
        return "multipart/mixed"
    if token.startswith("text") or not (part.disposition.token or part.declared.parameters):
        return "text/plain"
    return "application/octet-stream"


def transfer_encoding(part: Part) -> str | None:
    """`base64`, `quoted-printable`, `uuencode`, "" for none, None for one nobody knows."""
    value = part.headers.first("content-transfer-encoding").lower().strip(" \t;\"'")
    token = (
        value.replace(" ", "-")
        if value.startswith("quoted ")
        else value.split(";")[0].split(" ")[0]
    )
    return _ENCODINGS.get(token)


def decode_body(part: Part, problems: list[str]) -> bytes:
    """The bytes of a part after undoing its transfer encoding. Never raises."""
    encoding = transfer_encoding(part)
    if encoding == "base64":
        return decode_base64(part.source, part.body, part.end, problems)
    if encoding == "quoted-printable":
        return b"".join(map(binascii.a2b_qp, _in_chunks(part.source, part.body, part.end)))
    data = part.source[part.body : part.end]
    if encoding == "uuencode":
        return _decode_uuencode(data, problems)
    if encoding is None:
        name = part.headers.first("content-transfer-encoding").strip().lower()
        problems.append(f"unknown-encoding:{name[:40]}")
    return data


def decode_base64(source: bytes, start: int, end: int, problems: list[str]) -> bytes:
    """What lenient programs read: other characters skipped, padding in the middle allowed."""
    if _is_plain(source[start : min(end, start + _SAMPLE)].strip()):
        problems.append("bad-base64")
        return source[start:end]
    padding = source.find(b"=", start, end)
    try:
        if padding == -1 or not source[padding:end].strip(b"= \t\r\n"):
            return b"".join(_decode_in_chunks(source, start, end))
    except binascii.Error:
        pass
    problems.append("bad-base64")
    if padding != -1 and not _MORE_BASE64.match(source, padding, end):
        end = padding
    pieces = []
    for run in source[start:end].split(b"="):
        letters = _NOT_BASE64.sub(b"", run)
        letters = letters[:-1] if len(letters) % 4 == 1 else letters
        pieces.append(binascii.a2b_base64(letters + b"=" * (-len(letters) % 4)))
    return b"".join(pieces)


def _is_plain(sample: bytes) -> bool:
    """Whether this is text that only claims to be base64."""
    if len(_FOREIGN.findall(sample)) <= max(2, len(sample) // 20):
        return False
    first_line = sample.partition(b"\n")[0].strip()
    return len(first_line) % 4 != 0 or _FOREIGN.search(first_line) is not None


def _in_chunks(source: bytes, start: int, end: int) -> Iterator[memoryview]:
    """Whole lines, about a megabyte at a time.

    Decoding holds the interpreter lock; between two chunks a window can breathe.
    """
    view = memoryview(source)
    while end - start > _CHUNK:
        cut = source.rfind(b"\n", start, start + _CHUNK) + 1
        if cut == 0:
            break
        yield view[start:cut]
        start = cut
    yield view[start:end]


def _decode_in_chunks(source: bytes, start: int, end: int) -> Iterator[bytes]:
    """Raises `binascii.Error` for what only the lenient way can read."""
    for chunk in _in_chunks(source, start, end):
        last = len(chunk) < _CHUNK // 2
        letters = chunk if last else bytes(chunk).translate(None, b" \t\r\n")
        if not last and len(letters) % 4:
            raise binascii.Error("lines do not hold whole groups")
        yield binascii.a2b_base64(letters)


def _decode_uuencode(data: bytes, problems: list[str]) -> bytes:
    begin = _UU_BEGIN.search(data)
    decoded = bytearray()
    position = begin.end() if begin else 0
    while position < len(data):
        end = data.find(b"\n", position)
        end = len(data) if end == -1 else end
        line = data[position:end].rstrip(b"\r")
        if line.strip() == b"end":
            break
        decoded += decode_uu_line(line, problems)
        position = end + 1
    return bytes(decoded)


def decode_uu_line(line: bytes, problems: list[str]) -> bytes:
    """One line of uuencoded data; some encoders fill the last group with junk."""
    try:
        return binascii.a2b_uu(line)
    except binascii.Error:
        announced = (((line[0] - 32) & 63) * 4 + 5) // 3
    try:
        return binascii.a2b_uu(line[:announced])
    except binascii.Error:
        problems.append("bad-uuencode")
        return b""
