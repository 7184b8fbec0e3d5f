"""Hours in which nothing is told."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.domain.quiet_hours import QuietHours

MONDAY, SATURDAY = 5, 10


def at(hour: int, minute: int = 0, day: int = MONDAY) -> datetime:
    return datetime(2026, 1, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("local", "quiet"),
    [
        (at(17, 59), False),
        (at(18), True),
        (at(23, 59), True),
        (at(0), True),
        (at(7, 59), True),
        (at(8), False),
        (at(12, day=SATURDAY), True),
    ],
)
def test_a_night_goes_over_midnight(local: datetime, quiet: bool) -> None:
    assert QuietHours(on=True, begins=18 * 60, ends=8 * 60, weekends=True).cover(local) is quiet


def test_a_midday_break() -> None:
    lunch = QuietHours(on=True, begins=12 * 60, ends=13 * 60, weekends=False)
    assert lunch.cover(at(12, 30))
    assert not lunch.cover(at(13))
    assert not lunch.cover(at(11, day=SATURDAY))


def test_switched_off_or_without_length_nothing_is_quiet() -> None:
    off = QuietHours(on=False, begins=0, ends=24 * 60 - 1, weekends=True)
    assert not off.cover(at(12, day=SATURDAY))
    empty = QuietHours(on=True, begins=600, ends=600, weekends=False)
    assert not empty.cover(at(10))
