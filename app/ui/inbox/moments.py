"""Times in the desk's zone and the person's language, as of one remembered instant.

Every row of a list says several times in each repaint, so the words are remembered until the
minute has passed.
"""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, Signal

from app.domain.ticket import PromiseKind
from app.system.clock import Clock
from app.ui.common import words
from app.ui.common.words import Due, Urgency

_MINUTE_MS = 60_000
_UTC = ZoneInfo("UTC")


class Moments(QObject):
    """`passed` comes every minute, and when the desk's zone became known: what is shown is old.

    Attributes:
        zone: the desk's; UTC until the settings were read.
        now: the instant all words refer to, aware UTC.
    """

    passed = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._locale = QLocale()
        self.zone = _UTC
        self.now = clock.now()
        self._said: dict[tuple[PromiseKind | None, datetime], Due] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(_MINUTE_MS)
        self._timer.timeout.connect(self.look_at_the_clock)
        self._timer.start()

    @property
    def locale(self) -> QLocale:
        """How the person writes dates and numbers."""
        return self._locale

    def set_zone(self, zone: ZoneInfo) -> None:
        """The desk's zone, once the settings were read."""
        if zone != self.zone:
            self.zone = zone
            self.look_at_the_clock()

    def look_at_the_clock(self) -> None:
        """Speak as of now from here on."""
        self.now = self._clock.now()
        self._said.clear()
        self.passed.emit()

    def promise(self, at: datetime, kind: PromiseKind | None) -> Due:
        """What was promised, in words: `25 min left`, `Call by 11:30`, `1 day late`."""
        known = self._said.get((kind, at))
        if known is None:
            known = self._said[kind, at] = self._promise(at, kind)
        return known

    def moment(self, at: datetime) -> str:
        """When something was: `10:07`, `Yesterday 15:20`, `3 Feb`."""
        known = self._said.get((None, at))
        if known is None:
            said = words.moment(at, self.now, self.zone, self._locale)
            full = words.full_moment(at, self.zone, self._locale)
            known = self._said[None, at] = Due(said, full, Urgency.LATER)
        return known.words

    def ahead(self, at: datetime) -> str:
        """When something will be: `14:00`, `Fri 09:00`, `20 Mar`."""
        local, now = at.astimezone(self.zone), self.now.astimezone(self.zone)
        if local.date() == now.date():
            return self.time_of_day(at)
        return words.due(at, self.now, self.zone, self._locale).words

    def month(self, at: datetime) -> str:
        """`May 2023`."""
        return words.month_heading(at, self.zone, self._locale)

    def day(self, at: datetime) -> str:
        """The time today, else the day: `10:07`, `3 Feb`, `3 Feb 2024`."""
        today = at.astimezone(self.zone).date() == self.now.astimezone(self.zone).date()
        if today:
            return self.time_of_day(at)
        day, now = at.astimezone(self.zone), self.now.astimezone(self.zone)
        return words.day_and_month(day.date(), now.date(), self._locale)

    def full(self, at: datetime) -> str:
        """Date and time in full."""
        return words.full_moment(at, self.zone, self._locale)

    def time_of_day(self, at: datetime) -> str:
        """Hours and minutes."""
        return words.clock_time(at, self.zone, self._locale)

    def to_the_second(self, at: datetime) -> str:
        """Hours, minutes and seconds."""
        return words.clock_seconds(at, self.zone, self._locale)

    def local_now(self) -> datetime:
        """This very moment, in the desk's zone."""
        return self._clock.now().astimezone(self.zone)

    def _promise(self, at: datetime, kind: PromiseKind | None) -> Due:
        due = words.due(at, self.now, self.zone, self._locale)
        translate = QCoreApplication.translate
        today = at.astimezone(self.zone).date() == self.now.astimezone(self.zone).date()
        if kind is PromiseKind.CALL_BACK and due.urgency is not Urgency.LATE and today:
            said = translate("Moments", "Call by %1").replace("%1", self.time_of_day(at))
            return Due(said, due.full, due.urgency)
        if kind is PromiseKind.REMINDER:
            # A reminder promises nothing to the customer: it is never late or urgent.
            said = self.time_of_day(at) if today else due.words
            if at < self.now:
                said = translate("Moments", "now")
            return Due(said, due.full, Urgency.LATER)
        return due


def aware_utc(instant: datetime) -> datetime:
    """The same instant as commands take it."""
    return instant.astimezone(UTC)
