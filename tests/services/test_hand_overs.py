"""Offering a ticket to the other person, and the answers."""

from __future__ import annotations

import pytest

from app.domain.errors import NotFound, Refused
from app.domain.ids import RowId
from app.domain.person import Role
from app.services import hand_overs, people, tickets
from app.services.desk import Desk
from tests.desks import add_contact, add_ticket, projected_rows, untold


@pytest.fixture
def margo(desk: Desk) -> RowId:
    return desk.do_quietly(people.add, "Margo", Role.LEADER).result


def as_person(desk: Desk, person_id: RowId | None) -> None:
    desk.person_id = person_id


def test_an_offer_leaves_the_ticket_where_it_is(desk: Desk, margo: RowId) -> None:
    ticket_id, me = add_ticket(desk, add_contact(desk)), desk.person_id
    before = projected_rows(desk)
    told = desk.do(hand_overs.offer, ticket_id, margo, " She asks for you ")
    assert untold(before, desk, told.changes) == []
    assert desk.ticket_view(ticket_id).ticket.assignee_id == me
    (waiting,) = hand_overs.waiting_for(desk, margo)
    assert (waiting.id, waiting.ticket_id, waiting.words) == (
        told.result,
        ticket_id,
        "She asks for you",
    )
    assert (waiting.from_id, waiting.subject, waiting.contact_name) == (
        me,
        "Nut allergy",
        "Camille Dubreuil",
    )


def test_accepting_assigns_and_undo_offers_again(desk: Desk, margo: RowId) -> None:
    ticket_id, me = add_ticket(desk), desk.person_id
    offer = desk.do(hand_overs.offer, ticket_id, margo, "Yours").result
    as_person(desk, margo)
    desk.do(hand_overs.accept, offer)
    assert desk.ticket_view(ticket_id).ticket.assignee_id == margo
    assert hand_overs.waiting_for(desk, margo) == ()
    desk.undo()
    assert desk.ticket_view(ticket_id).ticket.assignee_id == me
    assert [one.id for one in hand_overs.waiting_for(desk, margo)] == [offer]


def test_giving_back_leaves_words_and_owner(desk: Desk, margo: RowId) -> None:
    ticket_id, me = add_ticket(desk), desk.person_id
    offer = desk.do(hand_overs.offer, ticket_id, margo, "Yours").result
    as_person(desk, margo)
    desk.do(hand_overs.give_back, offer, "I am away tomorrow")
    view = desk.ticket_view(ticket_id)
    assert view.ticket.assignee_id == me
    assert view.messages[-1].text == "I am away tomorrow"
    assert hand_overs.pending(desk) == ()


def test_an_undone_offer_waits_for_nobody(desk: Desk, margo: RowId) -> None:
    desk.do(hand_overs.offer, add_ticket(desk), margo, "Yours")
    desk.undo()
    assert hand_overs.pending(desk) == ()
    desk.redo()
    assert len(hand_overs.pending(desk)) == 1


def test_a_second_offer_takes_the_place_of_the_first(desk: Desk, margo: RowId) -> None:
    ticket_id = add_ticket(desk)
    first = desk.do(hand_overs.offer, ticket_id, margo, "One").result
    second = desk.do(hand_overs.offer, ticket_id, margo, "Two").result
    assert [one.id for one in hand_overs.pending(desk)] == [second]
    with pytest.raises(Refused, match="hand-over-answered"):
        desk.do(hand_overs.withdraw, first)


def test_only_the_receiver_answers_and_only_the_giver_withdraws(desk: Desk, margo: RowId) -> None:
    offer = desk.do(hand_overs.offer, add_ticket(desk), margo, "").result
    for answer in (hand_overs.accept, hand_overs.give_back):
        with pytest.raises(Refused, match="hand-over-of-another"):
            desk.do(answer, offer)
    as_person(desk, margo)
    with pytest.raises(Refused, match="hand-over-of-another"):
        desk.do(hand_overs.withdraw, offer)


def test_what_cannot_be_offered(desk: Desk, margo: RowId) -> None:
    ticket_id, me = add_ticket(desk), desk.person_id
    assert me is not None
    with pytest.raises(Refused, match="hand-over-to-self"):
        desk.do(hand_overs.offer, ticket_id, me, "")
    with pytest.raises(NotFound):
        desk.do(hand_overs.offer, bytes(16), margo, "")
    as_person(desk, None)
    with pytest.raises(Refused, match="nobody-acting"):
        desk.do(hand_overs.offer, ticket_id, margo, "")
    assert hand_overs.pending(desk) == ()


def test_an_offer_of_a_ticket_in_the_bin_waits_for_nobody(desk: Desk, margo: RowId) -> None:
    ticket_id = add_ticket(desk)
    desk.do(hand_overs.offer, ticket_id, margo, "")
    desk.do(tickets.put_in_bin, [ticket_id])
    assert hand_overs.waiting_for(desk, margo) == ()
