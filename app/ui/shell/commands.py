"""The window's own commands, each an action with words, keys and a name others can ask for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.common import key_rules
from app.ui.common.icons import Icon, give_icon
from app.ui.common.key_cap import native_keys
from app.ui.common.keymap import keymap
from app.ui.shell.mnemonics import plain

translate = QCoreApplication.translate

_SCHEMES = ("scheme_system", "scheme_light", "scheme_dark")
_ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "settings": QAction.MenuRole.PreferencesRole,
    "about": QAction.MenuRole.AboutRole,
}


@dataclass(frozen=True, slots=True)
class CommandSpec:
    """`words` are complete without their menu; `keys` in Qt's portable form, "" for none.

    `fixed` keys are the platform's: whatever has the focus obeys them itself, and they stay.
    """

    name: str
    words: str
    icon: Icon | None = None
    keys: str = ""
    fixed: bool = False


class WindowCommands(QObject):
    """Makes the actions and gives their shortcuts to `window`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        specs = _specs()
        self._by_name = {spec.name: self._make(spec) for spec in specs}
        schemes = QActionGroup(self)
        for name in _SCHEMES:
            self._by_name[name].setCheckable(True)
            schemes.addAction(self._by_name[name])
        keymap().adopt(self._by_name[spec.name] for spec in specs if not spec.fixed)
        window.addActions(list(self._by_name.values()))

    def action(self, name: str) -> QAction:
        """The command of this name. Raises KeyError for one there is not."""
        return self._by_name[name]

    def all(self) -> Iterable[QAction]:
        """Every command, in the order of the menus."""
        return self._by_name.values()

    def enable(self, names: Iterable[str], enabled: bool) -> None:
        """Let commands be used, or grey them."""
        for name in names:
            self._by_name[name].setEnabled(enabled)

    def _make(self, spec: CommandSpec) -> QAction:
        action = QAction(spec.words, self)
        action.setObjectName(spec.name)
        action.setShortcut(QKeySequence.fromString(spec.keys))
        # Of fixed keys the menu shall speak, and editors shall get them.
        everywhere, nowhere = Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.WidgetShortcut
        action.setShortcutContext(nowhere if spec.fixed else everywhere)
        action.setMenuRole(_ROLES.get(spec.name, QAction.MenuRole.NoRole))
        if spec.icon is not None:
            give_icon(action, spec.icon)
        return action


def keys_of(action: QAction) -> str:
    """The action's keys as this platform writes them, "" without any."""
    return native_keys(action.shortcut())


def plain_words(action: QAction) -> str:
    """The action's words without mnemonic marks."""
    return plain(action.text())


def _specs() -> tuple[CommandSpec, ...]:
    of_mac = _window_specs() if key_rules.IS_MAC else ()
    return (
        *(*_file_specs(), *_edit_specs(), *_view_specs()),
        *(*_go_specs(), *of_mac, *_help_specs()),
    )


def _file_specs() -> tuple[CommandSpec, ...]:
    return (
        CommandSpec("new_ticket", translate("Commands", "New ticket…"), Icon.PLUS, "Ctrl+N"),
        CommandSpec("log_call", translate("Commands", "Log a call"), Icon.PHONE, "Ctrl+L"),
        CommandSpec(
            "call_customer", translate("Commands", "Call this customer"), Icon.PHONE_OUTGOING
        ),
        CommandSpec(
            "call_back_later",
            translate("Commands", "Call whoever rings back later"),
            Icon.ALARM_CLOCK,
        ),
        CommandSpec(
            "new_contact", translate("Commands", "New contact…"), Icon.USER_PLUS, "Ctrl+Shift+N"
        ),
        CommandSpec("import_mail", translate("Commands", "Import mail…"), Icon.DOWNLOAD),
        CommandSpec("import_contacts", translate("Commands", "Import contacts…"), Icon.BOOK_USER),
        CommandSpec("export_contacts", translate("Commands", "Export contacts…"), Icon.UPLOAD),
        CommandSpec(
            "find_duplicates", translate("Commands", "Find duplicate contacts…"), Icon.GIT_MERGE
        ),
        CommandSpec("quarantine", translate("Commands", "Mails not understood…"), Icon.FILE_INPUT),
        CommandSpec("settings", translate("Commands", "Settings"), Icon.SETTINGS, "Ctrl+,"),
        CommandSpec("lock", translate("Commands", "Lock"), Icon.LOCK, "Ctrl+Shift+L"),
        CommandSpec("quit", translate("Commands", "Quit Hearthdesk"), Icon.LOG_OUT, "Ctrl+Q"),
    )


def _edit_specs() -> tuple[CommandSpec, ...]:
    return (
        CommandSpec("undo", translate("Commands", "Undo"), Icon.UNDO, "Ctrl+Z"),
        CommandSpec("redo", translate("Commands", "Redo"), Icon.REDO, "Ctrl+Shift+Z"),
        CommandSpec("cut", translate("Commands", "Cut"), Icon.SCISSORS, "Ctrl+X", fixed=True),
        CommandSpec("copy", translate("Commands", "Copy"), Icon.COPY, "Ctrl+C", fixed=True),
        CommandSpec("paste", translate("Commands", "Paste"), None, "Ctrl+V", fixed=True),
        CommandSpec("select_all", translate("Commands", "Select all"), None, "Ctrl+A", fixed=True),
        CommandSpec(
            "filter", translate("Commands", "Filter this list"), Icon.LIST_FILTER, "Ctrl+F"
        ),
        CommandSpec(
            "palette", translate("Commands", "Search or run a command"), Icon.SEARCH, "Ctrl+K"
        ),
    )


def _view_specs() -> tuple[CommandSpec, ...]:
    return (
        CommandSpec(
            "context",
            translate("Commands", "Show or hide the context"),
            Icon.PANEL_RIGHT,
            "Ctrl+Shift+I",
        ),
        CommandSpec("next_pane", translate("Commands", "Next pane"), None, "F6"),
        CommandSpec("previous_pane", translate("Commands", "Previous pane"), None, "Shift+F6"),
        CommandSpec(
            "scheme_system", translate("Commands", "Light or dark as the system"), Icon.MONITOR
        ),
        CommandSpec("scheme_light", translate("Commands", "Light"), Icon.SUN),
        CommandSpec("scheme_dark", translate("Commands", "Dark"), Icon.MOON),
        CommandSpec("larger", translate("Commands", "Larger text"), None, "Ctrl++"),
        CommandSpec("smaller", translate("Commands", "Smaller text"), None, "Ctrl+-"),
        CommandSpec("usual_size", translate("Commands", "Usual text size"), None, "Ctrl+0"),
        CommandSpec("full_screen", translate("Commands", "Full screen"), None, "F11"),
    )


def _go_specs() -> tuple[CommandSpec, ...]:
    return (
        CommandSpec("go_inbox", translate("Commands", "Go to the inbox"), Icon.INBOX, "Ctrl+1"),
        CommandSpec(
            "go_contacts", translate("Commands", "Go to contacts"), Icon.CONTACT_ROUND, "Ctrl+2"
        ),
        CommandSpec("back", translate("Commands", "Back"), Icon.ARROW_LEFT, "Alt+Left"),
        CommandSpec("forward", translate("Commands", "Forward"), Icon.ARROW_RIGHT, "Alt+Right"),
    )


def _window_specs() -> tuple[CommandSpec, ...]:
    """macOS's Window menu, with the keys everybody there knows."""
    return (
        CommandSpec("minimize", translate("Commands", "Minimize"), None, "Ctrl+M", fixed=True),
        CommandSpec("zoom", translate("Commands", "Zoom")),
        CommandSpec("front", translate("Commands", "Bring to front")),
    )


def _help_specs() -> tuple[CommandSpec, ...]:
    return (
        CommandSpec("keys", translate("Commands", "Keyboard shortcuts"), Icon.COMMAND, "F1"),
        CommandSpec("show_log", translate("Commands", "Show the log"), Icon.FILE_TEXT),
        CommandSpec("about", translate("Commands", "About Hearthdesk"), Icon.INFO),
    )
