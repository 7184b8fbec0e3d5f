"""What the import dialogs share: Enter presses the filled button of the page that is shown."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.common.button import Button
from app.ui.common.dialog import Dialog
from app.ui.common.painted_button import PaintedButton


class PagedDialog(Dialog):
    """`set_default` must be called for each page; a button that has the focus keeps its Enter."""

    def __init__(self, title: str, parent: QWidget, *, width: int) -> None:
        super().__init__(title, parent, width=width)
        self._default: Button | None = None

    def set_default(self, button: Button) -> None:
        """What Enter presses from now on; it takes the focus when it can be pressed."""
        self._default = button
        if button.isEnabled():
            button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not enter or modifiers != Qt.KeyboardModifier.NoModifier or self._default is None:
            super().keyPressEvent(event)
        elif not isinstance(self.focusWidget(), PaintedButton):
            self._default.click()
