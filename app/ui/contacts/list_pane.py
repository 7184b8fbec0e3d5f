"""The left side: people and organisations by name, and the filter above them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.contact import ContactRow, OrganisationRow
from app.domain.ids import RowId
from app.ui.common.button import Button, ButtonKind
from app.ui.common.empty_state import EmptyState
from app.ui.common.ground import Panel
from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon
from app.ui.common.keymap import follow_keys
from app.ui.common.label import Label
from app.ui.common.list_view import RecordListView
from app.ui.common.look import px
from app.ui.common.paged_model import PagedListModel
from app.ui.common.search_field import SearchField
from app.ui.common.skeleton import SkeletonList
from app.ui.common.tab_strip import Tab, TabStrip
from app.ui.common.text import TextStyle
from app.ui.contacts.duplicate_finder import DuplicateFinder
from app.ui.contacts.duplicate_list import DuplicateList
from app.ui.contacts.loader import ListLoader, organisation_source, people_source
from app.ui.contacts.rows import ContactRows, OrganisationRows

if TYPE_CHECKING:
    from app.background.session import DeskSession

PEOPLE, ORGANISATIONS, DUPLICATES = "people", "organisations", "duplicates"
_MARGIN = 16


class ListPane(Panel):
    """Signals:
    contact_chosen, organisation_chosen: the id of the row that became current.
    entered: the current row was opened (Enter, →): the keyboard should go to the detail.
    new_wanted: a new contact, with the name typed so far.
    import_wanted: bring in a file.
    tab_left: another of the lists is shown.
    """

    contact_chosen = Signal(object)
    organisation_chosen = Signal(object)
    entered = Signal()
    new_wanted = Signal(str)
    import_wanted = Signal()
    tab_left = Signal()

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent)
        self._wanted: int | None = None
        self._told: RowId | None = None
        self._people_model: PagedListModel[ContactRow] = PagedListModel(
            identify=_seq_of_contact, describe=self._say_contact, parent=self
        )
        self._places_model: PagedListModel[OrganisationRow] = PagedListModel(
            identify=_seq_of_organisation, describe=self._say_organisation, parent=self
        )
        self.people_loader: ListLoader[ContactRow] = ListLoader(
            session, self._people_model, people_source(), self
        )
        self.places_loader: ListLoader[OrganisationRow] = ListLoader(
            session, self._places_model, organisation_source(), self
        )
        self._place_rows = OrganisationRows(self.tr("%1 people"), self.tr("1 person"))
        self.people = RecordListView(self._people_model, ContactRows(), name=self.tr("People"))
        self.places = RecordListView(
            self._places_model, self._place_rows, name=self.tr("Organisations"), multiple=False
        )
        self.finder = DuplicateFinder(session, self)
        self.pairs = DuplicateList(self.finder)
        self.tabs = TabStrip(
            (
                Tab(PEOPLE, self.tr("People")),
                Tab(ORGANISATIONS, self.tr("Organisations")),
                Tab(DUPLICATES, self.tr("Duplicates")),
            ),
            name=self.tr("What is listed"),
        )
        self.filter = SearchField(
            self.tr("Name, address or number"), keys=QKeySequence(self.tr("Ctrl+F"))
        )
        follow_keys(self.filter, "filter", self.filter.set_keys)
        self._skeleton = SkeletonList()
        self._near = Button(kind=ButtonKind.LINK)
        self._create = Button(icon=Icon.USER_PLUS)
        self._nobody = EmptyState(
            self.tr("Nothing for “%1”"),
            self.tr("Names, organisations, addresses and numbers were searched."),
            buttons=(self._near, self._create),
        )
        self._first_use = self._make_first_use()
        self._no_places = EmptyState(
            self.tr("No organisations yet"),
            self.tr("An organisation appears when a contact's card names one."),
            icon=Icon.BUILDING,
        )
        self._stack = QStackedWidget()
        self.tabs.set_shown(DUPLICATES, False)
        self._lay_out()
        self._connect()

    def load(self) -> None:
        """Read both lists for the first time."""
        self._skeleton.start(self.tr("Opening the contacts"))
        self._stack.setCurrentWidget(self._skeleton)
        self.people_loader.refresh()
        self.places_loader.refresh()
        self.finder.refresh()

    def refresh(self) -> None:
        """Read both lists again: they were not told of what changed."""
        self.people_loader.forget_names()
        self.places_loader.forget_names()
        self.people_loader.refresh()
        self.places_loader.refresh()
        self.finder.refresh()

    def hear(self, changes: Changes) -> None:
        """Keep both lists true."""
        self.people_loader.hear(changes)
        self.places_loader.hear(changes)
        self.finder.hear(changes)

    def select_contact(self, number: int, contact_id: RowId) -> None:
        """Mark the contact with this `seq`, now or when the list has come; tells nobody."""
        self._wanted = number
        self._told = contact_id
        if self.tabs.current() != PEOPLE:
            self.tabs.set_current(PEOPLE)
            self._line.show()
        if self._people_model.row_of(number) is None and self.filter.text():
            self.filter.clear()
        self._show_state()
        self._select_wanted()

    def choose_first(self) -> None:
        """Make the first row the current one, if there is one and none is chosen."""
        if self.tabs.current() == DUPLICATES:
            self.pairs.choose_first()
            return
        view = self.current_list()
        if view.model().rowCount() and not view.currentIndex().isValid():
            view.move_current(1)

    def current_list(self) -> RecordListView:
        """The list of the chosen tab."""
        return {PEOPLE: self.people, ORGANISATIONS: self.places, DUPLICATES: self.pairs.view}[
            self.tabs.current()
        ]

    def chosen_two(self) -> tuple[RowId, RowId] | None:
        """The two people that are selected; None for one, or more."""
        numbers = self.people.selected_ids() if self.tabs.current() == PEOPLE else ()
        rows = [self._people_model.row_of(number) for number in numbers]
        found = [self._people_model.record(row) for row in rows if row is not None]
        ids = [record.id for record in found if record is not None]
        return (ids[0], ids[1]) if len(numbers) == len(ids) == 2 else None

    def focus_list(self) -> None:
        """Give the keyboard to the list, or to the filter while nothing is listed."""
        shown = self._stack.currentWidget()
        if shown is self.pairs:
            self.pairs.focus_list()
            return
        target: QWidget = shown if shown is self.current_list() else self.filter
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_filter(self) -> None:
        """Give the keyboard to the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def show_tab(self, key: str) -> None:
        """Choose a tab as if it had been pressed."""
        self.tabs.set_current(key)
        self._tab_chosen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The filter is gone to: its names are read before the first letter."""
        if watched is self.filter and event.type() == QEvent.Type.FocusIn:
            self.people_loader.prepare()
            self.places_loader.prepare()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape in the list goes back to everybody."""
        if event.key() == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
            self.focus_list()
        else:
            super().keyPressEvent(event)

    # --- building -----------------------------------------------------------------------------

    def _make_first_use(self) -> EmptyState:
        bring_in = Button(self.tr("Import CSV or vCard"), icon=Icon.DOWNLOAD)
        bring_in.clicked.connect(self.import_wanted)
        by_hand = Button(self.tr("Add the first one by hand"), kind=ButtonKind.LINK)
        by_hand.clicked.connect(self._want_new)
        return EmptyState(
            self.tr("No contacts yet"),
            self.tr("Contacts appear by themselves when mail is brought in or a call is logged."),
            icon=Icon.CONTACT_ROUND,
            buttons=(bring_in, by_hand),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self.tabs)
        self._line = QWidget()
        line = QHBoxLayout(self._line)
        line.setContentsMargins(px(12), px(8), px(12), px(8))
        line.addWidget(self.filter)
        column.addWidget(self._line)
        for page in (
            self._skeleton,
            self.people,
            self.places,
            self.pairs,
            self._nobody,
            self._first_use,
            self._no_places,
        ):
            self._stack.addWidget(page)
        column.addWidget(self._stack, 1)

    def _head(self) -> QHBoxLayout:
        add = IconButton(
            Icon.USER_PLUS, self.tr("New contact"), keys=QKeySequence(self.tr("Ctrl+Shift+N"))
        )
        follow_keys(add, "new_contact", add.set_keys)
        add.clicked.connect(self._want_new)
        head = QHBoxLayout()
        head.setContentsMargins(px(_MARGIN), px(14), px(12), px(2))
        head.addWidget(Label(self.tr("Contacts"), TextStyle.TITLE), 1)
        head.addWidget(add)
        return head

    def _connect(self) -> None:
        self.filter.installEventFilter(self)
        self.tabs.chosen.connect(self._tab_chosen)
        self.filter.textChanged.connect(self._filter_changed)
        self.filter.left_downwards.connect(self._into_list)
        self.filter.returnPressed.connect(self._into_list)
        self._near.clicked.connect(self._take_near_spelling)
        self._create.clicked.connect(self._want_new)
        self.people_loader.answered.connect(self._people_answered)
        self.places_loader.answered.connect(self._places_answered)
        self.finder.answered.connect(self._pairs_answered)
        self.pairs.entered.connect(self.entered)
        self.people.current_changed.connect(self._contact_current)
        self.places.current_changed.connect(self._place_current)
        self._people_model.dataChanged.connect(self._contact_current)
        self._places_model.dataChanged.connect(self._place_current)
        self.people.clicked.connect(self._pressed)
        self.places.clicked.connect(self._pressed)
        self.people.opened.connect(self._opened)
        self.places.opened.connect(self._opened)

    # --- what is shown ------------------------------------------------------------------------

    def _people_answered(self) -> None:
        self.tabs.set_count(PEOPLE, self.people_loader.total)
        self._skeleton.stop()
        self._show_state()
        self._select_wanted()

    def _places_answered(self) -> None:
        self.tabs.set_count(ORGANISATIONS, self.places_loader.total)
        self._show_state()

    def _pairs_answered(self) -> None:
        self.tabs.set_count(DUPLICATES, len(self.finder.pairs) or None)
        self._offer_duplicates()

    def _offer_duplicates(self) -> None:
        """Nobody is kept twice, as a rule: then there is no tab for it."""
        current = self.tabs.current() == DUPLICATES
        self.tabs.set_shown(DUPLICATES, current or bool(self.finder.pairs))

    def _show_state(self) -> None:
        if self.tabs.current() == DUPLICATES:
            self.pairs.begin()
            self._stack.setCurrentWidget(self.pairs)
            return
        people = self.tabs.current() == PEOPLE
        loader = self.people_loader if people else self.places_loader
        model = self._people_model if people else self._places_model
        if loader.total is None:
            shown: QWidget = self._skeleton
        elif model.rowCount():
            shown = self.current_list()
        elif loader.typed:
            self._say_nobody(loader.instead)
            shown = self._nobody
        else:
            shown = self._first_use if people else self._no_places
        self._stack.setCurrentWidget(shown)

    def _say_nobody(self, instead: str) -> None:
        typed = self.filter.text().strip()
        self._nobody.say(
            self.tr("Nothing for “%1”").replace("%1", typed),
            self.tr("Names, organisations, addresses and numbers were searched."),
        )
        self._near.setText(self.tr("Did you mean %1?").replace("%1", instead))
        self._near.setVisible(bool(instead))
        self._create.setText(self.tr("New contact “%1”").replace("%1", typed))

    # --- what people do -----------------------------------------------------------------------

    def _tab_chosen(self) -> None:
        self._line.setVisible(self.tabs.current() != DUPLICATES)
        self._offer_duplicates()
        self.tab_left.emit()
        self._filter_changed(self.filter.text())
        self._show_state()
        self._pressed()

    def _pressed(self) -> None:
        """Also the row that was current before is chosen anew by pressing it."""
        self._told = None
        if self.tabs.current() == DUPLICATES:
            self.pairs.choose_first()
            return
        view = self.current_list()
        (self._contact_current if view is self.people else self._place_current)()

    def _filter_changed(self, typed: str) -> None:
        self.people_loader.filter_by(typed)
        self.places_loader.filter_by(typed)

    def _into_list(self) -> None:
        self.choose_first()
        self.focus_list()

    def _take_near_spelling(self) -> None:
        loader = self.people_loader if self.tabs.current() == PEOPLE else self.places_loader
        self.filter.setText(loader.instead)

    def _want_new(self) -> None:
        nobody = self._stack.currentWidget() is self._nobody
        self.new_wanted.emit(self.filter.text().strip() if nobody else "")

    def _opened(self, number: object) -> None:
        self.entered.emit()

    def _select_wanted(self) -> None:
        if self._wanted is not None and self.people.select_id(self._wanted):
            self._wanted = None

    def _contact_current(self) -> None:
        """Tell whose card to show; a row whose record is still read tells when it has come."""
        if self.tabs.current() != PEOPLE:
            return
        record = self._people_model.record(self.people.currentIndex().row())
        if record is not None and record.id != self._told:
            self._wanted = None
            self._told = record.id
            self.contact_chosen.emit(record.id)

    def _place_current(self) -> None:
        if self.tabs.current() != ORGANISATIONS:
            return
        record = self._places_model.record(self.places.currentIndex().row())
        if record is not None and record.id != self._told:
            self._told = record.id
            self.organisation_chosen.emit(record.id)

    def _say_contact(self, record: ContactRow) -> str:
        if record.organisation_name:
            return f"{record.name}, {record.organisation_name}"
        return record.name

    def _say_organisation(self, record: OrganisationRow) -> str:
        return f"{record.name}, {self._place_rows.people(record.contact_count)}"


def _seq_of_contact(record: ContactRow) -> int:
    return record.seq


def _seq_of_organisation(record: OrganisationRow) -> int:
    return record.seq
