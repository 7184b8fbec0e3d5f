"""Merging, splitting, linking and handing over, as commands for the write worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.domain.ids import RowId
from app.domain.ticket_choice import TicketChoice
from app.domain.ticket_link import Relation
from app.services import hand_overs, ticket_links, ticket_merging, ticket_splitting
from app.ui.common.area import Notice
from app.ui.inbox.commands import Journalled
from app.ui.inbox.target import Target, ids_of

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.desk import Desk


class OrderCommands(QObject):
    """Does it at once, and says what was done with a way back.

    Signals:
        noticed: a `Notice` after each command.
        made: the id of a ticket that was split off, or that others were merged into.
    """

    noticed = Signal(object)
    made = Signal(object)

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def merge(self, target: Target, into: TicketChoice) -> None:
        """Make the meant tickets part of another."""
        if target.count > 1:
            words = self.tr("%n tickets merged into #%1", "", target.count)
        else:
            words = self.tr("Merged into #%1")

        def act(desk: Desk) -> Any:
            sources = [one for one in ids_of(desk, target) if one != into.id]
            return desk.do(ticket_merging.merge, sources, into.id)

        self._do(act, words.replace("%1", str(into.number)), shows=into.id)

    def unmerge(self, part_id: RowId, number: int) -> None:
        """Let a part stand by itself again."""
        words = self.tr("#%1 stands by itself again").replace("%1", str(number))
        self._do(lambda desk: desk.do(ticket_merging.unmerge, part_id), words)

    def split(self, ticket_id: RowId, message_ids: Sequence[RowId], subject: str) -> None:
        """Make a ticket of its own of these messages, and show it."""

        def made(outcome: Journalled[RowId]) -> None:
            self.noticed.emit(Notice(self.tr("Split off"), outcome.changes.command_id))
            self.made.emit(outcome.result)

        self._session.do(
            lambda desk: desk.do(ticket_splitting.split, ticket_id, message_ids, subject),
            self._while_here(made),
            owner=self,
        )

    def move(self, message_ids: Sequence[RowId], to: TicketChoice) -> None:
        """Put these messages onto another ticket."""
        words = self.tr("%n messages moved to #%1", "", len(message_ids))
        self._do(
            lambda desk: desk.do(ticket_splitting.move, message_ids, to.id),
            words.replace("%1", str(to.number)),
        )

    def link(self, target: Target, other: TicketChoice, relation: Relation) -> None:
        """Say what the meant tickets are to another."""
        words = self.tr("Linked with #%1").replace("%1", str(other.number))
        self._do(
            lambda desk: desk.do(ticket_links.link, ids_of(desk, target), other.id, relation), words
        )

    def unlink(self, ticket_id: RowId, other_id: RowId, number: int) -> None:
        """End every link between two tickets."""
        words = self.tr("Link with #%1 removed").replace("%1", str(number))
        self._do(lambda desk: desk.do(ticket_links.unlink, ticket_id, other_id), words)

    def offer(self, ticket_id: RowId, to_id: RowId, name: str, words: str) -> None:
        """Offer a ticket to somebody."""
        said = self.tr("Handed over to %1, who has to accept it").replace("%1", name)
        self._do(lambda desk: desk.do(hand_overs.offer, ticket_id, to_id, words), said)

    def accept(self, hand_over_id: RowId) -> None:
        """Take what was offered."""
        said = self.tr("The ticket is yours")
        self._do(lambda desk: desk.do(hand_overs.accept, hand_over_id), said)

    def give_back(self, hand_over_id: RowId, words: str) -> None:
        """Leave it where it was, with words for the other one."""
        said = self.tr("Given back")
        self._do(lambda desk: desk.do(hand_overs.give_back, hand_over_id, words), said)

    def withdraw(self, hand_over_id: RowId) -> None:
        """Take back an offer."""
        said = self.tr("Hand-over withdrawn")
        self._do(lambda desk: desk.do(hand_overs.withdraw, hand_over_id), said)

    def _do(self, act: Callable[[Desk], Any], said: str, *, shows: RowId | None = None) -> None:
        def finished(outcome: Journalled[Any]) -> None:
            command_id = outcome.changes.command_id if outcome.journalled else None
            self.noticed.emit(Notice(said, command_id))
            if shows is not None:
                self.made.emit(shows)

        self._session.do(act, self._while_here(finished), owner=self)

    def _while_here(
        self, done: Callable[[Journalled[Any]], object]
    ) -> Callable[[Journalled[Any]], None]:
        """A command outlives the screen that asked for it: then nobody is to be told."""

        def finished(outcome: Journalled[Any]) -> None:
            if isValid(self):
                done(outcome)

        return finished
