"""Takes back what certain commands made: tombstones in batches, found through the journal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Final

from app.domain.ids import RowId
from app.domain.message import Delivery
from app.services.desk import Desk
from app.store import contacts, merged_contacts, origins
from app.store.registry import (
    ATTACHMENT,
    CALL,
    CONTACT,
    CONTACT_POINT,
    MESSAGE,
    ORGANISATION,
    PERSON,
    SAVED_REPLY,
    TAG,
    TICKET,
    TICKET_TAG,
    Kind,
)
from app.store.unit_of_work import UnitOfWork

_BATCH: Final = 400
# What depends on these (messages, attachments, links) is found through them, whoever made it.
_SOUGHT: Final = (TICKET, CONTACT, CONTACT_POINT, ORGANISATION, TAG, PERSON, SAVED_REPLY)

Progress = Callable[[int, int], object]


def withdraw(desk: Desk, commands: Iterable[str], progress: Progress | None) -> None:
    """Take back everything the commands of these names made, tickets first.

    What others added to their tickets goes as well; customers, organisations and tags stay when
    something that was not made by those commands depends on them.
    """
    made = _made(desk, commands)
    tickets = made.get(TICKET.name, [])
    for done, batch in _counted(tickets):
        desk.do_quietly(withdraw_tickets, batch)
        if progress is not None:
            progress(done, len(tickets))
    customers = made.get(CONTACT.name, [])
    ours = frozenset((*customers, *made.get(CONTACT_POINT.name, [])))
    for _, batch in _counted(customers):
        desk.do_quietly(withdraw_contacts, batch, ours)
    desk.do_quietly(withdraw_organisations, made.get(ORGANISATION.name, []))
    desk.do_quietly(withdraw_tags, made.get(TAG.name, []))
    desk.do_quietly(withdraw_saved_replies, made.get(SAVED_REPLY.name, []))
    others = [one for one in made.get(PERSON.name, []) if one != desk.person_id]
    desk.do_quietly(withdraw_people, others)


def withdraw_tickets(uow: UnitOfWork, ticket_ids: list[RowId]) -> None:
    """Tickets with messages, attachments, calls and tag links; nothing of them stays to be sent."""
    messages = origins.messages_of(uow.connection, ticket_ids)
    links = origins.tag_links_of(uow.connection, ticket_ids)
    _delete(uow, ATTACHMENT, origins.attachments_of(uow.connection, messages))
    _delete(uow, CALL, origins.calls_of(uow.connection, messages))
    _delete(uow, MESSAGE, messages)
    for message_id in messages:
        if uow.get(MESSAGE, message_id)["delivery"] == Delivery.QUEUED.value:
            uow.set(MESSAGE, message_id, delivery=Delivery.CANCELLED.value)
    uow.look_up(TICKET_TAG, links)
    for link_id in links:
        uow.set(TICKET_TAG, link_id, present=False)
    _delete(uow, TICKET, ticket_ids)
    origins.forget_local(uow, ticket_ids)


def withdraw_contacts(uow: UnitOfWork, contact_ids: list[RowId], made: frozenset[RowId]) -> None:
    """Customers, unless a ticket is left, somebody added a way to reach them, or they stand for a

    contact that was not `made` with them.
    """
    kept = contacts.with_tickets(uow.connection, contact_ids)
    points = contacts.points(uow.connection, contact_ids)
    kept.update(point.contact_id for point in points if point.id not in made)
    merged = merged_contacts.children(uow.connection, contact_ids)
    kept.update(into for child, into in merged.items() if child not in made)
    _delete(uow, CONTACT_POINT, [point.id for point in points if point.contact_id not in kept])
    _delete(uow, CONTACT, [one for one in contact_ids if one not in kept])


def withdraw_organisations(uow: UnitOfWork, organisation_ids: list[RowId]) -> None:
    """Organisations in which nobody is left."""
    kept = contacts.with_people(uow.connection, organisation_ids)
    _delete(uow, ORGANISATION, [one for one in organisation_ids if one not in kept])


def withdraw_tags(uow: UnitOfWork, tag_ids: list[RowId]) -> None:
    """Tags no ticket carries any more."""
    kept = origins.tags_in_use(uow.connection)
    _delete(uow, TAG, [one for one in tag_ids if one not in kept])


def withdraw_saved_replies(uow: UnitOfWork, reply_ids: list[RowId]) -> None:
    """Saved replies, also those that were changed since."""
    _delete(uow, SAVED_REPLY, reply_ids)


def withdraw_people(uow: UnitOfWork, person_ids: list[RowId]) -> None:
    """Colleagues who were invented, and what they still have on other tickets."""
    assigned = origins.assigned_to(uow.connection, person_ids)
    uow.look_up(TICKET, assigned)
    for ticket_id in assigned:
        uow.set(TICKET, ticket_id, assignee_id=None)
    _delete(uow, PERSON, person_ids)


def _made(desk: Desk, commands: Iterable[str]) -> dict[str, list[RowId]]:
    made: dict[str, list[RowId]] = {}
    with desk.store.read() as connection:
        for name in commands:
            for span in origins.commands_named(connection, name):
                for kind, ids in origins.rows_made(connection, span, _SOUGHT).items():
                    made.setdefault(kind, []).extend(ids)
    return made


def _delete(uow: UnitOfWork, kind: Kind, row_ids: Iterable[RowId]) -> None:
    """A tombstone on each living one of these rows."""
    ids = list(row_ids)
    uow.look_up(kind, ids)
    for row_id in ids:
        if uow.get(kind, row_id)["deleted_at"] is None:
            uow.delete(kind, row_id)


def _counted(ids: Iterable[RowId]) -> Iterator[tuple[int, list[RowId]]]:
    """Batches, each with how many have been handed out with it."""
    source = iter(ids)
    done = 0
    while batch := list(islice(source, _BATCH)):
        done += len(batch)
        yield done, batch
