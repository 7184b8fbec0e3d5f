"""The saved replies by folder, narrowed by what is typed above them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.ids import RowId
from app.domain.saved_reply import SavedReply, ranked
from app.ui.common.ground import Card
from app.ui.common.list_view import RecordListView
from app.ui.common.look import look, px
from app.ui.common.record_model import RecordListModel, Section
from app.ui.common.row_painter import RowPainter, RowState
from app.ui.common.search_field import SearchField
from app.ui.common.text import TextStyle, line_height

translate = QCoreApplication.translate

_HEIGHT = 190


@dataclass(frozen=True, slots=True)
class ReplyRow:
    """A reply by the number it has in this list."""

    number: int
    reply: SavedReply


class ReplyList(QWidget):
    """Signals:
    chosen: the `SavedReply` to show.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._replies: tuple[SavedReply, ...] = ()
        self._numbers: dict[RowId, int] = {}
        self._filling = False
        self._model: RecordListModel[ReplyRow] = RecordListModel(
            identify=_number_of, describe=_describe, parent=self
        )
        self.search = SearchField(self.tr("Find a saved reply"))
        self.list = RecordListView(
            self._model,
            _ReplyRows(),
            name=self.tr("Saved replies"),
            letter_keys=False,
            multiple=False,
            ground="surface",
        )
        self.list.setFixedHeight(px(_HEIGHT))
        frame = Card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, px(6), 1, px(6))
        inside.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.search)
        column.addWidget(frame)
        self.search.textChanged.connect(self._fill)
        self.search.left_downwards.connect(self.list.setFocus)
        self.list.current_changed.connect(self._choose)

    def show_replies(self, replies: Sequence[SavedReply]) -> None:
        """All there are, by folder."""
        self._replies = tuple(replies)
        for one in replies:
            self._numbers.setdefault(one.id, len(self._numbers))
        self._fill()

    def mark(self, reply_id: RowId | None) -> None:
        """Mark the reply that is shown; nobody is told."""
        self._filling = True
        try:
            number = self._numbers.get(reply_id) if reply_id is not None else None
            if number is None or not self.list.select_id(number):
                self.list.setCurrentIndex(QModelIndex())
                self.list.clearSelection()
        finally:
            self._filling = False

    def _fill(self) -> None:
        typed = self.search.text()
        found = ranked(self._replies, typed) if typed.strip() else self._replies
        rows = [ReplyRow(self._numbers[one.id], one) for one in found]
        self._filling = True
        try:
            self._model.set_records(rows, () if typed.strip() else _sections(rows))
        finally:
            self._filling = False

    def _choose(self, number: object) -> None:
        row = self._model.record(self.list.currentIndex().row())
        if not self._filling and row is not None:
            self.chosen.emit(row.reply)


class _ReplyRows:
    height = 34

    def paint_row(self, row: RowPainter, record: ReplyRow, state: RowState) -> None:
        colours = look().colours
        margin, end = px(16), row.width - px(16)
        style = TextStyle.META_FIGURES
        top = (row.height - line_height(style)) // 2
        words = uses_words(record.reply.uses)
        end -= px(12) + row.text(
            words, margin, top, end - margin, style, colours.text3, trailing=True
        )
        style = TextStyle.UI_MEDIUM if state.selected else TextStyle.UI
        top = (row.height - line_height(style)) // 2
        row.text(record.reply.title, margin, top, end - margin, style, colours.text)


def uses_words(count: int) -> str:
    """How often a reply went out, in words."""
    if not count:
        return translate("SavedReplies", "not used yet")
    return translate("SavedReplies", "used %n times", None, count)


def _sections(rows: Sequence[ReplyRow]) -> list[Section]:
    found: list[Section] = []
    folder = ""
    for place, row in enumerate(rows):
        if not place or row.reply.folder.casefold() != folder:
            folder = row.reply.folder.casefold()
            title = row.reply.folder or translate("SavedReplies", "Without a folder")
            found.append(Section(place, title))
    return found


def _number_of(row: ReplyRow) -> int:
    return row.number


def _describe(row: ReplyRow) -> str:
    parts = (row.reply.title, row.reply.folder, uses_words(row.reply.uses))
    return ", ".join(filter(None, parts))
