"""The commands, their keys and their places in the menus."""

from __future__ import annotations

from collections import Counter

from PySide6.QtWidgets import QMenu

from app.ui.shell.commands import keys_of, plain_words
from app.ui.shell.desk_controller import DeskController


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


def test_words_lose_only_the_marks(controller: DeskController) -> None:
    action = controller.commands.action("about")
    action.setText("&Cut && paste")
    assert plain_words(action) == "Cut & paste"
