"""What the window shows in the blink before anything else is loaded.

It is drawn from the tokens alone. Qt's styles, enumerations and the screens cost more than the bare
window they would be shown in, so none of them is touched here; whatever takes a colour or a brush
(`fillRect`, `setPen`) would load all of Qt's enumerations, so colours are laid as pixmaps.
"""

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.common.tokens import Colours, tokens

# Bars in the place of a row's name, subject and preview: top, length as a share of the row.
_BARS = ((16, 0.36), (35, 0.72), (52, 0.58))
_ROWS = 3
_HEAD = 88
_MIDDLE_LIGHTNESS = 128


class FirstFrame(QWidget):
    """Rail, list and detail as empty grounds with three grey rows. Takes no input.

    Signals:
        painted: it can be seen, for the first time.
    """

    painted = Signal()

    def __init__(self, *, dark: bool, scale: float, areas: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = tokens().dark if dark else tokens().light
        self._scale = scale
        self._areas = areas
        self._words = ""
        self._was_seen = False

    def say(self, words: str) -> None:
        """Say what is being waited for."""
        self._words = words
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._fill(painter, 0, 0, self.width(), self.height(), self._colours.rail)
        if self._areas:
            self._paint_panes(painter, self._colours)
        if self._words:
            painter.setPen(self._colours.text2)
            painter.drawText(self.width() // 3, self.height() // 2, self._words)
        painter.end()
        if not self._was_seen:
            self._was_seen = True
            # Only once this event is over has the frame reached the screen.
            QTimer.singleShot(0, self.painted.emit)

    def _paint_panes(self, painter: QPainter, colours: Colours) -> None:
        size = tokens().size
        top, rail = self._px(size.command_row), self._px(size.rail)
        width = self._px(size.list)
        height = self.height() - top
        self._fill(painter, rail, top, width, height, colours.pane)
        self._fill(painter, rail + width, top, self.width() - rail - width, height, colours.surface)
        self._fill(painter, rail + width, top, 1, height, colours.line)
        for row in range(_ROWS):
            above = top + self._px(_HEAD + row * size.list_row)
            for down, share in _BARS:
                length = round((width - self._px(32)) * share)
                self._fill(
                    painter,
                    rail + self._px(16),
                    above + self._px(down),
                    length,
                    self._px(8),
                    colours.line,
                )

    def _fill(
        self, painter: QPainter, left: int, top: int, width: int, height: int, colour: QColor
    ) -> None:
        """Fill a box given from the side where reading begins."""
        if self.isRightToLeft():
            left = self.width() - left - width
        paint = QPixmap(1, 1)
        paint.fill(colour)
        painter.drawPixmap(QRect(left, top, width, height), paint)

    def _px(self, length: float) -> int:
        return round(length * self._scale)


def system_is_dark() -> bool:
    """Whether the system's own palette is a dark one."""
    return QApplication.palette().window().color().lightness() < _MIDDLE_LIGHTNESS
