"""Keys drawn as small caps: in fields, on buttons and in the line of hints under a list."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.common.look import look, px
from app.ui.common.paint import rounded_frame
from app.ui.common.text import TextStyle, font, text_width
from app.ui.common.tokens import tokens

_HEIGHT = 18
_PADDING = 5
_STYLE = TextStyle.CAPTION
_BETWEEN_HINTS = 16
_WITHIN_HINT = 6


def native_keys(keys: QKeySequence | QKeySequence.StandardKey) -> str:
    """The keys as this platform writes them, such as `Ctrl+K` or `⌘K`."""
    written = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    # Qt names the main key after typewriters; it is labelled Enter.
    return written.replace("Return", QCoreApplication.translate("Keys", "Enter"))


def key_cap_width(keys: str) -> int:
    """The width `draw_key_cap` takes."""
    return max(px(_HEIGHT), text_width(keys, _STYLE) + 2 * px(_PADDING))


def draw_key_cap(painter: QPainter, keys: str, left: int, middle: int) -> int:
    """Paint a cap with its vertical middle at `middle`; returns where it ends."""
    colours = look().colours
    rect = QRect(left, middle - px(_HEIGHT) // 2, key_cap_width(keys), px(_HEIGHT))
    rounded_frame(
        painter,
        rect,
        radius=px(tokens().radius.chip),
        fill=colours.surface,
        edge=colours.line2,
    )
    painter.setFont(font(_STYLE))
    painter.setPen(colours.text2)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, keys)
    return rect.right() + 1


class KeyCap(QWidget):
    """One cap as a widget of its own."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setAccessibleName(keys)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(key_cap_width(self._keys), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_key_cap(QPainter(self), self._keys, 0, self.height() // 2)


class KeyHints(QWidget):
    """The line under a popup that says what the keys do, such as `↑ ↓ choose  ↵ run`.

    Each hint is the caps and their meaning; hints after `trailing` stand at the far end.
    """

    def __init__(
        self,
        leading: Sequence[tuple[Sequence[str], str]],
        trailing: Sequence[tuple[Sequence[str], str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._leading = tuple(leading)
        self._far_end = tuple(trailing)
        said = [f"{' '.join(caps)} {meaning}" for caps, meaning in (*leading, *trailing)]
        self.setAccessibleName(", ".join(said))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        gap = px(_BETWEEN_HINTS)
        width = sum(_hint_width(hint) + gap for hint in (*self._leading, *self._far_end))
        return QSize(width, px(40))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left = px(_BETWEEN_HINTS)
        for hint in self._leading:
            left = self._paint_hint(painter, hint, left) + px(_BETWEEN_HINTS)
        right = self.width() - px(_BETWEEN_HINTS)
        for hint in reversed(self._far_end):
            right -= _hint_width(hint)
            if right > left:
                self._paint_hint(painter, hint, right)
            right -= px(_BETWEEN_HINTS)

    def _paint_hint(self, painter: QPainter, hint: tuple[Sequence[str], str], left: int) -> int:
        caps, meaning = hint
        for cap in caps:
            left = draw_key_cap(painter, cap, left, self.height() // 2) + px(_WITHIN_HINT)
        painter.setFont(font(TextStyle.META))
        painter.setPen(look().colours.text2)
        width = text_width(meaning, TextStyle.META)
        room = QRect(left, 0, width + 1, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, meaning)
        return left + width


def _hint_width(hint: tuple[Sequence[str], str]) -> int:
    caps, meaning = hint
    gap = px(_WITHIN_HINT)
    return sum(key_cap_width(cap) + gap for cap in caps) + text_width(meaning, TextStyle.META)
