"""The words of a letter as a document: subject, paragraphs, lists, bold, italic, links."""

from __future__ import annotations

from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
    QTextOption,
)

from app.domain.letter import MM_PER_POINT, Letter
from app.domain.markup import Block, BlockKind, Run
from app.ui.common.text import load_inter

_POINTS = 10.5
_PIXELS = round(_POINTS * MM_PER_POINT * 100)
_INDENT = 600
_LINE_HEIGHT = 128.0
_STYLES = {
    BlockKind.BULLET: QTextListFormat.Style.ListDisc,
    BlockKind.NUMBER: QTextListFormat.Style.ListDecimal,
}


def body_document(letter: Letter, width: float) -> QTextDocument:
    """The words at a width, in hundredths of a millimetre."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setIndentWidth(_INDENT)
    document.setDefaultFont(_font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    _write(document, letter)
    document.setTextWidth(width)
    return document


def _font() -> QFont:
    made = QFont(load_inter())
    made.setPixelSize(_PIXELS)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def _write(document: QTextDocument, letter: Letter) -> None:
    cursor = QTextCursor(document)
    lines = list(letter.words.rich)
    if letter.subject:
        lines = [Block(runs=(Run(letter.subject, bold=True),)), Block(), *lines]
    before: BlockKind | None = None
    for number, line in enumerate(lines):
        if number:
            cursor.insertBlock()
        spaced = QTextBlockFormat()
        proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        spaced.setLineHeight(_LINE_HEIGHT, proportional.value)
        cursor.setBlockFormat(spaced)
        if line.kind in _STYLES:
            _put_in_list(cursor, line.kind, goes_on=line.kind is before)
        elif cursor.currentList() is not None:
            cursor.currentList().remove(cursor.block())
        for run in line.runs:
            cursor.insertText(run.text.replace("\n", "\u2028"), _look(run))
        before = line.kind


def _put_in_list(cursor: QTextCursor, kind: BlockKind, *, goes_on: bool) -> None:
    previous = cursor.block().previous().textList()
    if goes_on and previous is not None:
        previous.add(cursor.block())
        return
    style = QTextListFormat()
    style.setStyle(_STYLES[kind])
    style.setIndent(1)
    cursor.createList(style)


def _look(run: Run) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFont(_font())
    look.setFontWeight(QFont.Weight.DemiBold if run.bold else QFont.Weight.Normal)
    look.setFontItalic(run.italic)
    if run.link:
        look.setAnchor(True)
        look.setAnchorHref(run.link)
        look.setFontUnderline(True)
    return look
