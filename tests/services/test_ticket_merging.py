"""Merging tickets, and separating them again at any later time."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain.errors import ChangedMeanwhile, NotFound, Refused
from app.domain.ids import RowId
from app.domain.message import MessageKind
from app.domain.ticket import Channel, Status
from app.services import ticket_links, ticket_merging, tickets
from app.services.desk import Desk
from tests.desks import add_contact, add_ticket, projected_rows, untold
from tests.exported_state import exported_state
from tests.fakes.clock import FakeClock

HOUR = timedelta(hours=1)


@pytest.fixture
def camille(desk: Desk) -> RowId:
    return add_contact(desk)


def promised(desk: Desk, contact_id: RowId, subject: str, within: timedelta) -> RowId:
    return desk.do(
        tickets.open_ticket,
        contact_id=contact_id,
        subject=subject,
        channel=Channel.EMAIL,
        text=f"About {subject}",
        answer_within=within,
    ).result


def texts(desk: Desk, ticket_id: RowId) -> list[str]:
    return [message.text for message in desk.ticket_view(ticket_id).messages]


def test_a_merge_tells_all_that_looks_different(desk: Desk, camille: RowId) -> None:
    one, other = promised(desk, camille, "Oven", HOUR), promised(desk, camille, "Rye", 2 * HOUR)
    desk.do(tickets.add_tag, [one], "Allergens")
    before = projected_rows(desk)
    told = desk.do(ticket_merging.merge, [one], other)
    assert untold(before, desk, told.changes) == []
    before = projected_rows(desk)
    told = desk.do(ticket_merging.unmerge, one)
    assert untold(before, desk, told.changes) == []


def test_the_target_has_all_words_tags_and_the_nearer_promise(
    desk: Desk, camille: RowId, clock: FakeClock
) -> None:
    target = promised(desk, camille, "Rye", 2 * HOUR)
    clock.advance(minutes=1)
    source = promised(desk, camille, "Oven", HOUR)
    due = clock.now() + HOUR
    desk.do(tickets.add_tag, [source], "Allergens")
    desk.do(tickets.add_tag, [target], "Rye")
    desk.do(ticket_merging.merge, [source], target)
    view = desk.ticket_view(target)
    assert texts(desk, target) == ["About Rye", "About Oven"]
    assert (view.ticket.tags, view.ticket.promise_at) == (("Allergens", "Rye"), due)
    (part,) = view.ties.parts
    assert (part.ticket_id, part.subject, part.actor_id) == (source, "Oven", desk.person_id)
    assert desk.ticket_view(source).ticket.id == target
    assert desk.find_ticket(part.number) == target


def test_separating_gives_back_everything(desk: Desk, camille: RowId, clock: FakeClock) -> None:
    target, source = promised(desk, camille, "Rye", HOUR), promised(desk, camille, "Oven", HOUR / 2)
    desk.do(tickets.close, [target])
    desk.do(tickets.add_tag, [source], "Allergens")
    before = exported_state(desk)
    clock.advance(minutes=5)
    desk.do(ticket_merging.merge, [source], target)
    assert desk.ticket_view(target).ticket.status is Status.NEEDS_REPLY
    assert exported_state(desk) != before
    desk.do(ticket_merging.unmerge, source)
    assert exported_state(desk) == before
    assert desk.check().sound


def test_undo_and_redo_of_merge_and_separation(desk: Desk, camille: RowId) -> None:
    target, source = promised(desk, camille, "Rye", HOUR), promised(desk, camille, "Oven", HOUR / 2)
    desk.do(tickets.save_draft, source, MessageKind.MESSAGE, "Dear Camille")
    desk.do(tickets.save_draft, target, MessageKind.MESSAGE, "Good morning")
    apart = exported_state(desk)
    desk.do(ticket_merging.merge, [source], target)
    together = exported_state(desk)
    desk.undo()
    assert exported_state(desk) == apart
    desk.redo()
    assert exported_state(desk) == together
    desk.do(ticket_merging.unmerge, source)
    assert exported_state(desk) == apart
    desk.undo()
    assert exported_state(desk) == together


def test_no_unsent_words_are_lost(desk: Desk, camille: RowId) -> None:
    target, source = promised(desk, camille, "Rye", HOUR), promised(desk, camille, "Oven", HOUR)
    desk.do(tickets.save_draft, source, MessageKind.MESSAGE, "Dear Camille")
    desk.do(tickets.save_draft, target, MessageKind.MESSAGE, "Good morning")
    desk.do(ticket_merging.merge, [source], target)
    (draft,) = desk.ticket_view(target).drafts
    assert draft.text == "Good morning\n\nDear Camille"
    desk.do(tickets.save_draft, target, MessageKind.MESSAGE, f"{draft.text}\n\nYours")
    desk.do(ticket_merging.unmerge, source)
    assert [one.text for one in desk.ticket_view(target).drafts] == ["Good morning\n\nYours"]
    assert [one.text for one in desk.ticket_view(source).drafts] == ["Dear Camille"]


def test_what_was_said_and_set_since_stays(desk: Desk, camille: RowId, clock: FakeClock) -> None:
    target, source = promised(desk, camille, "Rye", HOUR), promised(desk, camille, "Oven", HOUR / 2)
    desk.do(ticket_merging.merge, [source], target)
    clock.advance(minutes=1)
    desk.do(tickets.reply, target, "Both are safe.")
    desk.do(ticket_merging.unmerge, source)
    assert texts(desk, target) == ["About Rye", "Both are safe."]
    assert desk.ticket_view(target).ticket.status is Status.WAITING
    assert texts(desk, source) == ["About Oven"]
    assert desk.ticket_view(source).ticket.status is Status.NEEDS_REPLY


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
@pytest.mark.parametrize("together", [False, True])
def test_chains_come_apart_in_any_order(
    desk: Desk, camille: RowId, order: tuple[int, int], together: bool
) -> None:
    a, b, c = (
        promised(desk, camille, name, HOUR / fraction)
        for fraction, name in enumerate(("Almonds", "Rye", "Oven"), 1)
    )
    desk.do(tickets.add_tag, [a, b], "VIP")
    desk.do(tickets.save_draft, a, MessageKind.NOTE, "Ask Margo")
    before = exported_state(desk)
    if together:
        desk.do(ticket_merging.merge, [a, b], c)
    else:
        desk.do(ticket_merging.merge, [a], b)
        desk.do(ticket_merging.merge, [b], c)
    assert len(texts(desk, c)) == 3
    assert [one.text for one in desk.ticket_view(a).drafts] == ["Ask Margo"]
    for place in order:
        desk.do(ticket_merging.unmerge, (a, b)[place])
    assert exported_state(desk) == before


def test_a_part_merged_again_goes_to_its_root(desk: Desk, camille: RowId) -> None:
    a, b, c = (add_ticket(desk, camille, name, name) for name in ("Almonds", "Rye", "Oven"))
    desk.do(ticket_merging.merge, [a], b)
    desk.do(ticket_merging.merge, [a], c)  # what a is part of is meant
    assert {part.ticket_id for part in desk.ticket_view(c).ties.parts} == {a, b}


def test_what_cannot_be_merged(desk: Desk, camille: RowId) -> None:
    a, b, binned = (add_ticket(desk, camille, name, name) for name in ("Oven", "Rye", "Nut"))
    desk.do(ticket_merging.merge, [a], b)
    for sources, target in (([b], b), ([a], b), ([b], a), ([], b)):
        with pytest.raises(Refused, match="merge-with-itself"):
            desk.do(ticket_merging.merge, sources, target)
    desk.do(tickets.put_in_bin, [binned])
    for sources, target in (([binned], b), ([b], binned)):
        with pytest.raises(Refused, match="merge-in-bin"):
            desk.do(ticket_merging.merge, sources, target)
    with pytest.raises(Refused, match="not-merged"):
        desk.do(ticket_merging.unmerge, b)
    with pytest.raises(NotFound):
        desk.do(ticket_merging.merge, [bytes(16)], b)


def test_links_of_a_part_are_shown_by_its_root(desk: Desk, camille: RowId) -> None:
    source, target, other = (add_ticket(desk, camille, name, name) for name in ("A", "B", "C"))
    desk.do(ticket_links.link, [source], other)
    before = exported_state(desk)
    desk.do(ticket_merging.merge, [source], target)
    assert [link.ticket_id for link in desk.ticket_view(target).ties.links] == [other]
    assert [link.ticket_id for link in desk.ticket_view(other).ties.links] == [target]
    desk.do(ticket_merging.unmerge, source)
    assert exported_state(desk) == before


def test_merging_leaves_no_lines_of_values(desk: Desk, camille: RowId) -> None:
    target, source = promised(desk, camille, "Rye", HOUR), promised(desk, camille, "Oven", HOUR / 2)
    desk.do(ticket_merging.merge, [source], target)
    assert desk.ticket_view(target).events == ()


def test_what_was_undone_leaves_no_line(desk: Desk, camille: RowId) -> None:
    ticket_id = promised(desk, camille, "Rye", HOUR)
    desk.do(tickets.add_tag, [ticket_id], "VIP")
    desk.do(tickets.rename, ticket_id, "Bread")
    desk.undo()
    desk.undo()
    assert desk.ticket_view(ticket_id).events == ()
    desk.redo()
    assert [event.field for event in desk.ticket_view(ticket_id).events] == ["tag"]


def test_what_is_written_to_a_part_stands_on_its_root(desk: Desk, camille: RowId) -> None:
    source, target = (add_ticket(desk, camille, name, name) for name in ("Oven", "Rye"))
    desk.do(ticket_merging.merge, [source], target)
    desk.do(tickets.note, source, "Ask Margo")
    desk.do(tickets.reply, source, "Yes.")
    assert texts(desk, target) == ["Oven", "Rye", "Ask Margo", "Yes."]


def test_no_undo_makes_two_tickets_part_of_each_other(desk: Desk, camille: RowId) -> None:
    one, other = promised(desk, camille, "Rye", HOUR), promised(desk, camille, "Oven", HOUR)
    desk.do(ticket_merging.merge, [one], other)
    apart = desk.do(ticket_merging.unmerge, one)
    desk.do(ticket_merging.merge, [other], one)
    before = exported_state(desk)
    with pytest.raises(ChangedMeanwhile):
        desk.undo_command(apart.changes.command_id)
    assert exported_state(desk) == before


def test_words_typed_while_the_ticket_is_merged_are_not_lost(desk: Desk, camille: RowId) -> None:
    target, source = promised(desk, camille, "Rye", HOUR), promised(desk, camille, "Oven", HOUR)
    desk.do(tickets.save_draft, target, MessageKind.MESSAGE, "Good morning")
    desk.do(tickets.save_draft, source, MessageKind.MESSAGE, "Dear Cam")
    desk.do(ticket_merging.merge, [source], target)
    for _ in range(2):
        desk.do(tickets.save_draft, source, MessageKind.MESSAGE, "Dear Camille")
    (draft,) = desk.ticket_view(target).drafts
    assert draft.words.text == "Good morning\n\nDear Camille"
    desk.do(ticket_merging.unmerge, source)
    assert [desk.ticket_view(one).drafts[0].words.text for one in (target, source)] == [
        "Good morning",
        "Dear Camille",
    ]
