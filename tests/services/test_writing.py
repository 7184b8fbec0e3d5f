"""What is written and not sent yet is never lost; what was sent can be taken back for a while."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import delete

from app.domain.errors import NotFound, Refused
from app.domain.ids import RowId
from app.domain.markup import Words
from app.domain.message import Delivery, MessageKind, StoredFile
from app.domain.person import Role
from app.services import people, settings, tickets
from app.services.desk import Desk
from app.services.tickets import NewAttachment
from app.store import tables as t
from app.store.registry import MESSAGE
from app.store.unit_of_work import UnitOfWork
from tests.desks import add_ticket
from tests.fakes.clock import FakeClock

REPLY, NOTE = MessageKind.MESSAGE, MessageKind.NOTE
BOLD = "<p>It has <b>almonds</b>.</p>"
SHEET = NewAttachment("sheet.pdf", "application/pdf", b"%PDF" * 50_000)
PHOTO = NewAttachment("photo.png", "image/png", b"png")


def keep_files(desk: Desk, ticket_id: RowId, *files: NewAttachment | StoredFile) -> list[str]:
    """Files of the draft of an answer, and what they are called afterwards."""
    kept = desk.do_quietly(tickets.save_draft_files, ticket_id, REPLY, files).result
    drafts = desk.ticket_view(ticket_id).drafts
    assert (drafts[0].files if drafts else ()) == kept
    return [file.name for file in kept]


def leave_the_outbox(uow: UnitOfWork, message_id: RowId) -> None:
    """What sending will do."""
    uow.set(MESSAGE, message_id, delivery=Delivery.SENT.value)


def test_a_draft_keeps_its_looks(desk: Desk) -> None:
    ticket_id = add_ticket(desk)
    desk.do_quietly(tickets.save_draft, ticket_id, REPLY, "whatever", BOLD)
    assert desk.ticket_view(ticket_id).drafts[0].words == Words("It has almonds.", BOLD)


def test_files_stay_with_the_draft_and_are_counted_by_the_check(desk: Desk) -> None:
    ticket_id = add_ticket(desk)
    names = ["sheet.pdf", "photo.png", "sheet.pdf"]
    assert keep_files(desk, ticket_id, SHEET, PHOTO, SHEET) == names
    desk.do_quietly(tickets.save_draft, ticket_id, REPLY, "Words")
    desk.do_quietly(tickets.save_draft, ticket_id, REPLY, "")
    kept = desk.ticket_view(ticket_id).drafts[0].files
    assert keep_files(desk, ticket_id, kept[1]) == ["photo.png"]
    assert desk.check().sound
    with desk.store.read() as connection:
        assert desk.store.blobs.get(connection, kept[1].blob_id) == b"png"
    assert keep_files(desk, ticket_id) == []
    assert desk.ticket_view(ticket_id).drafts == ()


def test_a_lost_file_of_a_draft_is_reported(desk: Desk) -> None:
    ticket_id = add_ticket(desk)
    keep_files(desk, ticket_id, PHOTO)
    blob_id = desk.ticket_view(ticket_id).drafts[0].files[0].blob_id

    def lose(uow: UnitOfWork) -> None:
        uow.connection.execute(delete(t.blob).where(t.blob.c.id == blob_id))

    desk.store.gate.perform("lose", lose, actor=None)
    assert desk.check().problems == (f"blob {blob_id.hex()} is not there",)
    keep_files(desk, ticket_id)


def test_a_file_nobody_kept_is_not_found(desk: Desk) -> None:
    ticket_id = add_ticket(desk)
    stranger = StoredFile("a", "text/plain", bytes(16), 3)
    with pytest.raises(NotFound):
        keep_files(desk, ticket_id, stranger)
    with pytest.raises(NotFound):
        desk.do(tickets.reply, ticket_id, "Here", attachments=[stranger])


def test_an_answer_taken_back_has_its_looks_and_files_again(desk: Desk) -> None:
    ticket_id = add_ticket(desk)
    keep_files(desk, ticket_id, PHOTO, SHEET)
    kept = desk.ticket_view(ticket_id).drafts[0].files
    desk.do(tickets.reply, ticket_id, "", markup=BOLD, attachments=kept)
    view = desk.ticket_view(ticket_id)
    assert view.drafts == ()
    assert [file.name for file in view.messages[-1].attachments] == ["photo.png", "sheet.pdf"]
    assert view.messages[-1].words == Words("It has almonds.", BOLD)
    desk.undo()
    desk.do_quietly(tickets.save_draft_files, ticket_id, REPLY, [*kept, SHEET])
    draft = desk.ticket_view(ticket_id).drafts[0]
    assert (draft.words, draft.files[:2]) == (Words("It has almonds.", BOLD), kept)
    desk.do_quietly(tickets.save_draft_files, ticket_id, REPLY, kept)
    desk.redo()
    assert desk.ticket_view(ticket_id).drafts == ()
    desk.undo()
    assert desk.ticket_view(ticket_id).drafts[0].files == kept


def test_an_answer_is_held_back_for_the_agreed_seconds(desk: Desk, clock: FakeClock) -> None:
    ticket_id = add_ticket(desk)
    desk.do(tickets.reply, ticket_id, "Hi")
    message = desk.ticket_view(ticket_id).messages[-1]
    assert message.leaves_at == clock.now() + timedelta(seconds=10)
    desk.do(settings.change, recall_seconds=0)
    desk.do(tickets.reply, ticket_id, "Hi again")
    assert desk.ticket_view(ticket_id).messages[-1].leaves_at == clock.now()
    desk.do(tickets.note, ticket_id, "Aside")
    assert desk.ticket_view(ticket_id).messages[-1].leaves_at is None


@pytest.mark.parametrize(("given", "kept"), [(-3, 0), (45, 45), (900, 60)])
def test_nobody_waits_longer_than_a_minute(desk: Desk, given: int, kept: int) -> None:
    desk.do(settings.change, recall_seconds=given)
    assert desk.settings().recall_seconds == kept


def test_taken_back_it_waits_no_more_and_redone_it_waits_anew(desk: Desk, clock: FakeClock) -> None:
    ticket_id = add_ticket(desk)
    message_id = desk.do(tickets.reply, ticket_id, "Hi").result
    for _ in range(3):
        clock.advance(seconds=300)
        desk.undo()
        assert delivery_of(desk, message_id) == Delivery.CANCELLED
        clock.advance(seconds=300)
        desk.redo()
        message = desk.ticket_view(ticket_id).messages[-1]
        assert message.delivery is Delivery.QUEUED
        assert message.leaves_at == clock.now() + timedelta(seconds=10)


def test_what_has_gone_out_cannot_be_taken_back(desk: Desk) -> None:
    ticket_id = add_ticket(desk)
    message_id = desk.do(tickets.reply, ticket_id, "Hi").result
    desk.store.gate.perform(
        "outbox.send", lambda uow: leave_the_outbox(uow, message_id), actor=None
    )
    with pytest.raises(Refused, match="already-sent"):
        desk.undo()
    assert desk.ticket_view(ticket_id).messages[-1].id == message_id


def test_colleagues_drafts_are_told(desk: Desk, clock: FakeClock) -> None:
    ticket_id = add_ticket(desk)
    tilda = desk.person_id
    margo = desk.do(people.add, "Margo Lindqvist", Role.REPRESENTATIVE).result
    desk.person_id = margo
    desk.do_quietly(tickets.save_draft, ticket_id, REPLY, "I would say")
    desk.person_id = tilda
    view = desk.ticket_view(ticket_id)
    assert view.drafts == ()
    assert [(one.person_id, one.kind, one.saved_at) for one in view.others_drafts] == [
        (margo, REPLY, clock.now())
    ]


def delivery_of(desk: Desk, message_id: RowId) -> str:
    """Where a message stands, also one that was taken back."""
    with desk.store.read() as connection:
        query = t.message.select().where(t.message.c.id == message_id)
        return str(connection.execute(query).one().delivery)
