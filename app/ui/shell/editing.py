"""Cut, copy, paste and select all, for whatever has the keyboard."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

_Editor = QLineEdit | QTextEdit | QPlainTextEdit


def cut() -> None:
    """Cut the marked text of the field that has the focus."""
    if (editor := _editor()) is not None:
        editor.cut()


def copy() -> None:
    """Copy the marked text."""
    if (editor := _editor()) is not None:
        editor.copy()


def paste() -> None:
    """Put in what was copied."""
    if (editor := _editor()) is not None:
        editor.paste()


def select_all() -> None:
    """Mark the whole text."""
    if (editor := _editor()) is not None:
        editor.selectAll()


def _editor() -> _Editor | None:
    focus = QApplication.focusWidget()
    return focus if isinstance(focus, _Editor) else None
