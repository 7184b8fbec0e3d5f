"""A check box whose words go on in a second line where the first has no more room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from app.ui.common.look import look, px
from app.ui.common.text import TextStyle, font, line_height, metrics, text_width

_GAP = 8
_NARROWEST = 120


class CheckBox(QCheckBox):
    """Like Qt's own in all else. An `&` in the words is only an `&`."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._words = ""
        self.setText(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """The words as they were set."""
        return self._words

    def setText(self, words: str) -> None:
        """Change the words and the room they need."""
        self._words = words
        super().setText(words.replace("&", "&&"))
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - self._left()), 1 << 16)
        lines = metrics(TextStyle.UI).boundingRect(room, self._flags(), self._words).height()
        return max(self._least_height(), lines + px(4))

    def sizeHint(self) -> QSize:
        return QSize(self._left() + text_width(self._words, TextStyle.UI) + 1, self._least_height())

    def minimumSizeHint(self) -> QSize:
        narrowest = min(px(_NARROWEST), self.sizeHint().width())
        return QSize(narrowest, self._least_height())

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        # The box stands beside the first line.
        option.rect = QRect(0, 0, self.width(), self._least_height())
        box = QStyle.SubElement.SE_CheckBoxIndicator
        option.rect = self.style().subElementRect(box, option, self)
        painter = QPainter(self)
        mark = QStyle.PrimitiveElement.PE_IndicatorCheckBox
        self.style().drawPrimitive(mark, option, painter, self)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        colours = look().colours
        painter.setFont(font(TextStyle.UI))
        painter.setPen(colours.text if self.isEnabled() else colours.text3)
        spare = max(0, (self._least_height() - line_height(TextStyle.UI)) // 2)
        logical = self.rect().adjusted(self._left(), spare, 0, 0)
        room = QStyle.visualRect(self.layoutDirection(), self.rect(), logical)
        painter.drawText(room, self._flags(), self._words)

    def _flags(self) -> int:
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        return leading.value | Qt.TextFlag.TextWordWrap.value

    def _least_height(self) -> int:
        return max(px(24), line_height(TextStyle.UI))

    def _left(self) -> int:
        mark = QStyle.PixelMetric.PM_IndicatorWidth
        return self.style().pixelMetric(mark, None, self) + px(_GAP)
