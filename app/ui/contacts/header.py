"""The head of a card: who it is, since when, what can be done, and the figures there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from app.domain.ids import RowId
from app.ui.common.avatar import Avatar
from app.ui.common.button import Button, ButtonKind
from app.ui.common.flow_layout import FlowLayout
from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon
from app.ui.common.label import Label
from app.ui.common.look import px
from app.ui.common.text import TextStyle
from app.ui.common.words import moment, month_heading
from app.ui.contacts.timeline import Calendar

if TYPE_CHECKING:
    from app.services.desk import ContactView

_MARGIN = 24


class ContactHeader(QWidget):
    """`more` is the menu behind the dots.

    Signals:
        organisation_wanted: the id of the organisation whose name was pressed.
        new_ticket_wanted, edit_wanted: the buttons.
        back_wanted: to the list, where there is room for one column only.
    """

    organisation_wanted = Signal(object)
    new_ticket_wanted = Signal()
    edit_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, more: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._organisation_id: RowId | None = None
        self.back = IconButton(Icon.ARROW_LEFT, self.tr("Back to the list"))
        self.back.hide()
        self._avatar = Avatar("", size=56)
        self.name = Label("", TextStyle.PAGE, wrap=True, selectable=True)
        self._title = Label("", TextStyle.META, "text2")
        self.organisation = Button(kind=ButtonKind.LINK)
        self._since = Label("", TextStyle.META, "text2")
        self.edit = Button(self.tr("Edit"), icon=Icon.PENCIL)
        self.new_ticket = Button(self.tr("New ticket"), kind=ButtonKind.FILLED, icon=Icon.PLUS)
        self.more = IconButton(Icon.ELLIPSIS, self.tr("More"), menu=more, size=32)
        self.back.clicked.connect(self.back_wanted)
        self.edit.clicked.connect(self.edit_wanted)
        self.new_ticket.clicked.connect(self.new_ticket_wanted)
        self.organisation.clicked.connect(self._want_organisation)
        self._lay_out()

    def show_view(self, view: ContactView, calendar: Calendar) -> None:
        """Show this contact."""
        contact = view.contact
        self._organisation_id = contact.organisation_id
        self._avatar.set_name(contact.name)
        self.name.setText(contact.name)
        self._title.setText(contact.title)
        self._title.setVisible(bool(contact.title))
        self.organisation.setText(contact.organisation_name)
        self.organisation.setVisible(bool(contact.organisation_name))
        month = month_heading(contact.created_at, calendar.zone, calendar.locale)
        self._since.setText(self.tr("known since %1").replace("%1", month))

    def set_narrow(self, narrow: bool) -> None:
        """With one column, the way back to the list is here."""
        self.back.setVisible(narrow)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        line = QWidget()
        facts = FlowLayout(px(8), line)
        for widget in (self._title, self.organisation, self._since):
            widget.setMinimumHeight(px(24))
            facts.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        line.setSizePolicy(policy)
        words.addWidget(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(_MARGIN), px(16), px(_MARGIN), px(16))
        row.setSpacing(px(8))
        row.addWidget(self.back)
        row.addWidget(self._avatar)
        row.addSpacing(px(8))
        row.addLayout(words, 1)
        row.addSpacing(px(8))
        for button in (self.edit, self.new_ticket, self.more):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _want_organisation(self) -> None:
        if self._organisation_id is not None:
            self.organisation_wanted.emit(self._organisation_id)


class Figures(QWidget):
    """The numbers that are known: conversations, open ones, and when we last heard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(px(_MARGIN), px(14), px(_MARGIN), px(14))
        self._row.setSpacing(px(32))
        self._figures = [_Figure() for _ in range(3)]
        for figure in self._figures:
            self._row.addWidget(figure, 1)

    def show_view(self, view: ContactView, calendar: Calendar) -> None:
        """Show this contact's."""
        every, still_open = view.contact.ticket_count, view.contact.open_ticket_count
        locale = calendar.locale
        last = view.timeline[0].at if view.timeline else None
        said = moment(last, calendar.now, calendar.zone, locale) if last else self.tr("Never")
        shown = (
            (
                locale.toString(every),
                self.tr("conversation") if every == 1 else self.tr("conversations"),
            ),
            (locale.toString(still_open), self.tr("still open")),
            (said, self.tr("last contact")),
        )
        for figure, (number, words) in zip(self._figures, shown, strict=True):
            figure.say(number, words)


class _Figure(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._number = Label("", TextStyle.TITLE)
        self._words = Label("", TextStyle.META, "text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._number)
        column.addWidget(self._words)

    def say(self, number: str, words: str) -> None:
        self._number.setText(number)
        self._words.setText(words)
        self.setAccessibleName(f"{number} {words}")
