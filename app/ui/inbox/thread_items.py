"""The conversation as a list: messages, notes, and between them what was done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.message import Attachment, Author, Delivery, Message, MessageKind, TicketEvent
from app.domain.ticket import Channel, Direction
from app.domain.ticket_link import NO_TIES, Ties
from app.ui.common.call_words import call_icon, call_words
from app.ui.common.channels import CHANNEL_ICONS, channel_name
from app.ui.common.icons import Icon
from app.ui.common.tints import Tint
from app.ui.common.words import byte_size
from app.ui.inbox.event_words import EventLine, Team, event_lines
from app.ui.inbox.moments import Moments
from app.ui.inbox.ties_words import ties_lines

translate = QCoreApplication.translate

_SPOKEN_LENGTH = 2000


@dataclass(frozen=True, slots=True)
class MessageItem:
    """A message or note with everything its card says around the text.

    `key` is its identity in the list: the message's number.
    """

    key: int
    message: Message
    name: str
    tint: Tint
    icon: Icon
    channel: str
    when: str
    delivery: str

    @property
    def is_note(self) -> bool:
        """Whether only the team sees it."""
        return self.message.kind is MessageKind.NOTE

    @property
    def is_ours(self) -> bool:
        """Whether it went out from here."""
        return self.message.direction is Direction.OUTBOUND and not self.is_note

    @property
    def has_quote(self) -> bool:
        """Whether quoted text or a signature is folded away."""
        return self.message.visible_text.strip() != self.message.text.strip()

    @property
    def files(self) -> tuple[Attachment, ...]:
        """What was sent along, pictures shown within the text last."""
        found = self.message.attachments
        return (*(one for one in found if not one.inline), *(one for one in found if one.inline))


@dataclass(frozen=True, slots=True)
class EventItem:
    """One grey line; `key` is negative, counted from the first."""

    key: int
    line: EventLine
    when: str


ThreadItem = MessageItem | EventItem


def thread_items(
    messages: Sequence[Message],
    events: Sequence[TicketEvent],
    team: Team,
    moments: Moments,
    ties: Ties = NO_TIES,
) -> list[ThreadItem]:
    """Messages, events and what was merged or handed over, by time, oldest first."""
    timed: list[tuple[int, ThreadItem]] = []
    for message in messages:
        timed.append((0, _message_item(message, team, moments)))
    lines = [*event_lines(events, team, moments), *ties_lines(ties, team)]
    for place, line in enumerate(sorted(lines, key=_line_instant), 1):
        timed.append((1, EventItem(-place, line, moments.moment(line.at))))
    timed.sort(key=_order)
    return [item for _, item in timed]


def describe(item: ThreadItem) -> str:
    """What a screen reader says of an item."""
    if isinstance(item, EventItem):
        return f"{item.line.words}, {item.when}"
    words = item.message.visible_text[:_SPOKEN_LENGTH]
    files = ", ".join(one.name for one in item.files)
    attached = translate("Thread", "Attached: %1").replace("%1", files) if files else ""
    parts = (item.name, item.channel, item.when, item.delivery, words, attached)
    return ", ".join(filter(None, parts))


def identify(item: ThreadItem) -> int:
    """The item's identity in its list."""
    return item.key


def explain(item: ThreadItem) -> str:
    """The tool tip: from which address, to whom, when in full."""
    if isinstance(item, EventItem):
        return ""
    message = item.message
    lines = [message.author_address]
    if message.recipients and message.channel is not Channel.SOCIAL:
        lines.append(translate("Thread", "To %1").replace("%1", ", ".join(message.recipients)))
    return "\n".join(filter(None, lines))


def file_words(file: Attachment, locale: QLocale) -> str:
    """An attachment on its chip: name and size."""
    name = file.name or translate("Thread", "Attachment")
    return f"{name} · {byte_size(file.size, locale)}"


def _line_instant(line: EventLine) -> datetime:
    return line.at


def _order(timed: tuple[int, ThreadItem]) -> tuple[object, int, int]:
    rank, item = timed
    if isinstance(item, EventItem):
        return item.line.at, rank, -item.key
    return item.message.occurred_at, rank, item.key


def _message_item(message: Message, team: Team, moments: Moments) -> MessageItem:
    ours = message.direction is Direction.OUTBOUND
    mine = ours and message.person_id is not None and message.person_id == team.me
    note = message.kind is MessageKind.NOTE
    return MessageItem(
        key=message.seq,
        message=message,
        name=_author(message, mine=mine),
        tint=Tint.ACCENT if mine else Tint.INFO if ours else Tint.NEUTRAL,
        icon=_icon(message, note=note),
        channel=_kind_words(message, note=note),
        when=moments.moment(message.occurred_at),
        delivery=_delivery_words(message, moments),
    )


def _icon(message: Message, *, note: bool) -> Icon:
    if message.call is not None:
        return call_icon(message.call)
    return Icon.STICKY_NOTE if note else CHANNEL_ICONS[message.channel]


def _author(message: Message, *, mine: bool) -> str:
    if mine:
        return translate("Thread", "You")
    return message.author_name or message.author_address or translate("Thread", "Unknown sender")


def _kind_words(message: Message, *, note: bool) -> str:
    if note:
        return translate("Thread", "Note, only the team sees this")
    words = channel_name(message.channel)
    if message.call is not None:
        return call_words(message.call)
    if message.channel is Channel.SOCIAL:
        return _post_words(words, message)
    if message.author is Author.AUTOMATIC:
        return translate("Thread", "%1, sent automatically").replace("%1", words)
    return words


def _post_words(words: str, message: Message) -> str:
    """Where a post stands, and who can read it there."""
    read = {True: translate("Thread", "public"), False: translate("Thread", "private")}
    can_read = "" if message.public is None else read[message.public]
    return " · ".join(filter(None, (words, *message.recipients, can_read)))


def _delivery_words(message: Message, moments: Moments) -> str:
    leaves_at = message.leaves_at
    held = leaves_at is not None and leaves_at > moments.local_now()
    if message.delivery is Delivery.QUEUED and held and leaves_at is not None:
        words = translate("Thread", "Goes out at %1")
        return words.replace("%1", moments.to_the_second(leaves_at))
    return {
        Delivery.QUEUED: translate("Thread", "Waits in the outbox"),
        Delivery.CANCELLED: translate("Thread", "Not sent"),
    }.get(message.delivery, "")
