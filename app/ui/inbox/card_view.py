"""Cards of any height in a list, measured as they come into sight, and painted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.ui.common.look import px
from app.ui.common.record_model import RecordListModel
from app.ui.inbox.card_geometry import CardGeometry
from app.ui.inbox.card_painter import CardPainter
from app.ui.inbox.cards import FOLDED, CardLayout, Cards, Part, Unfolded, estimated_height
from app.ui.inbox.thread_items import MessageItem, ThreadItem, describe, explain, identify

WIDEST = 920
"""Beyond this cards grow no wider: nobody reads lines across a whole large screen."""

SIDE = 24
TOP = 16
_GAP = 12
_MEASURED_AT_ONCE = 40

Index = QModelIndex | QPersistentModelIndex
_Hint = QAbstractItemView.ScrollHint
_Move = QAbstractItemView.CursorAction


class CardView(QListView):
    """Lays out and paints thread items. Reading and pressing are its subclass's matter, which
    calls `setModel` when it is ready to.

    Attributes:
        hovered: the row and part under the pointer.
        reading: the key of the card whose text the subclass shows itself.
    """

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: RecordListModel[ThreadItem] = RecordListModel(
            identify=identify, describe=describe, explain=explain, parent=self
        )
        self._cards = Cards()
        self._unfolded: dict[int, Unfolded] = {}
        self._geometry = CardGeometry()
        self._brush = CardPainter()
        self._settling = False
        self._laid_out_width = 0
        self.hovered: tuple[int, Part] | None = None
        self.reading: int | None = None
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def let_go(self) -> None:
        """Layouts are about to change: whoever shows a card's text gives it back."""
        self.reading = None
        self.hovered = None

    def follow(self) -> None:
        """Cards have moved: whoever lies over one moves along."""

    # --- what is shown ------------------------------------------------------------------------

    def show_conversation(self, items: Sequence[ThreadItem]) -> None:
        """Another ticket: all cards folded, the newest words in sight."""
        self.let_go()
        self._unfolded.clear()
        self._cards.clear()
        self._put(items)
        self.setCurrentIndex(self._items.index(self._last_message()))
        self.show_end()

    def update_conversation(self, items: Sequence[ThreadItem]) -> None:
        """The same ticket, changed: what was in sight, unfolded and current stays so."""
        if tuple(items) == self._items.records:
            return
        current, at_end = self.current_key(), self._is_at_end()
        anchor, offset = self._anchor()
        key = self._items.id_at(anchor)
        self._put(items)
        row = self._items.row_of(current) if current is not None else None
        self.setCurrentIndex(self._items.index(self._last_message() if row is None else row))
        if at_end:
            self.show_end()
        elif key is not None and (row := self._items.row_of(key)) is not None:
            self.verticalScrollBar().setValue(self._geometry.top(row) - offset)

    def items(self) -> tuple[ThreadItem, ...]:
        """What is shown, in order."""
        return self._items.records

    def current_key(self) -> int | None:
        """The current item's key."""
        return self._items.id_at(self.currentIndex().row())

    def unfolded(self, item: MessageItem) -> Unfolded:
        """What a person opened on this card."""
        return self._unfolded.get(item.key, FOLDED)

    def unfold(self, item: MessageItem, unfolded: Unfolded) -> None:
        """Open or fold parts of a card; its top stays where it is."""
        row = self._items.row_of(item.key)
        if row is None:
            return
        self._unfolded[item.key] = unfolded
        self.let_go()
        self._geometry.measure(row, self.card_layout(row).height)
        self.updateGeometries()
        self._settle()
        self.viewport().update()

    def show_end(self) -> None:
        """Bring the newest words into sight: all of a short last card, the top of a long one."""
        rows = self._geometry.rows
        if not rows:
            return
        page = self.viewport().height()
        row, filled = rows - 1, 0
        while row >= 0 and filled < page:
            self._measure(row)
            filled += self._geometry.height(row)
            row -= 1
        self.updateGeometries()
        last = self._last_message()
        end = self._geometry.total - page
        self.verticalScrollBar().setValue(min(end, self._geometry.top(last) - px(TOP)))
        self._settle()

    def show_item(self, key: int) -> None:
        """Make this item current and bring it into sight."""
        row = self._items.row_of(key)
        if row is not None:
            self.setCurrentIndex(self._items.index(row))
            self.scrollTo(self._items.index(row))

    # --- where things are ---------------------------------------------------------------------

    def card_rect(self, row: int) -> QRect:
        """Where a card is in the viewport."""
        width = self._card_width()
        left = (self.width() - width) // 2 - self.viewport().x()
        top = self._geometry.top(row) - self.verticalOffset()
        return QRect(left, top, width, self._geometry.height(row))

    def _card_width(self) -> int:
        """The same whether or not there is a scroll bar, which lies beside the cards."""
        return max(px(120), min(px(WIDEST), self.width() - 2 * px(SIDE)))

    def card_layout(self, row: int) -> CardLayout:
        """How a card's inside is laid out at the present width."""
        item = self._items.record(row)
        if item is None:
            return CardLayout(0)
        unfolded = self._unfolded.get(item.key, FOLDED)
        return self._cards.layout(item, unfolded, self._card_width())

    def _put(self, items: Sequence[ThreadItem]) -> None:
        self.let_go()
        self._items.set_records(items)
        self._guess_heights()

    def _guess_heights(self) -> None:
        self._laid_out_width = self._card_width()
        guesses = [estimated_height(item, self._laid_out_width) for item in self._items.records]
        self._geometry = CardGeometry(guesses, gap=px(_GAP), margin=px(TOP))
        if len(guesses) <= _MEASURED_AT_ONCE:
            for row in range(len(guesses)):
                self._measure(row)
        self.updateGeometries()

    def _measure(self, row: int) -> None:
        if not self._geometry.is_known(row):
            self._geometry.measure(row, self.card_layout(row).height)

    def _settle(self) -> None:
        """Measure what has come into sight, keeping what was in sight where it is."""
        if self._settling:
            return
        self._settling = True
        try:
            while unknown := [row for row in self._in_sight() if not self._geometry.is_known(row)]:
                anchor, offset = self._anchor()
                for row in unknown:
                    self._measure(row)
                self.updateGeometries()
                self.verticalScrollBar().setValue(self._geometry.top(anchor) - offset)
                self.viewport().update()
        finally:
            self._settling = False
        self.follow()

    def _in_sight(self) -> range:
        top = self.verticalOffset()
        return self._geometry.rows_between(top, top + self.viewport().height())

    def _anchor(self) -> tuple[int, int]:
        """A measured card in sight, the topmost, and how far below the viewport's top it is."""
        rows = self._in_sight()
        known = [row for row in rows if self._geometry.is_known(row)]
        row = known[0] if known else max(0, rows.start)
        top = self._geometry.top(row) if self._geometry.rows else 0
        return row, top - self.verticalOffset()

    def _is_at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - px(SIDE)

    def _last_message(self) -> int:
        records = self._items.records
        rows = range(len(records) - 1, -1, -1)
        return next(
            (row for row in rows if isinstance(records[row], MessageItem)), len(records) - 1
        )

    # --- Qt's questions about layout ----------------------------------------------------------

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._geometry.total - page))
        bar.setPageStep(page)
        bar.setSingleStep(px(40))
        QAbstractItemView.updateGeometries(self)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def visualRect(self, index: Index) -> QRect:
        row = index.row()
        return self.card_rect(row) if 0 <= row < self._geometry.rows else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._geometry.row_at(point.y() + self.verticalOffset())
        if row < 0 or not self.card_rect(row).contains(point):
            return QModelIndex()
        return self._items.index(row)

    def scrollTo(self, index: Index, hint: _Hint = _Hint.EnsureVisible) -> None:
        row = index.row()
        if not 0 <= row < self._geometry.rows:
            return
        self._measure(row)
        self.updateGeometries()
        bar, page = self.verticalScrollBar(), self.viewport().height()
        first = self._geometry.top(row)
        last = first + self._geometry.height(row)
        if first < bar.value() or last - first > page:
            bar.setValue(first - px(TOP))
        elif last > bar.value() + page:
            bar.setValue(last + px(TOP) - page)

    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        last = self._geometry.rows - 1
        row = {_Move.MoveHome: 0, _Move.MoveEnd: last}.get(action, self.currentIndex().row())
        return self._items.index(row) if last >= 0 else QModelIndex()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        self.selectionModel().select(QItemSelection(index, index), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        at_end = self._is_at_end()
        if self._card_width() != self._laid_out_width:
            anchor, offset = self._anchor()
            self.let_go()
            self._cards.clear()
            self._guess_heights()
            if self._geometry.rows:
                self.verticalScrollBar().setValue(self._geometry.top(anchor) - offset)
        self.updateGeometries()
        if at_end:
            self.show_end()
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.let_go()
            self._cards.clear()
            self._guess_heights()
            self._settle()

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here."""

    # --- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            ground = self.palette().color(self.viewport().backgroundRole())
            painter.fillRect(event.rect(), ground)
            self._brush.begin(painter, mirrored=self.isRightToLeft())
            top = self.verticalOffset()
            area = event.rect()
            for row in self._geometry.rows_between(area.top() + top, area.bottom() + top):
                self._paint_row(row, area)
        finally:
            self._brush.end()
            painter.end()

    def _paint_row(self, row: int, area: QRect) -> None:
        item, rect = self._items.record(row), self.card_rect(row)
        if item is None or not rect.intersects(area):
            return
        by_keyboard = Qt.WidgetAttribute.WA_KeyboardFocusChange
        ringed = self.hasFocus() and self.window().testAttribute(by_keyboard)
        focused = ringed and row == self.currentIndex().row()
        hovered = self.hovered[1] if self.hovered and self.hovered[0] == row else None
        layout = self.card_layout(row)
        if isinstance(item, MessageItem):
            self._brush.card(
                item,
                layout,
                rect,
                focused=focused,
                hovered=hovered,
                edited=self.reading == item.key,
                visible=area,
            )
        else:
            self._brush.event_line(item, layout, rect, focused=focused, hovered=hovered)
