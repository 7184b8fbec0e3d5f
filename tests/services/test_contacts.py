"""Contacts: ways to be reached, forms left open, organisations."""

from __future__ import annotations

import pytest

from app.domain.contact import PointKind
from app.domain.errors import NotFound, Refused
from app.services import contacts
from app.services.contacts import PointDraft
from app.services.desk import Desk
from app.store.registry import ORGANISATION
from app.store.unit_of_work import UnitOfWork
from tests.desks import add_contact, add_ticket
from tests.fakes.clock import FakeClock


def points(desk: Desk, contact_id: bytes) -> list[tuple[str, str]]:
    return [(p.kind.value, p.value) for p in desk.contact_view(contact_id).contact.points]


def test_ways_to_be_reached_are_compared_in_normal_form(desk: Desk) -> None:
    contact_id = desk.do(
        contacts.create,
        name="Camille Dubreuil",
        points=[
            PointDraft(PointKind.EMAIL, "Camille.Dubreuil@Mail.Example"),
            PointDraft(PointKind.PHONE, "07700 900143", "mobile"),
            PointDraft(PointKind.HANDLE, "@Camille", "Instagram"),
            PointDraft(PointKind.PHONE, "  "),
        ],
        region="GB",
    ).result
    assert points(desk, contact_id) == [
        ("email", "camille.dubreuil@mail.example"),
        ("phone", "+447700900143"),
        ("handle", "camille"),
    ]


def test_changing_ways_keeps_what_stayed_and_buries_what_went(desk: Desk) -> None:
    contact_id = add_contact(desk)
    before = desk.contact_view(contact_id).contact.points[0]
    changed = PointDraft(PointKind.EMAIL, "new@mail.example", id=before.id)
    phone = PointDraft(PointKind.PHONE, "07700 900143")
    desk.do(contacts.set_points, contact_id, [changed, phone], region="GB")
    assert points(desk, contact_id) == [("email", "new@mail.example"), ("phone", "+447700900143")]
    desk.do(contacts.set_points, contact_id, [phone], region="GB")
    assert points(desk, contact_id) == [("phone", "+447700900143")]
    desk.undo()
    desk.undo()
    assert points(desk, contact_id) == [("email", before.value)]


def test_an_address_given_up_and_taken_back_is_there(desk: Desk) -> None:
    contact_id = add_contact(desk, email="old@mail.example")
    old = desk.contact_view(contact_id).contact.points[0]
    new = PointDraft(PointKind.EMAIL, "new@mail.example", id=old.id)
    desk.do(contacts.set_points, contact_id, [new])
    here = desk.contact_view(contact_id).contact.points[0]
    both = [
        PointDraft(PointKind.EMAIL, here.written, id=here.id),
        PointDraft(PointKind.EMAIL, "Old@mail.example", "home"),
    ]
    desk.do(contacts.set_points, contact_id, both)
    found = desk.contact_view(contact_id).contact.points
    assert [(one.value, one.written, one.label) for one in found] == [
        ("new@mail.example", "new@mail.example", ""),
        ("old@mail.example", "Old@mail.example", "home"),
    ]


def test_a_form_left_open_destroys_nothing(desk: Desk) -> None:
    contact_id = add_contact(desk)
    desk.do(contacts.edit, contact_id, {}, remember="Side door")
    form = desk.contact_view(contact_id)
    desk.do(contacts.edit, contact_id, form.seen, remember="Dog in the yard", title="Owner")
    desk.do(contacts.edit, contact_id, form.seen, remember="Ring twice")
    view = desk.contact_view(contact_id)
    assert view.contact.remember == "Ring twice"
    assert view.contact.title == "Owner"
    assert [one.value for one in view.disagreements["remember"]] == [
        "Ring twice",
        "Dog in the yard",
    ]
    desk.do(contacts.edit, contact_id, view.seen, remember="Ring twice, dog in the yard")
    assert desk.contact_view(contact_id).disagreements == {}


def test_organisations_are_met_again_by_name(desk: Desk) -> None:
    first = desk.do(contacts.create, name="Chidi Nwosu", organisation="Marlow House Café").result
    second = desk.do(
        contacts.create, name="Sabine Brandt", organisation=" marlow house  café"
    ).result
    one, other = desk.contact_view(first), desk.contact_view(second)
    assert one.contact.organisation_id == other.contact.organisation_id
    assert [row.name for row in one.colleagues] == ["Sabine Brandt"]
    rows = desk.organisation_rows(desk.organisation_numbers())
    assert [(row.name, row.contact_count) for row in rows] == [("Marlow House Café", 2)]


@pytest.mark.parametrize("name", ["MÜLLER & SÖHNE", "Marlow House"])
def test_meeting_an_organisation_again_does_not_rename_it(desk: Desk, name: str) -> None:
    first = desk.do(contacts.create, name="Chidi Nwosu", organisation=name).result
    desk.do(contacts.create, name="Sabine Brandt", organisation=name.lower())
    rows = desk.organisation_rows(desk.organisation_numbers())
    assert [(row.name, row.contact_count) for row in rows] == [(name, 2)]
    organisation_id = desk.contact_view(first).contact.organisation_id
    assert organisation_id is not None

    def rename(uow: UnitOfWork) -> None:
        uow.set(ORGANISATION, organisation_id, name="Larkfield")

    desk.do(rename)
    desk.do(contacts.create, name="Joss Whitlock", organisation=name)
    rows = desk.organisation_rows(desk.organisation_numbers())
    assert {(row.name, row.contact_count) for row in rows} == {("Larkfield", 2), (name, 1)}


def test_the_list_goes_by_family_name(desk: Desk) -> None:
    for name in ("Wren Abernathy", "Édith Farrow", "Ravi Ahuja", "edith farrow"):
        add_contact(desk, name)
    rows = desk.contact_rows(desk.contact_numbers())
    assert [row.name.split()[-1].casefold() for row in rows] == [
        "abernathy",
        "ahuja",
        "farrow",
        "farrow",
    ]


def test_a_contact_in_the_bin_keeps_its_history(desk: Desk) -> None:
    contact_id = add_contact(desk)
    ticket_id = add_ticket(desk, contact_id)
    desk.do(contacts.put_in_bin, [contact_id])
    assert list(desk.contact_numbers()) == []
    assert desk.ticket_view(ticket_id).ticket.contact_name == "Camille Dubreuil"
    desk.undo()
    assert len(desk.contact_numbers()) == 1


def test_somebody_without_name_and_address_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused, match="name-needed"):
        desk.do(contacts.create, name=" ", points=[PointDraft(PointKind.EMAIL, "")])
    with pytest.raises(Refused, match="name-needed"):
        desk.do(contacts.edit, add_contact(desk), {}, name=" ")
    with pytest.raises(NotFound):
        desk.do(contacts.edit, bytes(16), {}, name="x")


def test_the_timeline_pages_on(desk: Desk, clock: FakeClock) -> None:
    contact_id = add_contact(desk)
    for turn in range(5):
        clock.advance(hours=1)
        add_ticket(desk, contact_id, str(turn))
    first = desk.contact_timeline(contact_id, None, limit=3)
    before = int(first[-1].at.timestamp() * 1_000_000)
    rest = desk.contact_timeline(contact_id, before, limit=3)
    assert [entry.subject for entry in (*first, *rest)] == ["4", "3", "2", "1", "0"]


def test_a_page_of_the_timeline_does_not_end_between_tickets_of_one_instant(desk: Desk) -> None:
    contact_id = add_contact(desk)
    for turn in range(5):  # the clock stands still, as the seconds of mails do
        add_ticket(desk, contact_id, str(turn))
    first = desk.contact_timeline(contact_id, None, limit=3)
    before = int(first[-1].at.timestamp() * 1_000_000)
    rest = desk.contact_timeline(contact_id, before, limit=3)
    assert [entry.subject for entry in (*first, *rest)] == ["4", "3", "2", "1", "0"]
