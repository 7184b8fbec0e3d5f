"""The text of one card as a thing one can select in, copy from and follow links in."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPalette, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from app.ui.common.look import look

LINK_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
"""What a press on a link may hand to the system; anything else stays text."""


class MessageReader(QTextBrowser):
    """Lies over the text of the current card with the card's own document.

    Signals:
        left: Escape; the keyboard goes back to the list of cards.
        link_pressed: an address with one of `LINK_SCHEMES`.
        menu_wanted: where (global) the card's menu should open.
    """

    left = Signal()
    link_pressed = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._blank = QTextDocument(self)
        self._lent = self._blank  # Qt does not own a document it was only given
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(never)
        self.setHorizontalScrollBarPolicy(never)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.anchorClicked.connect(self._follow)
        self.hide()

    def open_on(self, document: QTextDocument, name: str) -> None:
        """Take over a card's document."""
        self._recolour()
        self.setAccessibleName(name)
        self.setDocument(document)
        self._lent = document
        self.show()

    def release(self) -> None:
        """Give the document back to the card."""
        if self.isHidden():
            return
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)
        self.hide()
        self.setDocument(self._blank)
        self._lent = self._blank

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing a message refers to is ever loaded."""
        return None

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def _recolour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, look().colours.text)
        self.setPalette(palette)

    def _follow(self, url: QUrl) -> None:
        if url.scheme().lower() in LINK_SCHEMES:
            self.link_pressed.emit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
