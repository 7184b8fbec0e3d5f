"""Messages that go to a ticket of their own, or to another."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain.errors import ChangedMeanwhile, NotFound, Refused
from app.domain.ids import RowId
from app.domain.ticket import Channel, Status, TicketState
from app.services import ticket_splitting, tickets
from app.services.desk import Desk
from tests.desks import add_contact, add_ticket, projected_rows, untold
from tests.exported_state import exported_state
from tests.fakes.clock import FakeClock


@pytest.fixture
def thread(desk: Desk, clock: FakeClock) -> RowId:
    """A promised question, a note, our answer."""
    ticket_id = desk.do(
        tickets.open_ticket,
        contact_id=add_contact(desk),
        subject="Nuts and rolls",
        channel=Channel.EMAIL,
        text="Nuts?",
        answer_within=timedelta(hours=2),
    ).result
    clock.advance(minutes=1)
    desk.do(tickets.note, ticket_id, "Ask the oven")
    clock.advance(minutes=1)
    desk.do(tickets.reply, ticket_id, "No nuts.", after=tickets.After.KEEP_OPEN)
    return ticket_id


def messages(desk: Desk, ticket_id: RowId) -> dict[str, RowId]:
    return {one.text: one.id for one in desk.ticket_view(ticket_id).messages}


def test_the_later_part_becomes_a_ticket_of_its_own(desk: Desk, thread: RowId) -> None:
    said = messages(desk, thread)
    before = projected_rows(desk)
    told = desk.do(
        ticket_splitting.split, thread, [said["Ask the oven"], said["No nuts."]], " Rolls "
    )
    assert untold(before, desk, told.changes) == []
    new, old = desk.ticket_view(told.result), desk.ticket_view(thread)
    assert [one.text for one in new.messages] == ["Ask the oven", "No nuts."]
    assert [one.text for one in old.messages] == ["Nuts?"]
    assert (new.ticket.subject, new.ticket.contact_id) == ("Rolls", old.ticket.contact_id)
    assert (new.ticket.state, new.ticket.unread) == (TicketState.PENDING_CUSTOMER, False)
    assert new.ties.split_from is not None
    assert new.ties.split_from.ticket_id == thread
    assert [link.ticket_id for link in old.ties.links] == [told.result]


def test_an_unanswered_question_keeps_its_promise(desk: Desk, clock: FakeClock) -> None:
    ticket_id = desk.do(
        tickets.open_ticket,
        contact_id=None,
        subject="Nut",
        channel=Channel.EMAIL,
        text="Nuts?",
        answer_within=timedelta(hours=2),
    ).result
    due = desk.ticket_view(ticket_id).ticket.promise_at
    desk.do(tickets.note, ticket_id, "Two questions")
    new = desk.do(
        ticket_splitting.split, ticket_id, [messages(desk, ticket_id)["Nuts?"]], "Nuts"
    ).result
    view = desk.ticket_view(new)
    assert (view.ticket.state, view.ticket.promise_at) == (TicketState.NEW, due)


def test_split_is_undone_and_done_again(desk: Desk, thread: RowId) -> None:
    before = exported_state(desk)
    new = desk.do(
        ticket_splitting.split, thread, [messages(desk, thread)["No nuts."]], "Rolls"
    ).result
    apart = exported_state(desk)
    desk.undo()
    assert exported_state(desk) == before
    desk.redo()
    assert exported_state(desk) == apart
    assert desk.ticket_view(new).ticket.subject == "Rolls"


def test_a_moved_question_brings_the_other_ticket_back(
    desk: Desk, thread: RowId, clock: FakeClock
) -> None:
    other = add_ticket(desk, subject="Rye", text="Rye?")
    clock.advance(minutes=1)
    desk.do(tickets.reply, other, "Rye.", after=tickets.After.CLOSE)
    clock.advance(minutes=1)
    third = add_ticket(desk, subject="Late", text="And rolls?")
    desk.do(tickets.note, third, "Belongs to rye")
    before = exported_state(desk)
    rows = projected_rows(desk)
    told = desk.do(ticket_splitting.move, [messages(desk, third)["And rolls?"]], other)
    assert untold(rows, desk, told.changes) == []
    view = desk.ticket_view(other)
    assert view.messages[-1].text == "And rolls?"
    assert view.ticket.status is Status.NEEDS_REPLY
    desk.undo()
    assert exported_state(desk) == before


def test_what_cannot_be_split_or_moved(desk: Desk, thread: RowId) -> None:
    said = messages(desk, thread)
    other = add_ticket(desk, subject="Rye", text="Rye?")
    rye = messages(desk, other)["Rye?"]
    for wanted, reason in (
        ([], "nothing-to-move"),
        (list(said.values()), "nothing-would-remain"),
        ([rye], "message-elsewhere"),
    ):
        with pytest.raises(Refused, match=reason):
            desk.do(ticket_splitting.split, thread, wanted, "Rolls")
    with pytest.raises(Refused, match="words-needed"):
        desk.do(ticket_splitting.split, thread, [said["Nuts?"]], " ")
    with pytest.raises(Refused, match="message-elsewhere"):
        desk.do(ticket_splitting.move, [said["Nuts?"]], thread)
    with pytest.raises(Refused, match="nothing-would-remain"):
        desk.do(ticket_splitting.move, [rye], thread)
    with pytest.raises(Refused, match="nothing-to-move"):
        desk.do(ticket_splitting.move, [], thread)
    with pytest.raises(NotFound):
        desk.do(ticket_splitting.move, [bytes(16)], thread)
    desk.do(tickets.put_in_bin, [other])
    with pytest.raises(Refused, match="merge-in-bin"):
        desk.do(ticket_splitting.move, [said["Nuts?"]], other)


def test_a_split_is_not_taken_back_over_words_written_since(desk: Desk, thread: RowId) -> None:
    moved = [messages(desk, thread)["No nuts."]]
    split = desk.do(ticket_splitting.split, thread, moved, "Rolls")
    written = desk.do(tickets.note, split.result, "They rang about rolls")
    before = exported_state(desk)
    with pytest.raises(ChangedMeanwhile):
        desk.undo_command(split.changes.command_id)
    assert exported_state(desk) == before
    desk.undo_command(written.changes.command_id)
    desk.undo_command(split.changes.command_id)
    assert "No nuts." in messages(desk, thread)
