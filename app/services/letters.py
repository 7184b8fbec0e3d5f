"""Answers on paper: what stands on them, and that they have gone to the post or the fax."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.contact import PointKind
from app.domain.errors import Refused
from app.domain.ids import RowId
from app.domain.letter import address_lines
from app.domain.markup import Words
from app.domain.message import Delivery, StoredFile
from app.domain.permission import Permission
from app.domain.ticket import Channel
from app.services import contacts, outgoing, permissions, tickets
from app.services.contacts import PointDraft
from app.services.settings import DeskSettings
from app.services.tickets import After, NewAttachment
from app.store import contacts as reading
from app.store.registry import TICKET
from app.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from app.services.desk import Desk

ON_PAPER = frozenset({Channel.LETTER, Channel.FAX})
"""Channels whose answers are pages."""

FEWEST_LINES = 2
"""Of a postal address: a name alone reaches nobody."""


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """What a letter needs to know of the desk and the ticket.

    `words` are as the customer will read them; `address` is the known postal one with the name, ""
    for none; `may_change` says whether the business's own address can be kept by who writes.
    """

    agreed: DeskSettings
    words: Words
    number: int
    subject: str
    reference: str
    name: str
    address: str
    may_change: bool


def facts(desk: Desk, ticket_id: RowId, words: Words) -> LetterFacts:
    """Everything for a letter. Raises NotFound, Refused as an answer does."""
    view = desk.ticket_view(ticket_id)
    points = view.contact.points if view.contact is not None else ()
    postal = next((one.written for one in points if one.kind is PointKind.POSTAL), "")
    ticket = view.ticket
    may = permissions.permissions_of(desk.people(), desk.person_id)
    return LetterFacts(
        desk.settings(),
        outgoing.ready(words.text, words.markup),
        ticket.number,
        ticket.subject,
        ticket.reference,
        ticket.contact_name,
        _with_name(ticket.contact_name, postal),
        Permission.CHANGE_BUSINESS in may,
    )


def send(
    uow: UnitOfWork,
    ticket_id: RowId,
    text: str,
    *,
    pages: NewAttachment,
    markup: str | None = None,
    attachments: Iterable[NewAttachment | StoredFile] = (),
    after: After = After.WAIT,
    written_with: Iterable[RowId] = (),
    address: str = "",
) -> RowId:
    """A person says the letter or fax has gone; its `pages` are kept with the answer.

    A postal `address` the contact does not have yet is kept. Nothing waits in the outbox.
    Raises NotFound, Refused: as `tickets.reply`, and "not-by-post" on any other channel.
    """
    ticket = uow.get(TICKET, ticket_id)
    if Channel(str(ticket.get("last_channel") or ticket["channel"])) not in ON_PAPER:
        raise Refused("not-by-post")
    # Pages that an undo gave back with the words give way to the new ones.
    files = (pages, *(file for file in attachments if file.name != pages.name))
    message_id = tickets.reply(
        uow,
        ticket_id,
        text,
        markup=markup,
        attachments=files,
        after=after,
        written_with=written_with,
        delivery=Delivery.SENT,
    )
    contact_id = ticket["contact_id"]
    if isinstance(contact_id, bytes):
        _keep_address(uow, contact_id, address)
    return message_id


def _keep_address(uow: UnitOfWork, contact_id: RowId, address: str) -> None:
    lines = address_lines(address)
    known = [
        " ".join(_with_name(contacts.name_of(uow, contact_id), point.written).split())
        for point in reading.points(uow.connection, [contact_id])
        if point.kind is PointKind.POSTAL
    ]
    if len(lines) >= FEWEST_LINES and " ".join(" ".join(lines).split()) not in known:
        draft = PointDraft(PointKind.POSTAL, "\n".join(lines))
        contacts.add_point(uow, contact_id, draft, position=len(known), region="")


def _with_name(name: str, postal: str) -> str:
    """The address with whose it is in its first line."""
    lines = address_lines(postal)
    if not lines or name.casefold() in " ".join(lines).casefold():
        return "\n".join(lines)
    return "\n".join((name, *lines))
