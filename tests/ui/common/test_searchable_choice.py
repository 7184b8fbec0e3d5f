"""Long lists are searched by typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.common.regions import all_zones, zone_words
from app.ui.common.searchable_choice import SearchableChoice


@pytest.fixture
def choice(qtbot: QtBot) -> SearchableChoice:
    made = SearchableChoice()
    for name in all_zones():
        made.addItem(zone_words(name), name)
    made.setCurrentIndex(made.findData("Europe/London"))
    qtbot.addWidget(made)
    made.show()
    return made


def test_any_part_of_a_name_narrows_the_list(choice: SearchableChoice) -> None:
    found = choice.completer()
    found.setCompletionPrefix("berlin")
    assert found.completionCount() == 1
    found.setCompletionPrefix("man (eu")
    assert found.currentCompletion() == "Isle of Man (Europe)"


def test_a_name_typed_to_its_end_is_chosen_when_the_field_is_left(
    qtbot: QtBot, choice: SearchableChoice
) -> None:
    choice.setEditText("isle of man (europe)")
    with qtbot.waitSignal(choice.activated):
        choice._settle()
    assert choice.currentData() == "Europe/Isle_of_Man"
    assert choice.currentText() == "Isle of Man (Europe)"


def test_what_is_no_name_changes_nothing(qtbot: QtBot, choice: SearchableChoice) -> None:
    choice.setEditText("Atlantis")
    with qtbot.assertNotEmitted(choice.activated):
        choice._settle()
    assert choice.currentData() == "Europe/London"
    assert choice.currentText() == "London (Europe)"


def test_enter_on_what_is_no_name_adds_nothing(choice: SearchableChoice) -> None:
    count = choice.count()
    choice.setEditText("Atlantis")
    QTest.keyClick(choice.lineEdit(), Qt.Key.Key_Return)
    assert choice.count() == count
