"""Who may do what, enforced where it is done."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import Refused
from app.domain.ids import RowId
from app.domain.permission import MATRIX, Permission
from app.domain.person import Role
from app.services import contact_export, people, permissions, sample_data, settings, tickets
from app.services.desk import Desk
from tests.desks import add_contact, add_ticket, make_store
from tests.fakes.clock import FakeClock


@pytest.fixture
def team(desk: Desk) -> tuple[RowId, RowId]:
    """A leader, who acts, and a representative."""
    tilda = desk.person_id
    assert tilda is not None
    jonas = desk.do(people.add, "Jonas Weidner", Role.REPRESENTATIVE).result
    return tilda, jonas


def refused(desk: Desk, act: object, reason: str) -> None:
    assert callable(act)
    with pytest.raises(Refused) as problem:
        act()
    assert problem.value.reason == reason


def test_a_representative_does_the_daily_work(desk: Desk, team: tuple[RowId, RowId]) -> None:
    desk.person_id = team[1]
    contact_id = add_contact(desk)
    ticket_id = add_ticket(desk, contact_id)
    desk.do(tickets.reply, ticket_id, "It is safe.")
    desk.do_quietly(tickets.mark_read, [ticket_id])
    desk.do(tickets.close, [ticket_id])
    desk.undo()
    desk.redo()


def test_what_binds_everybody_is_the_leaders(desk: Desk, team: tuple[RowId, RowId]) -> None:
    _, jonas = team
    desk.person_id = jonas
    refused(desk, lambda: desk.do(settings.change, business="Mine"), "not-allowed")
    refused(desk, lambda: desk.do(people.add, "Friend", Role.LEADER), "not-allowed")
    refused(desk, lambda: desk.do(people.set_role, jonas, Role.LEADER), "not-allowed")
    refused(desk, lambda: list(contact_export.exported_contacts(desk)), "not-allowed")
    refused(desk, lambda: sample_data.remove(desk), "not-allowed")
    assert desk.settings().business == "Rye & Rowan"
    assert len(desk.people()) == 2


def test_the_refusal_says_what_was_needed(desk: Desk, team: tuple[RowId, RowId]) -> None:
    desk.person_id = team[1]
    with pytest.raises(Refused) as problem:
        desk.do(settings.change, business="Mine")
    assert problem.value.facts == {
        "permission": Permission.CHANGE_BUSINESS,
        "role": Role.REPRESENTATIVE,
    }


def test_taking_back_needs_what_doing_needed(desk: Desk, team: tuple[RowId, RowId]) -> None:
    tilda, jonas = team
    command = desk.do(settings.change, business="Rowan").changes.command_id
    desk.person_id = jonas
    refused(desk, lambda: desk.undo_command(command), "not-allowed")
    refused(desk, desk.undo, "not-allowed")
    desk.person_id = tilda
    desk.undo_command(command)
    desk.person_id = jonas
    refused(desk, desk.redo, "not-allowed")
    assert desk.settings().business == "Rye & Rowan"


def test_the_role_counts_as_it_is_now(desk: Desk, team: tuple[RowId, RowId]) -> None:
    tilda, jonas = team
    desk.do(people.set_role, jonas, Role.LEADER)
    desk.person_id = jonas
    desk.do(settings.change, business="Rowan")
    desk.do(people.set_role, tilda, Role.REPRESENTATIVE)
    desk.person_id = tilda
    refused(desk, lambda: desk.do(settings.change, business="Mine"), "not-allowed")


def test_the_last_leader_stays_one(desk: Desk, team: tuple[RowId, RowId]) -> None:
    tilda, jonas = team
    refused(desk, lambda: desk.do(people.set_role, tilda, Role.REPRESENTATIVE), "last-leader")
    refused(desk, lambda: desk.do(people.let_go, tilda), "last-leader")
    promotion = desk.do(people.set_role, jonas, Role.LEADER).changes.command_id
    desk.do(people.set_role, tilda, Role.REPRESENTATIVE)
    desk.person_id = jonas
    refused(desk, lambda: desk.undo_command(promotion), "last-leader")


def test_one_person_alone_leads(tmp_path: Path, clock: FakeClock) -> None:
    alone = Desk(make_store(tmp_path / "alone", clock))
    alone.person_id = alone.do_quietly(people.add, "Tilda", Role.REPRESENTATIVE).result
    alone.do(settings.change, business="Rowan")
    alone.close()


def test_who_left_does_nothing_any_more_and_may_return(
    desk: Desk, team: tuple[RowId, RowId]
) -> None:
    tilda, jonas = team
    desk.do(people.let_go, jonas)
    desk.person_id = jonas
    refused(desk, lambda: add_contact(desk), "not-here")
    desk.person_id = tilda
    desk.do(people.take_back, jonas)
    desk.person_id = jonas
    add_contact(desk)


def test_the_program_itself_is_not_asked(desk: Desk, team: tuple[RowId, RowId]) -> None:
    desk.person_id = None
    desk.do_quietly(tickets.wake_due)
    desk.do_quietly(settings.change, business="Rowan")


def test_long_work_keeps_who_began_it(desk: Desk, team: tuple[RowId, RowId]) -> None:
    tilda, jonas = team
    begun = desk.seated()
    desk.person_id = jonas
    begun.do(settings.change, business="Rowan")
    assert begun.person_id == tilda


def test_an_unknown_command_needs_the_most() -> None:
    assert permissions.needed("complaints.refund") not in MATRIX[Role.REPRESENTATIVE]


def test_a_leader_may_everything() -> None:
    assert MATRIX[Role.LEADER] == frozenset(Permission)
    assert set(MATRIX) == set(Role)
