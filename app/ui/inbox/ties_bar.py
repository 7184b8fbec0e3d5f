"""Lines between head and conversation that ask for an answer: a hand-over, a sleep disturbed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.hand_over import HandOver
from app.domain.ticket import Status, Ticket
from app.ui.common.banner import Banner
from app.ui.common.icons import Icon
from app.ui.common.look import px
from app.ui.common.tints import Tint
from app.ui.inbox.event_words import Team
from app.ui.inbox.moments import Moments


class TiesBar(QWidget):
    """Shown only while there is something to answer.

    Signals:
        accepted, given_back, withdrawn: the hand-over's id.
        wake_asked: the ticket should be back before its reminder.
    """

    accepted = Signal(object)
    given_back = Signal(object)
    withdrawn = Signal(object)
    wake_asked = Signal()

    def __init__(self, moments: Moments, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moments = moments
        self._offer: HandOver | None = None
        self.for_me = Banner(
            "",
            tint=Tint.ACCENT,
            icon=Icon.HANDSHAKE,
            action=self.tr("Accept"),
            refusal=self.tr("Give back"),
        )
        self.from_me = Banner("", icon=Icon.HANDSHAKE, action=self.tr("Withdraw"))
        self.asleep = Banner("", tint=Tint.WARN, icon=Icon.CLOCK, action=self.tr("Wake now"))
        self._column = QVBoxLayout(self)
        self._column.setSpacing(px(8))
        for banner in (self.for_me, self.from_me, self.asleep):
            banner.hide()
            self._column.addWidget(banner)
        self.for_me.acted.connect(self._accept)
        self.for_me.refused.connect(self._give_back)
        self.from_me.acted.connect(self._withdraw)
        self.asleep.acted.connect(self.wake_asked)
        self.hide()

    def set_side(self, side: int) -> None:
        """How far from the pane's edges, as the cards below."""
        self._column.setContentsMargins(side, px(12), side, px(8))

    def show_ticket(self, ticket: Ticket, offer: HandOver | None, team: Team) -> None:
        """What waits for an answer on this ticket."""
        self._offer = offer
        mine = offer is not None and offer.to_id == team.me
        _say(self.for_me, self._offer_words(offer, team) if offer and mine else None)
        _say(self.from_me, self._wait_words(offer, team) if offer and not mine else None)
        _say(self.asleep, self._asleep_words(ticket))
        self.setVisible(any(not one.isHidden() for one in (self.for_me, self.from_me, self.asleep)))

    def _offer_words(self, offer: HandOver, team: Team) -> tuple[str, str]:
        lead = self.tr("%1 hands this over to you.").replace("%1", team.name(offer.from_id))
        return lead, offer.words

    def _wait_words(self, offer: HandOver, team: Team) -> tuple[str, str]:
        lead = self.tr("Waits for %1 since %2.").replace("%1", team.name(offer.to_id))
        return lead.replace("%2", self._moments.moment(offer.at)), offer.words

    def _asleep_words(self, ticket: Ticket) -> tuple[str, str] | None:
        """A customer who writes while a reminder holds is not hidden, only not hurried."""
        if not (ticket.remind_holds and ticket.unread and ticket.status is Status.WAITING):
            return None
        if ticket.remind_at is None:
            return None
        words = self.tr("The reminder of %1 stays.")
        return (
            self.tr("The customer's last words are unread."),
            words.replace("%1", self._moments.ahead(ticket.remind_at)),
        )

    def _accept(self) -> None:
        if self._offer is not None:
            self.accepted.emit(self._offer.id)

    def _give_back(self) -> None:
        if self._offer is not None:
            self.given_back.emit(self._offer.id)

    def _withdraw(self) -> None:
        if self._offer is not None:
            self.withdrawn.emit(self._offer.id)


def _say(banner: Banner, words: tuple[str, str] | None) -> None:
    """A line that stands already is not announced again."""
    if words is None:
        banner.hide()
        return
    if banner.accessibleName() != f"{words[0]} {words[1]}".strip():
        banner.say(*words)
    banner.show()
