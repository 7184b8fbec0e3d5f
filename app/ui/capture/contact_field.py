"""A field that names a customer: type a few letters, take one that is known, or make a new one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.ids import RowId
from app.ui.common.icons import Icon
from app.ui.common.list_view import RecordListView
from app.ui.common.look import look, px
from app.ui.common.paint import rounded_frame
from app.ui.common.record_model import RecordListModel
from app.ui.common.row_painter import RowPainter, RowState
from app.ui.common.text import TextStyle, line_height
from app.ui.common.tokens import tokens

_ROWS_SHOWN = 5
_LIST_KEYS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


@dataclass(frozen=True, slots=True)
class Customer:
    """Who was chosen: a known contact, or with `id` None one to be made of this name."""

    name: str
    id: RowId | None = None
    detail: str = ""

    @property
    def hex_id(self) -> str:
        """The id in hex, "" for one to be made."""
        return self.id.hex() if self.id is not None else ""


@dataclass(frozen=True, slots=True)
class _Offer:
    place: int
    customer: Customer


class ContactField(QLineEdit):
    """Its owner answers `typed` with `offer`.

    Signals:
        typed: the letters to look for.
        chosen: a `Customer` was taken.
    """

    typed = Signal(str)
    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._customer: Customer | None = None
        self._enter_waits = False
        self._offers = _OfferList(parent)
        self._offers.list.clicked.connect(self._take_clicked)
        self.setPlaceholderText(self.tr("A name, mail address or phone number"))
        self.textEdited.connect(self._edited)

    @property
    def customer(self) -> Customer | None:
        """Who was taken; None while nobody was, or the text was changed since."""
        return self._customer

    def begin(self, text: str) -> None:
        """Nobody is taken; go on with these letters."""
        self._offers.hide()
        self._enter_waits = False
        self._customer = None
        self.setText(text)

    def choose(self, customer: Customer) -> None:
        """Take this customer."""
        self._offers.hide()
        self._enter_waits = False
        self._customer = customer
        self.setText(customer.name)
        self.chosen.emit(customer)

    def show_known(self, customer: Customer) -> None:
        """Who it is thought to be, without anybody having chosen; letters being typed stay."""
        if self._customer is not None or not self.text():
            self._customer = customer
            self.setText(customer.name)

    def offer(self, text: str, customers: Sequence[Customer]) -> None:
        """Show who fits `text`, and the making of a new contact; too late answers are dropped."""
        if text != self.text() or self._customer is not None or not self.hasFocus():
            return
        self._offers.show_below(self, (*customers, Customer(text.strip())))
        if self._enter_waits:
            self._take()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shown = self._offers.isVisible()
        if shown and event.key() in _LIST_KEYS:
            self._offers.list.keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._enter()
        elif shown and event.key() == Qt.Key.Key_Escape:
            self._offers.hide()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Tab would otherwise leave the field before `keyPressEvent` saw it.
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Tab
            and self._offers.isVisible()
        ):
            self._take()
            return True
        if event.type() == QEvent.Type.FocusOut:
            self._offers.hide()
            self._enter_waits = False
        return super().event(event)

    def _enter(self) -> None:
        """Take the best; of letters that are still being looked for, as soon as it is known."""
        if self._offers.isVisible():
            self._take()
        elif self._customer is not None:
            self.chosen.emit(self._customer)
        else:
            self._enter_waits = bool(self.text().strip())

    def _edited(self, text: str) -> None:
        self._customer = None
        self._enter_waits = False
        if text.strip():
            self.typed.emit(text)
        else:
            self._offers.hide()

    def _take(self) -> None:
        found = self._offers.current()
        if found is not None:
            self.choose(found)

    def _take_clicked(self, index: QModelIndex) -> None:
        self._offers.list.setCurrentIndex(index)
        self._take()


class _OfferList(QWidget):
    """Lies over what is below the field, inside the same window: it must not take the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._below = parent
        self._model: RecordListModel[_Offer] = RecordListModel(
            identify=_place_of, describe=_spoken, parent=self
        )
        self.list = RecordListView(
            self._model,
            _OfferRows(),
            name=self.tr("Customers found"),
            letter_keys=False,
            multiple=False,
            floating=True,
        )
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(2), px(4), px(2), px(4))
        column.addWidget(self.list)

    def show_below(self, field: QWidget, customers: Sequence[Customer]) -> None:
        offers = [_Offer(place, customer) for place, customer in enumerate(customers)]
        self._model.set_records(offers)
        self.list.move_current(-len(offers))
        rows = min(_ROWS_SHOWN, len(offers))
        size = QSize(field.width(), rows * px(_OfferRows.height) + px(8))
        corner = field.mapTo(self._below, QPoint(0, field.height() + px(2)))
        self.setGeometry(corner.x(), corner.y(), size.width(), size.height())
        self.show()
        self.raise_()

    def current(self) -> Customer | None:
        offer = self._model.record(self.list.currentIndex().row())
        return offer.customer if offer else None

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = look().colours
        rounded_frame(
            QPainter(self),
            self.rect(),
            radius=px(tokens().radius.card),
            fill=colours.surface,
            edge=colours.line2,
        )


class _OfferRows:
    height = 34

    def paint_row(self, row: RowPainter, record: _Offer, state: RowState) -> None:
        colours = look().colours
        size, margin = px(16), px(14)
        customer = record.customer
        icon = Icon.CONTACT_ROUND if customer.id else Icon.USER_PLUS
        row.icon(icon, margin, (row.height - size) // 2, size, colours.text2)
        left = margin + size + px(10)
        down = (row.height - line_height(TextStyle.UI)) // 2
        words = _spoken(record) if customer.id is None else customer.name
        left += px(10) + row.text(
            words, left, down, row.width - margin - left, TextStyle.UI, colours.text
        )
        if customer.detail:
            row.text(
                customer.detail,
                left,
                (row.height - line_height(TextStyle.META)) // 2,
                row.width - margin - left,
                TextStyle.META,
                colours.text3,
            )


def _place_of(offer: _Offer) -> int:
    return offer.place


def _spoken(offer: _Offer) -> str:
    customer = offer.customer
    if customer.id is None:
        words = QCoreApplication.translate("ContactField", "New contact “%1”")
        return words.replace("%1", customer.name)
    return ", ".join(filter(None, (customer.name, customer.detail)))
