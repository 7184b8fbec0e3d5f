"""Settings, People: who works here, as what, and who is at this desk now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from app.domain.ids import RowId
from app.domain.person import Person, Role
from app.ui.common.avatar import Avatar
from app.ui.common.button import Button
from app.ui.common.form import FieldRow
from app.ui.common.icons import Icon
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle
from app.ui.settings.page import SettingsPage

translate = QCoreApplication.translate


class PeoplePage(SettingsPage):
    """One line for each person, and one to add another.

    Signals:
        rename_wanted: (id, name).
        role_wanted: (id, `Role`).
        added: (name, `Role`).
        seat_wanted: the id of who is at this desk from now on.
        leave_wanted: the id of somebody who works here no more.
        return_wanted: the id of somebody who works here again.
    """

    leave_wanted = Signal(object)
    return_wanted = Signal(object)
    rename_wanted = Signal(object, str)
    role_wanted = Signal(object, object)
    added = Signal(str, object)
    seat_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("PeoplePage", "People"),
            translate("PeoplePage", "Who answers customers. The marked one is at this desk now."),
            parent,
        )
        self._people: tuple[Person, ...] = ()
        self._seated: RowId | None = None
        self._leads = True
        self._why_not = Label(
            self.tr("Only a team leader changes who works here and as what."),
            TextStyle.META,
            "text3",
            wrap=True,
        )
        self._why_not.hide()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(px(8))
        holder = QWidget()
        holder.setLayout(self._lines)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self.form.add_widget(holder)
        self.form.add_widget(self._why_not)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("First and last name"))
        self.role = _role_choice()
        self.add = Button(self.tr("Add"), icon=Icon.USER_PLUS)
        self.add.clicked.connect(self._add)
        self.name.returnPressed.connect(self._add)
        self._name_row = FieldRow(self.tr("Somebody else"), self.name)
        self.form.add_heading(self.tr("Add somebody"))
        self.form.add_beside([self._name_row, FieldRow(self.tr("Works as"), self.role)])
        line = QHBoxLayout()
        line.addWidget(self.add)
        line.addStretch()
        below = QWidget()
        line.setContentsMargins(0, 0, 0, 0)
        below.setLayout(line)
        self.form.add_widget(below)

    def show_people(
        self, people: Sequence[Person], seated: RowId | None, *, leads: bool = True
    ) -> None:
        """Show everybody, who left last; rows are built anew only when somebody changed.

        Only somebody who `leads` may change anything but who sits here.
        """
        shown = tuple(sorted(people, key=lambda person: not person.active))
        if (shown, seated, leads) == (self._people, self._seated, self._leads):
            return
        self._people, self._seated, self._leads = shown, seated, leads
        self._why_not.setVisible(not leads)
        for field in (self.name, self.role, self.add):
            field.setEnabled(leads)
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for person in shown:
            self._lines.addWidget(self._line(person, seated))

    def _line(self, person: Person, seated: RowId | None) -> PersonLine:
        line = PersonLine(person, is_here=person.id == seated, may_change=self._leads)
        line.left.connect(self.leave_wanted)
        line.returned.connect(self.return_wanted)
        line.renamed.connect(self.rename_wanted)
        line.role_chosen.connect(self.role_wanted)
        line.seated.connect(self._seat)
        return line

    def _seat(self, person_id: RowId) -> None:
        """The mark moves when the desk has answered: a PIN may be asked for first."""
        for line in self.findChildren(PersonLine):
            line.mark_if(self._seated)
        self.seat_wanted.emit(person_id)

    def _add(self) -> None:
        name = self.name.text().strip()
        self._name_row.set_error("" if name else self.tr("Type a name first."))
        if name:
            self.name.clear()
            self.added.emit(name, chosen_role(self.role))


class PersonLine(QWidget):
    """Mark, initials, name and role of one person.

    Signals:
        renamed: (id, name).
        role_chosen: (id, `Role`).
        seated: the id.
        left: the id of somebody who works here no more.
        returned: the id of somebody who works here again.
    """

    left = Signal(object)
    returned = Signal(object)

    renamed = Signal(object, str)
    role_chosen = Signal(object, object)
    seated = Signal(object)

    def __init__(
        self,
        person: Person,
        *,
        is_here: bool,
        may_change: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._person = person
        self.mark = QRadioButton()
        self.mark.setMinimumSize(px(24), px(24))
        self.mark.setAutoExclusive(False)
        self.mark.setChecked(is_here)
        self.mark.setAccessibleName(self.tr("%1 is at this desk").replace("%1", person.name))
        self.mark.setToolTip(self.tr("At this desk now"))
        self.name = QLineEdit(person.name)
        self.name.setAccessibleName(self.tr("Name"))
        self.role = _role_choice()
        self.role.setCurrentIndex(self.role.findData(person.role))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        line.addWidget(self.mark)
        line.addWidget(Avatar(person.name, size=32, present=is_here))
        line.addWidget(self.name, 2)
        line.addWidget(self.role, 1)
        line.addWidget(self._leaving(is_here=is_here, may_change=may_change))
        self.mark.setEnabled(person.active)
        for field in (self.name, self.role):
            field.setEnabled(may_change and person.active)
        self.mark.clicked.connect(self._sit)
        self.name.editingFinished.connect(self._rename)
        self.role.activated.connect(self._choose_role)

    def mark_if(self, person_id: RowId | None) -> None:
        """Mark this line when the person is meant, otherwise take the mark away."""
        self.mark.setChecked(self._person.id == person_id)

    def _leaving(self, *, is_here: bool, may_change: bool) -> Button:
        """Lets somebody go or come back; nobody sends away who sits at the desk."""
        active = self._person.active
        self.leave = Button(self.tr("Let go") if active else self.tr("Take back"))
        said = self.tr("%1 works here no more") if active else self.tr("%1 works here again")
        self.leave.setAccessibleName(said.replace("%1", self._person.name))
        self.leave.setEnabled(may_change and not is_here)
        self.leave.clicked.connect(self._leave_or_return)
        return self.leave

    def _leave_or_return(self) -> None:
        told = self.left if self._person.active else self.returned
        told.emit(self._person.id)

    def _sit(self) -> None:
        self.seated.emit(self._person.id)

    def _rename(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.name.setText(self._person.name)
        elif name != self._person.name:
            self.renamed.emit(self._person.id, name)

    def _choose_role(self) -> None:
        if chosen_role(self.role) is not self._person.role:
            self.role_chosen.emit(self._person.id, chosen_role(self.role))


def role_words(role: Role) -> str:
    """What a role is called."""
    return {
        Role.REPRESENTATIVE: translate("PeoplePage", "Representative"),
        Role.LEADER: translate("PeoplePage", "Team leader"),
    }[role]


def chosen_role(choice: QComboBox) -> Role:
    """The role that is chosen; Qt gives back the bare text it keeps."""
    return Role(choice.currentData())


def _role_choice() -> QComboBox:
    made = QComboBox()
    for role in Role:
        made.addItem(role_words(role), role)
    made.setAccessibleName(translate("PeoplePage", "Works as"))
    return made
