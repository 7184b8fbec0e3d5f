"""Merging two contacts and separating them again, whatever happened before, between and since."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.domain.contact import PointKind
from app.domain.errors import ChangedMeanwhile, Refused
from app.domain.ids import id_text
from app.domain.imported_contact import ImportedContact, ImportedPoint
from app.domain.merge_choice import Choice
from app.services import (
    contact_duplicates,
    contact_form,
    contact_lookup,
    contact_merging,
    contacts,
    tickets,
)
from app.services.contact_export import exported_contacts
from app.services.contact_import import import_contacts
from app.services.contacts import PointDraft
from app.services.desk import Desk
from app.store.registry import CONTACT, CONTACT_POINT, TICKET
from tests.desks import add_contact, add_ticket, projected_rows, untold


def add(desk: Desk, name: str, *written: str, **values: str) -> bytes:
    drafts = [
        PointDraft(PointKind.EMAIL if "@" in one else PointKind.PHONE, one) for one in written
    ]
    return desk.do(contact_form.add, {"name": name, **values}, drafts, region="GB").result


def reached_at(desk: Desk, contact_id: bytes) -> list[str]:
    return [point.value for point in desk.contact_view(contact_id).contact.points]


def test_tickets_and_ways_to_be_reached_come_to_the_kept_one(desk: Desk) -> None:
    kept = add(desk, "Camille Dubreuil", "camille@mail.example", "07700 900143", title="Owner")
    other = add(desk, "C. Dubreuil", "camille@work.example", "+44 7700 900143", language="fr")
    ticket = add_ticket(desk, other)
    merged = desk.do(contact_merging.merge, kept, other)
    assert (merged.result.contact_id, merged.result.tickets, merged.result.points) == (kept, 1, 1)
    card = desk.contact_view(kept)
    assert [point.value for point in card.contact.points] == [
        "camille@mail.example",
        "+447700900143",
        "camille@work.example",
    ]
    assert (card.contact.title, card.contact.language) == ("Owner", "fr")
    assert [entry.ticket_id for entry in card.timeline] == [ticket]
    assert [(one.id, one.name) for one in card.merged] == [(other, "C. Dubreuil")]


def test_a_merged_contact_is_seen_nowhere_and_stands_for_the_other(desk: Desk) -> None:
    kept = add(desk, "Camille Dubreuil", "camille@mail.example", organisation="Atelier")
    other = add(desk, "Kamille Dubreuil", "k@mail.example", organisation="Atelier")
    desk.do(contact_merging.merge, kept, other)
    assert [row.id for row in desk.contact_rows(desk.contact_numbers())] == [kept]
    assert desk.search("kamille").hits == ()
    assert [hit.id for hit in desk.search("k@mail.example").hits] == [kept]
    assert [one.name for one in exported_contacts(desk)] == ["Camille Dubreuil"]
    assert contact_lookup.find(desk, "k@mail.example") == (kept,)
    assert contact_lookup.find(desk, "Kamille Dubreuil") == ()
    (place,) = desk.organisation_rows(desk.organisation_numbers())
    assert place.contact_count == 1
    assert len(desk.organisation_contacts(place.id)) == 1
    assert desk.contact_view(other).contact.id == kept
    assert desk.ticket_view(add_ticket(desk, other)).ticket.contact_id == kept


def test_choices_are_kept_and_texts_joined(desk: Desk) -> None:
    kept = add(desk, "Camille", title="Owner", warning="Deaf in one ear", remember="Side door")
    other = add(desk, "Camille Dubreuil", title="Baker", warning="Nuts!", remember="Side door\nDog")
    choices = {"name": Choice.OTHER, "title": Choice.BOTH, "warning": Choice.OTHER}
    desk.do(contact_merging.merge, kept, other, choices)
    card = desk.contact_view(kept).contact
    assert (card.name, card.title) == ("Camille Dubreuil", "Owner\nBaker")
    assert (card.warning, card.remember) == ("Nuts!", "Side door\nDog")


def test_undo_takes_a_merging_back(desk: Desk) -> None:
    kept, other = add(desk, "Camille", "c@mail.example"), add(desk, "Cam", "cam@mail.example")
    add_ticket(desk, other)
    before = projected_rows(desk)
    desk.do(contact_merging.merge, kept, other)
    desk.undo()
    assert projected_rows(desk) == before
    desk.redo()
    desk.do(contact_merging.unmerge, other)
    assert projected_rows(desk) == before


def test_what_changed_and_arrived_since_stays(desk: Desk) -> None:
    kept = add(desk, "Camille", "c@mail.example", remember="Side door")
    other = add(desk, "Cam", "cam@mail.example", remember="Dog")
    theirs, given_away = add_ticket(desk, other, "Oven"), add_ticket(desk, other, "Rye")
    desk.do(contact_merging.merge, kept, other)
    since = add_ticket(desk, kept, "Almonds")
    somebody = add_contact(desk, "Margo")
    desk.do(tickets.set_contact, given_away, somebody)
    view = desk.contact_view(kept)
    desk.do(contact_form.save, kept, view.seen, {"remember": "Ring twice"})
    assert desk.do(contact_merging.unmerge, other).result == kept
    owners = {one: desk.ticket_view(one).ticket.contact_id for one in (theirs, given_away, since)}
    assert owners == {theirs: other, given_away: somebody, since: kept}
    assert desk.contact_view(kept).contact.remember == "Ring twice"
    assert desk.contact_view(other).contact.remember == "Dog"


def test_a_way_that_two_had_is_the_stayers_when_one_leaves(desk: Desk) -> None:
    kept = add(desk, "Camille")
    first = add(desk, "Cam", "c@mail.example")
    second = add(desk, "C. Dubreuil", "c@mail.example")
    before = projected_rows(desk)
    desk.do(contact_merging.merge, kept, first)
    desk.do(contact_merging.merge, kept, second)
    desk.do(contact_merging.unmerge, first)
    assert reached_at(desk, kept) == reached_at(desk, first) == ["c@mail.example"]
    desk.do(contact_merging.unmerge, second)
    assert projected_rows(desk) == before


def test_what_cannot_be_merged_is_refused_and_nothing_changes(desk: Desk) -> None:
    one, other = add(desk, "Camille"), add(desk, "Cam")
    binned = add(desk, "Margo")
    desk.do(contacts.put_in_bin, [binned])
    before = projected_rows(desk)
    for pair, choices, reason in (
        ((one, one), {}, "same-contact"),
        ((one, binned), {}, "contact-in-bin"),
        ((binned, one), {}, "contact-in-bin"),
        ((one, other), {"colour": Choice.KEPT}, "unknown-field"),
        ((one, other), {"name": Choice.BOTH}, "not-to-be-joined"),
    ):
        with pytest.raises(Refused) as refused:
            desk.do(contact_merging.merge, *pair, choices)
        assert refused.value.reason == reason
    with pytest.raises(Refused, match="contact-not-merged"):
        desk.do(contact_merging.unmerge, one)
    assert projected_rows(desk) == before


def test_a_choice_between_values_that_changed_is_refused(desk: Desk) -> None:
    one, other = add(desk, "Camille"), add(desk, "Cam", title="Owner")
    shown = {side: desk.contact_view(side).seen for side in (one, other)}
    desk.do(contacts.edit, other, shown[other], title="Baker")
    with pytest.raises(ChangedMeanwhile):
        desk.do(contact_merging.merge, one, other, {"title": Choice.OTHER}, shown=shown)


def test_an_open_disagreement_comes_first(desk: Desk) -> None:
    one, other = add(desk, "Camille"), add(desk, "Cam", remember="Dog")
    form = desk.contact_view(one).seen
    desk.do(contacts.edit, one, form, remember="Side door")
    desk.do(contacts.edit, one, form, remember="Ring twice")
    with pytest.raises(Refused, match="disagreement-first"):
        desk.do(contact_merging.merge, one, other)


def test_a_form_left_open_on_a_merged_contact_is_refused(desk: Desk) -> None:
    kept, other = add(desk, "Camille"), add(desk, "Cam")
    seen = desk.contact_view(other).seen
    desk.do(contact_merging.merge, kept, other)
    for save in (
        lambda: desk.do(contact_form.save, other, seen, {"title": "Owner"}),
        lambda: desk.do(contacts.set_points, other, []),
        lambda: desk.do(contacts.put_in_bin, [other]),
    ):
        with pytest.raises(Refused, match="contact-merged"):
            save()


def test_every_change_is_told(desk: Desk) -> None:
    kept, other = add(desk, "Camille", "c@mail.example"), add(desk, "Cam", "cam@mail.example")
    add_ticket(desk, other)
    before = projected_rows(desk)
    assert untold(before, desk, desk.do(contact_merging.merge, kept, other).changes) == []
    before = projected_rows(desk)
    assert untold(before, desk, desk.do(contact_merging.unmerge, other).changes) == []


def test_two_people_stay_two_until_undone_and_after_merging(desk: Desk) -> None:
    one, other = add(desk, "Camille", "c@mail.example"), add(desk, "Camille", "c@mail.example")
    assert len(contact_duplicates.find(desk)) == 1
    desk.do(contact_duplicates.set_distinct, other, one)
    assert contact_duplicates.find(desk) == ()
    desk.undo()
    assert len(contact_duplicates.find(desk)) == 1
    desk.do(contact_duplicates.set_distinct, one, other)
    third = add(desk, "Camille D", "d@mail.example")
    desk.do(contact_merging.merge, third, other)
    assert contact_duplicates.find(desk) == ()


def test_a_file_read_again_finds_merged_contacts_where_they_are_now(desk: Desk) -> None:
    file = [
        ImportedContact(1, "Camille Dubreuil", emails=(ImportedPoint("c@mail.example"),)),
        ImportedContact(2, "Kamille D.", emails=(ImportedPoint("k@mail.example"),)),
    ]
    import_contacts(desk, file)
    kept, other = (contact_lookup.find(desk, f"{one}@mail.example")[0] for one in "ck")
    desk.do(contact_merging.merge, kept, other)
    before = projected_rows(desk)
    home = ImportedContact(3, "Kamille D.", source_uid=id_text(other))
    for records in (file, [home]):
        account = import_contacts(desk, records)
        assert account.unchanged == account.read
    assert projected_rows(desk) == before


# --- any history ----------------------------------------------------------------------------------

WORDS = st.sampled_from(["", "Dog", "Side door", "Dog\nRing twice"])
WAYS = st.sampled_from(["a@mail.example", "b@mail.example", "07700 900143", "07700 900144"])
PEOPLE = st.integers(0, 3)
NAMES = ("Camille", "Cam", "Camille Dubreuil", "C. Dubreuil")
ACTS = st.one_of(
    st.tuples(st.just("ticket"), PEOPLE),
    st.tuples(st.just("give"), st.integers(0, 9), PEOPLE),
    st.tuples(st.just("edit"), PEOPLE, st.sampled_from(["title", "warning", "remember"]), WORDS),
    st.tuples(st.just("ways"), PEOPLE, st.lists(WAYS, max_size=3, unique=True)),
    st.tuples(st.just("close"), st.integers(0, 9)),
    st.tuples(st.just("undo")),
)
CHOICES = st.dictionaries(
    st.sampled_from(["name", "title", "warning", "remember", "organisation_id"]),
    st.sampled_from([Choice.KEPT, Choice.OTHER]),
)


def live(
    desk: Desk,
    people: list[bytes],
    opened: list[bytes],
    since: list[bytes],
    act: tuple[Any, ...],
) -> None:
    """Do something on the desk; undo takes back only what stands in `since`."""
    kind, *facts = act
    last = desk.next_undo
    if kind == "ticket":
        opened.append(add_ticket(desk, people[facts[0]]))
    elif kind == "give" and opened:
        desk.do(tickets.set_contact, opened[facts[0] % len(opened)], people[facts[1]])
    elif kind == "edit":
        view = desk.contact_view(people[facts[0]])
        desk.do(contacts.edit, view.contact.id, view.seen, **{facts[1]: facts[2]})
    elif kind == "ways":
        root = desk.contact_view(people[facts[0]]).contact.id
        drafts = [PointDraft(PointKind.HANDLE, one) for one in facts[1]]
        desk.do(contacts.set_points, root, drafts)
    elif kind == "close" and opened:
        desk.do(tickets.close, [opened[facts[0] % len(opened)]])
    elif kind == "undo" and desk.next_undo in since:
        since.remove(desk.next_undo)
        desk.undo()
        return
    if desk.next_undo is not None and desk.next_undo != last:
        since.append(desk.next_undo)


def test_any_chain_of_mergings_separated_in_any_order_leaves_no_trace(desk: Desk) -> None:
    @settings(max_examples=60, deadline=None)
    @given(
        acts=st.lists(ACTS, max_size=10),
        merges=st.lists(st.tuples(PEOPLE, PEOPLE, CHOICES), min_size=1, max_size=3),
        order=st.randoms(use_true_random=False),
    )
    def holds(
        acts: list[tuple[Any, ...]], merges: list[tuple[int, int, dict[str, Choice]]], order: Any
    ) -> None:
        people = newcomers(desk)
        opened: list[bytes] = []
        since: list[bytes] = []
        for act in acts:
            live(desk, people, opened, since, act)
        before = projected_rows(desk)
        merged = []
        for kept, other, choices in merges:
            other_root = desk.contact_view(people[other]).contact.id
            if desk.contact_view(people[kept]).contact.id != other_root:
                desk.do(contact_merging.merge, people[kept], other_root, choices)
                merged.append(other_root)
        order.shuffle(merged)
        for other_root in merged:
            desk.do(contact_merging.unmerge, other_root)
        assert projected_rows(desk) == before

    holds()


def test_what_is_done_meanwhile_is_kept(desk: Desk) -> None:
    """Separating changes whose something is, and the merged texts; nothing else done since."""

    @settings(max_examples=60, deadline=None)
    @given(
        earlier=st.lists(ACTS, max_size=6), meanwhile=st.lists(ACTS, max_size=8), choices=CHOICES
    )
    def holds(
        earlier: list[tuple[Any, ...]],
        meanwhile: list[tuple[Any, ...]],
        choices: dict[str, Choice],
    ) -> None:
        people = newcomers(desk)
        opened: list[bytes] = []
        since: list[bytes] = []
        for act in earlier:
            live(desk, people, opened, since, act)
        desk.do(contact_merging.merge, people[0], people[1], choices)
        before = rows_of(desk)
        since = []
        for act in meanwhile:
            live(desk, people, opened, since, act)
        after = rows_of(desk)
        desk.do(contact_merging.unmerge, people[1])
        now = rows_of(desk)
        for key in after:
            changed = [
                name for name, value in after[key].items() if before.get(key, {}).get(name) != value
            ]
            assert {name: now[key][name] for name in changed} == {
                name: after[key][name] for name in changed
            }, key

    holds()


def newcomers(desk: Desk) -> list[bytes]:
    return [add(desk, name, organisation=name[:3]) for name in NAMES]


def rows_of(desk: Desk) -> dict[tuple[str, bytes], dict[str, Any]]:
    with desk.store.read() as connection:
        return {
            (kind.name, row["id"]): dict(row)
            for kind in (CONTACT, CONTACT_POINT, TICKET)
            for row in connection.execute(select(kind.table)).mappings()
        }


def test_no_undo_makes_two_contacts_part_of_each_other(desk: Desk) -> None:
    one, other = add(desk, "Camille", "camille@mail.example"), add(desk, "C.", "c@mail.example")
    desk.do(contact_merging.merge, one, other)
    apart = desk.do(contact_merging.unmerge, other)
    desk.do(contact_merging.merge, other, one)
    with pytest.raises(ChangedMeanwhile):
        desk.undo_command(apart.changes.command_id)
    assert desk.contact_view(one).contact.id == other
