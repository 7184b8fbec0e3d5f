"""Where an answer goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.contact import PointKind
from app.domain.message import Message, MessageKind
from app.domain.phone import display_phone
from app.domain.ticket import Channel, Direction

if TYPE_CHECKING:
    from app.services.desk import TicketView

_POINTS = {
    Channel.PHONE: PointKind.PHONE,
    Channel.TEXT: PointKind.PHONE,
    Channel.FAX: PointKind.PHONE,
    Channel.SOCIAL: PointKind.HANDLE,
    Channel.LETTER: PointKind.POSTAL,
    Channel.EMAIL: PointKind.EMAIL,
    Channel.WEB_FORM: PointKind.EMAIL,
    Channel.CHAT: PointKind.EMAIL,
}


def recipient(view: TicketView, region: str) -> str:
    """To whoever wrote last, else the first way that fits, in one line; a number as dialled in

    `region`.
    """
    channel, contact = view.ticket.reply_channel, view.contact
    if channel in (Channel.EMAIL, Channel.WEB_FORM):
        inbound = (one for one in reversed(view.messages) if is_inbound(one))
        written = next((one.author_address for one in inbound if one.author_address), "")
        if written:
            return written
    if contact is None:
        return ""
    kind = _POINTS.get(channel)
    point = next((one for one in contact.points if one.kind is kind), None)
    if point is None:
        return contact.name
    if kind is PointKind.PHONE:
        return display_phone(point.value, region)
    return ", ".join(filter(None, map(str.strip, point.written.splitlines())))


def is_inbound(message: Message) -> bool:
    """Whether the customer wrote it."""
    return message.direction is Direction.INBOUND and message.kind is MessageKind.MESSAGE


def first_name(name: str) -> str:
    """What somebody is called in passing, "" where nothing is known."""
    return name.split()[0] if name.split() else ""
