"""Saved replies by a few letters of them, with a look at what would be written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.markup import plain
from app.domain.saved_reply import SavedReply, Values, fill, ranked
from app.ui.common.ground import Divider
from app.ui.common.key_cap import KeyHints
from app.ui.common.label import Label
from app.ui.common.list_view import RecordListView
from app.ui.common.look import look, px
from app.ui.common.popup import Popup
from app.ui.common.record_model import RecordListModel
from app.ui.common.row_painter import RowPainter, RowState
from app.ui.common.search_field import SearchField
from app.ui.common.text import TextStyle, line_height

_LIST_WIDTH = 300
_PREVIEW_WIDTH = 300
_ROWS_SHOWN = 7
_PREVIEW_LETTERS = 420
_LIST_KEYS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


@dataclass(frozen=True, slots=True)
class _Row:
    place: int
    reply: SavedReply


class SavedReplyPopup(Popup):
    """Type, move with the arrows, Enter takes.

    Signals:
        chosen: the `SavedReply`.
        left: nothing was chosen; what was typed, and whether it was rubbed out to the very end.
    """

    chosen = Signal(object)
    left = Signal(str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._replies: tuple[SavedReply, ...] = ()
        self._values: Values = {}
        self._is_over = True
        hint = self.tr("Find a saved reply")
        self._model: RecordListModel[_Row] = RecordListModel(
            identify=_place_of, describe=_title_of, parent=self
        )
        self.query = SearchField(hint)
        self.query.setFrame(False)
        self.query.setFixedHeight(px(44))
        self.query.textChanged.connect(self._search)
        self.query.installEventFilter(self)
        self.list = RecordListView(
            self._model, _ReplyRows(), name=hint, letter_keys=False, multiple=False, floating=True
        )
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._take)
        self.list.current_changed.connect(self._show_preview)
        self._preview = Label("", TextStyle.META, "text2", wrap=True)
        self._preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()

    def offer(self, replies: Sequence[SavedReply], values: Values) -> None:
        """What can be chosen, and what is known to fill its gaps; call before it is shown."""
        self._replies, self._values = tuple(replies), dict(values)
        self.query.clear()
        self._search("")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._is_over = False
        self.query.setFocus(Qt.FocusReason.PopupFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._leave(rubbed_out=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in _LIST_KEYS:
            self.list.keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() == Qt.Key.Key_Backspace and not self.query.text():
            self._leave(rubbed_out=True)
            self.close()
        else:
            return False
        return True

    def _lay_out(self) -> None:
        side = QWidget()
        side.setFixedWidth(px(_PREVIEW_WIDTH))
        beside = QVBoxLayout(side)
        beside.setContentsMargins(px(14), px(10), px(14), px(10))
        beside.addWidget(self._preview, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.list)
        middle.addWidget(Divider(Qt.Orientation.Vertical))
        middle.addWidget(side, 1)
        keys = [(["↑", "↓"], self.tr("choose")), (["↵"], self.tr("insert"))]
        leave = [(["Esc"], self.tr("leave"))]
        self.body.addWidget(self.query)
        self.body.addWidget(Divider())
        self.body.addLayout(middle)
        self.body.addWidget(Divider())
        self.body.addWidget(KeyHints(keys, leave))
        self.list.setFixedSize(px(_LIST_WIDTH), _ROWS_SHOWN * px(_ReplyRows.height))

    def _search(self, typed: str) -> None:
        found = ranked(self._replies, typed)
        self._model.set_records([_Row(place, one) for place, one in enumerate(found)])
        self.list.move_current(0)
        self._show_preview()

    def _show_preview(self) -> None:
        row = self._model.record(self.list.currentIndex().row())
        if row is not None:
            words = plain(fill(row.reply.words.rich, self._values))
            cut = words[:_PREVIEW_LETTERS].rstrip()
            self._preview.setText(cut + "…" if len(words) > _PREVIEW_LETTERS else words)
        elif self._replies:
            self._preview.setText(self.tr("No saved reply has these words."))
        else:
            self._preview.setText(
                self.tr("There are no saved replies yet. Write them in Settings, Saved replies.")
            )

    def _take(self) -> None:
        row = self._model.record(self.list.currentIndex().row())
        if row is None:
            return
        self._is_over = True
        self.close()
        self.chosen.emit(row.reply)

    def _leave(self, *, rubbed_out: bool) -> None:
        if not self._is_over:
            self._is_over = True
            self.left.emit(self.query.text(), rubbed_out)


class _ReplyRows:
    height = 34

    def paint_row(self, row: RowPainter, record: _Row, state: RowState) -> None:
        colours = look().colours
        margin, down = px(14), (row.height - line_height(TextStyle.UI)) // 2
        end = row.width - margin
        if record.reply.folder:
            style = TextStyle.META
            top = (row.height - line_height(style)) // 2
            folder, room = record.reply.folder, row.width // 3
            end -= px(8) + row.text(
                folder, end - room, top, room, style, colours.text3, trailing=True
            )
        row.text(record.reply.title, margin, down, end - margin, TextStyle.UI, colours.text)


def _place_of(row: _Row) -> int:
    return row.place


def _title_of(row: _Row) -> str:
    folder = row.reply.folder
    return f"{row.reply.title}, {folder}" if folder else row.reply.title
