"""Instants and spans as people write and read them at a terminal."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.console.problems import usage

_SPAN = re.compile(r"(\d{1,5})\s*(m|min|h|d|w)")
_UNITS = {
    "m": timedelta(minutes=1),
    "min": timedelta(minutes=1),
    "h": timedelta(hours=1),
    "d": timedelta(days=1),
    "w": timedelta(weeks=1),
}
_MORNING = time(9)
_LAST_YEAR = 9000  # behind it, a change of zone could leave the calendar


def span(text: str) -> timedelta:
    """A span such as 45m, 2h, 3d or 1w. Raises ConsoleProblem."""
    found = _SPAN.fullmatch(text.strip().lower())
    if found is None:
        raise usage(f"“{text}” is no span of time; write 45m, 2h, 3d or 1w.")
    return int(found[1]) * _UNITS[found[2]]


def moment(text: str, zone: ZoneInfo) -> datetime:
    """An ISO 8601 instant, in the desk's zone where it names none; a mere date is nine o'clock.

    Raises ConsoleProblem.
    """
    try:
        is_day = re.fullmatch(r"\d{4}-\d{2}-\d{2}", text)
        day = datetime.combine(date.fromisoformat(text), _MORNING) if is_day else None
        found = day or datetime.fromisoformat(text)
    except ValueError as error:
        raise usage(
            f"“{text}” is no moment; write 2026-03-13, 2026-03-13T14:30 or 2026-03-13T14:30Z."
        ) from error
    if found.year > _LAST_YEAR:
        raise usage(f"“{text}” is too far away.")
    return found if found.tzinfo is not None else found.replace(tzinfo=zone)


def shown(at: datetime | None, zone: ZoneInfo, now: datetime) -> str:
    """The local time, with the day unless it is today, with the year unless it is this one."""
    if at is None:
        return ""
    here, today = at.astimezone(zone), now.astimezone(zone)
    if here.date() == today.date():
        return f"{here:%H:%M}"
    # Not %-d or %b: the first is not known everywhere, the second depends on the locale.
    day = f"{_WEEKDAYS[here.weekday()]} {here.day} {_MONTHS[here.month - 1]}"
    return f"{day} {here:%H:%M}" if here.year == today.year else f"{day} {here.year}"


_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
