"""Several mail addresses, one field each; an empty field at the end waits for the next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.address import is_email
from app.ui.common.button import Button, ButtonKind
from app.ui.common.form import FieldRow
from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon
from app.ui.common.look import px


class _Row(QWidget):
    """One address; `dropped` carries the row that is to go."""

    dropped = Signal(object)
    submitted = Signal()

    def __init__(self, name: str, example: str) -> None:
        super().__init__()
        self.text = QLineEdit()
        self.text.setPlaceholderText(example)
        self.text.setAccessibleName(name)
        self.text.returnPressed.connect(self.submitted)
        away = IconButton(Icon.X, self.tr("Remove this address"), size=32)
        away.clicked.connect(self._drop)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(4))
        line.addWidget(self.text, 1)
        line.addWidget(away)

    def _drop(self) -> None:
        self.dropped.emit(self)


class AddressRows(QWidget):
    """`submitted`: Enter in one of the fields."""

    submitted = Signal()

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._rows: list[_Row] = []
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        self._field = FieldRow(name, self._lines, hint=hint)
        self._more = Button(self.tr("Add another address"), kind=ButtonKind.LINK, icon=Icon.PLUS)
        self._more.clicked.connect(self._add_and_go)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(px(4))
        outer.addWidget(self._field)
        outer.addWidget(self._more)
        self._add()

    def addresses(self) -> tuple[str, ...]:
        """What was typed, each once, empty fields left out."""
        texts = (row.text.text().strip() for row in self._rows)
        return tuple(dict.fromkeys(text for text in texts if text))

    def first_field(self) -> QLineEdit:
        """Where the keyboard goes first."""
        return self._rows[0].text

    def check(self) -> bool:
        """Whether every address can be one; names the first that cannot, and goes there."""
        for row in self._rows:
            text = row.text.text().strip()
            if text and not is_email(text):
                complaint = self.tr("“%1” is not a mail address. One looks like hello@example.com.")
                self._field.set_error(complaint.replace("%1", text))
                row.text.setFocus()
                return False
        self._field.set_error("")
        return True

    def _add(self) -> _Row:
        row = _Row(self._name, self.tr("hello@example.com"))
        row.dropped.connect(self._drop)
        row.submitted.connect(self.submitted)
        self._rows.append(row)
        self._column.addWidget(row)
        return row

    def _add_and_go(self) -> None:
        self._add().text.setFocus()

    def _drop(self, row: _Row) -> None:
        """The last field is emptied, not removed: there is always one to type in."""
        if len(self._rows) == 1:
            row.text.clear()
            row.text.setFocus()
            return
        at = self._rows.index(row)
        self._rows.remove(row)
        row.deleteLater()
        self._rows[min(at, len(self._rows) - 1)].text.setFocus()
