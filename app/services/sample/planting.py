"""Writes the sample business through the gate, a batch in each command."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from app.domain.ids import RowId, new_id
from app.domain.markup import Words
from app.domain.message import Author, MessageKind
from app.domain.ticket import Channel, Direction
from app.services import contacts
from app.services.sample.calls import plant_call
from app.services.sample.records import (
    Cast,
    SampleContact,
    SampleMessage,
    SampleTicket,
)
from app.store import drafts, local
from app.store.registry import (
    ATTACHMENT,
    CONTACT_POINT,
    MESSAGE,
    ORGANISATION,
    PERSON,
    SAVED_REPLY,
    TAG,
    TICKET,
    TICKET_TAG,
)
from app.store.unit_of_work import UnitOfWork


@dataclass(slots=True)
class Ground:
    """What has been planted so far and who is who; kept from batch to batch.

    `me` is whoever is at the desk. `colleagues` maps the keys of the sample's people to rows.
    """

    rng: Random
    business: str
    address: str
    cast: Cast
    me: RowId | None
    colleagues: dict[str, RowId] = field(default_factory=dict)
    organisations: list[RowId] = field(default_factory=list)
    contacts: list[RowId] = field(default_factory=list)

    def fresh_id(self, at: int) -> RowId:
        """A time-ordered id that depends on the seed alone."""
        return new_id(at // 1000, self.rng.randbytes)

    def person(self, key: str | None) -> RowId | None:
        """The row of a colleague's key; "me" is whoever is at the desk."""
        if key is None:
            return None
        if key == "me":
            return self.me
        return self.colleagues[key]

    def person_name(self, key: str) -> str:
        """A colleague's name."""
        return next(one.name for one in self.cast.people if one.key == key)


def plant_people(uow: UnitOfWork, ground: Ground, known: Mapping[str, RowId]) -> None:
    """Add the colleagues; one who already works here by that name is that person."""
    for person in ground.cast.people:
        if person.name in known:
            ground.colleagues[person.key] = known[person.name]
            continue
        # A moment later than whoever founded the desk, so that the founder stays the first.
        row_id = ground.fresh_id(uow.now_us + 1000)
        ground.colleagues[person.key] = row_id
        uow.insert(PERSON, row_id, name=person.name, role=person.role.value, active=True)


def plant_organisations(uow: UnitOfWork, ground: Ground) -> None:
    """Add every organisation of the cast."""
    for one in ground.cast.organisations:
        row_id = ground.fresh_id(uow.now_us)
        ground.organisations.append(row_id)
        uow.insert(ORGANISATION, row_id, name=one.name, domain=one.domain, note=one.note)


def plant_replies(uow: UnitOfWork, ground: Ground, replies: Iterable[Mapping[str, str]]) -> None:
    """Add saved replies; one has `text`, or `markup` that says it all."""
    for one in replies:
        words = Words.checked(one.get("text", ""), one.get("markup"))
        uow.insert(
            SAVED_REPLY,
            ground.fresh_id(uow.now_us),
            title=one["title"],
            folder=one["folder"],
            text=words.text,
            markup=words.markup,
        )


def plant_contacts(uow: UnitOfWork, ground: Ground, batch: Iterable[SampleContact]) -> None:
    """Add customers with the ways to reach them."""
    for one in batch:
        row_id = ground.fresh_id(one.created_at)
        ground.contacts.append(row_id)
        works_for = one.organisation
        contacts.insert_contact(
            uow,
            row_id,
            name=one.name,
            organisation_id=None if works_for is None else ground.organisations[works_for],
            title=one.title,
            language=one.language,
            prefers=one.prefers,
            warning=one.warning,
            remember=one.remember,
            created_at=one.created_at,
        )
        for position, point in enumerate(one.points):
            uow.insert(
                CONTACT_POINT,
                uow.derived_id("contact_point", row_id, point.kind.value, point.value),
                contact_id=row_id,
                kind=point.kind.value,
                value=point.value,
                written=point.written,
                label=point.label,
                position=position,
            )


def plant_tickets(uow: UnitOfWork, ground: Ground, batch: Sequence[SampleTicket]) -> int:
    """Add tickets with everything said on them; how many messages that were."""
    tags = _tags(uow, {name for ticket in batch for name in ticket.tags})
    read: list[RowId] = []
    for ticket in batch:
        ticket_id = _ticket(uow, ground, ticket, tags)
        if not ticket.unread:
            read.append(ticket_id)
        if ticket.draft and ground.me is not None:
            place = drafts.Place(ticket_id, ground.me, MessageKind.MESSAGE)
            drafts.save_words(uow, place, Words(ticket.draft))
    local.mark_all_read(uow, read, uow.now_us)
    return sum(len(ticket.messages) for ticket in batch)


def _tags(uow: UnitOfWork, names: set[str]) -> dict[str, RowId]:
    found: dict[str, RowId] = {}
    for name in sorted(names):
        tag_id = uow.derived_id("tag", name.casefold())
        known = uow.find(TAG, tag_id)
        if known is None:
            uow.insert(TAG, tag_id, name=name)
        elif known["deleted_at"] is not None:
            uow.set(TAG, tag_id, deleted_at=None)
        found[name] = tag_id
    return found


def _ticket(
    uow: UnitOfWork, ground: Ground, ticket: SampleTicket, tags: Mapping[str, RowId]
) -> RowId:
    ticket_id = ground.fresh_id(ticket.created_at)
    uow.insert(
        TICKET,
        ticket_id,
        number=uow.take_number(),
        subject=ticket.subject,
        contact_id=ground.contacts[ticket.contact],
        channel=ticket.channel.value,
        direction=ticket.direction.value,
        state=ticket.state.value,
        priority=int(ticket.priority),
        assignee_id=ground.person(ticket.assignee),
        reference=ticket.reference,
        created_at=ticket.created_at,
        reply_due_at=ticket.reply_due_at,
        call_back_at=ticket.call_back_at,
        remind_at=ticket.remind_at,
        closed_at=ticket.closed_at,
        spam=ticket.spam,
        deleted_at=ticket.closed_at if ticket.binned else None,
    )
    for tag in ticket.tags:
        link_id = uow.derived_id("ticket_tag", ticket_id, tags[tag])
        uow.insert(TICKET_TAG, link_id, ticket_id=ticket_id, tag_id=tags[tag], present=True)
    for position, message in enumerate(ticket.messages):
        _message(uow, ground, ticket, ticket_id, message, position)
    return ticket_id


def _message(
    uow: UnitOfWork,
    ground: Ground,
    ticket: SampleTicket,
    ticket_id: RowId,
    message: SampleMessage,
    position: int,
) -> None:
    message_id = ground.fresh_id(message.at)
    customer = ground.cast.contacts[ticket.contact]
    inbound = message.direction is Direction.INBOUND
    is_mail = message.channel is Channel.EMAIL and message.kind is MessageKind.MESSAGE
    name, address = _author(ground, customer, message)
    subject = f"Re: {ticket.subject}" if position else ticket.subject
    to = ground.address if inbound else customer.address
    uow.insert(
        MESSAGE,
        message_id,
        ticket_id=ticket_id,
        occurred_at=message.at,
        logged_at=message.at,
        kind=message.kind.value,
        channel=message.channel.value,
        direction=message.direction.value,
        author=message.author.value,
        contact_id=ground.contacts[ticket.contact] if inbound else None,
        person_id=ground.person(message.person),
        delivery=message.delivery.value,
        author_name=name,
        author_address=address if is_mail else "",
        recipients=to if is_mail else "",
        subject=subject if is_mail else "",
        text=_with_quote(message),
        visible_text=message.text if message.quote else None,
    )
    of_customer, by = ground.contacts[ticket.contact], ground.person(message.person)
    plant_call(uow, ticket, message, message_id, customer, of_customer, by)
    for number, file in enumerate(message.files):
        uow.insert(
            ATTACHMENT,
            uow.derived_id("attachment", message_id, str(number)),
            message_id=message_id,
            blob_id=uow.put_blob(file.content),
            name=file.name,
            content_type=file.content_type,
            size=len(file.content),
            position=number,
        )


def _author(ground: Ground, customer: SampleContact, message: SampleMessage) -> tuple[str, str]:
    """Name and mail address of whoever wrote the message."""
    if message.author is Author.OTHER:
        return message.author_name, message.author_address
    if message.direction is Direction.INBOUND:
        return customer.name, customer.address
    if message.person is None:
        return ground.business, ground.address
    return ground.person_name(message.person), ground.address


def _with_quote(message: SampleMessage) -> str:
    """The whole text as a mail program sends it: the answer above what it answers."""
    if not message.quote:
        return message.text
    quoted = "\n".join(f"> {line}" for line in message.quote.splitlines())
    return f"{message.text}\n\n{quoted}"
