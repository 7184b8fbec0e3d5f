"""What is entered about a call in its panel: who, about what, how it ended, what follows."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.call import Caller, CallOutcome, OpenMatter
from app.domain.ids import RowId
from app.domain.search import Found, HitKind
from app.domain.ticket import Direction
from app.services import calls
from app.ui.calls.call_panel import CallPanel
from app.ui.calls.keeping import CallKeeping
from app.ui.capture.contact_field import Customer
from app.ui.common.icons import Icon
from app.ui.common.picker import Choice, PickerPopup
from app.ui.inbox.desk_facts import DeskFacts

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.desk import Desk

_OFFERED = 8


class CallFields(QObject):
    """Keeps panel and record the same.

    Signals:
        named: the desk has said who it is.

    Attributes:
        name: with whom, as far as it is known.
    """

    named = Signal()

    def __init__(
        self, session: DeskSession, panel: CallPanel, keeping: CallKeeping, facts: DeskFacts
    ) -> None:
        super().__init__(panel)
        self._session = session
        self._panel = panel
        self._keeping = keeping
        self._facts = facts
        self.name = ""
        self._pass_picker = PickerPopup(self.tr("Pass to"), panel)
        self._pass_picker.chosen.connect(self._pass_to)
        panel.state.direction_chosen.connect(self._set_direction)
        panel.who.typed.connect(self._look_for)
        panel.who_chosen.connect(self._take_who)
        panel.matter_chosen.connect(self._take_matter)
        panel.noted.connect(self._note)
        panel.outcome_chosen.connect(self._take_outcome)
        panel.pass_asked.connect(self._ask_whom)
        panel.reminder_chosen.connect(self._take_reminder)
        panel.confirm_chosen.connect(self._take_confirm)

    def begin(self, name: str, ticket_id: RowId | None) -> None:
        """Another call, of somebody known or of nobody yet."""
        self.name = name
        self._panel.clear_who()
        self._panel.show_matters((), ticket_id)

    def ask_about(
        self, contact_id: RowId | None, ticket_id: RowId | None, number: str = ""
    ) -> None:
        """Have the desk say who it is and what is open with them."""
        if ticket_id is not None:
            question = partial(_about_ticket, ticket_id)
        elif contact_id is not None:
            question = partial(_customer, contact_id)
        elif number:
            question = partial(_caller, number)
        else:
            return
        call = self._keeping.call
        if call is not None:
            self._session.ask(question, partial(self._know_of, call.id), owner=self)

    def know(self, caller: Caller) -> None:
        """The desk says who it is; what a call was said to be about stays."""
        call = self._keeping.call
        if call is None:
            return
        if caller.contact is not None:
            self.name = caller.contact.name
            self._keeping.change(contact_id=caller.contact.id, name="")
            self._panel.show_name(self.name)
            self._panel.who.show_known(Customer(self.name, caller.contact.id))
            self.named.emit()
        if call.ticket_id is None and caller.matters:
            self._keeping.change(ticket_id=caller.matters[0].ticket_id)
        self._show_matters(caller.matters)

    def offer_outcomes(self) -> None:
        """The ways this call can end."""
        call = self._keeping.call
        outgoing = call is not None and call.direction is Direction.OUTBOUND
        self._panel.offer_outcomes(tuple(self._others().values()), outgoing=outgoing)

    def _know_of(self, call_id: RowId, caller: Caller) -> None:
        """Answers that come when another call goes on already are nobody's."""
        if self._keeping.call is not None and self._keeping.call.id == call_id:
            self.know(caller)

    def _show_matters(self, matters: tuple[OpenMatter, ...]) -> None:
        if self._keeping.call is not None:
            self._panel.show_matters(matters, self._keeping.call.ticket_id)

    def _others(self) -> dict[RowId, str]:
        me = self._facts.me
        return {one.id: one.name for one in self._facts.people if one.active and one.id != me}

    def _set_direction(self, direction: Direction) -> None:
        self._keeping.change(direction=direction)
        self._panel.show_direction(direction)
        call = self._keeping.call
        if call is not None and call.outcome is CallOutcome.NOT_REACHED:
            self._take_outcome(None, None)
        self.offer_outcomes()

    def _look_for(self, text: str) -> None:
        self._session.ask(
            lambda desk: desk.search(text, _OFFERED), partial(self._offer_who, text), owner=self
        )

    def _offer_who(self, text: str, found: Found) -> None:
        known = [
            Customer(hit.title, hit.id, hit.who)
            for hit in found.hits
            if hit.kind is HitKind.CONTACT
        ]
        self._panel.who.offer(text, known)

    def _take_who(self, customer: Customer) -> None:
        """Somebody else than was thought: then it is about something else, too."""
        call = self._keeping.call
        if call is None or (customer.id is not None and customer.id == call.contact_id):
            return
        self.name = customer.name
        self._panel.show_name(customer.name)
        self._keeping.change(
            contact_id=customer.id, name="" if customer.id else customer.name, ticket_id=None
        )
        self._show_matters(())
        self.ask_about(customer.id, None)

    def _take_matter(self, ticket_id: RowId | None) -> None:
        self._keeping.change(ticket_id=ticket_id)

    def _note(self, words: str) -> None:
        if self._keeping.call is not None and words != self._keeping.call.notes:
            self._keeping.change(notes=words)

    def _take_outcome(self, outcome: CallOutcome | None, at: datetime | None) -> None:
        self._keeping.change(outcome=outcome, call_back_at=at)
        self._panel.show_outcome(outcome, at)
        self._panel.say_problem("")
        self.offer_outcomes()

    def _ask_whom(self, anchor: QWidget) -> None:
        others = self._others()
        if len(others) == 1:
            self._pass_to(next(iter(others)))
            return
        choices = [Choice(one, name, icon=Icon.USER) for one, name in others.items()]
        self._pass_picker.set_choices(choices)
        self._pass_picker.show_below(anchor)

    def _pass_to(self, person_id: RowId) -> None:
        self._keeping.change(pass_to=person_id)
        self._take_outcome(CallOutcome.PASSED, None)

    def _take_reminder(self, at: datetime | None) -> None:
        self._keeping.change(remind_at=at)
        self._panel.show_reminder(at)

    def _take_confirm(self, wanted: bool) -> None:
        self._keeping.change(confirm=wanted)


def _about_ticket(ticket_id: RowId, desk: Desk) -> Caller:
    return calls.about_ticket(desk, ticket_id)


def _customer(contact_id: RowId, desk: Desk) -> Caller:
    return calls.customer(desk, contact_id)


def _caller(number: str, desk: Desk) -> Caller:
    return calls.caller(desk, number)
