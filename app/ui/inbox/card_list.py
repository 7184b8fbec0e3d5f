"""The conversation as people use it: walking through cards, reading, selecting, pressing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from app.ui.common.look import px
from app.ui.inbox.card_view import SIDE, TOP, CardView, Index
from app.ui.inbox.cards import Part
from app.ui.inbox.message_reader import MessageReader
from app.ui.inbox.thread_items import MessageItem, describe


class CardList(CardView):
    """A `CardView` whose current card can be selected in, by way of a reader over its text.

    Signals:
        current_changed: another card is current.
        part_pressed: a `MessageItem` and the `Part` of its card that was pressed.
        menu_wanted: a `MessageItem`, and where (global) its menu should open.
        link_pressed: an address somebody wants to follow.
        left: Escape, or the arrow back to the list of tickets.
    """

    current_changed = Signal()
    part_pressed = Signal(object, object)
    menu_wanted = Signal(object, QPoint)
    link_pressed = Signal(str)
    left = Signal()

    def __init__(
        self, *, name: str, letter_keys: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(name=name, parent=parent)
        self._letter_keys = letter_keys
        self._handing_on = False
        self.reader = MessageReader(self.viewport())
        self.reader.left.connect(self._take_focus)
        self.reader.link_pressed.connect(self.link_pressed)
        self.reader.menu_wanted.connect(self._open_menu_here)
        self.setMouseTracking(True)
        self.setModel(self._items)

    def set_letter_keys(self, on: bool) -> None:
        """Whether J and K move."""
        self._letter_keys = on

    def current_message(self) -> MessageItem | None:
        """The current item, if it is a message."""
        item = self._items.record(self.currentIndex().row())
        return item if isinstance(item, MessageItem) else None

    def let_go(self) -> None:
        """The reader gives the card's text back."""
        super().let_go()
        self.reader.release()

    def follow(self) -> None:
        """The reader lies over the text of the current card."""
        if self.reading is None:
            self._read(self.currentIndex().row())
        row = self._items.row_of(self.reading) if self.reading is not None else None
        if row is not None:
            place = self._brush.place(self.card_layout(row).text, self.card_rect(row))
            if self.reader.geometry() != place:
                self.reader.setGeometry(place)

    def copied_text(self) -> str:
        """What copying should take: the selected words, else the current message's."""
        selected = self.reader.textCursor().selectedText() if self.reading is not None else ""
        if selected:
            return selected.replace("\u2029", "\n").replace("\u2028", "\n")
        message = self.current_message()
        return message.message.visible_text if message else ""

    # --- reading one card ---------------------------------------------------------------------

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.let_go()
        self.follow()
        self.current_changed.emit()

    def _read(self, row: int) -> None:
        item = self._items.record(row)
        if not isinstance(item, MessageItem) or not self.isVisible():
            return
        layout = self.card_layout(row)
        if layout.document is not None:
            self.reading = item.key
            self.reader.setGeometry(self._brush.place(layout.text, self.card_rect(row)))
            self.reader.open_on(layout.document, describe(item))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow()

    def _take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- keys and mouse -----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        letters = plain and self._letter_keys
        if (plain and (key == Qt.Key.Key_Down)) or (letters and key == Qt.Key.Key_J):
            self._step(1)
        elif (plain and (key == Qt.Key.Key_Up)) or (letters and key == Qt.Key.Key_K):
            self._step(-1)
        elif plain and key in (Qt.Key.Key_Escape, back):
            self.left.emit()
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.reading is not None:
            self.reader.setFocus(Qt.FocusReason.OtherFocusReason)
        elif plain and key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            pages = 1 if key == Qt.Key.Key_PageDown else -1
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + pages * (self.viewport().height() - px(40)))
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied_text())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if index.isValid():
                self.setCurrentIndex(index)
            self._open_menu_here(event.globalPos())
        else:
            rect = self.card_rect(self.currentIndex().row())
            corner = rect.topLeft() + QPoint(px(SIDE), px(SIDE))
            self._open_menu_here(self.viewport().mapToGlobal(corner))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        index = self.indexAt(point)
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        self.setCurrentIndex(index)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self.reading is not None and self.reader.geometry().contains(point):
            self.reader.setFocus(Qt.FocusReason.MouseFocusReason)
            self._handing_on = True
            self._hand_on(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._handing_on:
            self._hand_on(event)
        else:
            self._hover(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._handing_on:
            self._handing_on = False
            self._hand_on(event)
            return
        found = self._part_under(event.position().toPoint())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            item = self._items.record(found[0])
            self.part_pressed.emit(item, found[1])

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(QPoint(-1, -1))
        super().leaveEvent(event)

    def _hand_on(self, event: QMouseEvent) -> None:
        """The press began before the reader was there, so Qt sends its mouse events here."""
        target = self.reader.viewport()
        at = QPointF(target.mapFrom(self.viewport(), event.position().toPoint()))
        handed = QMouseEvent(
            event.type(),
            at,
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
        )
        QCoreApplication.sendEvent(target, handed)

    def _hover(self, point: QPoint) -> None:
        found = self._part_under(point)
        if found != self.hovered:
            self.hovered = found
            self.viewport().update()
        shape = self._cursor_at(point, over_part=found is not None)
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def _cursor_at(self, point: QPoint, *, over_part: bool) -> Qt.CursorShape:
        index = self.indexAt(point)
        if over_part:
            return Qt.CursorShape.PointingHandCursor
        if not index.isValid():
            return Qt.CursorShape.ArrowCursor
        layout = self.card_layout(index.row())
        place = self._brush.place(layout.text, self.card_rect(index.row()))
        if layout.document is None or not place.contains(point):
            return Qt.CursorShape.ArrowCursor
        link = layout.document.documentLayout().anchorAt(QPointF(point - place.topLeft()))
        return Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.IBeamCursor

    def _part_under(self, point: QPoint) -> tuple[int, Part] | None:
        index = self.indexAt(point)
        if not index.isValid():
            return None
        rect = self.card_rect(index.row())
        x = rect.right() - point.x() if self.isRightToLeft() else point.x() - rect.left()
        part = self.card_layout(index.row()).part_at(x, point.y() - rect.top())
        return None if part is None else (index.row(), part)

    def _step(self, rows: int) -> None:
        """To the next card; through one that is higher than the view by the page first."""
        here = self.currentIndex().row()
        bar, page = self.verticalScrollBar(), self.viewport().height()
        if here >= 0:
            rect = self.card_rect(here)
            hidden = rect.bottom() + 1 - page if rows > 0 else -rect.top()
            if rect.height() > page and hidden > 0 and rect.intersects(self.viewport().rect()):
                step = min(hidden + px(TOP), page - px(40))
                bar.setValue(bar.value() + (step if rows > 0 else -step))
                return
        row = min(self._geometry.rows - 1, max(0, here + rows))
        if row >= 0:
            self.setCurrentIndex(self._items.index(row))
            self.scrollTo(self._items.index(row))

    def _open_menu_here(self, place: QPoint) -> None:
        message = self.current_message()
        if message is not None:
            self.menu_wanted.emit(message, place)
