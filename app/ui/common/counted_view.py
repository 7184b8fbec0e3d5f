"""A QListView that counts where rows stand instead of laying them out."""

from typing import Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.ui.common.look import px
from app.ui.common.record_model import RecordModel
from app.ui.common.row_geometry import RowGeometry

STRIP = 28
"""Height of the strip above the first row of a group, pixels at 100 %."""

Index = QModelIndex | QPersistentModelIndex
_Move = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint


class CountedListView(QListView):
    """Equal rows, with group strips that belong to no row.

    All rows keep one height, so positions are exact at any length and opening a million rows
    costs nothing. QListView's layout and hit testing are replaced; selection, keys, mouse and
    accessibility stay Qt's. Subclasses paint, and call `setModel` when they are ready to.
    """

    def __init__(
        self, model: RecordModel[Any], row_height: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._records = model
        self._row_height = row_height
        self._geometry = RowGeometry(0, 1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        model.sections_changed.connect(self.doItemsLayout)

    def content_height(self) -> int:
        """How high all rows and strips are together, in pixels now."""
        starts = [section.start for section in self._records.sections()]
        rows = self._records.rowCount()
        return RowGeometry(rows, px(self._row_height), px(STRIP), starts).total

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        starts = [section.start for section in self._records.sections()]
        height = px(self._row_height)
        self._geometry = RowGeometry(self._records.rowCount(), height, px(STRIP), starts)
        bar = self.verticalScrollBar()
        page = self.viewport().height()
        bar.setRange(0, max(0, self._geometry.total - page))
        bar.setPageStep(page)
        bar.setSingleStep(max(1, height // 2))
        QAbstractItemView.updateGeometries(self)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def visualRect(self, index: Index) -> QRect:
        return self._row_rect(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        y = point.y() + self.verticalOffset()
        row = self._geometry.row_at(y)
        if row < 0 or self._geometry.is_strip(y):
            return QModelIndex()
        return self._records.index(row)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = _Hint.EnsureVisible
    ) -> None:
        if not index.isValid():
            return
        self.executeDelayedItemsLayout()
        bar, page = self.verticalScrollBar(), self.viewport().height()
        first = self._geometry.outer_top(index.row())
        last = self._geometry.top(index.row()) + self._geometry.height
        if hint == _Hint.PositionAtCenter:
            bar.setValue((first + last - page) // 2)
        elif hint == _Hint.PositionAtTop or (hint == _Hint.EnsureVisible and first < bar.value()):
            bar.setValue(first)
        elif hint == _Hint.PositionAtBottom or last > bar.value() + page:
            bar.setValue(last - page)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        self.executeDelayedItemsLayout()
        count = self._geometry.rows
        current = self.currentIndex().row()
        page = max(1, self.viewport().height() // self._geometry.height - 1)
        row = {
            _Move.MoveUp: current - 1,
            _Move.MovePrevious: current - 1,
            _Move.MoveDown: current + 1,
            _Move.MoveNext: current + 1,
            _Move.MovePageUp: current - page,
            _Move.MovePageDown: current + page,
            _Move.MoveHome: 0,
            _Move.MoveEnd: count - 1,
        }.get(action, current)
        return self._records.index(min(count - 1, max(0, row))) if count else QModelIndex()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        area = rect.normalized()
        top = max(0, area.top() + self.verticalOffset())
        bottom = min(self._geometry.total - 1, area.bottom() + self.verticalOffset())
        first, last = self._geometry.row_at(top), self._geometry.row_at(bottom)
        selection = QItemSelection()
        if first >= 0 and last >= 0:
            selection.select(self._records.index(first), self._records.index(last))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for part in selection.toList():
            first, last = self._row_rect(part.top()), self._row_rect(part.bottom())
            region += first.united(last) & self.viewport().rect()
        return region

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.updateGeometries()

    def dataChanged(self, first: Index, last: Index, roles: Any = ()) -> None:
        self.viewport().update()

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here; a list of any length is searched in the store."""

    def _selected_parts(self) -> list[QItemSelectionRange]:
        parts = self.selectionModel().selection().toList()
        return sorted(parts, key=QItemSelectionRange.top)

    def _row_rect(self, row: int) -> QRect:
        top = self._geometry.top(row) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._geometry.height)
