"""When somebody does not want to be told anything."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From one minute of the day until another, which may be after midnight; equal ones mean never.

    With `weekends` Saturday and Sunday are quiet all day. Switched off, nothing is quiet.
    """

    on: bool
    begins: int
    ends: int
    weekends: bool

    def cover(self, local: datetime) -> bool:
        """Whether it is quiet at this local time."""
        if not self.on:
            return False
        if self.weekends and local.weekday() >= _SATURDAY:
            return True
        minute = local.hour * 60 + local.minute
        if self.begins <= self.ends:
            return self.begins <= minute < self.ends
        return minute >= self.begins or minute < self.ends
