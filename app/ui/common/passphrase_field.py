"""A field for a secret that can be shown, typed and pasted."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon
from app.ui.common.look import px

_BUTTON = 24


class PassphraseField(QLineEdit):
    """Hidden until its eye is pressed; the input method is told not to learn from it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.reveal = IconButton(
            Icon.EYE, self.tr("Show the passphrase"), checkable=True, size=_BUTTON, parent=self
        )
        self.reveal.setCursor(Qt.CursorShape.ArrowCursor)
        self.reveal.toggled.connect(self._show_or_hide)
        self._show_or_hide(False)

    def hide_again(self) -> None:
        """Back to dots, as when the page is left."""
        self.reveal.setChecked(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._place()

    def _show_or_hide(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self.reveal.set_icon(Icon.EYE_OFF if shown else Icon.EYE)
        words = self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase")
        self.reveal.set_name(words)

    def _place(self) -> None:
        side, gap = px(_BUTTON), px(4)
        self.reveal.resize(side, side)
        top = (self.height() - side) // 2
        room = side + gap
        if self.isRightToLeft():
            self.reveal.move(gap, top)
            self.setTextMargins(room, 0, 0, 0)
        else:
            self.reveal.move(self.width() - room, top)
            self.setTextMargins(0, 0, room, 0)
