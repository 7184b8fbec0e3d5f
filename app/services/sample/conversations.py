"""Conversations nobody wrote by hand: who says what, when, and how the matter ends."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from math import log
from random import Random
from typing import Any, Final

from app.domain.message import Author, MessageKind
from app.domain.ticket import Channel, Direction, Priority, TicketState
from app.services.sample.files import sample_file
from app.services.sample.opening_hours import DAY, HOUR, MINUTE, SECOND, OpeningHours
from app.services.sample.prose import Prose, Template
from app.services.sample.records import SampleContact, SampleMessage, SamplePerson, SampleTicket
from app.services.sample.wording import Speaker, Wording


class Fate(Enum):
    """Where a ticket stands now; the value is how many of a thousand do."""

    CLOSED = 900
    NEEDS_REPLY = 40
    WAITING = 50
    CALL_BACK = 10


LONGEST: Final = 50
# Of the exponential lengths; with the tickets that were cut off by the present the mean is ten.
_MEAN_LENGTH: Final = 9.5
_CHANNELS: Final = {
    Channel.EMAIL: 56,
    Channel.PHONE: 15,
    Channel.WEB_FORM: 10,
    Channel.TEXT: 6,
    Channel.CHAT: 5,
    Channel.SOCIAL: 4,
    Channel.IN_PERSON: 2,
    Channel.LETTER: 1,
    Channel.FAX: 1,
}
_FILES: Final = (
    *(f"Invoice-2025-{month:02d}.pdf" for month in range(1, 13)),
    *(f"Photo-{number}.png" for number in range(1, 21)),
    *("Receipt.pdf", "Order-form.pdf", "Allergen-sheet.pdf", "Quote.pdf", "Screenshot.png"),
    *("Sketch.png", "Scan.pdf", "Delivery-note.pdf", "Statement.pdf", "Label.png"),
)
_FINISHED_AFTER: Final = 30 * DAY


@dataclass(frozen=True, slots=True)
class _Topic:
    subjects: tuple[Template, ...]
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What is decided about a ticket before its words: when it began, of whom, where it stands."""

    created_at: int
    contact: int
    fate: Fate


class Conversations:
    """Makes tickets from plans. The same generator and plans give the same tickets."""

    def __init__(
        self,
        rng: Random,
        words: Mapping[str, Any],
        hours: OpeningHours,
        now: int,
        colleagues: Sequence[SamplePerson],
    ) -> None:
        self._rng = rng
        self._hours = hours
        self._now = now
        self._colleagues = colleagues
        self._prose = Prose(rng, words)
        self._wording = Wording(rng, self._prose, words)
        self._topics = [
            _Topic(self._prose.compile(one["subjects"]), tuple(one["tags"]))
            for one in words["topics"]
        ]
        self._tags: Sequence[str] = words["tags"]
        self._channels = list(_CHANNELS)
        self._channel_weights = list(_CHANNELS.values())

    def plans(self, count: int, contacts: range, span: int) -> list[Plan]:
        """`count` plans over the last `span` microseconds, the earliest first."""
        rng = self._rng
        fates = rng.choices(list(Fate), [fate.value for fate in Fate], k=count)
        plans = []
        for fate in fates:
            if fate is Fate.CLOSED:
                age = 2 * DAY + int(rng.random() * span)
            else:
                age = 20 * MINUTE + int(rng.random() ** 2 * min(span, 20 * DAY))
            begun = self._hours.when_awake(self._now - age)
            # Regulars write most: the first tenth of the customers brings a third of the tickets.
            contact = contacts[int(rng.random() ** 2 * len(contacts))]
            plans.append(Plan(min(begun, self._now - 2 * MINUTE), contact, fate))
        return sorted(plans, key=lambda plan: plan.created_at)

    def ticket(self, plan: Plan, contact: SampleContact) -> SampleTicket:
        """The whole conversation."""
        rng = self._rng
        topic = int(rng.random() * len(self._topics))
        channel = self._channel(contact)
        direction = Direction.OUTBOUND if rng.random() < 0.03 else Direction.INBOUND
        colleague = self._colleagues[int(rng.random() ** 2 * len(self._colleagues))]
        messages = self._messages(plan, contact, channel, direction, topic, colleague)
        ticket = SampleTicket(
            created_at=plan.created_at,
            contact=plan.contact,
            subject=self._prose.pick(self._topics[topic].subjects),
            channel=channel,
            direction=direction,
            state=TicketState.OPEN,
            messages=messages,
            priority=rng.choices(list(Priority), (5, 85, 8, 2))[0],
            assignee=colleague.key,
            reference=self._prose.order() if rng.random() < 0.4 else "",
            tags=self._chosen_tags(self._topics[topic]),
        )
        self._settle(ticket, plan.fate)
        return ticket

    def _channel(self, contact: SampleContact) -> Channel:
        channel = self._rng.choices(self._channels, self._channel_weights)[0]
        if channel in (Channel.EMAIL, Channel.WEB_FORM) and not contact.address:
            return Channel.PHONE if self._rng.random() < 0.6 else Channel.TEXT
        return channel

    def _chosen_tags(self, topic: _Topic) -> tuple[str, ...]:
        rng = self._rng
        chosen = [topic.tags[int(rng.random() * len(topic.tags))]] if rng.random() < 0.7 else []
        if rng.random() < 0.15:
            chosen.append(self._tags[int(rng.random() * len(self._tags))])
        return tuple(dict.fromkeys(chosen))

    # --- the words ----------------------------------------------------------------------------

    def _messages(
        self,
        plan: Plan,
        contact: SampleContact,
        channel: Channel,
        direction: Direction,
        topic: int,
        colleague: SamplePerson,
    ) -> list[SampleMessage]:
        messages: list[SampleMessage] = []
        at = plan.created_at
        for speaker in self._speakers(direction, channel, plan.fate):
            if messages:
                at = self._next(at, speaker)
            if at >= self._now - MINUTE:
                break
            earlier = messages[-1] if messages else None
            messages.append(self._message(at, speaker, channel, topic, colleague, contact, earlier))
        return _trimmed(messages, plan.fate)

    def _speakers(self, direction: Direction, channel: Channel, fate: Fate) -> Iterator[Speaker]:
        rng = self._rng
        length = min(LONGEST, 1 + int(rng.expovariate(1 / _MEAN_LENGTH)))
        speaker = Speaker.CUSTOMER if direction is Direction.INBOUND else Speaker.COLLEAGUE
        for at in range(length):
            yield speaker
            chance = rng.random()
            if at == 0 and channel is Channel.EMAIL and speaker is Speaker.CUSTOMER:
                speaker = Speaker.MACHINE if chance < 0.3 else Speaker.COLLEAGUE
            elif speaker is Speaker.CUSTOMER:
                speaker = Speaker.CUSTOMER if chance < 0.12 else Speaker.COLLEAGUE
                speaker = Speaker.NOTE if chance > 0.92 else speaker
            elif speaker is Speaker.COLLEAGUE:
                speaker = Speaker.CUSTOMER if chance < 0.88 else Speaker.NOTE
            else:
                speaker = Speaker.COLLEAGUE
        last = Speaker.CUSTOMER if fate is Fate.NEEDS_REPLY else Speaker.COLLEAGUE
        if length > 1 and speaker is last:
            yield speaker

    def _next(self, at: int, speaker: Speaker) -> int:
        rng = self._rng
        if speaker is Speaker.MACHINE:
            return at + 2 * SECOND
        if speaker is Speaker.NOTE:
            return at + int(rng.random() * 30 * MINUTE) + MINUTE
        if speaker is Speaker.COLLEAGUE:
            pause = rng.lognormvariate(log(50 * MINUTE), 1.1)
            return self._hours.when_open(at + int(min(pause, 2 * DAY)))
        pause = rng.lognormvariate(log(5 * HOUR), 1.2)
        return self._hours.when_awake(at + int(min(pause, 12 * DAY)))

    def _message(
        self,
        at: int,
        speaker: Speaker,
        channel: Channel,
        topic: int,
        colleague: SamplePerson,
        contact: SampleContact,
        earlier: SampleMessage | None,
    ) -> SampleMessage:
        rng = self._rng
        used = channel
        if channel is Channel.WEB_FORM and (earlier is not None or speaker is not Speaker.CUSTOMER):
            used = Channel.EMAIL
        quoted = earlier is not None and used is Channel.EMAIL and rng.random() < 0.3
        outside = speaker is Speaker.CUSTOMER
        has_file = speaker in (Speaker.CUSTOMER, Speaker.COLLEAGUE) and rng.random() < 0.04
        return SampleMessage(
            at=at,
            kind=MessageKind.NOTE if speaker is Speaker.NOTE else MessageKind.MESSAGE,
            channel=used,
            direction=Direction.INBOUND if outside else Direction.OUTBOUND,
            author=_AUTHORS[speaker],
            text=self._wording.text(speaker, used, topic, contact.name, colleague.name),
            person=colleague.key if speaker in (Speaker.COLLEAGUE, Speaker.NOTE) else None,
            quote=earlier.text if quoted and earlier is not None else "",
            files=(sample_file(rng.choice(_FILES)),) if has_file else (),
        )

    # --- how it ends --------------------------------------------------------------------------

    def _settle(self, ticket: SampleTicket, fate: Fate) -> None:
        rng = self._rng
        last = ticket.messages[-1].at
        if fate is Fate.CLOSED:
            ticket.closed_at = min(last + int(rng.random() * 3 * HOUR), self._now)
            old = self._now - last > _FINISHED_AFTER
            ticket.state = TicketState.CLOSED if old else TicketState.SOLVED
            ticket.spam, ticket.binned = rng.random() < 0.004, rng.random() < 0.003
            return
        answered = any(one.author is Author.PERSON for one in ticket.messages)
        ticket.state = TicketState.OPEN if answered else TicketState.NEW
        if rng.random() < 0.4:
            ticket.assignee = "me"
        elif not answered:
            ticket.assignee = None
        if fate is Fate.NEEDS_REPLY:
            ticket.unread = rng.random() < 0.5
            ticket.reply_due_at = self._hours.when_open(last + int(rng.random() * 2 * DAY))
        elif fate is Fate.CALL_BACK:
            ticket.call_back_at = self._hours.when_open(self._soon(3 * DAY))
        else:
            self._let_wait(ticket)

    def _let_wait(self, ticket: SampleTicket) -> None:
        chance = self._rng.random()
        if chance < 0.6:
            ticket.state = TicketState.PENDING_CUSTOMER
        elif chance < 0.75:
            ticket.state = TicketState.ON_HOLD
        if ticket.state not in (TicketState.PENDING_CUSTOMER, TicketState.ON_HOLD) or chance < 0.1:
            ticket.remind_at = self._hours.when_open(self._now + HOUR + self._within(14 * DAY))

    def _soon(self, most: int) -> int:
        """An instant that is sometimes past already: promises are missed, too."""
        return self._now - self._within(DAY) // 4 + self._within(most)

    def _within(self, most: int) -> int:
        return int(self._rng.random() * most)


_AUTHORS: Final = {
    Speaker.CUSTOMER: Author.CUSTOMER,
    Speaker.COLLEAGUE: Author.PERSON,
    Speaker.NOTE: Author.PERSON,
    Speaker.MACHINE: Author.AUTOMATIC,
}


def _trimmed(messages: list[SampleMessage], fate: Fate) -> list[SampleMessage]:
    """Without a tail that contradicts where the ticket stands: nobody waits for an answer given."""
    if fate is Fate.NEEDS_REPLY:
        while len(messages) > 1 and messages[-1].author is not Author.CUSTOMER:
            messages.pop()
    elif fate is Fate.WAITING:
        while len(messages) > 1 and messages[-1].author is Author.CUSTOMER:
            messages.pop()
    return messages
