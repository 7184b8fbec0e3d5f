"""A small popup to pick one thing from many by typing a few letters of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.ui.common.ground import Divider
from app.ui.common.icons import Icon
from app.ui.common.key_cap import KeyHints
from app.ui.common.list_view import RecordListView
from app.ui.common.look import look, px
from app.ui.common.popup import Popup
from app.ui.common.record_model import RecordListModel
from app.ui.common.row_painter import RowPainter, RowState
from app.ui.common.search_field import SearchField
from app.ui.common.text import TextStyle, line_height

_WIDTH = 300
_ROWS_SHOWN = 8
_LIST_KEYS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


@dataclass(frozen=True, slots=True)
class Choice:
    """One row of a picker: `value` is what is handed back, `detail` stands at the row's end."""

    value: object
    title: str
    detail: str = ""
    icon: Icon | None = None
    checked: bool = False


@dataclass(frozen=True, slots=True)
class _Offer:
    """A row as shown: a choice, or the making of a new thing named as typed."""

    place: int
    choice: Choice | None
    title: str


class PickerPopup(Popup):
    """Type, move with the arrows, Enter takes. `chosen` carries the value of the choice.

    With `may_create` an unmatched text can be made into a new thing: `created` carries it. An
    owner that searches elsewhere listens to `typed` and answers with `set_choices`.
    """

    chosen = Signal(object)
    created = Signal(str)
    typed = Signal(str)

    def __init__(
        self,
        hint: str,
        parent: QWidget,
        *,
        may_create: bool = False,
        filters: bool = True,
        width: int = _WIDTH,
    ) -> None:
        super().__init__(parent)
        self._width = width
        self._may_create = may_create
        self._filters = filters
        self._choices: tuple[Choice, ...] = ()
        self._model: RecordListModel[_Offer] = RecordListModel(
            identify=_place_of, describe=_title_of, parent=self
        )
        self._query = SearchField(hint)
        self._query.setFrame(False)
        self._query.textChanged.connect(self._search)
        self._query.installEventFilter(self)
        self._list = RecordListView(
            self._model, _OfferRows(), name=hint, letter_keys=False, multiple=False, floating=True
        )
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.clicked.connect(self._take)
        self._lay_out()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """What can be picked, best first."""
        self._choices = tuple(choices)
        self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._query.clear()
        self._query.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in _LIST_KEYS:
            self._list.keyPressEvent(event)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
            return True
        return False

    def _lay_out(self) -> None:
        keys = [(["↑", "↓"], self.tr("choose")), (["↵"], self.tr("take"))]
        for widget in (self._query, Divider(), self._list, Divider(), KeyHints(keys)):
            self.body.addWidget(widget)
        self._query.setFixedHeight(px(44))
        self._list.setFixedSize(self._list_size())

    def _list_size(self) -> QSize:
        rows = min(_ROWS_SHOWN, max(1, self._model.rowCount()))
        return QSize(px(self._width), rows * px(_OfferRows.height))

    def _search(self, text: str) -> None:
        self.typed.emit(text)
        self._fill()

    def _fill(self) -> None:
        text = self._query.text().strip()
        found = _matching(self._choices, text) if self._filters else list(self._choices)
        offers = [_Offer(place, one, one.title) for place, one in enumerate(found)]
        known = any(one.title.casefold() == text.casefold() for one in self._choices)
        if self._may_create and text and not known:
            title = self.tr("Create “%1”").replace("%1", text)
            offers.append(_Offer(len(offers), None, title))
        self._model.set_records(offers)
        self._list.move_current(0)
        self._list.setFixedSize(self._list_size())
        self.adjustSize()

    def _take(self) -> None:
        offer = self._model.record(self._list.currentIndex().row())
        if offer is None:
            return
        text = self._query.text().strip()
        self.close()
        if offer.choice is None:
            self.created.emit(text)
        else:
            self.chosen.emit(offer.choice.value)


class _OfferRows:
    height = 34

    def paint_row(self, row: RowPainter, record: _Offer, state: RowState) -> None:
        colours = look().colours
        size, margin = px(16), px(14)
        top = (row.height - size) // 2
        icon = Icon.PLUS if record.choice is None else record.choice.icon
        if icon:
            row.icon(icon, margin, top, size, colours.text2)
        left = margin + size + px(10) if icon else margin
        end = row.width - margin
        if record.choice and record.choice.checked:
            row.icon(Icon.CHECK, end - size, top, size, colours.accent_text)
            end -= size + px(8)
        down = (row.height - line_height(TextStyle.UI)) // 2
        if record.choice and record.choice.detail:
            end -= px(8) + _paint_detail(row, record.choice.detail, left, end)
        row.text(record.title, left, down, end - left, TextStyle.UI, colours.text)


def _paint_detail(row: RowPainter, detail: str, left: int, end: int) -> int:
    style = TextStyle.META
    down = (row.height - line_height(style)) // 2
    ink = look().colours.text3
    return row.text(detail, left, down, end - left, style, ink, trailing=True)


def _matching(choices: Sequence[Choice], text: str) -> list[Choice]:
    """Titles that begin with the text first, then those where a later word does, then the rest."""
    wanted = text.casefold()
    ranked = [(rank, one) for one in choices if (rank := _rank(one.title.casefold(), wanted)) < 3]
    return [one for _, one in sorted(ranked, key=_first)]


def _rank(title: str, wanted: str) -> int:
    if title.startswith(wanted):
        return 0
    if any(word.startswith(wanted) for word in title.split()):
        return 1
    return 2 if wanted in title else 3


def _first(ranked: tuple[int, Choice]) -> int:
    return ranked[0]


def _place_of(offer: _Offer) -> int:
    return offer.place


def _title_of(offer: _Offer) -> str:
    return offer.title
