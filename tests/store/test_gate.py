"""The write gate: whole or not at all, journalled, undoable, and the only way in."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from app.domain.errors import ChangedMeanwhile, NotFound, Refused
from app.domain.ticket import Status
from app.security.keys import new_keys
from app.services import contacts, settings, tickets
from app.services.desk import Desk
from app.store import journal, people
from app.store.registry import CONTACT, KINDS, ORGANISATION, TAG, TICKET, Kind
from app.store.unit_of_work import UnitOfWork
from tests.desks import add_contact, add_ticket, make_desk, make_store, reopen_store
from tests.fakes.clock import FakeClock


def count(desk: Desk, table: str) -> int:
    with desk.store.read() as connection:
        return connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()


def test_a_command_that_raises_leaves_nothing(desk: Desk) -> None:
    ticket_id = add_ticket(desk)
    before = count(desk, "journal"), count(desk, "command")

    def fails(uow: UnitOfWork) -> None:
        uow.set(TICKET, ticket_id, subject="Other")
        uow.flush()
        raise Refused("test")

    with pytest.raises(Refused):
        desk.do(fails)
    assert (count(desk, "journal"), count(desk, "command")) == before
    assert desk.ticket_view(ticket_id).ticket.subject == "Nut allergy"
    desk.do(tickets.close, [ticket_id])  # and the numbering goes on where it was


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@pytest.mark.parametrize("act", ["INSERT", "UPDATE", "DELETE"])
def test_no_other_write_gets_through(desk: Desk, kind: Kind, act: str) -> None:
    add_ticket(desk, add_contact(desk))
    name = kind.name
    statement = {
        "INSERT": f"INSERT INTO {name}(id) VALUES (x'00')",
        "UPDATE": f"UPDATE {name} SET id = id",
        "DELETE": f"DELETE FROM {name}",
    }[act]
    if act != "INSERT" and not count(desk, name):
        statement = f"INSERT INTO {name}(id) VALUES (x'00')"
    refused = pytest.raises(IntegrityError, match="written outside the gate")
    with refused, desk.store.database.write() as connection:
        connection.execute(text(statement))


def test_a_reader_cannot_write(desk: Desk) -> None:
    with pytest.raises(Exception, match=r"readonly|read-only"), desk.store.read() as connection:
        connection.execute(text("DELETE FROM draft"))


def test_every_field_set_is_one_entry_with_old_and_new(desk: Desk) -> None:
    ticket_id = add_ticket(desk)
    outcome = desk.do(tickets.rename, ticket_id, "Almonds")
    with desk.store.read() as connection:
        row = connection.execute(
            text("SELECT old, new, field FROM journal ORDER BY w DESC, n DESC LIMIT 1")
        ).one()
    assert (journal.unpack(row.old), journal.unpack(row.new)) == ("Nut allergy", "Almonds")
    assert TICKET.fields[row.field] == "subject"
    assert outcome.changes.touches("ticket", ticket_id)
    assert not desk.do(tickets.rename, ticket_id, "Almonds").journalled


def test_undo_and_redo_are_commands_of_their_own(desk: Desk) -> None:
    ticket_id = add_ticket(desk)
    desk.do(tickets.close, [ticket_id])
    entries = count(desk, "journal")
    desk.undo()
    assert desk.ticket_view(ticket_id).ticket.status is Status.NEEDS_REPLY
    assert count(desk, "journal") > entries
    desk.redo()
    assert desk.ticket_view(ticket_id).ticket.status is Status.CLOSED
    desk.undo()
    assert desk.ticket_view(ticket_id).ticket.closed_at is None


def test_undo_of_something_made_puts_it_in_the_bin(desk: Desk) -> None:
    ticket_id = add_ticket(desk)
    note_id = desk.do(tickets.note, ticket_id, "Ground almonds.").result
    desk.undo()
    assert note_id not in [message.id for message in desk.ticket_view(ticket_id).messages]
    desk.redo()
    assert note_id in [message.id for message in desk.ticket_view(ticket_id).messages]


def test_steps_on_one_field_are_taken_back_one_by_one(desk: Desk) -> None:
    ticket_id = add_ticket(desk)
    names = ["Nut allergy", "One", "Two", "Three"]
    for name in names[1:]:
        desk.do(tickets.rename, ticket_id, name)
    for _ in range(2):
        for name in reversed(names[:-1]):
            desk.undo()
            assert desk.ticket_view(ticket_id).ticket.subject == name
        for name in names[1:]:
            desk.redo()
            assert desk.ticket_view(ticket_id).ticket.subject == name


def test_a_thing_edited_and_unedited_can_be_taken_back(desk: Desk) -> None:
    contact_id = desk.do(contacts.create, name="Camille").result
    for name in ("One", "Two"):
        desk.do(contacts.edit, contact_id, desk.contact_view(contact_id).seen, name=name)
    for _ in range(3):
        desk.undo()
    assert list(desk.contact_numbers()) == []
    for _ in range(3):
        desk.redo()
    assert desk.contact_view(contact_id).contact.name == "Two"


def test_undo_is_refused_when_the_field_was_changed_since(desk: Desk) -> None:
    ticket_id = add_ticket(desk)
    first = desk.do(tickets.rename, ticket_id, "First")
    desk.do(tickets.rename, ticket_id, "Second")
    with pytest.raises(ChangedMeanwhile) as refusal:
        desk.undo_command(first.changes.command_id)
    assert refusal.value.fields == ("ticket.subject",)
    assert desk.ticket_view(ticket_id).ticket.subject == "Second"


def test_nothing_to_undo_is_said(desk: Desk) -> None:
    with pytest.raises(Refused, match="nothing-to-undo"):
        desk.undo()
    with pytest.raises(NotFound):
        desk.undo_command(bytes(16))


def test_tagging_is_undone_and_redone(desk: Desk) -> None:
    ticket_id = add_ticket(desk)
    desk.do(tickets.add_tag, [ticket_id], "Allergens")
    assert desk.ticket_view(ticket_id).ticket.tags == ("Allergens",)
    desk.undo()
    assert desk.ticket_view(ticket_id).ticket.tags == ()
    desk.redo()
    desk.do(tickets.add_tag, [ticket_id], "allergens")
    assert desk.ticket_view(ticket_id).ticket.tags == ("Allergens",)


def test_a_writer_lives_for_one_opening(tmp_path: Path, clock: FakeClock) -> None:
    folder, keys = tmp_path / "twice", new_keys()
    store = make_store(folder, clock, keys)

    def add(uow: UnitOfWork) -> None:
        uow.insert(CONTACT, uow.new_id(), name="A", created_at=uow.now_us)

    store.gate.perform("add", add)
    store.gate.perform("add", add)
    store.close()
    again = reopen_store(folder, clock, keys)
    again.gate.perform("add", add)
    with again.read() as connection:
        writers = connection.execute(text("SELECT idx, last_n, parents FROM writer")).all()
    again.close()
    assert [(row.idx, row.last_n) for row in writers] == [(1, 2), (2, 1)]
    assert journal.unpack(writers[1].parents)[0][1] == 2


def test_a_writer_continues_every_loose_end_of_its_device(desk: Desk) -> None:
    """After a restored backup was read back, one device has several last writers."""
    ours, theirs = b"o" * 16, b"t" * 16
    ids = {name: name.encode() * 8 for name in "abcd"}
    rows = [("a", ours, []), ("b", ours, ["a"]), ("c", ours, ["a"]), ("d", theirs, [])]
    with desk.store.database.write() as connection:
        for name, device, parents in rows:
            packed = journal.pack([[ids[parent], 0] for parent in parents])
            connection.execute(
                text(
                    "INSERT INTO writer VALUES (NULL, :id, :device, :parents, 0, 0, zeroblob(16))"
                ),
                {"id": ids[name], "device": device, "parents": packed},
            )
        drawn = journal.draw_writer(connection, ours)
        parents = connection.execute(
            text("SELECT parents FROM writer WHERE idx = :idx"), {"idx": drawn.idx}
        ).scalar_one()
    assert journal.unpack(parents) == [[ids["b"], 0], [ids["c"], 0]]


def test_stamps_go_forward_when_the_clock_goes_back(desk: Desk, clock: FakeClock) -> None:
    ticket_id = add_ticket(desk)
    clock.advance(days=-400)
    desk.do(tickets.rename, ticket_id, "Later, says the journal")
    with desk.store.read() as connection:
        stamps = list(
            connection.execute(text("SELECT hlc FROM command ORDER BY w, first_n")).scalars()
        )
    assert stamps == sorted(set(stamps))


def test_two_programs_on_one_desk_write_one_after_the_other(
    tmp_path: Path, clock: FakeClock
) -> None:
    """The command line works beside the window."""
    keys = new_keys()
    window = make_desk(tmp_path, clock, keys)
    beside = Desk(reopen_store(tmp_path, clock, keys), window.person_id)
    ticket_id = add_ticket(window)
    mine = window.do(tickets.rename, ticket_id, "Window").changes.command_id
    clock.advance(days=1)
    beside.do(tickets.rename, ticket_id, "Beside")
    with pytest.raises(ChangedMeanwhile):
        window.undo_command(mine)
    clock.advance(days=-1)
    window.do(tickets.rename, ticket_id, "Window again")
    numbers = [one.ticket_view(add_ticket(one)).ticket.number for one in (window, beside, window)]
    assert window.ticket_view(ticket_id).ticket.subject == "Window again"
    assert numbers == [1011, 1021, 1031]
    beside.undo()
    with pytest.raises(ChangedMeanwhile):  # the window has renamed it since
        beside.undo()
    assert window.check().sound
    beside.close()
    window.close()


def test_an_edit_keeps_versions_its_author_did_not_see(desk: Desk) -> None:
    contact_id = add_contact(desk)

    def rename(uow: UnitOfWork, name: str) -> None:
        uow.set(CONTACT, contact_id, name=name)

    desk.do(rename, "Camille D.")
    with desk.store.read() as connection:
        seen = people.dots(connection, CONTACT, contact_id)
    desk.do(rename, "Camille Arrived-Meanwhile")
    with desk.store.read() as connection:
        now = people.dots(connection, CONTACT, contact_id)

    def save(uow: UnitOfWork) -> None:
        packed = people.pack_dots(now["name"] - seen["name"])
        uow.set(CONTACT, contact_id, unseen={"name": packed or b""}, name="Camille Saved")

    desk.do(save)
    with desk.store.read() as connection:
        versions = people.versions(connection, CONTACT, contact_id)["name"]
    assert [version.value for version in versions] == ["Camille Saved", "Camille Arrived-Meanwhile"]
    assert desk.contact_view(contact_id).contact.name == "Camille Saved"


def test_numbers_are_never_given_twice(desk: Desk) -> None:
    ids = [add_ticket(desk, subject=str(turn)) for turn in range(5)]
    desk.do(tickets.put_in_bin, [ids[-1]])
    ids.append(add_ticket(desk))
    numbers = [desk.ticket_view(one).ticket.number for one in ids]
    assert numbers == [1001, 1011, 1021, 1031, 1041, 1051]


def test_history_is_read_from_the_journal(desk: Desk) -> None:
    ticket_id = add_ticket(desk)
    desk.do(tickets.add_tag, [ticket_id], "Allergens")
    desk.do(tickets.close, [ticket_id])
    events = desk.ticket_view(ticket_id).events
    assert ("tag", None, "Allergens") in [(event.field, event.old, event.new) for event in events]
    assert ("state", "new", "solved") in [(event.field, event.old, event.new) for event in events]
    assert {event.actor_id for event in events} == {desk.person_id}


def test_a_tag_others_use_by_now_stays_when_its_making_is_undone(desk: Desk) -> None:
    first, second = add_ticket(desk), add_ticket(desk)
    making = desk.do(tickets.add_tag, [first], "Allergens").changes.command_id
    desk.do(tickets.add_tag, [second], "Allergens")
    desk.undo_command(making)
    assert desk.ticket_view(first).ticket.tags == ()
    assert desk.ticket_view(second).ticket.tags == ("Allergens",)
    assert [tag.name for tag in desk.tags()] == ["Allergens"]


def test_an_organisation_others_belong_to_by_now_stays(desk: Desk) -> None:
    making = desk.do(contacts.create, name="Chidi Nwosu", organisation="Marlow House")
    desk.do(contacts.create, name="Sabine Brandt", organisation="Marlow House")
    desk.undo_command(making.changes.command_id)
    rows = desk.organisation_rows(desk.organisation_numbers())
    assert [(row.name, row.contact_count) for row in rows] == [("Marlow House", 1)]


def test_a_tag_that_goes_or_is_renamed_does_so_on_every_ticket(desk: Desk) -> None:
    ticket_id = add_ticket(desk)
    tag_id = desk.do(tickets.add_tag, [ticket_id], "Allergens").result

    def rename(uow: UnitOfWork) -> None:
        uow.set(TAG, tag_id, name="Nuts")

    def bury(uow: UnitOfWork) -> None:
        uow.delete(TAG, tag_id)

    assert desk.do(rename).changes.touches("ticket", ticket_id)
    assert desk.ticket_view(ticket_id).ticket.tags == ("Nuts",)
    assert desk.search("nuts").hits
    desk.do(bury)
    assert desk.ticket_view(ticket_id).ticket.tags == ()


def test_people_are_found_by_the_new_name_of_their_organisation(desk: Desk) -> None:
    contact_id = desk.do(contacts.create, name="Chidi Nwosu", organisation="Marlow House").result
    organisation_id = desk.contact_view(contact_id).contact.organisation_id
    assert organisation_id is not None

    def rename(uow: UnitOfWork) -> None:
        uow.set(ORGANISATION, organisation_id, name="Larkfield Court")

    assert desk.do(rename).changes.touches("contact", contact_id)
    assert "Chidi Nwosu" in [hit.title for hit in desk.search("larkfield").hits]
    assert desk.search("marlow").hits == ()


def test_a_first_setting_is_undone_and_redone(desk: Desk) -> None:
    desk.do(settings.change, own_addresses=("hello@rye.example",))
    desk.undo()
    assert desk.settings().own_addresses == ()
    desk.redo()
    assert desk.settings().own_addresses == ("hello@rye.example",)


def test_a_step_that_cannot_be_taken_does_not_bar_the_way(desk: Desk) -> None:
    ticket_id = add_ticket(desk)
    desk.do(tickets.rename, ticket_id, "First")
    made = desk.do(contacts.create, name="Camille")
    disagree(desk, made.result)
    settle = desk.contact_view(made.result)
    desk.do(contacts.edit, made.result, settle.seen, name=settle.contact.name)
    with pytest.raises(Refused, match="cannot-be-undone"):
        desk.undo()
    for _ in range(3):  # what was settled lies over the rest
        with pytest.raises(ChangedMeanwhile):
            desk.undo()
    desk.undo()
    assert desk.ticket_view(ticket_id).ticket.subject == "Nut allergy"


def disagree(desk: Desk, contact_id: bytes) -> None:
    """Two people save a name, neither having seen the other's."""
    form = desk.contact_view(contact_id)
    desk.do(contacts.edit, contact_id, form.seen, name="Camille D.")
    desk.do(contacts.edit, contact_id, form.seen, name="C. Dubreuil")
    assert len(desk.contact_view(contact_id).disagreements["name"]) == 2


def test_saving_over_what_was_not_seen_is_undone(desk: Desk) -> None:
    contact_id = add_contact(desk)
    disagree(desk, contact_id)
    desk.undo()
    view = desk.contact_view(contact_id)
    assert (view.contact.name, view.disagreements) == ("Camille D.", {})


@pytest.mark.parametrize("kept", ["Camille D.", "C. Dubreuil"])
def test_keeping_either_version_settles_a_disagreement(desk: Desk, kept: str) -> None:
    contact_id = add_contact(desk)
    disagree(desk, contact_id)
    desk.do(contacts.edit, contact_id, desk.contact_view(contact_id).seen, name=kept)
    view = desk.contact_view(contact_id)
    assert (view.contact.name, view.disagreements) == (kept, {})


def test_undoing_what_was_undone_already_leaves_nothing_to_redo(desk: Desk) -> None:
    command_id = desk.do(contacts.create, name="Camille").changes.command_id
    desk.undo_command(command_id)
    desk.undo_command(command_id)  # the clock stands still: the same tombstone again
    desk.redo()
    assert len(desk.contact_numbers()) == 1
    with pytest.raises(Refused, match="nothing-to-redo"):
        desk.redo()


def test_a_row_is_not_made_twice(desk: Desk) -> None:
    def twice(uow: UnitOfWork) -> None:
        for name in ("A", "B"):
            uow.insert(CONTACT, bytes(16), name=name, created_at=uow.now_us)

    with pytest.raises(ValueError, match="already"):
        desk.do(twice)


def test_a_customers_words_are_no_draft_of_ours(desk: Desk) -> None:
    ticket_id = add_ticket(desk, text="I have an allergy.")
    desk.undo()
    assert desk.ticket_view(ticket_id).drafts == ()
