"""A small notification server on a bus of its own, as a desktop has one."""

from __future__ import annotations

import os
import queue
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from jeepney import (
    DBusAddress,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"


@dataclass(frozen=True, slots=True)
class Shown:
    """One call of Notify: its answer's number, what it replaced, and what it said."""

    number: int
    replaced: int
    title: str
    body: str
    actions: tuple[str, ...]
    signature: str


@dataclass
class NotificationServer:
    """Answers in a thread of its own until `stop`."""

    address: str
    capabilities: tuple[str, ...] = ("actions", "body")
    broken: bool = False
    shown: list[Shown] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._connection = open_dbus_connection(self.address)
        self._connection.send_and_get_reply(message_bus.RequestName(NAME))
        self._signals: queue.SimpleQueue[Message] = queue.SimpleQueue()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def click(self, number: int) -> None:
        """The person clicks a notification."""
        self._signals.put(_signal("ActionInvoked", "us", (number, "default")))

    def dismiss(self, number: int) -> None:
        """The person wipes a notification away."""
        self._signals.put(_signal("NotificationClosed", "uu", (number, 2)))

    def stop(self) -> None:
        """Leave the bus."""
        self._over.set()
        self._thread.join()
        self._connection.close()

    def _serve(self) -> None:
        while not self._over.is_set():
            while not self._signals.empty():
                self._connection.send(self._signals.get())
            try:
                message = self._connection.receive(timeout=0.02)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self._connection.send(self._answer(message))

    def _answer(self, message: Message) -> Message:
        member = message.header.fields[3]
        if self.broken:
            return new_error(message, "org.freedesktop.DBus.Error.Failed", "s", ("no",))
        if member == "GetCapabilities":
            return new_method_return(message, "as", (list(self.capabilities),))
        _, replaced, _, title, body, actions, _, _ = message.body
        number = replaced or len(self.shown) + 1
        signature = str(message.header.fields[8])
        self.shown.append(Shown(number, replaced, title, body, tuple(actions), signature))
        return new_method_return(message, "u", (number,))


def _signal(member: str, signature: str, values: tuple[object, ...]) -> Message:
    return new_signal(DBusAddress(PATH, interface=NAME), member, signature, values)


@contextmanager
def session_bus() -> Iterator[str]:
    """A dbus-daemon for one test; its address, which is also in the environment."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    before = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = address
    try:
        yield address
    finally:
        if before is None:
            del os.environ["DBUS_SESSION_BUS_ADDRESS"]
        else:
            os.environ["DBUS_SESSION_BUS_ADDRESS"] = before
        daemon.terminate()
        daemon.wait()
        daemon.stdout.close()
