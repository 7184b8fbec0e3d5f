"""The left side of the settings: pages by name, found also by what is on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.common.ground import Panel
from app.ui.common.icons import Icon
from app.ui.common.label import Label
from app.ui.common.list_view import RecordListView
from app.ui.common.look import look, px
from app.ui.common.record_model import RecordListModel
from app.ui.common.row_painter import RowPainter, RowState
from app.ui.common.search_field import SearchField
from app.ui.common.text import TextStyle, line_height

translate = QCoreApplication.translate

_WIDTH = 260


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page by its place, with the words it is found by besides its name."""

    place: int
    name: str
    about: str
    icon: Icon

    def fits(self, typed: str) -> bool:
        """Whether every typed word begins a word of its name or of what is on it."""
        known = f"{self.name} {self.about}".casefold().split()
        return all(any(word.startswith(one) for word in known) for one in typed.split())


class PageList(Panel):
    """Signals:
    chosen: the place of the page to show.
    entered: the keyboard should go to the page.
    """

    chosen = Signal(int)
    entered = Signal()

    def __init__(self, entries: Sequence[PageEntry], parent: QWidget | None = None) -> None:
        super().__init__("pane", parent)
        self._entries = tuple(entries)
        self._model: RecordListModel[PageEntry] = RecordListModel(
            identify=_place_of, describe=_name_of, parent=self
        )
        self.search = SearchField(self.tr("Find a setting"))
        self.list = RecordListView(
            self._model,
            _PageRows(),
            name=self.tr("Settings"),
            letter_keys=False,
            multiple=False,
            parent=self,
        )
        self.nothing = Label(self.tr("No setting is called that."), TextStyle.META, "text3")
        self.nothing.hide()
        self.setFixedWidth(px(_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(16), 0, 0)
        column.setSpacing(px(10))
        head = QVBoxLayout()
        head.setContentsMargins(px(16), 0, px(12), 0)
        head.setSpacing(px(10))
        head.addWidget(Label(self.tr("Settings"), TextStyle.TITLE))
        head.addWidget(self.search)
        head.addWidget(self.nothing)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self.search.textChanged.connect(self._narrow)
        self.search.left_downwards.connect(self.list.setFocus)
        self.search.returnPressed.connect(self.entered)
        self.list.opened.connect(self._enter)
        self.list.current_changed.connect(self._choose)
        self._model.set_records(self._entries)

    def select(self, place: int) -> None:
        """Mark a page and tell it."""
        self.list.select_id(place)

    def _narrow(self, typed: str) -> None:
        found = [entry for entry in self._entries if entry.fits(typed.casefold())]
        self._model.set_records(found)
        self.nothing.setVisible(not found)
        if found and self.list.current_id() is None:
            self.list.move_current(0)

    def _choose(self, place: object) -> None:
        if isinstance(place, int):
            self.chosen.emit(place)

    def _enter(self, place: object) -> None:
        self.entered.emit()


class _PageRows:
    height = 40

    def paint_row(self, row: RowPainter, record: PageEntry, state: RowState) -> None:
        colours = look().colours
        size = px(16)
        ink = colours.accent_text if state.selected else colours.text2
        row.icon(record.icon, px(16), (row.height - size) // 2, size, ink)
        style = TextStyle.UI_MEDIUM if state.selected else TextStyle.UI
        top = (row.height - line_height(style)) // 2
        left = px(16) + size + px(10)
        row.text(record.name, left, top, row.width - left - px(12), style, colours.text)


def _place_of(entry: PageEntry) -> int:
    return entry.place


def _name_of(entry: PageEntry) -> str:
    return entry.name
