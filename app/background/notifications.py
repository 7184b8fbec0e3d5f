"""Decides what is told, when, and how much of it: at once, bundled, or not at all.

The words are made by whoever shows it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.changes import Changes
from app.domain.errors import KnownError
from app.domain.ids import RowId
from app.domain.news import SOON, News, NewsItem, NewsKind
from app.domain.quiet_hours import QuietHours
from app.system.clock import Clock
from app.system.logs import logger
from app.system.settings import (
    NOTIFY,
    NOTIFY_CALLS,
    NOTIFY_EVERY,
    NOTIFY_HAND_OVERS,
    NOTIFY_MESSAGES,
    NOTIFY_PROMISES,
    NOTIFY_REMINDERS,
    QUIET,
    QUIET_FROM,
    QUIET_UNTIL,
    QUIET_WEEKENDS,
    Settings,
)

if TYPE_CHECKING:
    from app.background.session import DeskSession

_MINUTE_MS = 60_000
# A command that changed a hundred rows asks once.
_AFTER_CHANGES_MS = 500
_KINDS = ("ticket", "message", "hand_over", "call")
_WAKING = "tickets.wake_due"
_WANTED = {
    NewsKind.PROMISE: NOTIFY_PROMISES,
    NewsKind.REMINDER: NOTIFY_REMINDERS,
    NewsKind.HAND_OVER: NOTIFY_HAND_OVERS,
    NewsKind.MISSED_CALL: NOTIFY_CALLS,
    NewsKind.MESSAGE: NOTIFY_MESSAGES,
}
_CAN_WAIT = frozenset({NewsKind.MESSAGE})
# What had come before somebody sat down stands in the inbox.
_OLD_AT_FIRST = frozenset({NewsKind.MESSAGE, NewsKind.MISSED_CALL})
_log = logger("notifications")


@dataclass(frozen=True, slots=True)
class Announcement:
    """One notification. While locked there are no `items`, only the kind and that it is so."""

    kind: NewsKind
    items: tuple[NewsItem, ...] = ()

    @property
    def is_secret(self) -> bool:
        """Whether nothing of what it is about may be said."""
        return not self.items


class Notifier(QObject):
    """Looks every minute and after changes while a desk is attached; remembers what was told.

    What had come before the desk was attached is not told, except what is due and what was offered.
    While locked it knows no more than the instants of the next promises, and tells only of those.

    Signals:
        announced: an `Announcement` to be shown now.
    """

    announced = Signal(object)

    def __init__(
        self,
        memory: Settings,
        clock: Clock,
        zone: Callable[[], tzinfo | None] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._memory = memory
        self._clock = clock
        self._zone = zone
        self._session: DeskSession | None = None
        self._is_first_look = True
        self._asking = self._again = False
        self._told: set[NewsItem] = set()
        self._woken: list[RowId] = []
        self._waiting: list[NewsItem] = []
        self._promised: tuple[datetime, ...] = ()
        self._bundled_at: datetime | None = None
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self.look)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER_CHANGES_MS)
        self._soon.timeout.connect(self.look)

    def attach(self, session: DeskSession) -> None:
        """A desk is open: look now, and from now on."""
        self._forget()
        self._session = session
        session.changed.connect(self._hear)
        self._minute.start()
        self.look()

    def lock(self) -> None:
        """The desk is out of reach: keep no name, only when something is due."""
        if self._session is not None:
            self._session.changed.disconnect(self._hear)
            self._session = None
        promised = self._promised
        self._forget()
        self._promised = promised

    def stop(self) -> None:
        """Tell nothing any more."""
        self.lock()
        self._promised = ()
        self._minute.stop()
        self._soon.stop()

    @Slot()
    def look(self) -> None:
        """Ask what there is to tell; locked, see whether a promise comes near."""
        if self._session is None:
            self._tell_secretly()
            return
        if self._asking:
            self._again = True
            return
        self._asking, self._again = True, False
        from app.services import news

        now, woken = self._clock.now(), tuple(self._woken)
        self._woken = []
        self._session.ask(
            lambda desk: news.latest(desk, now, woken),
            self._take,
            owner=self,
            failed=self._give_up,
        )

    def _hear(self, changes: Changes) -> None:
        if changes.command == _WAKING:
            self._woken += changes.rows.get("ticket", ())
        if any(changes.touches(kind) for kind in _KINDS):
            self._soon.start()

    def _take(self, news: News) -> None:
        self._asking = False
        if self._session is None:
            return  # locked while the desk was being asked
        if self._again:
            self._soon.start()
        self._promised = news.promised
        wanted = [item for item in self._fresh(news) if self._memory.get(_WANTED[item.kind])]
        still_news = {item.ticket_id for item in news.items if item.kind in _CAN_WAIT}
        self._waiting = [item for item in self._waiting if item.ticket_id in still_news]
        self._waiting += [item for item in wanted if item.kind in _CAN_WAIT]
        if self._may_tell():
            self._tell([item for item in wanted if item.kind not in _CAN_WAIT])
            self._tell_waiting()

    def _fresh(self, news: News) -> list[NewsItem]:
        """What was not told yet; a ticket with a reason of its own not for its words too."""
        fresh = [item for item in news.items if item not in self._told]
        self._told = {*news.items, *self._waiting}
        if self._is_first_look:
            self._is_first_look = False
            fresh = [item for item in fresh if item.kind not in _OLD_AT_FIRST]
        pressing = {item.ticket_id for item in fresh if item.kind not in _CAN_WAIT}
        return [
            item for item in fresh if item.kind not in _CAN_WAIT or item.ticket_id not in pressing
        ]

    def _tell(self, items: Sequence[NewsItem]) -> None:
        for kind in NewsKind:
            of_kind = tuple(item for item in items if item.kind is kind)
            if of_kind:
                self.announced.emit(Announcement(kind, of_kind))

    def _tell_waiting(self) -> None:
        """At once after a pause, then as a bundle at the agreed distance."""
        now = self._clock.now()
        pause = timedelta(minutes=self._memory.get(NOTIFY_EVERY))
        if self._waiting and (self._bundled_at is None or now - self._bundled_at >= pause):
            waiting, self._waiting = self._waiting, []
            self._bundled_at = now
            self._tell(waiting)

    def _tell_secretly(self) -> None:
        now = self._clock.now()
        near = [at for at in self._promised if at - SOON <= now]
        self._promised = tuple(at for at in self._promised if at - SOON > now)
        is_due = any(at > now for at in near)
        if is_due and self._may_tell() and self._memory.get(NOTIFY_PROMISES):
            self.announced.emit(Announcement(NewsKind.PROMISE))

    def _may_tell(self) -> bool:
        get = self._memory.get
        quiet = QuietHours(get(QUIET), get(QUIET_FROM), get(QUIET_UNTIL), get(QUIET_WEEKENDS))
        return get(NOTIFY) and not quiet.cover(self._clock.now().astimezone(self._zone()))

    def _give_up(self, error: BaseException) -> None:
        """A busy or full disk is no news every minute; the next look may succeed."""
        self._asking = False
        if not isinstance(error, KnownError) and self._session is not None:
            self._session.workers.failed.emit(error)
            return
        _log.warning("news could not be read: %s", error)

    def _forget(self) -> None:
        self._is_first_look = True
        self._asking = self._again = False
        self._told = set()
        self._woken, self._waiting = [], []
        self._promised = ()
        self._bundled_at = None
