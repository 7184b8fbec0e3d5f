"""Any row of commands, undone, redone, across openings and clocks: as a plain model says.

The model knows tickets, tags and contacts as Python values, and of one field of a contact (what to
remember) every version. After each command it also compares what changed in the tables with what
the command told.
"""

from __future__ import annotations

import shutil
import tempfile
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    precondition,
    rule,
    run_state_machine_as_test,
)

from app.domain.errors import ChangedMeanwhile, Refused
from app.domain.person import Role
from app.domain.ticket import Channel
from app.security.keys import new_keys
from app.services import contacts, people, tickets
from app.services.contacts import Seen
from app.services.desk import Desk
from tests.desks import make_desk, projected_rows, reopen_store, untold
from tests.fakes.clock import FakeClock

NAMES = st.sampled_from(["Oven", "Almonds", "Rye", "Oven "])
TAGS = st.sampled_from(["Allergens", "allergens", "Öl", "VIP"])
WORDS = st.sampled_from(["Ring twice", "Dog in the yard", "Side door", ""])


@dataclass
class Ticket:
    """What is shown of a ticket."""

    number: int
    subject: str
    contact: bytes | None
    assignee: bytes | None = None
    tags: set[str] = field(default_factory=set)
    closed: bool = False
    binned: bool = False
    notes: list[str] = field(default_factory=list)


@dataclass
class World:
    """All that one undo restores."""

    tickets: dict[bytes, Ticket] = field(default_factory=dict)
    tags: set[str] = field(default_factory=set)
    contacts_binned: dict[bytes, bool] = field(default_factory=dict)


@dataclass(eq=False)
class Version:
    """One version of what to remember. `origin` is the edit whose value it has, None for the first:

    an undo gives back an earlier edit's value in a version of its own. `made` is false for the
    value the contact was made with, which no form shows as a version and any edit replaces.
    """

    value: str
    origin: object = None
    made: bool = True


@dataclass
class Edit:
    """An edit of what to remember: what it made, what it left beside, what was shown before."""

    contact: bytes
    made: Version
    unseen: set[Version]
    before: Version

    @property
    def settles(self) -> bool:
        """Whether it only ended a disagreement."""
        return self.made.value == self.before.value


Form = tuple[bytes, Seen, set[Version]]
"""A contact, the versions a form of it showed, and the model's of them."""


@dataclass
class Step:
    """A command that can be taken back."""

    before: World
    after: World
    edit: Edit | None = None


class Gate(RuleBasedStateMachine):
    """The desk and its model, side by side."""

    all_tickets = Bundle("tickets")
    all_contacts = Bundle("contacts")
    forms = Bundle("forms")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.clock, self.keys = FakeClock(), new_keys()
        self.desk = make_desk(self.folder, self.clock, self.keys)
        self.me = self.desk.person_id
        self.colleague = self.desk.do_quietly(people.add, "Margo", Role.LEADER).result
        self.world, self.opened = World(), 0
        self.versions: dict[bytes, list[Version]] = {}
        self.done: list[Step] = []
        self.undone: list[Step] = []

    @initialize(target=all_contacts)
    def begin_contacts(self) -> Any:
        return multiple(self.add_contact_now(), self.add_contact_now())

    @initialize(target=all_tickets)
    def begin_tickets(self) -> Any:
        return multiple(*(self.open_now(None, subject) for subject in ("Oven", "Rye")))

    def teardown(self) -> None:
        report = self.desk.check()
        self.desk.close()
        shutil.rmtree(self.folder)
        assert report.sound, report.problems

    # --- acting ---------------------------------------------------------------------------------

    def act(self, command: Any, *args: Any, model: Any, edit: Any = None, **named: Any) -> Any:
        """Perform a command on both; `model` changes the world in place, if anything changes."""
        before, rows = deepcopy(self.world), projected_rows(self.desk)
        outcome = self.desk.do(command, *args, **named)
        result = outcome.result
        model(self.world, result)
        assert untold(rows, self.desk, outcome.changes) == []
        assert outcome.journalled == (self.world != before or edit is not None)
        if outcome.journalled:
            self.done = [*self.done, Step(before, deepcopy(self.world), edit)][-50:]
            self.undone = []
        return result

    # --- tickets --------------------------------------------------------------------------------

    @rule(target=all_tickets, contact=st.none() | all_contacts, subject=NAMES)
    def open(self, contact: bytes | None, subject: str) -> bytes:
        return self.open_now(contact, subject)

    def open_now(self, contact: bytes | None, subject: str) -> bytes:
        number = 1001 + 10 * self.opened

        def model(world: World, ticket_id: bytes) -> None:
            world.tickets[ticket_id] = Ticket(number, subject.strip(), contact, self.me)

        facts = {"contact_id": contact, "subject": subject, "channel": Channel.PHONE}
        opened: bytes = self.act(tickets.open_ticket, **facts, text="Hello", model=model)
        self.opened += 1
        return opened

    def on(self, ticket_id: bytes, command: Any, *args: Any, **values: Any) -> None:
        """A command that sets these attributes of one ticket of the model."""

        def model(world: World, _: object) -> None:
            for name, value in values.items():
                setattr(world.tickets[ticket_id], name, value)

        self.act(command, *args, model=model)

    def lives(self, ticket_id: bytes) -> bool:
        """Whether the ticket was not taken back altogether."""
        return ticket_id in self.world.tickets

    @rule(ticket=all_tickets, subjects=st.lists(NAMES, min_size=1, max_size=3))
    def rename(self, ticket: bytes, subjects: list[str]) -> None:
        for subject in filter(lambda _: self.lives(ticket), subjects):
            self.on(ticket, tickets.rename, ticket, subject, subject=subject.strip())

    @rule(ticket=all_tickets, mine=st.none() | st.booleans())
    def assign(self, ticket: bytes, mine: bool | None) -> None:
        who = None if mine is None else self.me if mine else self.colleague
        if self.lives(ticket):
            self.on(ticket, tickets.assign, [ticket], who, assignee=who)

    @rule(some=st.lists(all_tickets, min_size=1, max_size=3, unique=True), name=TAGS)
    def tag(self, some: list[bytes], name: str) -> None:
        some = list(filter(self.lives, some))

        def model(world: World, _: object) -> None:
            world.tags.add(name.casefold())
            for one in some:
                world.tickets[one].tags.add(name.casefold())

        if some:
            self.act(tickets.add_tag, some, name, model=model)

    @rule(ticket=all_tickets, name=TAGS)
    def untag(self, ticket: bytes, name: str) -> None:
        def model(world: World, _: object) -> None:
            world.tickets[ticket].tags.discard(name.casefold())

        if self.lives(ticket):
            self.act(tickets.remove_tag, [ticket], name, model=model)

    @rule(ticket=all_tickets)
    def close(self, ticket: bytes) -> None:
        if self.lives(ticket):
            self.on(ticket, tickets.close, [ticket], closed=True)

    @rule(ticket=all_tickets)
    def reopen(self, ticket: bytes) -> None:
        # From *new* to *open* is a change although both need a reply: begin from closed.
        if self.lives(ticket) and self.world.tickets[ticket].closed:
            self.on(ticket, tickets.reopen, [ticket], closed=False)

    @rule(ticket=all_tickets, text=NAMES)
    def note(self, ticket: bytes, text: str) -> None:
        def model(world: World, _: object) -> None:
            world.tickets[ticket].notes.append(text.strip())

        if self.lives(ticket):
            self.act(tickets.note, ticket, text, model=model)

    @rule(some=st.lists(all_tickets, min_size=1, max_size=3, unique=True))
    def bin(self, some: list[bytes]) -> None:
        some = [one for one in some if self.lives(one) and not self.world.tickets[one].binned]

        def model(world: World, _: object) -> None:
            for one in some:
                world.tickets[one].binned = True

        self.act(tickets.put_in_bin, some, model=model)

    @rule(ticket=all_tickets)
    def restore(self, ticket: bytes) -> None:
        if self.lives(ticket):
            self.on(ticket, tickets.restore, [ticket], binned=False)

    # --- contacts -------------------------------------------------------------------------------

    @rule(target=all_contacts)
    def add_contact(self) -> bytes:
        return self.add_contact_now()

    def add_contact_now(self) -> bytes:
        def model(world: World, contact_id: bytes) -> None:
            world.contacts_binned[contact_id] = False

        made: bytes = self.act(contacts.create, name="Camille", model=model)
        self.versions[made] = [Version("", made=False)]
        return made

    @rule(contact=all_contacts)
    def bin_contact(self, contact: bytes) -> None:
        def model(world: World, _: object) -> None:
            world.contacts_binned[contact] = True

        if self.world.contacts_binned.get(contact) is False:
            self.act(contacts.put_in_bin, [contact], model=model)

    @rule(target=forms, contact=all_contacts)
    def open_form(self, contact: bytes) -> Form:
        return contact, self.desk.contact_view(contact).seen, set(self.versions[contact])

    @rule(contact=all_contacts, both=st.lists(WORDS, min_size=2, max_size=2, unique=True))
    def disagree(self, contact: bytes, both: list[str]) -> None:
        form = self.open_form(contact)
        for words in both:
            self.save_form(form, words)

    @rule(contact=all_contacts, place=st.integers(0, 9))
    def settle(self, contact: bytes, place: int) -> None:
        versions = self.versions[contact]
        self.save_form(self.open_form(contact), versions[place % len(versions)].value)

    @rule(form=forms, words=WORDS)
    def save_form(self, form: Form, words: str) -> None:
        contact, seen, shown = form
        there = self.versions[contact]
        edit = None
        if there[-1].value != words or len([one for one in there if one in shown]) > 1:
            unseen = {one for one in there if one.made and one not in shown}
            made = Version(words)
            made.origin = made
            edit = Edit(contact, made, unseen, there[-1])
            self.versions[contact] = [*(one for one in there if one in unseen), made]
        self.act(contacts.edit, contact, seen, remember=words, model=lambda *_: None, edit=edit)

    # --- the way back ---------------------------------------------------------------------------

    @precondition(lambda self: self.done)
    @rule(steps=st.integers(1, 4))
    def undo(self, steps: int) -> None:
        for _ in range(steps):
            self.step(self.desk.undo, self.done, self.undone, forwards=False)

    @precondition(lambda self: self.undone)
    @rule(steps=st.integers(1, 4))
    def redo(self, steps: int) -> None:
        for _ in range(steps):
            self.step(self.desk.redo, self.undone, self.done, forwards=True)

    def step(self, step: Any, back: list[Step], forth: list[Step], *, forwards: bool) -> None:
        rows = projected_rows(self.desk)
        if not back:
            self.refused(step, Refused)
            return
        taken = back.pop()
        edit = taken.edit
        if edit is not None and not self.stands(edit):
            self.refused(step, ChangedMeanwhile)
        elif edit is not None and edit.settles:
            self.refused(step, Refused)
        else:
            assert untold(rows, self.desk, step()) == []
            self.world = deepcopy(taken.after if forwards else taken.before)
            if edit is not None:
                taken.edit = self.take_back(edit)
            forth.append(taken)

    def stands(self, edit: Edit) -> bool:
        alone = [one for one in self.versions[edit.contact] if one not in edit.unseen]
        return [one.origin for one in alone] == [edit.made.origin]

    def take_back(self, edit: Edit) -> Edit:
        """Give the former value back, and say how that in turn is taken back."""
        given = Version(edit.before.value, edit.before.origin)
        replaced = self.versions[edit.contact][-1]
        self.versions[edit.contact] = [given]
        return Edit(edit.contact, given, set(), replaced)

    def refused(self, step: Any, how: type[Refused]) -> None:
        try:
            step()
        except how:
            return
        raise AssertionError("it was not refused")

    # --- around ---------------------------------------------------------------------------------

    @rule(days=st.sampled_from([-400, -1, 0, 1, 30]), minutes=st.integers(0, 59))
    def set_clock(self, days: int, minutes: int) -> None:
        self.clock.advance(days=days, minutes=minutes)

    @precondition(lambda self: len(self.done) > 4)
    @rule()
    def reopen_desk(self) -> None:
        self.desk.close()
        self.desk = Desk(reopen_store(self.folder, self.clock, self.keys), self.me)
        self.done, self.undone = [], []

    @invariant()
    def shown_is_what_the_model_says(self) -> None:
        for ticket_id, wanted in self.world.tickets.items():
            view = self.desk.ticket_view(ticket_id)
            ticket = view.ticket
            assert ticket.number == wanted.number
            assert ticket.subject == wanted.subject
            assert (ticket.contact_id, ticket.assignee_id) == (wanted.contact, wanted.assignee)
            assert ticket.status.name == ("CLOSED" if wanted.closed else "NEEDS_REPLY")
            assert ticket.deleted == wanted.binned
            assert {tag.casefold() for tag in ticket.tags} == wanted.tags
            notes = [one.text for one in view.messages if one.kind.value == "note"]
            assert sorted(notes) == sorted(wanted.notes)
        for contact_id, binned in self.world.contacts_binned.items():
            contact = self.desk.contact_view(contact_id)
            assert contact.contact.deleted == binned
            assert contact.contact.remember == self.versions[contact_id][-1].value
            others = contact.disagreements.get("remember", ())
            versions = self.versions[contact_id]
            assert len(others) == (len(versions) if len(versions) > 1 else 0)
        assert {tag.name.casefold() for tag in self.desk.tags()} == self.world.tags


def test_the_gate_does_what_a_plain_model_says() -> None:
    run_state_machine_as_test(
        Gate, settings=settings(max_examples=20, stateful_step_count=50, deadline=None)
    )
