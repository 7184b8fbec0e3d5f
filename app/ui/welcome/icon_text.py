"""A sentence or two with an icon before them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.ui.common.icons import Icon, pixmap
from app.ui.common.label import Label
from app.ui.common.look import look, px
from app.ui.common.text import TextStyle


class IconText(QWidget):
    """Quiet: it explains, and asks for nothing."""

    def __init__(self, icon: Icon, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._symbol = icon
        self._picture = QLabel()
        self._words = Label(words, TextStyle.META, "text2", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self._redraw()

    def say(self, words: str) -> None:
        """Change the words."""
        self._words.setText(words)

    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._redraw()

    def _redraw(self) -> None:
        drawn = pixmap(self._symbol, look().colours.text2, px(16), self.devicePixelRatio())
        self._picture.setPixmap(drawn)
