"""From an action to a command: which tickets are meant, what else must be asked, then do it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.domain.ids import RowId
from app.domain.link import ticket_link
from app.domain.ticket import Status, Ticket
from app.ui.common.area import Notice
from app.ui.inbox.actions import TicketActions
from app.ui.inbox.desk_facts import DeskFacts
from app.ui.inbox.filters import NOBODY
from app.ui.inbox.moments import Moments
from app.ui.inbox.pickers import AssignPicker, LinePopup, TagPicker, TimePicker

if TYPE_CHECKING:
    from app.ui.inbox.commands import TicketCommands
    from app.ui.inbox.target import Target

_TWO = 2


class Doing(QObject):
    """Connects `TicketActions` to `TicketCommands`, with the popups between them.

    `target` tells what is meant at the moment, `shown` the ticket in the detail.

    Signals:
        settled: the `Status` the meant tickets have from now on, None when they are gone: they may
            leave the list, and one goes on to the next promise.
        noticed: a `Notice`.
    """

    settled = Signal(object)
    noticed = Signal(object)

    def __init__(
        self,
        actions: TicketActions,
        commands: TicketCommands,
        facts: DeskFacts,
        moments: Moments,
        *,
        target: Callable[[], Target],
        shown: Callable[[], Ticket | None],
        anchor: Callable[[], QWidget],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._commands = commands
        self._facts = facts
        self._target = target
        self._shown = shown
        self._anchor = anchor
        self._meant: Target | None = None
        self.remind_picker = TimePicker(moments, parent, may_hold=True)
        self.call_picker = TimePicker(moments, parent)
        self.assign_picker = AssignPicker(parent)
        self.tag_picker = TagPicker(parent)
        self.subject_line = LinePopup(self.tr("Subject"), parent)
        self.reference_line = LinePopup(self.tr("Order, invoice or other reference"), parent)
        self._connect_actions()
        self._connect_popups()

    def pick_tags(self) -> None:
        """Open the tags."""
        shown = self._shown()
        several = self._target().count > 1
        present = shown.tags if shown is not None and not several else ()
        self.tag_picker.offer_tags([tag.name for tag in self._facts.tags], present)
        self._meant = self._target()
        self.tag_picker.show_below(self._anchor())

    def pick_reminder(self) -> None:
        """Ask when to come back to it."""
        self._pick_time(self.remind_picker)

    def pick_call_back(self) -> None:
        """Ask for when a call is promised."""
        self._pick_time(self.call_picker)

    def wake(self) -> None:
        """Bring it back before its reminder; one stays with it."""
        self._commands.wake(self._target())

    def change_promise(self) -> None:
        """Ask for another time for what the ticket says was promised."""
        shown = self._shown()
        if shown is not None and shown.status is Status.CALL_BACK:
            self.pick_call_back()
        else:
            self.pick_reminder()

    def pick_assignee(self) -> None:
        """Ask whose it should be; where two people work here the other one is meant."""
        active = [one for one in self._facts.people if one.active]
        shown, me = self._shown(), self._facts.me
        one = self._target().count == 1 and shown is not None
        assigned = shown.assignee_id if one and shown is not None else None
        if one and len(active) == _TWO and me is not None:
            others = [person for person in active if person.id != assigned]
            chosen = (
                others[0]
                if assigned is not None
                else next((person for person in active if person.id == me), active[0])
            )
            self._commands.assign(self._target(), chosen.id, self._name(chosen.id))
            return
        self.choose_assignee()

    def choose_assignee(self) -> None:
        """Ask whose it should be, whatever the number of people."""
        shown = self._shown()
        assigned = shown.assignee_id if shown is not None else None
        self.assign_picker.offer_people(self._facts.people, self._facts.me, assigned)
        self._meant = self._target()
        self.assign_picker.show_below(self._anchor())

    def _connect_actions(self) -> None:
        do = self._actions
        do.close.triggered.connect(self._close_or_reopen)
        do.remind.triggered.connect(self.pick_reminder)
        do.call_back.triggered.connect(self.pick_call_back)
        do.reopen.triggered.connect(self._reopen)
        do.wake.triggered.connect(self.wake)
        do.end_call_back.triggered.connect(self._end_call_back)
        do.assign.triggered.connect(self.pick_assignee)
        do.tags.triggered.connect(self.pick_tags)
        do.spam.triggered.connect(self._mark_spam)
        do.bin.triggered.connect(self._put_in_bin)
        do.restore.triggered.connect(self._restore)
        do.rename.triggered.connect(self._ask_subject)
        do.reference.triggered.connect(self._ask_reference)
        do.copy_link.triggered.connect(self._copy_link)

    def _connect_popups(self) -> None:
        self.remind_picker.chosen.connect(self._remind)
        self.call_picker.chosen.connect(self._promise_call)
        self.assign_picker.chosen.connect(self._assign)
        self.tag_picker.chosen.connect(self._toggle_tag)
        self.tag_picker.created.connect(self._add_tag)
        self.subject_line.entered.connect(self._rename)
        self.reference_line.entered.connect(self._set_reference)

    def _close_or_reopen(self) -> None:
        target, shown = self._target(), self._shown()
        if target.count == 1 and shown is not None and shown.status is Status.CLOSED:
            self._commands.reopen(target)
        else:
            self._commands.close(target)
            self.settled.emit(Status.CLOSED)

    def _reopen(self) -> None:
        self._commands.reopen(self._target())
        self.settled.emit(Status.NEEDS_REPLY)

    def _end_call_back(self) -> None:
        self._commands.end_call_back(self._target())

    def _mark_spam(self) -> None:
        self._commands.mark_spam(self._target())
        self.settled.emit(None)

    def _put_in_bin(self) -> None:
        self._commands.put_in_bin(self._target())
        self.settled.emit(None)

    def _restore(self) -> None:
        self._commands.restore(self._target())

    def _pick_time(self, picker: TimePicker) -> None:
        self._meant = self._target()
        shown = self._shown()
        picker.offer_times(holds=shown is not None and shown.remind_holds)
        picker.show_below(self._anchor())

    def _remind(self, at: datetime) -> None:
        if self._meant is not None:
            holds = self.remind_picker.holds.isChecked()
            self._commands.remind(self._meant, at, holds=holds)
            self.settled.emit(Status.WAITING)

    def _promise_call(self, at: datetime) -> None:
        if self._meant is not None:
            self._commands.promise_call_back(self._meant, at)
            self.settled.emit(Status.CALL_BACK)

    def _assign(self, person_id: RowId) -> None:
        if self._meant is not None:
            chosen = None if person_id == NOBODY else person_id
            self._commands.assign(self._meant, chosen, self._name(chosen))

    def _name(self, person_id: RowId | None) -> str:
        if person_id is None:
            return self.tr("nobody")
        return self._facts.team.name(person_id)

    def _toggle_tag(self, name: str) -> None:
        if self._meant is None:
            return
        shown = self._shown()
        present = {tag.casefold() for tag in shown.tags} if shown is not None else set()
        if self._meant.count == 1 and name.casefold() in present:
            self._commands.remove_tag(self._meant, name)
        else:
            self._commands.add_tag(self._meant, name)

    def _add_tag(self, name: str) -> None:
        if self._meant is not None:
            self._commands.add_tag(self._meant, name)

    def _ask_subject(self) -> None:
        shown = self._shown()
        if shown is not None:
            self._meant = self._target()
            self.subject_line.line.setText(shown.subject)
            self.subject_line.show_below(self._anchor())

    def _ask_reference(self) -> None:
        shown = self._shown()
        if shown is not None:
            self._meant = self._target()
            self.reference_line.line.setText(shown.reference)
            self.reference_line.show_below(self._anchor())

    def _rename(self, subject: str) -> None:
        if self._meant is not None and self._meant.ticket_id is not None and subject.strip():
            self._commands.rename(self._meant.ticket_id, subject)

    def _set_reference(self, reference: str) -> None:
        if self._meant is not None and self._meant.ticket_id is not None:
            self._commands.set_reference(self._meant.ticket_id, reference)

    def _copy_link(self) -> None:
        shown = self._shown()
        if shown is not None:
            QGuiApplication.clipboard().setText(link_to(shown))
            self.noticed.emit(
                Notice(self.tr("Link to #%1 copied").replace("%1", str(shown.number)))
            )


def link_to(ticket: Ticket) -> str:
    """The address that opens this ticket from anywhere: by its printed number."""
    return ticket_link(ticket.number)
