"""What a person does to tickets here, as commands for the write worker, and the word afterwards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.domain.ids import RowId
from app.services import tickets
from app.ui.common.area import Done, Notice
from app.ui.inbox.moments import Moments, aware_utc
from app.ui.inbox.target import Target, ids_of

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.desk import Desk

T_co = TypeVar("T_co", covariant=True)


Act = Callable[..., Any]


class Journalled(Done[T_co], Protocol[T_co]):
    """As `Done`; `journalled` says whether there is anything to undo."""

    @property
    def journalled(self) -> bool: ...


class TicketCommands(QObject):
    """Does it at once, and says what was done with a way back.

    Signals:
        noticed: a `Notice` after each command.
    """

    noticed = Signal(object)

    def __init__(
        self, session: DeskSession, moments: Moments, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._moments = moments

    def close(self, target: Target) -> None:
        """The matter is settled."""
        self._do(target, tickets.close, said=self._of(target, self.tr("Closed")))

    def reopen(self, target: Target) -> None:
        """Back to *Needs reply*."""
        self._do(target, tickets.reopen, said=self._of(target, self.tr("Reopened")))

    def remind(self, target: Target, at: datetime, *, holds: bool = False) -> None:
        """Out of sight until `at`, if it `holds` also when the customer writes before."""
        words = self.tr("Reminder set for %1").replace("%1", self._moments.ahead(at))
        act = partial(tickets.remind, holds=holds)
        self._do(target, act, aware_utc(at), said=self._of(target, words))

    def wake(self, target: Target) -> None:
        """Back to *Needs reply* before its time."""
        self._do(target, tickets.reopen, said=self._of(target, self.tr("Woken")))

    def promise_call_back(self, target: Target, at: datetime) -> None:
        """A call is promised for `at`."""
        words = self.tr("Call promised for %1").replace("%1", self._moments.ahead(at))
        self._do(target, tickets.promise_call_back, aware_utc(at), said=self._of(target, words))

    def end_call_back(self, target: Target) -> None:
        """The promised call was made."""
        self._do(
            target, tickets.end_call_back, said=self._of(target, self.tr("Promised call ended"))
        )

    def assign(self, target: Target, person_id: RowId | None, name: str) -> None:
        """Give to somebody, or to nobody; `name` is who, for the word afterwards."""
        words = self.tr("Assigned to %1").replace("%1", name)
        self._do(target, tickets.assign, person_id, said=self._of(target, words))

    def add_tag(self, target: Target, tag: str) -> None:
        """Tag, making the tag if it is new."""
        words = self.tr("Tag %1 added").replace("%1", tag)
        self._do(target, tickets.add_tag, tag, said=self._of(target, words))

    def remove_tag(self, target: Target, tag: str) -> None:
        """Take a tag off."""
        words = self.tr("Tag %1 removed").replace("%1", tag)
        self._do(target, tickets.remove_tag, tag, said=self._of(target, words))

    def put_in_bin(self, target: Target) -> None:
        """Out of every list."""
        self._do(target, tickets.put_in_bin, said=self._of(target, self.tr("In the bin")))

    def mark_spam(self, target: Target) -> None:
        """Not a customer's matter."""
        self._do(target, tickets.mark_spam, said=self._of(target, self.tr("Marked as spam")))

    def restore(self, target: Target) -> None:
        """Back from the bin, and from spam."""
        self._do(target, tickets.restore, said=self._of(target, self.tr("Restored")))

    def mark_unread(self, target: Target) -> None:
        """As if nothing had been read; this computer's own note, so there is nothing to undo."""
        words = self._of(target, self.tr("Marked as unread"))
        self._do(target, tickets.mark_unread, said=words, quietly=True)

    def mark_read(self, ticket_id: RowId) -> None:
        """It was looked at; nobody needs to hear that."""
        self._session.do(lambda desk: desk.do_quietly(tickets.mark_read, [ticket_id]), owner=self)

    def rename(self, ticket_id: RowId, subject: str) -> None:
        """Another subject."""
        self._do_one(tickets.rename, ticket_id, subject, said=self.tr("Subject changed"))

    def set_reference(self, ticket_id: RowId, reference: str) -> None:
        """The order or invoice it is about."""
        said = self.tr("Reference set") if reference.strip() else self.tr("Reference removed")
        self._do_one(tickets.set_reference, ticket_id, reference, said=said)

    def _do(
        self, target: Target, command: Act, *arguments: object, said: str, quietly: bool = False
    ) -> None:
        if not target.count:
            return

        def act(desk: Desk) -> Any:
            perform = desk.do_quietly if quietly else desk.do
            return perform(command, ids_of(desk, target), *arguments)

        self._session.do(act, self._tell(said), owner=self)

    def _do_one(self, command: Act, ticket_id: RowId, value: str, *, said: str) -> None:
        self._session.do(
            lambda desk: desk.do(command, ticket_id, value), self._tell(said), owner=self
        )

    def _tell(self, said: str) -> Callable[[Journalled[Any]], None]:
        def finished(outcome: Journalled[Any]) -> None:
            command_id = outcome.changes.command_id if outcome.journalled else None
            self.noticed.emit(Notice(said, command_id))

        return self._while_here(finished)

    def _while_here(
        self, done: Callable[[Journalled[Any]], object]
    ) -> Callable[[Journalled[Any]], None]:
        """A command outlives the screen that asked for it: then nobody is to be told."""

        def finished(outcome: Journalled[Any]) -> None:
            if isValid(self):
                done(outcome)

        return finished

    def _of(self, target: Target, words: str) -> str:
        if target.count > 1:
            return self.tr("%1, %n tickets", "", target.count).replace("%1", words)
        return f"{words}, {target.name}" if target.name else words
