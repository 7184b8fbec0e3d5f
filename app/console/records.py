"""The desk's records as JSON values: stable names, instants in UTC as ISO 8601, ids as UUIDs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.domain.call import CallFacts
from app.domain.contact import Contact, ContactRow, MergedContact, TimelineEntry
from app.domain.ids import RowId, id_text
from app.domain.message import Attachment, Message
from app.domain.person import Person
from app.domain.search import Hit
from app.domain.ticket import PromiseKind, Status, Ticket, TicketRow
from app.domain.ticket_link import Ties

if TYPE_CHECKING:
    from app.services.contact_duplicates import Suspicion
    from app.services.desk import TicketView

Json = dict[str, object]

STATUS_NAMES: Mapping[Status, str] = {
    Status.NEEDS_REPLY: "needs-reply",
    Status.WAITING: "waiting",
    Status.CALL_BACK: "call-back",
    Status.CLOSED: "closed",
}


def instant(at: datetime | None) -> str | None:
    """ISO 8601 in UTC with a Z, to the second."""
    if at is None:
        return None
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


class People:
    """Names of those who work here, by row."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._names = {person.id: person.name for person in people}

    def name(self, person_id: RowId | None) -> str | None:
        """None for nobody."""
        return None if person_id is None else self._names.get(person_id, "")


def ticket_row(row: TicketRow, people: People) -> Json:
    """One line of `ticket list`."""
    return {
        "id": id_text(row.id),
        "number": row.number,
        "subject": row.subject,
        "contact": row.contact_name,
        "channel": row.channel.value,
        "status": STATUS_NAMES[row.status],
        "state": row.state.value,
        "unread": row.unread,
        "assignee": people.name(row.assignee_id),
        "promise": promise(row.promise_at, row.promise_kind),
        "last_message_at": instant(row.last_message_at),
        "preview": row.preview,
        "tags": list(row.tags),
    }


def promise(at: datetime | None, kind: PromiseKind | None) -> Json | None:
    """What was promised for when, None for nothing."""
    return None if at is None or kind is None else {"at": instant(at), "kind": kind.value}


def ticket_brief(ticket: Ticket) -> Json:
    """What a command on a ticket answers."""
    return {
        "id": id_text(ticket.id),
        "number": ticket.number,
        "subject": ticket.subject,
        "status": STATUS_NAMES[ticket.status],
        "state": ticket.state.value,
    }


def ticket_view(view: TicketView, people: People) -> Json:
    """The answer of `ticket show`."""
    ticket = view.ticket
    contact: Json | None = None
    if ticket.contact_id is not None:
        contact = {"id": id_text(ticket.contact_id), "name": ticket.contact_name}
    return {
        "ticket": {
            **ticket_brief(ticket),
            "contact": contact,
            "channel": ticket.channel.value,
            "direction": ticket.direction.value,
            "priority": ticket.priority.name.lower(),
            "assignee": people.name(ticket.assignee_id),
            "reference": ticket.reference,
            "unread": ticket.unread,
            "created_at": instant(ticket.created_at),
            "last_message_at": instant(ticket.last_message_at),
            "closed_at": instant(ticket.closed_at),
            "promise": promise(ticket.promise_at, ticket.promise_kind),
            "tags": list(ticket.tags),
            "spam": ticket.spam,
            "deleted": ticket.deleted,
        },
        "messages": [message(one) for one in view.messages],
        "ties": ties(view.ties, people),
    }


def ties(found: Ties, people: People) -> Json:
    """What a ticket has to do with others and with the other person."""
    offered = found.offered
    return {
        "links": [
            {
                "relation": one.relation.value,
                "outward": one.outward,
                "number": one.number,
                "subject": one.subject,
            }
            for one in found.links
        ],
        "parts": [{"number": one.number, "subject": one.subject} for one in found.parts],
        "split_from": None if found.split_from is None else found.split_from.number,
        "hand_over": None
        if offered is None
        else {
            "from": people.name(offered.from_id),
            "to": people.name(offered.to_id),
            "words": offered.words,
            "at": instant(offered.at),
        },
    }


def message(one: Message) -> Json:
    """A message or note of a ticket."""
    return {
        "id": id_text(one.id),
        "kind": one.kind.value,
        "channel": one.channel.value,
        "direction": one.direction.value,
        "author": one.author.value,
        "author_name": one.author_name,
        "author_address": one.author_address,
        "recipients": list(one.recipients),
        "subject": one.subject,
        "occurred_at": instant(one.occurred_at),
        "logged_at": instant(one.logged_at),
        "delivery": one.delivery.value,
        "text": one.text,
        "visible_text": one.visible_text,
        "attachments": [attachment(file) for file in one.attachments],
        "call": None if one.call is None else call(one.call),
        "permalink": one.permalink,
        "public": one.public,
    }


def call(one: CallFacts) -> Json:
    """What is kept of a call beside what was noted; times in seconds."""
    return {
        "outcome": one.outcome.value,
        "number": one.number,
        "talk_seconds": one.talk_seconds,
        "hold_seconds": one.hold_seconds,
        "wrap_seconds": one.wrap_seconds,
    }


def attachment(file: Attachment) -> Json:
    """A file of a message; its bytes are not part of it."""
    return {
        "id": id_text(file.id),
        "name": file.name,
        "content_type": file.content_type,
        "size": file.size,
        "inline": file.inline,
    }


def contact_row(row: ContactRow) -> Json:
    """One line of `contact list`."""
    return {"id": id_text(row.id), "name": row.name, "organisation": row.organisation_name}


def contact(card: Contact) -> Json:
    """The card of `contact show`."""
    return {
        "id": id_text(card.id),
        "name": card.name,
        "organisation": card.organisation_name,
        "title": card.title,
        "language": card.language,
        "prefers": card.prefers,
        "warning": card.warning,
        "remember": card.remember,
        "created_at": instant(card.created_at),
        "deleted": card.deleted,
        "tickets": card.ticket_count,
        "open_tickets": card.open_ticket_count,
        "points": [
            {
                "kind": point.kind.value,
                "value": point.value,
                "written": point.written,
                "label": point.label,
            }
            for point in card.points
        ],
    }


def suspicion(pair: Suspicion) -> Json:
    """Two contacts of `contact duplicates`."""
    return {
        "first": contact_row(pair.first),
        "second": contact_row(pair.second),
        "likely": pair.grade.name.lower(),
        "reasons": [reason.value for reason in pair.reasons],
    }


def merged(one: MergedContact) -> Json:
    """A contact that another one stands for."""
    return {"id": id_text(one.id), "name": one.name, "at": instant(one.at)}


def timeline_entry(entry: TimelineEntry) -> Json:
    """A ticket in a contact's history."""
    return {
        "id": id_text(entry.ticket_id),
        "number": entry.number,
        "subject": entry.subject,
        "status": STATUS_NAMES[Status(entry.status)],
        "channel": entry.channel,
        "last_message_at": instant(entry.at),
        "messages": entry.message_count,
        "preview": entry.preview,
    }


def hit(one: Hit) -> Json:
    """One thing found. `marks` are [start, end] of what matched within the excerpt."""
    return {
        "kind": one.kind.value,
        "id": id_text(one.id),
        "title": one.title,
        "who": one.who,
        "excerpt": one.excerpt.text,
        "marks": [list(mark) for mark in one.excerpt.marks],
        "number": one.number,
        "status": None if one.status is None else STATUS_NAMES[one.status],
        "channel": None if one.channel is None else one.channel.value,
        "at": instant(one.at),
    }
