"""Times, sizes and counts in words, at fixed instants."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from app.ui.common import words
from app.ui.common.words import Urgency

LONDON = ZoneInfo("Europe/London")
TOKYO = ZoneInfo("Asia/Tokyo")
BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
AMERICAN = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)
NOW = datetime(2026, 3, 12, 10, 42, tzinfo=UTC)  # a Thursday, winter time


def at(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type, misc]


@pytest.mark.parametrize(
    ("instant", "expected", "urgency"),
    [
        (at(2026, 3, 12, 11, 7), "25 min left", Urgency.SOON),
        (at(2026, 3, 12, 10, 42, 20), "1 min left", Urgency.SOON),
        (at(2026, 3, 12, 10, 42), "1 min left", Urgency.SOON),
        (at(2026, 3, 12, 11, 41, 59), "60 min left", Urgency.SOON),
        (at(2026, 3, 12, 11, 42), "by 11:42", Urgency.LATER),
        (at(2026, 3, 12, 12, 52), "by 12:52", Urgency.LATER),
        (at(2026, 3, 13, 9, 0), "Fri 09:00", Urgency.LATER),
        (at(2026, 3, 18, 9, 0), "Wed 09:00", Urgency.LATER),
        (at(2026, 3, 19, 9, 0), "19 Mar", Urgency.LATER),
        (at(2027, 1, 4, 9, 0), "4 Jan 2027", Urgency.LATER),
        (at(2026, 3, 12, 10, 30), "12 min late", Urgency.LATE),
        (at(2026, 3, 12, 10, 41, 59), "1 min late", Urgency.LATE),
        (at(2026, 3, 12, 7, 0), "3 h late", Urgency.LATE),
        (at(2026, 3, 11, 17, 0), "1 day late", Urgency.LATE),
        (at(2026, 3, 9, 17, 0), "3 days late", Urgency.LATE),
    ],
)
def test_a_promise_in_words(instant: datetime, expected: str, urgency: Urgency) -> None:
    said = words.due(instant, NOW, LONDON, BRITISH)
    assert (said.words, said.urgency) == (expected, urgency)


def test_just_before_midnight_counts_minutes_not_days() -> None:
    now = at(2026, 3, 12, 0, 5)
    said = words.due(at(2026, 3, 11, 23, 50), now, LONDON, BRITISH)
    assert said.words == "15 min late"


def test_the_day_is_the_zones_day() -> None:
    evening = at(2026, 3, 12, 16, 0)  # 01:00 on Friday in Tokyo
    assert words.due(evening, NOW, LONDON, BRITISH).words == "by 16:00"
    assert words.due(evening, NOW, TOKYO, BRITISH).words == "Fri 01:00"


def test_minutes_left_run_through_the_lost_hour() -> None:
    """On 29 March 2026 at 01:00 London clocks go to 02:00: 00:50 to 02:10 is twenty minutes."""
    before = at(2026, 3, 29, 0, 50)
    after = at(2026, 3, 29, 1, 10)
    assert words.clock_time(after, LONDON, BRITISH) == "02:10"
    assert words.due(after, before, LONDON, BRITISH).words == "20 min left"


def test_the_doubled_hour_is_told_apart_by_what_is_left() -> None:
    """On 25 October 2026 there are two 01:30 in London, an hour apart."""
    now = at(2026, 10, 25, 0, 0)
    first, second = at(2026, 10, 25, 0, 30), at(2026, 10, 25, 1, 30)
    assert words.clock_time(first, LONDON, BRITISH) == words.clock_time(second, LONDON, BRITISH)
    assert words.due(first, now, LONDON, BRITISH).words == "30 min left"
    assert words.due(second, now, LONDON, BRITISH).words == "by 01:30"


def test_tomorrow_of_a_23_hour_day_is_tomorrow() -> None:
    saturday = at(2026, 3, 28, 23, 30)
    sunday_evening = at(2026, 3, 29, 22, 30)
    assert words.due(sunday_evening, saturday, LONDON, BRITISH).words == "Sun 23:30"


def test_the_full_date_is_kept_for_the_tool_tip() -> None:
    full = words.due(at(2026, 3, 13, 9, 0), NOW, LONDON, BRITISH).full
    assert full == "Friday, 13 March 2026 09:00"


@pytest.mark.parametrize(
    ("instant", "expected"),
    [
        (at(2026, 3, 12, 10, 7), "10:07"),
        (at(2026, 3, 11, 15, 20), "Yesterday 15:20"),
        (at(2026, 3, 10, 15, 20), "Tue 15:20"),
        (at(2026, 3, 6, 15, 20), "Fri 15:20"),
        (at(2026, 3, 5, 15, 20), "5 Mar"),
        (at(2026, 2, 3, 9, 0), "3 Feb"),
        (at(2024, 2, 3, 9, 0), "3 Feb 2024"),
        (at(2026, 3, 20, 9, 0), "20 Mar"),
    ],
)
def test_when_something_was(instant: datetime, expected: str) -> None:
    assert words.moment(instant, NOW, LONDON, BRITISH) == expected


@pytest.mark.parametrize(
    ("instant", "expected"),
    [
        (at(2026, 3, 12, 8, 0), "Today"),
        (at(2026, 3, 11, 8, 0), "Yesterday"),
        (at(2026, 3, 9, 8, 0), "Mon 9"),
        (at(2026, 2, 24, 8, 0), "Tue 24"),
    ],
)
def test_the_day_beside_a_timeline(instant: datetime, expected: str) -> None:
    assert words.day_mark(instant, NOW, LONDON, BRITISH) == expected


def test_the_locale_writes_the_clock_and_the_month() -> None:
    afternoon = at(2026, 3, 12, 15, 20)
    assert words.clock_time(afternoon, LONDON, AMERICAN).replace("\u202f", " ") == "3:20 PM"
    assert words.month_heading(afternoon, LONDON, BRITISH) == "March 2026"
    assert words.month_heading(afternoon, LONDON, GERMAN) == "März 2026"


@pytest.mark.parametrize(
    ("length", "expected"),
    [
        (timedelta(seconds=48), "48 s"),
        (timedelta(minutes=3, seconds=12), "3 min 12 s"),
        (timedelta(minutes=6), "6 min"),
        (timedelta(hours=2, minutes=10), "2 h 10 min"),
        (timedelta(hours=5), "5 h"),
        (timedelta(days=1, hours=3), "1 day"),
        (timedelta(days=8), "8 days"),
        (timedelta(seconds=-5), "0 s"),
    ],
)
def test_how_long_it_took(length: timedelta, expected: str) -> None:
    assert words.duration(length) == expected


def test_sizes_and_counts() -> None:
    assert words.byte_size(640, BRITISH) == "640 bytes"
    assert words.byte_size(12_300, BRITISH) == "12 kB"
    assert words.byte_size(3_400_000, BRITISH) == "3.4 MB"
    assert words.number(8214, BRITISH) == "8,214"
    assert [words.badge_count(count) for count in (0, 99, 100)] == ["0", "99", "99+"]


@given(st.timedeltas(timedelta(days=-400), timedelta(days=400)))
def test_every_promise_has_words_and_only_late_ones_say_so(ahead: timedelta) -> None:
    said = words.due(NOW + ahead, NOW, LONDON, BRITISH)
    assert said.words
    assert (said.urgency is Urgency.LATE) == (ahead < timedelta()) == said.words.endswith("late")


@pytest.mark.parametrize(
    ("language", "this_year", "another", "heading"),
    [
        ("en_GB", "20 Mar", "20 Mar 2024", "Friday, 20 March"),
        ("en_US", "Mar 20", "Mar 20, 2024", "Friday, March 20"),
        ("de_DE", "20. März", "20. März 2024", "Freitag, 20. März"),
        ("fr_FR", "20 mars", "20 mars 2024", "vendredi 20 mars"),
    ],
)
def test_a_day_is_written_as_its_country_orders_it(
    language: str, this_year: str, another: str, heading: str
) -> None:
    locale, today = QLocale(language), date(2026, 6, 1)
    assert words.day_and_month(date(2026, 3, 20), today, locale) == this_year
    assert words.day_and_month(date(2024, 3, 20), today, locale) == another
    assert words.day_heading(date(2026, 3, 20), today, locale) == heading
