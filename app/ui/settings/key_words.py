"""Why keys cannot be given to a command, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from app.ui.common.key_cap import native_keys
from app.ui.common.key_rules import KeyFault

translate = QCoreApplication.translate


def fault_words(keys: str, fault: KeyFault) -> str:
    """One or two sentences; `keys` in Qt's portable form."""
    words = {
        KeyFault.SYSTEM: translate("KeyWords", "%1 belongs to the system. Choose other keys."),
        KeyFault.INPUT_METHOD: translate(
            "KeyWords", "%1 switches input methods on many computers. Choose other keys."
        ),
        KeyFault.ALT_GR: translate(
            "KeyWords",
            "%1 types a character on many keyboards, where Ctrl and Alt together are AltGr. "
            "Choose other keys.",
        ),
        KeyFault.EDITING: translate("KeyWords", "%1 is needed for editing text."),
        KeyFault.MOVING: translate("KeyWords", "%1 moves, confirms or leaves everywhere."),
        KeyFault.IN_LISTS: translate("KeyWords", "J and K move down and up in lists."),
        KeyFault.TYPED: translate(
            "KeyWords", "%1 types a character. Hold Ctrl or Alt as well, or take a letter."
        ),
        KeyFault.LETTER_EVERYWHERE: translate(
            "KeyWords",
            "This command works everywhere, also where one types, so it needs Ctrl or Alt "
            "beside a letter.",
        ),
        KeyFault.UNKNOWN: translate("KeyWords", "These keys cannot be used. Choose others."),
    }[fault]
    return words.replace("%1", native_keys(QKeySequence.fromString(keys)))
