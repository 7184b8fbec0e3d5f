"""The grammar of vCard 2.1, 3.0 and 4.0 as programs really write it: lines, parameters, values."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from app.channels.contacts.lines import decode_line
from app.domain.plain_text import tidy

# Pictures, sounds and keys: most of the bytes of a card and nothing the desk keeps.
_SKIPPED: Final = frozenset(
    {b"PHOTO", b"LOGO", b"SOUND", b"KEY", b"X-MS-CARDPICTURE", b"X-MS-OL-DESIGN"}
)
_START: Final = re.compile(rb"(?:[A-Za-z0-9_-]+\.)*([A-Za-z0-9_-]+)[ \t]*[;:]")
_BOUNDARY: Final = re.compile(rb"(?:BEGIN|END):VCARD", re.IGNORECASE)
_QUOTED_PRINTABLE: Final = re.compile(rb"[^:]*[;=]QUOTED-PRINTABLE[;:,]", re.IGNORECASE)
_HEAD: Final = re.compile(rb'([^:"]*(?:"[^"]*"[^:"]*)*):(.*)', re.DOTALL)
_PARAMETER: Final = re.compile(r';((?:[^;"]|"[^"]*")*)')
_ESCAPED: Final = re.compile(r"\\(.)", re.DOTALL)
_CARET: Final = re.compile(r"\^(['n^])")
_ENCODINGS: Final = frozenset({"QUOTED-PRINTABLE", "BASE64", "7BIT", "8BIT", "B"})


@dataclass(frozen=True, slots=True)
class Property:
    """One line of a card.

    `parameters` has upper-case names; the bare ones of vCard 2.1 are in "TYPE".
    """

    group: str
    name: str
    parameters: Mapping[str, tuple[str, ...]]
    raw: bytes
    fallback: str

    @property
    def types(self) -> frozenset[str]:
        """The TYPE words in lower case."""
        return frozenset(one.lower() for one in self.parameters.get("TYPE", ()))

    def parameter(self, name: str) -> str:
        """The first value of a parameter or ""."""
        values = self.parameters.get(name)
        return values[0] if values else ""

    @property
    def text(self) -> str:
        """The whole value as one text."""
        return self._plain(self.raw)

    def parts(self) -> list[str]:
        """The components of a structured value (N, ORG, ADR)."""
        return [self._plain(part) for part in _split(self.raw, b";")]

    def items(self) -> list[str]:
        """The values of a list (CATEGORIES)."""
        return [item for part in _split(self.raw, b",") if (item := self._plain(part))]

    def _plain(self, raw: bytes) -> str:
        encoding = self.parameter("ENCODING").upper()
        if encoding == "QUOTED-PRINTABLE":
            # What an encoding protects is not escaped as well, except separators.
            return tidy(_unescaped(self._decode(binascii.a2b_qp(raw)), newlines=False))
        if encoding in ("B", "BASE64"):
            return tidy(self._decode(_unbase64(raw)))
        return tidy(_unescaped(self._decode(raw), newlines=True))

    def _decode(self, data: bytes) -> str:
        charset = self.parameter("CHARSET")
        if charset and charset.upper().replace("_", "-") not in ("UTF-8", "UTF8", "US-ASCII"):
            try:
                return data.decode(charset)
            except (LookupError, ValueError):
                pass
        return decode_line(data, self.fallback)


def logical_lines(physical: Iterable[bytes]) -> Iterator[bytes]:
    """Unfold lines: leading white space, soft breaks, and text that was never folded at all.

    Binary properties are left out without being gathered.
    """
    current: list[bytes] = []
    soft = skipping = False
    for line in physical:
        if soft and not _BOUNDARY.match(line):
            soft = line.endswith(b"=")
            current.append(line[:-1] if soft else line)
        elif line[:1] in (b" ", b"\t") and (current or skipping):
            if not skipping:
                current.append(line[1:])
        elif (found := _START.match(line)) is not None:
            if current:
                yield b"".join(current)
            skipping = found[1].upper() in _SKIPPED
            soft = not skipping and _is_soft(line)
            current = [] if skipping else [line[:-1] if soft else line]
        elif line.strip() and not skipping:
            current.append(b"\\n" + line if current else line)
    if current:
        yield b"".join(current)


def parse_property(line: bytes, fallback: str) -> Property | None:
    """A logical line as a property, None when it is none."""
    found = _HEAD.fullmatch(line)
    head, _, value = (found[1], b":", found[2]) if found else line.partition(b":")
    if not head or len(head) == len(line):
        return None
    text = decode_line(head, fallback)
    names, _, _ = text.partition(";")
    group, _, name = names.strip().rpartition(".")
    parameters = _parameters(text) if ";" in text else {}
    return Property(group.lower(), name.upper(), parameters, value, fallback)


def escaped(text: str) -> str:
    """A text value as vCard 3.0 and 4.0 write it."""
    safe = text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    return safe.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")


def folded(line: str) -> bytes:
    """A line of at most 75 octets with its continuations, no character cut (RFC 6350 3.2)."""
    data = line.encode("utf-8")
    pieces = []
    limit = 75
    while len(data) > limit:
        cut = limit
        while data[cut] & 0xC0 == 0x80:
            cut -= 1
        pieces.append(data[:cut])
        data, limit = data[cut:], 74
    return b"\r\n ".join((*pieces, data)) + b"\r\n"


def _is_soft(line: bytes) -> bool:
    return line.endswith(b"=") and _QUOTED_PRINTABLE.match(line) is not None


def _parameters(head: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for segment in _PARAMETER.findall(head):
        key, equals, value = segment.partition("=")
        name, text = key.strip().upper(), value.strip()
        if not equals:
            name, text = ("ENCODING" if name in _ENCODINGS else "TYPE"), key.strip()
        if text:
            found[name] = (*found.get(name, ()), *_parameter_values(text))
    return found


def _parameter_values(text: str) -> list[str]:
    # Quoted or not, a comma separates: TYPE="work,voice" is two types (RFC 6350 erratum 3086).
    bare = text.replace('"', "")
    return [_CARET.sub(_uncaret, one.strip()) for one in bare.split(",")]


def _uncaret(found: re.Match[str]) -> str:
    return {"n": "\n", "'": '"'}.get(found[1], "^")


def _unescaped(text: str, *, newlines: bool) -> str:
    if "\\" not in text:
        return text
    return _ESCAPED.sub(lambda found: _character(found[1], newlines=newlines), text)


def _character(one: str, *, newlines: bool) -> str:
    if one in "nN":
        return "\n" if newlines else "\\" + one
    return one if one in '\\;,:"' else "\\" + one


def _split(raw: bytes, separator: bytes) -> list[bytes]:
    """Split at separators without a backslash before them."""
    if b"\\" not in raw:
        return raw.split(separator)
    parts, start = [], 0
    for found in re.finditer(rb"(?s)\\.|" + separator, raw):
        if found[0] == separator:
            parts.append(raw[start : found.start()])
            start = found.end()
    return [*parts, raw[start:]]


def _unbase64(raw: bytes) -> bytes:
    clean = re.sub(rb"[^A-Za-z0-9+/]", b"", raw)
    whole = clean[: len(clean) - (len(clean) % 4 == 1)]
    return base64.b64decode(whole + b"=" * (-len(whole) % 4))
