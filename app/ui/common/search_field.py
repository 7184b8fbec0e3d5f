"""The field one searches in, and the button in the command row that looks like it."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStyle, QWidget

from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon, draw_icon
from app.ui.common.key_cap import draw_key_cap, key_cap_width, native_keys
from app.ui.common.look import look, px
from app.ui.common.painted_button import PaintedButton
from app.ui.common.style_fields import field_frame
from app.ui.common.text import TextStyle, font, text_width

_ICON = 16
_INSET = 11
_TEXT_LEFT = 36
_FRAME_PADDING = 6


class SearchField(QLineEdit):
    """A line edit with a glass; Escape empties it, and Arrow down emits `left_downwards`."""

    left_downwards = Signal()

    def __init__(
        self, hint: str, *, keys: QKeySequence | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keys = native_keys(keys) if keys else ""
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self._eraser = IconButton(Icon.X, self.tr("Clear"), size=24, parent=self)
        self._eraser.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._eraser.setCursor(Qt.CursorShape.ArrowCursor)
        self._eraser.clicked.connect(self.clear)
        self._eraser.hide()
        self.textChanged.connect(self._show_eraser)
        self._set_margins()

    def set_keys(self, keys: QKeySequence) -> None:
        """Show other keys, or none."""
        self._keys = native_keys(keys)
        self._set_margins()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        size = px(_ICON)
        top = (self.height() - size) // 2
        glass = _visual(self, px(_INSET), size)
        draw_icon(painter, Icon.SEARCH, look().colours.text3, glass.left(), top, size)
        if self._keys and not self.text() and not self.hasFocus():
            width = key_cap_width(self._keys)
            cap = _visual(self, self.width() - px(8) - width, width)
            draw_key_cap(painter, self._keys, cap.left(), self.height() // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._eraser.sizeHint()
        room = _visual(self, self.width() - size.width() - px(4), size.width())
        top = (self.height() - size.height()) // 2
        self._eraser.setGeometry(QRect(room.left(), top, size.width(), size.height()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._set_margins()

    def setFrame(self, framed: bool) -> None:
        """With or without the field's own frame, as inside a popup."""
        super().setFrame(framed)
        self._set_margins()

    def _show_eraser(self, text: str) -> None:
        self._eraser.setVisible(bool(text))

    def _set_margins(self) -> None:
        framed = px(_FRAME_PADDING) if self.hasFrame() else 0
        cap = key_cap_width(self._keys) + px(4) if self._keys else 0
        leading, trailing = px(_TEXT_LEFT - 2) - framed, max(px(24), cap)
        if self.isRightToLeft():
            leading, trailing = trailing, leading
        self.setTextMargins(leading, 0, trailing, 0)


class SearchLauncher(PaintedButton):
    """Looks like a search field and opens the palette when pressed.

    Where the hint has no room it says `short`, and where that has none the glass says it alone.
    """

    def __init__(
        self,
        hint: str,
        *,
        short: str = "",
        keys: QKeySequence | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(hint, parent)
        self._short = short
        self.setToolTip(hint)
        self._keys = native_keys(keys) if keys else ""
        self.setAccessibleDescription(self._keys)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def set_keys(self, keys: QKeySequence) -> None:
        """Show other keys, or none."""
        self._keys = native_keys(keys)
        self.setAccessibleDescription(self._keys)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(480), px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(40), px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = look().colours
        field_frame(painter, self.rect(), focused=False, edge=colours.line2)
        size = px(_ICON)
        glass = _visual(self, px(_INSET), size)
        draw_icon(
            painter, Icon.SEARCH, colours.text3, glass.left(), (self.height() - size) // 2, size
        )
        end = self.width() - px(8)
        width = key_cap_width(self._keys) if self._keys else 0
        if self._keys and end - width >= px(_TEXT_LEFT):
            end -= width
            cap = _visual(self, end, width)
            draw_key_cap(painter, self._keys, cap.left(), self.height() // 2)
        room = _visual(self, px(_TEXT_LEFT), end - px(_TEXT_LEFT) - px(8))
        painter.setFont(font(TextStyle.UI))
        painter.setPen(colours.text3)
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        for words in (self.text(), self._short):
            if text_width(words, TextStyle.UI) <= room.width():
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | leading, words)
                return


def _visual(widget: QWidget, left: int, width: int) -> QRect:
    room = QRect(left, 0, width, widget.height())
    return QStyle.visualRect(widget.layoutDirection(), widget.rect(), room)
