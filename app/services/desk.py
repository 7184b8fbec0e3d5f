"""One open desk, as screens and the command line see it: commands to perform, questions to ask."""

from __future__ import annotations

from array import array
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Concatenate, ParamSpec, TypeVar
from zoneinfo import ZoneInfo

from app.domain.changes import Changes
from app.domain.contact import (
    Contact,
    ContactRow,
    MergedContact,
    OrganisationRow,
    TimelineEntry,
)
from app.domain.errors import NotFound, Refused
from app.domain.ids import RowId
from app.domain.inbox import Cursor, Facets, InboxPage, InboxQuery
from app.domain.message import Attachment, Draft, Message, TicketEvent
from app.domain.person import Person
from app.domain.search import Found, parse_search
from app.domain.stopping import Stop
from app.domain.ticket import Ticket, TicketRow
from app.domain.ticket_link import NO_TIES, Ties
from app.services import permissions, settings
from app.services.contacts import Seen
from app.services.settings import DeskSettings
from app.store import (
    audit,
    contacts,
    drafts,
    inbox,
    merged,
    merged_contacts,
    people,
    quarantine,
    search,
    ticket_events,
    ticket_links,
    tickets,
)
from app.store.audit import Report
from app.store.engine import interruptible
from app.store.gate import Outcome
from app.store.people import TagRow, Version
from app.store.quarantine import QuarantinedMail
from app.store.registry import CONTACT
from app.store.store import Store
from app.store.unit_of_work import UnitOfWork

P = ParamSpec("P")
T = TypeVar("T")

UNDO_DEPTH = 50

Steps = tuple[tuple[RowId, ...], tuple[RowId, ...]]
"""Commands that can be undone, and undoings that can be redone; the last is the next."""

Command = Callable[Concatenate[UnitOfWork, P], T]


@dataclass(frozen=True, slots=True)
class TicketView:
    """Everything the ticket screen shows, read at one instant.

    `drafts` are the acting person's, `others_drafts` what colleagues have begun.
    """

    ticket: Ticket
    messages: tuple[Message, ...]
    events: tuple[TicketEvent, ...]
    drafts: tuple[Draft, ...]
    contact: Contact | None
    earlier: tuple[TimelineEntry, ...]
    others_drafts: tuple[Draft, ...] = ()
    ties: Ties = NO_TIES


@dataclass(frozen=True, slots=True)
class ContactView:
    """Everything the contact screen shows. `seen` goes back with a saved form.

    `merged` are contacts this one stands for.
    """

    contact: Contact
    colleagues: tuple[ContactRow, ...]
    timeline: tuple[TimelineEntry, ...]
    seen: Seen
    disagreements: dict[str, tuple[Version, ...]]
    merged: tuple[MergedContact, ...] = ()


class Desk:
    """The desk a person has unlocked.

    Commands run one at a time, in whatever thread calls `do` (the write worker, or the command
    line's own); questions may run beside them.

    Attributes:
        person_id: who acts; None until somebody said.
    """

    def __init__(self, store: Store, person_id: RowId | None = None) -> None:
        self.store = store
        self.person_id = person_id
        self._done: deque[RowId] = deque(maxlen=UNDO_DEPTH)
        self._undone: deque[RowId] = deque(maxlen=UNDO_DEPTH)

    def close(self) -> None:
        """Close the database."""
        self.store.close()

    def seated(self) -> Desk:
        """The same desk with who acts now, for long work during which others may sit down."""
        return Desk(self.store, self.person_id)

    # --- commands -----------------------------------------------------------------------------

    def do(self, command: Command[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Outcome[T]:
        """Perform a command of `services`; raises what it raises, and then nothing has changed.

        Also raises Refused as `permissions.guarded`.
        """
        outcome = self._perform(command, *args, **kwargs)
        if outcome.journalled:
            self._done.append(outcome.changes.command_id)
            self._undone.clear()
        return outcome

    def do_quietly(
        self, command: Command[P, T], /, *args: P.args, **kwargs: P.kwargs
    ) -> Outcome[T]:
        """As `do`, for what the program does by itself: Ctrl+Z does not take it back."""
        return self._perform(command, *args, **kwargs)

    def undo(self) -> Changes:
        """Take back the last command. Raises Refused("nothing-to-undo"), and as `Gate.undo`."""
        return self._step(self._done, self._undone, "nothing-to-undo")

    def redo(self) -> Changes:
        """Do again what was undone. Raises Refused("nothing-to-redo"), and as `Gate.undo`."""
        return self._step(self._undone, self._done, "nothing-to-redo")

    def undo_command(self, command_id: RowId) -> Changes:
        """Take back a certain command: the one a toast speaks of. Raises as `Gate.undo`."""
        outcome = self._take_back(command_id)
        if command_id in self._done:
            self._done.remove(command_id)
        if outcome.journalled:
            self._undone.append(outcome.changes.command_id)
        return outcome.changes

    @property
    def next_undo(self) -> RowId | None:
        """The command `undo` would take back."""
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> RowId | None:
        """The undo that `redo` would take back."""
        return self._undone[-1] if self._undone else None

    @property
    def steps(self) -> Steps:
        """What could be undone and redone now."""
        return tuple(self._done), tuple(self._undone)

    def take_up(self, steps: Steps) -> None:
        """Let the same person undo and redo what was done before the desk was locked."""
        self._done.extend(steps[0])
        self._undone.extend(steps[1])

    def _perform(self, command: Command[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Outcome[T]:
        name = command_name(command)

        def work(uow: UnitOfWork) -> T:
            with permissions.guarded(uow, name):
                return command(uow, *args, **kwargs)

        return self.store.gate.perform(name, work, actor=self.person_id)

    def _take_back(self, command_id: RowId) -> Outcome[None]:
        """Undoing needs what doing needed."""
        guard = permissions.guarded
        return self.store.gate.undo(command_id, actor=self.person_id, guard=guard)

    def _step(self, back: deque[RowId], forth: deque[RowId], nothing: str) -> Changes:
        if not back:
            raise Refused(nothing)
        command_id = back.pop()
        try:
            outcome = self._take_back(command_id)
        except (Refused, NotFound):
            raise  # the step is dropped: asking again would be refused again
        except BaseException:
            back.append(command_id)
            raise
        if outcome.journalled:
            forth.append(outcome.changes.command_id)
        return outcome.changes

    # --- questions: the inbox -----------------------------------------------------------------

    def inbox_page(
        self, query: InboxQuery, after: Cursor | None = None, limit: int = 50
    ) -> InboxPage:
        """The next rows of a tab."""
        with self.store.read() as connection:
            return inbox.page(connection, query, after, limit)

    def inbox_numbers(self, query: InboxQuery) -> array[int]:
        """The numbers (`seq`) of every row of a tab, in order."""
        with self.store.read() as connection:
            return inbox.ordered_numbers(connection, query)

    def inbox_rows(self, numbers: Sequence[int]) -> tuple[TicketRow, ...]:
        """The rows with these numbers."""
        with self.store.read() as connection:
            return inbox.rows_of(connection, numbers)

    def inbox_facets(self, query: InboxQuery) -> Facets:
        """How many tickets each tab holds."""
        with self.store.read() as connection:
            return inbox.facets(connection, query)

    def ticket_view(self, ticket_id: RowId) -> TicketView:
        """A ticket (of a merged one, what it is part of) with all said on it. Raises NotFound."""
        with self.store.read() as connection:
            ticket_id = merged.root_of(connection, ticket_id)
            ticket = tickets.ticket(connection, ticket_id)
            contact: Contact | None = None
            earlier: tuple[TimelineEntry, ...] = ()
            if ticket.contact_id is not None:
                contact = contacts.contact(connection, ticket.contact_id)
                earlier = contacts.timeline(connection, contact.id, limit=9)
            mine = self.person_id
            unsent = drafts.of_ticket(connection, ticket_id)
            return TicketView(
                ticket,
                tickets.messages(connection, ticket_id),
                ticket_events.events(connection, ticket_id),
                tuple(one for one in unsent if one.person_id == mine),
                contact,
                tuple(entry for entry in earlier if entry.ticket_id != ticket_id),
                tuple(one for one in unsent if one.person_id != mine),
                ticket_links.ties(connection, ticket_id),
            )

    def find_ticket(self, number: int) -> RowId:
        """The ticket printed as this number, or what it is part of. Raises NotFound."""
        with self.store.read() as connection:
            return merged.root_of(connection, tickets.find_number(connection, number))

    def attachment(self, attachment_id: RowId) -> tuple[Attachment, bytes]:
        """A file and its bytes. Raises NotFound, StoreProblem("damaged")."""
        with self.store.read() as connection:
            found = tickets.attachment(connection, attachment_id)
            return found, self.store.blobs.get(connection, found.blob_id)

    # --- questions: contacts ------------------------------------------------------------------

    def contact_numbers(self) -> array[int]:
        """The numbers of every contact by name."""
        with self.store.read() as connection:
            return contacts.ordered_numbers(connection)

    def contact_rows(self, numbers: Sequence[int]) -> tuple[ContactRow, ...]:
        """The contacts with these numbers."""
        with self.store.read() as connection:
            return contacts.rows_of(connection, numbers)

    def organisation_numbers(self) -> array[int]:
        """The numbers of every organisation by name."""
        with self.store.read() as connection:
            return contacts.organisation_numbers(connection)

    def organisation_rows(self, numbers: Sequence[int]) -> tuple[OrganisationRow, ...]:
        """The organisations with these numbers."""
        with self.store.read() as connection:
            return contacts.organisation_rows(connection, numbers)

    def organisation_contacts(self, organisation_id: RowId) -> tuple[ContactRow, ...]:
        """The people of one organisation by name."""
        with self.store.read() as connection:
            return contacts.colleagues(connection, organisation_id)

    def contact_view(self, contact_id: RowId) -> ContactView:
        """A contact (of a merged one, whom it is now) with all that happened. Raises NotFound."""
        with self.store.read() as connection:
            contact = contacts.contact(connection, contact_id)
            contact_id = contact.id
            others: tuple[ContactRow, ...] = ()
            if contact.organisation_id is not None:
                found = contacts.colleagues(connection, contact.organisation_id)
                others = tuple(row for row in found if row.id != contact_id)
            versions = people.versions(connection, CONTACT, contact_id)
            return ContactView(
                contact,
                others,
                contacts.timeline(connection, contact_id),
                people.dots(connection, CONTACT, contact_id),
                {name: found for name, found in versions.items() if len(found) > 1},
                merged_contacts.merged_into(connection, contact_id),
            )

    def contact_timeline(
        self, contact_id: RowId, before: int | None, limit: int = 100
    ) -> tuple[TimelineEntry, ...]:
        """More of a contact's history: what lies before an instant (microseconds)."""
        with self.store.read() as connection:
            return contacts.timeline(connection, contact_id, before, limit)

    # --- questions: everything else -----------------------------------------------------------

    def search(self, text: str, limit: int = 50, stop: Stop | None = None) -> Found:
        """What the search line finds, best first. Raises Stopped when `stop` is set meanwhile."""
        query = parse_search(text)
        with self.store.read() as connection, interruptible(connection, stop or Stop()):
            zone = ZoneInfo("UTC")
            if query.before is not None or query.after is not None:
                zone = settings.from_rows(people.desk_settings(connection)).zone
            return search.search(connection, query, zone, limit)

    def settings(self) -> DeskSettings:
        """What all desks of the business agree on."""
        with self.store.read() as connection:
            return settings.from_rows(people.desk_settings(connection))

    def people(self) -> tuple[Person, ...]:
        """Everybody who works or worked here."""
        with self.store.read() as connection:
            return people.people(connection)

    def tags(self) -> tuple[TagRow, ...]:
        """Every tag, the commonest first."""
        with self.store.read() as connection:
            return people.tags(connection)

    def quarantine(self) -> tuple[QuarantinedMail, ...]:
        """Mails that could not be understood, newest first."""
        with self.store.read() as connection:
            return quarantine.entries(connection)

    def quarantined_bytes(self, mail: QuarantinedMail) -> bytes:
        """The mail as it arrived, byte for byte."""
        with self.store.read() as connection:
            return self.store.blobs.get(connection, mail.blob_id)

    def check(self, progress: Callable[[str], Any] | None = None) -> Report:
        """Whether pages, journal, projection, index and files are what they should be."""
        return audit.check(self.store, progress)


def command_name(command: Callable[..., Any]) -> str:
    """The name a command has in the journal: its module and function ("tickets.close")."""
    inner = getattr(command, "func", command)
    return f"{inner.__module__.rsplit('.', 1)[-1]}.{inner.__name__}"
