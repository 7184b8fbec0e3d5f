"""Letters of menus: one for each entry, no two alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.ui.shell import mnemonics
from app.ui.shell.desk_controller import DeskController
from app.ui.shell.mnemonics import MenuMnemonics, plain, with_mnemonics


def letters(texts: list[str]) -> list[str]:
    bare = [text.replace("&&", "") for text in texts]
    return [text[text.index("&") + 1].casefold() for text in bare if "&" in text]


def test_beginnings_of_words_come_first() -> None:
    assert with_mnemonics(["Import mail…", "Import contacts…", "Inbox"]) == [
        "&Import mail…",
        "Import &contacts…",
        "I&nbox",
    ]


def test_whoever_has_few_letters_gets_one() -> None:
    assert with_mnemonics(["ab", "abc", "a"]) == ["a&b", "ab&c", "&a"]


def test_a_translation_keeps_its_marks_unless_two_are_alike() -> None:
    assert with_mnemonics(["Be&arbeiten", "&Ansicht", "&Hilfe"]) == [
        "Be&arbeiten",
        "A&nsicht",
        "&Hilfe",
    ]


def test_an_ampersand_that_is_meant_stays_one() -> None:
    assert with_mnemonics(["Rye && Rowan"]) == ["&Rye && Rowan"]
    assert plain("&Rye && Rowan") == "Rye & Rowan"


@given(st.lists(st.text("abc &é1", max_size=6), max_size=12))
def test_no_two_are_alike_and_no_word_is_lost(texts: list[str]) -> None:
    marked = with_mnemonics(texts)
    found = letters(marked)
    assert len(found) == len(set(found))
    assert [plain(one) for one in marked] == [plain(one) for one in texts]


def test_entries_are_marked_while_the_menu_is_open(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    close, clear = menu.addAction("Close"), menu.addAction("Clear")
    MenuMnemonics(menu)
    menu.aboutToShow.emit()
    assert (close.text(), clear.text()) == ("&Close", "C&lear")
    clear.setText("Clear all")
    menu.aboutToHide.emit()
    assert (close.text(), clear.text()) == ("Close", "Clear all")


@pytest.mark.skipif(not mnemonics.HAS_MNEMONICS, reason="platform: macOS has no mnemonics")
def test_every_menu_and_entry_of_the_window_has_its_letter(controller: DeskController) -> None:
    controller.areas.area("contacts")
    menus = list(controller.menus.menus())
    titles = letters([menu.title() for menu in menus])
    assert len(titles) == len(set(titles)) == len(menus)
    for menu in menus:
        menu.aboutToShow.emit()
        entries = [one.text() for one in menu.actions() if one.text() and one.isVisible()]
        found = letters(entries)
        assert len(found) == len(set(found))
        # The longest menu has more entries than its words have different letters.
        different = {letter for text in entries for letter in plain(text).casefold()}
        assert len(found) == min(len(entries), sum(letter.isalnum() for letter in different))
        menu.aboutToHide.emit()
