"""The clock of a call never loses or invents a second, whatever the computer's clocks do."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.call import (
    CallClock,
    CallPhase,
    RunningCall,
    as_saved,
    name_and_number,
    taken_up,
)
from app.domain.ticket import Direction
from tests.fakes.clock import MONDAY_MORNING

SECONDS = st.floats(0, 20_000, allow_nan=False)
STEPS = st.lists(st.tuples(st.sampled_from(CallPhase), SECONDS), max_size=12)


def running(clock: CallClock, run: str = "first") -> RunningCall:
    """A call saved at nine."""
    return RunningCall(b"c" * 16, Direction.INBOUND, "", MONDAY_MORNING, MONDAY_MORNING, clock, run)


@given(begun=SECONDS, steps=STEPS)
def test_phases_add_up_to_the_second(begun: float, steps: list[tuple[CallPhase, float]]) -> None:
    clock, now = CallClock(CallPhase.TALK, begun), begun
    for phase, seconds in steps:
        now += seconds
        clock = clock.enter(phase, now)
    parts = clock.whole_seconds()
    assert sum(parts) == round(clock.elapsed)
    assert clock.elapsed == pytest.approx(now - begun)
    assert all(part >= 0 for part in parts)


def test_each_phase_gets_its_own_time() -> None:
    clock = CallClock(CallPhase.TALK, 100).enter(CallPhase.HOLD, 400).enter(CallPhase.TALK, 430)
    clock = clock.enter(CallPhase.WRAP, 450).at(510.4)
    assert clock.whole_seconds() == (320, 30, 60)


def test_a_reading_that_went_back_counts_as_no_time() -> None:
    assert CallClock(CallPhase.TALK, 100).at(40).elapsed == 0


@given(
    saved=SECONDS,
    away=st.floats(-100_000, 100_000, allow_nan=False),
    reading=st.floats(-1000, 10**6, allow_nan=False),
)
def test_a_call_taken_up_later_is_never_shorter(saved: float, away: float, reading: float) -> None:
    call = running(CallClock(CallPhase.HOLD, 5, talk=saved))
    later = taken_up(call, MONDAY_MORNING + timedelta(seconds=away), reading, "second")
    assert later.clock.talk == saved
    assert later.clock.hold == pytest.approx(max(0.0, away), abs=1e-4)
    assert later.run == "second"


def test_the_same_run_goes_by_its_own_clock() -> None:
    call = running(CallClock(CallPhase.TALK, 100, talk=7))
    later = taken_up(call, MONDAY_MORNING - timedelta(hours=3), 112, "first")
    assert later.clock.talk == 19


def test_saved_as_it_is_only_the_work_afterwards_counts() -> None:
    clock = as_saved(running(CallClock(CallPhase.TALK, 5, talk=60)), 1000, "second").clock
    assert clock.at(1010).whole_seconds() == (60, 0, 10)


@pytest.mark.parametrize(
    ("typed", "name", "number"),
    [
        ("Aurelio Santos", "Aurelio Santos", ""),
        ("Aurelio Santos 07700 900612", "Aurelio Santos", "07700 900612"),
        ("07700 900612 Aurelio", "Aurelio", "07700 900612"),
        ("Aurelio (+44 7700 900612)", "Aurelio", "+44 7700 900612"),
        ("07700900612", "", "07700900612"),
        ("Bus 42", "Bus 42", ""),
        ("Flat 12345", "Flat 12345", ""),
        ("  ", "", ""),
    ],
)
def test_a_new_caller_as_typed(typed: str, name: str, number: str) -> None:
    assert name_and_number(typed, "GB") == (name, number)
