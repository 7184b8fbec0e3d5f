"""Other keys for commands, recorded in the settings."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.system.settings import LETTER_KEYS, OWN_KEYS
from app.ui.common.keymap import keymap
from app.ui.settings.area import SettingsArea
from app.ui.settings.key_row import KeyRow
from app.ui.shell.desk_controller import DeskController
from app.ui.shell.main_window import MainWindow
from tests.ui.settings.rows import switch
from tests.ui.shell.driving import ALT, CTRL, NONE, SHIFT, Key, press


@pytest.fixture(autouse=True)
def _usual_keys() -> Iterator[None]:
    yield
    keymap().set_own({})
    keymap().set_letters(True)


@pytest.fixture
def shortcuts(area: SettingsArea) -> SettingsArea:
    area.show_settings_page(area.shortcuts)
    return area


def record(row: KeyRow, key: Key, modifiers: object = NONE) -> None:
    row.keys.click()
    QTest.keyClick(row.keys, key, modifiers)  # type: ignore[arg-type]


def undo_toast(controller: DeskController) -> None:
    controller.toasts.host._act(controller.toasts.host._toast._token)  # type: ignore[union-attr]


def test_every_command_can_have_other_keys(
    shortcuts: SettingsArea, controller: DeskController
) -> None:
    names = {one.objectName() for one in controller.commands.all()}
    for area in ("inbox", "contacts"):
        names |= {one.objectName() for one in controller.areas.area(area).commands() if one.text()}
    assert "" not in names
    fixed = {"cut", "copy", "paste", "select_all"}
    assert names - fixed == set(shortcuts.shortcuts.rows)


def test_new_keys_hold_everywhere_at_once_and_are_kept(
    qtbot: QtBot, window: MainWindow, controller: DeskController, shortcuts: SettingsArea
) -> None:
    row = shortcuts.shortcuts.rows["palette"]
    record(row, Key.Key_P, CTRL | SHIFT)
    assert controller.commands.action("palette").shortcut().toString() == "Ctrl+Shift+P"
    assert controller.row.search.accessibleDescription() == "Ctrl+Shift+P"
    assert row.keys.text() == "Ctrl+Shift+P"
    assert not row.reset.isHidden()
    assert window.settings.get(OWN_KEYS) == {"palette": "Ctrl+Shift+P"}
    assert controller.toasts.host.shown_words() == "Keys of “Search or run a command”: Ctrl+Shift+P"
    press(window, Key.Key_P, CTRL | SHIFT)
    qtbot.waitUntil(controller.demand.finder.palette.isVisible)
    controller.demand.finder.palette.close_palette()
    undo_toast(controller)
    assert row.keys.text() == "Ctrl+K"
    assert window.settings.get(OWN_KEYS) == {}


def test_letters_of_lists_can_be_others(
    qtbot: QtBot, window: MainWindow, controller: DeskController, shortcuts: SettingsArea
) -> None:
    record(shortcuts.shortcuts.rows["ticket_close"], Key.Key_Q)
    close = next(
        one
        for one in controller.areas.area("inbox").commands()
        if one.objectName() == "ticket_close"
    )
    assert close.shortcut().toString() == "Q"
    switch(shortcuts, LETTER_KEYS.name).box.click()
    assert close.shortcut().isEmpty()
    assert shortcuts.shortcuts.rows["ticket_close"].keys.text() == "Q"


def test_keys_of_another_command_are_said_and_can_be_taken(
    shortcuts: SettingsArea, controller: DeskController
) -> None:
    rows = shortcuts.shortcuts.rows
    record(rows["full_screen"], Key.Key_K, CTRL)
    assert rows["full_screen"].problem.text() == "Ctrl+K is the key of “Search or run a command”."
    assert rows["full_screen"].keys.text() == "F11"
    rows["full_screen"].take.click()
    assert rows["full_screen"].keys.text() == "Ctrl+K"
    assert rows["palette"].keys.text() == "None"
    assert controller.commands.action("palette").shortcut().isEmpty()
    rows["palette"].reset.click()
    assert rows["palette"].problem.text() == "Ctrl+K is the key of “Full screen”."
    rows["palette"].leave.click()
    assert rows["palette"].keys.text() == "None"
    shortcuts.shortcuts.reset_all.click()
    assert rows["palette"].keys.text() == "Ctrl+K"
    assert rows["full_screen"].keys.text() == "F11"
    assert not shortcuts.shortcuts.reset_all.isEnabled()


@pytest.mark.parametrize(
    ("key", "modifiers", "words"),
    [
        (Key.Key_F4, ALT, "belongs to the system"),
        (Key.Key_L, CTRL | ALT, "AltGr"),
        (Key.Key_Space, CTRL, "input methods"),
        (Key.Key_G, NONE, "works everywhere"),
        (Key.Key_Tab, NONE, "moves, confirms or leaves"),
    ],
)
def test_keys_that_are_never_used_are_refused_in_words(
    shortcuts: SettingsArea, key: Key, modifiers: object, words: str
) -> None:
    row = shortcuts.shortcuts.rows["palette"]
    record(row, key, modifiers)
    assert words in row.problem.text()
    assert row.keys.text() == "Ctrl+K"
    assert keymap().own() == {}


def test_escape_leaves_keys_and_backspace_takes_them(shortcuts: SettingsArea) -> None:
    row = shortcuts.shortcuts.rows["palette"]
    record(row, Key.Key_Escape)
    assert row.keys.text() == "Ctrl+K"
    record(row, Key.Key_Backspace)
    assert row.keys.text() == "None"
    assert keymap().own() == {"palette": ""}


def test_the_list_of_f1_has_the_chosen_keys(
    shortcuts: SettingsArea, controller: DeskController
) -> None:
    record(shortcuts.shortcuts.rows["palette"], Key.Key_F7)
    groups = {
        group.title: {one.name: one.keys for one in group.commands}
        for group in controller.catalogue.key_groups()
    }
    assert groups["Edit"]["palette"] == "F7"
