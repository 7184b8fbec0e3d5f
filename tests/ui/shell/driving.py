"""Ways to use the window as a person does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.common.dialog import Dialog

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def press(window: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the focus is."""
    activate(window)
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)


def write(window: QWidget, text: str) -> None:
    """Type where the focus is."""
    activate(window)
    QTest.keyClicks(QApplication.focusWidget() or window, text)


def activate(window: QWidget) -> None:
    """Make the window the active one; without a window manager nobody else does."""
    if not window.isActiveWindow():
        with pytest.deprecated_call():
            QApplication.setActiveWindow(window)


def open_dialog(kind: type[Dialog]) -> Dialog | None:
    """The shown dialog of this kind, None without one."""
    shown = (one for one in QApplication.topLevelWidgets() if isinstance(one, kind))
    return next((one for one in shown if one.isVisible()), None)


class Strokes:
    """Presses keys and chords, and counts them."""

    def __init__(self) -> None:
        self.count = 0

    def press(self, window: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """A key or a chord, wherever the focus is: in a popup, else in the window."""
        self.count += 1
        popup = QApplication.activePopupWidget()
        if popup is None:
            activate(window)
        focus = (popup.focusWidget() or popup) if popup else QApplication.focusWidget()
        QTest.keyClick(focus or window, key, modifiers)
