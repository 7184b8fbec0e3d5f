"""The menu bar, put together from the window's commands and those of its areas."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.ui.common import key_rules
from app.ui.shell.commands import WindowCommands
from app.ui.shell.mnemonics import MenuMnemonics, mark_titles

translate = QCoreApplication.translate

_LINE = ""
_FILE = (
    *("new_ticket", "new_contact", _LINE),
    *("log_call", "call_customer", "call_back_later", _LINE),
    *("import_mail", "import_contacts", "export_contacts", _LINE),
    *("find_duplicates", "quarantine", _LINE),
    *("settings", _LINE, "lock", "quit"),
)
_EDIT = (
    *("undo", "redo", _LINE),
    *("cut", "copy", "paste", "select_all", _LINE),
    *("filter", "palette"),
)
_VIEW = (
    *("context", _LINE, "next_pane", "previous_pane", _LINE),
    *("scheme_system", "scheme_light", "scheme_dark", _LINE),
    *("larger", "smaller", "usual_size", _LINE, "full_screen"),
)
_GO = ("go_inbox", "go_contacts", _LINE, "back", "forward")
_WINDOW = ("minimize", "zoom", _LINE, "front")
_HELP = ("keys", _LINE, "show_log", "about")


class MenuBar(QMenuBar):
    """File, Edit, View, one menu for each area's commands, Go, on macOS Window, and Help.

    An area's menu can be used while the area is shown.
    """

    def __init__(self, commands: WindowCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._add(translate("Menus", "&File"), _FILE)
        self._add(translate("Menus", "&Edit"), _EDIT)
        self._view = self._add(translate("Menus", "&View"), _VIEW)
        self._areas = {
            "inbox": self._add(translate("Menus", "&Ticket"), ()),
            "contacts": self._add(translate("Menus", "&Customer"), ()),
        }
        self._add(translate("Menus", "&Go"), _GO)
        if key_rules.IS_MAC:
            self._add(translate("Menus", "&Window"), _WINDOW)
        self._add(translate("Menus", "&Help"), _HELP)
        mark_titles(self.menus())
        self.set_area("")

    def set_area_commands(self, area: str, actions: Sequence[QAction]) -> None:
        """Fill the area's menu."""
        menu = self._areas[area]
        menu.addActions(list(actions))

    def add_view_menu(self, menu: QMenu) -> None:
        """What an area adds to View."""
        self._view.addSeparator()
        self._view.addMenu(menu)

    def set_area(self, area: str) -> None:
        """Only the shown area's commands can be used."""
        for name, menu in self._areas.items():
            menu.setEnabled(name == area)

    def menus(self) -> Iterable[QMenu]:
        """The menus in order."""
        return [menu for action in self.actions() if (menu := _menu_of(action)) is not None]

    def _add(self, title: str, names: Sequence[str]) -> QMenu:
        menu = self.addMenu(title)
        MenuMnemonics(menu)
        for name in names:
            if name:
                menu.addAction(self._commands.action(name))
            else:
                menu.addSeparator()
        return menu


def _menu_of(action: QAction) -> QMenu | None:
    menu = action.menu()
    return menu if isinstance(menu, QMenu) else None
