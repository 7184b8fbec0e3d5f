"""One command writes down everything; one undo takes it all back."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from app.domain.capture import Capture, Outcome, Post, SaidTurn, UnsavedCapture, web_address
from app.domain.contact import PointKind
from app.domain.errors import Refused
from app.domain.ids import RowId
from app.domain.inbox import InboxQuery
from app.domain.message import Author
from app.domain.person import Role
from app.domain.ticket import Channel, Direction, Status, TicketState
from app.services import capture, people, tickets
from app.services.desk import Desk, TicketView
from app.services.tickets import NewAttachment
from app.store.gate import Outcome as Done
from tests.desks import add_contact, projected_rows, untold
from tests.fakes.clock import FakeClock

DAY = timedelta(hours=24)
SCAN = NewAttachment("Scan 3.pdf", "application/pdf", b"%PDF-1.7 " + b"x" * 300_000)
POST = Post("Instagram", "@noor.bakes", "https://www.instagram.com/p/abc/?igsh=zz", public=True)


def write_down(desk: Desk, captured: Capture) -> Done[RowId]:
    return desk.do(capture.capture, captured, region="GB", answer_within=DAY)


def view(desk: Desk, captured: Capture) -> TicketView:
    return desk.ticket_view(write_down(desk, captured).result)


def test_a_walk_in_with_a_new_customer_is_one_command(desk: Desk) -> None:
    before = projected_rows(desk)
    done = write_down(desk, Capture(Channel.IN_PERSON, new_name="Zelda Fitz", text="Wants a cake"))
    assert untold(before, desk, done.changes) == []
    shown = desk.ticket_view(done.result)
    assert (shown.ticket.contact_name, shown.ticket.subject) == ("Zelda Fitz", "Wants a cake")
    assert shown.ticket.status is Status.NEEDS_REPLY
    assert shown.ticket.reply_due_at == shown.ticket.created_at + DAY
    assert shown.messages[0].author_name == "Zelda Fitz"
    desk.undo()
    assert desk.search("Zelda").hits == ()
    assert desk.inbox_page(InboxQuery()).rows == ()


def test_a_number_in_the_place_of_a_name_reaches_them(desk: Desk) -> None:
    shown = view(desk, Capture(Channel.TEXT, new_name="07700 900143", text="Call me"))
    assert shown.contact is not None
    assert [(one.kind, one.value) for one in shown.contact.points] == [
        (PointKind.PHONE, "+447700900143")
    ]


@pytest.mark.parametrize(
    ("outcome", "state", "status"),
    [
        (Outcome.NEEDS_REPLY, TicketState.NEW, Status.NEEDS_REPLY),
        (Outcome.SOLVED, TicketState.SOLVED, Status.CLOSED),
        (Outcome.WAITING, TicketState.PENDING_CUSTOMER, Status.WAITING),
        (Outcome.REMIND, TicketState.OPEN, Status.WAITING),
    ],
)
def test_how_it_stands_afterwards(
    desk: Desk, clock: FakeClock, outcome: Outcome, state: TicketState, status: Status
) -> None:
    remind = clock.now() + DAY if outcome is Outcome.REMIND else None
    shown = view(
        desk, Capture(Channel.IN_PERSON, text="Bread", outcome=outcome, remind_at=remind)
    ).ticket
    assert (shown.state, shown.status) == (state, status)
    assert shown.remind_at == remind
    assert (shown.closed_at is not None) == (outcome is Outcome.SOLVED)


def test_a_letter_came_when_it_came_and_was_logged_now(desk: Desk, clock: FakeClock) -> None:
    came = clock.now() - timedelta(days=2)
    shown = view(desk, Capture(Channel.LETTER, text="Dear baker", happened_at=came))
    assert (shown.messages[0].occurred_at, shown.messages[0].logged_at) == (came, clock.now())
    assert shown.ticket.created_at == came
    assert shown.ticket.reply_due_at == came + DAY


def test_kept_files_become_attachments_and_undo_leaves_none(desk: Desk) -> None:
    desk.do_quietly(capture.add_file, SCAN)
    desk.do_quietly(capture.add_file, NewAttachment("b.png", "image/png", b"png"))
    desk.do_quietly(capture.drop_file, 1)
    done = write_down(desk, Capture(Channel.LETTER, text="The letter, scanned"))
    (file,) = desk.ticket_view(done.result).messages[0].attachments
    assert (file.name, file.size) == (SCAN.name, len(SCAN.content))
    assert desk.attachment(file.id)[1] == SCAN.content
    assert capture.kept(desk).files == ()
    desk.undo()
    assert desk.inbox_page(InboxQuery()).rows == ()


def test_a_scan_alone_is_enough_and_names_the_ticket(desk: Desk) -> None:
    desk.do_quietly(capture.add_file, SCAN)
    assert view(desk, Capture(Channel.FAX)).ticket.subject == "Scan 3.pdf"


def test_a_chat_is_filed_turn_by_turn(desk: Desk, clock: FakeClock) -> None:
    def minutes_ago(count: int) -> datetime:
        return clock.now() - timedelta(minutes=count)

    turns = (
        SaidTurn("", "Chat started", minutes_ago(9), None),
        SaidTurn("Camille", "Do you open on Sunday?", minutes_ago(8), False),
        SaidTurn("Tilda", "Until noon.", minutes_ago(8), True),
        SaidTurn("Camille", "Thanks", minutes_ago(7), False),
    )
    contact_id = add_contact(desk)
    shown = view(desk, Capture(Channel.CHAT, contact_id, turns=turns))
    assert [(one.author, one.direction, one.text) for one in shown.messages] == [
        (Author.AUTOMATIC, Direction.INBOUND, "Chat started"),
        (Author.CUSTOMER, Direction.INBOUND, "Do you open on Sunday?"),
        (Author.PERSON, Direction.OUTBOUND, "Until noon."),
        (Author.CUSTOMER, Direction.INBOUND, "Thanks"),
    ]
    assert shown.ticket.subject == "Do you open on Sunday?"
    desk.undo()
    with desk.store.read() as connection:
        drafts = connection.exec_driver_sql("select count(*) from draft").scalar()
    assert drafts == 0


def test_a_post_keeps_handle_place_and_who_can_read_it(desk: Desk) -> None:
    contact_id = add_contact(desk)
    shown = view(desk, Capture(Channel.SOCIAL, contact_id, text="Lovely!", post=POST))
    assert shown.contact is not None
    handle = next(one for one in shown.contact.points if one.kind is PointKind.HANDLE)
    assert (handle.value, handle.label) == ("noor.bakes", "Instagram")
    message = shown.messages[0]
    assert message.author_address == "@noor.bakes"
    assert message.permalink == "https://www.instagram.com/p/abc"
    assert message.public is True


def test_the_same_post_is_recognised_until_it_is_taken_back(desk: Desk) -> None:
    first = write_down(desk, Capture(Channel.SOCIAL, text="Lovely!", post=POST))
    again = Post(permalink="http://WWW.instagram.com/p/abc/")
    with pytest.raises(Refused) as refusal:
        write_down(desk, Capture(Channel.SOCIAL, text="Lovely!", post=again))
    assert refusal.value.reason == "post-known"
    assert refusal.value.facts["ticket_id"] == first.result
    desk.undo()
    second = write_down(desk, Capture(Channel.SOCIAL, text="Lovely!", post=again))
    found = desk.do_quietly(capture.find_post, POST.permalink).result
    assert found is not None
    assert found.ticket_id == second.result
    desk.do(tickets.put_in_bin, [second.result])
    assert desk.do_quietly(capture.find_post, POST.permalink).result is None


@pytest.mark.parametrize(
    "text", ["", "instagram", "ftp://a.example/x", "javascript:alert(1)", "https://", "http://[x"]
)
def test_what_is_no_address_of_the_web(text: str) -> None:
    with pytest.raises(Refused, match="no-web-address"):
        web_address(text)


def test_nothing_and_the_future_are_refused(desk: Desk, clock: FakeClock) -> None:
    later = clock.now() + DAY
    with pytest.raises(Refused, match="words-needed"):
        write_down(desk, Capture(Channel.IN_PERSON))
    with pytest.raises(Refused, match="in-the-future"):
        write_down(desk, Capture(Channel.LETTER, text="x", happened_at=later))
    with pytest.raises(Refused, match="in-the-past"):
        write_down(desk, Capture(Channel.LETTER, text="x", outcome=Outcome.REMIND))


def test_a_refusal_keeps_what_was_begun(desk: Desk) -> None:
    desk.do_quietly(capture.keep, UnsavedCapture(text="Half a thought", handle="@noor"))
    desk.do_quietly(capture.add_file, SCAN)
    with pytest.raises(Refused):
        write_down(desk, Capture(Channel.SOCIAL, text="x", post=Post(permalink="nowhere")))
    found = capture.kept(desk)
    assert (found.unsaved.text, found.unsaved.handle) == ("Half a thought", "@noor")
    assert [file.name for file in found.files] == [SCAN.name]
    assert found.people == ("Rye & Rowan", "Tilda Okafor")
    desk.do_quietly(capture.discard)
    assert capture.kept(desk).unsaved.is_empty
    assert capture.kept(desk).files == ()


@pytest.mark.parametrize(
    "kept", ["", "[]", "nonsense", '{"text": 7, "ours": [1], "of a newer release": 1}']
)
def test_a_damaged_note_is_an_empty_one(kept: str) -> None:
    assert UnsavedCapture.from_text(kept) == UnsavedCapture()


def test_an_unsaved_capture_comes_back_as_it_was() -> None:
    unsaved = UnsavedCapture(text="“Ünsaved”", month_first=True, ours=["Tilda"], public=False)
    assert UnsavedCapture.from_text(unsaved.to_text()) == unsaved


def test_what_one_person_began_and_another_saves_has_its_files(desk: Desk) -> None:
    tilda = desk.person_id
    desk.do_quietly(capture.keep, UnsavedCapture(text="Bread"))
    desk.do_quietly(capture.add_file, SCAN)
    desk.person_id = desk.do(people.add, "Kim Adler", Role.REPRESENTATIVE).result
    desk.do_quietly(capture.add_file, NewAttachment("2.png", "image/png", b"png"), tilda)
    captured = Capture(Channel.LETTER, text="Bread")
    ticket_id = desk.do(
        capture.capture, captured, region="GB", answer_within=DAY, writer=tilda
    ).result
    (message,) = desk.ticket_view(ticket_id).messages
    assert [one.name for one in message.attachments] == ["Scan 3.pdf", "2.png"]
    desk.person_id = tilda
    assert (capture.kept(desk).unsaved.is_empty, capture.kept(desk).files) == (True, ())
