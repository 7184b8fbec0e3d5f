"""What is told of: promises soon, reminders, hand-overs, missed calls, new words."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain.ids import RowId
from app.domain.news import NewsItem, NewsKind
from app.domain.person import Role
from app.services import calls, hand_overs, news, people, tickets
from app.services.desk import Desk
from tests.desks import add_contact, add_ticket
from tests.fakes.clock import FakeClock
from tests.services.test_calls import call


@pytest.fixture
def margo(desk: Desk) -> RowId:
    return desk.do_quietly(people.add, "Margo", Role.LEADER).result


def told(desk: Desk, clock: FakeClock, kind: NewsKind) -> list[NewsItem]:
    return [item for item in news.latest(desk, clock.now()).items if item.kind is kind]


def test_a_promise_is_told_ten_minutes_before(desk: Desk, clock: FakeClock) -> None:
    ticket_id = add_ticket(desk, add_contact(desk))
    at = clock.now() + timedelta(minutes=30)
    desk.do(tickets.promise_call_back, [ticket_id], at)
    assert told(desk, clock, NewsKind.PROMISE) == []
    assert at in news.latest(desk, clock.now()).promised
    clock.advance(minutes=20)
    (item,) = told(desk, clock, NewsKind.PROMISE)
    assert (item.ticket_id, item.who, item.subject, item.at) == (
        ticket_id,
        "Camille Dubreuil",
        "Nut allergy",
        at,
    )
    clock.advance(minutes=10)
    assert told(desk, clock, NewsKind.PROMISE) == []


def test_other_peoples_promises_are_theirs(desk: Desk, clock: FakeClock, margo: RowId) -> None:
    ticket_id = add_ticket(desk)
    desk.do(tickets.promise_call_back, [ticket_id], clock.now() + timedelta(minutes=5))
    desk.do(tickets.assign, [ticket_id], margo)
    assert told(desk, clock, NewsKind.PROMISE) == []
    desk.person_id = margo
    assert len(told(desk, clock, NewsKind.PROMISE)) == 1


def test_reminders_are_told_of_the_tickets_that_woke(desk: Desk, clock: FakeClock) -> None:
    ticket_id = add_ticket(desk)
    items = news.latest(desk, clock.now(), [ticket_id]).items
    assert [item.ticket_id for item in items if item.kind is NewsKind.REMINDER] == [ticket_id]
    desk.do(tickets.put_in_bin, [ticket_id])
    assert news.latest(desk, clock.now(), [ticket_id]).items == ()


def test_offers_are_told_to_whom_they_are_made(desk: Desk, clock: FakeClock, margo: RowId) -> None:
    ticket_id = add_ticket(desk)
    desk.do(hand_overs.offer, ticket_id, margo, "Yours")
    assert told(desk, clock, NewsKind.HAND_OVER) == []
    desk.person_id = margo
    assert [item.ticket_id for item in told(desk, clock, NewsKind.HAND_OVER)] == [ticket_id]


def test_calls_nobody_answered(desk: Desk, clock: FakeClock) -> None:
    missed = desk.do_quietly(
        calls.miss,
        call(number="07700 900612"),
        within=timedelta(hours=1),
        subject="Missed call",
        words="Nobody answered.",
        region="GB",
    )
    (item,) = told(desk, clock, NewsKind.MISSED_CALL)
    assert item.ticket_id == missed.result.ticket_id
    clock.advance(hours=25)
    assert told(desk, clock, NewsKind.MISSED_CALL) == []


def test_new_words_of_customers_but_not_what_one_wrote_down_oneself(
    desk: Desk, clock: FakeClock, margo: RowId
) -> None:
    ticket_id = add_ticket(desk)
    desk.do_quietly(tickets.mark_unread, [ticket_id])
    desk.do(tickets.assign, [ticket_id], None)
    assert told(desk, clock, NewsKind.MESSAGE) == []
    desk.person_id = margo
    assert [item.ticket_id for item in told(desk, clock, NewsKind.MESSAGE)] == [ticket_id]
    desk.do_quietly(tickets.mark_read, [ticket_id])
    assert told(desk, clock, NewsKind.MESSAGE) == []
