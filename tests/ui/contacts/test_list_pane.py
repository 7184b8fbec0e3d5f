"""The lists: everybody, who is meant, nobody."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.domain.contact import PointKind
from app.services import contacts
from app.services.contacts import PointDraft
from app.services.desk import Desk
from app.ui.common.button import Button
from app.ui.common.empty_state import EmptyState
from app.ui.contacts.list_pane import ListPane
from tests.desks import add_contact

NAMES = ("Camille Dubreuil", "Chidi Nwosu", "Wren Abernathy", "Bettina Kowalczyk")


@pytest.fixture
def pane(qtbot: QtBot, session: DeskSession) -> ListPane:
    made = ListPane(session)
    qtbot.addWidget(made)
    made.resize(300, 700)
    made.show()
    session.changed.connect(made.hear)
    return made


def filled(qtbot: QtBot, pane: ListPane, desk: Desk) -> ListPane:
    for name in NAMES:
        desk.do(
            contacts.create,
            name=name,
            organisation="Marlow House Café" if name.startswith("Chidi") else "",
            points=[PointDraft(PointKind.EMAIL, f"{name.split()[0].lower()}@mail.example")],
        )
    pane.load()
    qtbot.waitUntil(pane.people.isVisible)
    qtbot.waitUntil(lambda: all(listed(pane)))
    return pane


def listed(pane: ListPane) -> list[str]:
    """The names shown, "" for a row that is still being read."""
    pane.people.grab()  # rows are read when they are painted
    model = pane.people.model()
    records = (
        model.data(model.index(row, 0), Qt.ItemDataRole.UserRole) for row in range(model.rowCount())
    )
    return [record.name if record else "" for record in records]


def test_everybody_stands_under_a_letter(qtbot: QtBot, pane: ListPane, desk: Desk) -> None:
    filled(qtbot, pane, desk)
    model = pane.people.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert listed(pane) == [
        "Wren Abernathy",
        "Camille Dubreuil",
        "Bettina Kowalczyk",
        "Chidi Nwosu",
    ]
    said = model.data(model.index(3, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "N. Chidi Nwosu, Marlow House Café"


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("c", ["Camille Dubreuil", "Chidi Nwosu"]),
        ("marlow", ["Chidi Nwosu"]),
        ("wren@mail.example", ["Wren Abernathy"]),
    ],
)
def test_typing_narrows(
    qtbot: QtBot, pane: ListPane, desk: Desk, typed: str, names: list[str]
) -> None:
    filled(qtbot, pane, desk)
    QTest.keyClicks(pane.filter, typed)
    qtbot.waitUntil(lambda: listed(pane) == names)
    QTest.keyClick(pane.filter, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(listed(pane)) == len(NAMES))


def test_arrow_down_goes_from_the_filter_into_the_list(
    qtbot: QtBot, pane: ListPane, desk: Desk
) -> None:
    filled(qtbot, pane, desk)
    QTest.keyClicks(pane.filter, "cami")
    qtbot.waitUntil(lambda: listed(pane) == ["Camille Dubreuil"])
    with qtbot.waitSignal(pane.contact_chosen):
        QTest.keyClick(pane.filter, Qt.Key.Key_Down)
    assert pane.focusWidget() is pane.people


def test_nobody_offers_to_create_with_what_was_typed(
    qtbot: QtBot, pane: ListPane, desk: Desk
) -> None:
    filled(qtbot, pane, desk)
    QTest.keyClicks(pane.filter, "Zebedee")
    qtbot.waitUntil(lambda: button(pane, "Zebedee") is not None)
    made = button(pane, "Zebedee")
    assert made is not None
    with qtbot.waitSignal(pane.new_wanted) as told:
        QTest.mouseClick(made, Qt.MouseButton.LeftButton)
    assert told.args == ["Zebedee"]


def test_a_near_spelling_is_offered(qtbot: QtBot, pane: ListPane, desk: Desk) -> None:
    filled(qtbot, pane, desk)
    QTest.keyClicks(pane.filter, "dubreiul")
    qtbot.waitUntil(lambda: button(pane, "dubreuil") is not None)
    made = button(pane, "dubreuil")
    assert made is not None
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: listed(pane) == ["Camille Dubreuil"])


def test_first_use_offers_a_file_and_a_form(qtbot: QtBot, pane: ListPane) -> None:
    pane.load()
    qtbot.waitUntil(lambda: button(pane, "Import") is not None)
    bring_in = button(pane, "Import")
    assert bring_in is not None
    with qtbot.waitSignal(pane.import_wanted):
        QTest.mouseClick(bring_in, Qt.MouseButton.LeftButton)


def test_a_new_contact_appears_and_the_place_is_kept(
    qtbot: QtBot, pane: ListPane, desk: Desk, session: DeskSession
) -> None:
    filled(qtbot, pane, desk)
    pane.people.move_current(3)
    before = pane.people.current_id()
    session.do(lambda desk: desk.do(contacts.create, name="Ana Duarte"), owner=pane)
    qtbot.waitUntil(lambda: "Ana Duarte" in listed(pane))
    assert pane.people.current_id() == before


def test_organisations_have_their_own_tab(qtbot: QtBot, pane: ListPane, desk: Desk) -> None:
    filled(qtbot, pane, desk)
    pane.show_tab("organisations")
    qtbot.waitUntil(lambda: pane.places.model().rowCount() == 1)
    with qtbot.waitSignal(pane.organisation_chosen):
        pane.choose_first()


def test_a_list_of_thousands_reads_only_what_is_seen(
    qtbot: QtBot, pane: ListPane, desk: Desk
) -> None:
    for number in range(300):
        add_contact(desk, f"Guest {number:04}", f"guest{number}@mail.example")
    pane.load()
    model = pane.people.model()
    qtbot.waitUntil(lambda: model.rowCount() == 300)
    qtbot.waitUntil(lambda: model.index(0, 0).data(Qt.ItemDataRole.UserRole) is not None)
    pane.people.grab()
    # Asking for a row is what has it read, so only the last one is asked, and once.
    assert model.index(299, 0).data(Qt.ItemDataRole.UserRole) is None


def button(pane: ListPane, words: str) -> Button | None:
    """A visible button of an empty state with these words in it."""
    for state in pane.findChildren(EmptyState):
        for one in state.findChildren(Button):
            if one.isVisible() and words in one.text():
                return one
    return None
