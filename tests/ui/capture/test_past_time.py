"""When something was, as people type it."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.capture.past_time import parse_past
from app.ui.inbox.typed_time import TimeWords

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 3, 12, 10, 42, tzinfo=LONDON)  # a Thursday


def at(day: int, hour: int, minute: int = 0, month: int = 3, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=LONDON)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("10:40", at(12, 10, 40)),
        ("16:00", at(11, 16)),
        ("8", at(12, 8)),
        ("4 pm", at(11, 16)),
        ("10:15am", at(12, 10, 15)),
        ("today 9:30", at(12, 9, 30)),
        ("yesterday 16:00", at(11, 16)),
        ("yest, 9", at(11, 9)),
        ("yesterday", at(11, 12)),
        ("today", NOW),
        ("tue 9:00", at(10, 9)),
        ("last thursday 15:00", at(5, 15)),
        ("20 min ago", at(12, 10, 22)),
        ("2h", at(12, 8, 42)),
        ("3 days ago", at(9, 10, 42)),
        ("3.3. 9:00", at(3, 9)),
        ("3.11. 9:00", at(3, 9, month=11, year=2025)),
        ("3/11/2025 9:00", at(3, 9, month=11, year=2025)),
        ("2026-03-01 14:30", at(1, 14, 30)),
    ],
)
def test_what_is_understood(typed: str, expected: datetime) -> None:
    assert parse_past(typed, NOW) == expected


def test_the_month_comes_first_where_it_does() -> None:
    words = TimeWords(month_first=True)
    assert parse_past("3/11 9:00", NOW, words) == at(11, 9)


@pytest.mark.parametrize(
    "typed",
    ["", "soon", "tomorrow", "25:00", "13.13.", "today 16:00", "2027-01-01", "9:00 10:00", "31.2."],
)
def test_what_is_not(typed: str) -> None:
    assert parse_past(typed, NOW) is None


@given(st.text(max_size=25))
def test_nothing_typed_lies_ahead_or_fails(typed: str) -> None:
    found = parse_past(typed, NOW)
    assert found is None or found <= NOW


@given(st.integers(1, 600))
def test_minutes_ago(count: int) -> None:
    assert parse_past(f"{count} min ago", NOW) == NOW - timedelta(minutes=count)
