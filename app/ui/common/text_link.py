"""Words that can be pressed and read over several lines."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from app.ui.common.look import look, px
from app.ui.common.paint import rounded_frame
from app.ui.common.painted_button import PaintedButton
from app.ui.common.text import TextStyle, font, metrics
from app.ui.common.tokens import tokens

_LEAST_HEIGHT = 24
_PAD = 4


class TextLink(PaintedButton):
    """Looks like text, with a ground under the pointer; wraps where addresses may.

    Numbers and addresses run from left to right in every language; `as_written` is for words.
    """

    def __init__(
        self, words: str, *, as_written: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(words, parent)
        self._as_written = as_written
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(px(40), width - 2 * px(_PAD)), 1 << 16)
        lines = (
            metrics(TextStyle.META).boundingRect(room, self._flags(), self._breakable()).height()
        )
        return max(px(_LEAST_HEIGHT), lines + 2 * px(_PAD))

    def sizeHint(self) -> QSize:
        return QSize(px(120), self.heightForWidth(max(px(120), self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(60), px(_LEAST_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = look().colours
        if self.is_hot():
            radius = px(tokens().radius.chip)
            rounded_frame(painter, self.rect(), radius=radius, fill=colours.hover)
        painter.setFont(font(TextStyle.META))
        painter.setPen(colours.text)
        pad = px(_PAD)
        room = self.rect().adjusted(pad, pad, -pad, -pad)
        painter.drawText(room, self._flags(), self._breakable())

    def _flags(self) -> int:
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        return leading.value | Qt.TextFlag.TextWordWrap.value

    def _breakable(self) -> str:
        """A long address may also go on to the next line behind a dot or the @."""
        if self._as_written:
            return self.text()
        parts = self.text().replace("@", "@\u200b").replace(".", ".\u200b")
        return f"\u2066{parts}\u2069"
