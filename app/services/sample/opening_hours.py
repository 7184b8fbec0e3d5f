"""When the invented business is open, and what "yesterday at half past two" means for it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.system.clock import to_micros

SECOND = 1_000_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR

_SOON = re.compile(r"([+-])(?:(\d+)h)?(?:(\d+)m)?")
_DAYS = re.compile(r"([+-])(\d+)w (\d\d):(\d\d)")
_AHEAD = 60
_WAKE, _SLEEP = 6 * HOUR + 30 * MINUTE, 22 * HOUR


class OpeningHours:
    """Opening days (Monday is 0) from `back` days ago to two months ahead, in a zone."""

    def __init__(
        self, now: datetime, zone: ZoneInfo, days: Sequence[int], hours: Sequence[int], back: int
    ) -> None:
        self._now = to_micros(now)
        self._zone = zone
        self._today = now.astimezone(zone).date()
        opens, closes = (time(hour) for hour in hours)
        every = [self._today + timedelta(offset) for offset in range(-back, _AHEAD)]
        self._open = [day for day in every if day.weekday() in days]
        self._starts = [self._instant(day, opens) for day in self._open]
        self._ends = [self._instant(day, closes) for day in self._open]
        self._midnights = [self._instant(day, time()) for day in every]

    def at(self, words: str) -> int:
        """The instant of "-35m", "+2h10m", or "-3w 14:20": the third opening day before today.

        Raises ValueError for anything else, and for days beyond those known.
        """
        if found := _DAYS.fullmatch(words):
            sign, count, hour, minute = found.groups()
            day = self._opening_day(int(count) if sign == "+" else -int(count))
            return self._instant(day, time(int(hour), int(minute)))
        found = _SOON.fullmatch(words)
        if found is None or not (found[2] or found[3]):
            raise ValueError(words)
        distance = int(found[2] or 0) * HOUR + int(found[3] or 0) * MINUTE
        return self._now + (distance if found[1] == "+" else -distance)

    def when_open(self, instant: int) -> int:
        """The instant itself while open, else a little after the next opening."""
        here = bisect_right(self._starts, instant) - 1
        if here >= 0 and instant < self._ends[here]:
            return instant
        if here + 1 >= len(self._starts):
            return instant
        # Spread over the first hours of the day by a part of the instant itself.
        return self._starts[here + 1] + instant % (3 * HOUR)

    def when_awake(self, instant: int) -> int:
        """The instant itself by day, else some time in the morning after."""
        here = max(bisect_right(self._midnights, instant) - 1, 0)
        of_day = instant - self._midnights[here]
        if of_day < _WAKE:
            return self._midnights[here] + _WAKE + instant % (2 * HOUR)
        if of_day > _SLEEP:
            return self._midnights[here] + DAY + _WAKE + instant % (2 * HOUR)
        return instant

    def _opening_day(self, count: int) -> date:
        if count > 0:
            return [day for day in self._open if day > self._today][count - 1]
        return [day for day in self._open if day < self._today][count]

    def _instant(self, day: date, of_day: time) -> int:
        return to_micros(datetime.combine(day, of_day, self._zone))
