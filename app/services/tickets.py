"""What a person can do with tickets. The functions' names stand in the journal: keep them.

Commands on several tickets take them all at once, so that one undo takes all back.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.errors import Refused
from app.domain.ids import RowId
from app.domain.markup import Words
from app.domain.message import Author, Delivery, MessageKind, StoredFile
from app.domain.plain_text import first_line
from app.domain.ticket import DONE, OUR_TURN, Channel, Direction, TicketState
from app.services import contacts, outgoing, saved_replies
from app.services.attachments import NewAttachment as NewAttachment
from app.services.attachments import attach as attach
from app.services.attachments import store_file
from app.services.many_tickets import looked_up
from app.store import drafts, local, merged, merged_drafts
from app.store import tickets as reading
from app.store.registry import MESSAGE, PERSON, TAG, TICKET, TICKET_TAG
from app.store.unit_of_work import UnitOfWork
from app.system.clock import to_micros


class After(StrEnum):
    """What becomes of a ticket when an answer goes out."""

    WAIT = "wait"
    KEEP_OPEN = "keep_open"
    CLOSE = "close"


def open_ticket(
    uow: UnitOfWork,
    *,
    contact_id: RowId | None,
    subject: str,
    channel: Channel,
    text: str,
    direction: Direction = Direction.INBOUND,
    answer_within: timedelta | None = None,
) -> RowId:
    """Begin a ticket with its first words; an inbound one promises an answer in `answer_within`.

    Raises NotFound for an unknown contact, Refused("words-needed") without subject and text.
    """
    if not subject.strip() and not text.strip():
        raise Refused("words-needed")
    if contact_id is not None:
        contact_id = contacts.require(uow, contact_id)
    ticket_id = uow.new_id()
    due = uow.now + answer_within if answer_within and direction is Direction.INBOUND else None
    uow.insert(
        TICKET,
        ticket_id,
        number=uow.take_number(),
        subject=subject.strip() or first_line(text),
        contact_id=contact_id,
        channel=channel.value,
        direction=direction.value,
        state=TicketState.NEW.value if direction is Direction.INBOUND else TicketState.OPEN.value,
        priority=1,
        reference="",
        spam=False,
        assignee_id=uow.actor,
        created_at=uow.now_us,
        reply_due_at=None if due is None else to_micros(due),
    )
    if text.strip():
        _say(uow, ticket_id, MessageKind.MESSAGE, channel, direction, text)
    return ticket_id


def reply(
    uow: UnitOfWork,
    ticket_id: RowId,
    text: str,
    *,
    markup: str | None = None,
    attachments: Iterable[NewAttachment | StoredFile] = (),
    after: After = After.WAIT,
    written_with: Iterable[RowId] = (),
    delivery: Delivery = Delivery.QUEUED,
) -> RowId:
    """Answer the customer on the channel of the last word; it waits in the outbox, unless SENT.

    It can be taken back for the seconds the desk agreed on. With `markup` the text is made from it.
    `written_with` are the saved replies it was made of. Answering a ticket nobody has takes it.
    Raises NotFound, Refused("words-needed"), Refused("unresolved-variable", name=…).
    """
    words = outgoing.ready(text, markup)
    ticket_id = merged.root(uow, ticket_id)
    ticket = uow.get(TICKET, ticket_id)
    last = Channel(str(ticket.get("last_channel") or ticket["channel"]))
    channel = reading.answer_channel(uow.connection, last, ticket["contact_id"])
    message_id = _say(
        uow,
        ticket_id,
        MessageKind.MESSAGE,
        channel,
        Direction.OUTBOUND,
        words.text,
        delivery,
        markup=words.markup,
        leaves_at=outgoing.leaves_at(uow) if delivery is Delivery.QUEUED else None,
    )
    attach(uow, message_id, attachments)
    saved_replies.record_uses(uow, message_id, written_with)
    if ticket["assignee_id"] is None and uow.actor is not None:
        uow.set(TICKET, ticket_id, assignee_id=uow.actor)
    state = {
        After.WAIT: TicketState.PENDING_CUSTOMER,
        After.KEEP_OPEN: TicketState.OPEN,
        After.CLOSE: TicketState.SOLVED,
    }[after]
    uow.set(TICKET, ticket_id, reply_due_at=None, remind_at=None)
    _enter(uow, ticket_id, state)
    local.mark_read(uow, ticket_id, uow.now_us)
    drafts.end_own(uow, ticket_id, MessageKind.MESSAGE)
    return message_id


def note(
    uow: UnitOfWork,
    ticket_id: RowId,
    text: str,
    *,
    markup: str | None = None,
    attachments: Iterable[NewAttachment | StoredFile] = (),
) -> RowId:
    """Write something only the team sees. Raises NotFound, Refused("words-needed")."""
    words = outgoing.require_words(text, markup)
    ticket_id = merged.root(uow, ticket_id)
    channel = Channel(str(uow.get(TICKET, ticket_id)["channel"]))
    note_id = _say(
        uow,
        ticket_id,
        MessageKind.NOTE,
        channel,
        Direction.OUTBOUND,
        words.text,
        markup=words.markup,
    )
    attach(uow, note_id, attachments)
    drafts.end_own(uow, ticket_id, MessageKind.NOTE)
    return note_id


def assign(uow: UnitOfWork, ticket_ids: Iterable[RowId], person_id: RowId | None) -> None:
    """Give tickets to somebody, or to nobody. Raises NotFound."""
    if person_id is not None:
        uow.get(PERSON, person_id)
    for ticket_id in looked_up(uow, ticket_ids):
        uow.set(TICKET, ticket_id, assignee_id=person_id)


def add_tag(uow: UnitOfWork, ticket_ids: Iterable[RowId], name: str) -> RowId:
    """Tag tickets; equal names (whatever their case) are one tag. Raises Refused("name-needed")."""
    words = " ".join(name.split())
    if not words:
        raise Refused("name-needed")
    tag_id = uow.derived_id("tag", words.casefold())
    known = uow.find(TAG, tag_id)
    if known is None:
        uow.insert(TAG, tag_id, name=words)
    elif known["deleted_at"] is not None:
        uow.set(TAG, tag_id, deleted_at=None)
    for ticket_id in ticket_ids:
        _link_tag(uow, ticket_id, tag_id, present=True)
    return tag_id


def remove_tag(uow: UnitOfWork, ticket_ids: Iterable[RowId], name: str) -> None:
    """Take a tag off tickets; a ticket without it stays as it is."""
    tag_id = uow.derived_id("tag", " ".join(name.split()).casefold())
    for ticket_id in ticket_ids:
        _link_tag(uow, ticket_id, tag_id, present=False)


def close(uow: UnitOfWork, ticket_ids: Iterable[RowId]) -> None:
    """The matter is settled; promises end. Raises NotFound."""
    # Not marked as read: taken back, what was unread is so again.
    for ticket_id in looked_up(uow, ticket_ids):
        _enter(uow, ticket_id, TicketState.SOLVED)


def reopen(uow: UnitOfWork, ticket_ids: Iterable[RowId]) -> None:
    """Back to *Needs reply*. Raises NotFound."""
    for ticket_id in looked_up(uow, ticket_ids):
        _enter(uow, ticket_id, TicketState.OPEN)


def wait(uow: UnitOfWork, ticket_ids: Iterable[RowId]) -> None:
    """The customer has the next move. Raises NotFound."""
    for ticket_id in looked_up(uow, ticket_ids):
        _enter(uow, ticket_id, TicketState.PENDING_CUSTOMER)


def remind(
    uow: UnitOfWork, ticket_ids: Iterable[RowId], at: datetime, *, holds: bool = False
) -> None:
    """Out of sight until `at`; one that `holds` also when the customer writes before.

    Raises NotFound, Refused("in-the-past").
    """
    _require_future(uow, at)
    for ticket_id in looked_up(uow, ticket_ids):
        _leave_closed(uow, ticket_id)
        uow.set(TICKET, ticket_id, remind_at=to_micros(at), remind_holds=holds, call_back_at=None)


def promise_call_back(uow: UnitOfWork, ticket_ids: Iterable[RowId], at: datetime) -> None:
    """A call is promised for `at`. Raises NotFound, Refused("in-the-past")."""
    _require_future(uow, at)
    for ticket_id in looked_up(uow, ticket_ids):
        _leave_closed(uow, ticket_id)
        uow.set(TICKET, ticket_id, call_back_at=to_micros(at), remind_at=None)


def end_call_back(uow: UnitOfWork, ticket_ids: Iterable[RowId]) -> None:
    """The promised call was made, or is not needed any more. Raises NotFound."""
    for ticket_id in ticket_ids:
        uow.set(TICKET, ticket_id, call_back_at=None)


def wake_due(uow: UnitOfWork) -> int:
    """Bring back tickets whose reminder has come, also those missed while closed; their number."""
    due = reading.due_reminders(uow.connection, uow.now_us)
    for ticket_id in due:
        uow.set(TICKET, ticket_id, remind_at=None, remind_holds=False)
        if TicketState(str(uow.get(TICKET, ticket_id)["state"])) not in DONE:
            _enter(uow, ticket_id, TicketState.OPEN)
    return len(due)


def rename(uow: UnitOfWork, ticket_id: RowId, subject: str) -> None:
    """Give the ticket another subject. Raises NotFound, Refused("words-needed")."""
    if not subject.strip():
        raise Refused("words-needed")
    uow.set(TICKET, ticket_id, subject=subject.strip())


def set_reference(uow: UnitOfWork, ticket_id: RowId, reference: str) -> None:
    """The order or invoice the ticket is about. Raises NotFound."""
    uow.set(TICKET, ticket_id, reference=reference.strip())


def set_contact(uow: UnitOfWork, ticket_id: RowId, contact_id: RowId | None) -> None:
    """Say who the ticket is of. Raises NotFound."""
    if contact_id is not None:
        contact_id = contacts.require(uow, contact_id)
    uow.set(TICKET, ticket_id, contact_id=contact_id)


def put_in_bin(uow: UnitOfWork, ticket_ids: Iterable[RowId]) -> None:
    """Out of every list and figure, until it is restored. Raises NotFound."""
    for ticket_id in looked_up(uow, ticket_ids):
        uow.delete(TICKET, ticket_id)


def restore(uow: UnitOfWork, ticket_ids: Iterable[RowId]) -> None:
    """Back from the bin, and from spam. Raises NotFound."""
    for ticket_id in ticket_ids:
        uow.set(TICKET, ticket_id, deleted_at=None, spam=False)


def mark_spam(uow: UnitOfWork, ticket_ids: Iterable[RowId]) -> None:
    """Not a customer's matter at all. Raises NotFound."""
    for ticket_id in looked_up(uow, ticket_ids):
        uow.set(TICKET, ticket_id, spam=True)


def mark_read(uow: UnitOfWork, ticket_ids: Iterable[RowId]) -> None:
    """Everything up to now was read on this computer."""
    for ticket_id in ticket_ids:
        local.mark_read(uow, ticket_id, uow.now_us)


def mark_unread(uow: UnitOfWork, ticket_ids: Iterable[RowId]) -> None:
    """As if nothing had been read."""
    for ticket_id in ticket_ids:
        local.mark_read(uow, ticket_id, None)


def save_draft(
    uow: UnitOfWork, ticket_id: RowId, kind: MessageKind, text: str, markup: str | None = None
) -> None:
    """Keep the acting person's unsent words. Raises NotFound, Refused("nobody-acting")."""
    place = _draft_place(uow, ticket_id, kind)
    merged_drafts.save_words(uow, place, Words.checked(text, markup))


def save_draft_files(
    uow: UnitOfWork,
    ticket_id: RowId,
    kind: MessageKind,
    files: Iterable[NewAttachment | StoredFile],
) -> tuple[StoredFile, ...]:
    """Keep the files of the acting person's draft, in place of earlier ones.

    Raises Refused("nobody-acting"), StoreProblem("disk-full"), NotFound.
    """
    kept = tuple([store_file(uow, file) for file in files])
    merged_drafts.save_files(uow, _draft_place(uow, ticket_id, kind), kept)
    return kept


def _say(
    uow: UnitOfWork,
    ticket_id: RowId,
    kind: MessageKind,
    channel: Channel,
    direction: Direction,
    text: str,
    delivery: Delivery = Delivery.NONE,
    *,
    markup: str | None = None,
    leaves_at: int | None = None,
) -> RowId:
    ticket = uow.get(TICKET, ticket_id)
    contact_id = ticket["contact_id"]
    inbound = direction is Direction.INBOUND
    name = contacts.name_of(uow, contact_id) if inbound else _person_name(uow)
    message_id = uow.new_id()
    uow.insert(
        MESSAGE,
        message_id,
        ticket_id=ticket_id,
        occurred_at=uow.now_us,
        logged_at=uow.now_us,
        kind=kind.value,
        channel=channel.value,
        direction=direction.value,
        author=(Author.CUSTOMER if inbound else Author.PERSON).value,
        contact_id=contact_id if inbound else None,
        person_id=uow.actor,
        delivery=delivery.value,
        author_name=name,
        text=text.strip(),
        markup=markup,
        leaves_at=leaves_at,
    )
    return message_id


def _draft_place(uow: UnitOfWork, ticket_id: RowId, kind: MessageKind) -> drafts.Place:
    if uow.actor is None:
        raise Refused("nobody-acting")
    return drafts.Place(ticket_id, uow.actor, kind)


def _person_name(uow: UnitOfWork) -> str:
    if uow.actor is None:
        return ""
    return str(uow.get(PERSON, uow.actor)["name"])


def _link_tag(uow: UnitOfWork, ticket_id: RowId, tag_id: RowId, *, present: bool) -> None:
    uow.get(TICKET, ticket_id)
    link_id = uow.derived_id("ticket_tag", ticket_id, tag_id)
    if uow.find(TICKET_TAG, link_id) is not None:
        uow.set(TICKET_TAG, link_id, present=present)
    elif present:
        uow.insert(TICKET_TAG, link_id, ticket_id=ticket_id, tag_id=tag_id, present=True)


def _enter(uow: UnitOfWork, ticket_id: RowId, state: TicketState) -> None:
    """Move to a state with what belongs to it: a closed ticket has promised nothing."""
    if state in DONE:
        before = TicketState(str(uow.get(TICKET, ticket_id)["state"]))
        if before not in DONE:
            uow.set(TICKET, ticket_id, closed_at=uow.now_us)
        uow.set(
            TICKET,
            ticket_id,
            state=state.value,
            reply_due_at=None,
            call_back_at=None,
            remind_at=None,
        )
    elif state in OUR_TURN:
        uow.set(TICKET, ticket_id, state=state.value, closed_at=None, remind_at=None)
    else:
        uow.set(TICKET, ticket_id, state=state.value, closed_at=None)


def _leave_closed(uow: UnitOfWork, ticket_id: RowId) -> None:
    if TicketState(str(uow.get(TICKET, ticket_id)["state"])) in DONE:
        _enter(uow, ticket_id, TicketState.OPEN)


def _require_future(uow: UnitOfWork, at: datetime) -> None:
    if at <= uow.now:
        raise Refused("in-the-past", at=at)
