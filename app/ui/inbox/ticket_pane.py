"""The detail: head, conversation, a line when more came in meanwhile, and the composer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
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


class TicketPane(Panel):
    """Lays out; its owner fills it.

    Signals:
        newer_read, newer_dismissed: the buttons of the line about a newer message.
    """

    newer_read = Signal()
    newer_dismissed = Signal()

    def __init__(
        self, header: TicketHeader, cards: CardList, parent: QWidget | None = None
    ) -> None:
        super().__init__("surface", parent)
        self.header = header
        self.cards = cards
        self.composer = Composer()
        self._newer = Banner(
            "",
            tint=Tint.INFO,
            icon=Icon.MAIL,
            action=self.tr("Read first"),
            dismissable=True,
        )
        self._newer.acted.connect(self.newer_read)
        self._newer.dismissed.connect(self.newer_dismissed)
        self._newer.hide()
        self._below = QWidget()
        self._below_column = below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(px(8))
        below.addWidget(self._newer)
        below.addWidget(self.composer)
        self._below.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(header)
        self._column.addWidget(cards, 1)
        self._column.addWidget(self._below)
        self.setFocusProxy(cards)

    def show_newer(self, words: str) -> None:
        """Somebody wrote while an answer was being written."""
        self._newer.say(words)
        self._newer.show()

    def hide_newer(self) -> None:
        """It was read, or is not wanted."""
        self._newer.hide()

    def newer_shown(self) -> bool:
        """Whether the line about a newer message stands there unread."""
        return not self._newer.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The composer is as wide as the cards above it."""
        super().resizeEvent(event)
        side = max(px(SIDE), (self.width() - px(WIDEST)) // 2)
        self._below_column.setContentsMargins(side, px(8), side, px(16))
