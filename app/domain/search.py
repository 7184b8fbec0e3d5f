"""What a person types into the search field, and what comes back."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from app.domain.ids import RowId
from app.domain.ticket import Channel, Status

_TOKEN = re.compile(r'(-?)(?:(\w+):)?("[^"]*"?|\S+)')
_NUMBER = re.compile(r"#[0-9]{1,18}")
_STATUSES = {
    "open": (Status.NEEDS_REPLY, Status.WAITING, Status.CALL_BACK),
    "needs-reply": (Status.NEEDS_REPLY,),
    "waiting": (Status.WAITING,),
    "call-back": (Status.CALL_BACK,),
    "closed": (Status.CLOSED,),
}


class HitKind(StrEnum):
    """What was found."""

    TICKET = "ticket"
    CONTACT = "contact"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """Words and operators, taken apart.

    Operators: `from:` (who wrote), `is:` (open, closed, waiting, needs-reply, call-back, unread),
    `has:attachment`, `tag:`, `channel:`, `before:`, `after:` (YYYY, YYYY-MM or YYYY-MM-DD, a day of
    the desk's zone) and `#number`. An operator that makes no sense, or is to be excluded ("-is:"),
    is listed in `problems` and taken as plain words.
    """

    words: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    sender: tuple[str, ...] = ()
    statuses: tuple[Status, ...] = ()
    unread: bool = False
    has_attachment: bool = False
    tags: tuple[str, ...] = ()
    channel: Channel | None = None
    before: date | None = None
    after: date | None = None
    number: int | None = None
    problems: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was asked."""
        return self == SearchQuery()

    @property
    def is_filter_only(self) -> bool:
        """Whether there are operators but no words to look for."""
        return not (self.words or self.phrases or self.sender)


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A few words around a hit; `marks` are (start, end) of what matched."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found."""

    kind: HitKind
    id: RowId
    title: str
    who: str
    excerpt: Excerpt
    number: int | None
    status: Status | None
    channel: Channel | None
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Found:
    """Hits, best first. `instead` is the near spelling searched for when nothing was found."""

    query: SearchQuery
    hits: tuple[Hit, ...]
    instead: str | None = None


def parse_search(text: str) -> SearchQuery:
    """Take a search line apart; never fails."""
    query = SearchQuery()
    for minus, operator, raw in _TOKEN.findall(text):
        value = raw.strip('"')
        if not value:
            continue
        if operator and minus:
            query = _cannot_exclude(query, f"{operator}:{value}")
        elif operator:
            query = _operator(query, operator.lower(), value)
        elif minus:
            query = replace(query, without=(*query.without, value))
        elif _NUMBER.fullmatch(raw):
            query = replace(query, number=int(raw[1:]))
        elif raw.startswith('"'):
            query = replace(query, phrases=(*query.phrases, value))
        else:
            query = replace(query, words=(*query.words, value))
    return query


def _cannot_exclude(query: SearchQuery, text: str) -> SearchQuery:
    return replace(query, without=(*query.without, text), problems=(*query.problems, f"-{text}"))


def _operator(query: SearchQuery, name: str, value: str) -> SearchQuery:
    known = _apply(query, name, value)
    if known is not None:
        return known
    text = f"{name}:{value}"
    return replace(query, words=(*query.words, name, value), problems=(*query.problems, text))


def _apply(query: SearchQuery, name: str, value: str) -> SearchQuery | None:
    lower = value.lower()
    if name == "from":
        return replace(query, sender=(*query.sender, value))
    if name == "tag":
        return replace(query, tags=(*query.tags, value))
    if name == "is" and lower == "unread":
        return replace(query, unread=True)
    if name == "is" and lower in _STATUSES:
        return replace(query, statuses=(*query.statuses, *_STATUSES[lower]))
    if name == "has" and lower in ("attachment", "attachments", "file"):
        return replace(query, has_attachment=True)
    if name == "channel" and lower in set(Channel):
        return replace(query, channel=Channel(lower))
    if name in ("before", "after"):
        day = _day(value)
        if day is not None:
            return replace(query, before=day) if name == "before" else replace(query, after=day)
    return None


def _day(text: str) -> date | None:
    parts = text.split("-")
    try:
        numbers = [int(part) for part in parts]
        year, month, day = (*numbers, 1, 1)[:3] if len(numbers) < 3 else numbers
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None
