"""Opens the import dialogs over the window, and keeps what is being imported going without them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.errors import KnownError
from app.system.clock import Clock, SystemClock
from app.ui.common.area import Notice
from app.ui.imports.contact_dialog import ContactImportDialog
from app.ui.imports.contact_job import ContactJob
from app.ui.imports.mail_dialog import MailImportDialog
from app.ui.imports.mail_job import MailJob
from app.ui.imports.problem_words import trouble_of
from app.ui.imports.quarantine_dialog import QuarantineDialog
from app.ui.imports.running import ContactSlice, MailSlice

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.readers import Readers

ImportDialog = MailImportDialog | ContactImportDialog
_D = TypeVar("_D", MailImportDialog, ContactImportDialog)


class Imports(QObject):
    """One import of each kind at a time; its dialog may be closed and opened again meanwhile.

    Signals:
        noticed: a `Notice`: what an import did that nobody was looking at, what was removed.
        moved_on: how far an import has come, in words; "" when none is going on any more.
    """

    noticed = Signal(object)
    moved_on = Signal(str)

    def __init__(
        self,
        session: DeskSession,
        readers: Readers,
        window: QWidget,
        *,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._readers = readers
        self._below = window
        self._clock = clock or SystemClock()
        self._mail: MailJob | None = None
        self._contacts: ContactJob | None = None
        self._dialog: ImportDialog | None = None

    @property
    def is_running(self) -> bool:
        """Whether anything is being imported."""
        return any(job is not None and job.running for job in (self._mail, self._contacts))

    @Slot()
    def import_mail(self) -> MailImportDialog:
        """Choose an archive, or look at the import that is going on."""
        job = self._mail if self._mail is not None and self._mail.running else None
        dialog = MailImportDialog(self._session, self._readers, self._below, job=job)
        dialog.begun.connect(self._keep_mail)
        dialog.quarantine_wanted.connect(self.show_quarantine)
        return self._open(dialog)

    def go_on_with(self, path: Path) -> None:
        """Look into an archive whose import stopped on the way."""
        dialog = self.import_mail()
        if not self.is_running:
            dialog.look_into(path)

    @Slot()
    def import_contacts(self) -> ContactImportDialog:
        """Choose a file of contacts, or look at the import that is going on."""
        job = self._contacts if self._contacts is not None and self._contacts.running else None
        dialog = ContactImportDialog(self._session, self._readers, self._below, job=job)
        dialog.begun.connect(self._keep_contacts)
        return self._open(dialog)

    def show_running(self) -> None:
        """Look at the import that is going on."""
        if self._contacts is not None and self._contacts.running:
            self.import_contacts()
        else:
            self.import_mail()

    @Slot()
    def show_quarantine(self) -> QuarantineDialog:
        """Show what was not understood."""
        dialog = QuarantineDialog(self._session, self._clock, self._below)
        dialog.noticed.connect(self.noticed)
        dialog.open()
        return dialog

    def stop(self) -> None:
        """The desk is about to close: let imports end with what they are at."""
        for job in (self._mail, self._contacts):
            if job is not None:
                job.stop()

    def _open(self, dialog: _D) -> _D:
        self._dialog = dialog
        dialog.open()
        return dialog

    def _keep_mail(self, job: MailJob) -> None:
        self._mail = job
        job.moved_on.connect(self._mail_moved)
        job.ended.connect(self._mail_ended)
        job.failed.connect(self._failed)

    def _keep_contacts(self, job: ContactJob) -> None:
        self._contacts = job
        job.moved_on.connect(self._contacts_moved)
        job.ended.connect(self._contacts_ended)
        job.failed.connect(self._failed)

    def _is_watched(self) -> bool:
        dialog = self._dialog
        return dialog is not None and isValid(dialog) and dialog.isVisible()

    def _mail_moved(self, slice_: MailSlice) -> None:
        percent = 100 * slice_.done // max(1, slice_.total)
        words = self.tr("Mail: %1 % read, %2 messages new here")
        count = QLocale().toString(slice_.account.messages_added)
        self.moved_on.emit(words.replace("%1", str(min(percent, 99))).replace("%2", count))

    def _contacts_moved(self, slice_: ContactSlice) -> None:
        count = QLocale().toString(slice_.account.added)
        self.moved_on.emit(self.tr("Contacts: %1 added").replace("%1", count))

    def _tell_over(self) -> None:
        if not self.is_running:
            self.moved_on.emit("")

    def _mail_ended(self, slice_: MailSlice) -> None:
        self._tell_over()
        if not self._is_watched():
            words = self.tr("Mail is in: %1 messages new here")
            count = QLocale().toString(slice_.account.messages_added)
            self.noticed.emit(Notice(words.replace("%1", count)))

    def _contacts_ended(self, slice_: ContactSlice) -> None:
        self._tell_over()
        if not self._is_watched():
            words = self.tr("Contacts are in: %1 added")
            count = QLocale().toString(slice_.account.added)
            self.noticed.emit(Notice(words.replace("%1", count)))

    def _failed(self, error: BaseException) -> None:
        """A dialog that is open says what it means; a fault of the program is always reported."""
        self._tell_over()
        trouble = trouble_of(error)
        if trouble is None and not isinstance(error, KnownError):
            self._session.workers.failed.emit(error)
        elif not self._is_watched():
            if trouble is None:
                self._session.refused.emit(error)
            else:
                self.noticed.emit(Notice(f"{trouble.failed} {trouble.to_do}", error=True))
