"""A ticket as one pressable line: its icon, what it is about, a word at the end."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle

from app.domain.ids import RowId
from app.ui.common.icons import Icon, draw_icon
from app.ui.common.look import look, px
from app.ui.common.paint import rounded_frame
from app.ui.common.painted_button import PaintedButton
from app.ui.common.text import TextStyle, elided, font, text_width
from app.ui.common.tokens import tokens
from app.ui.inbox.elided_label import reading_direction


class TicketButton(PaintedButton):
    """Leads to a ticket. `chosen` carries its id; `end` stands at the line's end."""

    chosen = Signal(object)

    def __init__(self, ticket_id: RowId, words: str, symbol: Icon, end: str) -> None:
        super().__init__(words)
        self._ticket_id = ticket_id
        self._symbol = symbol
        self._end = end
        self.setAccessibleName(", ".join(filter(None, (words, end))))
        self.setToolTip(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._choose)

    def sizeHint(self) -> QSize:
        return QSize(px(120), px(26))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = look().colours
        if self.is_hot():
            wide = self.rect().adjusted(-px(4), 0, px(4), 0)
            rounded_frame(painter, wide, radius=px(tokens().radius.chip), fill=colours.hover)
        size = px(14)
        icon = self._visual(0, size)
        middle = (self.height() - size) // 2
        draw_icon(painter, self._symbol, colours.text2, icon.left(), middle, size)
        taken = text_width(self._end, TextStyle.META_FIGURES)
        painter.setFont(font(TextStyle.META_FIGURES))
        painter.setPen(colours.text2)
        at = self._visual(self.width() - taken, taken + 1)
        painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, self._end)
        left = size + px(8)
        room = self.width() - taken - px(8) - left
        painter.setFont(font(TextStyle.META))
        painter.setPen(colours.text)
        words = elided(self.text(), TextStyle.META, room)
        flags = leading(self) | reading_direction(words)
        painter.drawText(self._visual(left, room), flags, words)

    def _visual(self, left: int, width: int) -> QRect:
        room = QRect(left, 0, width, self.height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), room)

    def _choose(self) -> None:
        self.chosen.emit(self._ticket_id)


def leading(widget: PaintedButton) -> Qt.AlignmentFlag:
    """Where reading begins, in the middle of the line."""
    start = QStyle.visualAlignment(widget.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
    return start | Qt.AlignmentFlag.AlignVCenter
