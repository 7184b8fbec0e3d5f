"""What can be typed besides words, and what to offer while one types it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.ticket import Channel

translate = QCoreApplication.translate

COMMANDS_ONLY = ">"
_STATES = ("open", "needs-reply", "waiting", "call-back", "closed", "unread")
_MOST = 8


@dataclass(frozen=True, slots=True)
class Hint:
    """`insert` takes the place of the word being typed; `words` say what it finds."""

    insert: str
    words: str = ""


def hints(text: str, tags: Sequence[str]) -> tuple[Hint, ...]:
    """What fits the last word of `text`: operators, or the values of the one being typed."""
    if text.startswith(COMMANDS_ONLY):
        return ()
    last = last_word(text)
    name, colon, typed = last.partition(":")
    if colon:
        return _values(name.lower(), typed.lower(), tags)
    return tuple(one for one in _operators() if not last or one.insert.startswith(last.lower()))


def completed(text: str, hint: Hint) -> str:
    """`text` with its last word made into the hint; an operator waits for its value."""
    kept = text[: len(text) - len(last_word(text))]
    return kept + hint.insert + ("" if hint.insert.endswith(":") else " ")


def searchable(text: str) -> str:
    """`text` without an operator (or bare `#`) at its end that still waits for its value."""
    last = last_word(text)
    waits = last == "#" or any(last.lower() == one.insert for one in _operators())
    return text[: len(text) - len(last)] if waits else text


def last_word(text: str) -> str:
    """What stands after the last blank; a quoted value counts as one word."""
    inside = text.count('"') % 2
    at = text.rfind(" ", 0, text.rfind('"')) if inside else text.rfind(" ")
    return text[at + 1 :]


def _operators() -> tuple[Hint, ...]:
    return (
        Hint("from:", translate("Search", "who wrote")),
        Hint("is:", translate("Search", "open, closed, unread")),
        Hint("tag:", translate("Search", "a tag")),
        Hint("channel:", translate("Search", "phone, email")),
        Hint("has:", translate("Search", "attachment")),
        Hint("before:", translate("Search", "a day")),
        Hint("after:", translate("Search", "a day")),
    )


def _values(name: str, typed: str, tags: Sequence[str]) -> tuple[Hint, ...]:
    if name in ("before", "after") and not typed:
        return (Hint(f"{name}:", translate("Search", "2026, 2026-03 or 2026-03-14")),)
    known: Sequence[str] = {
        "is": _STATES,
        "has": ("attachment",),
        "channel": [channel.value for channel in Channel],
        "tag": tags,
    }.get(name, ())
    fitting = [value for value in known if value.lower().startswith(typed.strip('"'))]
    return tuple(Hint(f"{name}:{_quoted(value)}") for value in fitting[:_MOST])


def _quoted(value: str) -> str:
    return f'"{value}"' if " " in value else value
