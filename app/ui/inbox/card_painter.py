"""Paints the conversation's cards and grey lines."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QPainter, QPalette, QTextDocument

from app.ui.common.avatar import initials_of
from app.ui.common.icons import Icon
from app.ui.common.look import look, px
from app.ui.common.paint import focus_ring, rounded_frame
from app.ui.common.row_painter import RowPainter
from app.ui.common.text import TextStyle, line_height
from app.ui.common.tints import Tint
from app.ui.common.tokens import tokens
from app.ui.inbox import event_card
from app.ui.inbox.cards import AVATAR, AVATAR_TOP, PADDING, CardLayout, Part, Press
from app.ui.inbox.thread_items import EventItem, MessageItem

_SMALL_ICON = 13
_ICON = 16


class CardPainter:
    """Lent a painter for one repaint; `edited` cards leave their text to the reader above them."""

    def __init__(self) -> None:
        self._row = RowPainter()
        self._painter: QPainter | None = None
        self._mirrored = False

    def begin(self, painter: QPainter, *, mirrored: bool) -> None:
        """Start a repaint."""
        self._painter = painter
        self._mirrored = mirrored
        self._row.begin(painter, mirrored=mirrored)

    def end(self) -> None:
        """The repaint is over."""
        self._row.end()
        self._painter = None

    def event_line(
        self,
        item: EventItem,
        layout: CardLayout,
        rect: QRect,
        *,
        focused: bool,
        hovered: Part | None,
    ) -> None:
        """A grey line: icon, words, when, and what can be pressed behind them."""
        row, ink = self._row, look().colours.text3
        row.start_row(rect)
        size = px(_SMALL_ICON)
        row.icon(item.line.icon, px(PADDING), (rect.height() - size) // 2, size, ink)
        top = (rect.height() - line_height(TextStyle.META)) // 2
        room = event_card.words_room(item, row.width)
        words = event_card.words_of(item)
        row.text(words, event_card.words_left(), top, room, TextStyle.META, ink)
        for part in layout.parts:
            self._part(part, hot=part == hovered)
        if focused:
            self._ring(rect)

    def card(
        self,
        item: MessageItem,
        layout: CardLayout,
        rect: QRect,
        *,
        focused: bool,
        hovered: Part | None,
        edited: bool,
        visible: QRect,
    ) -> None:
        """Ground, head, text and what can be pressed below it."""
        self._ground(item, rect)
        self._row.start_row(rect)
        self._head(item)
        if layout.document is not None and not edited:
            self._text(layout.document, self.place(layout.text, rect), visible)
        for part in layout.parts:
            self._part(part, hot=part == hovered)
        if focused:
            self._ring(rect)

    def place(self, inner: QRect, rect: QRect) -> QRect:
        """Where a part of a card lies when the card lies in `rect`."""
        left = rect.width() - inner.right() - 1 if self._mirrored else inner.left()
        return QRect(rect.left() + left, rect.top() + inner.top(), inner.width(), inner.height())

    def _ground(self, item: MessageItem, rect: QRect) -> None:
        if self._painter is None:
            return
        colours = look().colours
        fill, edge = colours.surface, colours.line
        if item.is_note:
            fill, edge = colours.note, colours.note_line
        elif item.is_ours:
            fill = colours.sunken
        radius = px(tokens().radius.card)
        rounded_frame(self._painter, rect, radius=radius, fill=fill, edge=edge)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _head(self, item: MessageItem) -> None:
        row, colours = self._row, look().colours
        top = px(AVATAR_TOP) + px(2)
        middle = top + px(AVATAR) // 2
        row.avatar(
            initials_of(item.message.author_name or item.name),
            px(PADDING),
            top,
            px(AVATAR),
            item.tint,
        )
        end = row.width - px(PADDING)
        meta, ui = line_height(TextStyle.META), line_height(TextStyle.UI)
        style = TextStyle.META_FIGURES
        end -= row.text(item.when, 0, middle - meta // 2, end, style, colours.text2, trailing=True)
        end -= px(12)
        if item.delivery:
            end = self._delivery(item.delivery, end, middle)
        left = px(PADDING) + px(AVATAR) + px(8)
        room = end - left
        left += row.text(item.name, left, middle - ui // 2, room, TextStyle.UI_STRONG, colours.text)
        left += px(8)
        if end - left > px(40):
            size = px(_SMALL_ICON)
            row.icon(item.icon, left, middle - size // 2, size, colours.text2)
            left += size + px(5)
            row.text(
                item.channel, left, middle - meta // 2, end - left, TextStyle.META, colours.text2
            )

    def _delivery(self, words: str, end: int, middle: int) -> int:
        """Where an answer stands, before its time; returns where that begins."""
        row, ink = self._row, look().colours.warn
        meta, size = line_height(TextStyle.META), px(_SMALL_ICON)
        end -= row.text(words, 0, middle - meta // 2, end, TextStyle.META, ink, trailing=True)
        end -= size + px(5)
        row.icon(Icon.CLOCK, end, middle - size // 2, size, ink)
        return end - px(12)

    def _text(self, document: QTextDocument, place: QRect, visible: QRect) -> None:
        shown = place.intersected(visible)
        if self._painter is None or shown.isEmpty():
            return
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette(context.palette)
        palette.setColor(QPalette.ColorRole.Text, look().colours.text)
        context.palette = palette
        context.clip = QRectF(shown.translated(-place.topLeft()))
        self._painter.save()
        self._painter.setClipRect(shown)
        self._painter.translate(place.topLeft())
        document.documentLayout().draw(self._painter, context)
        self._painter.restore()
        # The document chose fonts and pens of its own.
        self._row.begin(self._painter, mirrored=self._mirrored)

    def _part(self, part: Part, *, hot: bool) -> None:
        row, colours = self._row, look().colours
        corner = part.rect.topLeft()
        if part.press is Press.FILE:
            down = (part.rect.height() - px(20)) // 2
            at = corner + QPoint(0, down)
            row.chip(part.words, at.x(), at.y(), Tint.ACCENT if hot else Tint.PLAIN, part.icon)
            return
        down = (part.rect.height() - line_height(TextStyle.META)) // 2
        ink: QColor = colours.accent_text
        top = corner.y() + down
        width = row.text(part.words, corner.x(), top, row.width, TextStyle.META_MEDIUM, ink)
        if hot:
            row.box(corner.x(), top + line_height(TextStyle.META) - 1, width, 1, ink)

    def _ring(self, rect: QRect) -> None:
        if self._painter is not None:
            radius = px(tokens().radius.card)
            focus_ring(self._painter, rect, look().colours.accent_text, radius)
            self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
