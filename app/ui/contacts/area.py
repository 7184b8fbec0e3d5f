"""The contacts area: list, card and context, and what connects them to the desk."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.domain.changes import Changes
from app.domain.ids import RowId
from app.system.clock import Clock, SystemClock
from app.ui.common.area import Area
from app.ui.common.empty_state import EmptyState
from app.ui.common.ground import Panel
from app.ui.common.icons import Icon
from app.ui.contacts.card_actions import CardActions, address_of
from app.ui.contacts.card_page import CardPage, PlacePage
from app.ui.contacts.card_reading import CardData, PlaceData
from app.ui.contacts.columns import Columns
from app.ui.contacts.commands import ContactCommands
from app.ui.contacts.contact_form import ContactForm
from app.ui.contacts.context_pane import ContextPane
from app.ui.contacts.disagreement import disagreements_of
from app.ui.contacts.editing import Editing
from app.ui.contacts.list_pane import DUPLICATES, ListPane
from app.ui.contacts.merge_page import MergePage
from app.ui.contacts.merging import Merging
from app.ui.contacts.showing import Showing

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.desk import Desk


class ContactsArea(Area):
    """See `Area`.

    Signals:
        new_ticket_wanted: the id of the contact a ticket is to be opened for.
        export_wanted: the id of the contact whose card is to be saved as a file.
    """

    new_ticket_wanted = Signal(object)
    export_wanted = Signal(object)

    def __init__(
        self, session: DeskSession, *, clock: Clock | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, parent)
        self._loaded = False
        self._stale = False
        self._follow = False
        self._settling = False
        self.showing = Showing(session, clock or SystemClock(), self)
        self.editing = Editing(session, self)
        self.doing = CardActions(session, self)
        self.contact_commands = ContactCommands(self)
        self.list_pane = ListPane(session)
        more = self.contact_commands.menu(self)
        self.card = CardPage(session, self.showing.calendar(), more)
        self.place = PlacePage()
        self.merge_page = MergePage()
        pairs, calendar = self.list_pane.pairs, self.showing.calendar
        self.merging = Merging(session, self.merge_page, pairs, calendar, self)
        self.context = ContextPane()
        self._nobody = EmptyState(
            self.tr("Nobody is chosen"),
            self.tr("Choose somebody from the list to see everything that happened with them."),
            icon=Icon.CONTACT_ROUND,
        )
        self._stack = QStackedWidget()
        self.columns = self._build()
        self._connect_panes()
        self._connect_work()
        self._connect_merging()

    # --- what the window asks -----------------------------------------------------------------

    def commands(self) -> Sequence[QAction]:
        """See `Area`."""
        return self.contact_commands.all()

    def show_item(self, item_id: RowId) -> None:
        """Show a contact or an organisation, and mark a contact in the list."""
        self._follow = True
        self.editing.leave()
        self.merging.leave()
        self.columns.show_detail(True)
        self.showing.show(item_id)

    def new_contact(self, name: str = "") -> None:
        """Open an empty form, or the new contact that was left unsaved."""
        self.session.ask(_region, partial(self._create_in, name), owner=self)

    def show_duplicates(self) -> None:
        """List the contacts that may be kept twice, and compare the first two."""
        self.columns.show_detail(False)
        self.list_pane.show_tab(DUPLICATES)
        self.list_pane.focus_list()

    def set_columns(self, columns: int) -> None:
        """See `Area`."""
        self.columns.set_columns(columns)
        for back in (self.card.header.back, self.place.back, self.merge_page.back):
            back.setVisible(self.columns.takes_turns)

    def toggle_context(self) -> None:
        """See `Area`."""
        self.columns.toggle_context()

    def focus_list(self) -> None:
        """See `Area`."""
        self.columns.show_detail(False)
        self.list_pane.focus_list()

    def focus_filter(self) -> None:
        """See `Area`."""
        self.columns.show_detail(False)
        self.list_pane.focus_filter()

    def next_pane(self, forward: bool) -> None:
        """See `Area`."""
        stops = [stop for stop in self._stops() if stop.isVisible()]
        here = next((at for at, stop in enumerate(stops) if _holds_focus(stop)), -1)
        if stops:
            nearest = max(here, 0) if here < 0 and not forward else here
            step = 1 if forward else -1
            stops[(nearest + step) % len(stops)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._loaded:
            self._loaded = True
            self.list_pane.load()
        elif self._stale:
            self._stale = False
            self.list_pane.refresh()
            self.showing.show_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.columns.takes_turns:
            self.focus_list()
        else:
            super().keyPressEvent(event)

    # --- building -----------------------------------------------------------------------------

    def _build(self) -> Columns:
        for page in (self._nobody, self.card, self.place, self.merge_page):
            self._stack.addWidget(page)
        detail = Panel("surface")
        inside = QHBoxLayout(detail)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._stack)
        columns = Columns(
            self.list_pane,
            detail,
            self.context,
            restore=partial(self.kept_sizes, "contacts"),
            save=partial(self.keep_sizes, "contacts"),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(columns)
        return columns

    def _connect_panes(self) -> None:
        pane, header = self.list_pane, self.card.header
        pane.contact_chosen.connect(self._chosen)
        pane.organisation_chosen.connect(self._chosen)
        pane.entered.connect(self._enter)
        for view in (pane.people, pane.places, pane.pairs.view):
            view.clicked.connect(self._go_to_pressed)
        pane.new_wanted.connect(self.new_contact)
        pane.import_wanted.connect(self._want_import)
        header.organisation_wanted.connect(self.show_item)
        header.new_ticket_wanted.connect(self._want_ticket)
        header.edit_wanted.connect(self.edit_contact)
        header.back_wanted.connect(self.focus_list)
        self.card.timeline.ticket_wanted.connect(self.ticket_wanted)
        self.place.contact_wanted.connect(self.show_item)
        self.place.back_wanted.connect(self.focus_list)
        self.context.edit_wanted.connect(self.edit_contact)
        self.context.contact_wanted.connect(self.show_item)
        self.context.copied.connect(self.doing.say_copied)
        self.context.kept.connect(self._settle)

    def _connect_work(self) -> None:
        self.session.changed.connect(self._hear)
        self.showing.arrived.connect(self._show)
        self.showing.vanished.connect(self._show_nobody)
        self.editing.opened.connect(self._show_form)
        self.editing.left.connect(self._leave_form)
        self.editing.saved.connect(self.show_item)
        self.list_pane.people_loader.answered.connect(self._choose_first)
        self.editing.noticed.connect(self.noticed)
        self.doing.noticed.connect(self.noticed)
        commands = self.contact_commands
        self.list_pane.people.addActions(list(commands.all()))
        self.list_pane.people.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        commands.new_ticket.triggered.connect(self._want_ticket)
        commands.edit.triggered.connect(self.edit_contact)
        commands.export.triggered.connect(self._want_export)
        commands.copy_address.triggered.connect(self._copy_address)
        commands.put_in_bin.triggered.connect(self._put_in_bin)

    def _connect_merging(self) -> None:
        pane, merging = self.list_pane, self.merging
        pane.pairs.chosen.connect(merging.review)
        pane.pairs.emptied.connect(self._end_comparing)
        pane.tab_left.connect(self._end_comparing)
        pane.finder.answered.connect(self._tell_suspicion)
        merging.opened.connect(self._show_comparison)
        merging.left.connect(self._end_comparing)
        merging.merged.connect(self.show_item)
        merging.noticed.connect(self.noticed)
        self.merge_page.contact_wanted.connect(self.show_item)
        self.merge_page.back_wanted.connect(self.focus_list)
        self.card.merged.separate_wanted.connect(merging.separate)
        self.card.compare_wanted.connect(merging.review)
        self.contact_commands.merge.triggered.connect(self._want_merging)

    # --- what is shown ------------------------------------------------------------------------

    def _chosen(self, item_id: RowId) -> None:
        """A row became current: by a person, or because another one went away."""
        if not self._settling:
            self.editing.leave()
        self.merging.leave()
        self._settling = False
        self.showing.show(item_id)

    def _choose_first(self) -> None:
        """Where a card has room beside the list, it is never empty without need."""
        idle = self.showing.item_id is None and self.editing.form is None and not self._follow
        if idle and not self.columns.takes_turns and not self.list_pane.filter.text():
            # Its record may come later, when somebody has opened a form: that must stay then.
            self._settling = True
            self.list_pane.choose_first()

    def _show(self, data: CardData | PlaceData) -> None:
        if isinstance(data, CardData):
            self._show_card(data)
        else:
            self.place.show_place(data)
        if self.editing.form is None and self.merge_page.question is None:
            self._stack.setCurrentWidget(self._page_of(data))
        self._tell_usable()

    def _show_card(self, data: CardData) -> None:
        calendar = self.showing.calendar()
        self.card.show_card(data, calendar)
        found = disagreements_of(data.view, data.people, data.organisations, calendar)
        self.context.show_view(data.view, data.agreed.region, found)
        self.editing.region = data.agreed.region
        self._tell_suspicion()
        if self._follow:
            self._follow = False
            self.list_pane.select_contact(data.view.contact.seq, data.view.contact.id)

    def _show_nobody(self) -> None:
        if self.editing.form is None:
            self._stack.setCurrentWidget(self._nobody)
        self._tell_usable()

    def _tell_usable(self) -> None:
        card = self.showing.card if self.merge_page.question is None else None
        self.columns.set_context_useful(card is not None)
        self.contact_commands.set_usable(
            contact=card is not None, address=bool(card and address_of(card))
        )
        if self.showing.item_id is not None:
            self.item_shown.emit(self.showing.item_id)
            self.title_changed.emit(self._title())

    def _title(self) -> str:
        data = self.showing.data
        if isinstance(data, CardData):
            return data.view.contact.name
        return data.place.name if data else self.tr("Contacts")

    def _page_of(self, data: CardData | PlaceData | None) -> QWidget:
        if isinstance(data, CardData):
            return self.card
        return self.place if data else self._nobody

    def _show_form(self, form: ContactForm) -> None:
        self._stack.addWidget(form)
        self._stack.setCurrentWidget(form)
        self.columns.show_detail(True)

    def _leave_form(self) -> None:
        self._stack.setCurrentWidget(self._page_of(self.showing.data))

    def _show_comparison(self) -> None:
        self.editing.leave()
        if self.merging.by_hand:
            self.columns.show_detail(True)
        self._stack.setCurrentWidget(self.merge_page)
        self._tell_usable()

    def _end_comparing(self) -> None:
        self.merging.leave()
        if self._stack.currentWidget() is self.merge_page:
            self._stack.setCurrentWidget(self._page_of(self.showing.data))
        self._tell_usable()

    def _tell_suspicion(self) -> None:
        if self.showing.card is not None:
            contact_id = self.showing.card.view.contact.id
            self.card.show_suspicion(contact_id, self.list_pane.finder.of(contact_id))

    def _go_to_pressed(self) -> None:
        """Where list and detail take turns, a pressed row is gone to."""
        self.columns.show_detail(True)

    def _enter(self) -> None:
        """From the list into the detail."""
        self.columns.show_detail(True)
        if self._stack.currentWidget() is self.merge_page:
            self.merge_page.focus_first()
        else:
            self._detail_stop().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _stops(self) -> tuple[QWidget, ...]:
        return (self.list_pane.current_list(), self._detail_stop(), self.context)

    def _detail_stop(self) -> QWidget:
        """What takes the keyboard in the detail."""
        shown = self._stack.currentWidget()
        if shown is self.card:
            history = self.card.timeline.list
            return history if history.isVisible() else self.card.header.edit
        return self.place.people if shown is self.place else shown or self

    # --- what is done -------------------------------------------------------------------------

    def edit_contact(self) -> None:
        """Open the form of the contact that is shown."""
        if self.showing.card is not None:
            self.editing.edit(self.showing.card.view)

    def _want_merging(self) -> None:
        """Two that are selected, or the contact that is shown with one to be found."""
        two = self.list_pane.chosen_two()
        card = self.showing.card
        if two is not None:
            self.merging.compare(*two)
        elif card is not None:
            self.merging.compare_with(card.view.contact.id, self, self.card.header.more)

    def _create_in(self, name: str, region: str) -> None:
        self.editing.region = region
        self.editing.create(name)

    def _settle(self, field: str, value: str) -> None:
        if self.showing.card is not None:
            self.doing.settle(self.showing.card, field, value)

    def _copy_address(self) -> None:
        if self.showing.card is not None:
            self.doing.copy_address(self.showing.card)

    def _put_in_bin(self) -> None:
        if self.showing.card is not None:
            self.doing.put_in_bin(self.showing.card)

    def _want_ticket(self) -> None:
        if self.showing.card is not None:
            self.new_ticket_wanted.emit(self.showing.item_id)

    def _want_export(self) -> None:
        if self.showing.card is not None:
            self.export_wanted.emit(self.showing.item_id)

    def _want_import(self) -> None:
        self.command_wanted.emit("import_contacts")

    def _hear(self, changes: Changes) -> None:
        self.editing.hear(changes)
        if not self.isVisible():
            self._stale = True
            return
        self.list_pane.hear(changes)
        self.merging.hear(changes)
        if self.showing.concerns(changes):
            self.showing.show_again()


def _region(desk: Desk) -> str:
    return desk.settings().region


def _holds_focus(widget: QWidget) -> bool:
    focus = widget.window().focusWidget()
    return focus is not None and (focus is widget or widget.isAncestorOf(focus))
