"""Letters and faxes: sent when a person says so, kept with their pages, taken back whole."""

from __future__ import annotations

import pytest

from app.domain.contact import PointKind
from app.domain.errors import Refused
from app.domain.ids import RowId
from app.domain.letter import FormName
from app.domain.markup import Words
from app.domain.message import Delivery, MessageKind
from app.domain.person import Role
from app.domain.ticket import Channel, Status
from app.services import contacts, letters, people, settings, tickets
from app.services.contacts import PointDraft
from app.services.desk import Desk
from app.services.tickets import After, NewAttachment
from tests.desks import add_contact, projected_rows, untold

PAGES = NewAttachment("Letter 1001.pdf", "application/pdf", b"%PDF-1.4 pages")
ADDRESS = "Camille Dubreuil\n17 Holt Lane\nSheringham"


def letter(desk: Desk, contact_id: RowId | None = None, channel: Channel = Channel.LETTER) -> RowId:
    return desk.do(
        tickets.open_ticket,
        contact_id=contact_id or add_contact(desk),
        subject="The loaf",
        channel=channel,
        text="It was underbaked.",
    ).result


def test_it_is_sent_when_a_person_says_so_and_keeps_its_pages(desk: Desk) -> None:
    ticket_id = letter(desk)
    before = projected_rows(desk)
    done = desk.do(letters.send, ticket_id, "Sorry.", pages=PAGES, address=ADDRESS)
    assert untold(before, desk, done.changes) == []
    view = desk.ticket_view(ticket_id)
    answer = view.messages[-1]
    assert (answer.delivery, answer.leaves_at) == (Delivery.SENT, None)
    assert desk.attachment(answer.attachments[0].id)[1] == PAGES.content
    assert view.ticket.status is Status.WAITING
    assert view.contact is not None
    assert [one.written for one in view.contact.points if one.kind is PointKind.POSTAL] == [ADDRESS]


def test_undo_takes_letter_and_address_back_and_gives_the_words_back(desk: Desk) -> None:
    ticket_id = letter(desk)
    desk.do(letters.send, ticket_id, "Sorry.", pages=PAGES, address=ADDRESS, after=After.CLOSE)
    desk.undo()
    view = desk.ticket_view(ticket_id)
    assert len(view.messages) == 1
    assert view.ticket.status is Status.NEEDS_REPLY
    assert [one.text for one in view.drafts if one.kind is MessageKind.MESSAGE] == ["Sorry."]
    assert view.contact is not None
    assert not any(one.kind is PointKind.POSTAL for one in view.contact.points)


def test_a_known_address_is_not_kept_twice(desk: Desk) -> None:
    contact_id = add_contact(desk)
    point = PointDraft(PointKind.POSTAL, "17 Holt Lane\nSheringham")
    desk.do(contacts.set_points, contact_id, [point])
    ticket_id = letter(desk, contact_id)
    assert letters.facts(desk, ticket_id, Words("Sorry.")).address == ADDRESS
    desk.do(letters.send, ticket_id, "Sorry.", pages=PAGES, address=ADDRESS)
    contact = desk.ticket_view(ticket_id).contact
    assert contact is not None
    assert sum(one.kind is PointKind.POSTAL for one in contact.points) == 1


def test_a_mail_is_no_letter(desk: Desk) -> None:
    ticket_id = letter(desk, channel=Channel.EMAIL)
    with pytest.raises(Refused, match="not-by-post"):
        desk.do(letters.send, ticket_id, "Sorry.", pages=PAGES)


def test_what_a_letter_needs_to_know(desk: Desk) -> None:
    sender = ("4 Mill Lane", "Holt")
    desk.do(settings.change, address=sender, letter_form=FormName.UK_DL.value)
    found = letters.facts(desk, letter(desk), Words("  Sorry. \n"))
    assert (found.agreed.address, found.agreed.letter_form) == (sender, "uk-dl")
    assert found.words == Words("Sorry.")
    assert (found.name, found.address, found.subject) == ("Camille Dubreuil", "", "The loaf")
    assert found.may_change
    me = desk.person_id
    assert me is not None
    desk.do_quietly(people.add, "Margo", Role.LEADER)
    desk.do_quietly(people.set_role, me, Role.REPRESENTATIVE)
    assert not letters.facts(desk, letter(desk), Words("Sorry.")).may_change


def test_a_gap_left_open_is_refused_before_anything_is_laid_out(desk: Desk) -> None:
    with pytest.raises(Refused, match="unresolved-variable"):
        letters.facts(desk, letter(desk), Words("Dear {{contact.first_name}},"))
