"""Phone calls: the clock of one that goes on, what was noted meanwhile, and how it ended.

The handling time of a call is the sum of its three phases, to the second (kpi K07: talk, hold and
wrap-up; what comes before somebody answers is not handling).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from app.domain.contact import Contact
from app.domain.ids import RowId
from app.domain.phone import parse_phone
from app.domain.ticket import Direction


class CallPhase(StrEnum):
    """What is going on: talking, the customer waits on the line, or the work afterwards."""

    TALK = "talk"
    HOLD = "hold"
    WRAP = "wrap"


class CallOutcome(StrEnum):
    """How a call ended. `MISSED` (theirs) and `NOT_REACHED` (ours) are calls nobody answered."""

    SOLVED = "solved"
    OPEN = "open"
    CALL_BACK = "call_back"
    PASSED = "passed"
    NOT_REACHED = "not_reached"
    MISSED = "missed"


UNANSWERED: Final = frozenset({CallOutcome.NOT_REACHED, CallOutcome.MISSED})


class CallSignal(StrEnum):
    """What a softphone tells about a call, through the command line or a link."""

    INCOMING = "incoming"
    ANSWERED = "answered"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class CallEvent:
    """A signal and the number it is about, as the softphone writes it; "" when it is withheld."""

    signal: CallSignal
    number: str


@dataclass(frozen=True, slots=True)
class CallFacts:
    """What is kept of a call beside the words noted in it."""

    direction: Direction
    outcome: CallOutcome
    talk_seconds: int
    hold_seconds: int
    wrap_seconds: int
    number: str

    @property
    def seconds(self) -> int:
        """The handling time."""
        return self.talk_seconds + self.hold_seconds + self.wrap_seconds


@dataclass(frozen=True, slots=True)
class CallClock:
    """Seconds spent in each phase up to `reading`, and the phase that goes on from there.

    A reading is of a clock that never goes back (seconds, any beginning), so that setting the
    computer's clock changes nothing; one that went back all the same counts as no time.
    """

    phase: CallPhase
    reading: float
    talk: float = 0.0
    hold: float = 0.0
    wrap: float = 0.0

    def at(self, reading: float) -> CallClock:
        """The same call later."""
        passed = max(0.0, reading - self.reading)
        spent = {self.phase.value: getattr(self, self.phase.value) + passed}
        return replace(self, reading=reading, **spent)

    def enter(self, phase: CallPhase, reading: float) -> CallClock:
        """Another phase begins."""
        return replace(self.at(reading), phase=phase)

    @property
    def elapsed(self) -> float:
        """Seconds since the call began, over all phases."""
        return self.talk + self.hold + self.wrap

    def whole_seconds(self) -> tuple[int, int, int]:
        """Talk, hold and wrap rounded so that their sum is the rounded sum."""
        talk = round(self.talk)
        held = round(self.talk + self.hold)
        return talk, held - talk, round(self.elapsed) - held


@dataclass(frozen=True, slots=True)
class RunningCall:
    """A call from its first second until it is filed.

    `contact_id` is None for a caller nobody knows; `name` is then what was typed, and the contact
    made of it. `ticket_id` is None for a new ticket. `run` names the run of the program that
    counted the clock: readings of another run cannot be compared. `person_id` is who began it here,
    whoever sits at the desk by now; None leaves it to who acts.
    """

    id: RowId
    direction: Direction
    number: str
    started_at: datetime
    saved_at: datetime
    clock: CallClock
    run: str
    contact_id: RowId | None = None
    name: str = ""
    ticket_id: RowId | None = None
    notes: str = ""
    outcome: CallOutcome | None = None
    call_back_at: datetime | None = None
    remind_at: datetime | None = None
    pass_to: RowId | None = None
    confirm: bool = False
    person_id: RowId | None = None


def taken_up(call: RunningCall, now: datetime, reading: float, run: str) -> RunningCall:
    """The call as it goes on in this run of the program.

    Within the run that began it nothing is lost. In a later one the time between is reckoned by
    the calendar clock, as nothing if that was set back.
    """
    if call.run == run:
        return replace(call, clock=call.clock.at(reading), saved_at=now)
    missed = max(0.0, (now - call.saved_at).total_seconds())
    clock = replace(call.clock, reading=reading - missed).at(reading)
    return replace(call, clock=clock, saved_at=now, run=run)


def as_saved(call: RunningCall, reading: float, run: str) -> RunningCall:
    """The call as it was when it was interrupted; from here on only the work afterwards counts."""
    clock = replace(call.clock, phase=CallPhase.WRAP, reading=reading)
    return replace(call, clock=clock, run=run)


@dataclass(frozen=True, slots=True)
class OpenMatter:
    """An open ticket a call may be about."""

    ticket_id: RowId
    number: int
    subject: str


@dataclass(frozen=True, slots=True)
class Caller:
    """Who calls, as far as it is known, with what whoever answers should see first.

    `number` is as people here write it. `contact` is None where it is unknown; `last_subject` and
    `last_at` are of the newest ticket.
    """

    number: str
    contact: Contact | None
    matters: tuple[OpenMatter, ...] = ()
    last_subject: str = ""
    last_at: datetime | None = None


def name_and_number(typed: str, region: str) -> tuple[str, str]:
    """A new caller as typed, "Ann Lee 020 7946 0123": the name and the number, "" where missing."""
    words = " ".join(typed.split())
    found = _DIGITS.search(words)
    if found is None or parse_phone(found[0], region).e164 is None:
        return words, ""
    number = found[0].strip(" ,;-")
    name = f"{words[: found.start()]} {words[found.end() :]}"
    return " ".join(name.split()).strip(" ,;:-()"), number


_DIGITS: Final = re.compile(r"[+(]?\d[\d\s()./-]{3,}\d")
