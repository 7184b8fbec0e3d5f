"""A week (or years) of an invented business to explore, and its removal without a trace.

Everything goes through the gate like a person's work, in a few commands whose names the journal
keeps; removal finds by them what was made. No sample message waits in the outbox, and all addresses
end in .example, so nothing of it can ever be sent.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from random import Random
from typing import Final
from zoneinfo import ZoneInfo

from app.domain.errors import Refused
from app.domain.ids import RowId
from app.services import settings
from app.services.desk import Desk, command_name
from app.services.sample.planting import (
    Ground,
    plant_contacts,
    plant_organisations,
    plant_people,
    plant_replies,
    plant_tickets,
)
from app.services.sample.records import SampleContact, SampleTicket
from app.services.sample.scene import Scene
from app.services.sample.sources import Trade, business
from app.services.sample.withdrawal import withdraw
from app.store import origins, people
from app.store.unit_of_work import UnitOfWork

_BATCH_CONTACTS: Final = 2000
_BATCH_MESSAGES: Final = 4000

Progress = Callable[[int, int], object]
"""Hears (done, of) after each batch."""


@dataclass(frozen=True, slots=True)
class Planted:
    """What was made. `seconds` is elapsed time."""

    tickets: int
    messages: int
    contacts: int
    seconds: float


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What `fill` was asked for, and what it found on the desk."""

    seed: int
    count: int
    trade: Trade
    zone: ZoneInfo
    known_people: Mapping[str, RowId]


def fill(
    desk: Desk,
    *,
    seed: int = 1,
    tickets: int = 40,
    trade: Trade = Trade.BAKERY,
    progress: Progress | None = None,
) -> Planted:
    """Add an invented business with this many tickets; the same seed and clock give the same.

    The first ones are stories written by hand, in every state and channel, told relative to now;
    beyond them conversations are made up, ten messages long on average, over up to three years.
    Raises Refused("sample-data-present"), StoreProblem; what was added until then is there and
    `remove` takes it away.
    """
    desk = desk.seated()
    if desk.settings().sample_data:
        raise Refused("sample-data-present")
    began = time.monotonic()
    wanted = _Wanted(seed, max(tickets, 0), trade, desk.settings().zone, _names(desk))
    scene, ground = desk.do_quietly(begin_sample, wanted).result
    for customers in _batched(iter(scene.cast.contacts), _BATCH_CONTACTS):
        desk.do_quietly(plant_sample_contacts, ground, customers)
    done = messages = 0
    for batch in _by_messages(scene.tickets(), _BATCH_MESSAGES):
        messages += desk.do_quietly(plant_sample_tickets, ground, batch).result
        done += len(batch)
        if progress is not None:
            progress(done, wanted.count)
    return Planted(done, messages, len(scene.cast.contacts), time.monotonic() - began)


def remove(desk: Desk, *, progress: Progress | None = None) -> None:
    """Take everything away that `fill` made, and what was said on its tickets since.

    A contact that something of the desk's own was added to stays. Raises StoreProblem; called again
    it goes on where it stopped.
    """
    desk = desk.seated()
    withdraw(desk, [command_name(one) for one in _COMMANDS], progress)
    desk.do_quietly(end_sample)


# The functions' names stand in the journal and are how `remove` finds what was made: keep them.


def begin_sample(uow: UnitOfWork, wanted: _Wanted) -> tuple[Scene, Ground]:
    """Mark the desk as holding sample data; add people, organisations and saved replies."""
    # A second filling after a removal must not meet the ids of the first.
    earlier = len(origins.commands_named(uow.connection, command_name(begin_sample)))
    seed = f"{wanted.seed} {wanted.trade} {earlier}"
    settings.change(uow, sample_data=True)
    _lend_letterhead(uow, wanted.trade)
    scene = Scene(seed, wanted.count, wanted.trade, uow.now, wanted.zone)
    source = business(wanted.trade)
    ground = Ground(
        Random(f"ids {seed}"), source["business"], source["address"], scene.cast, uow.actor
    )
    plant_people(uow, ground, wanted.known_people)
    if ground.me is None:
        ground.me = next(reversed(ground.colleagues.values()))
    plant_organisations(uow, ground)
    plant_replies(uow, ground, source["saved_replies"])
    return scene, ground


def plant_sample_contacts(uow: UnitOfWork, ground: Ground, batch: Sequence[SampleContact]) -> None:
    """Add customers."""
    plant_contacts(uow, ground, batch)


def plant_sample_tickets(uow: UnitOfWork, ground: Ground, batch: Sequence[SampleTicket]) -> int:
    """Add tickets; returns how many messages they hold."""
    return plant_tickets(uow, ground, batch)


def end_sample(uow: UnitOfWork) -> None:
    """The desk holds no sample data any more, and its letters nobody's address."""
    settings.change(uow, sample_data=False)
    _take_letterhead_back(uow)


_COMMANDS: Final = (begin_sample, plant_sample_contacts, plant_sample_tickets)


def _lend_letterhead(uow: UnitOfWork, trade: Trade) -> None:
    """Letters need where the business is; what is known of the desk's own stays."""
    agreed = settings.from_rows(people.desk_settings(uow.connection))
    for name, value in _letterhead(trade).items():
        if not getattr(agreed, name):
            settings.change(uow, **{name: value})


def _take_letterhead_back(uow: UnitOfWork) -> None:
    """What somebody changed since is the desk's own."""
    agreed = settings.from_rows(people.desk_settings(uow.connection))
    for trade in Trade:
        for name, value in _letterhead(trade).items():
            if getattr(agreed, name) == value:
                settings.change(uow, **{name: type(value)()})


def _letterhead(trade: Trade) -> Mapping[str, str | tuple[str, ...]]:
    source = business(trade)
    return {"address": tuple(source["postal_address"]), "phone": source["phone"]}


def _batched(items: Iterator[SampleContact], size: int) -> Iterator[list[SampleContact]]:
    while batch := list(islice(items, size)):
        yield batch


def _by_messages(tickets: Iterator[SampleTicket], size: int) -> Iterator[list[SampleTicket]]:
    """Batches of about `size` messages."""
    batch: list[SampleTicket] = []
    messages = 0
    for ticket in tickets:
        batch.append(ticket)
        messages += len(ticket.messages)
        if messages >= size:
            yield batch
            batch, messages = [], 0
    if batch:
        yield batch


def _names(desk: Desk) -> dict[str, RowId]:
    return {person.name: person.id for person in desk.people() if person.active}
