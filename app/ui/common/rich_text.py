"""Between our few looks of writing and Qt's documents, which know many more."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextList,
    QTextListFormat,
)

from app.domain.markup import Block, BlockKind, Rich, Run, from_text, tidy
from app.ui.common.look import look
from app.ui.common.text import TextStyle, line_height

LONGEST_HTML = 400_000
"""Characters of foreign HTML that are looked at; of longer pastes only the text is taken."""

LIST_INDENT = 22
"""Pixels at 100 % that the items of a list stand further in."""

_BOLD = QFont.Weight.DemiBold
_BREAK = "\u2028"
_STYLES = {
    BlockKind.BULLET: QTextListFormat.Style.ListDisc,
    BlockKind.NUMBER: QTextListFormat.Style.ListDecimal,
}
_NUMBERED = (
    QTextListFormat.Style.ListDecimal,
    QTextListFormat.Style.ListLowerAlpha,
    QTextListFormat.Style.ListUpperAlpha,
    QTextListFormat.Style.ListLowerRoman,
    QTextListFormat.Style.ListUpperRoman,
)


def rich_of(document: QTextDocument) -> Rich:
    """What is written in a document, with the looks we know."""
    return tidy(map(_block, _blocks(document)))


def rich_of_html(html: str, text: str) -> Rich:
    """Foreign HTML (Word, a web page) reduced to our looks; `text` is the same without any.

    Nothing it refers to is loaded: only its letters and their looks are read.
    """
    if len(html) > LONGEST_HTML:
        return from_text(text)
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setHtml(html)
    return rich_of(document)


def insert_rich(cursor: QTextCursor, rich: Rich) -> None:
    """Write at the cursor as one step; the first paragraph goes on in the line that is there."""
    cursor.beginEditBlock()
    running: QTextList | None = None
    kind = BlockKind.PARAGRAPH
    for place, block in enumerate(rich):
        if place:
            cursor.insertBlock(paragraph_format(), QTextCharFormat())
        if block.kind is BlockKind.PARAGRAPH:
            running = None
            if place:
                leave_list(cursor)
        elif running is not None and block.kind is kind:
            running.add(cursor.block())
        else:
            running = cursor.createList(list_format(block.kind))
        kind = block.kind
        for run in block.runs:
            cursor.insertText(run.text.replace("\n", _BREAK), run_format(run))
    cursor.endEditBlock()


def paragraph_format() -> QTextBlockFormat:
    """A line of the reading style's height; percentages would differ from what designers mean."""
    made = QTextBlockFormat()
    fixed = QTextBlockFormat.LineHeightTypes.FixedHeight
    made.setLineHeight(line_height(TextStyle.BODY), fixed.value)
    return made


def list_format(kind: BlockKind) -> QTextListFormat:
    """How a list's items begin."""
    made = QTextListFormat()
    made.setStyle(_STYLES[kind])
    made.setIndent(1)
    return made


def run_format(run: Run) -> QTextCharFormat:
    """How a run looks in the theme of now."""
    made = QTextCharFormat()
    if run.bold:
        made.setFontWeight(_BOLD)
    if run.italic:
        made.setFontItalic(True)
    if run.link:
        made.merge(link_format(run.link))
    return made


def link_format(address: str) -> QTextCharFormat:
    """How a link looks in the theme of now."""
    made = QTextCharFormat()
    made.setAnchor(True)
    made.setAnchorHref(address)
    made.setToolTip(address)
    made.setForeground(look().colours.accent_text)
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    return made


def bold_format(on: bool) -> QTextCharFormat:
    """The bold of our writing, or its end."""
    made = QTextCharFormat()
    made.setFontWeight(_BOLD if on else QFont.Weight.Normal)
    return made


def italic_format(on: bool) -> QTextCharFormat:
    """The italic of our writing, or its end."""
    made = QTextCharFormat()
    made.setFontItalic(on)
    return made


def is_bold(look_of: QTextCharFormat) -> bool:
    """Whether these characters are bold."""
    return look_of.fontWeight() >= _BOLD


def block_kind(block: QTextBlock) -> BlockKind:
    """What a line of a document is."""
    within: QTextList | None = block.textList()
    if within is None:
        return BlockKind.PARAGRAPH
    numbered = within.format().style() in _NUMBERED
    return BlockKind.NUMBER if numbered else BlockKind.BULLET


def leave_list(cursor: QTextCursor) -> None:
    """The cursor's line is a paragraph again."""
    within: QTextList | None = cursor.currentList()
    if within is not None:
        within.remove(cursor.block())
        cursor.setBlockFormat(paragraph_format())


def utf16_length(text: str) -> int:
    """How many places the text takes in a document."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def recolour_links(document: QTextDocument) -> None:
    """Give links the theme's colour of now."""
    cursor = QTextCursor(document)
    for start, end, address in list(_links(document)):
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(link_format(address))


def _links(document: QTextDocument) -> Iterator[tuple[int, int, str]]:
    for block in _blocks(document):
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            if piece.charFormat().isAnchor():
                start = piece.position()
                yield start, start + piece.length(), piece.charFormat().anchorHref()
            pieces += 1


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _block(block: QTextBlock) -> Block:
    runs = []
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        shape = piece.charFormat()
        address = shape.anchorHref() if shape.isAnchor() else ""
        text = piece.text().replace(_BREAK, "\n")
        runs.append(Run(text, is_bold(shape), shape.fontItalic(), address))
        pieces += 1
    return Block(block_kind(block), tuple(runs))
