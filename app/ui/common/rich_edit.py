"""The edit that formatted answers, notes and saved replies are written in."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit, QWidget

from app.domain.markup import BlockKind, Rich, Words, from_text, safe_link
from app.domain.saved_reply import VARIABLES, gaps
from app.ui.common.composer_frame import ComposerEdit
from app.ui.common.look import px
from app.ui.common.rich_text import (
    LIST_INDENT,
    block_kind,
    bold_format,
    insert_rich,
    is_bold,
    italic_format,
    leave_list,
    link_format,
    list_format,
    paragraph_format,
    recolour_links,
    rich_of,
    rich_of_html,
    utf16_length,
)
from app.ui.common.tints import Tint, tint_colours

_KEEP = QTextCursor.MoveMode.KeepAnchor


class RichEdit(ComposerEdit):
    """Bold, italic, lists and links; whatever is pasted is reduced to these.

    Gaps of a saved reply that are not filled are marked: as a lack, or in a `template` as what
    fills itself later, if anything is known by that name.

    Signals:
        looks_changed: the cursor stands in writing of another look.
    """

    looks_changed = Signal()

    def __init__(self, name: str, *, template: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._is_template = template
        self.setAcceptRichText(True)
        self.document().setIndentWidth(px(LIST_INDENT))
        self.textChanged.connect(self._mark_gaps)
        self.currentCharFormatChanged.connect(self._tell_looks)
        self.cursorPositionChanged.connect(self.looks_changed)

    # --- what is written ----------------------------------------------------------------------

    def words(self) -> Words:
        """What is written now."""
        return Words.of(rich_of(self.document()))

    def set_words(self, words: Words) -> None:
        """Replace everything; undo begins anew and the cursor stands at the end."""
        self.setPlainText("")
        self.setUndoRedoEnabled(False)
        cursor = QTextCursor(self.document())
        cursor.setBlockFormat(paragraph_format())
        insert_rich(cursor, words.rich)
        self.setUndoRedoEnabled(True)
        self.setTextCursor(cursor)

    def insert(self, rich: Rich) -> None:
        """Write at the cursor, in place of what is selected."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        insert_rich(cursor, rich)
        cursor.endEditBlock()
        cursor.clearSelection()
        self.setTextCursor(cursor)
        self.setCurrentCharFormat(QTextCharFormat())

    def selected_words(self) -> Words:
        """What is selected."""
        part = QTextDocument()
        QTextCursor(part).insertFragment(self.textCursor().selection())
        return Words.of(rich_of(part))

    def select_first_gap(self) -> bool:
        """Select the first gap that is not filled, so that typing replaces it; whether there is."""
        found = next(self._gaps(), None)
        if found is not None:
            self.setTextCursor(found[1])
            self.ensureCursorVisible()
        return found is not None

    # --- looks --------------------------------------------------------------------------------

    def is_bold_here(self) -> bool:
        """Whether what is typed next is bold."""
        return is_bold(self.currentCharFormat())

    def is_italic_here(self) -> bool:
        """Whether what is typed next is italic."""
        return self.currentCharFormat().fontItalic()

    def kind_here(self) -> BlockKind:
        """What the cursor's line is."""
        return block_kind(self.textCursor().block())

    def toggle_bold(self) -> None:
        """Ctrl+B."""
        self.mergeCurrentCharFormat(bold_format(not self.is_bold_here()))

    def toggle_italic(self) -> None:
        """Ctrl+I."""
        self.mergeCurrentCharFormat(italic_format(not self.is_italic_here()))

    def toggle_list(self, kind: BlockKind) -> None:
        """Make the chosen lines items of a list, or paragraphs again."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        if self.kind_here() is kind:
            self._end_lists(cursor)
        else:
            cursor.createList(list_format(kind))
        cursor.endEditBlock()
        self.looks_changed.emit()

    def link_here(self) -> str:
        """Where the link at the cursor leads, "" for none."""
        return self.currentCharFormat().anchorHref()

    def set_link(self, address: str) -> bool:
        """Let what is selected, or the link at the cursor, lead to `address`; "" ends a link.

        Without either the address itself is written. Whether it is an address links may have.
        """
        safe = safe_link(address)
        if address and not safe:
            return False
        cursor = self._link_cursor()
        if not cursor.hasSelection() and safe:
            cursor.insertText(safe.removeprefix("mailto:").removeprefix("tel:"), link_format(safe))
            self.setTextCursor(cursor)
            self.setCurrentCharFormat(QTextCharFormat())
            return True
        self._end_links(cursor)
        if safe:
            cursor.mergeCharFormat(link_format(safe))
        return True

    # --- typing and pasting -------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
        cursor = self.textCursor()
        if enter and self.kind_here() is not BlockKind.PARAGRAPH and not cursor.block().text():
            leave_list(cursor)
            self.looks_changed.emit()
            return
        if event.text() and self._is_after_link():
            self.setCurrentCharFormat(QTextCharFormat())
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        rich = rich_of_html(source.html(), source.text()) if source.hasHtml() else None
        self.insert(rich or from_text(source.text()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.document().setIndentWidth(px(LIST_INDENT))
        if event.type() == QEvent.Type.PaletteChange:
            recolour_links(self.document())
            self._mark_gaps()

    # --- inside -------------------------------------------------------------------------------

    def _end_lists(self, cursor: QTextCursor) -> None:
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        line = QTextCursor(cursor)
        line.setPosition(start)
        while True:
            leave_list(line)
            if not line.movePosition(QTextCursor.MoveOperation.NextBlock) or line.position() > end:
                return

    def _link_cursor(self) -> QTextCursor:
        """What is selected, else the whole link at the cursor."""
        cursor, address = self.textCursor(), self.link_here()
        if cursor.hasSelection() or not address:
            return cursor
        base, length = cursor.block().position(), cursor.block().length() - 1
        start = end = cursor.position() - base
        while start > 0 and self._address_at(base + start) == address:
            start -= 1
        while end < length and self._address_at(base + end + 1) == address:
            end += 1
        return self._cursor_over(base + start, base + end)

    def _address_at(self, place: int) -> str:
        """Where the character before `place` leads."""
        probe = QTextCursor(self.document())
        probe.setPosition(place)
        return probe.charFormat().anchorHref()

    def _end_links(self, cursor: QTextCursor) -> None:
        for place in range(cursor.selectionStart(), cursor.selectionEnd()):
            letter = self._cursor_over(place, place + 1)
            shape = bold_format(is_bold(letter.charFormat()))
            shape.merge(italic_format(letter.charFormat().fontItalic()))
            letter.setCharFormat(shape)

    def _is_after_link(self) -> bool:
        """Whether the cursor stands just behind a link: what is typed there is no part of it."""
        cursor = self.textCursor()
        address = self.link_here()
        if cursor.hasSelection() or not address:
            return False
        return cursor.atBlockEnd() or self._address_at(cursor.position() + 1) != address

    def _cursor_over(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, _KEEP)
        return cursor

    def _gaps(self) -> Iterator[tuple[str, QTextCursor]]:
        text = self.toPlainText()
        for gap in gaps(text):
            # Qt counts UTF-16 units.
            start = utf16_length(text[: gap.start])
            end = start + utf16_length(text[gap.start : gap.end])
            yield gap.name, self._cursor_over(start, end)

    def _tell_looks(self, shape: QTextCharFormat) -> None:
        self.looks_changed.emit()

    def _mark_gaps(self) -> None:
        marks = []
        for name, gap in self._gaps():
            expected = self._is_template and name in VARIABLES
            colours = tint_colours(Tint.ACCENT if expected else Tint.WARN)
            mark = QTextEdit.ExtraSelection()
            mark.cursor = gap
            mark.format.setBackground(colours.ground)
            mark.format.setForeground(colours.ink)
            marks.append(mark)
        self.setExtraSelections(marks)
