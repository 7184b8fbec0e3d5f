"""One cell of a comparison: a value that can be chosen, with a radio or check mark before it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOption, QWidget

from app.ui.common.look import look, px
from app.ui.common.painted_button import PaintedButton
from app.ui.common.style_parts import check_box, draw_radio
from app.ui.common.text import TextStyle, font, metrics

_MARGIN = 16
_PAD = 12
_MARK = 16
_GAP = 10
_LEAST_WIDTH = 120
_ARROWS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right})


class ChoiceCell(PaintedButton):
    """With `joins` it is checked beside the other of its row, not instead of it.

    Signals:
        moved: an arrow key that is to lead to another cell.
        accepted: Enter.
    """

    moved = Signal(object)
    accepted = Signal()

    def __init__(self, words: str, *, joins: bool, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._joins = joins
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Measured in the bolder style, so that choosing moves nothing.
        room = QRect(0, 0, max(px(40), width - self._left() - px(_MARGIN)), 1 << 16)
        style = TextStyle.UI_STRONG
        return metrics(style).boundingRect(room, self._flags(), self.text()).height() + 2 * px(_PAD)

    def sizeHint(self) -> QSize:
        width = max(px(_LEAST_WIDTH), self.width())
        return QSize(px(_LEAST_WIDTH), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(_LEAST_WIDTH), px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = look().colours
        self._paint_mark(painter)
        chosen = self.isChecked()
        painter.setFont(font(TextStyle.UI_STRONG if chosen else TextStyle.UI))
        painter.setPen(colours.text if chosen else colours.text2)
        left, pad = self._left(), px(_PAD)
        room = QRect(left, pad, self.width() - left - px(_MARGIN), self.height() - 2 * pad)
        painter.drawText(self._visual(room), self._flags(), self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS and not event.modifiers():
            self.moved.emit(event.key())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.accepted.emit()
        else:
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        """A radio mark is taken away by the other one only."""
        if self._joins or not self.isChecked():
            self.setChecked(not self.isChecked())

    def _paint_mark(self, painter: QPainter) -> None:
        size = px(_MARK)
        room = self._visual(QRect(px(_MARGIN), px(_PAD), size, size))
        if not self._joins:
            draw_radio(painter, room, on=self.isChecked())
            return
        option = QStyleOption()
        option.initFrom(self)
        option.rect = room
        state = QStyle.StateFlag
        option.state = state.State_Enabled
        option.state |= state.State_On if self.isChecked() else state.State_Off
        check_box(painter, option, self)

    def _left(self) -> int:
        return px(_MARGIN + _MARK + _GAP)

    def _flags(self) -> int:
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        return leading.value | Qt.TextFlag.TextWordWrap.value

    def _visual(self, room: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), room)
