"""What will be planted: a cast, and tickets in the order in which they began."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from random import Random
from typing import Final
from zoneinfo import ZoneInfo

from app.services.sample.cast import Extras, written_cast
from app.services.sample.conversations import Conversations, Plan
from app.services.sample.opening_hours import DAY, OpeningHours
from app.services.sample.records import Cast, SampleTicket
from app.services.sample.sources import Trade, business, words
from app.services.sample.stories import written_tickets
from app.system.clock import to_micros

TICKETS_FOR_A_CONTACT: Final = 5
TICKETS_FOR_AN_ORGANISATION: Final = 75
_LONGEST_SPAN_DAYS: Final = 3 * 365
_SHORTEST_SPAN_DAYS: Final = 45
_TICKETS_A_DAY: Final = 30
# The oldest story goes back seventy opening days.
_STORY_DAYS: Final = 120


class Scene:
    """`count` tickets as they stand at `now`: stories first, made-up conversations beyond them.

    The same arguments give the same scene.
    """

    def __init__(self, seed: str, count: int, trade: Trade, now: datetime, zone: ZoneInfo) -> None:
        rng = Random(seed)
        source, vocabulary = business(trade), words(trade)
        self._now = to_micros(now)
        span_days = min(_LONGEST_SPAN_DAYS, max(_SHORTEST_SPAN_DAYS, count // _TICKETS_A_DAY))
        hours = OpeningHours(
            now, zone, source["opening_days"], source["opening_hours"], span_days + _STORY_DAYS
        )
        stories = written_tickets(source, hours, count)
        core = _known_in_time(written_cast(source, self._now), stories)
        extra = count - len(stories)
        customers = -(-extra // TICKETS_FOR_A_CONTACT)
        colleagues = core.people[::-1]  # the representative answers most
        self._stories = sorted(stories, key=lambda story: story.created_at)
        self._conversations = Conversations(rng, vocabulary, hours, self._now, colleagues)
        newcomers = range(len(core.contacts), len(core.contacts) + customers)
        self._plans = self._conversations.plans(extra, newcomers, span_days * DAY)
        self.cast = self._with_newcomers(
            core,
            Extras(rng, vocabulary, customers),
            newcomers,
            extra // TICKETS_FOR_AN_ORGANISATION,
        )

    def tickets(self) -> Iterator[SampleTicket]:
        """Stories and made-up tickets, the earliest first. Can be asked for once."""
        told = 0
        for plan in self._plans:
            while told < len(self._stories) and self._stories[told].created_at <= plan.created_at:
                yield self._stories[told]
                told += 1
            yield self._conversations.ticket(plan, self.cast.contacts[plan.contact])
        yield from self._stories[told:]

    def _with_newcomers(self, core: Cast, extras: Extras, newcomers: range, offices: int) -> Cast:
        """The written cast and further customers, each known since their first ticket."""
        organisations = extras.organisations(offices)
        start = len(core.organisations)
        theirs = range(start, start + len(organisations))
        since = _first_heard(self._plans)
        contacts = [
            extras.contact(at, since.get(index, self._now - DAY), theirs)
            for at, index in enumerate(newcomers)
        ]
        return Cast(core.people, (*core.organisations, *organisations), (*core.contacts, *contacts))


def _known_in_time(cast: Cast, stories: list[SampleTicket]) -> Cast:
    """The same cast, nobody of it known only after their first word."""
    earliest = {index: contact.created_at for index, contact in enumerate(cast.contacts)}
    for story in stories:
        earliest[story.contact] = min(earliest[story.contact], story.created_at)
    contacts = (
        replace(contact, created_at=earliest[index]) for index, contact in enumerate(cast.contacts)
    )
    return replace(cast, contacts=tuple(contacts))


def _first_heard(plans: list[Plan]) -> dict[int, int]:
    first: dict[int, int] = {}
    for plan in plans:
        first.setdefault(plan.contact, plan.created_at)
    return first
