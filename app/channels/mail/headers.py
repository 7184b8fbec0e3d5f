"""The header block of a mail or of one of its parts, and the words encoded in it."""

from __future__ import annotations

import binascii
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from email.message import Message
from functools import lru_cache

from app.channels.mail.charsets import codec_of, decode_header_bytes, storable

MAX_HEADER_BYTES = 2 * 1024 * 1024
"""Room for 25,000 recipients; what a longer block holds beyond is not looked at."""

_END_OF_HEADERS = re.compile(rb"\n\r*\n")
_BLANK_LINE = re.compile(rb"\r*\n|\r+\Z")
_FOLD = re.compile(rb"\r{0,3}\n(?=[ \t])")
_NAME = re.compile(rb"[!-9;-~]+[ \t]*\Z")
_PREFACE = re.compile(rb"(?:\xef\xbb\xbf)?[\r\n]*(?:>?From [^\n]*\n)?(?=[!-9;-~]+[ \t]*:)")
_KNOWN = re.compile(
    rb"^(?:from|to|cc|subject|date|message-id|received|return-path|mime-version|sender|reply-to"
    rb"|content-[a-z-]+|in-reply-to|references|delivered-to|x-[a-z0-9-]+)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)
_WORD_START = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?")
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_MISSING_SEMICOLON = re.compile(r"^(\s*[^\s;()]+)\s+(?=[A-Za-z-]+\*?=)")
_MAX_PARAMETER_TEXT = 4096
_MAX_PARAMETERS = 64


# A parameter: plain, or by RFC 2231 as (charset, language, text).
_Value = str | tuple[str | None, str | None, str]


@dataclass(slots=True)
class HeaderBlock:
    """Header fields by lower-case name, as unfolded bytes in order of appearance.

    `damaged` tells of lines that are no header fields, `cut` of a block over the limit.
    """

    fields: Mapping[bytes, list[bytes]] = field(default_factory=dict)
    damaged: bool = False
    cut: bool = False

    def first(self, name: str, label: str = "") -> str:
        """The first non-empty field of that name, decoded but with encoded words left as they are.

        `label` is the charset for raw 8-bit bytes that are not UTF-8.
        """
        for value in self.fields.get(name.encode(), ()):
            if value:
                return _field_text(value, label)
        return ""

    def all(self, name: str, label: str = "") -> list[str]:
        """All non-empty fields of that name, decoded like `first`."""
        return [_field_text(value, label) for value in self.fields.get(name.encode(), ()) if value]

    def has(self, name: str) -> bool:
        """Whether a field of that name exists, even an empty one."""
        return name.encode() in self.fields

    def count(self, name: str) -> int:
        """How many fields of that name there are."""
        return len(self.fields.get(name.encode(), ()))

    def has_raw_bytes(self, name: str) -> bool:
        """Whether a field of that name carries bytes beyond ASCII (RFC 6532 or a fault)."""
        return any(not value.isascii() for value in self.fields.get(name.encode(), ()))


@dataclass(frozen=True, slots=True)
class MimeValue:
    """A structured MIME header such as `text/plain; charset=utf-8`; names in lower case."""

    token: str
    parameters: Mapping[str, str]


def read_headers(raw: bytes, start: int, end: int) -> tuple[HeaderBlock, int]:
    """The header block at `raw[start:end]` and the offset where its body begins."""
    if start == 0 and (preface := _PREFACE.match(raw, 0, end)):
        start = preface.end()
    if blank := _BLANK_LINE.match(raw, start, end):
        return HeaderBlock(), blank.end()
    found = _END_OF_HEADERS.search(raw, start, end)
    stop, body = (found.start() + 1, found.end()) if found else (end, end)
    cut = stop - start > MAX_HEADER_BYTES
    block = raw[start : min(stop, start + MAX_HEADER_BYTES)]
    block = block[: block.rfind(b"\n") + 1] if cut else block
    fields = _split(block)
    if fields is not None:
        return HeaderBlock(fields, cut=cut), body
    fields, length = _split_damaged(block)
    body = body if length == len(block) else start + length
    return HeaderBlock(fields, damaged=True, cut=cut), body


def _split(block: bytes) -> dict[bytes, list[bytes]] | None:
    """The fields of a clean block; None if some line is no field."""
    fields: dict[bytes, list[bytes]] = {}
    is_name = _NAME.match
    for line in _FOLD.sub(b"", block).split(b"\n"):
        name, colon, value = line.partition(b":")
        if not colon or not is_name(name):
            if line.strip():
                return None
            continue
        fields.setdefault(name.lower().rstrip(), []).append(value.strip())
    return fields


def _split_damaged(block: bytes) -> tuple[dict[bytes, list[bytes]], int]:
    """The fields, and the length of the header part of `block`.

    A stray line is skipped while known fields follow it; after the last of them it is the body,
    whose separating blank line went missing.
    """
    last_known = max((match.start() for match in _KNOWN.finditer(block)), default=-1)
    kept = []
    for offset, line in _logical_lines(block):
        name, colon, _ = line.partition(b":")
        if colon and _NAME.match(name):
            kept.append(line)
        elif offset > last_known and line.strip():
            return _split(b"\n".join(kept)) or {}, offset
    return _split(b"\n".join(kept)) or {}, len(block)


def _logical_lines(block: bytes) -> Iterator[tuple[int, bytes]]:
    offset = 0
    for line in re.split(rb"\n(?![ \t])", block):
        yield offset, line
        offset += len(line) + 1


def _field_text(value: bytes, label: str) -> str:
    return value.decode("ascii") if value.isascii() else decode_header_bytes(value, label)


def plain(text: str) -> str:
    """One line without control characters, outer or doubled white space from folding."""
    if text.isprintable() and "  " not in text:
        return text.strip()
    return " ".join(_CONTROLS.sub(" ", storable(text)).split())


def decode_words(text: str, report: Callable[[str], None] | None = None) -> str:
    """Text with its encoded words (RFC 2047) decoded, also where they stand against the rules.

    White space between two words goes; bytes of neighbouring words of one charset are joined
    first, for many programs split characters. What cannot be decoded stays as written.
    """
    if "=?" not in text:
        return text
    pieces: list[str] = []
    pending: tuple[str, list[bytes]] | None = None
    position = 0
    while (start := text.find("=?", position)) != -1:
        word = _WORD_START.match(text, start)
        stop = _word_end(text, word.end()) if word else -1
        if word is None or stop == -1:
            _flush(pieces, pending, report)
            pieces.append(text[position : start + 2])
            pending, position = None, start + 2
            continue
        between = text[position:start]
        label = word[1].partition("*")[0].lower()
        payload = text[word.end() : stop]
        # Raw 8-bit characters inside a word were decoded with the header already.
        label = label if payload.isascii() else "utf-8"
        data = _word_bytes(word[2], payload)
        position = stop + 2
        if pending is not None and not between.strip():
            if pending[0] == label:
                pending[1].append(data)
                continue
            between = ""
        _flush(pieces, pending, report)
        pieces.append(between)
        pending = (label, [data])
    _flush(pieces, pending, report)
    pieces.append(text[position:])
    return "".join(pieces)


def _word_end(text: str, start: int) -> int:
    """Where the payload ends; -1 when another word begins first (keeps the search linear)."""
    following = text.find("=?", start)
    return text.find("?=", start, len(text) if following == -1 else following + 3)


def _flush(
    pieces: list[str],
    pending: tuple[str, list[bytes]] | None,
    report: Callable[[str], None] | None,
) -> None:
    """Append the text of the words that belong together."""
    if pending is None:
        return
    label, data = pending[0], b"".join(pending[1])
    codec = codec_of(label)
    if codec is None and report:
        report(f"unknown-charset:{label[:40]}")
    try:
        pieces.append(data.decode(codec or "utf-8"))
    except (UnicodeError, ValueError):
        # Pure ASCII words labelled wrongly must not turn into a guess of some other script.
        pieces.append(data.decode("ascii") if data.isascii() else decode_header_bytes(data, label))


def _word_bytes(encoding: str, payload: str) -> bytes:
    data = payload.encode("utf-8", "replace")
    if encoding in "qQ":
        return binascii.a2b_qp(data.replace(b"_", b" "), header=False)
    letters = _NOT_BASE64.sub(b"", data)
    letters = letters[: len(letters) - 1] if len(letters) % 4 == 1 else letters
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))


@lru_cache(maxsize=512)
def mime_value(text: str) -> MimeValue:
    """A `Content-Type` or `Content-Disposition` value, with RFC 2231 parameters put together.

    Never raises; text that is too long to be honest is cut.
    """
    text = ";".join(text[:_MAX_PARAMETER_TEXT].split(";", _MAX_PARAMETERS)[:_MAX_PARAMETERS])
    text = _MISSING_SEMICOLON.sub(r"\1;", text, count=1)
    message = Message()
    message.set_raw("Content-Type", text)
    pairs: list[tuple[str, _Value]]
    try:
        pairs = list(message.get_params(failobj=[], unquote=True))
    except (ValueError, TypeError, IndexError, LookupError):
        pairs = [(text.partition(";")[0], "")]
    parameters: dict[str, str] = {}
    for name, value in pairs[1:]:
        name = name.strip().lower()
        # The extended form says its charset, so it is the better of two (RFC 6266 4.3).
        if name not in parameters or isinstance(value, tuple):
            parameters[name] = _parameter_text(value)
    token = pairs[0][0].partition("(")[0] if pairs else ""
    return MimeValue(token.strip(" \t\"'").lower(), parameters)


def _parameter_text(value: _Value) -> str:
    """RFC 2231 gives (charset, language, text of that charset's bytes as Latin-1 characters)."""
    if isinstance(value, str):
        return storable(value.removeprefix('"'))
    charset, _, text = value
    try:
        data = text.encode("raw-unicode-escape") if text.isascii() else text.encode("latin-1")
    except UnicodeError:
        return storable(text)
    codec = codec_of(charset or "utf-8")
    try:
        return storable(data.decode(codec or "utf-8"))
    except (UnicodeError, ValueError):
        return decode_header_bytes(data, charset or "")
