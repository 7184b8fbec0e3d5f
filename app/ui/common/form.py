"""Fields under their labels, with errors beside what they are about, and pages made of them."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.ui.common.ground import Divider, Panel
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle

_WIDEST = 720


class FieldRow(QWidget):
    """A label, its field, and a line under it for a hint or what is wrong."""

    def __init__(
        self, label: str, field: QWidget, *, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field = field
        self.words = label
        self._hint = hint
        # Beside a buddy QLabel takes a single `&` for a mnemonic.
        self._label = Label(label.replace("&", "&&"), TextStyle.META_MEDIUM, "text2")
        self._label.setBuddy(field)
        self._below = Label(hint, TextStyle.META, "text3", wrap=True)
        self._below.setVisible(bool(hint))
        if not field.accessibleName():
            field.setAccessibleName(label)
        field.setAccessibleDescription(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(self._label)
        column.addWidget(field)
        column.addWidget(self._below)

    def set_error(self, words: str) -> None:
        """Say what is wrong in the field's place; empty words take it back."""
        self._below.setText(words or self._hint)
        self._below.set_ink("danger" if words else "text3")
        self._below.setVisible(bool(words or self._hint))
        self.field.setAccessibleDescription(words or self._hint)

    def set_hint(self, words: str) -> None:
        """Say something else under the field while nothing is wrong."""
        self._hint = words
        self.set_error("")

    def error(self) -> str:
        """What is said to be wrong; empty when nothing is."""
        return self._below.text() if self._below.text() != self._hint else ""


class Form(QWidget):
    """Rows of fields, one column or several beside each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(16))

    def add_field(self, label: str, field: QWidget, *, hint: str = "") -> FieldRow:
        """Put a field on a line of its own."""
        row = FieldRow(label, field, hint=hint)
        self._column.addWidget(row)
        return row

    def add_beside(self, rows: Sequence[FieldRow]) -> None:
        """Put several fields on one line, equally wide."""
        line = QHBoxLayout()
        line.setSpacing(px(16))
        for row in rows:
            line.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(line)

    def add_heading(self, words: str) -> None:
        """Begin a group of fields."""
        self._column.addSpacing(px(8))
        self._column.addWidget(Label(words, TextStyle.UI_STRONG))

    def add_widget(self, widget: QWidget) -> None:
        """Put anything else on a line of its own."""
        self._column.addWidget(widget)


class _Page(QWidget):
    """Takes the height its words need at its width, not what they would at the narrowest."""

    def minimumSizeHint(self) -> QSize:
        least, layout = super().minimumSizeHint(), self.layout()
        if layout is not None and layout.hasHeightForWidth():
            return QSize(least.width(), 0)
        return least


class FormPage(Panel):
    """A scrolling page with a title, its content, and a bar of buttons that stays in sight.

    `leading` buttons stand where reading begins, `trailing` at the other end with the filled one
    last.
    """

    def __init__(
        self,
        title: str,
        words: str,
        content: QWidget,
        *,
        leading: Sequence[QAbstractButton] = (),
        trailing: Sequence[QAbstractButton] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("surface", parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scrolled(title, words, content), 1)
        if leading or trailing:
            column.addWidget(Divider())
            column.addLayout(self._bar(leading, trailing))

    def _scrolled(self, title: str, words: str, content: QWidget) -> QScrollArea:
        page = _Page()
        page.setMaximumWidth(px(_WIDEST) + 2 * px(32))
        inside = QVBoxLayout(page)
        inside.setContentsMargins(px(32), px(32), px(32), px(32))
        inside.setSpacing(px(8))
        inside.addWidget(Label(title, TextStyle.PAGE, wrap=True))
        if words:
            inside.addWidget(Label(words, TextStyle.BODY, "text2", wrap=True))
        inside.addSpacing(px(16))
        inside.addWidget(content)
        inside.addStretch()
        area = QScrollArea()
        area.setAccessibleName(title)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        return area

    def _bar(
        self, leading: Sequence[QAbstractButton], trailing: Sequence[QAbstractButton]
    ) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(px(32), px(12), px(32), px(12))
        row.setSpacing(px(8))
        for button in leading:
            row.addWidget(button)
        row.addStretch()
        for button in trailing:
            row.addWidget(button)
        return row
