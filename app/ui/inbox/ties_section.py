"""Beside the conversation: linked tickets, what this one was split from, what it is made of."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.ticket import Status
from app.domain.ticket_link import MergedPart, TicketLink, Ties
from app.ui.common.button import Button, ButtonKind
from app.ui.common.icon_button import IconButton
from app.ui.common.icons import Icon
from app.ui.common.look import px
from app.ui.common.text import TextStyle
from app.ui.inbox.elided_label import ElidedLabel
from app.ui.inbox.ticket_button import TicketButton
from app.ui.inbox.ties_words import relation_words


class TiesSection(QWidget):
    """Rows that lead to other tickets.

    Signals:
        ticket_asked: the id of the ticket that was pressed.
        unlink_asked: the `TicketLink` whose cross was pressed.
        separate_asked: the `MergedPart` that should stand by itself again.
    """

    ticket_asked = Signal(object)
    unlink_asked = Signal(object)
    separate_asked = Signal(object)

    def __init__(self, ties: Ties, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(4))
        if ties.split_from is not None:
            self._head(self.tr("Split from"))
            self._column.addWidget(self._row(ties.split_from))
        links = [one for one in ties.links if not _is_origin(one, ties)]
        if links:
            self._head(self.tr("Linked tickets"))
            for link in links:
                self._column.addWidget(_LinkRow(link, self))
        if ties.parts:
            self._head(self.tr("Merged into this"))
            for part in ties.parts:
                self._column.addWidget(_PartRow(part, self))

    def _head(self, words: str) -> None:
        if self._column.count():
            self._column.addSpacing(px(8))
        self._column.addWidget(ElidedLabel(words, TextStyle.META_STRONG, "text2"))

    def _row(self, link: TicketLink) -> TicketButton:
        row = TicketButton(link.ticket_id, f"#{link.number} {link.subject}", _symbol(link), "")
        row.chosen.connect(self.ticket_asked)
        return row


class _LinkRow(QWidget):
    """One linked ticket, how it is linked, and a cross that ends it."""

    def __init__(self, link: TicketLink, section: TiesSection) -> None:
        super().__init__()
        self._link = link
        self._section = section
        words = f"#{link.number} {link.subject}"
        button = TicketButton(link.ticket_id, words, _symbol(link), relation_words(link))
        button.chosen.connect(section.ticket_asked)
        words = section.tr("Remove the link with #%1").replace("%1", str(link.number))
        cross = IconButton(Icon.X, words, size=24)
        cross.clicked.connect(self._unlink)
        _side_by_side(self, button, cross)

    def _unlink(self) -> None:
        self._section.unlink_asked.emit(self._link)


class _PartRow(QWidget):
    """One merged ticket, and the way back."""

    def __init__(self, part: MergedPart, section: TiesSection) -> None:
        super().__init__()
        self._part = part
        self._section = section
        words = ElidedLabel(f"#{part.number} {part.subject}", TextStyle.META, "text")
        button = Button(section.tr("Separate"), kind=ButtonKind.LINK)
        said = section.tr("Separate #%1 again").replace("%1", str(part.number))
        button.setAccessibleName(said)
        button.clicked.connect(self._separate)
        _side_by_side(self, words, button)

    def _separate(self) -> None:
        self._section.separate_asked.emit(self._part)


def _side_by_side(row: QWidget, first: QWidget, second: QWidget) -> None:
    inside = QHBoxLayout(row)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(px(4))
    inside.addWidget(first, 1)
    inside.addWidget(second)


def _symbol(link: TicketLink) -> Icon:
    return Icon.CIRCLE_CHECK if link.status is Status.CLOSED else Icon.LINK


def _is_origin(link: TicketLink, ties: Ties) -> bool:
    return ties.split_from is not None and link.ticket_id == ties.split_from.ticket_id
