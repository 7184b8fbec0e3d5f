"""Several mail addresses, one field each; an empty field at the end waits for the next."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.address import is_email
from app.ui.common.button import Button, ButtonKind
from app.ui.common.form import FieldRow
from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle


class _Row(QWidget):
    """One address; `dropped` carries the row that is to go."""

    dropped = Signal(object)
    changed = Signal()

    def __init__(self, name: str, example: str) -> None:
        super().__init__()
        self.text = QLineEdit()
        self.text.setPlaceholderText(example)
        self.text.setAccessibleName(name)
        self.text.textChanged.connect(self.changed)
        self.away = IconButton(Icon.X, self.tr("Remove this address"), size=32)
        self.away.clicked.connect(self._drop)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(4))
        line.addWidget(self.text, 1)
        line.addWidget(self.away)

    def _drop(self) -> None:
        self.dropped.emit(self)


class AddressRows(QWidget):
    """One row after the other, and a button for one more."""

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._rows: list[_Row] = []
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        self._field = FieldRow(name, self._lines, hint=hint)
        self._odd = Label(
            self.tr("Has the part after the @ an ending, as in example.com? It may stay as it is."),
            TextStyle.META,
            "warn",
            wrap=True,
        )
        self._odd.hide()
        self._more = Button(self.tr("Add another address"), kind=ButtonKind.LINK, icon=Icon.PLUS)
        self._more.clicked.connect(self._add_and_go)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(px(4))
        outer.addWidget(self._field)
        outer.addWidget(self._odd)
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
        row.changed.connect(self._look_over)
        self._column.addWidget(row)
        self._rows.append(row)
        self._order()
        return row

    def showEvent(self, event: QShowEvent) -> None:
        # Only now everything stands in the one window that a tab order is kept for.
        super().showEvent(event)
        self._order()

    def _order(self) -> None:
        stops = [stop for row in self._rows for stop in (row.text, row.away)]
        for before, after in pairwise([*stops, self._more]):
            self.setTabOrder(before, after)

    def _look_over(self) -> None:
        """A domain of one word is right in a house network, and elsewhere mostly a slip."""
        self._odd.setVisible(
            any(is_email(one) and "." not in one.rpartition("@")[2] for one in self.addresses())
        )

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
        self._look_over()
        row.deleteLater()
        self._rows[min(at, len(self._rows) - 1)].text.setFocus()
