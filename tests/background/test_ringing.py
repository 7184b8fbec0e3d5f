"""The telephone: who rings, what is missed, and what is known of it while the desk is locked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from pytestqt.qtbot import QtBot

from app.background.outside import Outside
from app.background.ringing import Ringing, RingingCall, same_line
from app.background.session import DeskSession
from app.background.single_instance import (
    Answer,
    FirstInstance,
    ask_first_to_open,
    meeting_place,
    tell_first_of_call,
)
from app.domain.call import CallEvent, CallSignal
from app.domain.contact import PointKind
from app.services import contacts
from app.services.contacts import PointDraft
from tests.conftest import LogWatch
from tests.fakes.clock import FakeClock

NUMBER = "07700 900612"
IN, TAKEN, OVER = CallSignal.INCOMING, CallSignal.ANSWERED, CallSignal.ENDED


class Heard:
    """What the telephone said, in order."""

    def __init__(self, ringing: Ringing) -> None:
        self.words: list[tuple[str, str]] = []
        ringing.taken.connect(self._taken)
        ringing.missed.connect(self._missed)
        ringing.put_off.connect(self._put_off)
        ringing.ended.connect(self._ended)

    def _taken(self, call: RingingCall) -> None:
        self.words.append(("taken", call.number))

    def _missed(self, call: RingingCall) -> None:
        self.words.append(("missed", call.number))

    def _put_off(self, call: RingingCall) -> None:
        self.words.append(("put off", call.number))

    def _ended(self, event: CallEvent) -> None:
        self.words.append(("ended", event.number))


class Seconds:
    """A clock a test moves."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def ringing(qtbot: QtBot, clock: FakeClock, seconds: Seconds) -> Ringing:
    """A telephone at a locked desk."""
    return Ringing(clock=clock, reading=seconds)


@pytest.fixture
def known(session: DeskSession) -> DeskSession:
    """A desk that knows Aurelio's number."""
    session.desk.do(
        contacts.create,
        name="Aurelio Santos",
        points=[PointDraft(PointKind.PHONE, NUMBER)],
        region="GB",
    )
    return session


def test_it_rings_and_the_desk_says_who(
    qtbot: QtBot, ringing: Ringing, known: DeskSession, seconds: Seconds
) -> None:
    ringing.attach(known)
    ringing.hear(CallEvent(IN, "+44 7700-900612"))
    (call,) = ringing.calls
    qtbot.waitUntil(lambda: call.caller is not None)
    assert call.caller is not None
    assert call.caller.contact is not None
    assert call.caller.contact.name == "Aurelio Santos"
    seconds.now += 4.2
    assert ringing.seconds(call) == 4


@pytest.mark.parametrize(
    ("signals", "said"),
    [
        ([IN, OVER], [("missed", NUMBER)]),
        ([IN, TAKEN, OVER], [("taken", NUMBER), ("ended", "+447700900612")]),
        ([TAKEN, OVER], [("taken", "+447700900612"), ("ended", "+447700900612")]),
        ([OVER], [("ended", "+447700900612")]),
        ([IN, IN, OVER], [("missed", NUMBER)]),
    ],
)
def test_what_becomes_of_a_call(
    ringing: Ringing, session: DeskSession, signals: list[CallSignal], said: list[tuple[str, str]]
) -> None:
    ringing.attach(session)
    heard = Heard(ringing)
    for signal in signals:
        ringing.hear(CallEvent(signal, NUMBER if signal is IN else "+447700900612"))
    assert heard.words == said
    assert ringing.calls == []


def test_several_ring_at_once_the_newest_first(ringing: Ringing, session: DeskSession) -> None:
    ringing.attach(session)
    heard = Heard(ringing)
    for number in (NUMBER, "020 7946 0123", ""):
        ringing.hear(CallEvent(IN, number))
    newest, second, first = ringing.calls
    assert (newest.number, second.number, first.number) == ("", "020 7946 0123", NUMBER)
    ringing.put_off_call(second)
    ringing.hide(newest)
    assert ringing.calls == [first]
    ringing.hear(CallEvent(OVER, ""))
    ringing.take(first)
    assert heard.words == [("put off", "020 7946 0123"), ("missed", ""), ("taken", NUMBER)]


def test_while_locked_nobody_is_named_and_nothing_is_lost(
    qtbot: QtBot, ringing: Ringing, known: DeskSession, clock: FakeClock, seconds: Seconds
) -> None:
    heard = Heard(ringing)
    began = clock.now()
    ringing.hear(CallEvent(IN, NUMBER))
    assert not ringing.knows_callers
    seconds.now += 10
    clock.advance(seconds=10)
    ringing.hear(CallEvent(TAKEN, NUMBER))
    ringing.hear(CallEvent(IN, "020 7946 0123"))
    ringing.hear(CallEvent(OVER, "020 7946 0123"))
    assert heard.words == []
    taken: list[RingingCall] = []
    ringing.taken.connect(taken.append)
    ringing.attach(known)
    assert heard.words == [("taken", NUMBER), ("missed", "020 7946 0123")]
    assert (taken[0].at, taken[0].answered_since) == (began, seconds.now)


def test_a_lock_forgets_who_rings(qtbot: QtBot, ringing: Ringing, known: DeskSession) -> None:
    ringing.attach(known)
    ringing.hear(CallEvent(IN, NUMBER))
    (call,) = ringing.calls
    qtbot.waitUntil(lambda: call.caller is not None)
    with qtbot.waitSignal(ringing.attached):
        known.ending.emit()
    assert call.caller is None
    ringing.attach(known)
    qtbot.waitUntil(lambda: call.caller is not None)


def test_ringing_without_an_end_stops_by_itself(
    ringing: Ringing, session: DeskSession, seconds: Seconds
) -> None:
    ringing.attach(session)
    heard = Heard(ringing)
    ringing.hear(CallEvent(IN, NUMBER))
    seconds.now += 121
    ringing.tick()
    assert (ringing.calls, heard.words) == ([], [])


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (NUMBER, "+447700900612", True),
        ("+49 30 1234567", "0301234567", True),
        ("12", "12", True),
        ("12", "13", False),
        ("", "", True),
        ("", NUMBER, False),
        (NUMBER, "07700 900613", False),
    ],
)
def test_spellings_of_one_number(one: str, other: str, same: bool) -> None:
    assert same_line(one, other) is same


# --- from outside --------------------------------------------------------------------------------


@pytest.fixture
def outside(qtbot: QtBot, tmp_path: Path, ringing: Ringing) -> Outside:
    """Listens on an empty profile."""
    made = Outside(tmp_path, ringing)
    made.listen()
    return made


def test_a_link_waits_for_the_desk(
    qtbot: QtBot, tmp_path: Path, ringing: Ringing, session: DeskSession
) -> None:
    outside = Outside(tmp_path, ringing, "hearthdesk://ticket/2214")
    with qtbot.waitSignal(outside.ticket_wanted) as wanted:
        ringing.attach(session)
    assert wanted.args == [2214]
    with qtbot.waitSignal(outside.ticket_wanted):
        outside.follow("hearthdesk://ticket/7")
    outside.stop()


def test_the_system_hands_links_over(outside: Outside, ringing: Ringing) -> None:
    application = QCoreApplication.instance()
    assert application is not None
    outside.take_events()
    event = QFileOpenEvent(QUrl("hearthdesk://call?number=07700900612"))
    QCoreApplication.sendEvent(application, event)
    assert [call.number for call in ringing.calls] == ["07700900612"]
    outside.stop()


def test_a_link_that_leads_nowhere_is_logged(outside: Outside, log_watch: LogWatch) -> None:
    log_watch.expect("a link was not understood: not-a-link")
    outside.follow("hearthdesk://nothing")
    outside.stop()


def test_nobody_hears_a_call_where_no_window_is(qtbot: QtBot, tmp_path: Path) -> None:
    assert tell_first_of_call(tmp_path, CallEvent(IN, "1"), 100) is Answer.NOBODY
    assert ask_first_to_open(tmp_path, "hearthdesk://ticket/1", 100) is Answer.NOBODY


def test_the_meeting_place_takes_no_endless_words(qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtNetwork import QLocalSocket

    first = FirstInstance(tmp_path)
    socket = QLocalSocket()
    with qtbot.waitSignal(socket.disconnected), qtbot.assertNotEmitted(first.raise_wanted):
        socket.connectToServer(meeting_place(tmp_path))
        socket.write(b"x" * 100_000)
        socket.flush()
    first.close()


@pytest.mark.parametrize(
    "ask",
    [
        b'{"version": 1, "ask": "call", "event": "exploded", "number": "1"}\n',
        b'{"version": 1, "ask": "link", "link": "https://example.org"}\n',
        b'{"version": 9, "ask": "dance"}\n',
    ],
)
def test_what_is_not_known_is_answered_politely(
    qtbot: QtBot, tmp_path: Path, log_watch: LogWatch, ask: bytes
) -> None:
    from PySide6.QtNetwork import QLocalSocket

    if b"dance" not in ask:
        log_watch.expect("was not understood")
    first = FirstInstance(tmp_path)
    socket = QLocalSocket()
    with qtbot.waitSignal(socket.readyRead), qtbot.assertNotEmitted(first.call_told):
        socket.connectToServer(meeting_place(tmp_path))
        socket.write(ask)
        socket.flush()
    assert bytes(socket.readAll().data()) == b"0"
    first.close()
