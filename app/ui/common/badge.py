"""The count on a navigation item: spruce for what waits for us, ember for what is overdue."""

from enum import Enum, auto

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.common.look import look, px
from app.ui.common.paint import rounded_frame
from app.ui.common.text import TextStyle, font, text_width
from app.ui.common.words import badge_count

_HEIGHT = 16


class BadgeKind(Enum):
    """What the count is about."""

    NEEDS_REPLY = auto()
    OVERDUE = auto()


def badge_size(count: int) -> QSize:
    """The room `draw_badge` takes."""
    wide = text_width(badge_count(count), TextStyle.CAPTION_STRONG) + px(8)
    return QSize(max(px(_HEIGHT), wide), px(_HEIGHT))


def draw_badge(painter: QPainter, count: int, kind: BadgeKind, left: int, top: int) -> None:
    """Paint the count in a pill with its corner at (`left`, `top`)."""
    colours = look().colours
    overdue = kind is BadgeKind.OVERDUE
    fill = colours.ember if overdue else colours.dot if look().dark else colours.accent
    rect = QRect(left, top, badge_size(count).width(), px(_HEIGHT))
    rounded_frame(painter, rect, radius=px(_HEIGHT) / 2, fill=fill)
    painter.setFont(font(TextStyle.CAPTION_STRONG))
    # Both fills are light in the dark theme, so the window's own dark is the ink there.
    painter.setPen(colours.rail if look().dark else colours.on_accent)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, badge_count(count))


class Badge(QWidget):
    """A count beside a title. Zero shows nothing and takes no room."""

    def __init__(
        self,
        count: int = 0,
        kind: BadgeKind = BadgeKind.NEEDS_REPLY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._count = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_count(count)

    def set_count(self, count: int) -> None:
        """Show another number."""
        self._count = count
        self.setAccessibleName(str(count))
        self.setVisible(count > 0)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return badge_size(self._count)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_badge(QPainter(self), self._count, self._kind, 0, 0)
