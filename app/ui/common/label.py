"""A QLabel in a text style and a token's colour, following theme and scale."""

from typing import Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.common.look import look
from app.ui.common.text import TextStyle, font

InkName = Literal[
    "text", "text2", "text3", "accent_text", "danger", "warn", "ok", "info", "on_accent", "ember"
]


class Label(QLabel):
    """Plain text unless `setTextFormat` says otherwise; with `wrap` it may be any width."""

    def __init__(
        self,
        words: str = "",
        style: TextStyle = TextStyle.UI,
        ink: InkName = "text",
        *,
        wrap: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._style = style
        self._ink: InkName = ink
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self._restyle()

    def set_ink(self, ink: InkName) -> None:
        """Change which token colours the words."""
        self._ink = ink
        self._restyle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._restyle()

    def _restyle(self) -> None:
        if self.font() != font(self._style):
            self.setFont(font(self._style))
        colour = getattr(look().colours, self._ink)
        palette = self.palette()
        if palette.color(QPalette.ColorRole.WindowText) != colour:
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            self.setPalette(palette)
