"""How the style paints indicators, scroll bars, tabs, splitters, headers, tips and progress."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyleOption,
    QStyleOptionHeader,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QStyleOptionTab,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.common.icons import Icon, draw_icon
from app.ui.common.look import look, px
from app.ui.common.paint import disc, focus_ring, hairline, rounded_frame
from app.ui.common.text import TextStyle, font
from app.ui.common.tokens import tokens

_State = QStyle.StateFlag
_Part = QStyle.SubControl
_SLIM = 6


def nothing(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    """For parts that are flat here: the background already shows what is needed."""


def ring(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    """Keyboard focus, around a button."""
    focus_ring(painter, option.rect, look().colours.accent_text, px(tokens().radius.control + 4))


def check_box(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    """A square mark: empty, ticked, or a dash for some of many."""
    colours = look().colours
    partly = bool(option.state & _State.State_NoChange)
    marked = partly or bool(option.state & _State.State_On)
    enabled = bool(option.state & _State.State_Enabled)
    fill = colours.accent if enabled else colours.control
    rounded_frame(
        painter,
        option.rect,
        radius=px(tokens().radius.chip),
        fill=fill if marked else colours.surface,
        edge=None if marked else colours.control,
        edge_width=1.0,
    )
    if marked:
        mark = Icon.MINUS if partly else Icon.CHECK
        size = px(12)
        left = option.rect.left() + (option.rect.width() - size) // 2
        top = option.rect.top() + (option.rect.height() - size) // 2
        draw_icon(painter, mark, colours.on_accent, left, top, size)


def radio_button(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    """A round mark."""
    on = bool(option.state & _State.State_On)
    draw_radio(painter, option.rect, on=on, enabled=bool(option.state & _State.State_Enabled))


def draw_radio(painter: QPainter, rect: QRect, *, on: bool, enabled: bool = True) -> None:
    """A round choice mark in the square `rect`."""
    colours = look().colours
    if not on:
        disc(painter, rect, colours.surface, colours.control)
        return
    disc(painter, rect, colours.accent if enabled else colours.control)
    inset = round(rect.width() * 0.31)
    disc(painter, rect.adjusted(inset, inset, -inset, -inset), colours.on_accent)


def tool_tip(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    """The ground of a tool tip."""
    colours = look().colours
    hairline(painter, option.rect, colours.line2)
    hairline(painter, option.rect.adjusted(1, 1, -1, -1), colours.surface)


def item_row(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    """The ground of a row in combo lists and tables: tinted when chosen or under the pointer."""
    colours = look().colours
    if option.state & _State.State_Selected:
        hairline(painter, option.rect, colours.selected)
        if look().high_contrast:
            rounded_frame(painter, option.rect, radius=0, edge=colours.accent, edge_width=2.0)
    elif option.state & _State.State_MouseOver:
        hairline(painter, option.rect, colours.hover)
    elif isinstance(option, QStyleOptionViewItem) and option.backgroundBrush.style():
        painter.fillRect(option.rect, option.backgroundBrush)


def splitter(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    """A divider that can be dragged."""
    hairline(painter, option.rect, look().colours.line)


def header_section(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    """The ground of a table heading."""
    colours = look().colours
    hairline(painter, option.rect, colours.pane)
    bottom = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
    hairline(painter, bottom, colours.line)
    sorted_by = isinstance(option, QStyleOptionHeader) and option.state & _State.State_On
    painter.setPen(colours.text if sorted_by else colours.text3)


def tab_base(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    """The line under a tab bar."""
    bottom = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
    hairline(painter, bottom, look().colours.line)


def tab_shape(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    """The underline of the chosen tab."""
    if option.state & _State.State_Selected:
        rect = option.rect.adjusted(px(8), 0, -px(8), 0)
        hairline(
            painter,
            QRect(rect.left(), rect.bottom() - 1, rect.width(), 2),
            look().colours.accent_text,
        )


def tab_label(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    """The words of a tab."""
    if not isinstance(option, QStyleOptionTab):
        return
    colours = look().colours
    chosen = bool(option.state & _State.State_Selected)
    over = bool(option.state & _State.State_MouseOver)
    painter.setFont(font(TextStyle.UI_STRONG if chosen else TextStyle.UI))
    idle = colours.text if over else colours.text2
    painter.setPen(colours.accent_text if chosen else idle)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextHideMnemonic
    painter.drawText(option.rect, flags, option.text)


def progress_groove(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    """The whole way of a progress bar."""
    rounded_frame(painter, _slim(option.rect), radius=px(_SLIM) / 2, fill=look().colours.line)


def progress_contents(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    """The done part; a third in the middle while the amount is unknown."""
    if not isinstance(option, QStyleOptionProgressBar):
        return
    bar = _slim(option.rect)
    span = option.maximum - option.minimum
    if span <= 0:
        third = bar.width() // 3
        bar = bar.adjusted(third, 0, -third, 0)
    else:
        bar.setWidth(bar.width() * (option.progress - option.minimum) // span)
    bar = QStyle.visualRect(option.direction, _slim(option.rect), bar)
    if bar.width() > 0:
        rounded_frame(painter, bar, radius=px(_SLIM) / 2, fill=look().colours.accent)


def scroll_bar(painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
    """Only the handle, slimmer than the bar until the pointer is on it."""
    if not isinstance(option, QStyleOptionSlider) or option.maximum <= option.minimum:
        return
    colours = look().colours
    handle = scroll_bar_part(option, _Part.SC_ScrollBarSlider)
    held = bool(option.state & _State.State_Sunken)
    over = held or bool(option.state & _State.State_MouseOver)
    inset = px(1) if over else px(2)
    rounded = handle.adjusted(inset, inset, -inset, -inset)
    fill = colours.control if over or look().high_contrast else colours.line2
    rounded_frame(painter, rounded, radius=min(rounded.width(), rounded.height()) / 2, fill=fill)


def scroll_bar_part(option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
    """A bar without arrow buttons: the groove is the whole, the slider its visible share."""
    rect = option.rect
    if part == _Part.SC_ScrollBarGroove:
        return rect
    if part in (_Part.SC_ScrollBarAddLine, _Part.SC_ScrollBarSubLine):
        return QRect()
    upright = option.orientation == Qt.Orientation.Vertical
    length = rect.height() if upright else rect.width()
    span = option.maximum - option.minimum
    shown = option.pageStep / max(1, span + option.pageStep)
    handle = min(length, max(px(32), round(length * shown)))
    start = QStyle.sliderPositionFromValue(
        option.minimum,
        option.maximum,
        option.sliderPosition,
        length - handle,
        option.upsideDown,
    )
    ranges = {
        _Part.SC_ScrollBarSlider: (start, handle),
        _Part.SC_ScrollBarSubPage: (0, start),
        _Part.SC_ScrollBarAddPage: (start + handle, length - start - handle),
    }
    begin, extent = ranges.get(part, (0, 0))
    if upright:
        return QRect(rect.left(), rect.top() + begin, rect.width(), extent)
    return QRect(rect.left() + begin, rect.top(), extent, rect.height())


def _slim(rect: QRect) -> QRect:
    height = px(_SLIM)
    return QRect(rect.left(), rect.center().y() - height // 2, rect.width(), height)
