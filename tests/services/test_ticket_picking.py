"""Which ticket is meant by a number or a few words."""

from __future__ import annotations

from app.services import ticket_merging, ticket_picking, tickets
from app.services.desk import Desk
from tests.desks import add_contact, add_ticket


def subjects(desk: Desk, text: str, near: bytes | None, leave_out: tuple[bytes, ...] = ()) -> str:
    found = ticket_picking.choices(desk, text, near, leave_out)
    return " ".join(choice.subject for choice in found)


def test_the_same_customers_tickets_come_first(desk: Desk) -> None:
    camille, rosa = add_contact(desk), add_contact(desk, "Rosa Lind")
    add_ticket(desk, rosa, "Almonds", "Rye")
    here = add_ticket(desk, camille, "Oven", "Oven")
    add_ticket(desk, camille, "Rolls", "Rolls")
    assert subjects(desk, "", here) == "Rolls Almonds"
    assert subjects(desk, "alm", here) == "Almonds"
    assert subjects(desk, "rol", here) == "Rolls"
    assert [one.same_customer for one in ticket_picking.choices(desk, "", here)] == [True, False]


def test_a_number_finds_its_ticket_or_what_it_is_part_of(desk: Desk) -> None:
    here, there, part = (add_ticket(desk, None, name, name) for name in ("Oven", "Rye", "Nut"))
    number = desk.ticket_view(part).ticket.number
    desk.do(ticket_merging.merge, [part], there)
    for text in (str(number), f"#{number}"):
        assert subjects(desk, text, here).split()[0] == "Rye"
    assert "Oven" not in subjects(desk, "", here)


def test_what_is_left_out_or_binned_is_not_offered(desk: Desk) -> None:
    here, there, binned = (add_ticket(desk, None, name, name) for name in ("Oven", "Rye", "Nut"))
    desk.do(tickets.put_in_bin, [binned])
    number = desk.ticket_view(binned).ticket.number
    assert subjects(desk, "", None, (there,)) == "Oven"
    assert subjects(desk, str(number), here) == ""
