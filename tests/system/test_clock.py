from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.system.clock import Clock, SystemClock, from_micros, to_micros
from tests.fakes.clock import FakeClock

any_instant = st.datetimes(
    timezones=st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m))),
    min_value=datetime(1, 1, 3),  # noqa: DTZ001 - the zone comes from `timezones`
    max_value=datetime(9999, 12, 29),  # noqa: DTZ001
)


@given(any_instant)
def test_an_instant_survives_storage_to_the_microsecond(instant: datetime) -> None:
    stored = to_micros(instant)
    assert from_micros(stored) == instant
    assert from_micros(stored).tzinfo is UTC


@given(any_instant, any_instant)
def test_stored_instants_sort_like_instants(one: datetime, other: datetime) -> None:
    assert (to_micros(one) < to_micros(other)) == (one < other)


def test_a_time_without_zone_is_no_instant() -> None:
    with pytest.raises(ValueError, match="time zone"):
        to_micros(datetime(2026, 1, 5))  # noqa: DTZ001 - the mistake under test


def test_the_system_clock_is_aware_and_in_utc() -> None:
    clock: Clock = SystemClock()
    assert clock.now().utcoffset() == timedelta(0)


def test_the_fake_clock_moves_only_when_told(clock: FakeClock) -> None:
    start = clock.now()
    assert clock.now() == start
    assert clock.advance(hours=-2) == start - timedelta(hours=2)
    clock.set(start)
    assert clock.now() == start
