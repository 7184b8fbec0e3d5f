"""Turns what was written down in the new-ticket dialog into a contact and a ticket."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.background.session import DeskSession
from app.domain.address import is_email
from app.domain.contact import PointKind
from app.domain.ids import RowId
from app.domain.search import Found, HitKind
from app.services import contacts, tickets
from app.services.contacts import PointDraft
from app.services.desk import ContactView
from app.ui.common.area import Done, Notice
from app.ui.shell.contact_field import Customer
from app.ui.shell.new_ticket import Captured, NewTicketDialog
from app.ui.shell.problems import problem_of

_OFFERED = 8
_FEWEST_DIGITS = 5


class Capture(QObject):
    """Opens the dialog over `window`; what was typed and not saved is there again next time.

    Signals:
        saved: the new ticket's id.
        noticed: a `Notice` for the toast.
    """

    saved = Signal(object)
    noticed = Signal(object)

    def __init__(self, session: DeskSession, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._below = window
        self._kept = Captured()
        self._dialog: NewTicketDialog | None = None

    @Slot()
    def begin(self, customer: Customer | None = None) -> None:
        """Show the dialog, for a customer if one is given."""
        if self._dialog is not None and isValid(self._dialog) and self._dialog.isVisible():
            self._dialog.activateWindow()
            return
        begun = self._kept if customer is None else Captured(who=customer)
        dialog = NewTicketDialog(begun, self._below)
        dialog.who.typed.connect(self._look_for)
        dialog.save_wanted.connect(self._save)
        dialog.left.connect(self._keep)
        self._dialog = dialog
        dialog.open()

    def begin_for(self, contact_id: RowId) -> None:
        """Show the dialog for a known contact."""
        self._session.ask(lambda desk: desk.contact_view(contact_id), self._begin_with, owner=self)

    def _begin_with(self, view: ContactView) -> None:
        self.begin(Customer(view.contact.name, view.contact.id, view.contact.organisation_name))

    def _keep(self, captured: Captured) -> None:
        self._kept = captured

    def _look_for(self, text: str) -> None:
        self._session.ask(
            lambda desk: desk.search(text, _OFFERED), partial(self._offer, text), owner=self
        )

    def _offer(self, text: str, found: Found) -> None:
        if self._dialog is None or not isValid(self._dialog):
            return
        known = [
            Customer(hit.title, hit.id, hit.who or _beside_name(hit.excerpt.text, hit.title))
            for hit in found.hits
            if hit.kind is HitKind.CONTACT
        ]
        self._dialog.who.offer(text, known)

    def _save(self, captured: Captured) -> None:
        who = captured.who
        if who is not None and who.id is None:
            self._session.do(
                lambda desk: desk.do(
                    contacts.create,
                    name=who.name,
                    points=_points_of(who.name),
                    region=desk.settings().region,
                ),
                partial(self._contact_made, captured),
                owner=self,
                failed=self._refuse,
            )
        else:
            self._open_ticket(captured, who.id if who else None)

    def _contact_made(self, captured: Captured, done: Done[RowId]) -> None:
        self._open_ticket(captured, done.result)

    def _open_ticket(self, captured: Captured, contact_id: RowId | None) -> None:
        self._session.do(
            lambda desk: desk.do(
                tickets.open_ticket,
                contact_id=contact_id,
                subject=captured.subject,
                channel=captured.channel,
                text=captured.text,
                answer_within=desk.settings().answer_within,
            ),
            self._ticket_made,
            owner=self,
            failed=self._refuse,
        )

    def _ticket_made(self, done: Done[RowId]) -> None:
        self._kept = Captured()
        if self._dialog is not None and isValid(self._dialog):
            self._dialog.close_saved()
        self._dialog = None
        self.saved.emit(done.result)
        self.noticed.emit(Notice(self.tr("Ticket saved"), done.changes.command_id))

    def _refuse(self, error: BaseException) -> None:
        if self._dialog is not None and isValid(self._dialog):
            self._dialog.show_problem(problem_of(error))


def _points_of(typed: str) -> tuple[PointDraft, ...]:
    """A mail address or number typed in the place of a name is also the way to reach them."""
    if is_email(typed.strip()):
        return (PointDraft(PointKind.EMAIL, typed),)
    digits = sum(letter.isdigit() for letter in typed)
    if digits >= _FEWEST_DIGITS and not any(letter.isalpha() for letter in typed):
        return (PointDraft(PointKind.PHONE, typed),)
    return ()


def _beside_name(excerpt: str, name: str) -> str:
    return "" if excerpt == name else excerpt.removeprefix(name).strip()
