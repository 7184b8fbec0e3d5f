"""Paints the inside of list rows from remembered fonts, layouts and pictures.

A delegate speaks in row coordinates: left is where reading begins, so the same code serves
right-to-left languages. Nothing here is made anew in a repaint once a row has been seen.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPainter

from app.ui.common.icons import Icon, draw_icon
from app.ui.common.look import look, px
from app.ui.common.paint import disc, focus_ring, hairline, rounded_frame
from app.ui.common.text import TextStyle, font, laid_out, line_height, metrics, text_width
from app.ui.common.tints import Tint, tint_colours
from app.ui.common.tokens import tokens

R_contra = TypeVar("R_contra", contravariant=True)
_CHIP_HEIGHT = 20
_CHIP_PADDING = 8
_CHIP_ICON = 13
_SKELETON = ((16, 0.36), (35, 0.72), (52, 0.58))


@dataclass(frozen=True, slots=True)
class RowState:
    """What a row looks like besides its record."""

    selected: bool = False
    hovered: bool = False
    focused: bool = False
    """The current row of a list that has the keyboard focus."""


class RowDelegate(Protocol[R_contra]):
    """How one kind of record is painted as a row."""

    height: int
    """Pixels at 100 %."""

    def paint_row(self, row: "RowPainter", record: R_contra, state: RowState) -> None:
        """Paint the record; ground, selection and the line below are painted already."""


class RowPainter:
    """The brush a list lends its delegate, one row after the other."""

    def __init__(self) -> None:
        self._idle = QPainter()
        self._painter = self._idle
        self._rect = QRect()
        self._mirrored = False
        self._style: TextStyle | None = None
        self._ink = 0

    @property
    def width(self) -> int:
        """The row's width in pixels now."""
        return self._rect.width()

    @property
    def height(self) -> int:
        """The row's height in pixels now."""
        return self._rect.height()

    def begin(self, painter: QPainter, *, mirrored: bool) -> None:
        """Start a repaint of the list."""
        self._painter = painter
        self._mirrored = mirrored
        self._style = None

    def end(self) -> None:
        """The repaint is over; the painter lent for it is let go."""
        self._painter = self._idle

    def start_row(self, rect: QRect) -> None:
        """From now on coordinates count from this row's corner."""
        self._rect = rect

    def ground(self, state: RowState) -> None:
        """Mark the whole row when chosen, hovered or focused, with a line below."""
        colours = look().colours
        if state.selected or state.hovered:
            fill = colours.selected if state.selected else colours.hover
            hairline(self._painter, self._rect, fill)
        self.line(0, self.height - 1, self.width)
        if state.selected:
            self.box(0, 0, px(3), self.height - 1, colours.accent_text)
        if state.focused:
            inset = px(3) if state.selected else 0
            self._ring(self._rect.adjusted(inset, 0, 0, -1), px(tokens().radius.chip))

    def floating_ground(self, state: RowState) -> None:
        """The same for the rows of popups: a round shape inside the row, no lines."""
        colours = look().colours
        inside = self._rect.adjusted(px(6), 1, -px(6), -1)
        radius = px(tokens().radius.control)
        if state.selected or state.hovered:
            fill = colours.selected if state.selected else colours.hover
            edge = colours.accent if state.selected and look().high_contrast else None
            rounded_frame(self._painter, inside, radius=radius, fill=fill, edge=edge)
            self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if state.focused:
            self._ring(inside, radius)

    def text(
        self,
        string: str,
        left: int,
        top: int,
        width: int,
        style: TextStyle,
        ink: QColor,
        *,
        trailing: bool = False,
    ) -> int:
        """One line, elided to `width`, in a line box that begins at `top`.

        Trailing text ends at `left + width`. Returns the width it took.
        """
        if width <= 0 or not string:
            return 0
        layout = laid_out(string, style, width)
        size = layout.size()
        taken = round(size.width())
        start = left + width - taken if trailing else left
        raised = (line_height(style) - round(size.height())) // 2
        self._use(style, ink)
        self._painter.drawStaticText(self._point(start, top + raised, taken), layout)
        return taken

    def runs(
        self,
        parts: Sequence[tuple[str, TextStyle, QColor]],
        left: int,
        top: int,
        width: int,
    ) -> int:
        """Pieces of one line in different weights or colours, such as a marked search hit.

        Blanks at a piece's ends count. Returns the width they took together.
        """
        start = left
        for string, style, ink in parts:
            blanks = len(string) - len(string.lstrip())
            start += blanks * metrics(style).horizontalAdvance(" ")
            room = left + width - start
            taken = self.text(string.strip(), start, top, room, style, ink)
            start += taken
            if string.strip() and string[-1].isspace():
                start += metrics(style).horizontalAdvance(" ")
            if start >= left + width:
                break
        return min(width, start - left)

    def icon(self, icon: Icon, left: int, top: int, size: int, ink: QColor) -> None:
        """`size` is in pixels now."""
        at = self._point(left, top, size)
        draw_icon(self._painter, icon, ink, at.x(), at.y(), size)

    def dot(self, left: int, top: int, size: int, ink: QColor) -> None:
        """A small filled circle, for unread and presence."""
        self._with_antialiasing(self._box(left, top, size, size), ink)

    def box(self, left: int, top: int, width: int, height: int, colour: QColor) -> None:
        """A filled rectangle with square corners."""
        hairline(self._painter, self._box(left, top, width, height), colour)

    def bar(self, left: int, top: int, width: int, height: int, colour: QColor) -> None:
        """A filled rectangle with round ends."""
        self._with_antialiasing(self._box(left, top, width, height), colour)

    def line(self, left: int, top: int, width: int) -> None:
        """A one-pixel divider."""
        hairline(self._painter, self._box(left, top, width, 1), look().colours.line)

    def chip(self, string: str, left: int, top: int, tint: Tint, icon: Icon | None = None) -> int:
        """A tinted label 20 px high; returns its width."""
        colours = tint_colours(tint)
        width = chip_width(string, icon)
        rect = self._box(left, top, width, px(_CHIP_HEIGHT))
        radius = px(tokens().radius.chip)
        rounded_frame(self._painter, rect, radius=radius, fill=colours.ground, edge=colours.edge)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        start = left + px(_CHIP_PADDING)
        if icon:
            size = px(_CHIP_ICON)
            self.icon(icon, start, top + (px(_CHIP_HEIGHT) - size) // 2, size, colours.ink)
            start += size + px(4)
        down = (px(_CHIP_HEIGHT) - line_height(TextStyle.META)) // 2
        self.text(string, start, top + down, width, TextStyle.META, colours.ink)
        return width

    def avatar(self, initials: str, left: int, top: int, size: int, tint: Tint) -> None:
        """A disc with initials, `size` pixels now."""
        colours = tint_colours(tint)
        rect = self._box(left, top, size, size)
        disc(self._painter, rect, colours.ground, colours.edge if look().high_contrast else None)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        style = avatar_style(size)
        middle = (size - line_height(style)) // 2
        room = text_width(initials, style)
        start = left + (size - room) // 2
        self.text(initials, start, top + middle, room + px(2), style, colours.ink)

    def skeleton(self) -> None:
        """What stands in a row until its record is there."""
        colour = look().colours.line
        for top, share in _SKELETON:
            if px(top + 8) < self.height:
                self.bar(px(16), px(top), round((self.width - px(32)) * share), px(8), colour)

    def _ring(self, rect: QRect, radius: int) -> None:
        focus_ring(self._painter, rect, look().colours.accent_text, radius)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _use(self, style: TextStyle, ink: QColor) -> None:
        if style is not self._style:
            self._painter.setFont(font(style))
            self._style = style
        self._painter.setPen(ink)

    def _with_antialiasing(self, rect: QRect, colour: QColor) -> None:
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rounded_frame(self._painter, rect, radius=min(rect.width(), rect.height()) / 2, fill=colour)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _point(self, left: int, top: int, width: int) -> QPoint:
        if self._mirrored:
            return QPoint(self._rect.right() + 1 - left - width, self._rect.y() + top)
        return QPoint(self._rect.x() + left, self._rect.y() + top)

    def _box(self, left: int, top: int, width: int, height: int) -> QRect:
        at = self._point(left, top, width)
        return QRect(at.x(), at.y(), width, height)


def chip_width(string: str, icon: Icon | None = None) -> int:
    """The width `RowPainter.chip` takes."""
    mark = px(_CHIP_ICON) + px(4) if icon else 0
    return text_width(string, TextStyle.META) + 2 * px(_CHIP_PADDING) + mark


def avatar_style(size: int) -> TextStyle:
    """The text style of initials in a disc of this size."""
    if size >= px(48):
        return TextStyle.TITLE
    return TextStyle.UI_STRONG if size >= px(36) else TextStyle.CAPTION_STRONG
