"""From an action to a command where other tickets or the other person are concerned."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.ids import RowId
from app.domain.person import Person
from app.domain.ticket_link import MergedPart, Relation, TicketLink
from app.ui.inbox.actions import TicketActions
from app.ui.inbox.desk_facts import DeskFacts
from app.ui.inbox.moments import Moments
from app.ui.inbox.pickers import AssignPicker, LinePopup
from app.ui.inbox.split_dialog import SplitDialog
from app.ui.inbox.ticket_picker import OtherCustomerPicker, RelationPicker, TicketPicker

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.domain.ticket_choice import TicketChoice
    from app.services.desk import TicketView
    from app.ui.inbox.order_commands import OrderCommands
    from app.ui.inbox.target import Target


class Ordering(QObject):
    """Connects the actions to `OrderCommands`, with the popups between them.

    `target` tells what is meant at the moment, `view` the ticket in the detail, `message` the
    current message, `anchor` where popups open. `keep` writes down what is being typed: a merge
    takes unsent words along.
    """

    def __init__(
        self,
        session: DeskSession,
        actions: TicketActions,
        commands: OrderCommands,
        facts: DeskFacts,
        moments: Moments,
        *,
        target: Callable[[], Target],
        view: Callable[[], TicketView | None],
        message: Callable[[], RowId | None],
        anchor: Callable[[], QWidget],
        keep: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._parent = parent
        self._commands = commands
        self._facts = facts
        self._moments = moments
        self._target, self._view, self._message = target, view, message
        self._anchor, self._keep = anchor, keep
        self._meant: Target | None = None
        self._other: TicketChoice | None = None
        self._to: RowId | None = None
        self._answered: RowId | None = None
        self.merge_picker = TicketPicker(session, self.tr("Merge into which ticket?"), parent)
        self.link_picker = TicketPicker(session, self.tr("Link with which ticket?"), parent)
        self.move_picker = TicketPicker(session, self.tr("Move to which ticket?"), parent)
        self.customers = OtherCustomerPicker(parent)
        self.relations = RelationPicker(parent)
        self.person_picker = AssignPicker(parent)
        self.offer_line = LinePopup(self.tr("Words for the other person"), parent)
        self.back_line = LinePopup(self.tr("Why you give it back"), parent)
        self._connect(actions)

    def pick_merge(self) -> None:
        """Ask what the meant tickets become part of."""
        self._meant = self._target()
        several = self._meant if self._meant.count > 1 else None
        self.merge_picker.offer(self._meant.ticket_id, chosen=several)
        self.merge_picker.show_below(self._anchor())

    def pick_link(self) -> None:
        """Ask which ticket belongs to the meant ones."""
        self._meant = self._target()
        self.link_picker.offer(self._meant.ticket_id)
        self.link_picker.show_below(self._anchor())

    def ask_split(self) -> None:
        """Ask which messages leave, from the current one on."""
        view = self._view()
        if view is None:
            return
        subject = view.ticket.subject
        dialog = SplitDialog(
            view.messages, self._message(), self._moments, self._parent, subject=subject
        )
        dialog.asked.connect(self._split)
        dialog.open()

    def pick_move(self) -> None:
        """Ask where messages belong, and then which."""
        view = self._view()
        if view is not None:
            self.move_picker.offer(view.ticket.id)
            self.move_picker.show_below(self._anchor())

    def ask_hand_over(self) -> None:
        """Ask for words, and first to whom where there are several."""
        view, others = self._view(), self._others()
        if view is None or not others:
            return
        self._meant = self._target()
        if len(others) == 1:
            self._ask_words(others[0].id)
            return
        self.person_picker.offer_others(others)
        self.person_picker.show_below(self._anchor())

    def accept(self, hand_over_id: RowId) -> None:
        """Take what was offered."""
        self._commands.accept(hand_over_id)

    def ask_give_back(self, hand_over_id: RowId) -> None:
        """Ask for words, which may be none."""
        self._answered = hand_over_id
        self.back_line.line.clear()
        self.back_line.show_below(self._anchor())

    def separate(self, part: MergedPart) -> None:
        """Let a part stand by itself again."""
        self._keep()
        self._commands.unmerge(part.ticket_id, part.number)

    def unlink(self, link: TicketLink) -> None:
        """End the links with this ticket."""
        view = self._view()
        if view is not None:
            self._commands.unlink(view.ticket.id, link.ticket_id, link.number)

    def _connect(self, do: TicketActions) -> None:
        do.merge.triggered.connect(self.pick_merge)
        do.link.triggered.connect(self.pick_link)
        do.split.triggered.connect(self.ask_split)
        do.move.triggered.connect(self.pick_move)
        do.hand_over.triggered.connect(self.ask_hand_over)
        self.merge_picker.chosen.connect(self._choose_merge)
        self.customers.chosen.connect(self._confirm_merge)
        self.link_picker.chosen.connect(self._choose_link)
        self.relations.chosen.connect(self._link)
        self.move_picker.chosen.connect(self._choose_move)
        self.person_picker.chosen.connect(self._ask_words)
        self.offer_line.entered.connect(self._offer)
        self.back_line.entered.connect(self._give_back)

    def _others(self) -> list[Person]:
        return [one for one in self._facts.people if one.active and one.id != self._facts.me]

    def _choose_merge(self, chosen: TicketChoice) -> None:
        self._other = chosen
        one = self._meant is not None and self._meant.count == 1
        if one and not chosen.same_customer and chosen.contact_name:
            self.customers.offer(chosen)
            self.customers.show_below(self._anchor())
        else:
            self._merge(chosen)

    def _confirm_merge(self, agreed: object) -> None:
        if agreed and self._other is not None:
            self._merge(self._other)
        else:
            self.pick_merge()

    def _merge(self, into: TicketChoice) -> None:
        if self._meant is not None:
            self._keep()
            self._commands.merge(self._meant, into)

    def _choose_link(self, chosen: TicketChoice) -> None:
        self._other = chosen
        self.relations.offer(chosen.number)
        self.relations.show_below(self._anchor())

    def _link(self, relation: Relation) -> None:
        if self._meant is not None and self._other is not None:
            self._commands.link(self._meant, self._other, relation)

    def _split(self, message_ids: Sequence[RowId], subject: str) -> None:
        view = self._view()
        if view is not None:
            self._commands.split(view.ticket.id, message_ids, subject)

    def _choose_move(self, chosen: TicketChoice) -> None:
        view = self._view()
        if view is None:
            return
        self._other = chosen
        number = chosen.number
        dialog = SplitDialog(
            view.messages, self._message(), self._moments, self._parent, number=number
        )
        dialog.asked.connect(self._move)
        dialog.open()

    def _move(self, message_ids: Sequence[RowId]) -> None:
        if self._other is not None:
            self._commands.move(message_ids, self._other)

    def _ask_words(self, person_id: RowId) -> None:
        self._to = person_id
        self.offer_line.line.clear()
        self.offer_line.show_below(self._anchor())

    def _offer(self, words: str) -> None:
        meant = self._meant.ticket_id if self._meant is not None else None
        if meant is not None and self._to is not None:
            name = self._facts.team.name(self._to)
            self._commands.offer(meant, self._to, name, words)

    def _give_back(self, words: str) -> None:
        if self._answered is not None:
            self._commands.give_back(self._answered, words)
