"""Which permission each command needs, and whether the acting person has it.

The check stands before every command, its undo and its redo, in the transaction that does the work,
so that it sees the role as it is at that moment. What the program does by itself has no acting
person and is not asked; see `app.domain.permission` for what the roles may do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from app.domain.errors import Refused
from app.domain.ids import RowId
from app.domain.permission import MATRIX, Permission
from app.domain.person import Person, Role
from app.store.people import people
from app.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from app.services.desk import Desk

_SERVE, _CONTACTS = Permission.SERVE_CUSTOMERS, Permission.KEEP_CONTACTS
_IMPORT, _SAMPLE = Permission.IMPORT, Permission.REMOVE_SAMPLE_DATA

NEEDED: Final[Mapping[str, Permission]] = {
    "tickets.open_ticket": _SERVE,
    "tickets.reply": _SERVE,
    "tickets.note": _SERVE,
    "tickets.assign": _SERVE,
    "tickets.add_tag": _SERVE,
    "tickets.remove_tag": _SERVE,
    "tickets.close": _SERVE,
    "tickets.reopen": _SERVE,
    "tickets.wait": _SERVE,
    "tickets.remind": _SERVE,
    "tickets.promise_call_back": _SERVE,
    "tickets.end_call_back": _SERVE,
    "tickets.wake_due": _SERVE,
    "tickets.rename": _SERVE,
    "tickets.set_reference": _SERVE,
    "tickets.set_contact": _SERVE,
    "tickets.put_in_bin": _SERVE,
    "tickets.restore": _SERVE,
    "tickets.mark_spam": _SERVE,
    "tickets.mark_read": _SERVE,
    "tickets.mark_unread": _SERVE,
    "tickets.save_draft": _SERVE,
    "ticket_merging.merge": _SERVE,
    "ticket_merging.unmerge": _SERVE,
    "ticket_splitting.split": _SERVE,
    "ticket_splitting.move": _SERVE,
    "ticket_links.link": _SERVE,
    "ticket_links.unlink": _SERVE,
    "hand_overs.offer": _SERVE,
    "hand_overs.accept": _SERVE,
    "hand_overs.give_back": _SERVE,
    "hand_overs.withdraw": _SERVE,
    "tickets.save_draft_files": _SERVE,
    "saved_replies.add": _SERVE,
    "saved_replies.edit": _SERVE,
    "saved_replies.remove": _SERVE,
    "saved_replies.bring_in": _SERVE,
    "saved_views.save": _SERVE,
    "saved_views.rename": _SERVE,
    "saved_views.remove": _SERVE,
    "saved_views.reorder": _SERVE,
    "letters.send": _SERVE,
    "capture.capture": _SERVE,
    "capture.keep": _SERVE,
    "capture.add_file": _SERVE,
    "capture.drop_file": _SERVE,
    "capture.discard": _SERVE,
    "capture.bring_back": _SERVE,
    "capture.find_post": _SERVE,
    "calls.keep": _SERVE,
    "calls.discard": _SERVE,
    "calls.end": _SERVE,
    "calls.miss": _SERVE,
    "contacts.create": _CONTACTS,
    "contacts.edit": _CONTACTS,
    "contacts.set_points": _CONTACTS,
    "contacts.put_in_bin": _CONTACTS,
    "contacts.restore": _CONTACTS,
    "contact_form.add": _CONTACTS,
    "contact_form.save": _CONTACTS,
    "kept_forms.keep": _CONTACTS,
    "contact_merging.merge": _CONTACTS,
    "contact_merging.unmerge": _CONTACTS,
    "contact_duplicates.set_distinct": _CONTACTS,
    "people.add": Permission.LEAD_PEOPLE,
    "people.rename": Permission.LEAD_PEOPLE,
    "people.set_role": Permission.LEAD_PEOPLE,
    "people.let_go": Permission.LEAD_PEOPLE,
    "people.take_back": Permission.LEAD_PEOPLE,
    "settings.change": Permission.CHANGE_BUSINESS,
    "settings.use_channel": Permission.CHANGE_BUSINESS,
    "contact_import.merge_contacts": _IMPORT,
    "local.begin_run": _IMPORT,
    "mail_filing.file_mails": _IMPORT,
    "mail_import.file_mails": _IMPORT,
    "mail_import._end": _IMPORT,
    "quarantine.remove_from_quarantine": _IMPORT,
    "sample_data.begin_sample": _SAMPLE,
    "sample_data.plant_sample_contacts": _SAMPLE,
    "sample_data.plant_sample_tickets": _SAMPLE,
    "sample_data.end_sample": _SAMPLE,
    "withdrawal.withdraw_tickets": _SAMPLE,
    "withdrawal.withdraw_contacts": _SAMPLE,
    "withdrawal.withdraw_organisations": _SAMPLE,
    "withdrawal.withdraw_tags": _SAMPLE,
    "withdrawal.withdraw_people": _SAMPLE,
    "withdrawal.withdraw_saved_replies": _SAMPLE,
}
"""Journal name of every command and the permission it needs. Add a line for each new command."""

_STRICTEST = Permission.LEAD_PEOPLE


def needed(command: str) -> Permission:
    """What a command needs; one of another program's journal that is unknown here the most."""
    return NEEDED.get(command, _STRICTEST)


def role_of(everybody: tuple[Person, ...], person_id: RowId) -> Role | None:
    """As what a person acts; None for somebody who does not work here (any more).

    Where nobody leads, as on a desk of one, everybody counts as leader: somebody must be able to.
    """
    active = [person for person in everybody if person.active]
    mine = next((person.role for person in active if person.id == person_id), None)
    if mine is None or any(person.role is Role.LEADER for person in active):
        return mine
    return Role.LEADER


def permissions_of(everybody: tuple[Person, ...], person_id: RowId | None) -> frozenset[Permission]:
    """All that a person may do; the program itself (None) may everything."""
    if person_id is None:
        return frozenset(Permission)
    role = role_of(everybody, person_id)
    return frozenset() if role is None else MATRIX[role]


def require(everybody: tuple[Person, ...], person_id: RowId | None, wanted: Permission) -> None:
    """Raises Refused("not-allowed", permission=…, role=…), or "not-here" for who has left."""
    if wanted in permissions_of(everybody, person_id):
        return
    role = role_of(everybody, person_id) if person_id is not None else None
    if role is None:
        raise Refused("not-here")
    raise Refused("not-allowed", permission=wanted, role=role)


def require_of(desk: Desk, wanted: Permission) -> None:
    """For long work and questions, before they begin. Raises Refused as `require`."""
    require(desk.people(), desk.person_id, wanted)


@contextmanager
def guarded(uow: UnitOfWork, command: str) -> Iterator[None]:
    """Around a command or its undo: the acting person may do it, and a leader remains.

    Raises Refused: as `require`, and "last-leader".
    """
    before = people(uow.connection)
    require(before, uow.actor, needed(command))
    yield
    if command.startswith("people.") and _is_led(before) and not _is_led(people(uow.connection)):
        raise Refused("last-leader")


def _is_led(everybody: tuple[Person, ...]) -> bool:
    return any(one.active and one.role is Role.LEADER for one in everybody)
