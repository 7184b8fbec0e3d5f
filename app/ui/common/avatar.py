"""People as a disc with their initials."""

import unicodedata

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.common.look import look, px
from app.ui.common.paint import disc
from app.ui.common.row_painter import avatar_style
from app.ui.common.text import font
from app.ui.common.tints import Tint, tint_colours

_PRESENCE = 7


def initials_of(name: str) -> str:
    """First letters of the first and last word: `Camille Dubreuil` gives `CD`; empty gives `?`."""
    words = [word for word in name.split() if unicodedata.category(word[0])[0] in "LN"]
    if not words:
        return "?"
    letters = words[0][0] + (words[-1][0] if len(words) > 1 else "")
    return letters.upper()


class Avatar(QWidget):
    """One person. `present` adds the small dot of someone at this desk."""

    def __init__(
        self,
        name: str,
        *,
        size: int = 28,
        tint: Tint = Tint.NEUTRAL,
        present: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._diameter = size
        self._tint = tint
        self._present = present
        self._initials = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Show another person."""
        self._initials = initials_of(name)
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(self._diameter), px(self._diameter))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_avatar(painter, self.rect(), self._initials, self._tint)
        if self._present:
            draw_presence(painter, self.rect())


def draw_avatar(painter: QPainter, rect: QRect, initials: str, tint: Tint) -> None:
    """Paint the disc into the square `rect`."""
    colours = tint_colours(tint)
    disc(painter, rect, colours.ground, colours.edge if look().high_contrast else None)
    painter.setFont(font(avatar_style(rect.height())))
    painter.setPen(colours.ink)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials)


def draw_presence(painter: QPainter, rect: QRect) -> None:
    """Paint the dot at the lower right of an avatar's `rect`."""
    size = px(_PRESENCE)
    spot = QRect(rect.right() - size, rect.bottom() - size, size, size)
    disc(painter, spot.adjusted(-1, -1, 1, 1), look().colours.rail)
    disc(painter, spot, look().colours.ok)
