"""One window for one profile: a later start tells the first what it was started for, and leaves.

The name of the meeting place is made from the profile's folder and the person, so that two desks,
or two people on one computer, do not meet. The lock in the profile, not this, guards the data.

What is said is one line of JSON, {"version": 1, "ask": …} with what belongs to the ask; the answer
is one byte, "1" for understood. An ask this program does not know is answered "0".
"""

from __future__ import annotations

import getpass
import hashlib
import json
from collections.abc import Mapping
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app.domain.call import CallEvent
from app.domain.errors import Refused
from app.domain.link import TicketLink, call_event, parse_link
from app.system.logs import logger

VERSION = 1
_WAIT_MS = 2000
_LONGEST = 4096
_UNDERSTOOD, _UNKNOWN = b"1", b"0"
_log = logger("instance")


class Answer(Enum):
    """What came of telling the first program something."""

    NOBODY = auto()
    UNDERSTOOD = auto()
    UNKNOWN = auto()


def meeting_place(profile: Path) -> str:
    """The name both starts find each other under."""
    secret = f"{profile.resolve()}\0{getpass.getuser()}"
    return f"hearthdesk-{hashlib.sha256(secret.encode()).hexdigest()[:16]}"


def ask_first_to_raise(profile: Path, wait_ms: int = _WAIT_MS) -> bool:
    """Ask the program that has this profile to show its window; False when none answers."""
    return _tell(profile, {"ask": "raise"}, wait_ms) is Answer.UNDERSTOOD


def tell_first_of_call(profile: Path, event: CallEvent, wait_ms: int = _WAIT_MS) -> Answer:
    """Tell the program that has this profile what a telephone does."""
    told = {"ask": "call", "event": event.signal.value, "number": event.number}
    return _tell(profile, told, wait_ms)


def ask_first_to_open(profile: Path, link: str, wait_ms: int = _WAIT_MS) -> Answer:
    """Ask the program that has this profile to open one of its links."""
    return _tell(profile, {"ask": "link", "link": link}, wait_ms)


def _tell(profile: Path, ask: Mapping[str, object], wait_ms: int) -> Answer:
    socket = QLocalSocket()
    socket.connectToServer(meeting_place(profile))
    if not socket.waitForConnected(wait_ms):
        return Answer.NOBODY
    socket.write(json.dumps({"version": VERSION, **ask}).encode() + b"\n")
    # Its one-byte answer says that a window is there; a connection alone could be a dying program.
    answered = socket.waitForReadyRead(wait_ms)
    said = bytes(socket.read(1).data()) if answered else b""
    socket.disconnectFromServer()
    if not answered:
        return Answer.NOBODY
    return Answer.UNDERSTOOD if said == _UNDERSTOOD else Answer.UNKNOWN


class FirstInstance(QObject):
    """Listens for later starts on the same profile until `close`.

    Signals:
        raise_wanted: a second start asks for the window.
        call_told: a `CallEvent` of a telephone.
        ticket_wanted: the number of a ticket somebody follows a link to.
    """

    raise_wanted = Signal()
    call_told = Signal(object)
    ticket_wanted = Signal(object)

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
            socket.setReadBufferSize(_LONGEST)
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._hear)

    @Slot()
    def _hear(self) -> None:
        socket = self.sender()
        if not isinstance(socket, QLocalSocket):
            return
        if not socket.canReadLine():
            if socket.bytesAvailable() >= _LONGEST:
                socket.abort()  # no ask of ours is that long
            return
        ask = _read(bytes(socket.readLine(_LONGEST).data()))
        act = self._act_of(ask)
        socket.write(_UNKNOWN if act is None else _UNDERSTOOD)
        socket.flush()
        if act is not None:
            self._act(act)

    def _act_of(self, ask: Mapping[str, object]) -> str | CallEvent | TicketLink | None:
        """A newer program may say more; what it asks is understood by its name."""
        try:
            if ask.get("ask") == "raise":
                return "raise"
            if ask.get("ask") == "call":
                return call_event(str(ask.get("event")), str(ask.get("number")))
            if ask.get("ask") == "link":
                return parse_link(str(ask.get("link")))
        except Refused as refused:
            _log.warning("what another program asked was not understood: %s", refused.reason)
        return None

    def _act(self, act: str | CallEvent | TicketLink) -> None:
        if isinstance(act, CallEvent):
            self.call_told.emit(act)
        elif isinstance(act, TicketLink):
            self.raise_wanted.emit()
            self.ticket_wanted.emit(act.number)
        else:
            self.raise_wanted.emit()


def _answers(name: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    return bool(socket.waitForConnected(_WAIT_MS))


def _read(line: bytes) -> Mapping[str, object]:
    try:
        message = json.loads(line)
    except ValueError:
        return {}
    return message if isinstance(message, dict) else {}
