"""A form that is not saved yet outlives the window, the lock and the program."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.domain.contact import PointKind
from app.domain.ids import RowId
from app.domain.person import Role
from app.services import contact_form, kept_forms, people
from app.services.contacts import PointDraft
from app.services.desk import Desk
from app.ui.contacts.area import ContactsArea
from app.ui.contacts.contact_form import ContactForm
from app.ui.contacts.editing import Editing
from app.ui.contacts.form_state import FormState, PointText, state_of
from app.ui.contacts.form_text import as_text, from_text


@pytest.fixture
def chidi(desk: Desk) -> RowId:
    points = [PointDraft(PointKind.PHONE, "07700 900318", "mobile")]
    return desk.do(contact_form.add, {"name": "Chidi Nwosu"}, points, region="GB").result


def kept(desk: Desk) -> dict[RowId | None, str]:
    return kept_forms.kept(desk, desk.person_id)


def opened(qtbot: QtBot, session: DeskSession, contact_id: RowId | None = None) -> Editing:
    """The form as it opens in a program that has just started."""
    editing = Editing(session)
    editing.opened.connect(qtbot.addWidget)
    with qtbot.waitSignal(editing.opened):
        if contact_id is None:
            editing.create()
        else:
            editing.edit(session.desk.contact_view(contact_id))
    return editing


def form_of(editing: Editing) -> ContactForm:
    assert editing.form is not None
    return editing.form


def test_a_new_contact_half_typed_is_there_after_the_program_was_killed(
    qtbot: QtBot, session: DeskSession, desk: Desk
) -> None:
    editing = opened(qtbot, session)
    form_of(editing).texts["name"].write("Yusra Kar")
    row = form_of(editing).points[PointKind.PHONE].add_row()
    QTest.keyClicks(row.text, "07700 9001")
    qtbot.waitUntil(lambda: "07700 9001" in kept(desk).get(None, ""))
    again = form_of(opened(qtbot, session))
    assert again.texts["name"].written() == "Yusra Kar"
    assert [one.now.written for one in again.state.points] == ["07700 9001"]


def test_locking_keeps_what_was_typed_a_moment_ago(
    qtbot: QtBot, session: DeskSession, desk: Desk, chidi: RowId
) -> None:
    form_of(opened(qtbot, session, chidi)).texts["title"].write("Own")
    session.ending.emit()
    qtbot.waitUntil(lambda: chidi in kept(desk))
    desk.do(contact_form.save, chidi, {}, {"title": "Chef"}, None, region="GB")
    state = form_of(opened(qtbot, session, chidi)).state
    assert (state.texts["title"].now, state.texts["title"].arrived) == ("Own", "Chef")


def test_what_was_saved_or_thrown_away_is_kept_no_more(
    qtbot: QtBot, session: DeskSession, desk: Desk, chidi: RowId
) -> None:
    editing = opened(qtbot, session, chidi)
    form_of(editing).texts["title"].write("Owner")
    session.ending.emit()
    qtbot.waitUntil(lambda: chidi in kept(desk))
    with qtbot.waitSignal(editing.saved):
        form_of(editing).try_to_save()
    qtbot.waitUntil(lambda: kept(desk) == {})
    with qtbot.waitSignal(editing.opened):
        editing.create("Rosa")
    session.ending.emit()
    qtbot.waitUntil(lambda: None in kept(desk))
    form_of(editing).restart_asked.emit()
    qtbot.waitUntil(lambda: kept(desk) == {})


def test_who_sits_down_is_not_offered_somebody_elses_words(
    qtbot: QtBot, session: DeskSession, desk: Desk
) -> None:
    tilda = desk.person_id
    editing = opened(qtbot, session)
    form_of(editing).texts["name"].write("Yusra")
    desk.person_id = desk.do(people.add, "Kim Adler", Role.REPRESENTATIVE).result
    editing.create()
    qtbot.waitUntil(lambda: editing.form is not None and not form_of(editing).state.is_touched)
    qtbot.waitUntil(lambda: None in kept_forms.kept(desk, tilda))
    assert kept(desk) == {}
    desk.person_id = tilda
    editing.create()
    qtbot.waitUntil(lambda: form_of(editing).texts["name"].written() == "Yusra")


def test_leaving_a_form_keeps_it_over_the_next_start(
    qtbot: QtBot, area: ContactsArea, session: DeskSession, desk: Desk
) -> None:
    area.show()
    with qtbot.waitSignal(area.editing.opened):
        area.new_contact("Yusra Karim")
    area.editing.leave()
    qtbot.waitUntil(lambda: None in kept(desk))
    assert form_of(opened(qtbot, session)).texts["name"].written() == "Yusra Karim"


@given(
    st.lists(st.tuples(st.sampled_from(PointKind), st.text(), st.text()), max_size=4),
    st.text(),
    st.text(),
)
def test_a_form_is_read_as_it_was_written(
    points: list[tuple[PointKind, str, str]], now: str, base: str
) -> None:
    state = FormState(contact_id=b"c" * 16)
    state.texts["name"].now, state.texts["name"].base = now, base
    state.seen["name"] = frozenset({(1, 2), (1, 3)})
    state.removed.add(b"r" * 16)
    for number, (kind, written, label) in enumerate(points):
        point = state.add_point(kind, label)
        state.write_point(point.key, written, label)
        if number % 2:
            point.id, point.base = bytes([number]) * 16, PointText(kind, label, written)
    assert from_text(state.contact_id, as_text(state)) == state


def test_a_form_read_again_saves_the_same(desk: Desk, chidi: RowId) -> None:
    state = state_of(desk.contact_view(chidi))
    state.remove_point(state.points[0].key)
    again = from_text(chidi, as_text(state))
    assert again is not None
    again.receive(desk.contact_view(chidi))
    assert (again.drafts(), again.points_touched) == ([], True)


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", json.dumps({"texts": {"name": 1}})])
def test_what_another_release_kept_opens_an_empty_form(text: str) -> None:
    assert from_text(None, text) is None
