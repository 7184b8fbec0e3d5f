"""Which mail addresses are ours: suggestions to tick, and a field for another one."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.address import is_email, normalise_email
from app.ui.common.button import Button
from app.ui.common.check_box import CheckBox
from app.ui.common.form import FieldRow
from app.ui.common.look import px


class _Another(QLineEdit):
    """Enter adds what was typed and does no more; with nothing typed it is the dialog's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        adds = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip()
        super().keyPressEvent(event)
        if adds:
            event.accept()


class AddressChoice(QWidget):
    """Each address once, in the form they are compared by."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, CheckBox] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(px(4))
        self.another = _Another()
        self.another.setPlaceholderText(self.tr("hello@example.com"))
        self.another.returnPressed.connect(self.take_typed)
        add = Button(self.tr("Add"))
        add.clicked.connect(self.take_typed)
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(px(8))
        across.addWidget(self.another, 1)
        across.addWidget(add)
        self.another.setAccessibleName(self.tr("Another address of ours"))
        self._row = FieldRow(
            self.tr("Addresses that are yours"),
            line,
            hint=self.tr("Mail from these is an answer of yours, all other mail a question."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(self._row)
        column.addLayout(self._list)

    def offer(self, addresses: Iterable[str], *, chosen: bool) -> None:
        """Put addresses on the list; those already there stay as they are."""
        for address in addresses:
            if is_email(address) and normalise_email(address) not in self._boxes:
                self._add(normalise_email(address), chosen)

    def chosen(self) -> tuple[str, ...]:
        """What is ticked, in the order of the list."""
        return tuple(address for address, box in self._boxes.items() if box.isChecked())

    def take_typed(self) -> bool:
        """Put what was typed on the list; False with a word when it cannot be an address."""
        typed = self.another.text().strip()
        if typed and not is_email(typed):
            self._row.set_error(self.tr("An address looks like hello@example.com."))
            self.another.setFocus()
            return False
        self._row.set_error("")
        if typed:
            self.offer([typed], chosen=True)
            self._boxes[normalise_email(typed)].setChecked(True)
            self.another.clear()
        return True

    def _add(self, address: str, chosen: bool) -> None:
        box = CheckBox(address)
        box.setChecked(chosen)
        self._boxes[address] = box
        self._list.addWidget(box)
