"""Contacts kept twice: found, compared, merged, told apart and separated, by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.contact import PointKind
from app.domain.duplicates import Reason
from app.domain.ids import RowId
from app.domain.merge_choice import Choice
from app.services import contact_form, contact_merging
from app.services.contacts import PointDraft
from app.services.desk import Desk
from app.ui.common.area import Notice
from app.ui.contacts.area import ContactsArea
from app.ui.contacts.contact_picker import ContactPicker
from app.ui.contacts.duplicate_words import reason_words
from app.ui.contacts.list_pane import DUPLICATES
from tests.desks import add_ticket

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def add(desk: Desk, name: str, *mails: str, **values: str) -> RowId:
    drafts = [PointDraft(PointKind.EMAIL, mail) for mail in mails]
    return desk.do(contact_form.add, {"name": name, **values}, drafts).result


@pytest.fixture
def camille(desk: Desk) -> tuple[RowId, RowId]:
    """The same person twice; the first has the tickets."""
    first = add(desk, "Camille Dubreuil", "c@mail.example", title="Owner", remember="Side door")
    add_ticket(desk, first)
    second = add(desk, "C. Dubreuil", "c@mail.example", title="Baker", remember="Dog")
    return first, second


@pytest.fixture
def jurgen(desk: Desk) -> tuple[RowId, RowId]:
    first = add(desk, "Jürgen Müller", organisation="Huber")
    return first, add(desk, "Juergen Mueller", organisation="Huber")


def reviewing(qtbot: QtBot, area: ContactsArea, names: set[str]) -> None:
    """Wait until these two are compared and can be decided about."""

    def compared() -> bool:
        question = area.merge_page.question
        if question is None or not area.merge_page.merge.isEnabled():
            return False
        return {question.both.kept.contact.name, question.both.other.contact.name} == names

    qtbot.waitUntil(compared)
    assert area.merge_page.isVisible()


def open_duplicates(qtbot: QtBot, area: ContactsArea) -> list[Notice]:
    heard: list[Notice] = []
    area.noticed.connect(heard.append)
    area.show()
    area.show_duplicates()
    return heard


CAMILLE = {"Camille Dubreuil", "C. Dubreuil"}
JURGEN = {"Jürgen Müller", "Juergen Mueller"}


@pytest.mark.usefixtures("jurgen")
def test_pairs_are_gone_through_by_keyboard(
    qtbot: QtBot, desk: Desk, area: ContactsArea, camille: tuple[RowId, RowId]
) -> None:
    heard = open_duplicates(qtbot, area)
    reviewing(qtbot, area, CAMILLE)
    assert area.focusWidget() is area.list_pane.pairs.view
    page = area.merge_page
    page.focus_first()
    name, other_name = page.grid.cells("name")
    qtbot.keyClick(name, Qt.Key.Key_Right)
    assert (name.isChecked(), other_name.isChecked()) == (False, True)
    qtbot.keyClick(other_name, Qt.Key.Key_Down)
    title, _ = page.grid.cells("title")
    qtbot.keyClick(title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(heard))
    reviewing(qtbot, area, JURGEN)
    card = desk.contact_view(camille[0]).contact
    assert (card.name, card.title, card.remember) == ("C. Dubreuil", "Owner", "Side door\nDog")
    assert desk.contact_view(camille[1]).contact.id == camille[0]
    assert heard[0].command_id is not None
    page.distinct.click()
    qtbot.waitUntil(lambda: len(heard) == 2)
    qtbot.waitUntil(lambda: not area.merge_page.isVisible())
    assert area.list_pane.finder.pairs == ()


def test_the_likeliest_stands_first_and_skip_goes_on(
    qtbot: QtBot,
    area: ContactsArea,
    camille: tuple[RowId, RowId],
    jurgen: tuple[RowId, RowId],
) -> None:
    open_duplicates(qtbot, area)
    reviewing(qtbot, area, CAMILLE)
    area.merge_page.skip.click()
    reviewing(qtbot, area, JURGEN)
    area.merge_page.skip.click()
    reviewing(qtbot, area, CAMILLE)
    assert area.merge_page.title.text()


def test_both_texts_are_kept_unless_one_is_taken_away(
    qtbot: QtBot, area: ContactsArea, camille: tuple[RowId, RowId]
) -> None:
    open_duplicates(qtbot, area)
    reviewing(qtbot, area, CAMILLE)
    grid = area.merge_page.grid
    own, their = grid.cells("remember")
    assert grid.choices()["remember"] is Choice.BOTH
    own.click()
    assert grid.choices()["remember"] is Choice.OTHER
    their.click()
    assert grid.choices()["remember"] is Choice.KEPT


def test_the_card_speaks_of_a_likely_double_and_of_who_was_merged(
    qtbot: QtBot, desk: Desk, area: ContactsArea, camille: tuple[RowId, RowId]
) -> None:
    first, second = camille
    area.show()
    area.show_item(first)
    qtbot.waitUntil(lambda: area.card.double.isVisible())
    area.card.double.acted.emit()
    reviewing(qtbot, area, CAMILLE)
    with qtbot.waitSignal(area.merging.noticed):
        area.merge_page.merge.click()
    area.show_item(second)
    qtbot.waitUntil(lambda: area.showing.item_id == first and area.card.merged.isVisible())
    qtbot.waitUntil(lambda: not area.card.double.isVisible())
    (again,) = area.card.merged.buttons()
    with qtbot.waitSignal(area.merging.noticed):
        again.click()
    qtbot.waitUntil(lambda: not area.card.merged.isVisible())
    assert desk.contact_view(second).contact.id == second


def test_two_that_are_selected_can_be_merged(
    qtbot: QtBot, area: ContactsArea, jurgen: tuple[RowId, RowId]
) -> None:
    area.show()
    pane = area.list_pane
    qtbot.waitUntil(lambda: pane.people_loader.total == 2)
    pane.people.selectAll()
    qtbot.waitUntil(lambda: pane.chosen_two() is not None)
    area.contact_commands.merge.setEnabled(True)
    area.contact_commands.merge.trigger()
    reviewing(qtbot, area, JURGEN)
    assert not area.merge_page.distinct.isVisible()
    with qtbot.waitSignal(area.merging.merged):
        area.merge_page.merge.click()
    qtbot.waitUntil(lambda: area.card.isVisible() and area.card.merged.isVisible())


def test_the_other_one_can_be_looked_for(
    qtbot: QtBot, area: ContactsArea, camille: tuple[RowId, RowId], jurgen: tuple[RowId, RowId]
) -> None:
    area.show()
    area.show_item(jurgen[0])
    qtbot.waitUntil(lambda: area.showing.item_id == jurgen[0])
    area.contact_commands.merge.trigger()
    picker = area.findChild(ContactPicker)
    assert picker is not None
    with qtbot.waitSignal(picker.chosen):
        picker.typed.emit("dubreuil")
        qtbot.waitUntil(lambda: len(picker._choices) == 2)
        picker._take()
    qtbot.waitUntil(lambda: area.merge_page.question is not None)


def test_what_changed_meanwhile_is_shown_before_it_is_merged(
    qtbot: QtBot, desk: Desk, area: ContactsArea, camille: tuple[RowId, RowId]
) -> None:
    open_duplicates(qtbot, area)
    reviewing(qtbot, area, CAMILLE)
    seen = desk.contact_view(camille[1]).seen
    desk.do(contact_form.save, camille[1], seen, {"title": "Head baker"})
    refused: list[BaseException] = []
    area.session.refused.connect(refused.append)
    area.merge_page.merge.click()
    qtbot.waitUntil(lambda: bool(refused))
    qtbot.waitUntil(lambda: area.merge_page.grid.cells("title")[1].text() == "Head baker")
    assert desk.contact_view(camille[1]).contact.id == camille[1]


def test_a_pair_merged_elsewhere_is_left(
    qtbot: QtBot, desk: Desk, area: ContactsArea, camille: tuple[RowId, RowId]
) -> None:
    open_duplicates(qtbot, area)
    reviewing(qtbot, area, CAMILLE)
    changes = desk.do(contact_merging.merge, *camille).changes
    refused: list[BaseException] = []
    area.session.refused.connect(refused.append)
    area.merging.hear(changes)
    qtbot.waitUntil(lambda: area.merge_page.question is None)
    assert len(refused) == 1


def test_in_one_column_a_pressed_pair_is_gone_to(
    qtbot: QtBot, area: ContactsArea, camille: tuple[RowId, RowId]
) -> None:
    area.set_columns(2)
    open_duplicates(qtbot, area)
    view = area.list_pane.pairs.view
    qtbot.waitUntil(lambda: view.isVisible() and view.model().rowCount() == 1)
    spot = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    reviewing(qtbot, area, CAMILLE)
    assert not area.list_pane.isVisible()
    area.merge_page.back.click()
    assert area.list_pane.isVisible()


def test_without_doubles_the_tab_is_not_offered_but_can_be_asked_for(
    qtbot: QtBot, desk: Desk, area: ContactsArea
) -> None:
    add(desk, "Camille Dubreuil", "c@mail.example")
    area.show()
    qtbot.waitUntil(lambda: area.list_pane.finder.known)
    area.show_duplicates()
    assert area.list_pane.tabs.current() == DUPLICATES
    assert area.list_pane.pairs.isVisible()


@pytest.mark.parametrize(
    ("reasons", "words"),
    [
        ((Reason.EMAIL, Reason.SAME_NAME), "Same mail address · Same name"),
        ((Reason.EMAIL, Reason.PHONE, Reason.SAME_NAME), "Same mail address · Same phone"),
        ((Reason.NEAR_NAME, Reason.ORGANISATION), "Nearly the same name · Same organisation"),
    ],
)
def test_reasons_are_said_in_a_few_words(reasons: tuple[Reason, ...], words: str) -> None:
    assert reason_words(reasons) == words
