"""The look of a list that is still being read: nothing at first, then bars, then words."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.common.banner import announce
from app.ui.common.look import look, px
from app.ui.common.row_painter import RowPainter, RowState
from app.ui.common.text import TextStyle, font
from app.ui.common.tokens import tokens

BARS_AFTER_MS = 300
WORDS_AFTER_MS = 2000
_ROWS = 3


class SkeletonList(QWidget):
    """Put it where the list will be and `start` when reading begins.

    Below 300 ms it shows nothing, then three rows of bars; after 2 s it says what is being read,
    which `say` may refine as more is known.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._brush = RowPainter()
        self._bars_due = self._timer(BARS_AFTER_MS)
        self._words_due = self._timer(WORDS_AFTER_MS)
        self._shows_bars = False
        self._shows_words = False
        self._bars_due.timeout.connect(self._show_bars)
        self._words_due.timeout.connect(self._show_words)

    def start(self, words: str) -> None:
        """Reading begins; `words` say what, such as `Opening 8,214 messages`."""
        self.stop()
        self._words = words
        self._bars_due.start()
        self._words_due.start()

    def say(self, words: str) -> None:
        """More is known about what is being read."""
        self._words = words
        self.update()

    def stop(self) -> None:
        """Reading is over; shows nothing."""
        self._bars_due.stop()
        self._words_due.stop()
        self._shows_bars = self._shows_words = False
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(280), px((_ROWS + 1) * tokens().size.list_row))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._shows_bars:
            return
        painter = QPainter(self)
        height = px(tokens().size.list_row)
        self._brush.begin(painter, mirrored=self.isRightToLeft())
        for row in range(_ROWS):
            self._brush.start_row(QRect(0, row * height, self.width(), height))
            self._brush.ground(RowState())
            self._brush.skeleton()
        self._brush.end()
        if self._shows_words:
            painter.setFont(font(TextStyle.META))
            painter.setPen(look().colours.text2)
            room = QRect(0, _ROWS * height, self.width(), height)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._words)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        return timer

    def _show_bars(self) -> None:
        self._shows_bars = True
        self.update()

    def _show_words(self) -> None:
        self._shows_words = True
        self.setAccessibleName(self._words)
        announce(self, self._words)
        self.update()
