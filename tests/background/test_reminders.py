"""Reminders bring their tickets back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from app.background.reminders import Reminders
from app.background.session import DeskSession
from app.domain.errors import ChangedMeanwhile, StoreProblem
from app.domain.ids import RowId
from app.domain.ticket import Channel, Status
from app.services import tickets
from tests.conftest import LogWatch
from tests.fakes.clock import FakeClock


def ticket_with_reminder(session: DeskSession, clock: FakeClock) -> RowId:
    opened = session.desk.do(
        tickets.open_ticket,
        contact_id=None,
        subject="Ring the mill",
        channel=Channel.PHONE,
        text="They answer on Mondays only.",
    )
    at = clock.now() + timedelta(hours=1)
    session.desk.do(tickets.remind, [opened.result], at)
    return opened.result


def status_of(session: DeskSession, ticket_id: RowId) -> Status:
    return session.desk.ticket_view(ticket_id).ticket.status


def test_what_came_while_the_program_was_closed_is_found_at_start(
    session: DeskSession, clock: FakeClock, qtbot: QtBot
) -> None:
    ticket_id = ticket_with_reminder(session, clock)
    assert status_of(session, ticket_id) is Status.WAITING
    clock.advance(hours=2)
    with qtbot.waitSignal(session.changed) as news:
        reminders = Reminders(session)
    assert news.args[0].touches("ticket", ticket_id)
    assert status_of(session, ticket_id) is Status.NEEDS_REPLY
    reminders.stop()


def test_what_is_not_due_stays(session: DeskSession, clock: FakeClock, qtbot: QtBot) -> None:
    ticket_id = ticket_with_reminder(session, clock)
    reminders = Reminders(session)
    session.workers.write(lambda: None, lambda _: reminders.stop(), owner=reminders)
    qtbot.waitUntil(lambda: not reminders._timer.isActive())
    assert status_of(session, ticket_id) is Status.WAITING


def test_undo_does_not_take_a_reminder_back(
    session: DeskSession, clock: FakeClock, qtbot: QtBot
) -> None:
    ticket_id = ticket_with_reminder(session, clock)
    clock.advance(hours=2)
    with qtbot.waitSignal(session.changed):
        reminders = Reminders(session)
    with pytest.raises(ChangedMeanwhile):
        session.desk.undo()  # means `remind`, which the reminder's coming has overtaken
    assert status_of(session, ticket_id) is Status.NEEDS_REPLY
    reminders.stop()


def test_a_database_that_cannot_be_written_is_logged_and_tried_again(
    session: DeskSession, clock: FakeClock, qtbot: QtBot, log_watch: LogWatch
) -> None:
    log_watch.expect("reminders could not be looked at")
    reminders = Reminders(session)
    reminders._put_off(StoreProblem("disk-full"))
    reminders.stop()


def test_a_bug_goes_to_the_reporter(session: DeskSession, qtbot: QtBot) -> None:
    reminders = Reminders(session)
    with qtbot.waitSignal(session.workers.failed):
        reminders._put_off(ZeroDivisionError())
    reminders.stop()
