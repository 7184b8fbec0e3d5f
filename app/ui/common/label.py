"""A QLabel in a text style and a token's colour, following theme and scale."""

from html import escape
from typing import Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.common.look import look
from app.ui.common.text import TextStyle, font, line_height

InkName = Literal[
    "text", "text2", "text3", "accent_text", "danger", "warn", "ok", "info", "on_accent", "ember"
]


class Label(QLabel):
    """Plain words. With `wrap` they take as many lines as they need, at the style's line height."""

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
        super().__init__(parent)
        self._style = style
        self._ink: InkName = ink
        self._lead = ""
        self._words = ""
        # QLabel keeps a line height only in rich text; what is shown is always escaped.
        self.setTextFormat(Qt.TextFormat.RichText if wrap else Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self._restyle()
        self.setText(words)

    def text(self) -> str:
        """The words as they were set."""
        return f"{self._lead} {self._words}".strip()

    def setText(self, words: str) -> None:
        """Show other words, never read as HTML."""
        self.set_lead("", words)

    def set_lead(self, lead: str, words: str) -> None:
        """Show `lead` in bold and `words` after it; the bold needs a wrapping label."""
        self._lead, self._words = lead, words
        if self.textFormat() == Qt.TextFormat.PlainText:
            super().setText(self.text())
            return
        bold = f'<span style="font-weight:600">{escape(lead)}</span> ' if lead else ""
        body = bold + escape(words).replace("\n", "<br>")
        height = line_height(self._style)
        super().setText(f'<p style="margin:0; line-height:{height}px">{body}</p>' if body else "")

    def set_ink(self, ink: InkName) -> None:
        """Change which token colours the words."""
        self._ink = ink
        self._restyle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._restyle()
        if event.type() == QEvent.Type.StyleChange:
            self.set_lead(self._lead, self._words)

    def _restyle(self) -> None:
        if self.font() != font(self._style):
            self.setFont(font(self._style))
        colour = getattr(look().colours, self._ink)
        palette = self.palette()
        if palette.color(QPalette.ColorRole.WindowText) != colour:
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            self.setPalette(palette)
