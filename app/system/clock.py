"""The one place that asks what time it is, and the one form in which instants are stored."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Protocol

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Clock(Protocol):
    """Tells the time. Everything that needs it is given one, so that tests can move it."""

    def now(self) -> datetime:
        """The present instant, aware and in UTC."""
        ...


class SystemClock:
    """The computer's own clock. It may jump, also backwards, when somebody sets it."""

    def now(self) -> datetime:
        """The present instant, aware and in UTC, to the microsecond."""
        return datetime.now(UTC)


def to_micros(instant: datetime) -> int:
    """Microseconds since 1970-01-01 00:00 UTC, as stored; negative before that.

    Raises `ValueError` for a `datetime` without a time zone: it names no instant.
    """
    if instant.utcoffset() is None:
        raise ValueError("an instant needs a time zone")
    return (instant - EPOCH) // _MICROSECOND


def from_micros(micros: int) -> datetime:
    """The aware UTC `datetime` of a stored instant.

    Raises `OverflowError` outside the years 1 to 9999.
    """
    return EPOCH + timedelta(microseconds=micros)
