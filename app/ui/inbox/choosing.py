"""Keeps list and detail on the same ticket, whoever moved: person, desk or another screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible

from app.domain.ids import RowId
from app.domain.inbox import InboxQuery
from app.domain.ticket import Status, Ticket, TicketRow
from app.ui.common.paged_model import PagedListModel
from app.ui.inbox.columns import Columns
from app.ui.inbox.list_pane import ListPane
from app.ui.inbox.loader import InboxLoader
from app.ui.inbox.showing import Showing
from app.ui.inbox.target import Target
from app.ui.inbox.ticket_rows import TicketRows

if TYPE_CHECKING:
    from app.services.desk import TicketView


class Choosing(QObject):
    """Which ticket is meant.

    Signals:
        changed: one, several or no ticket is chosen now.

    Attributes:
        auto_advance: whether settling a ticket goes on to the next promise; never while a screen
            reader is active.
    """

    changed = Signal()

    def __init__(
        self,
        pane: ListPane,
        model: PagedListModel[TicketRow],
        rows: TicketRows,
        loader: InboxLoader,
        showing: Showing,
        columns: Columns,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._list = pane.list
        self._model = model
        self._rows = rows
        self._loader = loader
        self._showing = showing
        self._columns = columns
        self._choose_first = True
        self._appearing = False
        self._row_unknown = False
        self._followed: RowId | None = None
        self._leaving: set[int] = set()
        self.auto_advance = True
        pane.asked.connect(self.ask)
        pane.list.current_changed.connect(self._take_row)
        pane.list.selection_count_changed.connect(self._tell)
        loader.answered.connect(self._settle)
        loader.facets_known.connect(pane.show_facets)

    def count(self) -> int:
        """How many rows are chosen."""
        return self._list.chosen_count()

    def ask(self, query: InboxQuery) -> None:
        """Another tab, filter or order."""
        self._choose_first = self._followed is None
        self._rows.sort = query.sort
        self._pane.show_query(query)
        self._pane.show_waiting()
        self._loader.ask(query)

    def begin(self) -> None:
        """The first question: the tab of a ticket that is shown already, or what needs replies."""
        shown = self.shown()
        self.ask(InboxQuery(shown.status) if shown is not None else InboxQuery())
        self._choose_first = self._choose_first and shown is None

    def follow(self, ticket_id: RowId) -> None:
        """Somebody comes from elsewhere to this ticket: show it, in the tab it stands in."""
        self._followed = ticket_id
        self._choose_first = False
        view = self._showing.view
        if self._showing.is_shown(ticket_id) and view is not None:
            self.arrived(view)
        else:
            self._showing.show(ticket_id)

    def arrived(self, view: TicketView) -> None:
        """A ticket fills the detail: mark it in the list, in another tab if it must be."""
        if self._followed != view.ticket.id:
            return
        self._followed = None
        here = self._loader.query.status is view.ticket.status
        listed = here and self._model.row_of(view.ticket.seq) is not None
        if self._loader.has_asked and not listed:
            self.ask(InboxQuery(view.ticket.status, self._loader.query.sort))
            self._choose_first = False
        else:
            self._mark_shown()

    def advance(self, status: Status | None) -> None:
        """To the next promise, when what became `status` (None: is gone) leaves this list."""
        stays = status is self._loader.query.status
        if stays or not self.auto_advance or QAccessible.isActive():
            return
        # Keys are faster than the list: what was settled is still in it for a moment.
        self._leaving.update(self._list.selected_ids())
        following = self._list.id_after_chosen(self._leaving)
        if following is None:
            self._showing.clear()
        else:
            self._list.select_id(following)
            self._take_row(following)

    def target(self) -> Target:
        """What a command means now: the chosen rows, or the ticket in the detail.

        Keys are faster than reading: until a chosen row's ticket has come, the row is meant.
        """
        if self.count() > 1:
            return Target(numbers=self._list.selected_ids())
        number = self._list.current_id()
        if self._showing.is_pending() and self.count() and number is not None:
            record = self._model.record(self._list.currentIndex().row())
            return Target(numbers=(number,), name=record.contact_name if record else "")
        shown = self.shown()
        if shown is None:
            return Target()
        return Target(ticket_id=shown.id, name=shown.contact_name)

    def shown(self) -> Ticket | None:
        """The ticket in the detail."""
        return self._showing.view.ticket if self._showing.view is not None else None

    def _settle(self) -> None:
        """The list was filled or refreshed: what is shown beside it is marked in it again."""
        if self._model.rowCount():
            # The list may get the focus with this, and then chooses its first row by itself.
            self._appearing = True
            self._pane.show_rows()
            self._appearing = False
        elif self._loader.is_complete:
            self._pane.show_none(self._loader.facets, self._loader.outlook)
        self._leaving = {one for one in self._leaving if self._model.row_of(one) is not None}
        if self._row_unknown:
            self._row_unknown = False
            self._take_row(self._list.current_id())
        if self._choose_first and not self._columns.takes_turns:
            self._choose_first_row()
        elif not self._showing.is_pending():
            self._mark_shown()
        self._tell()

    def _choose_first_row(self) -> None:
        first = self._model.id_at(0)
        if first is not None:
            self._choose_first = False
            self._list.select_id(first)
            self._list.scrollToTop()
            self._take_row(first)
        elif self._loader.is_complete:
            self._choose_first = False
            self._showing.clear()

    def _mark_shown(self) -> None:
        view = self._showing.view
        if view is None or self.count() > 1:
            return
        if self._model.row_of(view.ticket.seq) is None:
            self._list.rest_on_current()
        elif self._list.current_id() != view.ticket.seq or not self.count():
            self._list.select_id(view.ticket.seq)

    def _take_row(self, number: int | None) -> None:
        """A row became current. Only a person's move counts: rows also move by themselves."""
        if self._loader.applying or self._appearing:
            return
        here = self._list.currentIndex()
        self._row_unknown = number is None and here.isValid()
        if number is None:
            return
        self._followed = None
        record = self._model.record(here.row())
        known = record is not None and record.seq == number
        self._showing.show(record.id if known and record is not None else number)

    def _tell(self) -> None:
        if not self._loader.applying:
            self.changed.emit()
