"""Reads when something was, as a person types it: `10:40`, `yesterday 16:00`, `tue`, `2 h ago`.

Pure: the present instant (in the desk's zone) and the language's words come in. A result never
lies ahead; a clock time alone that has not come today was yesterday's.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta

from app.ui.inbox.typed_time import ENGLISH, TimeWords

_WEEK = 7
_NOON = 12
_FILLERS = frozenset({"at", "on", "last", "ago", "the", "vor", "um", "am", "il", "y", "a", "à"})
_YESTERDAY = ("yesterday", "gestern", "hier")
_AMOUNT = re.compile(r"(\d{1,3})([^\W\d_]+)")
_NUMBER_AND_WORD = re.compile(r"(\d)\s+(?=[^\W\d_])")
_HALF = re.compile(r"(\d)\s+([ap]m)\b")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d{2}))?")
_CLOCK = re.compile(r"(\d{1,2})(?:[:h](\d{2})|h)?(am|pm)?")


def parse_past(text: str, now: datetime, words: TimeWords = ENGLISH) -> datetime | None:
    """The instant `text` names, not later than `now` and in its zone; None when it names none."""
    tidy = _HALF.sub(r"\1\2", text.casefold().replace(",", " ").strip())
    if not tidy:
        return None
    found = _ago(tidy, now, words) or _on_a_day(tidy.split(), now, words)
    return found if found is not None and found <= now else None


def _ago(text: str, now: datetime, words: TimeWords) -> datetime | None:
    """`20 min`, `2 h ago`, `3 days`."""
    rest = " ".join(
        token.rstrip(".") for token in text.split() if token not in _FILLERS | words.fillers
    )
    found = _AMOUNT.fullmatch(_NUMBER_AND_WORD.sub(r"\1", rest))
    if found is None:
        return None
    count, unit = int(found[1]), found[2]
    if unit in words.minutes:
        return (now.astimezone(UTC) - timedelta(minutes=count)).astimezone(now.tzinfo)
    if unit in words.hours:
        return (now.astimezone(UTC) - timedelta(hours=count)).astimezone(now.tzinfo)
    if unit in words.whole_days or unit in words.weeks:
        return now - timedelta(days=count * (_WEEK if unit in words.weeks else 1))
    return None


def _on_a_day(tokens: list[str], now: datetime, words: TimeWords) -> datetime | None:
    day: date | None = None
    clock: time | None = None
    for token in tokens:
        if token in _FILLERS | words.fillers:
            continue
        named = _day(token, now.date(), words) if day is None else None
        read = _clock(token) if named is None and clock is None else None
        if named is None and read is None:
            return None
        day, clock = named or day, read or clock
    if day is None and clock is None:
        return None
    # Of a day alone noon is as near as any hour; today's must not lie ahead.
    at = datetime.combine(day or now.date(), clock or time(_NOON), now.tzinfo)
    if clock is None and day == now.date():
        return min(at, now)
    return at - timedelta(days=1) if day is None and at > now else at


def _day(token: str, today: date, words: TimeWords) -> date | None:
    if token == words.today:
        return today
    if len(token) >= 3 and any(word.startswith(token) for word in _YESTERDAY):
        return today - timedelta(days=1)
    fitting = [
        number
        for number, name in enumerate(words.days)
        if len(token) >= 2 and name.startswith(token.rstrip("."))
    ]
    if len(fitting) == 1:
        return today - timedelta(days=(today.weekday() - fitting[0]) % _WEEK or _WEEK)
    return _numeric_day(token, today, words)


def _numeric_day(token: str, today: date, words: TimeWords) -> date | None:
    if found := _ISO.fullmatch(token):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if found := _DOTTED.fullmatch(token):
        return _latest(found[3], int(found[2]), int(found[1]), today)
    if found := _SLASHED.fullmatch(token):
        first, second = int(found[1]), int(found[2])
        month, day = (first, second) if words.month_first else (second, first)
        return _latest(found[3], month, day, today)
    return None


def _latest(year: str | None, month: int, day: int, today: date) -> date | None:
    """Without a year the last such day; two digits are of this century."""
    if year:
        return _date(int(year) if len(year) == 4 else 2000 + int(year), month, day)
    this_year = _date(today.year, month, day)
    if this_year is not None and this_year <= today:
        return this_year
    return _date(today.year - 1, month, day)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _clock(token: str) -> time | None:
    found = _CLOCK.fullmatch(token)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if found[3] == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
