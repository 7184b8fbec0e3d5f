"""Notifications of Linux desktops, over the session bus (org.freedesktop.Notifications 1.2).

QtDBus cannot send the unsigned numbers this interface asks for from Python; Jeepney, which the
keyring needs anyway, can. Only opening the connection waits, and only for the local bus.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

from app.system.logs import logger

if TYPE_CHECKING:
    from jeepney import DBusAddress, Message
    from jeepney.io.blocking import DBusConnection

_PATH = "/org/freedesktop/Notifications"
_NAME = "org.freedesktop.Notifications"
_PROGRAM = "Hearthdesk"
_ENTRY = "hearthdesk"
_CLICK = "default"
_NORMAL = 1
_AS_THE_DESKTOP_LIKES = -1
_log = logger("notifications")

Answer = Callable[[tuple[object, ...]], None]


class DesktopNotices(QObject):
    """Shows notifications and tells which was clicked. Made by `connect_desktop`.

    Signals:
        clicked: the key of the notification that was clicked.
        unavailable: no desktop answers, so show notifications otherwise.
    """

    clicked = Signal(str)
    unavailable = Signal()

    def __init__(self, connection: DBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connection = connection
        self._answers: dict[int, Answer] = {}
        self._shown: dict[int, str] = {}
        self._ids: dict[str, int] = {}
        self._understands_markup: bool | None = None
        self._waiting: list[tuple[str, str, str, str]] = []
        self._ready = QSocketNotifier(connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._ready.activated.connect(self._receive)
        self._subscribe()
        self._call("GetCapabilities", None, (), self._learn)

    def show(self, key: str, title: str, body: str, action: str) -> None:
        """Show a notification; a later one with the same key takes its place.

        `action` names what a click does, for desktops that show it.
        """
        if self._understands_markup is None:
            self._waiting.append((key, title, body, action))
            return
        shown = escape(body, quote=False) if self._understands_markup else body
        hints = {"desktop-entry": ("s", _ENTRY), "urgency": ("y", _NORMAL)}
        self._call(
            "Notify",
            "susssasa{sv}i",
            (
                *(_PROGRAM, self._ids.get(key, 0), _ENTRY, title, shown),
                *([_CLICK, action], hints, _AS_THE_DESKTOP_LIKES),
            ),
            lambda answer: self._remember(key, answer),
        )

    def close(self) -> None:
        """Leave the bus; safe to call twice."""
        if self._ready.isEnabled():
            self._ready.setEnabled(False)
            self._connection.close()

    def _subscribe(self) -> None:
        from jeepney import MatchRule, MessageType, message_bus

        for signal in ("ActionInvoked", "NotificationClosed"):
            rule = MatchRule(type=MessageType.signal, interface=_NAME, member=signal, path=_PATH)
            self._send(message_bus.AddMatch(rule), None)

    def _call(
        self, method: str, signature: str | None, values: tuple[object, ...], done: Answer
    ) -> None:
        from jeepney import new_method_call

        self._send(new_method_call(_address(), method, signature, values), done)

    def _send(self, message: Message, done: Answer | None) -> None:
        serial = next(self._connection.outgoing_serial)
        if done is not None:
            self._answers[serial] = done
        try:
            self._connection.send(message, serial=serial)
        except OSError as error:
            self._lose(error)

    @Slot()
    def _receive(self) -> None:
        while self._ready.isEnabled():
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return
            except OSError as error:
                self._lose(error)
                return
            self._take(message)

    def _take(self, message: Message) -> None:
        from jeepney import HeaderFields, MessageType

        fields, kind = message.header.fields, message.header.message_type
        if kind is MessageType.signal:
            self._hear(str(fields.get(HeaderFields.member, "")), message.body)
            return
        done = self._answers.pop(int(fields.get(HeaderFields.reply_serial, 0)), None)
        if done is None:
            return
        if kind is MessageType.error:
            self._refused(str(fields.get(HeaderFields.error_name, "")))
        else:
            done(message.body)

    def _hear(self, signal: str, body: tuple[object, ...]) -> None:
        if signal not in ("ActionInvoked", "NotificationClosed") or len(body) != 2:
            return
        number, what = body
        key = self._shown.get(number) if isinstance(number, int) else None
        if key is None:
            return
        if signal == "NotificationClosed":
            self._shown.pop(int(str(number)))
            self._ids.pop(key, None)
        elif what == _CLICK:
            self.clicked.emit(key)

    def _learn(self, body: tuple[object, ...]) -> None:
        known = body[0] if body and isinstance(body[0], list) else []
        self._understands_markup = "body-markup" in known
        waiting, self._waiting = self._waiting, []
        for key, title, text, action in waiting:
            self.show(key, title, text, action)

    def _remember(self, key: str, body: tuple[object, ...]) -> None:
        if body and isinstance(body[0], int):
            self._shown[body[0]] = key
            self._ids[key] = body[0]

    def _refused(self, name: str) -> None:
        _log.info("no desktop shows notifications: %s", name)
        self.close()
        self.unavailable.emit()

    def _lose(self, error: OSError) -> None:
        _log.warning("the session bus went away: error %s", error.errno)
        self.close()
        self.unavailable.emit()


def connect_desktop(parent: QObject | None = None) -> DesktopNotices | None:
    """The desktop's notifications, None where there is no session bus (as on other systems)."""
    if not sys.platform.startswith("linux"):
        return None
    from jeepney.auth import AuthenticationError
    from jeepney.io.blocking import open_dbus_connection

    try:
        return DesktopNotices(open_dbus_connection(bus="SESSION"), parent)
    except (OSError, KeyError, AuthenticationError, ValueError, RuntimeError) as error:
        # Another error for each way in which there may be no bus; none is a fault of ours.
        _log.info("no session bus: %s", type(error).__name__)
        return None


def _address() -> DBusAddress:
    from jeepney import DBusAddress

    return DBusAddress(_PATH, bus_name=_NAME, interface=_NAME)
