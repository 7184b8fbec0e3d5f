"""Times as people type them, on a Thursday morning in Berlin."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.inbox.typed_time import TimeWords, parse_time

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 12, 10, 42, tzinfo=BERLIN)
MONTHS = "januar februar märz april mai juni juli august september oktober november dezember"
GERMAN = TimeWords(
    days=("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"),
    months=MONTHS.split(),
    today="heute",
    tomorrow="morgen",
    fillers=frozenset({"um", "am", "in"}),
    hours=frozenset({"h", "std", "stunden"}),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fri 14:00", "2026-03-13 14:00"),
        ("Friday at 2pm", "2026-03-13 14:00"),
        ("friday", "2026-03-13 09:00"),
        ("thu 14:00", "2026-03-12 14:00"),
        ("thu 9:00", "2026-03-19 09:00"),
        ("next mon", "2026-03-16 09:00"),
        ("in 2h", "2026-03-12 12:42"),
        ("2h", "2026-03-12 12:42"),
        ("in 1h30", "2026-03-12 12:12"),
        ("1 h 30 min", "2026-03-12 12:12"),
        ("in 45 min", "2026-03-12 11:27"),
        ("in 3 days", "2026-03-15 10:42"),
        ("2 weeks", "2026-03-26 10:42"),
        ("3.12. 9:00", "2026-12-03 09:00"),
        ("3.12.2027 9:00", "2027-12-03 09:00"),
        ("3.2.", "2027-02-03 09:00"),
        ("3/12 9:00", "2026-12-03 09:00"),
        ("2026-04-01 8.30", "2026-04-01 08:30"),
        ("3 dec 9am", "2026-12-03 09:00"),
        ("Dec 3rd", "2026-12-03 09:00"),
        ("tomorrow", "2026-03-13 09:00"),
        ("tom 16", "2026-03-13 16:00"),
        ("tomorrow afternoon", "2026-03-13 15:00"),
        ("today 17:00", "2026-03-12 17:00"),
        ("afternoon", "2026-03-12 15:00"),
        ("14:30", "2026-03-12 14:30"),
        ("9:00", "2026-03-13 09:00"),
        ("12 am", "2026-03-13 00:00"),
        ("noon", "2026-03-12 12:00"),
        ("16", "2026-03-12 16:00"),
        ("29.2. 8:00", None),
        ("29.2.2028 8:00", "2028-02-29 08:00"),
    ],
)
def test_it_reads(text: str, expected: str | None) -> None:
    found = parse_time(text, NOW)
    assert (found and found.strftime("%Y-%m-%d %H:%M")) == expected


@pytest.mark.parametrize(
    "text",
    [
        *("", "  ", "soon", "t", "25:00", "13pm", "fri fri", "9 10", "2026-02-30", "today 9:00"),
        *("0 min", "1.1.2020", "in 9999 weeks", "call her", "-3 days", "in", "2 parsecs", "99"),
        *("s", "9999w" * 50, "9999h" * 50),
    ],
)
def test_it_refuses(text: str) -> None:
    assert parse_time(text, NOW) is None


def test_an_american_writes_the_month_first() -> None:
    found = parse_time("3/12 14:00", NOW, TimeWords(month_first=True))
    assert found == datetime(2026, 3, 12, 14, 0, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("fr um 14:00", "13 14"), ("morgen", "13 09"), ("3. märz", "03 09"), ("in 2 std", "12 12")],
)
def test_another_language_brings_its_words(text: str, expected: str) -> None:
    found = parse_time(text, NOW, GERMAN)
    assert found is not None
    assert found.strftime("%d %H") == expected


def test_the_night_the_clock_jumps() -> None:
    evening = datetime(2026, 3, 28, 22, 0, tzinfo=BERLIN)
    assert parse_time("2:30", evening) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert parse_time("in 12 h", evening) == datetime(2026, 3, 29, 9, 0, tzinfo=UTC)
    assert parse_time("in 1 day", evening) == datetime(2026, 3, 29, 20, 0, tzinfo=UTC)


_WORDS = ["in", "2", "h", "fri", "14:00", "3.12.", "9", "am", "dec", "31/12/99", "1h", "tomorrow"]


@given(st.text(max_size=40) | st.lists(st.sampled_from(_WORDS), max_size=5).map(" ".join))
def test_whatever_is_typed_gives_the_future_or_nothing(text: str) -> None:
    found = parse_time(text, NOW)
    if found is not None:
        assert found.tzinfo is BERLIN
        assert timedelta() < found - NOW
