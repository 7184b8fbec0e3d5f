"""A small text of several lines that tells when one has stopped typing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ui.common.composer_frame import ComposerFrame


class RestEdit(ComposerFrame):
    """Tab leaves it.

    Signals:
        rested: the text was changed and the field left.
    """

    rested = Signal()

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self.setAccessibleName(name)

    def text(self) -> str:
        """What is typed."""
        return self.editor.toPlainText()

    def set_text(self, text: str) -> None:
        """Show this, unless somebody is typing."""
        if not self.editor.hasFocus():
            self.editor.setPlainText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.editor.document().setModified(False)
        if event.type() == QEvent.Type.FocusOut and self.editor.document().isModified():
            self.editor.document().setModified(False)
            self.rested.emit()
        return super().eventFilter(watched, event)
