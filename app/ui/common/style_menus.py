"""How the style paints the menu bar and menus."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QPainter
from PySide6.QtWidgets import QMenuBar, QStyle, QStyleOption, QStyleOptionMenuItem, QWidget

from app.ui.common.icons import Icon, draw_icon
from app.ui.common.key_cap import native_keys
from app.ui.common.look import look, px
from app.ui.common.paint import hairline, rounded_frame
from app.ui.common.text import TextStyle, font, text_width
from app.ui.common.tokens import tokens

_State = QStyle.StateFlag
_ItemKind = QStyleOptionMenuItem.MenuItemType
_ROW = 30
_SEPARATOR = 9
_MARGIN = 10
_ICON = 16
_ICON_ROOM = 26
_KEYS_GAP = 32


def menu_panel(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    """The ground of a menu."""
    colours = look().colours
    rounded_frame(
        painter,
        option.rect,
        radius=px(tokens().radius.card),
        fill=colours.surface,
        edge=colours.line2,
    )


def menu_item_size(option: QStyleOptionMenuItem) -> QSize:
    """Room for icon, words and keys side by side."""
    if option.menuItemType == _ItemKind.Separator and not option.text:
        return QSize(px(80), px(_SEPARATOR))
    label, keys = _label_and_keys(option)
    width = px(2 * _MARGIN + _ICON_ROOM) + text_width(label, TextStyle.UI)
    if keys:
        width += px(_KEYS_GAP) + text_width(keys, TextStyle.META)
    if option.menuItemType == _ItemKind.SubMenu:
        width += px(_ICON_ROOM)
    return QSize(max(width, px(160)), px(_ROW))


def menu_item(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    """Mark or icon, words, keys and submenu arrow of one item, or a separator."""
    if not isinstance(option, QStyleOptionMenuItem):
        return
    colours = look().colours
    if option.menuItemType == _ItemKind.Separator:
        middle = option.rect.center().y()
        line = QRect(option.rect.left(), middle, option.rect.width(), 1)
        hairline(painter, line.adjusted(px(6), 0, -px(6), 0), colours.line)
        return
    enabled = bool(option.state & _State.State_Enabled)
    if option.state & _State.State_Selected and enabled:
        fill = colours.accent if look().high_contrast else colours.selected
        rounded_frame(painter, option.rect, radius=px(tokens().radius.chip), fill=fill)
    _draw_mark(painter, option)
    _draw_words(painter, option, enabled)


def menu_bar_item(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    """A word in the menu bar, with a round ground while open or under the pointer."""
    if not isinstance(option, QStyleOptionMenuItem):
        return
    colours = look().colours
    active = bool(option.state & (_State.State_Selected | _State.State_Sunken))
    if active and option.state & _State.State_Enabled:
        rounded_frame(painter, option.rect, radius=px(tokens().radius.control), fill=colours.line)
    painter.setFont(font(TextStyle.UI))
    painter.setPen(colours.text)
    shown = (
        Qt.TextFlag.TextShowMnemonic if shows_mnemonics(widget) else Qt.TextFlag.TextHideMnemonic
    )
    flags = Qt.AlignmentFlag.AlignCenter | shown
    painter.drawText(option.rect, flags, option.text)


def _draw_mark(painter: QPainter, option: QStyleOptionMenuItem) -> None:
    """The tick of a checked item, or the item's own icon."""
    size = px(_ICON)
    room = _visual(option, px(_MARGIN), size)
    top = option.rect.center().y() - size // 2 + 1
    if option.checkType != QStyleOptionMenuItem.CheckType.NotCheckable:
        if option.checked:
            draw_icon(painter, Icon.CHECK, look().colours.accent_text, room.left(), top, size)
    elif not option.icon.isNull():
        option.icon.paint(painter, QRect(room.left(), top, size, size))
    if option.menuItemType == _ItemKind.SubMenu:
        left_to_right = option.direction == Qt.LayoutDirection.LeftToRight
        arrow = Icon.CHEVRON_RIGHT if left_to_right else Icon.CHEVRON_LEFT
        at = _visual(option, option.rect.width() - px(_MARGIN) - size, size)
        draw_icon(painter, arrow, look().colours.text3, at.left(), top, size)


def _draw_words(painter: QPainter, option: QStyleOptionMenuItem, enabled: bool) -> None:
    colours = look().colours
    label, keys = _label_and_keys(option)
    inner = option.rect.width() - px(2 * _MARGIN + _ICON_ROOM)
    room = _visual(option, px(_MARGIN + _ICON_ROOM), inner)
    vertical = Qt.AlignmentFlag.AlignVCenter
    painter.setFont(font(TextStyle.UI))
    painter.setPen(colours.text if enabled else colours.text3)
    leading = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    painter.drawText(room, vertical | leading | Qt.TextFlag.TextHideMnemonic, label)
    if keys:
        trailing = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight)
        painter.setFont(font(TextStyle.META))
        painter.setPen(colours.text3)
        painter.drawText(room, vertical | trailing, keys)


def _label_and_keys(option: QStyleOptionMenuItem) -> tuple[str, str]:
    label, _, keys = option.text.partition("\t")
    return label, native_keys(QKeySequence.fromString(keys)) or keys


def _visual(option: QStyleOptionMenuItem, start: int, width: int) -> QRect:
    """A part of the item `start` pixels in from where reading begins."""
    logical = QRect(option.rect.left() + start, option.rect.top(), width, option.rect.height())
    return QStyle.visualRect(option.direction, option.rect, logical)


def shows_mnemonics(widget: QWidget | None) -> bool:
    """While Alt is held, and while the menu bar is being walked by keyboard."""
    held = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier
    return bool(held) or (isinstance(widget, QMenuBar) and widget.hasFocus())
