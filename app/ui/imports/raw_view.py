"""The bytes of a mail as text that can be read and copied, and nothing else done with."""

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

SHOWN_BYTES = 512 * 1024


class RawView(QPlainTextEdit):
    """Shows the beginning of long ones; saving gives the whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setAccessibleName(self.tr("The mail as it came"))

    def show_bytes(self, raw: bytes) -> None:
        """Bytes that are no text are shown as what they are in hexadecimal."""
        text = raw[:SHOWN_BYTES].decode("utf-8", "backslashreplace")
        if not raw:
            text = self.tr("There are no bytes: the file could not be read, or was too large.")
        elif len(raw) > SHOWN_BYTES:
            text += "\n" + self.tr("… Only the beginning is shown. Save it to see the whole.")
        self.setPlainText(text.replace("\0", "\\x00"))

    def forget(self) -> None:
        """Let go of the text: nobody looks at it any more."""
        self.clear()
