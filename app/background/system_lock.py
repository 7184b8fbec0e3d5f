"""Hears from the system that the computer goes to sleep or that its screen is locked.

Windows tells every window (WM_POWERBROADCAST, WM_WTSSESSION_CHANGE); Linux tells over D-Bus: logind
the sleep and the session's lock, the desktop its screen saver. macOS tells programs only through a
framework that is not part of this one; there `app.background.idle` notices a sleep when it is over.
See https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html.
"""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import (
    SLOT,
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QObject,
    Signal,
    Slot,
)

from app.background.idle import LockCause
from app.system.logs import logger

_log = logger("lock")

_WM_POWERBROADCAST, _PBT_APMSUSPEND = 0x0218, 4
_WM_WTSSESSION_CHANGE, _WTS_SESSION_LOCK = 0x02B1, 7
_THIS_SESSION = 0

_LOGIND = "org.freedesktop.login1"
_SCREEN_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")


class SystemLock(QObject):
    """Listens from construction until `stop`. `window` is the native handle Windows reports to.

    Signals:
        away: a `LockCause`, SLEEP or SCREEN.
    """

    away = Signal(object)

    def __init__(self, window: int = 0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._native: _WindowsMessages | None = None
        if sys.platform == "win32":
            self._listen_on_windows(window)
        elif sys.platform.startswith("linux"):
            self._listen_on_linux()

    def stop(self) -> None:
        """Listen no more; safe to call twice."""
        app = QCoreApplication.instance()
        if self._native is not None and app is not None:
            app.removeNativeEventFilter(self._native)
        self._native = None

    @Slot(bool)
    def sleeping(self, begins: bool) -> None:
        """Logind: the computer is about to sleep, or has woken."""
        if begins:
            self.away.emit(LockCause.SLEEP)

    @Slot(bool)
    def covered(self, active: bool) -> None:
        """The desktop: its screen saver came or went."""
        if active:
            self.away.emit(LockCause.SCREEN)

    @Slot()
    def locked(self) -> None:
        """Logind: a session is to be locked."""
        self.away.emit(LockCause.SCREEN)

    def _listen_on_linux(self) -> None:
        from PySide6.QtDBus import QDBusConnection

        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        if system.isConnected():
            manager = f"{_LOGIND}.Manager"
            path = "/org/freedesktop/login1"
            sleeping = _slot("sleeping(bool)")
            system.connect(_LOGIND, path, manager, "PrepareForSleep", self, sleeping)
            # Of any session: where several people share a computer, once too often harms nobody.
            system.connect(_LOGIND, "", f"{_LOGIND}.Session", "Lock", self, _slot("locked()"))
        if session.isConnected():
            for name in _SCREEN_SAVERS:
                session.connect("", "", name, "ActiveChanged", self, _slot("covered(bool)"))
        heard = system.isConnected(), session.isConnected()
        _log.info("sleep heard: %s, screen lock heard: %s", *heard)

    def _listen_on_windows(self, window: int) -> None:
        import ctypes

        app = QCoreApplication.instance()
        if app is None:
            raise RuntimeError("messages come to a running application")
        self._native = _WindowsMessages(self)
        app.installNativeEventFilter(self._native)
        library = ctypes.WinDLL("wtsapi32")  # type: ignore[attr-defined,unused-ignore]
        if not library.WTSRegisterSessionNotification(ctypes.c_void_p(window), _THIS_SESSION):
            _log.warning("the system does not tell when its screen is locked")


class _WindowsMessages(QAbstractNativeEventFilter):
    """Picks two of the messages Windows sends to every window."""

    def __init__(self, owner: SystemLock) -> None:
        super().__init__()
        self._owner = owner

    def nativeEventFilter(
        self,
        kind: QByteArray | bytes | bytearray | memoryview,
        message: int,
        /,
    ) -> object:
        from ctypes import wintypes

        told = wintypes.MSG.from_address(int(message))
        cause = windows_cause(told.message, told.wParam)
        if cause is not None:
            self._owner.away.emit(cause)
        return False, 0


def windows_cause(message: int, word: int) -> LockCause | None:
    """What a Windows message says about the person's presence, None for any other message."""
    if (message, word) == (_WM_POWERBROADCAST, _PBT_APMSUSPEND):
        return LockCause.SLEEP
    if (message, word) == (_WM_WTSSESSION_CHANGE, _WTS_SESSION_LOCK):
        return LockCause.SCREEN
    return None


def _slot(signature: str) -> Any:
    return SLOT(signature)  # text, although the stubs of PySide6 6.12 ask for bytes
