"""The commands, their keys and their places in the menus."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.system.settings import Settings
from app.ui.common import key_rules
from app.ui.common.key_cap import native_keys
from app.ui.common.theme import Theme
from app.ui.shell.commands import _ROLES, keys_of, plain_words
from app.ui.shell.desk_controller import DeskController
from app.ui.shell.desk_frame import DeskFrame
from app.ui.shell.main_window import MainWindow
from app.ui.shell.panel_keys import panel_groups


def test_every_command_is_in_exactly_one_menu(controller: DeskController) -> None:
    listed = Counter(
        action.objectName()
        for menu in controller.menus.menus()
        for action in menu.actions()
        if not action.isSeparator()
    )
    names = {action.objectName() for action in controller.commands.all()}
    assert names <= set(listed)
    assert all(listed[name] == 1 for name in names)


def test_every_command_does_something(controller: DeskController) -> None:
    of_the_frame = {"quit", "full_screen"}
    names = {one.objectName() for one in controller.commands.all()}
    assert set(controller._slots()) | of_the_frame == names


def test_no_keys_mean_two_things(controller: DeskController) -> None:
    used = Counter(keys for one in controller.commands.all() if (keys := keys_of(one)))
    assert [keys for keys, count in used.items() if count > 1] == []


def test_keys_that_belong_to_the_system_are_left_alone(controller: DeskController) -> None:
    forbidden = {"Ctrl+Space", "Ctrl+Shift+U", "Ctrl+.", "Alt+F4", "F10"}
    used = {keys_of(one) for one in controller.commands.all()}
    assert not used & forbidden
    assert not any(keys.startswith("Ctrl+Alt+") for keys in used)


def test_menus_follow_the_shown_area(controller: DeskController) -> None:
    menus = {menu.title(): menu for menu in controller.menus.menus()}
    assert menus["&Ticket"].isEnabled()
    assert not menus["&Customer"].isEnabled()
    controller.areas.show_area("contacts")
    assert not menus["&Ticket"].isEnabled()
    assert menus["&Customer"].isEnabled()
    assert len(menus["&Customer"].actions()) > 3


def test_every_menu_has_a_mnemonic_of_its_own(controller: DeskController) -> None:
    titles = [menu.title() for menu in controller.menus.menus() if isinstance(menu, QMenu)]
    letters = [title[title.index("&") + 1] for title in titles]
    assert len(set(letters)) == len(letters)


def test_the_key_list_has_the_areas_commands_too(controller: DeskController) -> None:
    controller.areas.area("contacts")
    groups = {
        group.title: {one.words: one.keys for one in group.commands}
        for group in controller.catalogue.key_groups()
    }
    assert groups["File"]["New ticket…"] == "Ctrl+N"
    assert groups["Ticket"]
    assert groups["Customer"]


def test_the_panels_keys_are_told_as_well(controller: DeskController) -> None:
    groups = {
        group.title: {one.words: one.keys for one in group.commands} for group in panel_groups()
    }
    assert groups["Log a call"] == {
        "How did it end?": "Alt+1…4",
        "End and save": native_keys(QKeySequence("Ctrl+Return")),
    }
    assert groups["New ticket"]["How they came"] == "Alt+1…9"
    assert groups["Make these two one contact?"]["Not the same"] == "Alt+N"


def test_words_lose_only_the_marks(controller: DeskController) -> None:
    action = controller.commands.action("about")
    action.setText("&Cut && paste")
    assert plain_words(action) == "Cut & paste"


def test_on_macos_there_is_a_window_menu(
    qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(key_rules, "IS_MAC", True)
    window = MainWindow(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    frame = DeskFrame(window)
    titles = [menu.title() for menu in frame.menus.menus()]
    assert [title.replace("&", "") for title in titles[-2:]] == ["Window", "Help"]
    window.show()
    frame.commands.enable(["zoom"], True)
    frame.commands.action("zoom").trigger()
    assert window.isMaximized()
    frame.commands.action("zoom").trigger()
    assert not window.isMaximized()


def test_the_roles_of_macos_are_set(controller: DeskController) -> None:
    roles = {name: controller.commands.action(name).menuRole() for name in _ROLES}
    assert roles == _ROLES
    assert controller.commands.action("new_ticket").menuRole() is QAction.MenuRole.NoRole
