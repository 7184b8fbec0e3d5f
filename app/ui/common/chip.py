"""Small tinted labels: states, tags, filters and attachments."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from app.ui.common.icons import Icon, draw_icon
from app.ui.common.look import look, px
from app.ui.common.paint import rounded_frame
from app.ui.common.painted_button import PaintedButton
from app.ui.common.text import TextStyle, elided, font, text_width
from app.ui.common.tints import Tint, tint_colours
from app.ui.common.tokens import tokens

_HEIGHT = 22
_TARGET = 24
_PADDING = 8
_ICON = 13
_GAP = 5
_WIDEST = 280


class Chip(PaintedButton):
    """A label that may also be pressed, checked or removed.

    Without any of these it takes no focus. A checkable one is tinted with the accent while
    checked. A removable one ends in a cross; Delete and Backspace remove it too, and `removed`
    leaves it to the owner to take it away.
    """

    removed = Signal()

    def __init__(
        self,
        words: str,
        tint: Tint = Tint.PLAIN,
        *,
        icon: Icon | None = None,
        pressable: bool = False,
        checkable: bool = False,
        removable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._tint = tint
        self._symbol = icon
        self._removable = removable
        self._pressable = pressable or checkable
        self.setCheckable(checkable)
        if not (self._pressable or removable):
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if removable:
            self.setAccessibleDescription(self.tr("Delete removes it"))

    def set_tint(self, tint: Tint, icon: Icon | None = None) -> None:
        """Say something else by colour and icon."""
        self._tint, self._symbol = tint, icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = 2 * px(_PADDING) + min(px(_WIDEST), text_width(self.text(), TextStyle.META))
        marks = (self._symbol is not None) + self._removable
        return QSize(width + marks * (px(_ICON) + px(_GAP)), px(_TARGET))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tint = Tint.ACCENT if self.isChecked() else self._tint
        colours = tint_colours(tint)
        hot = self.is_hot() and self._pressable and tint is Tint.PLAIN
        body = QRect(0, (self.height() - px(_HEIGHT)) // 2, self.width(), px(_HEIGHT))
        rounded_frame(
            painter,
            body,
            radius=px(tokens().radius.chip),
            fill=look().colours.hover if hot else colours.ground,
            edge=colours.edge,
        )
        left = px(_PADDING)
        if self._symbol:
            self._paint_mark(painter, self._symbol, colours.ink, left)
            left += px(_ICON) + px(_GAP)
        width = self._words_width(left)
        # The words are often a customer's or a file's: their own direction decides.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(font(TextStyle.META))
        painter.setPen(colours.ink if self.isEnabled() else look().colours.text3)
        words = elided(self.text(), TextStyle.META, width)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter
        painter.drawText(self._visual(left, width + 1), flags, words)
        if self._removable:
            self._paint_mark(painter, Icon.X, colours.ink, self._cross_left())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        cross = self._visual(self._cross_left() - px(4), px(_ICON + _PADDING + 4))
        if self._removable and cross.contains(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def _words_width(self, left: int) -> int:
        end = self._cross_left() - px(_GAP) if self._removable else self.width() - px(_PADDING)
        return end - left

    def _cross_left(self) -> int:
        return self.width() - px(_PADDING) - px(_ICON)

    def _paint_mark(self, painter: QPainter, icon: Icon, ink: QColor, left: int) -> None:
        size = px(_ICON)
        room = self._visual(left, size)
        draw_icon(painter, icon, ink, room.left(), (self.height() - size) // 2, size)

    def _visual(self, left: int, width: int) -> QRect:
        room = QRect(left, 0, width, self.height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), room)
