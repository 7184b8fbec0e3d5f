"""Notices that nobody is at the desk any more: no key and no pointer for a while, or a sleep.

Input is heard at the program's native windows, once per key or move, and not at every widget. A
sleep is noticed on every system by the clocks: while a computer sleeps the wall clock goes on and
the steady one does not, or (on Windows) both leap at once.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from app.system.clock import Clock, SystemClock

_EVERY_MS = 5000
_LEAP_SECONDS = 30.0
_STANDSTILL_SECONDS = 90.0
_MINUTE = 60.0
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class LockCause(StrEnum):
    """Why the desk is locked."""

    ASKED = "asked"
    IDLE = "idle"
    SLEEP = "sleep"
    SCREEN = "screen"
    """The system's own screen was locked."""
    START = "start"
    """It has not been opened since the program was started."""


class IdleWatch(QObject):
    """Watches from `start` until `stop`.

    `minutes` is asked at every look, so that another setting counts at once; 0 means never.
    `steady` gives seconds of a clock that never goes back.

    Signals:
        away: a `LockCause`, IDLE or SLEEP.
    """

    away = Signal(object)

    def __init__(
        self,
        minutes: Callable[[], int],
        parent: QObject | None = None,
        *,
        clock: Clock | None = None,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._minutes = minutes
        self._clock = clock or SystemClock()
        self._steady = steady
        self._last_input = steady()
        self._last_look = (steady(), self._clock.now())
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Somebody is here now."""
        self._last_input = self._steady()
        self._last_look = (self._steady(), self._clock.now())
        self._listen()
        _application().focusWindowChanged.connect(self._listen)
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        if self._timer.isActive():
            self._timer.stop()
            _application().focusWindowChanged.disconnect(self._listen)
            for window in QGuiApplication.allWindows():
                window.removeEventFilter(self)

    @Slot()
    def look(self) -> None:
        """Whether the computer slept since the last look, or nobody did anything for too long."""
        steady, wall = self._steady(), self._clock.now()
        passed = steady - self._last_look[0]
        leapt = (wall - self._last_look[1]).total_seconds() - passed
        self._last_look = (steady, wall)
        limit = self._minutes() * _MINUTE
        if leapt > _LEAP_SECONDS or passed > _STANDSTILL_SECONDS:
            self.away.emit(LockCause.SLEEP)
        elif limit and steady - self._last_input >= limit:
            self.away.emit(LockCause.IDLE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._last_input = self._steady()
        return False

    @Slot()
    def _listen(self) -> None:
        """Also to windows opened since: a filter that is installed twice counts once."""
        for window in QGuiApplication.allWindows():
            window.installEventFilter(self)


def _application() -> QGuiApplication:
    app = QGuiApplication.instance()
    if not isinstance(app, QGuiApplication):
        raise RuntimeError("presence is watched in a running application")
    return app
