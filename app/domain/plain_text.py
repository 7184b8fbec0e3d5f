"""Text as people type, paste and export it, without what nobody can see."""

from __future__ import annotations

import re
from typing import Final

# Marks left behind by copying from a web page or a phone: byte order mark, zero-width characters,
# text direction. A zero-width joiner inside an emoji is not among them.
_INVISIBLE: Final = (
    "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u00ad"
)
_EDGES: Final = (
    _INVISIBLE
    + " \t\r\n\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"
    + ("".join(map(chr, range(0x2000, 0x200B))))
)
_DROP_INVISIBLE: Final = dict.fromkeys(map(ord, _INVISIBLE))
_SPACES: Final = re.compile(r"\s+")


def tidy(text: str) -> str:
    """Trim spaces and invisible marks at both ends, drop NUL, end lines with a plain newline."""
    if "\x00" in text:
        text = text.replace("\x00", "")
    trimmed = text.strip()
    if not trimmed.isascii() and (trimmed[0] in _INVISIBLE or trimmed[-1] in _INVISIBLE):
        trimmed = trimmed.strip(_EDGES)
    if "\r" in trimmed:
        trimmed = trimmed.replace("\r\n", "\n").replace("\r", "\n")
    return trimmed


def visible(text: str) -> str:
    """The text without invisible marks and NUL, wherever they stand, and trimmed."""
    return tidy(text.translate(_DROP_INVISIBLE))


def tidy_line(text: str) -> str:
    """One line: `visible`, and every run of white space one space."""
    return _SPACES.sub(" ", visible(text))


def first_line(text: str, length: int = 80) -> str:
    """The first line with words, shortened: what a ticket without a subject is called."""
    line = next((part.strip() for part in text.splitlines() if part.strip()), "")
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"
