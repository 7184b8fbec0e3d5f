"""Which keys may be given to a command: not those of the system, of input methods or of editing."""

from __future__ import annotations

import sys
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from app.ui.common.keymap import is_letter

IS_MAC = sys.platform == "darwin"

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_INPUT_METHODS = frozenset({"Ctrl+Space", "Ctrl+Shift+U", "Ctrl+."})
_SYSTEM = frozenset({"Alt+F4", "F10", "Shift+F10", "Meta+L", "Ctrl+Alt+Del"})
_MAC_SYSTEM = frozenset(
    {"Ctrl+H", "Ctrl+M", "Ctrl+Q", "Ctrl+W", "Ctrl+`", "Ctrl+Tab", "Ctrl+Space", "Ctrl+Alt+H"}
)
_EDITING = frozenset(
    {"Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A", "Ctrl+Insert", "Shift+Insert", "Ctrl+Backspace"}
)
# What moves, confirms or leaves, wherever the focus is.
_MOVING = frozenset(
    {"Tab", "Backtab", "Return", "Enter", "Esc", "Space", "Backspace", "Left", "Right", "Up"}
    | {"Down", "Home", "End", "PgUp", "PgDown", "Ins"}
)
_IN_LISTS = frozenset({"J", "K"})
_MODIFIERS = frozenset(
    {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
)


class KeyFault(Enum):
    """Why keys cannot be given to a command."""

    SYSTEM = auto()
    INPUT_METHOD = auto()
    ALT_GR = auto()
    EDITING = auto()
    MOVING = auto()
    IN_LISTS = auto()
    TYPED = auto()
    LETTER_EVERYWHERE = auto()
    UNKNOWN = auto()


def is_modifier(key: int) -> bool:
    """Whether the key alone says nothing yet."""
    return key in _MODIFIERS


def portable(keys: QKeySequence) -> str:
    """As settings keep them, the same on every platform."""
    return keys.toString(_PORTABLE)


def fault_of(keys: str, *, everywhere: bool, mac: bool = IS_MAC) -> KeyFault | None:
    """Why a command may not have these keys, None when it may.

    `everywhere` says that it works outside lists too, where a letter would be typed.
    Source of the reserved keys: the specification's keyboard map.
    """
    sequence = QKeySequence.fromString(keys)
    if sequence.count() != 1 or portable(sequence) != keys:
        return KeyFault.UNKNOWN
    if keys in _SYSTEM or (mac and keys in _MAC_SYSTEM):
        return KeyFault.SYSTEM
    if keys in _INPUT_METHODS:
        return KeyFault.INPUT_METHOD
    if keys in _EDITING:
        return KeyFault.EDITING
    if keys.removeprefix("Shift+") in _MOVING:
        return KeyFault.MOVING
    if keys in _IN_LISTS:
        return KeyFault.IN_LISTS
    if is_letter(keys):
        return KeyFault.LETTER_EVERYWHERE if everywhere else None
    return _printed_fault(keys)


def _printed_fault(keys: str) -> KeyFault | None:
    """What is wrong with keys that also print a character, None when they do not."""
    key = "+" if keys.endswith("+") else keys.rsplit("+", 1)[-1]
    if len(key) != 1:
        return None
    held = set(keys[: -len(key)].split("+"))
    if {"Ctrl", "Alt"} <= held:
        return KeyFault.ALT_GR
    return None if held & {"Ctrl", "Alt", "Meta"} else KeyFault.TYPED
