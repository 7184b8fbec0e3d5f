"""The left side of the settings: pages by name, found also by what is on them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
    """A page by its place, with the words it is found by besides its name.

    With a `row` it is one setting of the page called `page`.
    """

    place: int
    name: str
    about: str
    icon: Icon
    row: QWidget | None = None
    page: str = ""

    def fits(self, typed: str) -> bool:
        """Whether every typed word begins a word of its name, of its page or of what it does."""
        known = f"{self.name} {self.about} {self.page}".casefold().split()
        return all(any(word.startswith(one) for word in known) for one in typed.split())


class PageList(Panel):
    """Signals:
    chosen: the `PageEntry` to show.
    entered: the keyboard should go to the page.
    """

    chosen = Signal(object)
    entered = Signal()

    def __init__(
        self,
        entries: Sequence[PageEntry],
        settings: Callable[[], Sequence[PageEntry]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("pane", parent)
        self._entries = tuple(entries)
        self._settings = settings
        self._shown: dict[int, PageEntry] = {}
        self._model: RecordListModel[PageEntry] = RecordListModel(
            identify=_identity_of, describe=_spoken, parent=self
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
        self._show(self._entries)

    def select(self, place: int) -> None:
        """Mark a page and tell it."""
        self.list.select_id(place)

    def _narrow(self, typed: str) -> None:
        line = typed.strip().casefold()
        settings = self._settings() if line else ()
        found = [entry for entry in (*self._entries, *settings) if entry.fits(line)]
        self._show(found)
        self.nothing.setVisible(not found)
        if found and self.list.current_id() is None:
            self.list.move_current(0)

    def _show(self, entries: Sequence[PageEntry]) -> None:
        self._shown = {_identity_of(entry): entry for entry in entries}
        self._model.set_records(entries)

    def _choose(self, identity: object) -> None:
        if isinstance(identity, int) and identity in self._shown:
            self.chosen.emit(self._shown[identity])

    def _enter(self, identity: object) -> None:
        self.entered.emit()


class _PageRows:
    height = 40

    def paint_row(self, row: RowPainter, record: PageEntry, state: RowState) -> None:
        colours = look().colours
        size = px(16)
        ink = colours.accent_text if state.selected else colours.text2
        row.icon(record.icon, px(16), (row.height - size) // 2, size, ink)
        style = TextStyle.UI_MEDIUM if state.selected else TextStyle.UI
        below = line_height(TextStyle.META) if record.page else 0
        top = (row.height - line_height(style) - below) // 2
        left = px(16) + size + px(10)
        room = row.width - left - px(12)
        row.text(record.name, left, top, room, style, colours.text)
        if record.page:
            top += line_height(style)
            row.text(record.page, left, top, room, TextStyle.META, colours.text3)


def _identity_of(entry: PageEntry) -> int:
    """A page's place; a setting's widget is its own and lives as long as the list may show it."""
    return entry.place if entry.row is None else id(entry.row)


def _spoken(entry: PageEntry) -> str:
    return f"{entry.name}, {entry.page}" if entry.page else entry.name
