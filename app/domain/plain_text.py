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
    + " \t\r\n\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006"
    + ("\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\x1c\x1d\x1e\x1f\x85")
)
_DROP_INVISIBLE: Final = dict.fromkeys(map(ord, _INVISIBLE))
_SPACES: Final = re.compile(r"\s+")


def tidy(text: str) -> str:
    """Trim spaces and invisible marks at both ends, drop NUL, end lines with a plain newline."""
    if text.isascii():
        trimmed = text.strip(" \t\r\n\v\f\x00\x1c\x1d\x1e\x1f")
    else:
        trimmed = text.strip(_EDGES + "\x00")
    if "\x00" in trimmed:
        trimmed = trimmed.replace("\x00", "")
    if "\r" in trimmed:
        trimmed = trimmed.replace("\r\n", "\n").replace("\r", "\n")
    return trimmed


def visible(text: str) -> str:
    """The text without invisible marks and NUL, wherever they stand, and trimmed."""
    return tidy(text.translate(_DROP_INVISIBLE))


def tidy_line(text: str) -> str:
    """One line: `visible`, and every run of white space one space."""
    return _SPACES.sub(" ", visible(text))
