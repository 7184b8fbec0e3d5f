"""Keys people chose for commands, and the ones nobody may choose."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from app.ui.common.key_rules import KeyFault, fault_of
from app.ui.common.keymap import Keymap, follow_keys, is_letter, keymap


def action(owner: QObject, name: str, *keys: str) -> QAction:
    made = QAction(name, owner)
    made.setObjectName(name)
    made.setShortcuts([QKeySequence.fromString(one) for one in keys])
    return made


def shown(one: QAction) -> list[str]:
    return [keys.toString() for keys in one.shortcuts()]


@pytest.fixture
def owner() -> QObject:
    return QObject()


@pytest.fixture
def clean() -> Iterator[Keymap]:
    yield keymap()
    keymap().set_own({})
    keymap().set_letters(True)


def test_own_keys_replace_the_usual_ones_and_give_them_back(owner: QObject) -> None:
    keys = Keymap()
    new = action(owner, "new", "Ctrl+N")
    keys.adopt([new])
    keys.set_own({"new": "Ctrl+Shift+T"})
    assert shown(new) == ["Ctrl+Shift+T"]
    assert keys.usual("new") == "Ctrl+N"
    keys.set_own({"new": ""})
    assert shown(new) == []
    keys.set_own({})
    assert shown(new) == ["Ctrl+N"]


def test_adopting_twice_does_not_take_chosen_keys_for_usual_ones(owner: QObject) -> None:
    keys = Keymap()
    keys.set_own({"new": "F5"})
    new = action(owner, "new", "Ctrl+N")
    keys.adopt([new])
    keys.adopt([new])
    keys.set_own({})
    assert shown(new) == ["Ctrl+N"]


def test_chosen_keys_are_taken_from_whoever_had_them_by_custom(owner: QObject) -> None:
    keys = Keymap()
    new, late = action(owner, "new", "Ctrl+N"), action(owner, "late", "Ctrl+T")
    keys.adopt([new])
    keys.set_own({"new": "Ctrl+T"})
    keys.adopt([late])
    assert shown(new) == ["Ctrl+T"]
    assert shown(late) == []


def test_areas_do_not_disturb_each_other(owner: QObject) -> None:
    keys = Keymap()
    close, edit = action(owner, "close", "E"), action(owner, "edit", "E")
    everywhere = action(owner, "find", "Ctrl+F")
    keys.adopt([everywhere])
    keys.adopt([close], "inbox")
    keys.adopt([edit], "contacts")
    assert keys.holder("close", "E") is None
    assert keys.holder("close", "Ctrl+F") == "find"
    assert keys.holder("find", "E") == "close"
    assert keys.works_everywhere("find")
    assert not keys.works_everywhere("edit")


def test_letters_switched_off_do_nothing_but_are_still_known(owner: QObject) -> None:
    keys = Keymap()
    close, bin_ = action(owner, "close", "E"), action(owner, "bin", "Del")
    keys.adopt([close, bin_], "inbox")
    keys.set_letters(False)
    assert shown(close) == []
    assert shown(bin_) == ["Del"]
    assert keys.holder("bin", "E") == "close"
    keys.set_letters(True)
    assert shown(close) == ["E"]


def test_both_enter_keys_are_one(owner: QObject) -> None:
    keys = Keymap()
    send = action(owner, "send", "Ctrl+Return", "Ctrl+Enter")
    other = action(owner, "other")
    keys.adopt([send, other])
    assert keys.keys("send").toString() == "Ctrl+Return"
    keys.set_own({"other": "Ctrl+Return"})
    assert shown(other) == ["Ctrl+Return", "Ctrl+Enter"]
    assert shown(send) == []


def test_actions_that_are_gone_are_forgotten(owner: QObject) -> None:
    keys = Keymap()
    keys.adopt([action(owner, "new", "Ctrl+N")])
    owner.deleteLater()
    del owner
    keys.set_own({"new": "F5"})
    assert keys.keys("new").toString() == "F5"


def test_what_shows_keys_follows_them(owner: QObject, clean: Keymap) -> None:
    told: list[str] = []
    follow_keys(owner, "test_follow", lambda keys: told.append(keys.toString()))
    assert told == []
    clean.adopt([action(owner, "test_follow", "Ctrl+9")])
    assert told[-1] == "Ctrl+9"
    clean.set_own({"test_follow": "F9"})
    assert told[-1] == "F9"


@pytest.mark.parametrize(
    ("keys", "everywhere", "fault"),
    [
        ("Ctrl+N", True, None),
        ("F5", True, None),
        ("Ctrl+Alt+L", True, KeyFault.ALT_GR),
        ("Ctrl+Alt+Shift+1", True, KeyFault.ALT_GR),
        ("Ctrl+Space", True, KeyFault.INPUT_METHOD),
        ("Ctrl+Shift+U", False, KeyFault.INPUT_METHOD),
        ("Ctrl+.", False, KeyFault.INPUT_METHOD),
        ("Alt+F4", True, KeyFault.SYSTEM),
        ("F10", True, KeyFault.SYSTEM),
        ("Ctrl+C", True, KeyFault.EDITING),
        ("Esc", True, KeyFault.MOVING),
        ("Shift+Tab", True, KeyFault.MOVING),
        ("J", False, KeyFault.IN_LISTS),
        ("G", True, KeyFault.LETTER_EVERYWHERE),
        ("G", False, None),
        ("Shift+E", False, None),
        ("1", False, KeyFault.TYPED),
        ("?", False, KeyFault.TYPED),
        ("Del", False, None),
        ("G, I", False, KeyFault.UNKNOWN),
        ("nonsense", False, KeyFault.UNKNOWN),
        ("", False, KeyFault.UNKNOWN),
    ],
)
def test_keys_nobody_may_choose(keys: str, everywhere: bool, fault: KeyFault | None) -> None:
    assert fault_of(keys, everywhere=everywhere, mac=False) is fault


def test_keys_of_macos_are_refused_there() -> None:
    assert fault_of("Ctrl+H", everywhere=True, mac=True) is KeyFault.SYSTEM
    assert fault_of("Ctrl+H", everywhere=True, mac=False) is None


@pytest.mark.parametrize(
    ("keys", "letter"),
    [("E", True), ("Shift+E", True), ("Ctrl+E", False), ("Del", False), ("F6", False), ("", False)],
)
def test_what_a_letter_is(keys: str, letter: bool) -> None:
    assert is_letter(keys) is letter
