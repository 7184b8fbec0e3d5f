"""What commands do to a ticket, and how each is taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from app.domain.errors import NotFound, Refused
from app.domain.inbox import InboxQuery, Sort
from app.domain.message import Delivery, MessageKind
from app.domain.person import Role
from app.domain.plain_text import first_line
from app.domain.ticket import Channel, PromiseKind, Status, TicketState
from app.services import people, tickets
from app.services.desk import Desk
from app.services.tickets import After, NewAttachment
from tests.desks import add_contact, add_ticket, projected_rows, untold
from tests.fakes.clock import FakeClock

DAY = timedelta(days=1)


def shown(desk: Desk, ticket_id: bytes) -> tuple[object, ...]:
    """All a person sees of a ticket, read marks aside."""
    view = desk.ticket_view(ticket_id)
    ticket = view.ticket
    return (
        ticket.status,
        ticket.state,
        ticket.assignee_id,
        ticket.tags,
        ticket.promise_at,
        ticket.closed_at,
        ticket.subject,
        ticket.reference,
        ticket.deleted,
        ticket.spam,
        [message.id for message in view.messages],
    )


def at(clock: FakeClock, **later: float) -> datetime:
    return clock.now() + timedelta(**later)


ACTS: dict[str, Callable[[Desk, bytes, FakeClock], object]] = {
    "reply": lambda desk, one, clock: desk.do(tickets.reply, one, "Yes."),
    "reply and close": lambda desk, one, clock: desk.do(
        tickets.reply, one, "Yes.", after=After.CLOSE
    ),
    "note": lambda desk, one, clock: desk.do(tickets.note, one, "Ask Margo."),
    "assign": lambda desk, one, clock: desk.do(tickets.assign, [one], None),
    "tag": lambda desk, one, clock: desk.do(tickets.add_tag, [one], "Allergens"),
    "close": lambda desk, one, clock: desk.do(tickets.close, [one]),
    "wait": lambda desk, one, clock: desk.do(tickets.wait, [one]),
    "remind": lambda desk, one, clock: desk.do(tickets.remind, [one], at(clock, hours=2)),
    "call back": lambda desk, one, clock: desk.do(
        tickets.promise_call_back, [one], at(clock, hours=1)
    ),
    "rename": lambda desk, one, clock: desk.do(tickets.rename, one, "Almonds"),
    "reference": lambda desk, one, clock: desk.do(tickets.set_reference, one, "Order 1187"),
    "bin": lambda desk, one, clock: desk.do(tickets.put_in_bin, [one]),
    "spam": lambda desk, one, clock: desk.do(tickets.mark_spam, [one]),
}


@pytest.mark.parametrize("name", ACTS)
def test_every_act_tells_all_that_looks_different(desk: Desk, clock: FakeClock, name: str) -> None:
    ticket_id = add_ticket(desk, add_contact(desk))
    clock.advance(minutes=1)
    before = projected_rows(desk)
    told = ACTS[name](desk, ticket_id, clock)
    assert untold(before, desk, told.changes) == []
    for step in (desk.undo, desk.redo):
        before = projected_rows(desk)
        changes = step()
        assert untold(before, desk, changes) == []
        assert changes.rows == told.changes.rows


@pytest.mark.parametrize("name", ACTS)
def test_every_act_is_undone_and_redone(desk: Desk, clock: FakeClock, name: str) -> None:
    ticket_id = add_ticket(desk, add_contact(desk))
    before = shown(desk, ticket_id)
    clock.advance(minutes=1)
    ACTS[name](desk, ticket_id, clock)
    after = shown(desk, ticket_id)
    assert after != before
    desk.undo()
    assert shown(desk, ticket_id) == before
    desk.redo()
    assert shown(desk, ticket_id) == after


def test_an_answer_waits_in_the_outbox_and_for_the_customer(desk: Desk, clock: FakeClock) -> None:
    ticket_id = desk.do(
        tickets.open_ticket,
        contact_id=add_contact(desk),
        subject="Nuts",
        channel=Channel.EMAIL,
        text="Safe?",
        answer_within=DAY,
    ).result
    assert desk.ticket_view(ticket_id).ticket.promise_at == clock.now() + DAY
    desk.do(tickets.save_draft, ticket_id, MessageKind.MESSAGE, "It is")
    desk.do(tickets.reply, ticket_id, "It is not.")
    view = desk.ticket_view(ticket_id)
    assert view.ticket.state is TicketState.PENDING_CUSTOMER
    assert view.ticket.promise_at is None
    assert view.messages[-1].delivery is Delivery.QUEUED
    assert view.messages[-1].author_name == "Tilda Okafor"
    assert view.drafts == ()


@pytest.mark.parametrize(
    ("after", "status"),
    [
        (After.WAIT, Status.WAITING),
        (After.KEEP_OPEN, Status.NEEDS_REPLY),
        (After.CLOSE, Status.CLOSED),
    ],
)
def test_sending_says_what_happens_next(desk: Desk, after: After, status: Status) -> None:
    ticket_id = add_ticket(desk)
    desk.do(tickets.reply, ticket_id, "Yes.", after=after)
    assert desk.ticket_view(ticket_id).ticket.status is status


def test_answering_a_ticket_of_nobody_takes_it(desk: Desk) -> None:
    ticket_id = add_ticket(desk)
    desk.do(tickets.assign, [ticket_id], None)
    desk.do(tickets.reply, ticket_id, "Yes.")
    assert desk.ticket_view(ticket_id).ticket.assignee_id == desk.person_id


def test_a_reminder_hides_a_ticket_until_its_time(desk: Desk, clock: FakeClock) -> None:
    ticket_id = add_ticket(desk)
    desk.do(tickets.remind, [ticket_id], at(clock, hours=2))
    ticket = desk.ticket_view(ticket_id).ticket
    assert (ticket.status, ticket.promise_kind) == (Status.WAITING, PromiseKind.REMINDER)
    assert desk.do_quietly(tickets.wake_due).result == 0
    clock.advance(days=3)  # the program was closed over the week-end
    assert desk.do_quietly(tickets.wake_due).result == 1
    assert desk.ticket_view(ticket_id).ticket.status is Status.NEEDS_REPLY


def test_a_promise_cannot_lie_in_the_past(desk: Desk, clock: FakeClock) -> None:
    ticket_id = add_ticket(desk)
    for command in (tickets.remind, tickets.promise_call_back):
        with pytest.raises(Refused, match="in-the-past"):
            desk.do(command, [ticket_id], at(clock, minutes=-1))


def test_closing_ends_every_promise_and_reopening_brings_none_back(
    desk: Desk, clock: FakeClock
) -> None:
    ticket_id = add_ticket(desk)
    desk.do(tickets.promise_call_back, [ticket_id], at(clock, hours=1))
    assert desk.ticket_view(ticket_id).ticket.status is Status.CALL_BACK
    desk.do(tickets.close, [ticket_id])
    closed = desk.ticket_view(ticket_id).ticket
    assert (closed.call_back_at, closed.closed_at) == (None, clock.now())
    desk.do(tickets.reopen, [ticket_id])
    reopened = desk.ticket_view(ticket_id).ticket
    assert (reopened.status, reopened.closed_at) == (Status.NEEDS_REPLY, None)


def test_a_bulk_act_is_one_undo(desk: Desk) -> None:
    ids = [add_ticket(desk, subject=str(turn)) for turn in range(5)]
    desk.do(tickets.close, ids)
    desk.undo()
    assert {desk.ticket_view(one).ticket.status for one in ids} == {Status.NEEDS_REPLY}


def test_the_list_is_ordered_by_promise(desk: Desk, clock: FakeClock) -> None:
    def promised(subject: str, within: timedelta | None) -> bytes:
        return desk.do(
            tickets.open_ticket,
            contact_id=None,
            subject=subject,
            channel=Channel.EMAIL,
            text="x",
            answer_within=within,
        ).result

    promised("later", 3 * DAY)
    promised("unpromised", None)
    promised("soon", timedelta(hours=1))
    page = desk.inbox_page(InboxQuery())
    assert [row.subject for row in page.rows] == ["soon", "later", "unpromised"]
    assert [row.promise_kind for row in page.rows] == [PromiseKind.REPLY, PromiseKind.REPLY, None]


def test_pages_follow_each_other_without_gap_or_repeat(desk: Desk, clock: FakeClock) -> None:
    for turn in range(23):
        add_ticket(desk, subject=str(turn))
        clock.advance(minutes=turn % 3)
    for sort in Sort:
        query = InboxQuery(sort=sort)
        rows, after = [], None
        while True:
            page = desk.inbox_page(query, after, limit=5)
            rows += [row.seq for row in page.rows]
            if page.after is None:
                break
            after = page.after
        assert rows == list(desk.inbox_numbers(query))
        assert len(set(rows)) == 23
        assert [row.seq for row in desk.inbox_rows(rows[3:9])] == rows[3:9]


def test_filters_narrow_list_and_counts_alike(desk: Desk) -> None:
    margo = desk.do(people.add, "Margo Lindqvist", Role.LEADER).result
    first, second, third = (add_ticket(desk, subject=str(turn)) for turn in range(3))
    desk.do(tickets.assign, [first], margo)
    desk.do(tickets.assign, [second], None)
    tag_id = desk.do(tickets.add_tag, [third], "Allergens").result
    desk.do(tickets.mark_read, [first])
    for query, expected in (
        (InboxQuery(assignee_id=margo), {first}),
        (InboxQuery(assignee_id=b""), {second}),
        (InboxQuery(tag_id=tag_id), {third}),
        (InboxQuery(unread=True), {second, third}),
        (InboxQuery(channel=Channel.FAX), set()),
    ):
        assert {row.id for row in desk.inbox_page(query).rows} == expected
        assert desk.inbox_facets(query)[Status.NEEDS_REPLY] == len(expected)


def test_equal_files_are_kept_once_and_come_back(desk: Desk) -> None:
    ticket_id = add_ticket(desk)
    sheet = NewAttachment("Allergens.pdf", "application/pdf", b"%PDF" * 100)
    desk.do(tickets.note, ticket_id, "See", attachments=[sheet])
    desk.do(tickets.reply, ticket_id, "Attached", attachments=[sheet])
    files = [one for message in desk.ticket_view(ticket_id).messages for one in message.attachments]
    assert len({one.blob_id for one in files}) == 1
    assert desk.attachment(files[0].id) == (files[0], sheet.content)


@pytest.mark.parametrize("command", [tickets.reply, tickets.note, tickets.rename])
def test_nothing_said_is_refused(desk: Desk, command: Callable[..., object]) -> None:
    ticket_id = add_ticket(desk)
    with pytest.raises(Refused, match="words-needed"):
        desk.do(command, ticket_id, "  \n ")  # type: ignore[arg-type]


def test_an_unknown_ticket_is_not_found(desk: Desk) -> None:
    for act in (tickets.close, tickets.reopen, tickets.put_in_bin):
        with pytest.raises(NotFound):
            desk.do(act, [bytes(16)])


def test_drafts_are_one_for_each_kind_and_survive(desk: Desk) -> None:
    ticket_id = add_ticket(desk)
    desk.do(tickets.save_draft, ticket_id, MessageKind.MESSAGE, "Dear")
    desk.do(tickets.save_draft, ticket_id, MessageKind.MESSAGE, "Dear Camille")
    desk.do(tickets.save_draft, ticket_id, MessageKind.NOTE, "Ask")
    drafts = {draft.kind: draft.text for draft in desk.ticket_view(ticket_id).drafts}
    assert drafts == {MessageKind.MESSAGE: "Dear Camille", MessageKind.NOTE: "Ask"}
    desk.do(tickets.save_draft, ticket_id, MessageKind.NOTE, " ")
    assert [draft.kind for draft in desk.ticket_view(ticket_id).drafts] == [MessageKind.MESSAGE]


def test_a_subject_is_made_from_the_first_line() -> None:
    assert first_line("\n\n  Hello there  \nmore") == "Hello there"
    assert len(tickets.first_line("x" * 200)) == 80


def test_an_answer_taken_back_is_a_draft_again(desk: Desk) -> None:
    ticket_id = add_ticket(desk)
    desk.do(tickets.reply, ticket_id, "It is not safe.")
    desk.undo()
    assert [draft.text for draft in desk.ticket_view(ticket_id).drafts] == ["It is not safe."]
    desk.redo()
    assert desk.ticket_view(ticket_id).drafts == ()
    desk.do_quietly(tickets.save_draft, ticket_id, MessageKind.MESSAGE, "Newer words")
    desk.undo()
    both = "It is not safe.\n\nNewer words"
    assert [draft.text for draft in desk.ticket_view(ticket_id).drafts] == [both]
    desk.redo()
    assert [draft.text for draft in desk.ticket_view(ticket_id).drafts] == ["Newer words"]


def test_reading_counts_although_the_clock_was_set_back(desk: Desk, clock: FakeClock) -> None:
    ticket_id = add_ticket(desk, add_contact(desk))
    clock.advance(days=-2)
    desk.do_quietly(tickets.mark_read, [ticket_id])
    assert not desk.ticket_view(ticket_id).ticket.unread


def test_a_closing_taken_back_leaves_the_ticket_as_unread_as_it_was(desk: Desk) -> None:
    seen, unseen = add_ticket(desk), add_ticket(desk)
    desk.do_quietly(tickets.mark_read, [seen])
    desk.do(tickets.close, [seen, unseen])
    assert not desk.ticket_view(unseen).ticket.unread
    desk.undo()
    assert not desk.ticket_view(seen).ticket.unread
    assert desk.ticket_view(unseen).ticket.unread


@pytest.mark.parametrize("text", ["", "Is it?"])
def test_a_ticket_of_nobody_we_know_is_refused(desk: Desk, text: str) -> None:
    with pytest.raises(NotFound):
        add_ticket(desk, bytes(16), text=text)


def test_a_number_no_database_can_hold_is_nobodys(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.find_ticket(10**30)
