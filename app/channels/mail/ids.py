"""Message identifiers (RFC 5322 3.6.4) as they are found: folded, unbracketed, doubled."""

from __future__ import annotations

import re

from app.channels.mail.charsets import storable

MAX_ID = 998
"""Characters, the longest line of a mail; a longer identifier is none."""

_BRACKETED = re.compile(r"<([^<>]*)>")
_SPACE = re.compile(r"[\x00-\x20\x7f]+")


def message_ids(text: str) -> tuple[str, ...]:
    """The identifiers of a header value without angle brackets, in order, each once.

    Without any brackets, words that contain `@` are taken; comments and phrases are not.
    """
    found = [_SPACE.sub("", one) for one in _BRACKETED.findall(text)]
    if not found and "<" not in text:
        found = [word for word in re.split(r"[\s,;]+", text) if "@" in word]
    return tuple(dict.fromkeys(storable(one) for one in found if 0 < len(one) <= MAX_ID))


def first_id(text: str) -> str:
    """The first identifier, or a single bare word such as some programs write, or ""."""
    for one in message_ids(text):
        return one
    words = text.strip(" \t<>").split()
    return storable(words[0]) if len(words) == 1 and len(words[0]) <= MAX_ID else ""
