"""Boxes for the digits of a PIN; underneath it is an ordinary field, so it can be pasted into."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.common.look import look, px
from app.ui.common.paint import disc, rounded_frame
from app.ui.common.text import TextStyle, font
from app.ui.common.tokens import tokens

FEWEST, MOST = 4, 8
_WIDTH, _HEIGHT, _GAP = 40, 44, 10
_NARROW, _NARROW_GAP = 30, 6
_DOT = 8


class PinField(QLineEdit):
    """Four boxes, and one more for each further digit. Anything but digits is left out."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData
        )
        # Room for blanks a pasted PIN may have.
        self.setMaxLength(2 * MOST)
        self.setFrame(False)
        self.textChanged.connect(self._tidy)
        self._resize()

    @property
    def is_complete(self) -> bool:
        """Whether there are enough digits for a PIN."""
        return len(self.text()) >= FEWEST

    def reveal(self, shown: bool) -> None:
        """Show the digits, or dots in their place."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)

    def sizeHint(self) -> QSize:
        width, gap = self._measures()
        return QSize(self._boxes() * (width + gap) - gap, px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = look().colours
        text = self.text()
        # Digits are read from left to right in every language.
        width, gap = self._measures()
        for place in range(self._boxes()):
            box = QRect(place * (width + gap), 0, width, px(_HEIGHT))
            here = self.hasFocus() and place == min(len(text), self._boxes() - 1)
            rounded_frame(
                painter,
                box,
                radius=px(tokens().radius.control),
                fill=colours.surface,
                edge=colours.accent_text if here else colours.control,
                edge_width=2.0 if here else 1.0,
            )
            if place < len(text):
                self._paint_digit(painter, box, text[place])

    def _paint_digit(self, painter: QPainter, box: QRect, digit: str) -> None:
        colours = look().colours
        if self.echoMode() is QLineEdit.EchoMode.Normal:
            painter.setFont(font(TextStyle.TITLE))
            painter.setPen(colours.text)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, digit)
            return
        dot = QRect(0, 0, px(_DOT), px(_DOT))
        dot.moveCenter(box.center())
        disc(painter, dot, colours.text)

    def _boxes(self) -> int:
        return max(FEWEST, min(MOST, len(self.text())))

    def _measures(self) -> tuple[int, int]:
        """Width of a box and of the gap behind it; eight take no more room than a field."""
        if self._boxes() > FEWEST:
            return px(_NARROW), px(_NARROW_GAP)
        return px(_WIDTH), px(_GAP)

    def _tidy(self, typed: str) -> None:
        digits = "".join(one for one in typed if one in "0123456789")[:MOST]
        if digits != typed:
            self.setText(digits)
        self._resize()

    def _resize(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()
