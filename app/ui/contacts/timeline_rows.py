"""How an entry of the timeline is painted: day, channel on a line, subject, last words."""

from __future__ import annotations

from app.domain.ticket import Status
from app.ui.common.channels import CHANNEL_ICONS
from app.ui.common.look import look, px
from app.ui.common.row_painter import RowPainter, RowState, chip_width
from app.ui.common.text import TextStyle, line_height, text_width
from app.ui.common.words import near_days
from app.ui.contacts.timeline import TimelineRow, status_tint, status_words

_HEIGHT = 58
_TOP = 6
_DAY_END = 70
_DISC_GAP = 14
_DISC = 24
_ICON = 13
_TEXT_GAP = 50
_MARGIN = 16


class TimelineRows:
    """Two lines of text; the discs of one month hang on one line."""

    height = _HEIGHT

    def __init__(self) -> None:
        self._day_end = 0

    def paint_row(self, row: RowPainter, record: TimelineRow, state: RowState) -> None:
        """See RowDelegate."""
        self._day_end = _day_end()
        self._paint_line(row, record)
        self._paint_disc(row, record)
        self._paint_day(row, record)
        self._paint_words(row, record)

    def _paint_line(self, row: RowPainter, record: TimelineRow) -> None:
        colour = look().colours.line2
        middle = self._day_end + px(_DISC_GAP) + px(_DISC) // 2
        upper, lower = px(_TOP), px(_TOP) + px(_DISC)
        if not record.first:
            row.box(middle, 0, 1, upper, colour)
        if not record.last:
            row.box(middle, lower, 1, row.height - lower, colour)

    def _paint_disc(self, row: RowPainter, record: TimelineRow) -> None:
        colours = look().colours
        open_ = record.status is not Status.CLOSED
        left, top, size = self._day_end + px(_DISC_GAP), px(_TOP), px(_DISC)
        row.dot(left, top, size, colours.accent_text if open_ else colours.line2)
        fill = colours.accent_tint if open_ else colours.surface
        row.dot(left + 1, top + 1, size - 2, fill)
        icon = px(_ICON)
        inset = (size - icon) // 2
        ink = colours.accent_text if open_ else colours.text2
        row.icon(CHANNEL_ICONS[record.channel], left + inset, top + inset, icon, ink)

    def _paint_day(self, row: RowPainter, record: TimelineRow) -> None:
        style = TextStyle.META
        top = px(_TOP) + (px(_DISC) - line_height(style)) // 2
        ink = look().colours.text2
        row.text(record.day, 0, top, self._day_end, style, ink, trailing=True)

    def _paint_words(self, row: RowPainter, record: TimelineRow) -> None:
        colours = look().colours
        left, right = self._day_end + px(_TEXT_GAP), row.width - px(_MARGIN)
        upper = px(_TOP) + (px(_DISC) - line_height(TextStyle.UI_STRONG)) // 2
        number = f"#{record.number}"
        room = text_width(number, TextStyle.META_FIGURES)
        row.text(number, right - room, upper + px(1), room, TextStyle.META_FIGURES, colours.text3)
        width = right - room - px(12) - left
        chip = status_words(record.status)
        chip_room = chip_width(chip) + px(8) if chip else 0
        taken = row.text(
            record.entry.subject,
            left,
            upper,
            width - chip_room,
            TextStyle.UI_STRONG,
            colours.text,
        )
        if chip:
            top = px(_TOP) + (px(_DISC) - px(20)) // 2
            row.chip(chip, left + taken + px(8), top, status_tint(record.status))
        row.text(
            record.entry.preview,
            left,
            px(_TOP) + px(_DISC),
            right - left,
            TextStyle.UI,
            colours.text2,
        )


def _day_end() -> int:
    """Where the days end: further on in languages with a longer word for yesterday."""
    widest = max(text_width(words, TextStyle.META) for words in near_days())
    return max(px(_DAY_END), widest)
