"""Puts merging, splitting, linking and handing over into the inbox, and saved views beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.ids import RowId
from app.ui.inbox.cards import Part, Press
from app.ui.inbox.ordering import Ordering
from app.ui.inbox.saved_views import SavedViews
from app.ui.inbox.thread_items import EventItem, ThreadItem

if TYPE_CHECKING:
    from app.services.desk import TicketView
    from app.ui.inbox.area import InboxArea


class OrderWiring(QObject):
    """Belongs to an inbox and knows its parts, as they know nothing of each other."""

    def __init__(self, area: InboxArea) -> None:
        super().__init__(area)
        # Brings the store's libraries along, which a session has loaded already.
        from app.ui.inbox.order_commands import OrderCommands

        self._area = area
        self.commands = OrderCommands(area.session, self)
        self.ordering = Ordering(
            area.session,
            area.ticket_actions,
            self.commands,
            area.facts,
            area.moments,
            target=area.choosing.target,
            view=self._view,
            message=self._message,
            anchor=area.anchor,
            keep=self._keep,
            parent=area,
        )
        self.views = SavedViews(area.session, area.list_pane, area)
        self._connect()

    def take_facts(self) -> None:
        """Who works here, what waits for an answer, which views there are."""
        area, facts = self._area, self._area.facts
        area.ticket_actions.show_people(sum(one.active for one in facts.people))
        area.rows.handed = frozenset(one.ticket_id for one in facts.hand_overs)
        area.list_pane.list.viewport().update()
        mine = [one for one in facts.hand_overs if one.to_id == facts.me]
        area.list_pane.show_hand_overs(mine)
        self.views.show_views(facts.views)

    def _connect(self) -> None:
        area, ties = self._area, self._area.pane.ties
        self.commands.noticed.connect(area.noticed)
        self.commands.made.connect(self._show)
        self.views.noticed.connect(area.noticed)
        ties.accepted.connect(self.ordering.accept)
        ties.given_back.connect(self.ordering.ask_give_back)
        ties.withdrawn.connect(self.commands.withdraw)
        ties.wake_asked.connect(area.doing.wake)
        area.context.unlink_asked.connect(self.ordering.unlink)
        area.context.separate_asked.connect(self.ordering.separate)
        area.cards.part_pressed.connect(self._press)
        area.list_pane.hand_over_asked.connect(area.show_item)
        area.several.all_asked.connect(area.list_pane.list.selectAll)

    def _view(self) -> TicketView | None:
        return self._area.showing.view

    def _message(self) -> RowId | None:
        item = self._area.cards.current_message()
        return item.message.id if item is not None else None

    def _keep(self) -> None:
        """Unsent words go into the desk first, and are read from it afterwards."""
        self._area.keep_unsaved()
        self._area.conversation.drafts.forget_all()

    def _show(self, ticket_id: RowId) -> None:
        """The ticket that came of it, with the words it has now."""
        if ticket_id == self._area.showing.ticket_id:
            self._area.showing.reopen()
        else:
            self._area.show_item(ticket_id)

    def _press(self, item: ThreadItem, part: Part) -> None:
        if part.press is Press.SEPARATE and isinstance(item, EventItem) and item.line.part:
            self.ordering.separate(item.line.part)
