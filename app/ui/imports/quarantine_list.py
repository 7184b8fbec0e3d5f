"""Mails that were not understood, as a list shows them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale

from app.domain.errors import NotFound
from app.domain.ids import RowId
from app.ui.common.icons import Icon
from app.ui.common.look import look, px
from app.ui.common.row_painter import RowPainter, RowState
from app.ui.common.text import TextStyle, line_height, text_width
from app.ui.common.words import byte_size, moment
from app.ui.imports.problem_words import quarantine_words

if TYPE_CHECKING:
    from app.services.desk import Desk

_HEIGHT = 56
_MARGIN = 12
_TEXT_LEFT = 40


@dataclass(frozen=True, slots=True)
class KeptMail:
    """One mail kept aside, in words. `number` is its place, newest first."""

    number: int
    id: RowId
    source: str
    reason: str
    size: int
    size_words: str
    when: str


def kept_mails(desk: Desk, now: datetime) -> tuple[KeptMail, ...]:
    """What is in quarantine, newest first. Runs in a worker."""
    zone: ZoneInfo = desk.settings().zone
    locale = QLocale()
    return tuple(
        KeptMail(
            number,
            mail.id,
            mail.source,
            quarantine_words(mail.reason),
            mail.size,
            byte_size(mail.size, locale),
            moment(mail.at, now, zone, locale),
        )
        for number, mail in enumerate(desk.quarantine())
    )


def bytes_of(desk: Desk, mail_id: RowId) -> bytes:
    """The mail as it arrived. Raises NotFound when somebody removed it meanwhile."""
    for mail in desk.quarantine():
        if mail.id == mail_id:
            return desk.quarantined_bytes(mail)
    raise NotFound("quarantined_mail", mail_id.hex())


def number_of(mail: KeptMail) -> int:
    """The row's identity: of 16 bytes as many as fit a number, so that it stays with its mail."""
    return int.from_bytes(mail.id[-7:], "big")


def describe(mail: KeptMail) -> str:
    """What a screen reader says."""
    return f"{mail.reason}, {mail.source}, {mail.size_words}, {mail.when}"


class KeptMailRows:
    """Reason, where it came from, size and day."""

    height = _HEIGHT

    def paint_row(self, row: RowPainter, record: KeptMail, state: RowState) -> None:
        """See RowDelegate."""
        colours = look().colours
        upper, lower = line_height(TextStyle.UI_MEDIUM), line_height(TextStyle.META)
        top = (row.height - upper - lower) // 2
        icon = px(16)
        row.icon(Icon.FILE_INPUT, px(_MARGIN), top + (upper - icon) // 2, icon, colours.text2)
        when = text_width(record.when, TextStyle.META)
        right = row.width - px(_MARGIN)
        left = px(_TEXT_LEFT)
        row.text(record.when, right - when, top, when, TextStyle.META, colours.text3)
        width = right - when - px(12) - left
        row.text(record.reason, left, top, width, TextStyle.UI_MEDIUM, colours.text)
        size = text_width(record.size_words, TextStyle.META)
        below = top + upper
        row.text(record.size_words, right - size, below, size, TextStyle.META, colours.text3)
        width = right - size - px(12) - left
        row.text(record.source, left, below, width, TextStyle.META, colours.text2)
