"""How people and organisations are painted in the list."""

from __future__ import annotations

from typing import Literal

from PySide6.QtGui import QColor

from app.domain.contact import ContactRow, OrganisationRow
from app.domain.person_name import initials
from app.ui.common.icons import Icon
from app.ui.common.look import look, px
from app.ui.common.row_painter import RowPainter, RowState
from app.ui.common.text import TextStyle, line_height
from app.ui.common.tints import Tint

HEIGHT = 48
_MARGIN = 16
_AVATAR = 28
_TEXT_LEFT = 56


class ContactRows:
    """Avatar, name, and the organisation under it."""

    height = HEIGHT

    def __init__(
        self, ground: Literal["pane", "surface"] = "pane", *, organisation: bool = True
    ) -> None:
        self._ground = ground
        self._organisation = organisation

    def paint_row(self, row: RowPainter, record: ContactRow, state: RowState) -> None:
        """See RowDelegate."""
        erase_divider(row, state, getattr(look().colours, self._ground))
        row.avatar(
            initials(record.name) or "?",
            px(_MARGIN),
            (row.height - px(_AVATAR)) // 2,
            px(_AVATAR),
            Tint.NEUTRAL,
        )
        two_lines(row, record.name, record.organisation_name if self._organisation else "")


class OrganisationRows:
    """Icon, name, and how many people are known there."""

    height = HEIGHT

    def __init__(self, people_words: str, one_person: str) -> None:
        self._people_words = people_words
        self._one_person = one_person

    def paint_row(self, row: RowPainter, record: OrganisationRow, state: RowState) -> None:
        """See RowDelegate."""
        erase_divider(row, state, look().colours.pane)
        size = px(_AVATAR)
        row.dot(px(_MARGIN), (row.height - size) // 2, size, look().colours.rail)
        icon = px(16)
        inset = (size - icon) // 2
        top = (row.height - icon) // 2
        row.icon(Icon.BUILDING, px(_MARGIN) + inset, top, icon, look().colours.text2)
        two_lines(row, record.name, self.people(record.contact_count))

    def people(self, count: int) -> str:
        """How many people are known, in words."""
        if count == 1:
            return self._one_person
        return self._people_words.replace("%1", str(count))


def two_lines(row: RowPainter, first: str, second: str) -> None:
    """A name and, under it, what there is to say; the name alone stands in the middle."""
    colours = look().colours
    upper, lower = line_height(TextStyle.UI_MEDIUM), line_height(TextStyle.META)
    left = px(_TEXT_LEFT)
    width = row.width - left - px(_MARGIN)
    top = (row.height - upper - (lower if second else 0)) // 2
    row.text(first, left, top, width, TextStyle.UI_MEDIUM, colours.text)
    row.text(second, left, top + upper, width, TextStyle.META, colours.text2)


def erase_divider(row: RowPainter, state: RowState, ground: QColor) -> None:
    """Names stand without lines between them."""
    colours = look().colours
    if state.selected or state.hovered:
        ground = colours.selected if state.selected else colours.hover
    row.box(0, row.height - 1, row.width, 1, ground)
