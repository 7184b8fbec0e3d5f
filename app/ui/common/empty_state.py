"""What stands where nothing is: why it is empty, how it fills, and one thing to do."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.common.button import Button
from app.ui.common.icons import Icon, draw_icon
from app.ui.common.label import Label
from app.ui.common.look import look, px
from app.ui.common.text import TextStyle

_ICON = 32
_WIDTH = 280


class EmptyState(QWidget):
    """Icon, title, a sentence or two, and the buttons under each other, all centred."""

    def __init__(
        self,
        title: str,
        words: str = "",
        *,
        icon: Icon | None = None,
        buttons: Sequence[QAbstractButton] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{title}. {words}")
        centre = Qt.AlignmentFlag.AlignHCenter
        self._title = Label(title, TextStyle.SECTION, wrap=True)
        self._words = Label(words, TextStyle.UI, "text2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(24), px(16), px(24))
        column.setSpacing(px(8))
        column.addStretch(2)
        if icon:
            column.addWidget(_StateIcon(icon), 0, centre)
            column.addSpacing(px(8))
        for label in (self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMaximumWidth(px(_WIDTH))
            # Between stretches, not aligned: an aligned label would not get the height its lines
            # need, and its width would be that of its first words.
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(label, 1000)
            line.addStretch(1)
            column.addLayout(line)
        self._words.setVisible(bool(words))
        column.addSpacing(px(4))
        for button in buttons:
            if isinstance(button, Button):
                button.break_lines()
            column.addWidget(button, 0, centre)
        column.addStretch(3)

    def say(self, title: str, words: str = "") -> None:
        """Change the text, as a search without hits does with every letter."""
        self._title.setText(title)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.setAccessibleName(f"{title}. {words}")


class _StateIcon(QWidget):
    def __init__(self, icon: Icon) -> None:
        super().__init__()
        self._symbol = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(_ICON), px(_ICON))

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_icon(QPainter(self), self._symbol, look().colours.accent_text, 0, 0, px(_ICON))
