"""One of several ways to go on: a card with a round mark, words and an explanation."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from app.ui.common.look import look, px
from app.ui.common.paint import rounded_frame
from app.ui.common.painted_button import PaintedButton
from app.ui.common.style_parts import draw_radio
from app.ui.common.text import TextStyle, font, line_height, metrics
from app.ui.common.tokens import tokens

_PADDING = 16
_MARK = 18
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading


class ChoiceCard(PaintedButton):
    """Put several in one parent: choosing one leaves the others. Arrow keys go between them."""

    def __init__(self, words: str, explanation: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._explanation = explanation
        self.setAccessibleDescription(explanation)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        width = px(280)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(180), self.heightForWidth(px(180)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, width - self._text_left() - px(_PADDING), 10_000)
        words = metrics(TextStyle.META).boundingRect(room, _WRAP, self._explanation).height()
        return 2 * px(_PADDING) + line_height(TextStyle.UI_STRONG) + px(2) + words

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = look().colours
        chosen = self.isChecked()
        fill = colours.hover if self.is_hot() and not chosen else colours.surface
        rounded_frame(
            painter,
            self.rect(),
            radius=px(tokens().radius.card),
            fill=fill,
            edge=colours.accent if chosen else colours.line2,
            edge_width=2.0 if chosen else 1.0,
        )
        mark = QRect(px(_PADDING), px(_PADDING), px(_MARK), px(_MARK))
        draw_radio(painter, self._mirrored(mark), on=chosen)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        colours = look().colours
        left, top = self._text_left(), px(_PADDING)
        width = self.width() - left - px(_PADDING)
        height = line_height(TextStyle.UI_STRONG)
        painter.setFont(font(TextStyle.UI_STRONG))
        painter.setPen(colours.text)
        title = self._mirrored(QRect(left, top, width, height))
        painter.drawText(title, Qt.AlignmentFlag.AlignLeading, self.text())
        below = QRect(left, top + height + px(2), width, self.height())
        painter.setFont(font(TextStyle.META))
        painter.setPen(colours.text2)
        painter.drawText(self._mirrored(below), _WRAP, self._explanation)

    def _text_left(self) -> int:
        return px(_PADDING) + px(_MARK) + px(12)

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)
