"""What a form keeps when its contact changes while it is open: real views of a real desk."""

from __future__ import annotations

import pytest

from app.domain.contact import PointKind
from app.domain.ids import RowId
from app.services import contact_form, contacts
from app.services.contacts import PointDraft
from app.services.desk import Desk
from app.ui.contacts.form_state import FormState, state_of


@pytest.fixture
def chidi(desk: Desk) -> RowId:
    return desk.do(
        contacts.create,
        name="Chidi Nwosu",
        organisation="Marlow House Café",
        title="Owner",
        points=[
            PointDraft(PointKind.PHONE, "07700 900318", "mobile"),
            PointDraft(PointKind.EMAIL, "chidi@marlowhouse.example"),
        ],
        region="GB",
    ).result


def colleague_writes(desk: Desk, chidi: RowId, **texts: str) -> None:
    """Another form, opened after ours and saved before it."""
    view = desk.contact_view(chidi)
    desk.do(contact_form.save, chidi, view.seen, texts)


def saved(desk: Desk, state: FormState) -> None:
    assert state.contact_id is not None
    drafts = state.drafts() if state.points_touched else None
    desk.do(
        contact_form.save,
        state.contact_id,
        dict(state.seen),
        state.changed_texts(),
        drafts,
        region="GB",
    )


def test_a_fresh_form_has_nothing_to_save(desk: Desk, chidi: RowId) -> None:
    state = state_of(desk.contact_view(chidi))
    assert not state.is_touched
    assert state.texts["organisation"].now == "Marlow House Café"
    assert [point.now.written for point in state.points] == [
        "07700 900318",
        "chidi@marlowhouse.example",
    ]


def test_an_untouched_field_follows(desk: Desk, chidi: RowId) -> None:
    state = state_of(desk.contact_view(chidi))
    state.texts["title"].now = "Landlord"
    colleague_writes(desk, chidi, prefers="Text")
    state.receive(desk.contact_view(chidi))
    assert state.texts["prefers"].now == "Text"
    assert state.texts["prefers"].arrived is None
    assert state.changed_texts() == {"title": "Landlord"}


def test_a_touched_field_is_marked_and_kept(desk: Desk, chidi: RowId) -> None:
    state = state_of(desk.contact_view(chidi))
    state.texts["title"].now = "Landlord"
    colleague_writes(desk, chidi, title="Manager")
    state.receive(desk.contact_view(chidi))
    assert state.texts["title"].now == "Landlord"
    assert state.texts["title"].arrived == "Manager"


def test_saving_over_what_was_not_seen_keeps_both(desk: Desk, chidi: RowId) -> None:
    state = state_of(desk.contact_view(chidi))
    state.texts["title"].now = "Landlord"
    colleague_writes(desk, chidi, title="Manager")
    state.receive(desk.contact_view(chidi))
    saved(desk, state)
    view = desk.contact_view(chidi)
    assert view.contact.title == "Landlord"
    assert {version.value for version in view.disagreements["title"]} == {"Landlord", "Manager"}


def test_taking_theirs_ends_it(desk: Desk, chidi: RowId) -> None:
    state = state_of(desk.contact_view(chidi))
    state.texts["title"].now = "Landlord"
    colleague_writes(desk, chidi, title="Manager")
    state.receive(desk.contact_view(chidi))
    state.take_theirs("title")
    assert not state.is_touched
    state.texts["title"].now = "General manager"
    saved(desk, state)
    view = desk.contact_view(chidi)
    assert view.contact.title == "General manager"
    assert view.disagreements == {}


def test_writing_the_same_is_no_disagreement(desk: Desk, chidi: RowId) -> None:
    state = state_of(desk.contact_view(chidi))
    state.texts["title"].now = "Manager "
    colleague_writes(desk, chidi, title="Manager")
    state.receive(desk.contact_view(chidi))
    assert not state.is_touched
    assert state.texts["title"].arrived is None


def test_an_organisation_is_protected_too(desk: Desk, chidi: RowId) -> None:
    state = state_of(desk.contact_view(chidi))
    state.texts["organisation"].now = "Harbour Library"
    colleague_writes(desk, chidi, organisation="Kestrel Club")
    saved(desk, state)
    view = desk.contact_view(chidi)
    assert view.contact.organisation_name == "Harbour Library"
    assert len(view.disagreements["organisation_id"]) == 2


def test_an_ordinary_edit_settles(desk: Desk, chidi: RowId) -> None:
    state = state_of(desk.contact_view(chidi))
    state.texts["title"].now = "Landlord"
    colleague_writes(desk, chidi, title="Manager")
    saved(desk, state)
    colleague_writes(desk, chidi, title="Manager")
    view = desk.contact_view(chidi)
    assert view.contact.title == "Manager"
    assert view.disagreements == {}


def test_a_new_number_joins_the_form(desk: Desk, chidi: RowId) -> None:
    state = state_of(desk.contact_view(chidi))
    state.write_point(state.points[0].key, "07700 900999", "mobile")
    points = [PointDraft(p.kind, p.written, p.label, p.id) for p in _points(desk, chidi)]
    added = [*points, PointDraft(PointKind.PHONE, "01632 960442", "café")]
    desk.do(contacts.set_points, chidi, added, region="GB")
    state.receive(desk.contact_view(chidi))
    assert [point.now.written for point in state.points] == [
        "07700 900999",
        "chidi@marlowhouse.example",
        "01632 960442",
    ]
    saved(desk, state)
    assert [p.written for p in _points(desk, chidi)] == [p.now.written for p in state.points]


def test_a_number_removed_meanwhile_is_told_if_it_was_being_changed(
    desk: Desk, chidi: RowId
) -> None:
    state = state_of(desk.contact_view(chidi))
    phone, mail = (point.key for point in state.points)
    state.write_point(phone, "07700 900999", "mobile")
    desk.do(contacts.set_points, chidi, [], region="GB")
    state.receive(desk.contact_view(chidi))
    assert [point.key for point in state.points] == [phone]
    assert state.point(phone).gone
    with pytest.raises(KeyError):
        state.point(mail)
    saved(desk, state)
    assert [p.value for p in _points(desk, chidi)] == ["+447700900999"]


def test_a_number_changed_on_both_sides_can_be_taken(desk: Desk, chidi: RowId) -> None:
    state = state_of(desk.contact_view(chidi))
    phone = state.points[0]
    state.write_point(phone.key, "07700 900999", "mobile")
    points = _points(desk, chidi)
    theirs = PointDraft(PointKind.PHONE, "07700 900888", "mobile", points[0].id)
    kept = PointDraft(points[1].kind, points[1].written, points[1].label, points[1].id)
    desk.do(contacts.set_points, chidi, [theirs, kept], region="GB")
    state.receive(desk.contact_view(chidi))
    assert phone.arrived is not None
    assert phone.arrived.written == "07700 900888"
    state.take_their_point(phone.key)
    assert phone.now.written == "07700 900888"
    assert not state.is_touched


def test_a_removed_row_stays_removed_whatever_arrives(desk: Desk, chidi: RowId) -> None:
    state = state_of(desk.contact_view(chidi))
    state.remove_point(state.points[1].key)
    colleague_writes(desk, chidi, prefers="Text")
    state.receive(desk.contact_view(chidi))
    assert len(state.points) == 1
    saved(desk, state)
    assert [p.kind for p in _points(desk, chidi)] == [PointKind.PHONE]


def test_an_empty_row_changes_nothing(desk: Desk, chidi: RowId) -> None:
    state = state_of(desk.contact_view(chidi))
    state.add_point(PointKind.HANDLE)
    assert not state.is_touched


def test_one_undo_takes_the_whole_form_back(desk: Desk, chidi: RowId) -> None:
    before = desk.contact_view(chidi).contact
    state = state_of(desk.contact_view(chidi))
    state.texts["title"].now = "Landlord"
    state.texts["organisation"].now = "Kestrel Club"
    state.write_point(state.points[0].key, "07700 900999", "shop")
    saved(desk, state)
    desk.undo()
    assert desk.contact_view(chidi).contact == before


def _points(desk: Desk, contact_id: RowId):  # type: ignore[no-untyped-def]
    return desk.contact_view(contact_id).contact.points
