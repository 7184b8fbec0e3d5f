"""How the style paints what a person types or picks in, and plain push buttons."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionSpinBox,
    QWidget,
)

from app.ui.common.icons import Icon, draw_icon
from app.ui.common.look import look, px
from app.ui.common.paint import rounded_frame
from app.ui.common.text import TextStyle, font
from app.ui.common.tokens import tokens

_State = QStyle.StateFlag


def field_frame(
    painter: QPainter,
    rect: QRect,
    *,
    focused: bool,
    enabled: bool = True,
    edge: QColor | None = None,
) -> None:
    """The frame of anything one types in: grey edge, or a two-pixel accent edge with focus."""
    colours = look().colours
    edge = edge or (colours.control if enabled else colours.line2)
    rounded_frame(
        painter,
        rect,
        radius=px(tokens().radius.control),
        fill=colours.surface if enabled else colours.sunken,
        edge=colours.accent_text if focused else edge,
        edge_width=2.0 if focused else 1.0,
    )


def line_edit(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    """Nothing inside a combo or spin box, which draw their own frame, or when frameless."""
    if widget is not None and isinstance(widget.parentWidget(), (QComboBox, QAbstractSpinBox)):
        return
    if isinstance(widget, QLineEdit) and not widget.hasFrame():
        return
    focused, enabled = _focused_and_enabled(option)
    field_frame(painter, option.rect, focused=focused, enabled=enabled)


def combo_box(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    """A field frame with a chevron where reading ends."""
    focused, enabled = _focused_and_enabled(option)
    open_or_focused = focused or bool(option.state & _State.State_On)
    if not isinstance(option, QStyleOptionComboBox) or option.frame:
        field_frame(painter, option.rect, focused=open_or_focused, enabled=enabled)
    size = px(16)
    left_to_right = option.direction == Qt.LayoutDirection.LeftToRight
    inset = px(10)
    left = option.rect.right() - inset - size + 1 if left_to_right else option.rect.left() + inset
    top = option.rect.center().y() - size // 2 + 1
    draw_icon(painter, Icon.CHEVRON_DOWN, look().colours.text2, left, top, size)


def spin_box(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    """A field frame with two small chevrons."""
    focused, enabled = _focused_and_enabled(option)
    field_frame(painter, option.rect, focused=focused, enabled=enabled)
    if not isinstance(option, QStyleOptionSpinBox) or widget is None:
        return
    size = px(12)
    for part, arrow in (
        (QStyle.SubControl.SC_SpinBoxUp, Icon.CHEVRON_UP),
        (QStyle.SubControl.SC_SpinBoxDown, Icon.CHEVRON_DOWN),
    ):
        room = widget.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, widget)
        centre = room.center()
        if not room.isEmpty():
            left, top = centre.x() - size // 2, centre.y() - size // 2
            draw_icon(painter, arrow, look().colours.text2, left, top, size)


def push_button(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    """Buttons Qt makes itself, in message boxes and the like: outlined, the default one filled."""
    if not isinstance(option, QStyleOptionButton):
        return
    colours = look().colours
    down = bool(option.state & (_State.State_Sunken | _State.State_MouseOver))
    default = bool(option.features & QStyleOptionButton.ButtonFeature.DefaultButton)
    filled = default and bool(option.state & _State.State_Enabled)
    rounded_frame(
        painter,
        option.rect,
        radius=px(tokens().radius.control),
        fill=(colours.accent_hover if down else colours.accent)
        if filled
        else (colours.hover if down else colours.surface),
        edge=None if filled else colours.line2,
    )
    painter.setFont(font(TextStyle.UI_MEDIUM))
    enabled_ink = colours.on_accent if filled else colours.text
    painter.setPen(enabled_ink if option.state & _State.State_Enabled else colours.text3)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextHideMnemonic
    painter.drawText(option.rect, flags, option.text)


def _focused_and_enabled(option: QStyleOption) -> tuple[bool, bool]:
    return bool(option.state & _State.State_HasFocus), bool(option.state & _State.State_Enabled)
