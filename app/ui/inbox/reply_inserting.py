"""Puts saved replies into what is being written, with their gaps filled."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QTextCursor

from app.domain.ids import RowId
from app.domain.saved_reply import SavedReply, Values, fill
from app.ui.common.look import px
from app.ui.common.paint import SHADOW_REACH
from app.ui.common.rich_edit import RichEdit
from app.ui.inbox.reply_popup import SavedReplyPopup


class ReplyInserting(QObject):
    """Opens the popup by `/` at the beginning of a line or without; remembers what was used."""

    def __init__(self, editor: RichEdit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._replies: tuple[SavedReply, ...] = ()
        self._values: Values = {}
        self._used: list[RowId] = []
        self._after_stroke = False
        self.popup = SavedReplyPopup(editor)
        self.popup.chosen.connect(self._insert)
        self.popup.left.connect(self._give_back)

    @property
    def used(self) -> tuple[RowId, ...]:
        """The replies that were inserted since the last `forget`."""
        return tuple(dict.fromkeys(self._used))

    def set_replies(self, replies: Sequence[SavedReply], values: Values) -> None:
        """What there is, and what fills it on the ticket of now."""
        self._replies, self._values = tuple(replies), values

    def forget(self) -> None:
        """Another answer is written now."""
        self._used.clear()

    def opens_here(self) -> bool:
        """Whether a stroke would begin the cursor's line."""
        cursor = self._editor.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        return not (cursor.hasSelection() or before.strip() or self._editor.isReadOnly())

    def open_popup(self, *, after_stroke: bool = False) -> None:
        """Offer the replies; `after_stroke` means that a `/` stands before the cursor for it."""
        if self._editor.isReadOnly():
            return
        self._after_stroke = after_stroke
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.popup.offer(self._replies, self._values)
        self.popup.adjustSize()
        self.popup.show_at(self._corner())

    def _corner(self) -> QPoint:
        """Above the line that is written in, below it where there is no room."""
        line = self._editor.cursorRect()
        room = self._editor.screen().availableGeometry()
        reach = 2 * px(SHADOW_REACH)
        width, height = self.popup.width() - reach, self.popup.height() - reach
        place = self._editor.viewport().mapToGlobal(line.topLeft())
        top = place.y() - px(6) - height
        if top < room.top():
            top = place.y() + line.height() + px(6)
        return QPoint(max(room.left(), min(place.x(), room.right() - width)), top)

    def insert(self, reply: SavedReply) -> None:
        """Put a reply where the cursor stands, as if it had been chosen here."""
        self._after_stroke = False
        self._insert(reply)

    def _insert(self, reply: SavedReply) -> None:
        self._drop_stroke()
        self._used.append(reply.id)
        self._editor.insert(fill(reply.words.rich, self._values))
        self._editor.setFocus(Qt.FocusReason.PopupFocusReason)

    def _give_back(self, typed: str, rubbed_out: bool) -> None:
        """Nobody loses what they typed after a stroke that was only a stroke."""
        if rubbed_out:
            self._drop_stroke()
        elif self._after_stroke and typed:
            self._editor.insertPlainText(typed)

    def _drop_stroke(self) -> None:
        if self._after_stroke:
            cursor = self._editor.textCursor()
            back = QTextCursor.MoveOperation.PreviousCharacter
            cursor.movePosition(back, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            self._after_stroke = False
