"""A large choice: icon or radio mark, a title, and a line or two about it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from app.ui.common.icons import Icon, draw_icon
from app.ui.common.look import look, px
from app.ui.common.paint import disc, rounded_frame
from app.ui.common.painted_button import PaintedButton
from app.ui.common.style_parts import draw_radio
from app.ui.common.text import TextStyle, font, line_height, metrics
from app.ui.common.tokens import tokens

_MARGIN = 16
_MARK = 18
_GAP = 12


class ChoiceCard(PaintedButton):
    """One of several exclusive cards in the same parent. Without an icon it shows a radio mark."""

    def __init__(
        self,
        title: str,
        words: str,
        *,
        icon: Icon | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self._details = words
        self._symbol = icon
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleDescription(words)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = self._words_width(width)
        title = self._height_of(self.text(), TextStyle.UI_STRONG, words)
        return 2 * px(_MARGIN) + title + self._height_of(self._details, TextStyle.META, words)

    def sizeHint(self) -> QSize:
        return QSize(px(280), self.heightForWidth(px(280)))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(180), self.heightForWidth(max(px(180), self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = look().colours
        chosen = self.isChecked()
        rest = colours.hover if self.is_hot() else colours.surface
        rounded_frame(
            painter,
            self.rect(),
            radius=px(tokens().radius.card),
            fill=rest,
            edge=colours.accent_text if chosen else colours.line2,
            edge_width=2.0 if chosen else 1.0,
        )
        self._paint_mark(painter)
        self._paint_words(painter)
        if chosen and self._symbol:
            self._paint_tick(painter)

    def _paint_mark(self, painter: QPainter) -> None:
        room = self._visual(QRect(px(_MARGIN), px(_MARGIN), px(_MARK), px(_MARK)))
        if self._symbol is None:
            draw_radio(painter, room, on=self.isChecked(), enabled=self.isEnabled())
            return
        colours = look().colours
        ink = colours.accent_text if self.isChecked() else colours.text2
        draw_icon(painter, self._symbol, ink, room.left(), room.top(), px(_MARK))

    def _paint_words(self, painter: QPainter) -> None:
        colours = look().colours
        left = px(_MARGIN + _MARK + _GAP)
        width = self._words_width(self.width())
        title = self._height_of(self.text(), TextStyle.UI_STRONG, width)
        painter.setFont(font(TextStyle.UI_STRONG))
        painter.setPen(colours.text)
        head = self._visual(QRect(left, px(_MARGIN), width, title))
        painter.drawText(head, self._flags() | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(font(TextStyle.META))
        painter.setPen(colours.text2)
        below = QRect(left, px(_MARGIN) + title, width, self.height() - px(_MARGIN) - title)
        painter.drawText(self._visual(below), self._flags(), self._details)

    def _paint_tick(self, painter: QPainter) -> None:
        size = px(_MARK)
        spot = self._visual(QRect(self.width() - size - px(10), px(10), size, size))
        disc(painter, spot, look().colours.accent)
        inset = px(3)
        draw_icon(
            painter,
            Icon.CHECK,
            look().colours.on_accent,
            spot.left() + inset,
            spot.top() + inset,
            size - 2 * inset,
        )

    def _height_of(self, words: str, style: TextStyle, width: int) -> int:
        room = QRect(0, 0, width, 1 << 16)
        lines = metrics(style).boundingRect(room, self._flags(), words).height()
        return max(lines, line_height(style))

    def _words_width(self, width: int) -> int:
        return max(px(40), width - px(2 * _MARGIN + _MARK + _GAP))

    def _flags(self) -> int:
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        return leading.value | Qt.TextFlag.TextWordWrap.value

    def _visual(self, room: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), room)
