"""Writing down what a customer wants who came another way than by mail.

One command makes customer, ticket, messages and files, so that one undo takes all of it back. Until
then the fields and files are kept as they are typed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from app.domain.address import is_email
from app.domain.capture import Capture, Outcome, Post, SaidTurn, UnsavedCapture, web_address
from app.domain.contact import PointKind
from app.domain.errors import Refused
from app.domain.ids import RowId
from app.domain.message import Author, Delivery, MessageKind, StoredFile
from app.domain.plain_text import first_line, tidy_line
from app.domain.ticket import Channel, Direction, TicketState
from app.services import contacts
from app.services.contacts import PointDraft
from app.services.tickets import NewAttachment
from app.store import kept_capture, local
from app.store.kept_capture import NOBODY
from app.store.registry import ATTACHMENT, MESSAGE, TICKET
from app.store.unit_of_work import UnitOfWork, Value
from app.system.clock import to_micros

if TYPE_CHECKING:
    from app.services.desk import Desk

_FEWEST_DIGITS = 5
_STATES = {
    Outcome.NEEDS_REPLY: TicketState.NEW,
    Outcome.SOLVED: TicketState.SOLVED,
    Outcome.WAITING: TicketState.PENDING_CUSTOMER,
    Outcome.REMIND: TicketState.OPEN,
}


@dataclass(frozen=True, slots=True)
class KnownPost:
    """The ticket a social post was written down on before."""

    ticket_id: RowId
    number: int


@dataclass(frozen=True, slots=True)
class KeptCapture:
    """What the acting person began to write down; `people` are the names of our own side."""

    unsaved: UnsavedCapture
    files: tuple[StoredFile, ...]
    people: tuple[str, ...]


def capture(
    uow: UnitOfWork,
    captured: Capture,
    *,
    region: str,
    answer_within: timedelta,
    writer: RowId | None = None,
) -> RowId:
    """Make the ticket with everything that belongs to it; the id of the ticket.

    Files kept with the unsaved capture of its `writer`, who may not be who acts by now, become its
    attachments. An answer is promised within
    `answer_within` of when they came. `region` reads national phone numbers.
    Raises NotFound, StoreProblem("disk-full"), Refused: "words-needed", "in-the-future",
    "in-the-past" (the reminder), "no-web-address", "post-known" (facts `number`, `ticket_id`).
    """
    files = kept_capture.files(uow.connection, writer or _person(uow))
    _require_sense(uow, captured, files)
    if captured.post is not None and captured.post.permalink:
        known = find_post(uow, captured.post.permalink)
        if known is not None:
            raise Refused("post-known", number=known.number, ticket_id=known.ticket_id)
    contact_id = _contact(uow, captured, region)
    ticket_id = _ticket(uow, captured, contact_id, answer_within, files)
    first = _say(uow, ticket_id, contact_id, captured)
    for position, file in enumerate(files):
        _attach(uow, first, file, position)
    local.mark_read(uow, ticket_id, uow.now_us)
    kept_capture.end(uow, writer or _person(uow))
    return ticket_id


def keep(uow: UnitOfWork, unsaved: UnsavedCapture, writer: RowId | None = None) -> None:
    """Keep the fields as they are now, for their `writer` where somebody else acts by now."""
    text = "" if unsaved.is_empty else unsaved.to_text()
    kept_capture.keep(uow, writer or _person(uow), text)


def add_file(uow: UnitOfWork, file: NewAttachment, writer: RowId | None = None) -> StoredFile:
    """Keep a file for it, as `keep`. Raises StoreProblem("disk-full")."""
    blob_id = uow.put_blob(file.content)
    stored = StoredFile(file.name, file.content_type, blob_id, len(file.content))
    kept_capture.add_file(uow, writer or _person(uow), stored)
    return stored


def drop_file(uow: UnitOfWork, place: int, writer: RowId | None = None) -> None:
    """Let go of a file, by its place among them."""
    kept_capture.drop_file(uow, writer or _person(uow), place)


def discard(uow: UnitOfWork, writer: RowId | None = None) -> None:
    """Nothing of it is wanted."""
    kept_capture.end(uow, writer or _person(uow))


def bring_back(uow: UnitOfWork, unsaved: UnsavedCapture, files: tuple[StoredFile, ...]) -> None:
    """What was discarded is wanted after all; the bytes of its files lie in the desk still."""
    discard(uow)
    keep(uow, unsaved)
    for file in files:
        kept_capture.add_file(uow, _person(uow), file)


def kept(desk: Desk) -> KeptCapture:
    """What the acting person began and has not saved."""
    with desk.store.read() as connection:
        person_id = desk.person_id or NOBODY
        text = kept_capture.text(connection, person_id)
        files = kept_capture.files(connection, person_id)
    ours = [desk.settings().business, *(one.name for one in desk.people())]
    unsaved = UnsavedCapture.from_text(text) if text else UnsavedCapture()
    return KeptCapture(unsaved, files, tuple(filter(None, ours)))


def find_post(uow: UnitOfWork, permalink: str) -> KnownPost | None:
    """The ticket this post was written down on. Raises Refused("no-web-address")."""
    message_id = _post_id(uow, web_address(permalink), living=True)
    message = uow.find(MESSAGE, message_id)
    if message is None:
        return None
    ticket = uow.get(TICKET, _id(message["ticket_id"]))
    if ticket["deleted_at"] is not None:
        return None
    return KnownPost(_id(ticket["id"]), int(ticket["number"] or 0))


def points_of(typed: str) -> tuple[PointDraft, ...]:
    """A mail address or number typed in the place of a name is also the way to reach them."""
    if is_email(typed.strip()):
        return (PointDraft(PointKind.EMAIL, typed),)
    digits = sum(letter.isdigit() for letter in typed)
    if digits >= _FEWEST_DIGITS and not any(letter.isalpha() for letter in typed):
        return (PointDraft(PointKind.PHONE, typed),)
    return ()


def _require_sense(uow: UnitOfWork, captured: Capture, files: tuple[StoredFile, ...]) -> None:
    words = captured.subject.strip() or captured.text.strip() or captured.turns
    if not words and not files and not (captured.post and captured.post.permalink):
        raise Refused("words-needed")
    for at in (captured.happened_at, *(turn.at for turn in captured.turns)):
        if at is not None and at > uow.now:
            raise Refused("in-the-future", at=at)
    if captured.outcome is Outcome.REMIND and (
        captured.remind_at is None or captured.remind_at <= uow.now
    ):
        raise Refused("in-the-past", at=captured.remind_at)


def _contact(uow: UnitOfWork, captured: Capture, region: str) -> RowId | None:
    """The customer, made where new; the handle of a post is a way to reach them from now on."""
    handle = _handle(captured.post)
    if captured.contact_id is None:
        name = captured.new_name.strip()
        if not name and handle is None:
            return None
        points = (*points_of(name), *((handle,) if handle else ()))
        return contacts.create(uow, name=name, points=points, region=region)
    contact_id = contacts.require(uow, captured.contact_id)
    if handle is not None:
        contacts.add_point(uow, contact_id, handle, position=0, region=region)
    return contact_id


def _handle(post: Post | None) -> PointDraft | None:
    if post is None or not post.handle.strip():
        return None
    return PointDraft(PointKind.HANDLE, tidy_line(post.handle), tidy_line(post.platform))


def _ticket(
    uow: UnitOfWork,
    captured: Capture,
    contact_id: RowId | None,
    answer_within: timedelta,
    files: tuple[StoredFile, ...],
) -> RowId:
    ticket_id = uow.new_id()
    began = captured.turns[0].at if captured.turns else captured.happened_at or uow.now
    due = began + answer_within
    state, needs = _STATES[captured.outcome], captured.outcome is Outcome.NEEDS_REPLY
    remind = captured.remind_at if captured.outcome is Outcome.REMIND else None
    uow.insert(
        TICKET,
        ticket_id,
        number=uow.take_number(),
        subject=captured.subject.strip() or _called(captured, files),
        contact_id=contact_id,
        channel=captured.channel.value,
        direction=Direction.INBOUND.value,
        state=state.value,
        priority=1,
        reference="",
        spam=False,
        assignee_id=uow.actor,
        created_at=to_micros(began),
        reply_due_at=to_micros(due) if needs or remind else None,
        remind_at=None if remind is None else to_micros(remind),
        closed_at=uow.now_us if captured.outcome is Outcome.SOLVED else None,
    )
    return ticket_id


def _called(captured: Capture, files: tuple[StoredFile, ...]) -> str:
    """What a ticket without a subject is called: its first words, else its first file."""
    said = next((turn.text for turn in captured.turns if turn.ours is False), captured.text)
    link = captured.post.permalink if captured.post else ""
    return first_line(said) or (files[0].name if files else tidy_line(link))


def _say(uow: UnitOfWork, ticket_id: RowId, contact_id: RowId | None, captured: Capture) -> RowId:
    """File the words; the id of the message files belong to, the customer's first."""
    if not captured.turns:
        at = to_micros(captured.happened_at) if captured.happened_at else uow.now_us
        values = _of_customer(uow, contact_id) | _of_post(captured.post)
        text = captured.text.strip()
        message_id = _message_id(uow, captured.post)
        return _file(uow, message_id, ticket_id, captured.channel, at, text, values)
    found: dict[bool | None, RowId] = {}
    for turn in captured.turns:
        values = _of_turn(uow, turn, contact_id)
        at = to_micros(turn.at)
        message_id = uow.new_id()
        _file(uow, message_id, ticket_id, captured.channel, at, turn.text, values)
        found.setdefault(turn.ours, message_id)
    return found.get(False) or next(iter(found.values()))


def _file(
    uow: UnitOfWork,
    message_id: RowId,
    ticket_id: RowId,
    channel: Channel,
    at: int,
    text: str,
    values: dict[str, Value],
) -> RowId:
    uow.insert(
        MESSAGE,
        message_id,
        **{
            "ticket_id": ticket_id,
            "occurred_at": at,
            "logged_at": uow.now_us,
            "kind": MessageKind.MESSAGE.value,
            "channel": channel.value,
            "direction": Direction.INBOUND.value,
            "delivery": Delivery.NONE.value,
            "text": text,
            **values,
        },
    )
    return message_id


def _of_customer(uow: UnitOfWork, contact_id: RowId | None) -> dict[str, Value]:
    return {
        "author": Author.CUSTOMER.value,
        "contact_id": contact_id,
        "person_id": uow.actor,
        "author_name": contacts.name_of(uow, contact_id),
    }


def _of_post(post: Post | None) -> dict[str, Value]:
    if post is None:
        return {}
    link = web_address(post.permalink) if post.permalink.strip() else None
    return {
        "author_address": tidy_line(post.handle),
        "recipients": tidy_line(post.platform),
        "permalink": link,
        "public": post.public,
    }


def _of_turn(uow: UnitOfWork, turn: SaidTurn, contact_id: RowId | None) -> dict[str, Value]:
    if turn.ours is None:
        return {"author": Author.AUTOMATIC.value}
    if not turn.ours:
        return _of_customer(uow, contact_id) | {"author_name": turn.name}
    return {
        "author": Author.PERSON.value,
        "direction": Direction.OUTBOUND.value,
        "delivery": Delivery.SENT.value,
        "author_name": turn.name,
    }


def _message_id(uow: UnitOfWork, post: Post | None) -> RowId:
    if post is None or not post.permalink.strip():
        return uow.new_id()
    return _post_id(uow, web_address(post.permalink), living=False)


def _post_id(uow: UnitOfWork, address: str, *, living: bool) -> RowId:
    """The id every desk gives to this post: its `living` message, else the next that is free.

    One that was taken back or whose ticket is in the bin keeps its id; the post's next message
    takes the one after it.
    """
    parts = [address]
    while True:
        message_id = uow.derived_id("post", *parts)
        message = uow.find(MESSAGE, message_id)
        if message is None or (living and _stands(uow, message)):
            return message_id
        parts.append("again")


def _stands(uow: UnitOfWork, message: dict[str, Value]) -> bool:
    ticket = uow.get(TICKET, _id(message["ticket_id"]))
    return message["deleted_at"] is None and ticket["deleted_at"] is None


def _attach(uow: UnitOfWork, message_id: RowId, file: StoredFile, position: int) -> None:
    uow.insert(
        ATTACHMENT,
        uow.derived_id("attachment", message_id, str(position)),
        message_id=message_id,
        blob_id=file.blob_id,
        name=file.name,
        content_type=file.content_type,
        size=file.size,
        content_id="",
        inline=False,
        position=position,
    )


def _person(uow: UnitOfWork) -> RowId:
    return uow.actor or NOBODY


def _id(value: Value) -> RowId:
    if not isinstance(value, bytes):
        raise TypeError("a row without its id")
    return value
