"""The inbox's list: Space picks several rows, and rows that move by themselves choose nothing."""

from __future__ import annotations

import itertools
from collections.abc import Container

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from app.domain.ticket import TicketRow
from app.ui.common.list_view import RecordListView
from app.ui.common.paged_model import PagedListModel
from app.ui.inbox.ticket_rows import TicketRows

Index = QModelIndex | QPersistentModelIndex
_Flag = QItemSelectionModel.SelectionFlag


class TicketList(RecordListView):
    """A `RecordListView` in which Space picks and a row may be current without being chosen.

    After the first Space the arrows only move, and Space adds or drops; Escape keeps the current
    row alone. When the shown ticket has left the list, the row in its place is current but not
    chosen: the next step down chooses it.
    """

    # Qt asks for it while the list is still being made.
    _picking = False

    def __init__(
        self,
        model: PagedListModel[TicketRow],
        rows: TicketRows,
        *,
        name: str,
        letter_keys: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, rows, name=name, letter_keys=letter_keys, parent=parent)

    def chosen_count(self) -> int:
        """How many rows are chosen, whether or not they have been read."""
        return sum(part.height() for part in self.selectionModel().selection().toList())

    def id_after_chosen(self, leaving: Container[int]) -> int | None:
        """The record to go on to when the chosen ones are settled: below them, else above.

        Passes over those that are `leaving`. Where a row is only rested on, its own record: the
        settled one has left the list already.
        """
        parts = self.selectionModel().selection().toList()
        here = self.currentIndex().row()
        first = min((part.top() for part in parts), default=here)
        last = max((part.bottom() for part in parts), default=here - 1)
        below, above = range(last + 1, self._records.rowCount()), range(first - 1, -1, -1)
        for row in itertools.chain(below, above):
            found = self._records.id_at(row)
            if found is not None and found not in leaving:
                return found
        return None

    def rest_on_current(self) -> None:
        """Keep the place, choose nothing: the ticket that was chosen is not listed any more."""
        self.clearSelection()

    def move_current(self, rows: int) -> None:
        """As in every list, but a row that is only rested on is chosen first."""
        if rows > 0 and self._rests():
            self._choose_current()
        elif self._picking:
            last = self._records.rowCount() - 1
            here = self._records.index(min(last, max(0, self.currentIndex().row() + rows)))
            self.selectionModel().setCurrentIndex(here, _Flag.NoUpdate)
        else:
            super().move_current(rows)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._picking = False
        super().mousePressEvent(event)

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        if self._picking and isinstance(event, QKeyEvent) and not event.modifiers():
            return _Flag.NoUpdate
        return super().selectionCommand(index, event)

    def press_key(self, event: QKeyEvent) -> None:
        key, plain = event.key(), not event.modifiers()
        several = key == Qt.Key.Key_Escape and self.chosen_count() > 1
        if plain and key == Qt.Key.Key_Space:
            self._pick()
        elif plain and (several or (key == Qt.Key.Key_Down and self._rests())):
            self._choose_current()
        else:
            super().press_key(event)

    def _rests(self) -> bool:
        return self.currentIndex().isValid() and not self.selectionModel().hasSelection()

    def _choose_current(self) -> None:
        self._picking = False
        self.selectionModel().select(self.currentIndex(), _Flag.ClearAndSelect)
        self.current_changed.emit(self.current_id())

    def _pick(self) -> None:
        here = self.currentIndex()
        if here.isValid():
            chosen = self.selectionModel()
            chosen.select(here, _Flag.Toggle if self._picking else _Flag.Select)
            self._picking = True
