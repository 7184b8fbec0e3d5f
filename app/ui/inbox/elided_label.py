"""One line of text that is shortened where there is no room, with all of it in the tool tip."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from app.ui.common.label import InkName
from app.ui.common.look import look, px
from app.ui.common.text import TextStyle, elided, font, line_height, text_width


class ElidedLabel(QWidget):
    """`trailing` text stands at the far end of its room."""

    def __init__(
        self,
        words: str = "",
        style: TextStyle = TextStyle.UI,
        ink: InkName = "text",
        *,
        trailing: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = ""
        self._text_style = style
        self._ink: InkName = ink
        self._trailing = trailing
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_words(words)

    def words(self) -> str:
        """What it says, unshortened."""
        return self._words

    def set_words(self, words: str, spoken: str = "") -> None:
        """Say something else; `spoken` is the accessible name where it differs."""
        if words == self._words:
            return
        self._words = words
        self.setAccessibleName(spoken or words)
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(text_width(self._words, self._text_style) + 1, line_height(self._text_style))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(24), line_height(self._text_style))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(font(self._text_style))
        ink: QColor = getattr(look().colours, self._ink)
        painter.setPen(ink)
        side = Qt.AlignmentFlag.AlignRight if self._trailing else Qt.AlignmentFlag.AlignLeft
        flags = QStyle.visualAlignment(self.layoutDirection(), side | Qt.AlignmentFlag.AlignVCenter)
        room = QRect(0, 0, self.width(), self.height())
        words = elided(self._words, self._text_style, self.width())
        painter.drawText(room, flags | reading_direction(words), words)


def reading_direction(words: str) -> Qt.TextFlag:
    """Which way words run, whatever way the screen is laid out: by their first strong letter."""
    kinds = map(unicodedata.bidirectional, words)
    strong = next((kind for kind in kinds if kind in ("L", "R", "AL")), "L")
    if strong == "L":
        return Qt.TextFlag.TextForceLeftToRight
    return Qt.TextFlag.TextForceRightToLeft
