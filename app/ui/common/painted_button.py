"""What every self-painted button shares: hover, keyboard, size that follows theme and words."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget


class PaintedButton(QAbstractButton):
    """A button whose subclass paints it and tells its `sizeHint`.

    Space and Enter press it; the words are also its accessible name.
    """

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setText(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """The words as they were set."""
        return self._words

    def setText(self, words: str) -> None:
        """Change the words and the room they need. An `&` in them is only an `&`."""
        self._words = words
        # Qt would make "Rye & Rowan" a shortcut.
        super().setText(words.replace("&", "&&"))
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
            self.update()

    def is_hot(self) -> bool:
        """Under the pointer or held down, and able to be pressed."""
        return self.isEnabled() and (self.underMouse() or self.isDown())
