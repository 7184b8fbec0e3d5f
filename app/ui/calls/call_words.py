"""How calls are said: a running clock, and why one cannot be filed yet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.call import CallOutcome, CallPhase

translate = QCoreApplication.translate

_MINUTE = 60
_HOUR = 3600


def clock_words(seconds: float) -> str:
    """A running clock: `02:47`, `1:02:47`."""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, _HOUR)
    minutes, left = divmod(rest, _MINUTE)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes:02}:{left:02}"


def phase_words(phase: CallPhase) -> str:
    """What is going on."""
    return {
        CallPhase.TALK: translate("Calls", "Talking"),
        CallPhase.HOLD: translate("Calls", "On hold"),
        CallPhase.WRAP: translate("Calls", "After the call"),
    }[phase]


def outcome_choices() -> dict[CallOutcome, str]:
    """What the ways to end a call are called, in the order they are offered."""
    return {
        CallOutcome.SOLVED: translate("Calls", "Solved"),
        CallOutcome.OPEN: translate("Calls", "Still open"),
        CallOutcome.CALL_BACK: translate("Calls", "Call back"),
        CallOutcome.PASSED: translate("Calls", "Pass on"),
        CallOutcome.NOT_REACHED: translate("Calls", "Nobody there"),
    }


def first_name(name: str) -> str:
    """The first word of a name."""
    return name.split()[0] if name.split() else ""
