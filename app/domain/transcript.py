"""A chat as it was pasted: who said what, when, in the order of the paste.

Understood are the shapes chat windows and exports have: `[10:43] Name: text`,
`Name (10:43): text`, WhatsApp's `12/03/2026, 10:43 - Name: text` with its variants (brackets,
seconds, am and pm, dots or dashes in dates), and Telegram's `Name, [12.03.2026 10:43]` with the
words below. Lines that begin like none of them, and dated notices of
the chat itself (`12/03/2026, 10:40 - Messages are end-to-end encrypted.`), go on with what was said
before; nothing is left out and nothing rewritten.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import Enum, auto
from typing import Final

from app.domain.plain_text import tidy, visible

FEWEST_TURNS: Final = 2
"""A single line with a time is as likely a note as a chat."""

_CENTURY: Final = 2000
_HALF_A_DAY: Final = timedelta(hours=12)
_NOON: Final = 12

_DASH: Final = "[-\N{EN DASH}\N{EM DASH}]"
_WHEN: Final = (
    r"(?:(?P<date>\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})),?\s+"
    r"(?:(?:à|at|um)\s+)?)?"
    r"(?P<clock>\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?)"
)
_NAME: Final = r"(?P<name>[^\s:\[\]()][^:\[\]\n]{0,59}?)"
_SAYS: Final = r"\s*:(?:\s+|$)(?P<text>.*)"
_TURNS: Final = (
    re.compile(rf"[\[(]{_WHEN}[\])]\s*(?:{_DASH}\s*)?{_NAME}{_SAYS}"),
    re.compile(rf"{_WHEN}\s+{_DASH}\s+{_NAME}{_SAYS}"),
    re.compile(rf"{_NAME}\s*[\[(]{_WHEN}[\])]{_SAYS}"),
    re.compile(rf"{_NAME},\s*\[{_WHEN}\]:?\s*(?P<text>.*)"),
)
_NOTICES: Final = (
    re.compile(rf"[\[(]{_WHEN}[\])].*"),
    re.compile(rf"{_WHEN}\s+{_DASH}\s.*"),
)


class DateOrder(Enum):
    """How `3/12/2026` is meant."""

    DAY_FIRST = auto()
    MONTH_FIRST = auto()


@dataclass(frozen=True, slots=True)
class Stamp:
    """A turn's time as written. `day` holds the date's three numbers; None without a date.

    `fixed` says that the order of day and month needs no guess: `2026-03-12`, `12.03.2026`.
    """

    clock: time
    day: tuple[int, int, int] | None = None
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """What somebody said; nameless and without a stamp is what stands above a chat."""

    name: str
    text: str
    stamp: Stamp | None


@dataclass(frozen=True, slots=True)
class Transcript:
    """An understood chat."""

    turns: tuple[Turn, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Who spoke, each once, in order of the first word."""
        return tuple(dict.fromkeys(turn.name for turn in self.turns if turn.name))

    @property
    def has_dates(self) -> bool:
        """Whether days are written, not only times."""
        return any(stamp.day is not None for stamp in self._stamps())

    @property
    def orders(self) -> tuple[DateOrder, ...]:
        """The ways its dates can be read: two where they leave it open."""
        loose = [one.day for one in self._stamps() if one.day is not None and not one.fixed]
        fitting = [
            order
            for order in DateOrder
            if all(_calendar_day(day, order) is not None for day in loose)
        ]
        same = all(first == second for first, second, _ in loose)
        if not loose or same or not fitting:
            return (DateOrder.DAY_FIRST,)
        return tuple(fitting)

    def last_day(self, order: DateOrder, otherwise: date) -> date:
        """The day of the last turn, `otherwise` where no days are written."""
        return self._days(order, otherwise)[-1]

    def instants(self, order: DateOrder, last_day: date, zone: tzinfo) -> tuple[datetime, ...]:
        """When each turn was said, aware UTC, never earlier than the one before it.

        Where no days are written the last turn was on `last_day`, and a clock that goes back by
        more than half a day has passed midnight.
        """
        days = self._days(order, last_day)
        found: list[datetime] = []
        for turn, day in zip(self.turns, days, strict=True):
            before = found[-1] if found else None
            if turn.stamp is None:
                at = before or datetime.combine(day, time(), zone).astimezone(UTC)
            else:
                at = datetime.combine(day, turn.stamp.clock, zone).astimezone(UTC)
            found.append(at if before is None else max(before, at))
        return tuple(found)

    def _days(self, order: DateOrder, last_day: date) -> list[date]:
        if not self.has_dates:
            return self._days_before(last_day)
        days: list[date] = []
        for turn in self.turns:
            day = _read_day(turn.stamp, order) if turn.stamp else None
            days.append(day or (days[-1] if days else self._first_day(order)))
        return days

    def _first_day(self, order: DateOrder) -> date:
        found = (_read_day(one, order) for one in self._stamps())
        return next(day for day in found if day is not None)

    def _days_before(self, last_day: date) -> list[date]:
        """Backwards from the last turn."""
        days: list[date] = []
        day, later = last_day, None
        for turn in reversed(self.turns):
            if turn.stamp is not None:
                clock = datetime.combine(day, turn.stamp.clock)
                if later is not None and clock - later > _HALF_A_DAY:
                    day -= timedelta(days=1)
                    clock -= timedelta(days=1)
                later = clock
            days.append(day)
        return days[::-1]

    def _stamps(self) -> Iterable[Stamp]:
        return (turn.stamp for turn in self.turns if turn.stamp is not None)


def read_transcript(text: str) -> Transcript | None:
    """The chat in `text`; None where it is not surely one: then it stays one message, unchanged."""
    turns: list[Turn] = []
    early: list[str] = []
    for line in tidy(text).splitlines():
        turn = _turn(visible(line))
        if turn is not None:
            turns.append(turn)
        elif turns:
            turns[-1] = _going_on(turns[-1], line)
        elif _is_notice(visible(line)):
            early.append(line)
        elif line.strip():
            turns.append(Turn("", line, None))
    spoken = sum(1 for turn in turns if turn.name)
    if spoken < FEWEST_TURNS:
        return None
    # Behind the first words and not before them: those tell what it is about.
    turns[0] = _going_on(turns[0], *early)
    return Transcript(tuple(replace(turn, text=turn.text.strip("\n")) for turn in turns))


def likely_order(transcript: Transcript, *, month_first: bool, today: date) -> DateOrder:
    """How to read its dates: as they must be, else as is usual here, unless that lies ahead."""
    possible = transcript.orders
    if len(possible) == 1:
        return possible[0]
    usual = DateOrder.MONTH_FIRST if month_first else DateOrder.DAY_FIRST
    other = DateOrder.DAY_FIRST if month_first else DateOrder.MONTH_FIRST
    ahead = {order: transcript.last_day(order, today) > today for order in possible}
    return other if ahead[usual] and not ahead[other] else usual


def _turn(line: str) -> Turn | None:
    for shape in _TURNS:
        if (found := shape.fullmatch(line)) and (stamp := _stamp(found)) is not None:
            return Turn(found["name"].strip(), found["text"], stamp)
    return None


def _is_notice(line: str) -> bool:
    found = (shape.fullmatch(line) for shape in _NOTICES)
    return any(one is not None and _stamp(one) is not None for one in found)


def _going_on(turn: Turn, *lines: str) -> Turn:
    return replace(turn, text="\n".join((turn.text, *lines)))


def _stamp(found: re.Match[str]) -> Stamp | None:
    clock = _clock(found["clock"])
    if clock is None:
        return None
    if found["date"] is None:
        return Stamp(clock)
    numbers = [int(part) for part in re.split(r"[./-]", found["date"])]
    if len(found["date"].split("-")[0]) == 4:
        day = (numbers[2], numbers[1], numbers[0])
        fixed = True
    else:
        year = numbers[2] if numbers[2] > 99 else _CENTURY + numbers[2]
        day = (numbers[0], numbers[1], year)
        fixed = "." in found["date"]
    order = (DateOrder.DAY_FIRST,) if fixed else tuple(DateOrder)
    if not any(_calendar_day(day, one) for one in order):
        return None
    return Stamp(clock, day, fixed)


def _clock(text: str) -> time | None:
    parts = [int(part) for part in re.findall(r"\d+", text)]
    half = re.search(r"[AaPp]", text)
    hour = parts[0]
    if half is not None:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if half[0] in "Pp" else 0)
    try:
        return time(hour, parts[1], parts[2] if len(parts) > 2 else 0)
    except ValueError:
        return None


def _read_day(stamp: Stamp, order: DateOrder) -> date | None:
    """The day in this order, or the other where the calendar has no such day."""
    if stamp.day is None:
        return None
    if stamp.fixed:
        return _calendar_day(stamp.day, DateOrder.DAY_FIRST)
    other = next(one for one in DateOrder if one is not order)
    return _calendar_day(stamp.day, order) or _calendar_day(stamp.day, other)


def _calendar_day(day: tuple[int, int, int], order: DateOrder) -> date | None:
    first, second, year = day
    month, number = (second, first) if order is DateOrder.DAY_FIRST else (first, second)
    try:
        return date(year, month, number)
    except ValueError:
        return None
