"""Which keys do what: the keys commands are made with, and those a person gave them instead."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from shiboken6 import isValid

WINDOW = ""
"""The scope of commands that work everywhere; other scopes are areas, each beside the others."""

_PORTABLE = QKeySequence.SequenceFormat.PortableText


class _Command:
    """What is known of one name: where it works, its usual keys, and its living actions."""

    def __init__(self, scope: str, usual: tuple[str, ...]) -> None:
        self.scope = scope
        self.usual = usual
        self.actions: list[QAction] = []


class Keymap(QObject):
    """Gives actions their keys, by object name. Keys are texts in Qt's portable form.

    A command has one key of its own (or none, ""), or its usual ones. Keys somebody chose outrank
    usual ones: a usual key that another command was given does nothing else meanwhile.

    Signals:
        changed: some command may have other keys now.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands: dict[str, _Command] = {}
        self._own: dict[str, str] = {}
        self._letters = True

    def adopt(self, actions: Iterable[QAction], scope: str = WINDOW) -> None:
        """Take actions in, with the keys they were made with; those without a name are left out."""
        for action in actions:
            name = action.objectName()
            if not name or action.isSeparator():
                continue
            known = self._commands.setdefault(name, _Command(scope, _texts(action)))
            if not any(one is action for one in known.actions):
                known.usual = _texts(action)
                known.actions.append(action)
        self._apply()

    def set_own(self, own: Mapping[str, str]) -> None:
        """Let commands have these keys instead of their usual ones."""
        self._own = dict(own)
        self._apply()

    def set_letters(self, on: bool) -> None:
        """Whether single letters do anything."""
        self._letters = on
        self._apply()

    def own(self) -> Mapping[str, str]:
        """What was chosen, by command."""
        return dict(self._own)

    def knows(self, name: str) -> bool:
        """Whether a command of this name was ever adopted."""
        return name in self._commands

    def usual(self, name: str) -> str:
        """The key the command has until somebody chooses another, "" for none."""
        known = self._commands.get(name)
        return known.usual[0] if known and known.usual else ""

    def keys(self, name: str) -> QKeySequence:
        """The key to show for a command; empty without one, and for commands not known yet."""
        texts = self._in_force(name)
        return QKeySequence.fromString(texts[0]) if texts else QKeySequence()

    def chosen(self, name: str) -> QKeySequence:
        """As `keys`, but also a letter while letters are switched off."""
        texts = self._chosen(name)
        return QKeySequence.fromString(texts[0]) if texts else QKeySequence()

    def works_everywhere(self, name: str) -> bool:
        """Whether the command is one of the window, not of an area."""
        return self._commands[name].scope == WINDOW

    def holder(self, name: str, keys: str) -> str | None:
        """The other command that these keys would start where `name` works; letters that are
        switched off count too."""
        for other in self._commands:
            if other != name and self._meet(name, other) and keys in self._chosen(other):
                return other
        return None

    def _apply(self) -> None:
        for name, known in self._commands.items():
            known.actions = [one for one in known.actions if isValid(one)]
            wanted = [QKeySequence.fromString(text) for text in self._in_force(name)]
            for action in known.actions:
                if action.shortcuts() != wanted:
                    action.setShortcuts(wanted)
        self.changed.emit()

    def _in_force(self, name: str) -> tuple[str, ...]:
        texts = self._chosen(name)
        return texts if self._letters else tuple(one for one in texts if not is_letter(one))

    def _chosen(self, name: str) -> tuple[str, ...]:
        known = self._commands.get(name)
        if known is None:
            return ()
        own = self._own.get(name)
        if own is not None:
            return _with_keypad(own)
        taken = {
            text
            for other, chosen in self._own.items()
            if other != name and other in self._commands and self._meet(name, other)
            for text in _with_keypad(chosen)
        }
        return tuple(text for text in known.usual if text not in taken)

    def _meet(self, one: str, other: str) -> bool:
        scopes = {self._commands[one].scope, self._commands[other].scope}
        return len(scopes) == 1 or WINDOW in scopes


@cache
def keymap() -> Keymap:
    """The one of this program."""
    return Keymap()


def follow_keys(owner: QObject, name: str, show: Callable[[QKeySequence], object]) -> None:
    """Call `show` with the command's keys, now and whenever they change while `owner` lives.

    Not before the command is known: until then what `owner` was made with stands.
    """
    _Follower(owner, name, show)


def is_letter(keys: str) -> bool:
    """Whether the keys are one letter, with Shift at most, that could also be typed."""
    letter = keys.removeprefix("Shift+")
    return len(letter) == 1 and letter.isalpha()


class _Follower(QObject):
    def __init__(self, owner: QObject, name: str, show: Callable[[QKeySequence], object]) -> None:
        super().__init__(owner)
        self._name = name
        self._show = show
        keymap().changed.connect(self._show_present)
        self._show_present()

    def _show_present(self) -> None:
        if keymap().knows(self._name):
            self._show(keymap().keys(self._name))


def _texts(action: QAction) -> tuple[str, ...]:
    return tuple(keys.toString(_PORTABLE) for keys in action.shortcuts())


def _with_keypad(keys: str) -> tuple[str, ...]:
    """The main Enter and the keypad's are two keys to Qt and one to people."""
    if not keys:
        return ()
    if keys.endswith("Return"):
        return (keys, keys.removesuffix("Return") + "Enter")
    return (keys,)
