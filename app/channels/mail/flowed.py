"""Paragraphs of `format=flowed` text (RFC 3676) put together again."""

from __future__ import annotations

import re

_QUOTES = re.compile(r">*")


def unflow(text: str, delete_space: bool) -> str:
    """Join the soft-broken lines of `text`; `delete_space` is the parameter `DelSp=yes`."""
    paragraphs: list[str] = []
    pieces: list[str] = []
    open_depth = -1
    for line in text.split("\n"):
        depth = _QUOTES.match(line).end()  # type: ignore[union-attr]
        content = line[depth:].removeprefix(" ")
        if depth != open_depth or content == "-- ":
            _close(paragraphs, pieces, open_depth)
            open_depth = depth
        pieces.append(content)
        if not content.endswith(" ") or content == "-- ":
            _close(paragraphs, pieces, open_depth)
            open_depth = -1
        elif delete_space:
            pieces[-1] = content[:-1]
    _close(paragraphs, pieces, open_depth)
    return "\n".join(paragraphs)


def _close(paragraphs: list[str], pieces: list[str], depth: int) -> None:
    if pieces:
        mark = ">" * depth + " " if depth > 0 else ""
        paragraphs.append(mark + "".join(pieces))
        pieces.clear()
