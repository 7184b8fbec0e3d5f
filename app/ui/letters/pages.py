"""A letter laid out in pages, painted by one function for screen, PDF and printer.

A unit is a hundredth of a millimetre; whoever paints scales the painter to that. The font is Inter
on every computer, so that a letter breaks its lines alike everywhere.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPageSize,
    QPainter,
    QPalette,
    QPen,
    QTextDocument,
)

from app.domain.errors import Refused
from app.domain.letter import MM_PER_POINT, Area, FittedLines, Letter, LetterForm, fit
from app.ui.common.text import load_inter
from app.ui.letters.body import body_document

UNITS_PER_MM = 100

_NAME_POINTS = 14.0
_SENDER_POINTS, _LEAST_SENDER_POINTS = 9.0, 6.0
_RETURN_POINTS, _LEAST_RETURN_POINTS = 7.0, 5.0
_FACT_POINTS, _LEAST_FACT_POINTS = 9.0, 6.0
_PAGE_POINTS = 9.0
_NAME_HEIGHT = 7.0
_MARK_LEFT, _FOLD_MARK, _HOLE_MARK = 4.0, 4.0, 6.0
_HAIRLINE = 0.15
_INK, _MARK_INK = QColor(0, 0, 0), QColor(120, 120, 120)


class _Slice(NamedTuple):
    """The part of the words one page shows, in units from their beginning."""

    start: float
    end: float


class LetterPages:
    """Lays the letter out; `page_words` says "Page %1 of %2" in the letter's language.

    Raises Refused("address-too-long") where the address does not fit behind the window.
    """

    def __init__(self, letter: Letter, form: LetterForm, page_words: str) -> None:
        load_inter()
        self.letter = letter
        self.form = form
        self._page_words = page_words
        self._address = fit(letter.address, form.address, _width)
        self._sender = _fitted(
            (*letter.sender, letter.phone),
            _below(form.head, _NAME_HEIGHT),
            _SENDER_POINTS,
            _LEAST_SENDER_POINTS,
        )
        self._facts = _fitted(letter.facts, form.info, _FACT_POINTS, _LEAST_FACT_POINTS)
        width = form.page_width - form.left - form.right
        self._body = body_document(letter, width * UNITS_PER_MM)
        self._slices = self._broken()

    @property
    def count(self) -> int:
        """How many pages there are; at least one."""
        return len(self._slices)

    @property
    def page_size(self) -> QPageSize:
        """The sheet."""
        size = QSizeF(self.form.page_width, self.form.page_height)
        return QPageSize(size, QPageSize.Unit.Millimeter)

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint one page (from 0), the painter standing at the sheet's corner."""
        painter.save()
        painter.setPen(_INK)
        if page == 0:
            self._paint_marks(painter)
            self._paint_head(painter)
            self._paint_return_line(painter)
            self._paint_lines(painter, self._address, self.form.address)
            self._paint_lines(painter, self._facts, self.form.info)
        else:
            self._paint_number(painter, page)
        self._paint_body(painter, page)
        painter.restore()

    def _paint_marks(self, painter: QPainter) -> None:
        painter.setPen(QPen(_MARK_INK, _HAIRLINE * UNITS_PER_MM))
        marks = [(height, _FOLD_MARK) for height in self.form.folds]
        if self.form.hole is not None:
            marks.append((self.form.hole, _HOLE_MARK))
        for height, length in marks:
            y = height * UNITS_PER_MM
            left = _MARK_LEFT * UNITS_PER_MM
            painter.drawLine(QPointF(left, y), QPointF(left + length * UNITS_PER_MM, y))
        painter.setPen(_INK)

    def _paint_head(self, painter: QPainter) -> None:
        head = self.form.head
        name = _fitted((self.letter.business,), head, _NAME_POINTS, _SENDER_POINTS)
        self._paint_lines(painter, name, head, QFont.Weight.DemiBold)
        self._paint_lines(painter, self._sender, _below(head, _NAME_HEIGHT))

    def _paint_return_line(self, painter: QPainter) -> None:
        room = self.form.return_line
        if room is None or not self.letter.return_line:
            return
        words = (self.letter.return_line,)
        line = _fitted(words, room, _RETURN_POINTS, _LEAST_RETURN_POINTS)
        self._paint_lines(painter, line, room)
        painter.setPen(QPen(_MARK_INK, _HAIRLINE * UNITS_PER_MM))
        y = room.bottom * UNITS_PER_MM
        painter.drawLine(
            QPointF(room.left * UNITS_PER_MM, y), QPointF(room.right * UNITS_PER_MM, y)
        )
        painter.setPen(_INK)

    def _paint_lines(
        self,
        painter: QPainter,
        fitted: FittedLines,
        room: Area,
        weight: QFont.Weight = QFont.Weight.Normal,
    ) -> None:
        painter.setFont(letter_font(fitted.points, weight))
        metrics = QFontMetricsF(painter.font())
        for number, line in enumerate(fitted.lines):
            top = (room.top + number * fitted.leading) * UNITS_PER_MM
            slack = fitted.leading * UNITS_PER_MM - metrics.height()
            at = QPointF(room.left * UNITS_PER_MM, top + slack / 2 + metrics.ascent())
            painter.drawText(at, line)

    def _paint_number(self, painter: QPainter, page: int) -> None:
        words = self._page_words.replace("%1", str(page + 1)).replace("%2", str(self.count))
        painter.setFont(letter_font(_PAGE_POINTS))
        form = self.form
        right = (form.page_width - form.right) * UNITS_PER_MM
        y = (form.page_height - form.bottom / 2) * UNITS_PER_MM
        width = QFontMetricsF(painter.font()).horizontalAdvance(words)
        painter.drawText(QPointF(right - width, y), words)

    def _paint_body(self, painter: QPainter, page: int) -> None:
        part = self._slices[page]
        top = self.form.body_top if page == 0 else self.form.next_top
        corner = QPointF(self.form.left * UNITS_PER_MM, top * UNITS_PER_MM - part.start)
        painter.translate(corner)
        # A line that only touches the edge belongs to the page beside this one.
        shown = QRectF(0, part.start + 1, self._body.textWidth(), part.end - part.start - 2)
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette(context.palette)
        palette.setColor(QPalette.ColorRole.Text, _INK)
        context.palette = palette
        context.clip = shown
        painter.setClipRect(shown)
        self._body.documentLayout().draw(painter, context)

    def _broken(self) -> tuple[_Slice, ...]:
        """Page after page as many whole lines as fit."""
        form = self.form
        height = form.page_height - form.bottom
        room = (height - form.body_top) * UNITS_PER_MM
        start, slices = 0.0, []
        end = 0.0
        for top, bottom in _lines(self._body):
            if bottom - start > room and top > start:
                slices.append(_Slice(start, top))
                start = top
                room = (height - form.next_top) * UNITS_PER_MM
            end = bottom
        return (*slices, _Slice(start, end))


def letter_font(points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Inter at a size, measured in the units letters are painted in."""
    return _font(round(points * MM_PER_POINT * UNITS_PER_MM), weight)


@lru_cache
def _font(pixels: int, weight: QFont.Weight) -> QFont:
    made = QFont(load_inter())
    made.setPixelSize(pixels)
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def _width(words: str, points: float) -> float:
    return QFontMetricsF(letter_font(points)).horizontalAdvance(words) / UNITS_PER_MM


def _fitted(lines: tuple[str, ...], room: Area, largest: float, smallest: float) -> FittedLines:
    """The sender's own lines as `fit` has them; what still is too long is cut at its end."""
    wanted = tuple(filter(None, lines))
    try:
        return fit(wanted, room, _width, largest=largest, smallest=smallest)
    except Refused:
        metrics = QFontMetricsF(letter_font(smallest))
        width = room.width * UNITS_PER_MM
        fitting = int(room.height / FittedLines((), smallest).leading)
        cut = (metrics.elidedText(one, Qt.TextElideMode.ElideRight, width) for one in wanted)
        return FittedLines(tuple(cut)[: max(1, fitting)], smallest)


def _below(area: Area, height: float) -> Area:
    return Area(area.left, area.top + height, area.width, area.height - height)


def _lines(document: QTextDocument) -> list[tuple[float, float]]:
    """Top and bottom of every line of text."""
    found = []
    block = document.begin()
    while block.isValid():
        corner = document.documentLayout().blockBoundingRect(block).topLeft()
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            top = corner.y() + line.y()
            found.append((top, top + line.height()))
        block = block.next()
    return found
