"""Any history, then merged and separated, or split and undone: nobody could tell."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import Refused
from app.domain.ids import RowId
from app.domain.message import MessageKind
from app.domain.person import Role
from app.domain.ticket import Channel
from app.domain.ticket_link import Relation
from app.services import (
    hand_overs,
    people,
    ticket_links,
    ticket_merging,
    ticket_splitting,
    tickets,
)
from app.services.tickets import After
from tests.desks import add_contact, make_desk
from tests.exported_state import exported_state
from tests.fakes.clock import FakeClock

TICKETS = 4
HOUR = timedelta(hours=1)

Act = Callable[["World", RowId, RowId], object]


class World:
    """A desk with a few tickets of two customers, a colleague, and a clock."""

    def __init__(self, folder: Path) -> None:
        self.clock = FakeClock()
        self.desk = make_desk(folder, self.clock)
        self.margo = self.desk.do_quietly(people.add, "Margo", Role.LEADER).result
        customers = [add_contact(self.desk), add_contact(self.desk, "Rosa Lind"), None]
        self.tickets = [self.open(customers[n % 3], n) for n in range(TICKETS)]

    def open(self, contact_id: RowId | None, n: int) -> RowId:
        """A question, promised for a time of its own."""
        self.clock.advance(minutes=1)
        return self.desk.do(
            tickets.open_ticket,
            contact_id=contact_id,
            subject=f"Oven {n}",
            channel=Channel.EMAIL,
            text=f"nut {n}",
            answer_within=(n * 7 % 5) * HOUR or None,
        ).result

    def later(self, hours: int) -> object:
        """A moment to come."""
        return self.clock.now() + hours * HOUR


ACTS: dict[str, Act] = {
    "reply": lambda w, one, _: w.desk.do(tickets.reply, one, "Rye."),
    "answer and close": lambda w, one, _: w.desk.do(tickets.reply, one, "Rye.", after=After.CLOSE),
    "note": lambda w, one, _: w.desk.do(tickets.note, one, "almonds"),
    "assign": lambda w, one, _: w.desk.do(tickets.assign, [one], w.margo),
    "tag": lambda w, one, _: w.desk.do(tickets.add_tag, [one], "VIP"),
    "tag both": lambda w, one, other: w.desk.do(tickets.add_tag, [one, other], "Allergens"),
    "untag": lambda w, one, _: w.desk.do(tickets.remove_tag, [one], "VIP"),
    "close": lambda w, one, _: w.desk.do(tickets.close, [one]),
    "reopen": lambda w, one, _: w.desk.do(tickets.reopen, [one]),
    "wait": lambda w, one, _: w.desk.do(tickets.wait, [one]),
    "remind": lambda w, one, _: w.desk.do(tickets.remind, [one], w.later(5)),
    "remind, holding": lambda w, one, _: w.desk.do(tickets.remind, [one], w.later(3), holds=True),
    "call back": lambda w, one, _: w.desk.do(tickets.promise_call_back, [one], w.later(2)),
    "rename": lambda w, one, _: w.desk.do(tickets.rename, one, "Almonds"),
    "spam": lambda w, one, _: w.desk.do(tickets.mark_spam, [one]),
    "draft": lambda w, one, _: w.desk.do(tickets.save_draft, one, MessageKind.NOTE, "Dear"),
    "other draft": lambda w, one, _: w.desk.do(
        tickets.save_draft, one, MessageKind.NOTE, "Dear\n\nCamille"
    ),
    "link": lambda w, one, other: w.desk.do(ticket_links.link, [one], other, Relation.CAUSED_BY),
    "unlink": lambda w, one, other: w.desk.do(ticket_links.unlink, one, other),
    "offer": lambda w, one, _: w.desk.do(hand_overs.offer, one, w.margo, "Yours"),
    "merge": lambda w, one, other: w.desk.do(ticket_merging.merge, [one], other),
    "separate": lambda w, one, _: w.desk.do(ticket_merging.unmerge, one),
    "undo": lambda w, _, __: w.desk.undo(),
    "redo": lambda w, _, __: w.desk.redo(),
    "wake": lambda w, _, __: w.desk.do_quietly(tickets.wake_due),
}
PLACES = st.integers(0, TICKETS - 1)
STEPS = st.lists(st.tuples(st.sampled_from(sorted(ACTS)), PLACES, PLACES), max_size=14)


@contextmanager
def world() -> Iterator[World]:
    folder = Path(tempfile.mkdtemp())
    made = World(folder)
    try:
        yield made
        report = made.desk.check()
        assert report.sound, report.problems
    finally:
        made.desk.close()
        shutil.rmtree(folder)


def live(w: World, steps: list[tuple[str, int, int]]) -> None:
    """What can be done of these steps; a refused one changes nothing."""
    for name, one, other in steps:
        w.clock.advance(minutes=30)
        before = exported_state(w.desk) if name in ("merge", "separate") else b""
        try:
            ACTS[name](w, w.tickets[one], w.tickets[other])
        except Refused:
            assert before in (b"", exported_state(w.desk))


def try_merge(w: World, source: RowId, target: RowId) -> bool:
    try:
        w.desk.do(ticket_merging.merge, [source], target)
    except Refused:
        return False
    return True


@settings(max_examples=60)
@given(steps=STEPS, source=PLACES, target=PLACES)
def test_merged_and_separated_is_as_before(
    steps: list[tuple[str, int, int]], source: int, target: int
) -> None:
    with world() as w:
        live(w, steps)
        root = w.desk.ticket_view(w.tickets[source]).ticket.id
        before = exported_state(w.desk)
        w.clock.advance(minutes=10)
        if try_merge(w, root, w.tickets[target]):
            w.clock.advance(minutes=10)
            w.desk.do(ticket_merging.unmerge, root)
            assert exported_state(w.desk) == before
            w.desk.undo()
            w.desk.undo()
            assert exported_state(w.desk) == before


@settings(max_examples=60)
@given(
    steps=STEPS,
    merges=st.lists(st.tuples(PLACES, PLACES), min_size=2, max_size=4),
    order=st.randoms(use_true_random=False),
)
def test_chains_separated_in_any_order_are_as_before(
    steps: list[tuple[str, int, int]], merges: list[tuple[int, int]], order: object
) -> None:
    with world() as w:
        live(w, steps)
        before = exported_state(w.desk)
        merged = []
        for source, target in merges:
            w.clock.advance(minutes=10)
            root = w.desk.ticket_view(w.tickets[source]).ticket.id
            if try_merge(w, root, w.tickets[target]):
                merged.append(root)
        order.shuffle(merged)  # type: ignore[attr-defined]
        for source_id in merged:
            w.desk.do(ticket_merging.unmerge, source_id)
        assert exported_state(w.desk) == before


@settings(max_examples=60)
@given(steps=STEPS, place=PLACES, chosen=st.sets(st.integers(0, 5), min_size=1, max_size=3))
def test_split_and_undone_is_as_before(
    steps: list[tuple[str, int, int]], place: int, chosen: set[int]
) -> None:
    with world() as w:
        live(w, steps)
        ticket_id = w.desk.ticket_view(w.tickets[place]).ticket.id
        said = [message.id for message in w.desk.ticket_view(ticket_id).messages]
        wanted = [said[n] for n in chosen if n < len(said)]
        before = exported_state(w.desk)
        if not wanted or len(wanted) == len(said):
            with pytest.raises(Refused, match="nothing-"):
                w.desk.do(ticket_splitting.split, ticket_id, wanted, "Another")
        else:
            w.desk.do(ticket_splitting.split, ticket_id, wanted, "Another")
            w.desk.undo()
        assert exported_state(w.desk) == before


@pytest.mark.parametrize("name", sorted(ACTS))
def test_every_act_of_a_history_can_happen(name: str) -> None:
    with world() as w:
        w.desk.do(ticket_merging.merge, [w.tickets[2]], w.tickets[3])
        place = 2 if name == "separate" else 0
        if name == "redo":
            w.desk.undo()
        ACTS[name](w, w.tickets[place], w.tickets[1])
