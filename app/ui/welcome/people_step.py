"""First run, step 2: who answers, and from which addresses."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.common.form import FieldRow
from app.ui.welcome.address_rows import AddressRows
from app.ui.welcome.page_parts import Step

translate = QCoreApplication.translate


class PeopleStep(Step):
    """The first person of the desk; others are added later."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("PeopleStep", "Who answers"),
            translate(
                "PeopleStep", "You are the first person at this desk. A second one can join later."
            ),
            parent,
        )
        self.name = QLineEdit()
        self._name_field = FieldRow(
            self.tr("Your name"), self.name, hint=self.tr("As colleagues and customers know you.")
        )
        self.addresses = AddressRows(
            self.tr("Mail addresses your customers write to"),
            self.tr(
                "When you bring in mail, these tell your answers from your customers' questions."
            ),
        )
        self.add(self._name_field)
        self.add(self.addresses)
        self.column.addStretch(1)

    def first_field(self) -> QWidget:
        return self.name

    def check(self) -> bool:
        missing = not self.name.text().strip()
        self._name_field.set_error(
            self.tr("Write your name: notes and answers are signed with it.") if missing else ""
        )
        right = self.addresses.check()
        if missing:
            self.name.setFocus()
        return right and not missing
