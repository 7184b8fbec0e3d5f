"""What is told at once, what is bundled, what stays unsaid."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.background.notifications import Announcement, Notifier
from app.background.session import DeskSession
from app.domain.ids import RowId
from app.domain.news import NewsKind
from app.domain.person import Role
from app.domain.ticket import Channel
from app.services import hand_overs, people, tickets
from app.system.settings import (
    NOTIFY,
    NOTIFY_PROMISES,
    QUIET,
    QUIET_FROM,
    QUIET_UNTIL,
    Settings,
)
from tests.fakes.clock import FakeClock


@pytest.fixture
def memory(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def notifier(qtbot: QtBot, memory: Settings, clock: FakeClock) -> Iterator[Notifier]:
    made = Notifier(memory, clock, lambda: UTC)
    yield made
    made.stop()


@pytest.fixture
def heard(notifier: Notifier) -> list[Announcement]:
    found: list[Announcement] = []
    notifier.announced.connect(found.append)
    return found


def attach(qtbot: QtBot, notifier: Notifier, session: DeskSession) -> None:
    """Attach and wait until the first look is over."""
    notifier.attach(session)
    settle(qtbot, notifier)


def look(qtbot: QtBot, notifier: Notifier) -> None:
    notifier.look()
    settle(qtbot, notifier)


def settle(qtbot: QtBot, notifier: Notifier) -> None:
    qtbot.waitUntil(lambda: not notifier._asking and not notifier._soon.isActive())


def customer_writes(session: DeskSession, subject: str = "Nut allergy") -> RowId:
    """A ticket as a mail of a customer makes it: nobody's, unread, written by nobody here."""
    desk = session.desk.seated()
    desk.person_id = None
    return desk.do(
        tickets.open_ticket,
        contact_id=None,
        subject=subject,
        channel=Channel.EMAIL,
        text="Is it safe?",
    ).result


def promise(session: DeskSession, clock: FakeClock, minutes: int) -> RowId:
    ticket_id = customer_writes(session, "Call the mill")
    session.desk.do(
        tickets.promise_call_back, [ticket_id], clock.now() + timedelta(minutes=minutes)
    )
    return ticket_id


def kinds(heard: list[Announcement]) -> list[NewsKind]:
    return [one.kind for one in heard]


def test_a_promise_is_told_once_ten_minutes_ahead(
    qtbot: QtBot,
    notifier: Notifier,
    heard: list[Announcement],
    session: DeskSession,
    clock: FakeClock,
) -> None:
    ticket_id = promise(session, clock, 30)
    attach(qtbot, notifier, session)
    assert heard == []
    clock.advance(minutes=21)
    look(qtbot, notifier)
    look(qtbot, notifier)
    assert kinds(heard) == [NewsKind.PROMISE]
    assert [item.ticket_id for item in heard[0].items] == [ticket_id]


def test_a_reminder_that_comes_is_told(
    qtbot: QtBot,
    notifier: Notifier,
    heard: list[Announcement],
    session: DeskSession,
    clock: FakeClock,
) -> None:
    ticket_id = customer_writes(session)
    session.desk.do(tickets.remind, [ticket_id], clock.now() + timedelta(hours=1))
    attach(qtbot, notifier, session)
    clock.advance(hours=1)
    with qtbot.waitSignal(notifier.announced):
        session.do(lambda desk: desk.do_quietly(tickets.wake_due), owner=notifier)
    settle(qtbot, notifier)
    assert [(one.kind, one.items[0].ticket_id) for one in heard] == [(NewsKind.REMINDER, ticket_id)]


def test_an_offer_is_told_to_whom_it_is_made(
    qtbot: QtBot, notifier: Notifier, heard: list[Announcement], session: DeskSession
) -> None:
    desk = session.desk
    margo = desk.do(people.add, "Margo", Role.LEADER).result
    ticket_id = customer_writes(session)
    desk.do(hand_overs.offer, ticket_id, margo, "Yours")
    attach(qtbot, notifier, session)
    assert heard == []
    desk.person_id = margo
    look(qtbot, notifier)
    assert kinds(heard) == [NewsKind.HAND_OVER]


def test_messages_come_in_bundles(
    qtbot: QtBot,
    notifier: Notifier,
    heard: list[Announcement],
    session: DeskSession,
    clock: FakeClock,
) -> None:
    customer_writes(session, "Old")
    attach(qtbot, notifier, session)
    assert heard == []  # it was there before
    clock.advance(minutes=1)
    customer_writes(session, "First")
    look(qtbot, notifier)
    assert [len(one.items) for one in heard] == [1]
    clock.advance(minutes=5)
    customer_writes(session, "Second")
    third = customer_writes(session, "Third")
    look(qtbot, notifier)
    assert len(heard) == 1
    session.desk.do(tickets.close, [third])
    clock.advance(minutes=10)
    look(qtbot, notifier)
    assert [[item.subject for item in one.items] for one in heard] == [["First"], ["Second"]]


def test_quiet_hours_hold_messages_back_and_drop_what_passes(
    qtbot: QtBot,
    notifier: Notifier,
    heard: list[Announcement],
    session: DeskSession,
    clock: FakeClock,
    memory: Settings,
) -> None:
    memory.set(QUIET, True)
    memory.set(QUIET_FROM, 8 * 60)
    memory.set(QUIET_UNTIL, 10 * 60)
    attach(qtbot, notifier, session)
    customer_writes(session)
    promise(session, clock, 5)
    look(qtbot, notifier)
    assert heard == []
    clock.advance(hours=1)
    look(qtbot, notifier)
    assert kinds(heard) == [NewsKind.MESSAGE]


def test_what_is_switched_off_is_not_told(
    qtbot: QtBot,
    notifier: Notifier,
    heard: list[Announcement],
    session: DeskSession,
    clock: FakeClock,
    memory: Settings,
) -> None:
    memory.set(NOTIFY_PROMISES, False)
    promise(session, clock, 5)
    attach(qtbot, notifier, session)
    assert heard == []
    memory.set(NOTIFY_PROMISES, True)
    memory.set(NOTIFY, False)
    promise(session, clock, 6)
    look(qtbot, notifier)
    assert heard == []


def test_locked_it_knows_only_that_something_is_due(
    qtbot: QtBot,
    notifier: Notifier,
    heard: list[Announcement],
    session: DeskSession,
    clock: FakeClock,
) -> None:
    promise(session, clock, 30)
    attach(qtbot, notifier, session)
    notifier.lock()
    assert notifier._told == set()
    notifier.look()
    assert heard == []
    clock.advance(minutes=20)
    notifier.look()
    notifier.look()
    assert [(one.kind, one.items, one.is_secret) for one in heard] == [(NewsKind.PROMISE, (), True)]
    customer_writes(session)
    session.announce(session.desk.do(tickets.close, [customer_writes(session)]).changes)
    assert len(heard) == 1


def test_what_was_promised_while_the_computer_slept_is_not_told_late(
    qtbot: QtBot,
    notifier: Notifier,
    heard: list[Announcement],
    session: DeskSession,
    clock: FakeClock,
) -> None:
    promise(session, clock, 30)
    attach(qtbot, notifier, session)
    notifier.lock()
    clock.advance(hours=2)
    notifier.look()
    assert heard == []
