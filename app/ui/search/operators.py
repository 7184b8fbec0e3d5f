"""What can be typed besides words, and what to offer while one types it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from PySide6.QtCore import QCoreApplication

from app.domain.ticket import Channel

translate = QCoreApplication.translate

COMMANDS_ONLY = ">"
_STATES = ("open", "needs-reply", "waiting", "call-back", "closed", "unread")
_MOST = 8
# `form:` for `from:` is 0.8 alike, `tags:` for `tag:` 0.89.
_ALIKE = 0.7


@dataclass(frozen=True, slots=True)
class Hint:
    """`insert` takes the place of the word being typed; `words` say what it finds."""

    insert: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Mistake:
    """`typed` means nothing; `meant` is the operator most like it, "" without one.

    `instead` takes the place of the last word, if the mistake stands there.
    """

    typed: str
    meant: str
    instead: Hint | None


def hints(text: str, tags: Sequence[str]) -> tuple[Hint, ...]:
    """What fits the last word of `text`: operators, or the values of the one being typed."""
    if text.startswith(COMMANDS_ONLY):
        return ()
    last = last_word(text)
    name, colon, typed = last.partition(":")
    if colon:
        return _values(name.lower(), typed.lower(), tags)
    return tuple(one for one in _operators() if not last or one.insert.startswith(last.lower()))


def mistake(text: str) -> Mistake | None:
    """The first word of `text` that looks like an operator and is none, None when there is none."""
    if text.startswith(COMMANDS_ONLY):
        return None
    known = [one.insert for one in _operators()]
    for word in text.split():
        name, colon, value = word.lstrip("-").partition(":")
        is_one = f"{name.lower()}:" in known
        if not colon or is_one or not name.isalpha() or value.startswith("//"):
            continue
        near = get_close_matches(f"{name.lower()}:", known, n=1, cutoff=_ALIKE)
        at_end = word == last_word(text)
        instead = Hint(f"{near[0]}{value}") if near and at_end else None
        return Mistake(f"{name}:", near[0] if near else "", instead)
    return None


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
