"""The list every screen uses: records painted by a delegate, chosen and remembered by identity."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QRect, Qt, Signal
from PySide6.QtGui import QCursor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.ui.common.counted_view import STRIP, Index
from app.ui.common.ground import GroundName, apply_ground
from app.ui.common.look import look, px
from app.ui.common.record_model import RecordModel
from app.ui.common.row_painter import RowDelegate, RowPainter, RowState
from app.ui.common.steady_view import SteadyListView
from app.ui.common.text import TextStyle, line_height

_MARGIN = 16
_SELECTION_KEPT = 1000
_Flag = QItemSelectionModel.SelectionFlag


class RecordListView(SteadyListView):
    """`current_changed` carries the identity of the current record or None, `opened` that of the
    one that was entered (Enter, or the arrow towards the detail), `selection_count_changed` how
    many rows are selected.

    With `floating` rows are marked as popups do, by a round shape inside the row.
    Selection, current row and scroll position survive a model reset by identity (the selection
    up to 1,000 rows).
    """

    current_changed = Signal(object)
    opened = Signal(object)
    selection_count_changed = Signal(int)

    def __init__(
        self,
        model: RecordModel[Any],
        delegate: RowDelegate[Any],
        *,
        name: str,
        letter_keys: bool = True,
        multiple: bool = True,
        floating: bool = False,
        ground: GroundName = "pane",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, delegate.height, parent)
        self._delegate = delegate
        self._brush = RowPainter()
        self._kept = _Place()
        self._heir: int | None = None
        self._letter_keys = letter_keys
        self._floating = floating
        self._ground: GroundName = "surface" if floating else ground
        apply_ground(self, self._ground)
        self.setAccessibleName(name)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if multiple else mode.SingleSelection)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._keep_place)
        # Only now: the selection model of `setModel` must have forgotten its own before.
        model.modelReset.connect(self._restore_place)
        model.rowsRemoved.connect(self._appoint_heir)

    def set_letter_keys(self, on: bool) -> None:
        """Whether J and K move; people may switch single letters off."""
        self._letter_keys = on

    def current_id(self) -> int | None:
        """The identity of the current record, None without one."""
        return self._records.id_at(self.currentIndex().row())

    def selected_ids(self) -> tuple[int, ...]:
        """The identities of all selected rows that are known, in list order."""
        parts = self._selected_parts()
        rows = (row for part in parts for row in range(part.top(), part.bottom() + 1))
        found = map(self._records.id_at, rows)
        return tuple(identity for identity in found if identity is not None)

    def select_id(self, identity: int) -> bool:
        """Make this record the current and only selected one; False when it is not here."""
        row = self._records.row_of(identity)
        if row is not None:
            self.setCurrentIndex(self._records.index(row))
        return row is not None

    def move_current(self, rows: int) -> None:
        """Go down by `rows` (up when negative), stopping at either end."""
        count = self._records.rowCount()
        if count:
            row = min(count - 1, max(0, self.currentIndex().row() + rows))
            self.setCurrentIndex(self._records.index(row))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:  # a click must not move the row
            self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            ground = self.palette().color(self.viewport().backgroundRole())
            painter.fillRect(event.rect(), ground)
            self._brush.begin(painter, mirrored=self.isRightToLeft())
            self._paint_rows(event.rect())
        finally:
            # The brush outlives this repaint, and so would the painter it was lent.
            self._brush.end()
            painter.end()

    def _paint_rows(self, area: QRect) -> None:
        offset = self.verticalOffset()
        row = self._geometry.row_at(max(0, area.top() + offset))
        hovered, focused = self._hovered_row(), self._focused_row()
        chosen = self.selectionModel()
        while 0 <= row < self._geometry.rows:
            if self._geometry.outer_top(row) - offset > area.bottom():
                break
            rect = self._row_rect(row)
            if (group := self._geometry.group_of(row)) is not None:
                self._paint_strip(rect, group)
            selected = chosen.isRowSelected(row)
            self._paint_row(rect, row, RowState(selected, row == hovered, row == focused))
            row += 1

    def _paint_row(self, rect: QRect, row: int, state: RowState) -> None:
        self._brush.start_row(rect)
        if self._floating:
            self._brush.floating_ground(state)
        else:
            self._brush.ground(state)
        record = self._records.record(row)
        if record is None:
            self._brush.skeleton()
        else:
            self._delegate.paint_row(self._brush, record, state)

    def _paint_strip(self, rect: QRect, group: int) -> None:
        height = px(STRIP)
        self._brush.start_row(QRect(0, rect.top() - height, rect.width(), height))
        style = TextStyle.META_STRONG
        top = (height - line_height(style)) // 2 + px(2)
        title = self._records.sections()[group].title
        width = rect.width() - 2 * px(_MARGIN)
        self._brush.text(title, px(_MARGIN), top, width, style, look().colours.text3)

    def _focused_row(self) -> int:
        by_keyboard = Qt.WidgetAttribute.WA_KeyboardFocusChange
        shown = self.hasFocus() and self.window().testAttribute(by_keyboard)
        return self.currentIndex().row() if shown else -1

    def _hovered_row(self) -> int:
        if not self.viewport().underMouse():
            return -1
        return self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())).row()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            apply_ground(self, self._ground)
        if event.type() == QEvent.Type.StyleChange:
            self.doItemsLayout()

    def press_key(self, event: QKeyEvent) -> None:
        inwards = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and self._letter_keys and event.key() in (Qt.Key.Key_J, Qt.Key.Key_K):
            self.move_current(1 if event.key() == Qt.Key.Key_J else -1)
        elif plain and event.key() in (inwards, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (identity := self.current_id()) is not None:
                self.opened.emit(identity)
        else:
            super().press_key(event)

    def current_moved(self, current: Index) -> None:
        self.current_changed.emit(self._records.id_at(current.row()))

    def selectionChanged(self, chosen: QItemSelection, dropped: QItemSelection) -> None:
        super().selectionChanged(chosen, dropped)
        self.selection_count_changed.emit(sum(part.height() for part in self._selected_parts()))

    def rowsAboutToBeRemoved(self, parent: Index, first: int, last: int) -> None:
        """The row below a removed current one follows it, or the last that is left."""
        if first <= self.currentIndex().row() <= last:
            below = last + 1 < self._records.rowCount()
            self._heir = self._records.id_at(last + 1 if below else first - 1)
        super().rowsAboutToBeRemoved(parent, first, last)

    def rowsInserted(self, parent: Index, first: int, last: int) -> None:
        """Rows that come in above leave what one is reading where it is."""
        above = 0 < self.verticalOffset() >= self._geometry.top(first)
        super().rowsInserted(parent, first, last)
        if above:
            added = (last - first + 1) * self._geometry.height
            self.updateGeometries()
            self.verticalScrollBar().setValue(self.verticalOffset() + added)

    def _appoint_heir(self) -> None:
        heir, self._heir = self._heir, None
        if heir is not None:
            self.select_id(heir)

    def _keep_place(self) -> None:
        many = sum(part.height() for part in self._selected_parts()) > _SELECTION_KEPT
        current = self.currentIndex()
        offset = self.verticalOffset()
        seen = current.isValid() and self.visualRect(current).intersects(self.viewport().rect())
        anchor = current.row() if seen else self._geometry.row_at(offset)
        self._kept = _Place(
            current=self.current_id(),
            selected=() if many else self.selected_ids(),
            offset=offset,
            anchor=self._records.id_at(anchor),
            anchor_top=self._geometry.top(anchor) - offset,
        )

    def _restore_place(self) -> None:
        """After a reset: the same records current and selected, the same one at its height."""
        kept, self._kept = self._kept, _Place()
        self.doItemsLayout()
        chosen = self.selectionModel()
        for identity in kept.selected:
            if (row := self._records.row_of(identity)) is not None:
                chosen.select(self._records.index(row), _Flag.Select)
        if kept.current is not None and (row := self._records.row_of(kept.current)) is not None:
            chosen.setCurrentIndex(self._records.index(row), _Flag.NoUpdate)
        offset = kept.offset
        anchor = None if kept.anchor is None else self._records.row_of(kept.anchor)
        if offset and anchor is not None:
            offset = self._geometry.top(anchor) - kept.anchor_top
        self.verticalScrollBar().setValue(offset)


@dataclass(frozen=True, slots=True)
class _Place:
    """What a person was looking at before a reset; `anchor` is the record to keep in its place."""

    current: int | None = None
    selected: tuple[int, ...] = ()
    offset: int = 0
    anchor: int | None = None
    anchor_top: int = 0
