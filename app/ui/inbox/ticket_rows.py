"""How a ticket looks as a row of the inbox: who, what was promised, what about, the last words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.ids import RowId
from app.domain.inbox import Sort
from app.domain.ticket import PromiseKind, TicketRow
from app.ui.common.channels import CHANNEL_ICONS, channel_name
from app.ui.common.icons import Icon
from app.ui.common.look import look, px
from app.ui.common.row_painter import RowPainter, RowState, chip_width
from app.ui.common.text import TextStyle
from app.ui.common.tints import Tint
from app.ui.common.tokens import tokens
from app.ui.common.words import Due, Urgency
from app.ui.inbox.moments import Moments

_MARGIN = 16
_TEXT_LEFT = 46
_LINES = (9, 27, 47)
_CHANNEL = 16
_DOT = 6
_MARK = 13
COMPLAINT = "complaint"
"""The tag that is shown in red, whatever its case."""


class TicketRows:
    """Paints ticket rows for `RecordListView`, and says them for screen readers.

    Attributes:
        sort: the order of the list; by promise the promise stands at the end of the first line,
            otherwise when something was last said.
        handed: the tickets that were offered to somebody who has not answered yet.
    """

    height = tokens().size.list_row

    def __init__(self, moments: Moments) -> None:
        self._moments = moments
        self.sort = Sort.PROMISE
        self.handed: frozenset[RowId] = frozenset()

    def paint_row(self, row: RowPainter, record: TicketRow, state: RowState) -> None:
        """The record on its ground."""
        colours = look().colours
        left, end = px(_TEXT_LEFT), row.width - px(_MARGIN)
        first, second, third = map(px, _LINES)
        strong = record.unread
        if record.unread:
            row.dot(px(6), first + px(6), px(_DOT), colours.accent_text)
        icon = CHANNEL_ICONS[record.channel]
        row.icon(icon, px(_MARGIN), first + px(1), px(_CHANNEL), colours.text2)
        name_end = self._paint_when(row, record, left, end, first) - px(8)
        self._paint_name(row, record, left, name_end, first)
        style = TextStyle.UI_STRONG if strong else TextStyle.UI
        row.text(record.subject, left, second, end - left, style, colours.text)
        row.text(record.preview, left, third, end - left, TextStyle.META, colours.text2)

    def describe(self, record: TicketRow) -> str:
        """What a screen reader says."""
        translate = QCoreApplication.translate
        parts = [
            record.contact_name or translate("TicketRows", "Nobody yet"),
            record.subject,
            self._when(record).words,
            translate("TicketRows", "unread") if record.unread else "",
            translate("TicketRows", "wakes only then") if _is_held(record) else "",
            translate("TicketRows", "handed over") if record.id in self.handed else "",
            channel_name(record.channel),
            *record.tags,
            record.preview,
        ]
        return ", ".join(filter(None, parts))

    def explain(self, record: TicketRow) -> str:
        """The tool tip: what is shortened in the row, in full."""
        when = self._when(record)
        return f"#{record.number} {record.subject}\n{when.full}"

    def _when(self, record: TicketRow) -> Due:
        if record.promise_at is not None and self.sort is Sort.PROMISE:
            return self._moments.promise(record.promise_at, record.promise_kind)
        at = record.last_message_at
        return Due(self._moments.moment(at), self._moments.full(at), Urgency.LATER)

    def _paint_when(self, row: RowPainter, record: TicketRow, left: int, end: int, top: int) -> int:
        """At the end of the first line; returns where it begins."""
        colours = look().colours
        due = self._when(record)
        ink = {
            Urgency.LATE: colours.danger,
            Urgency.SOON: colours.warn,
            Urgency.LATER: colours.text2,
        }[due.urgency]
        pressing = due.urgency is not Urgency.LATER
        style = TextStyle.META_FIGURES_STRONG if pressing else TextStyle.META_FIGURES
        at = top + px(1)
        end -= row.text(due.words, left, at, end - left, style, ink, trailing=True)
        for icon, on in ((Icon.MOON, _is_held(record)), (Icon.HANDSHAKE, self._is_handed(record))):
            if on:
                end -= px(_MARK) + px(4)
                row.icon(icon, end, at + px(1), px(_MARK), colours.text2)
        return end

    def _is_handed(self, record: TicketRow) -> bool:
        return record.id in self.handed

    def _paint_name(
        self, row: RowPainter, record: TicketRow, left: int, end: int, top: int
    ) -> None:
        colours = look().colours
        style = TextStyle.UI_STRONG if record.unread else TextStyle.UI
        name = record.contact_name or QCoreApplication.translate("TicketRows", "Nobody yet")
        words, room = _complaint_of(record), end - left
        if words:
            room -= chip_width(words) + px(6)
        taken = row.text(name, left, top, room, style, colours.text)
        if words:
            row.chip(words, left + taken + px(6), top - px(1), Tint.DANGER)


def _is_held(record: TicketRow) -> bool:
    return record.remind_holds and record.promise_kind is PromiseKind.REMINDER


def _complaint_of(record: TicketRow) -> str:
    """The one tag worth room in a list, as it is written; "" for none."""
    return next((tag for tag in record.tags if tag.casefold() == COMPLAINT), "")
