"""The detail: head, conversation, a line when more came in meanwhile, and the composer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.common.banner import Banner
from app.ui.common.ground import Panel
from app.ui.common.icons import Icon
from app.ui.common.look import px
from app.ui.common.tints import Tint
from app.ui.inbox.card_list import CardList
from app.ui.inbox.card_view import SIDE, WIDEST
from app.ui.inbox.composer import Composer
from app.ui.inbox.ticket_header import TicketHeader
from app.ui.inbox.ties_bar import TiesBar


class TicketPane(Panel):
    """Lays out; its owner fills it.

    Signals:
        newer_read, newer_sent, newer_dismissed: the buttons of the line about a newer message.
        gap_wanted: the button of the line about a gap that is not filled.
    """

    newer_read = Signal()
    newer_sent = Signal()
    newer_dismissed = Signal()
    gap_wanted = Signal()

    def __init__(
        self,
        header: TicketHeader,
        cards: CardList,
        ties: TiesBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("surface", parent)
        self.header = header
        self.cards = cards
        self.ties = ties
        self.composer = Composer()
        self._newer = Banner(
            "",
            tint=Tint.INFO,
            icon=Icon.MAIL,
            action=self.tr("Show"),
            refusal=self.tr("Send anyway"),
            dismissable=True,
        )
        self._newer.acted.connect(self.newer_read)
        self._newer.refused.connect(self.newer_sent)
        self._newer.dismissed.connect(self.newer_dismissed)
        self._gap = Banner("", tint=Tint.WARN, action=self.tr("Show the place"), dismissable=True)
        self._gap.acted.connect(self.gap_wanted)
        self._gap.dismissed.connect(self.hide_gap)
        self._colleague = Banner("", tint=Tint.INFO, icon=Icon.PENCIL)
        self._below = QWidget()
        self._below_column = below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(px(8))
        for line in (self._colleague, self._newer, self._gap):
            below.addWidget(line)
            line.hide()
        below.addWidget(self.composer)
        self._below.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(header)
        self._column.addWidget(ties)
        self._column.addWidget(cards, 1)
        self._column.addWidget(self._below)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # No focus proxy, which would have Tab pass by the header.
        self.cards.setFocus(event.reason())

    def show_newer(self, words: str) -> None:
        """Somebody wrote while an answer was being written."""
        self._newer.say(words)
        self._newer.show()

    def hide_newer(self) -> None:
        """It was read, or is not wanted."""
        self._newer.hide()

    def show_gap(self, words: str) -> None:
        """An answer cannot go out: something in it is not filled in."""
        self._gap.say(words)
        self._gap.show()

    def hide_gap(self) -> None:
        """It was filled, or somebody knows."""
        self._gap.hide()

    def show_colleague(self, words: str) -> None:
        """Somebody else has begun an answer here."""
        self._colleague.say(words)
        self._colleague.show()

    def hide_colleague(self) -> None:
        """Nobody else is writing."""
        self._colleague.hide()

    def hide_lines(self) -> None:
        """Nothing is shown any more that a line could be about."""
        for line in (self._newer, self._gap, self._colleague):
            line.hide()

    def newer_shown(self) -> bool:
        """Whether the line about a newer message stands there unread."""
        return not self._newer.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The composer is as wide as the cards above it."""
        super().resizeEvent(event)
        side = max(px(SIDE), (self.width() - px(WIDEST)) // 2)
        self.ties.set_side(side)
        self._below_column.setContentsMargins(side, px(8), side, px(16))
