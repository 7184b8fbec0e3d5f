"""What the steps share: their title, a column that scrolls, and what a step must be able to do."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle

SIDE = 56
"""Room to the left and right of a step, pixels at 100 %."""
_WIDEST = 760


class Step(QScrollArea):
    """One page of the first run: title, explanation, and below them what `add` puts there.

    `submitted`: Enter was pressed, and no button on the page has taken it.
    """

    submitted = Signal()

    def __init__(self, title: str, explanation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        body = QWidget()
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        heading = Label(title, TextStyle.PAGE)
        self.column.addWidget(heading)
        self.column.addSpacing(px(4))
        self.column.addWidget(Label(explanation, TextStyle.BODY, "text2", wrap=True))
        row = QHBoxLayout(body)
        row.setContentsMargins(px(SIDE), px(64), px(SIDE), px(32))
        row.setSpacing(0)
        holder = QWidget()
        holder.setMaximumWidth(px(_WIDEST))
        holder.setLayout(self.column)
        row.addWidget(holder, 1)
        row.addStretch()
        self.setWidget(body)
        body.setAutoFillBackground(False)  # a scroll area switches it on

    def add(self, widget: QWidget, *, above: int = 24) -> None:
        """Put `widget` below the others, `above` pixels apart."""
        self.column.addSpacing(px(above))
        self.column.addWidget(widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submitted.emit()
        else:
            super().keyPressEvent(event)

    def check(self) -> bool:
        """Whether the person may go on; complains beside the field when not."""
        return True

    def first_field(self) -> QWidget:
        """Where the keyboard goes when the step is shown."""
        return self


def side_by_side(widgets: Iterable[QWidget], *, as_high: bool = False) -> QWidget:
    """Widgets of equal width in one line, at its top or all `as_high` as the highest."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(16))
    for widget in widgets:
        row.addWidget(widget, 1)
        if not as_high:
            row.setAlignment(widget, Qt.AlignmentFlag.AlignTop)
    return holder
