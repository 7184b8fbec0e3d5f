"""A sentence or two with an icon before them, on a tinted ground when it matters."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.ui.common.icons import Icon, pixmap
from app.ui.common.label import InkName, Label
from app.ui.common.look import look, px
from app.ui.common.paint import rounded_frame
from app.ui.common.text import TextStyle
from app.ui.common.tints import Tint, tint_colours
from app.ui.common.tokens import tokens

_INKS: dict[Tint, InkName] = {
    Tint.INFO: "info",
    Tint.OK: "ok",
    Tint.WARN: "warn",
    Tint.DANGER: "danger",
}


class IconText(QWidget):
    """Without a tint it is quiet text; with one it stands on a rounded ground."""

    def __init__(
        self, icon: Icon, words: str, tint: Tint | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._symbol = icon
        self._tint = tint
        self._ink: InkName = _INKS.get(tint, "text2") if tint else "text2"
        self._picture = QLabel()
        self._words = Label(words, TextStyle.META, self._ink, wrap=True)
        row = QHBoxLayout(self)
        inset = px(12) if tint else 0
        row.setContentsMargins(inset, inset, inset, inset)
        row.setSpacing(px(12) if tint else px(8))
        row.addWidget(self._picture)
        row.setAlignment(self._picture, Qt.AlignmentFlag.AlignTop)
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

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._tint is None:
            return
        colours = tint_colours(self._tint)
        rounded_frame(
            QPainter(self),
            self.rect(),
            radius=px(tokens().radius.control),
            fill=colours.ground,
            edge=colours.edge,
        )

    def _redraw(self) -> None:
        ratio = self.devicePixelRatio()
        ink = getattr(look().colours, self._ink)
        self._picture.setPixmap(pixmap(self._symbol, ink, px(16), ratio))
