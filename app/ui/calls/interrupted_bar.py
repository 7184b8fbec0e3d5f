"""What is said of a call that the end of the program interrupted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from app.ui.common.button import Button
from app.ui.common.ground import Card
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle
from app.ui.common.wrap_row import WrapRow


class InterruptedBar(Card):
    """Hidden until there is one.

    Signals:
        go_on_asked: somebody is still on the line.
        as_it_is_asked: it was over then.
    """

    go_on_asked = Signal()
    as_it_is_asked = Signal()

    def __init__(self) -> None:
        super().__init__("sunken")
        self.hide()
        self.words = Label("", TextStyle.META, wrap=True)
        self.go_on = Button(self.tr("Go on"), small=True)
        self.as_it_is = Button(self.tr("Save as it is"), small=True)
        self.go_on.clicked.connect(self.go_on_asked)
        self.as_it_is.clicked.connect(self.as_it_is_asked)
        buttons = WrapRow(px(8))
        buttons.add(self.go_on)
        buttons.add(self.as_it_is)
        buttons.add_stretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(8), px(12), px(10))
        column.setSpacing(px(8))
        column.addWidget(self.words)
        column.addLayout(buttons)

    def say(self, name: str, at: str) -> None:
        """With whom, "" for nobody known, and when."""
        words = self.tr("Your call with %1 was interrupted at %2.").replace("%1", name)
        if not name:
            words = self.tr("Your call was interrupted at %2.")
        self.words.setText(words.replace("%2", at))
        self.show()
