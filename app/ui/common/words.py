"""How times, sizes and counts are said. Pure: the instant of speaking, zone and locale come in.

Instants are aware datetimes; whether something is today, yesterday or tomorrow is decided on the
calendar of `zone`, never by counting 24 hours.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum, auto
from functools import lru_cache
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

translate = QCoreApplication.translate

_HOUR = timedelta(hours=1)
_NIGHT = timedelta(hours=6)
_DAYS_BY_NAME = 6
_BADGE_LIMIT = 99


class Urgency(Enum):
    """How a promise stands; the colour follows from it, the words say it as well."""

    LATE = auto()
    SOON = auto()
    LATER = auto()


@dataclass(frozen=True, slots=True)
class Due:
    """A promise in words: short for a list, and in full for the tool tip."""

    words: str
    full: str
    urgency: Urgency


def due(instant: datetime, now: datetime, zone: ZoneInfo, locale: QLocale) -> Due:
    """`25 min left`, `by 12:52`, `Fri 09:00`, `20 Mar`, or `1 day late`."""
    full = full_moment(instant, zone, locale)
    if instant < now:
        return Due(_late(instant, now, zone), full, Urgency.LATE)
    if instant - now < _HOUR:
        minutes = -(-int((instant - now).total_seconds()) // 60)
        words = translate("Words", "%n min left", None, max(1, minutes))
        return Due(words, full, Urgency.SOON)
    local = instant.astimezone(zone)
    days = (local.date() - now.astimezone(zone).date()).days
    if days == 0:
        words = translate("Words", "by %1").replace("%1", clock_time(instant, zone, locale))
    elif days <= _DAYS_BY_NAME:
        words = f"{_day_name(local.date(), locale)} {clock_time(instant, zone, locale)}"
    else:
        words = day_and_month(local.date(), now.astimezone(zone).date(), locale)
    return Due(words, full, Urgency.LATER)


def moment(instant: datetime, now: datetime, zone: ZoneInfo, locale: QLocale) -> str:
    """When something was: `10:07`, `Yesterday 15:20`, `Fri 15:20`, `3 Feb`, `3 Feb 2024`."""
    at = clock_time(instant, zone, locale)
    day, today = instant.astimezone(zone).date(), now.astimezone(zone).date()
    if day == today:
        return at
    if day == today - timedelta(days=1):
        return translate("Words", "Yesterday %1").replace("%1", at)
    if 0 < (today - day).days <= _DAYS_BY_NAME:
        return f"{_day_name(day, locale)} {at}"
    return day_and_month(day, today, locale)


def day_mark(instant: datetime, now: datetime, zone: ZoneInfo, locale: QLocale) -> str:
    """The day beside a timeline's entry under its month: `Today`, `Yesterday`, `Mon 9`."""
    day, today = instant.astimezone(zone).date(), now.astimezone(zone).date()
    if day == today:
        return translate("Words", "Today")
    if day == today - timedelta(days=1):
        return translate("Words", "Yesterday")
    return f"{_day_name(day, locale)} {day.day}"


def near_days() -> tuple[str, str]:
    """The days that `day_mark` calls by name."""
    return translate("Words", "Today"), translate("Words", "Yesterday")


def day_and_month(day: date, today: date, locale: QLocale) -> str:
    """`20 Mar`, `20 Mar 2024`, `Mar 20`: as the locale orders them, the year where it is another.

    Taken from the locale's own long date, for it has no form without weekday and year.
    """
    pattern = _short_pattern(locale.dateFormat(QLocale.FormatType.LongFormat), day.year, today.year)
    return locale.toString(_qdate(day), pattern)


def day_heading(day: date, today: date, locale: QLocale) -> str:
    """`Friday, 13 March`, and with the year where it is another."""
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
    return locale.toString(_qdate(day), _without_year(pattern, day.year == today.year))


def month_heading(instant: datetime, zone: ZoneInfo, locale: QLocale) -> str:
    """`March 2026`."""
    day = instant.astimezone(zone).date()
    month = locale.standaloneMonthName(day.month, QLocale.FormatType.LongFormat)
    heading = translate("Words", "%1 %2", "month and year")
    return heading.replace("%1", month).replace("%2", str(day.year))


def full_moment(instant: datetime, zone: ZoneInfo, locale: QLocale) -> str:
    """Date and time in full, for tool tips: `Friday, 13 March 2026 09:00`."""
    day = locale.toString(_qdate(instant.astimezone(zone).date()), QLocale.FormatType.LongFormat)
    return f"{day} {clock_time(instant, zone, locale)}"


def clock_time(instant: datetime, zone: ZoneInfo, locale: QLocale) -> str:
    """Hours and minutes as the locale writes them."""
    local = instant.astimezone(zone)
    return locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def clock_seconds(instant: datetime, zone: ZoneInfo, locale: QLocale) -> str:
    """Hours, minutes and seconds as the locale writes them."""
    local = instant.astimezone(zone)
    short = locale.timeFormat(QLocale.FormatType.ShortFormat)
    exact = short if "s" in short else short.replace("mm", "mm:ss", 1)
    return locale.toString(QTime(local.hour, local.minute, local.second), exact)


def duration(length: timedelta) -> str:
    """How long a call or a wait was: `48 s`, `3 min 12 s`, `2 h 10 min`, `3 days`."""
    seconds = max(0, int(length.total_seconds()))
    if seconds < 60:
        return translate("Words", "%n s", None, seconds)
    if seconds < 3600:
        minutes, rest = divmod(seconds, 60)
        words = translate("Words", "%n min", None, minutes)
        return words + " " + translate("Words", "%n s", None, rest) if rest else words
    if seconds < 86_400:
        hours, rest = divmod(seconds // 60, 60)
        words = translate("Words", "%n h", None, hours)
        return words + " " + translate("Words", "%n min", None, rest) if rest else words
    days = seconds // 86_400
    return translate("Words", "1 day") if days == 1 else translate("Words", "%n days", None, days)


def byte_size(count: int, locale: QLocale) -> str:
    """A file's size in decimal units: `640 B`, `12 kB`, `3.4 MB`."""
    digits = 0 if count < 1_000_000 else 1
    return locale.formattedDataSize(count, digits, QLocale.DataSizeFormat.DataSizeSIFormat)


def number(count: int, locale: QLocale) -> str:
    """A whole number with the locale's grouping: `8,214`."""
    return locale.toString(count)


def badge_count(count: int) -> str:
    """A count where two digits fit: above 99 it only says so."""
    return str(count) if count <= _BADGE_LIMIT else f"{_BADGE_LIMIT}+"


def _late(instant: datetime, now: datetime, zone: ZoneInfo) -> str:
    """Minutes, then hours while it is the same day or the night after, then calendar days."""
    days = (now.astimezone(zone).date() - instant.astimezone(zone).date()).days
    behind = now - instant
    if behind < _HOUR:
        return translate("Words", "%n min late", None, max(1, int(behind.total_seconds()) // 60))
    if days == 0 or behind < _NIGHT:
        return translate("Words", "%n h late", None, int(behind / _HOUR))
    return (
        translate("Words", "1 day late")
        if days == 1
        else translate("Words", "%n days late", None, days)
    )


def _day_name(day: date, locale: QLocale) -> str:
    return locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


@lru_cache
def _short_pattern(long: str, year: int, this_year: int) -> str:
    """The long date without its weekday, with a short month."""
    dated = re.sub(r"[^dMy']*dddd[^dMy']*", "", long)
    return _without_year(dated, year == this_year).replace("MMMM", "MMM")


def _without_year(pattern: str, is_this_year: bool) -> str:
    """The year and what joins it to the rest are left out in the present year."""
    if not is_this_year:
        return pattern
    return re.sub(r"(?:[^dMy']|'[^']*')*y+(?:[^dMy']|'[^']*')*", " ", pattern).strip()


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
