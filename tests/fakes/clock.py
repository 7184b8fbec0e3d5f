"""A clock that stands still until a test moves it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

MONDAY_MORNING = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)


class FakeClock:
    """Satisfies `app.system.clock.Clock`. Starts on a Monday at nine, UTC."""

    def __init__(self, start: datetime = MONDAY_MORNING) -> None:
        self._now = start

    def now(self) -> datetime:
        return self._now

    def advance(self, **parts: float) -> datetime:
        """Move by `timedelta(**parts)`; negative parts set the clock back."""
        self._now += timedelta(**parts)
        return self._now

    def set(self, instant: datetime) -> None:
        """Jump to `instant`, forwards or backwards, as when somebody sets the clock."""
        self._now = instant.astimezone(UTC)
