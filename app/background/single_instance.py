"""One window for one profile: a second start brings the first to the front and leaves.

The name of the meeting place is made from the profile's folder and the person, so that two desks,
or two people on one computer, do not meet. The lock in the profile, not this, guards the data.
"""

from __future__ import annotations

import getpass
import hashlib
import json
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app.system.logs import logger

VERSION = 1
_WAIT_MS = 2000
_LONGEST = 4096
_log = logger("instance")


def meeting_place(profile: Path) -> str:
    """The name both starts find each other under."""
    secret = f"{profile.resolve()}\0{getpass.getuser()}"
    return f"hearthdesk-{hashlib.sha256(secret.encode()).hexdigest()[:16]}"


def ask_first_to_raise(profile: Path, wait_ms: int = _WAIT_MS) -> bool:
    """Ask the program that has this profile to show its window; False when none answers."""
    socket = QLocalSocket()
    socket.connectToServer(meeting_place(profile))
    if not socket.waitForConnected(wait_ms):
        return False
    socket.write(json.dumps({"version": VERSION, "ask": "raise"}).encode() + b"\n")
    # Its one-byte answer says that a window is there; a connection alone could be a dying program.
    answered = socket.waitForReadyRead(wait_ms)
    socket.disconnectFromServer()
    return answered


class FirstInstance(QObject):
    """Listens for later starts on the same profile until `close`.

    Signals:
        raise_wanted: a second start asks for the window.
    """

    raise_wanted = Signal()

    def __init__(self, profile: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._meet)
        self.is_listening = self._listen(meeting_place(profile))

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _listen(self, name: str) -> bool:
        # Asked first, because Qt lets a second server take over the name of a living one.
        if not _answers(name):
            QLocalServer.removeServer(name)  # left behind by a program that was killed
            if self._server.listen(name):
                return True
        _log.warning("later starts cannot be heard: %s", self._server.errorString())
        return False

    @Slot()
    def _meet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._hear)

    @Slot()
    def _hear(self) -> None:
        socket = self.sender()
        if not isinstance(socket, QLocalSocket) or not socket.canReadLine():
            return
        if _wants_raise(bytes(socket.readLine(_LONGEST).data())):
            socket.write(b"1")
            socket.flush()
            self.raise_wanted.emit()


def _answers(name: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    return bool(socket.waitForConnected(_WAIT_MS))


def _wants_raise(line: bytes) -> bool:
    """A newer program may say more; what it asks is understood by its version."""
    try:
        message = json.loads(line)
    except ValueError:
        return False
    return isinstance(message, dict) and message.get("ask") == "raise"
