"""All commands there are at the moment: for the palette, and with their keys for the key list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QAction

from app.ui.common.icons import Icon, given_icon
from app.ui.search.command import PaletteCommand
from app.ui.settings.tools import KeyGroup, KeyLine
from app.ui.shell.area_host import AreaHost
from app.ui.shell.commands import WindowCommands, keys_of, plain_words
from app.ui.shell.menus import MenuBar

# The palette is open already, and the clipboard means nothing from there.
_NOT_IN_PALETTE = frozenset({"palette", "cut", "copy", "paste", "select_all"})


class Catalogue:
    """Names the commands for the palette and runs the one that was chosen."""

    def __init__(self, commands: WindowCommands, menus: MenuBar, areas: AreaHost) -> None:
        self._commands = commands
        self._menus = menus
        self._areas = areas
        self._offered: dict[str, QAction] = {}

    def offer(self) -> Sequence[PaletteCommand]:
        """What can be done now: the shown area's commands first, then the window's."""
        self._offered = {one.objectName(): one for one in self._usable()}
        return [
            PaletteCommand(
                name, plain_words(one), keys_of(one), given_icon(one) or Icon.CHEVRON_RIGHT
            )
            for name, one in self._offered.items()
        ]

    def run(self, name: str) -> None:
        """Run what was offered under this name, if it still can be."""
        self._offered[name].trigger()

    def key_groups(self) -> Sequence[KeyGroup]:
        """Every command, by menu, with the keys it has now."""
        groups = []
        for menu in self._menus.menus():
            lines = [
                KeyLine(one.objectName(), plain_words(one), keys_of(one))
                for one in menu.actions()
                if one.objectName() and not one.isSeparator()
            ]
            if lines:
                groups.append(KeyGroup(menu.title().replace("&", ""), lines))
        return groups

    def _usable(self) -> Iterator[QAction]:
        area = self._areas.current
        for one in (*(area.commands() if area else ()), *self._commands.all()):
            name = one.objectName()
            hidden = one.isSeparator() or not name or name in _NOT_IN_PALETTE
            if one.isEnabled() and not hidden:
                yield one
