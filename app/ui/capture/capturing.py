"""Turns what is written in the capture panel into a ticket, and keeps it until then."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.background.session import DeskSession
from app.domain.capture import Capture, UnsavedCapture
from app.domain.errors import KnownError, Refused
from app.domain.ids import RowId
from app.domain.message import StoredFile
from app.domain.search import Found, HitKind
from app.services import capture
from app.services.capture import KeptCapture, KnownPost
from app.services.desk import ContactView, Desk
from app.services.settings import DeskSettings
from app.services.tickets import NewAttachment
from app.system.clock import Clock
from app.ui.capture.contact_field import Customer
from app.ui.capture.dropped import FileTooLarge, read_file
from app.ui.capture.panel import CapturePanel
from app.ui.common.area import Done, Notice
from app.ui.common.file_folder import begin_where_left
from app.ui.inbox.moments import Moments
from app.ui.shell.problems import problem_of

SAVE_AFTER_MS = 1000
_OFFERED = 8


class Capturing(QObject):
    """Opens the panel over `below`; what was typed and not saved is there again next time.

    Signals:
        saved: the new ticket's id.
        ticket_wanted: the id of the ticket a post was written down on before.
        noticed: a `Notice` for the toast.
        discarded: (words, undo) of what was thrown away.
    """

    saved = Signal(object)
    ticket_wanted = Signal(object)
    noticed = Signal(object)
    discarded = Signal(str, object)

    def __init__(self, session: DeskSession, below: QWidget, clock: Clock) -> None:
        super().__init__(below)
        self._session = session
        self._person = session.desk.person_id
        self._files: tuple[StoredFile, ...] = ()
        self._customer: Customer | None = None
        self._moments = Moments(clock, self)
        self.panel = CapturePanel(self._moments, below)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.keep_now)
        self._unkept = False
        self._connect()

    @Slot()
    def begin(self, customer: Customer | None = None) -> None:
        """Show the panel, for a customer if one is given."""
        self._customer = customer
        if self.panel.isVisible() and self._person == self._session.desk.person_id:
            self._show_for(customer)
            return
        self.keep_now()
        self._person = self._session.desk.person_id
        self._session.ask(_read, self._show, owner=self)

    def begin_for(self, contact_id: RowId) -> None:
        """Show the panel for a known contact."""
        self._session.ask(lambda desk: desk.contact_view(contact_id), self._begin_with, owner=self)

    @Slot()
    def keep_now(self) -> None:
        """Keep what is typed and not kept yet, without waiting for a pause."""
        if not self._unkept:
            return
        self._unkept = False
        self._timer.stop()
        unsaved, writer = self.panel.unsaved(), self._person
        self._session.do(
            lambda desk: desk.do_quietly(capture.keep, unsaved, writer),
            self._say_kept,
            owner=self,
        )

    def _connect(self) -> None:
        panel = self.panel
        panel.who.typed.connect(self._look_for)
        panel.edited.connect(self._keep_soon)
        panel.hidden.connect(self.keep_now)
        panel.files_offered.connect(self._take_files)
        panel.picture_pasted.connect(self._add_file)
        panel.file_dropped.connect(self._drop_file)
        panel.save_wanted.connect(self._save)
        panel.discard_wanted.connect(self._discard)
        panel.address_given.connect(self._look_for_post)
        panel.known_wanted.connect(self.ticket_wanted)

    def _keep_soon(self) -> None:
        self._unkept = True
        self._timer.start()

    # --- beginning ----------------------------------------------------------------------------

    def _begin_with(self, view: ContactView) -> None:
        self.begin(Customer(view.contact.name, view.contact.id, view.contact.organisation_name))

    def _show(self, found: tuple[KeptCapture, DeskSettings]) -> None:
        kept, agreed = found
        self._moments.set_zone(agreed.zone)
        self._moments.look_at_the_clock()
        self._files = kept.files
        self.panel.chips.use(agreed.channels)
        self.panel.show_unsaved(kept.unsaved, kept.files, kept.people)
        self._show_for(self._customer)

    def _show_for(self, customer: Customer | None) -> None:
        panel = self.panel
        panel.open_over()
        begun = panel.unsaved()
        if customer is not None and (begun.is_empty or begun.who_id == customer.hex_id):
            panel.choose_customer(customer)
        elif customer is not None:
            panel.say_begun()
        panel.focus_first()

    def _look_for(self, text: str) -> None:
        self._session.ask(
            lambda desk: desk.search(text, _OFFERED), partial(self._offer, text), owner=self
        )

    def _offer(self, text: str, found: Found) -> None:
        known = [
            Customer(hit.title, hit.id, hit.who or _beside_name(hit.excerpt.text, hit.title))
            for hit in found.hits
            if hit.kind is HitKind.CONTACT
        ]
        self.panel.who.offer(text, known)

    def _look_for_post(self, address: str) -> None:
        self._session.do(
            lambda desk: desk.do_quietly(capture.find_post, address),
            self._say_known,
            owner=self,
            failed=self._refuse,
        )

    def _say_known(self, done: Done[KnownPost | None]) -> None:
        if done.result is not None:
            self.panel.say_known(done.result.ticket_id, done.result.number)

    # --- files --------------------------------------------------------------------------------

    def _take_files(self, paths: Sequence[Path]) -> None:
        if paths:
            self._read_files(paths)
            return
        dialog = QFileDialog(self.panel.window(), self.tr("Add files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        begin_where_left(dialog)
        dialog.filesSelected.connect(self._files_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _files_chosen(self, chosen: list[str]) -> None:
        self._read_files([Path(one) for one in chosen])

    def _read_files(self, paths: Sequence[Path]) -> None:
        for path in paths:
            self._session.workers.read(
                partial(read_file, path), self._add_file, owner=self, failed=self._unreadable(path)
            )

    def _unreadable(self, path: Path) -> Callable[[BaseException], None]:
        def failed(error: BaseException) -> None:
            if isinstance(error, FileTooLarge):
                words = self.tr("%1 has more than 100 MB, so it was not added.")
            elif isinstance(error, OSError):
                words = self.tr("%1 cannot be read.")
            else:
                self._session.workers.failed.emit(error)
                return
            self.noticed.emit(Notice(words.replace("%1", path.name), error=True))

        return failed

    def _add_file(self, file: NewAttachment) -> None:
        writer = self._person
        self._session.do(
            lambda desk: desk.do_quietly(capture.add_file, file, writer),
            self._file_added,
            owner=self,
            failed=self._refuse,
        )

    def _file_added(self, done: Done[StoredFile]) -> None:
        self._files = (*self._files, done.result)
        self.panel.show_files(self._files)

    def _drop_file(self, place: int) -> None:
        self._files = (*self._files[:place], *self._files[place + 1 :])
        self.panel.show_files(self._files)
        writer = self._person
        self._session.do(lambda desk: desk.do_quietly(capture.drop_file, place, writer), owner=self)

    # --- the end ------------------------------------------------------------------------------

    def _save(self, captured: Capture) -> None:
        self._unkept = False
        self._timer.stop()

        writer = self._person

        def act(desk: Desk) -> Any:
            agreed = desk.settings()
            return desk.do(
                capture.capture,
                captured,
                region=agreed.region,
                answer_within=agreed.answer_within,
                writer=writer,
            )

        self._session.do(act, self._ticket_made, owner=self, failed=self._not_saved)

    def _ticket_made(self, done: Done[RowId]) -> None:
        self._clear()
        self.saved.emit(done.result)
        self.noticed.emit(Notice(self.tr("Ticket saved"), done.changes.command_id))

    def _not_saved(self, error: BaseException) -> None:
        self._keep_soon()
        self._refuse(error)

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, Refused) and error.reason == "post-known":
            ticket_id, number = error.facts["ticket_id"], error.facts["number"]
            if isinstance(ticket_id, bytes) and isinstance(number, int):
                self.panel.say_known(ticket_id, number)
        elif isinstance(error, KnownError):
            problem = problem_of(error)
            self.panel.say_problem(problem.failed, problem.safe, problem.to_do)
        else:
            self.panel.set_working(False)
            self._session.workers.failed.emit(error)

    def _discard(self) -> None:
        self._unkept = False
        self._timer.stop()
        before, files = self.panel.unsaved(), self._files
        self._clear()
        writer = self._person
        self._session.do(lambda desk: desk.do_quietly(capture.discard, writer), owner=self)
        if not before.is_empty or files:
            self.discarded.emit(self.tr("Discarded"), partial(self._bring_back, before, files))

    def _bring_back(self, before: UnsavedCapture, files: Sequence[StoredFile]) -> None:
        self._session.do(
            lambda desk: desk.do_quietly(capture.bring_back, before, tuple(files)),
            self._brought_back,
            owner=self,
        )

    def _brought_back(self, done: Done[None]) -> None:
        self.begin()

    def _clear(self) -> None:
        self._files = ()
        self.panel.show_unsaved(UnsavedCapture(), (), ())
        self.panel.hide()

    def _say_kept(self, done: Done[None]) -> None:
        self.panel.say_kept()


def _read(desk: Desk) -> tuple[KeptCapture, DeskSettings]:
    return capture.kept(desk), desk.settings()


def _beside_name(excerpt: str, name: str) -> str:
    return "" if excerpt == name else excerpt.removeprefix(name).strip()
