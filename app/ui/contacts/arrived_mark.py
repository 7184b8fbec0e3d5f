"""Under a field the person has changed: what somebody else made of it meanwhile."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.common.banner import announce
from app.ui.common.button import Button, ButtonKind
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle


class ArrivedMark(QWidget):
    """Hidden until `say`.

    Signals:
        theirs_wanted: the person prefers what came.
    """

    theirs_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label("", TextStyle.META, "warn", wrap=True)
        self.take = Button(self.tr("Use theirs"), kind=ButtonKind.LINK)
        self.take.clicked.connect(self.theirs_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(2), 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self._words, 1)
        row.addWidget(self.take)
        self.hide()

    def say(self, words: str) -> None:
        """Show it, and tell a screen reader once; "" takes it away."""
        if words == self._words.text() and not self.isHidden():
            return
        self._words.setText(words)
        self.setVisible(bool(words))
        if words:
            announce(self, words)

    def words(self) -> str:
        """What it says, "" while hidden."""
        return "" if self.isHidden() else self._words.text()
