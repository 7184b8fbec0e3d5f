"""Reads a time as a person types it: `fri 14:00`, `in 2h`, `3.12. 9:00`, `tomorrow`.

Pure: the present instant (in the desk's zone) and the language's words come in. A result always
lies in the future; what is only a day gets the hour work begins.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

MORNING = time(9)
_WEEK = 7
_ENGLISH_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ENGLISH_MONTHS = (
    "january february march april may june july august september october november december"
)
_LONGEST = timedelta(days=3660)


@dataclass(frozen=True, slots=True)
class TimeWords:
    """What one language calls things; the first letters of a day's or month's name are enough.

    `fillers` say nothing, `days` begin with Monday. `month_first` reads `3/12` as 12 March.
    """

    days: Sequence[str] = _ENGLISH_DAYS
    months: Sequence[str] = field(default_factory=_ENGLISH_MONTHS.split)
    today: str = "today"
    tomorrow: str = "tomorrow"
    fillers: frozenset[str] = frozenset({"at", "on", "in", "next", "the"})
    minutes: frozenset[str] = frozenset({"m", "min", "mins", "minute", "minutes"})
    hours: frozenset[str] = frozenset({"h", "hr", "hrs", "hour", "hours"})
    whole_days: frozenset[str] = frozenset({"d", "day", "days"})
    weeks: frozenset[str] = frozenset({"w", "week", "weeks"})
    parts: tuple[tuple[str, time], ...] = (
        ("morning", MORNING),
        ("noon", time(12)),
        ("afternoon", time(15)),
        ("evening", time(18)),
    )
    month_first: bool = False
    ahead: frozenset[str] = frozenset()
    """Words for *in*, without which `14h` is a time of day; none where it is an amount anyway."""


ENGLISH = TimeWords()

_AMOUNT = re.compile(r"(\d{1,4})([^\W\d_]+)")
_PARTS_OF_AMOUNT = re.compile(r"(?:\d{1,4}[^\W\d_]+)+(?:\d{1,2})?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d{2}))?")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2})|h)?(am|pm|a|p)?")
_NUMBER_AND_WORD = re.compile(r"(\d)\s+(?=[^\W\d_])")
_DAY_NUMBER = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)?")


def parse_time(text: str, now: datetime, words: TimeWords = ENGLISH) -> datetime | None:
    """The instant `text` names, later than `now` and in its zone; None when it names none."""
    tokens = text.casefold().replace(",", " ").replace("\u2019", "'").split()
    if not tokens:
        return None
    instant = _after(tokens, now, words) or _on_a_day(tokens, now, words)
    if instant is None or not now < instant <= now + _LONGEST:
        return None
    return instant


def _after(tokens: list[str], now: datetime, words: TimeWords) -> datetime | None:
    """`in 2h`, `1h30`, `45 min`, `in 3 days`: an amount of time from now, or None."""
    rest = [token.rstrip(".") for token in tokens if token not in words.fillers]
    if words.ahead and not words.ahead.intersection(tokens) and _CLOCK.fullmatch("".join(rest)):
        return None
    joined = _NUMBER_AND_WORD.sub(r"\1", " ".join(rest)).replace(" ", "").lstrip("+")
    if not _PARTS_OF_AMOUNT.fullmatch(joined):
        return None
    total, days, read = timedelta(), 0, 0
    for found in _AMOUNT.finditer(joined):
        count, unit = int(found[1]), found[2]
        read = found.end()
        if unit in words.whole_days or unit in words.weeks:
            days += count * (_WEEK if unit in words.weeks else 1)
        elif unit in words.hours:
            total += timedelta(hours=count)
        elif unit in words.minutes:
            total += timedelta(minutes=count)
        else:
            return None
    if rest_of_hour := joined[read:]:
        total += timedelta(minutes=int(rest_of_hour))
    if days > _LONGEST.days or total > _LONGEST:
        return None
    # Days keep the hour on the clock, hours and minutes are counted whatever the clock does.
    later = (now + timedelta(days=days)).astimezone(UTC) + total
    return later.astimezone(now.tzinfo)


def _on_a_day(tokens: list[str], now: datetime, words: TimeWords) -> datetime | None:
    day: date | None = None
    named_weekday = False
    hour: time | None = None
    left = [token for token in tokens if token not in words.fillers]
    while left:
        found, taken = _day(left, now.date(), words)
        if found is not None and day is None:
            named_weekday = taken == 1 and _prefixed(left[0], words.days) is not None
            day, left = found, left[taken:]
            continue
        clock, taken = _clock(left, words)
        if clock is None or hour is not None:
            return None
        hour, left = clock, left[taken:]
    return _combined(day, hour, now, repeats=_WEEK if named_weekday else 0)


def _combined(
    day: date | None, hour: time | None, now: datetime, *, repeats: int
) -> datetime | None:
    """The day at the hour; without a day, or on a weekday, the next time it comes round."""
    if day is None and hour is None:
        return None
    at = _local(day or now.date(), hour or MORNING, now)
    step = repeats if day is not None else 1
    if at <= now and step:
        at = _local((day or now.date()) + timedelta(days=step), hour or MORNING, now)
    return at


def _local(day: date, hour: time, now: datetime) -> datetime:
    """An hour the clock skips in spring becomes the one it jumps to."""
    wall = datetime.combine(day, hour, now.tzinfo)
    return wall.astimezone(UTC).astimezone(now.tzinfo)


def _day(tokens: list[str], today: date, words: TimeWords) -> tuple[date | None, int]:
    """The day the first tokens name, and how many they are."""
    first = tokens[0]
    if first == words.today:
        return today, 1
    if len(first) >= 3 and words.tomorrow.startswith(first):
        return today + timedelta(days=1), 1
    if (weekday := _prefixed(first, words.days)) is not None:
        return today + timedelta(days=(weekday - today.weekday()) % _WEEK), 1
    if (day := _numeric_day(first, today, words)) is not None:
        return day, 1
    if len(tokens) > 1 and (day := _day_of_month(tokens[0], tokens[1], today, words)) is not None:
        return day, 2
    return None, 0


def _numeric_day(token: str, today: date, words: TimeWords) -> date | None:
    if found := _ISO.fullmatch(token):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if found := _DOTTED.fullmatch(token):
        return _next_date(found[3], int(found[2]), int(found[1]), today)
    if found := _SLASHED.fullmatch(token):
        first, second = int(found[1]), int(found[2])
        month, day = (first, second) if words.month_first else (second, first)
        return _next_date(found[3], month, day, today)
    return None


def _day_of_month(one: str, other: str, today: date, words: TimeWords) -> date | None:
    """`3 dec`, `3. dezember`, `dec 3rd`."""
    for number, name in ((one, other), (other, one)):
        found, month = _DAY_NUMBER.fullmatch(number), _prefixed(name, words.months)
        if found and month is not None:
            return _next_date(None, month + 1, int(found[1]), today)
    return None


def _next_date(year: str | None, month: int, day: int, today: date) -> date | None:
    """Without a year the next such day; two digits are of this century."""
    if year:
        return _date(int(year) if len(year) == 4 else 2000 + int(year), month, day)
    this_year = _date(today.year, month, day)
    if this_year is not None and this_year >= today:
        return this_year
    return _date(today.year + 1, month, day)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _clock(tokens: list[str], words: TimeWords) -> tuple[time | None, int]:
    for name, begins in words.parts:
        if len(tokens[0]) >= 4 and name.startswith(tokens[0]):
            return begins, 1
    apart = len(tokens) > 1 and tokens[1] in ("am", "pm")
    token = tokens[0] + (tokens[1] if apart else "")
    found = _CLOCK.fullmatch(token)
    if not found:
        return None, 0
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        if not 1 <= hour <= 12:
            return None, 0
        hour = hour % 12 + (12 if found[3][0] == "p" else 0)
    if hour > 23 or minute > 59:
        return None, 0
    return time(hour, minute), 2 if apart else 1


def _prefixed(token: str, names: Sequence[str]) -> int | None:
    """Which name this is the beginning of; two letters at least, and only one may fit."""
    short = token.rstrip(".")
    if len(short) < 2:
        return None
    fitting = [number for number, name in enumerate(names) if name.startswith(short)]
    return fitting[0] if len(fitting) == 1 else None
