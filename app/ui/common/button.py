"""The buttons with words: filled, outlined and plain, links, and the split button."""

from enum import Enum, auto

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QStyle, QWidget

from app.ui.common.icons import Icon, draw_icon
from app.ui.common.key_cap import draw_key_cap, key_cap_width, native_keys
from app.ui.common.look import look, px
from app.ui.common.paint import hairline, rounded_frame
from app.ui.common.painted_button import PaintedButton
from app.ui.common.text import TextStyle, font, line_height, metrics, text_width
from app.ui.common.tokens import tokens

_GAP = 8
_ICON = 16
_NARROWEST = 120


class ButtonKind(Enum):
    """How much a button stands out; at most one FILLED per screen."""

    FILLED = auto()
    OUTLINED = auto()
    PLAIN = auto()
    LINK = auto()


class _Side(Enum):
    """Which corners are round: a split button's halves touch."""

    BOTH = auto()
    LEFT = auto()
    RIGHT = auto()


class Button(PaintedButton):
    """An icon, words, and optionally the keys that do the same.

    `keys` only shows them; the shortcut itself belongs to an action. With a `menu` a chevron is
    added and pressing opens it. A checkable button is tinted while checked.
    """

    def __init__(
        self,
        words: str = "",
        *,
        kind: ButtonKind = ButtonKind.OUTLINED,
        icon: Icon | None = None,
        trailing: Icon | None = None,
        keys: QKeySequence | None = None,
        menu: QMenu | None = None,
        small: bool = False,
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._kind = kind
        self._symbol = icon
        self._trailing = Icon.CHEVRON_DOWN if menu else trailing
        self._keys = native_keys(keys) if keys else ""
        self._menu = menu
        self._small = small
        self._side = _Side.BOTH
        self._breaks = False
        self.setCheckable(checkable)
        self.setAccessibleDescription(self._keys)
        if kind is ButtonKind.LINK:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        # Checked words are bolder, and so wider.
        self.toggled.connect(self.updateGeometry)
        if menu:
            self.clicked.connect(self.open_menu)

    def set_icon(self, icon: Icon | None) -> None:
        """Change or remove the icon before the words."""
        self._symbol = icon
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: ButtonKind) -> None:
        """Change how much the button stands out."""
        self._kind = kind
        self.updateGeometry()
        self.update()

    def set_keys(self, keys: QKeySequence) -> None:
        """Show other keys, or none."""
        self._keys = native_keys(keys)
        self.setAccessibleDescription(self._keys)
        self.updateGeometry()
        self.update()

    def break_lines(self) -> None:
        """Take two lines and more where the words are too long for one."""
        self._breaks = True
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return self._breaks

    def heightForWidth(self, width: int) -> int:
        lines = self._words_room(width).height()
        spare = self.sizeHint().height() - line_height(self._text_style())
        return spare + max(lines, line_height(self._text_style()))

    def minimumSizeHint(self) -> QSize:
        if not self._breaks:
            return super().minimumSizeHint()
        return QSize(px(_NARROWEST), self.sizeHint().height())

    def open_menu(self) -> None:
        """Show the menu under the button, at the side where reading begins."""
        if self._menu is None:
            return
        corner = self.rect().bottomLeft()
        if self.isRightToLeft():
            corner = QPoint(self.width() - self._menu.sizeHint().width(), self.height())
        self._menu.popup(self.mapToGlobal(corner + QPoint(0, px(4))))

    def sizeHint(self) -> QSize:
        size = tokens().size
        height = px(size.control_small if self._small else size.control)
        if self._kind is ButtonKind.LINK:
            height = px(24)
        return QSize(max(px(24), self._content_width() + 2 * self._padding()), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_ground(painter)
        ink = self._ink()
        width = min(self._content_width(), self.width() - 2 * self._padding())
        left = self._padding()
        if self._kind is not ButtonKind.LINK:
            left = max(left, (self.width() - width) // 2)
        if self._symbol:
            left = self._paint_icon(painter, self._symbol, ink, left)
        left = self._paint_words(painter, ink, left)
        if self._keys:
            left = self._paint_keys(painter, ink, left)
        if self._trailing:
            self._paint_icon(painter, self._trailing, ink, left)

    def _paint_ground(self, painter: QPainter) -> None:
        colours = look().colours
        hot = self.is_hot()
        fill: QColor | None = None
        edge: QColor | None = None
        if self._kind is ButtonKind.FILLED:
            fill = colours.accent_hover if hot else colours.accent
            if not self.isEnabled():
                fill = colours.line
        elif self._kind is ButtonKind.OUTLINED:
            fill, edge = colours.hover if hot else colours.surface, colours.line2
            if self.isChecked():
                fill, edge = colours.selected, colours.accent_text
        elif self._kind is ButtonKind.PLAIN:
            fill = colours.selected if self.isChecked() else colours.hover if hot else None
            edge = colours.accent_text if self.isChecked() and look().high_contrast else None
        rect = self._rounded_rect()
        painter.setClipRect(self.rect())
        if fill or edge:
            rounded_frame(painter, rect, radius=px(tokens().radius.control), fill=fill, edge=edge)

    def _rounded_rect(self) -> QRect:
        """Wider than the button where its corners are square: the rest is clipped off."""
        over = px(tokens().radius.control)
        if self._side is _Side.LEFT:
            return self.rect().adjusted(0, 0, over, 0)
        if self._side is _Side.RIGHT:
            return self.rect().adjusted(-over, 0, 0, 0)
        return self.rect()

    def _paint_icon(self, painter: QPainter, icon: Icon, ink: QColor, left: int) -> int:
        size = px(_ICON)
        room = self._visual(left, size)
        draw_icon(painter, icon, ink, room.left(), (self.height() - size) // 2, size)
        return left + size + px(_GAP)

    def _paint_words(self, painter: QPainter, ink: QColor, left: int) -> int:
        if not self.text():
            return left
        room = self._words_room(self.width())
        width = room.width()
        painter.setFont(font(self._text_style()))
        painter.setPen(ink)
        painter.drawText(self._visual(left, width + 1), self._flags(), self.text())
        if self._kind is ButtonKind.LINK and self.is_hot():
            line = self._visual(left, width)
            hairline(painter, QRect(line.left(), self.height() - px(4), width, 1), ink)
        return left + width + px(_GAP)

    def _words_room(self, width: int) -> QRect:
        """What the words take in a button of this width."""
        words = text_width(self.text(), self._text_style())
        others = self._content_width() - words + 2 * self._padding()
        if not self._breaks or words + others <= width:
            return QRect(0, 0, words, line_height(self._text_style()))
        room = QRect(0, 0, max(1, width - others), 1 << 16)
        return metrics(self._text_style()).boundingRect(room, self._flags(), self.text())

    def _flags(self) -> int:
        lines = Qt.TextFlag.TextWordWrap if self._breaks else Qt.TextFlag.TextSingleLine
        return Qt.AlignmentFlag.AlignCenter.value | lines.value

    def _paint_keys(self, painter: QPainter, ink: QColor, left: int) -> int:
        width = self._keys_width()
        room = self._visual(left, width)
        if self._kind is ButtonKind.FILLED:
            painter.setFont(font(TextStyle.CAPTION))
            painter.setPen(ink)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._keys)
        else:
            draw_key_cap(painter, self._keys, room.left(), self.height() // 2)
        return left + width + px(_GAP)

    def _visual(self, left: int, width: int) -> QRect:
        room = QRect(left, 0, width, self.height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), room)

    def _ink(self) -> QColor:
        colours = look().colours
        if not self.isEnabled():
            return colours.text3
        if self._kind is ButtonKind.FILLED:
            return colours.on_accent
        if self._kind is ButtonKind.LINK or self.isChecked():
            return colours.accent_text
        return colours.text

    def _text_style(self) -> TextStyle:
        if self._small and self._kind is not ButtonKind.LINK:
            return TextStyle.META_STRONG if self.isChecked() else TextStyle.META_MEDIUM
        return TextStyle.META_MEDIUM if self._kind is ButtonKind.LINK else TextStyle.UI_MEDIUM

    def _padding(self) -> int:
        return 0 if self._kind is ButtonKind.LINK else px(8 if self._small else 12)

    def _keys_width(self) -> int:
        if self._kind is ButtonKind.FILLED:
            return text_width(self._keys, TextStyle.CAPTION)
        return key_cap_width(self._keys)

    def _content_width(self) -> int:
        parts = [px(_ICON)] * ((self._symbol is not None) + (self._trailing is not None))
        if self.text():
            parts.append(text_width(self.text(), self._text_style()))
        if self._keys:
            parts.append(self._keys_width())
        return sum(parts) + px(_GAP) * max(0, len(parts) - 1)


class SplitButton(QWidget):
    """A filled button with its variants in a menu beside it.

    `clicked` is the main half; the menu's own actions tell about the variants.
    """

    clicked = Signal()

    def __init__(
        self,
        words: str,
        menu: QMenu,
        *,
        icon: Icon | None = None,
        keys: QKeySequence | None = None,
        menu_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.main = Button(words, kind=ButtonKind.FILLED, icon=icon, keys=keys)
        self.more = _SplitArrow(menu)
        self.more.setAccessibleName(menu_name or self.tr("More ways to do this"))
        self.main._side, self.more._side = self._outer_sides()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(self.main)
        row.addWidget(self.more)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.main)
        self.main.clicked.connect(self.clicked)

    def _outer_sides(self) -> tuple[_Side, _Side]:
        if self.isRightToLeft():
            return _Side.RIGHT, _Side.LEFT
        return _Side.LEFT, _Side.RIGHT


class _SplitArrow(Button):
    def __init__(self, menu: QMenu) -> None:
        super().__init__(kind=ButtonKind.FILLED, menu=menu)

    def _padding(self) -> int:
        return px(6)
