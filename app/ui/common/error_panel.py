"""An error at its cause, in three parts: what failed, what is safe, what to do."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.common.banner import announce
from app.ui.common.button import Button, ButtonKind
from app.ui.common.flow_layout import FlowLayout
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.paint import rounded_frame
from app.ui.common.text import TextStyle
from app.ui.common.tints import Tint, tint_colours
from app.ui.common.tokens import tokens


class ErrorPanel(QWidget):
    """`remedy_asked` when the button that mends it is pressed. `details` go to the clipboard only.

    Hidden until `show_error`.
    """

    remedy_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = ""
        self._words = Label("", TextStyle.META, "danger", wrap=True)
        self._remedy = Button(small=True)
        self._remedy.clicked.connect(self.remedy_asked)
        self._copier = Button(self.tr("Copy details"), kind=ButtonKind.PLAIN, small=True)
        self._copier.clicked.connect(self._copy)
        row = FlowLayout(px(8))
        row.addWidget(self._remedy)
        row.addWidget(self._copier)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(10), px(12), px(10))
        column.setSpacing(px(8))
        column.addWidget(self._words)
        column.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.hide()

    def show_error(
        self, failed: str, safe: str, to_do: str, *, remedy: str = "", details: str = ""
    ) -> None:
        """Say it, and at once to a screen reader."""
        self._details = details
        rest = " ".join(filter(None, (safe, to_do)))
        self._words.set_lead(failed, rest)
        self._remedy.setText(remedy)
        self._remedy.setVisible(bool(remedy))
        self._copier.setVisible(bool(details))
        self.setAccessibleName(f"{failed} {rest}")
        self.show()
        announce(self, self.accessibleName(), urgent=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tint_colours(Tint.DANGER)
        radius = px(tokens().radius.control)
        rounded_frame(
            QPainter(self), self.rect(), radius=radius, fill=colours.ground, edge=colours.edge
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
