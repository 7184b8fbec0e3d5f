"""Saved replies: kept, counted when they go out, and never sent with a gap in them."""

from __future__ import annotations

import pytest

from app.domain.errors import NotFound, Refused
from app.domain.ids import RowId
from app.domain.person import Person, Role
from app.services import saved_replies, tickets
from app.services.desk import Desk
from tests.desks import add_contact, add_ticket


def add(desk: Desk, title: str = "Hello", text: str = "Hi {{contact.first_name|there}}") -> RowId:
    """A saved reply."""
    return desk.do(saved_replies.add, title=title, folder="General", text=text).result


def test_replies_are_kept_in_order_and_can_be_changed(desk: Desk) -> None:
    second = add(desk, "b")
    first = add(desk, " A \n reply ")
    found = saved_replies.all_replies(desk)
    assert [one.title for one in found] == ["A reply", "b"]
    desk.do(saved_replies.edit, second, title="b", text="ignored", markup="<ul><li>one</li></ul>")
    found = saved_replies.all_replies(desk)
    assert (found[0].folder, found[0].words.text) == ("", "• one")
    desk.do(saved_replies.remove, first)
    assert [one.title for one in saved_replies.all_replies(desk)] == ["b"]
    desk.undo()
    assert len(saved_replies.all_replies(desk)) == 2


def test_a_reply_needs_title_and_words(desk: Desk) -> None:
    with pytest.raises(Refused, match="name-needed"):
        add(desk, "  ")
    with pytest.raises(Refused, match="words-needed"):
        add(desk, "a", " \n")
    with pytest.raises(NotFound):
        desk.do(saved_replies.edit, bytes(16), title="a", text="b")


def test_uses_are_counted_by_what_went_out(desk: Desk) -> None:
    reply_id, ticket_id = add(desk), add_ticket(desk)
    gone = add(desk, "Gone")
    desk.do(saved_replies.remove, gone)
    written_with = [reply_id, reply_id, bytes(16), gone]
    desk.do(tickets.reply, ticket_id, "Hi", written_with=written_with)
    desk.do(tickets.reply, ticket_id, "Hi again", written_with=[reply_id])
    assert [one.uses for one in saved_replies.all_replies(desk)] == [2]
    desk.undo()
    assert [one.uses for one in saved_replies.all_replies(desk)] == [1]
    desk.redo()
    assert [one.uses for one in saved_replies.all_replies(desk)] == [2]


def test_an_answer_with_a_gap_is_refused(desk: Desk) -> None:
    ticket_id = add_ticket(desk)
    with pytest.raises(Refused, match="unresolved-variable") as refused:
        desk.do(tickets.reply, ticket_id, "Dear {{contact.name}}")
    assert refused.value.facts == {"name": "contact.name"}
    with pytest.raises(Refused, match="unresolved-variable"):
        desk.do(tickets.reply, ticket_id, "Dear", markup="<p>{{<b>me</b>.name}}</p>")
    assert len(desk.ticket_view(ticket_id).messages) == 1


def test_a_note_may_speak_of_gaps(desk: Desk) -> None:
    ticket_id = add_ticket(desk)
    desk.do(tickets.note, ticket_id, "We write {{contact.name}} there")
    assert desk.ticket_view(ticket_id).messages[-1].text == "We write {{contact.name}} there"


def test_braces_that_are_meant_go_out_bare_and_come_back_written(desk: Desk) -> None:
    ticket_id = add_ticket(desk)
    desk.do(tickets.reply, ticket_id, "Type \\{{name}} there")
    assert desk.ticket_view(ticket_id).messages[-1].text == "Type {{name}} there"
    desk.undo()
    assert desk.ticket_view(ticket_id).drafts[0].text == "Type \\{{name}} there"
    desk.redo()
    assert desk.ticket_view(ticket_id).drafts == ()


def test_gaps_are_filled_from_the_ticket_and_the_desk(desk: Desk) -> None:
    view = desk.ticket_view(add_ticket(desk, add_contact(desk, "Frau Anna Weber")))
    me = Person(bytes(16), "Tilda Okafor", Role.LEADER, active=True)
    values = saved_replies.known_values(desk.settings(), me, view.ticket, view.contact)
    assert values == {
        "contact.name": "Frau Anna Weber",
        "contact.first_name": "Anna",
        "contact.salutation": "Frau Weber",
        "ticket.number": str(view.ticket.number),
        "ticket.subject": "Nut allergy",
        "ticket.reference": "",
        "me.name": "Tilda Okafor",
        "me.first_name": "Tilda",
        "business.name": "Rye & Rowan",
        "business.phone": "",
    }
    assert saved_replies.known_values(None, None, None, None) == {}
