"""Choosing another ticket by number or words, the same customer's first."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.ids import RowId
from app.domain.ticket_choice import TicketChoice
from app.domain.ticket_link import Relation
from app.ui.common.icons import Icon
from app.ui.common.picker import Choice, PickerPopup
from app.ui.inbox.target import Target, ids_of

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.desk import Desk

translate = QCoreApplication.translate

_WIDTH = 440


class TicketPicker(PickerPopup):
    """Asks the desk for every key; answers to earlier keys are dropped.

    `chosen` carries a `TicketChoice`.
    """

    def __init__(self, session: DeskSession, hint: str, parent: QWidget) -> None:
        super().__init__(hint, parent, filters=False, width=_WIDTH)
        self._session = session
        self._near: RowId | None = None
        self._leave_out: Collection[RowId] = ()
        self._chosen: Target | None = None
        self._asked = 0
        self.typed.connect(self._ask)

    def offer(
        self,
        near: RowId | None,
        leave_out: Collection[RowId] = (),
        chosen: Target | None = None,
    ) -> None:
        """Begin anew beside a ticket, or with those `chosen`; call before it is shown."""
        self._near, self._leave_out, self._chosen = near, leave_out, chosen
        self.set_choices([])
        self._ask("")

    def _ask(self, text: str) -> None:
        self._asked += 1
        asked, near, leave_out = self._asked, self._near, self._leave_out
        chosen = self._chosen

        def take(found: tuple[TicketChoice, ...]) -> None:
            if asked == self._asked:
                self.set_choices([_choice(one) for one in found])

        def look_up(desk: Desk) -> tuple[TicketChoice, ...]:
            # Brings the store's libraries along; the window is made without them.
            from app.services import ticket_picking

            first = ids_of(desk, chosen) if chosen is not None and not text else ()
            return ticket_picking.choices(desk, text, near, leave_out, first)

        self._session.ask(look_up, take, owner=self)


class RelationPicker(PickerPopup):
    """What a ticket is to the other one. `chosen` carries a `Relation`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("Pickers", "How are they linked?"), parent)

    def offer(self, number: int) -> None:
        """What can be said of the other ticket, which is printed as `number`."""
        words = (
            (Relation.RELATED, self.tr("Related to #%1")),
            (Relation.DUPLICATE_OF, self.tr("Duplicate of #%1")),
            (Relation.CAUSED_BY, self.tr("Caused by #%1")),
        )
        self.set_choices(
            [Choice(one, said.replace("%1", str(number)), icon=Icon.LINK) for one, said in words]
        )


class OtherCustomerPicker(PickerPopup):
    """Asks once more where two tickets are of different customers. `chosen` carries True or None.

    It is no question in the way: Enter goes on, Escape leaves all as it was.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("Pickers", "These are different customers"), parent)

    def offer(self, target: TicketChoice) -> None:
        """Say whose the ticket stays."""
        name = target.contact_name or self.tr("nobody")
        words = self.tr("Merge, #%1 stays with %2").replace("%1", str(target.number))
        self.set_choices(
            [
                Choice(True, words.replace("%2", name), icon=Icon.GIT_MERGE),
                Choice(None, self.tr("Choose another ticket"), icon=Icon.ARROW_LEFT),
            ]
        )


def _choice(one: TicketChoice) -> Choice:
    icon = Icon.USER if one.same_customer else Icon.INBOX
    return Choice(one, f"#{one.number} {one.subject}", one.contact_name, icon)
