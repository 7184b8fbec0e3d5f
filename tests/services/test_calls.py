"""A call becomes one command, and one undo takes all of it back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select, update

from app.domain.call import (
    CallClock,
    CallFacts,
    CallOutcome,
    CallPhase,
    RunningCall,
    name_and_number,
)
from app.domain.contact import PointKind
from app.domain.errors import NotFound, Refused
from app.domain.hand_over import HandOverAnswer
from app.domain.ids import RowId
from app.domain.person import Role
from app.domain.phone import normalise_phone
from app.domain.ticket import Channel, Direction, Status, TicketState
from app.services import calls, contacts, hand_overs, people, tickets
from app.services.calls import Filed
from app.services.contacts import PointDraft
from app.services.desk import Desk
from app.store import tables as t
from app.store.gate import Outcome
from tests.desks import add_contact, add_ticket, projected_rows
from tests.fakes.clock import MONDAY_MORNING, FakeClock

NUMBER = "07700 900612"
WITHIN = timedelta(hours=6)
CLOCK = CallClock(CallPhase.WRAP, 0, talk=300, hold=30, wrap=60)


def call(**facts: object) -> RunningCall:
    """An incoming call of six and a half minutes that began at nine."""
    begun = RunningCall(
        id=b"c" * 16,
        direction=Direction.INBOUND,
        number="",
        started_at=MONDAY_MORNING,
        saved_at=MONDAY_MORNING,
        clock=CLOCK,
        run="one",
        notes="New pump tomorrow, free.",
        outcome=CallOutcome.SOLVED,
    )
    return replace(begun, **facts)  # type: ignore[arg-type]


def end(desk: Desk, ended: RunningCall, at: datetime = MONDAY_MORNING) -> Outcome[Filed]:
    """File it."""
    return desk.do(
        calls.end,
        ended,
        ended_at=at,
        within=WITHIN,
        subject="Call from Camille",
        region="GB",
    )


def miss(desk: Desk, **facts: object) -> Filed:
    """Nobody answered."""
    missed = call(clock=CallClock(CallPhase.TALK, 0), **facts)
    return desk.do(
        calls.miss,
        missed,
        within=timedelta(hours=4),
        subject="Missed call",
        words="Nobody could answer.",
        region="GB",
    ).result


def promised_ticket(desk: Desk, contact_id: RowId) -> RowId:
    """A question that is to be answered today, nobody's yet."""
    ticket_id = desk.do(
        tickets.open_ticket,
        contact_id=contact_id,
        subject="Nuts",
        channel=Channel.EMAIL,
        text="Is it?",
        answer_within=timedelta(hours=4),
    ).result
    desk.do(tickets.assign, [ticket_id], None)
    return ticket_id


def call_row(desk: Desk, message_id: RowId) -> dict[str, object]:
    with desk.store.read() as connection:
        found = connection.execute(select(t.call).where(t.call.c.message_id == message_id))
        return dict(found.mappings().one())


def test_a_solved_call_on_a_ticket_keeps_its_promise_and_closes_it(desk: Desk) -> None:
    ticket_id = promised_ticket(desk, add_contact(desk))
    filed = end(desk, call(contact_id=None, ticket_id=ticket_id)).result
    view = desk.ticket_view(ticket_id)
    assert (view.ticket.state, view.ticket.reply_due_at) == (TicketState.SOLVED, None)
    assert view.ticket.assignee_id == desk.person_id
    assert not view.ticket.unread
    noted = view.messages[-1]
    assert (noted.id, noted.channel, noted.direction) == (
        filed.message_id,
        Channel.PHONE,
        Direction.INBOUND,
    )
    assert noted.text == "New pump tomorrow, free."
    assert noted.call == CallFacts(Direction.INBOUND, CallOutcome.SOLVED, 300, 30, 60, "")
    assert noted.call.seconds == 390


def test_a_call_of_a_known_caller_makes_a_ticket_named_by_its_notes(desk: Desk) -> None:
    contact_id = add_contact(desk)
    filed = end(desk, call(contact_id=contact_id)).result
    ticket = desk.ticket_view(filed.ticket_id).ticket
    assert (ticket.subject, ticket.contact_id) == ("New pump tomorrow, free.", contact_id)
    assert ticket.status is Status.CLOSED


def test_without_notes_the_ticket_is_named_as_asked(desk: Desk) -> None:
    filed = end(desk, call(contact_id=add_contact(desk), notes=" ")).result
    assert desk.ticket_view(filed.ticket_id).ticket.subject == "Call from Camille"


def test_a_new_caller_is_made_with_the_call(desk: Desk) -> None:
    filed = end(desk, call(name=f"Aurelio Santos {NUMBER}")).result
    assert filed.contact_id is not None
    contact = desk.contact_view(filed.contact_id).contact
    assert contact.name == "Aurelio Santos"
    assert [point.value for point in contact.points] == ["+447700900612"]
    desk.undo()
    assert desk.contact_view(filed.contact_id).contact.deleted


@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize("outcome", [one for one in CallOutcome if one is not CallOutcome.MISSED])
def test_one_undo_takes_everything_back(
    desk: Desk, direction: Direction, outcome: CallOutcome
) -> None:
    other = desk.do_quietly(people.add, "Margo Ellison", Role.REPRESENTATIVE).result
    ticket_id = promised_ticket(desk, add_contact(desk))
    ended = call(
        direction=direction,
        outcome=outcome,
        ticket_id=ticket_id,
        call_back_at=MONDAY_MORNING + timedelta(hours=2),
        remind_at=MONDAY_MORNING + timedelta(days=2),
        pass_to=other,
    )
    before = desk.ticket_view(ticket_id)
    end(desk, ended)
    assert desk.ticket_view(ticket_id) != before
    desk.undo()
    after = desk.ticket_view(ticket_id)
    assert replace(after.ticket, unread=False) == replace(before.ticket, unread=False)
    assert (after.messages, after.drafts) == (before.messages, ())
    assert all(row["deleted_at"] for row in rows_of(desk, "call"))
    assert all(row["deleted_at"] for row in rows_of(desk, "hand_over"))
    desk.redo()
    assert len(desk.ticket_view(ticket_id).messages) == 2


def rows_of(desk: Desk, kind: str) -> list[dict[str, object]]:
    table = t.metadata.tables[kind]
    with desk.store.read() as connection:
        return [dict(row) for row in connection.execute(select(table)).mappings()]


@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize("outcome", [CallOutcome.OPEN, CallOutcome.SOLVED])
def test_an_answered_call_is_an_answer(
    desk: Desk, direction: Direction, outcome: CallOutcome
) -> None:
    ticket_id = promised_ticket(desk, add_contact(desk))
    desk.do(tickets.promise_call_back, [ticket_id], MONDAY_MORNING + timedelta(minutes=30))
    end(desk, call(ticket_id=ticket_id, direction=direction, outcome=outcome))
    ticket = desk.ticket_view(ticket_id).ticket
    # What is still open is promised anew, from the call on.
    due = MONDAY_MORNING + WITHIN if outcome is CallOutcome.OPEN else None
    assert (ticket.reply_due_at, ticket.call_back_at) == (due, None)


def test_nobody_reached_keeps_every_promise(desk: Desk) -> None:
    ticket_id = promised_ticket(desk, add_contact(desk))
    desk.do(tickets.promise_call_back, [ticket_id], MONDAY_MORNING + timedelta(minutes=30))
    before = desk.ticket_view(ticket_id).ticket
    tried = call(ticket_id=ticket_id, direction=Direction.OUTBOUND, outcome=CallOutcome.NOT_REACHED)
    end(desk, tried)
    after = desk.ticket_view(ticket_id).ticket
    assert (after.reply_due_at, after.call_back_at) == (before.reply_due_at, before.call_back_at)
    assert after.state is before.state


def test_still_open_needs_us_again(desk: Desk) -> None:
    ticket_id = add_ticket(desk, add_contact(desk))
    desk.do(tickets.close, [ticket_id])
    end(desk, call(ticket_id=ticket_id, outcome=CallOutcome.OPEN))
    ticket = desk.ticket_view(ticket_id).ticket
    assert (ticket.status, ticket.promise_at) == (Status.NEEDS_REPLY, MONDAY_MORNING + WITHIN)


def test_a_new_matter_left_open_is_promised(desk: Desk) -> None:
    filed = end(desk, call(contact_id=add_contact(desk), outcome=CallOutcome.OPEN)).result
    ticket = desk.ticket_view(filed.ticket_id).ticket
    assert ticket.promise_at == MONDAY_MORNING + WITHIN


def test_a_promised_call_back(desk: Desk) -> None:
    at = MONDAY_MORNING + timedelta(hours=3)
    filed = end(
        desk,
        call(contact_id=add_contact(desk), outcome=CallOutcome.CALL_BACK, call_back_at=at),
    ).result
    ticket = desk.ticket_view(filed.ticket_id).ticket
    assert (ticket.status, ticket.promise_at) == (Status.CALL_BACK, at)


def test_passed_on_with_the_notes(desk: Desk) -> None:
    other = desk.do_quietly(people.add, "Margo Ellison", Role.REPRESENTATIVE).result
    filed = end(
        desk, call(contact_id=add_contact(desk), outcome=CallOutcome.PASSED, pass_to=other)
    ).result
    (waiting,) = hand_overs.waiting_for(desk, other)
    assert (waiting.ticket_id, waiting.words) == (filed.ticket_id, "New pump tomorrow, free.")
    assert waiting.answer is HandOverAnswer.PENDING


def test_solved_with_a_reminder_comes_back(desk: Desk, clock: FakeClock) -> None:
    at = MONDAY_MORNING + timedelta(days=4)
    filed = end(desk, call(contact_id=add_contact(desk), remind_at=at)).result
    assert desk.ticket_view(filed.ticket_id).ticket.status is Status.WAITING
    clock.advance(days=4)
    desk.do_quietly(tickets.wake_due)
    assert desk.ticket_view(filed.ticket_id).ticket.status is Status.NEEDS_REPLY


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"outcome": None, "name": "Ann"}, "outcome-needed"),
        ({"outcome": CallOutcome.CALL_BACK, "name": "Ann"}, "outcome-needed"),
        ({"outcome": CallOutcome.PASSED, "name": "Ann"}, "outcome-needed"),
        ({}, "caller-needed"),
        ({"name": "Ann", "remind_at": MONDAY_MORNING - timedelta(1)}, "in-the-past"),
    ],
)
def test_what_cannot_be_filed_is_kept(desk: Desk, facts: dict[str, object], reason: str) -> None:
    unfit = call(**facts)
    desk.do_quietly(calls.keep, unfit)
    before = projected_rows(desk)
    with pytest.raises(Refused) as refused:
        end(desk, unfit)
    assert refused.value.reason == reason
    assert projected_rows(desk) == before
    assert calls.running(desk) == (replace(unfit, person_id=desk.person_id),)


def test_an_unknown_ticket_or_customer_is_refused(desk: Desk) -> None:
    for facts in ({"ticket_id": b"x" * 16}, {"contact_id": b"x" * 16}):
        with pytest.raises(NotFound):
            end(desk, call(**facts))


def test_times_set_back_meanwhile_are_never_negative(desk: Desk) -> None:
    filed = end(
        desk, call(contact_id=add_contact(desk)), MONDAY_MORNING - timedelta(hours=2)
    ).result
    row = call_row(desk, filed.message_id)
    assert row["ended_at"] == row["started_at"]


# --- the call that goes on -----------------------------------------------------------------------


def test_a_running_call_is_kept_and_forgotten(desk: Desk) -> None:
    first = call(notes="Told him", pass_to=b"p" * 16, remind_at=MONDAY_MORNING, confirm=True)
    desk.do_quietly(calls.keep, first)
    later = replace(first, notes="Told him: new pump", ticket_id=b"t" * 16, outcome=None)
    desk.do_quietly(calls.keep, later)
    assert calls.running(desk) == (replace(later, person_id=desk.person_id),)
    desk.do_quietly(calls.discard, later.id)
    assert calls.running(desk) == ()


def test_keeping_is_no_news_and_nothing_to_undo(desk: Desk) -> None:
    done = desk.do_quietly(calls.keep, call())
    assert not done.journalled
    assert done.changes.rows == {}


def test_somebody_elses_call_is_not_offered(desk: Desk) -> None:
    desk.do_quietly(calls.keep, call())
    desk.person_id = desk.do_quietly(people.add, "Margo Ellison", Role.REPRESENTATIVE).result
    assert calls.running(desk) == ()


def test_a_filed_call_goes_on_no_more(desk: Desk) -> None:
    going_on = call(contact_id=add_contact(desk))
    desk.do_quietly(calls.keep, going_on)
    end(desk, going_on)
    assert calls.running(desk) == ()


# --- missed calls --------------------------------------------------------------------------------


def test_a_missed_call_promises_to_call_back_within_the_hour(desk: Desk) -> None:
    filed = miss(desk, contact_id=add_contact(desk))
    ticket = desk.ticket_view(filed.ticket_id).ticket
    assert (ticket.subject, ticket.status) == ("Missed call", Status.CALL_BACK)
    assert ticket.promise_at == MONDAY_MORNING + timedelta(hours=1)
    assert ticket.unread


@pytest.mark.parametrize("known", [True, False])
def test_missed_again_is_the_same_promise(desk: Desk, clock: FakeClock, known: bool) -> None:
    who = {"contact_id": add_contact(desk)} if known else {"number": NUMBER}
    first = miss(desk, **who)
    clock.advance(minutes=20)
    again = miss(desk, **({"number": "+44 7700 900-612"} if not known else who))
    assert again.ticket_id == first.ticket_id
    view = desk.ticket_view(first.ticket_id)
    assert len(view.messages) == 2
    assert view.ticket.promise_at == MONDAY_MORNING + timedelta(hours=1)


def test_a_missed_call_belongs_to_the_callers_open_ticket(desk: Desk) -> None:
    contact_id = add_contact(desk)
    ticket_id = add_ticket(desk, contact_id)
    assert miss(desk, contact_id=contact_id).ticket_id == ticket_id
    assert desk.ticket_view(ticket_id).ticket.status is Status.CALL_BACK


def test_after_it_is_settled_another_missed_call_is_a_new_matter(desk: Desk) -> None:
    contact_id = add_contact(desk)
    first = miss(desk, contact_id=contact_id)
    desk.do(tickets.close, [first.ticket_id])
    assert miss(desk, contact_id=contact_id).ticket_id != first.ticket_id


def test_another_number_is_another_caller(desk: Desk) -> None:
    assert miss(desk, number=NUMBER).ticket_id != miss(desk, number="020 7946 0123").ticket_id


def test_a_withheld_number_cannot_be_called_back(desk: Desk) -> None:
    with pytest.raises(Refused, match="caller-needed"):
        miss(desk)


# --- who calls -----------------------------------------------------------------------------------

WRITTEN_FROM = {
    "GB": ("+44{0}", "0044{0}", "0{0}"),
    "DE": ("+44{0}", "0044{0}", "+44 (0){0}"),
}


@given(data=st.data())
def test_a_number_is_the_same_however_it_is_written(data: st.DataObject) -> None:
    region = data.draw(st.sampled_from(sorted(WRITTEN_FROM)))
    digits = "7700900" + f"{data.draw(st.integers(0, 999)):03}"
    bare = data.draw(st.sampled_from(WRITTEN_FROM[region])).format(digits)
    gaps = data.draw(st.lists(st.sampled_from(["", " ", "-", "."]), min_size=8, max_size=8))
    head, tail = bare[: -len(digits)], bare[-len(digits) :]
    spread = head + "".join(
        digit + (gaps[place] if place < 8 else "") for place, digit in enumerate(tail)
    )
    assert normalise_phone(spread, region) == f"+44{digits}"


@pytest.mark.parametrize("style", range(4))
@pytest.mark.parametrize("home", ["020 7946 0123", "07700 900612", "0117 496 0000"])
def test_the_caller_is_found_by_any_way_of_writing(desk: Desk, home: str, style: int) -> None:
    contact_id = desk.do(
        contacts.create, name="Ann", points=[PointDraft(PointKind.PHONE, home)], region="GB"
    ).result
    shown = phonenumbers.format_number(phonenumbers.parse(home, "GB"), style)
    found = calls.caller(desk, shown).contact
    assert found is not None
    assert found.id == contact_id


def test_what_whoever_answers_should_see(desk: Desk, clock: FakeClock) -> None:
    contact_id = add_contact(desk)
    closed = add_ticket(desk, contact_id, "Settled")
    desk.do(tickets.close, [closed])
    clock.advance(minutes=1)
    first, second = add_ticket(desk, contact_id, "One"), add_ticket(desk, contact_id, "Two")
    known = calls.customer(desk, contact_id)
    assert {one.subject for one in known.matters} == {"One", "Two"}
    assert known.last_at == clock.now()
    assert calls.about_ticket(desk, first).matters[0].ticket_id == first
    assert calls.about_ticket(desk, second).matters[0].ticket_id == second
    assert calls.about_ticket(desk, closed).matters[0].ticket_id == closed


def test_nobody_known(desk: Desk) -> None:
    assert calls.caller(desk, NUMBER).contact is None
    assert calls.caller(desk, "").contact is None
    assert calls.about_ticket(desk, add_ticket(desk)).contact is None


@given(st.text(max_size=60))
def test_anything_typed_is_a_name_or_a_number(typed: str) -> None:
    name, number = name_and_number(typed, "GB")
    assert bool(name or number) or not any(letter.isalnum() for letter in typed)


def test_a_call_is_whose_it_was_whoever_sits_down_meanwhile(desk: Desk) -> None:
    tilda = desk.person_id
    kim = desk.do(people.add, "Kim Adler", Role.REPRESENTATIVE).result
    begun = call(name="Rosa", person_id=tilda, outcome=CallOutcome.PASSED, pass_to=kim)
    desk.do_quietly(calls.keep, begun)
    desk.person_id = kim
    desk.do_quietly(calls.keep, begun)
    assert calls.running(desk) == ()
    filed = end(desk, begun).result
    (offered,) = hand_overs.waiting_for(desk, kim)
    view = desk.ticket_view(filed.ticket_id)
    with desk.store.read() as connection:
        of_call = connection.execute(select(t.call.c.person_id)).scalar_one()
        said = connection.execute(select(t.message.c.person_id)).scalar_one()
    assert {offered.from_id, view.ticket.assignee_id, of_call, said} == {tilda}


def test_a_kept_call_names_who_began_it(desk: Desk) -> None:
    desk.do_quietly(calls.keep, call())
    (kept,) = calls.running(desk)
    assert kept.person_id == desk.person_id


def test_a_call_another_release_kept_is_offered_all_the_same(desk: Desk) -> None:
    desk.do_quietly(calls.keep, call(notes="Told him"))
    with desk.store.database.write() as connection:
        facts = json.loads(connection.execute(select(t.running_call.c.facts)).scalar_one())
        newer = json.dumps({**facts, "outcome": "transferred", "queue": "front"})
        connection.execute(update(t.running_call).values(facts=newer))
    (kept,) = calls.running(desk)
    assert (kept.notes, kept.outcome) == ("Told him", None)
