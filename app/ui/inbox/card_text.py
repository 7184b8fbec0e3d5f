"""The words of a message as a laid-out document, made once and painted many times.

Only plain text and our own few looks get in: nothing in a message can style the screen, load
anything or run. Addresses
of the web, of mail and of phones become links; which of them may be opened is decided when one is
pressed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextCursor, QTextDocument, QTextOption

from app.domain.markup import Rich
from app.ui.common.look import px
from app.ui.common.rich_text import (
    LIST_INDENT,
    insert_rich,
    link_format,
    paragraph_format,
    utf16_length,
)
from app.ui.common.text import TextStyle, font

SHOWN_AT_FIRST = 12_000
"""Characters of a message that are laid out before somebody asks for the rest."""

_LINES_AT_FIRST = 300
_LINK = re.compile(
    r"\bhttps?://[^\s<>\"“”]{1,2000}|\bwww\.[^\s<>\"“”]{1,2000}"
    r"|\bmailto:[^\s<>\"“”]{1,320}|\btel:[+\d()./-]{1,40}"
    r"|(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24}\b",
    re.IGNORECASE,
)
_TRAILING = ".,;:!?'\"’)]}>"  # noqa: RUF001  # they end the sentence, not the address
_BLANK_LINES = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*){2,}")


@dataclass(frozen=True, slots=True)
class Passage:
    """The part of a message that is shown. `left_out` counts the characters kept back."""

    text: str
    left_out: int


def passage(text: str, *, whole: bool) -> Passage:
    """What of `text` to lay out: a screenful or two, unless the `whole` was asked for."""
    tidy = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").strip("\n ")
    if whole:
        return Passage(_BLANK_LINES.sub("\n\n", tidy), 0)
    cut = min(len(tidy), SHOWN_AT_FIRST)
    end = -1
    for _ in range(_LINES_AT_FIRST):
        end = tidy.find("\n", end + 1, cut)
        if end < 0:
            break
    if end >= 0:
        cut = end
    elif cut < len(tidy):
        blank = tidy.rfind(" ", cut - 200, cut)
        cut = blank if blank > 0 else cut
    return Passage(_BLANK_LINES.sub("\n\n", tidy[:cut]), len(tidy) - cut)


def links(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and address of everything in `text` that reads like a link."""
    for found in _LINK.finditer(text):
        words = found[0]
        kept = words.rstrip(_TRAILING)
        if kept.count("(") > kept.count(")") and words.startswith(kept + ")"):
            kept += ")"
        address = kept
        if kept.lower().startswith("www."):
            address = f"https://{kept}"
        elif "@" in kept and not kept.lower().startswith(("mailto:", "http")):
            address = f"mailto:{kept}"
        yield found.start(), found.start() + len(kept), address


def lay_out(text: str, width: int) -> QTextDocument:
    """A document in the reading style with its links marked."""
    document = _empty()
    document.setPlainText(text)
    _space_lines(document)
    _mark_links(document, text)
    document.setTextWidth(width)
    return document


def lay_out_rich(rich: Rich, width: int) -> QTextDocument:
    """Formatted words of our own, in the same style."""
    document = _empty()
    insert_rich(QTextCursor(document), rich)
    _space_lines(document)
    _mark_links(document, document.toPlainText())
    document.setTextWidth(width)
    return document


def _empty() -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setIndentWidth(px(LIST_INDENT))
    document.setDefaultFont(font(TextStyle.BODY))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    return document


def _space_lines(document: QTextDocument) -> None:
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(paragraph_format())


def _mark_links(document: QTextDocument, text: str) -> None:
    cursor = QTextCursor(document)
    place, counted = 0, 0
    for start, end, address in links(text):
        # Qt counts UTF-16 units.
        place += utf16_length(text[counted:start])
        length = utf16_length(text[start:end])
        cursor.setPosition(place)
        cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
        if not cursor.charFormat().isAnchor():
            cursor.mergeCharFormat(link_format(address))
        place, counted = place + length, end
