"""The dialog that brings mail in."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialogButtonBox, QStackedWidget, QWidget

from app.ui.common.button import Button, ButtonKind
from app.ui.common.look import px
from app.ui.imports.mail_job import MailJob
from app.ui.imports.mail_pages import AccountPage, ChoosePage, OptionsPage, ProgressPage
from app.ui.imports.paged_dialog import PagedDialog
from app.ui.imports.problem_words import Trouble, trouble_of
from app.ui.imports.running import ArchiveFacts, MailSlice, look_into_archive

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.readers import Readers
    from app.services.settings import DeskSettings

_Role = QDialogButtonBox.ButtonRole
_HEIGHT = 400


class MailImportDialog(PagedDialog):
    """Shows a running import when it is given one, else begins with the choice of an archive.

    Signals:
        begun: the `MailJob` that was started; whoever hears it keeps it when the dialog goes.
        quarantine_wanted: show what was not understood.
    """

    begun = Signal(object)
    quarantine_wanted = Signal()

    def __init__(
        self,
        session: DeskSession,
        readers: Readers,
        parent: QWidget,
        *,
        job: MailJob | None = None,
    ) -> None:
        title = QCoreApplication.translate("MailImportDialog", "Bring in mail")
        super().__init__(title, parent, width=600)
        self._session = session
        self._readers = readers
        self._facts: ArchiveFacts | None = None
        self._agreed: DeskSettings | None = None
        self._job: MailJob | None = None
        self.choose = ChoosePage(
            self.tr(
                "From a mailbox file (mbox), a Maildir, or a folder of .eml files, as Thunderbird, "
                "Apple Mail, Google Takeout and mail servers write them. The archive itself is "
                "only read."
            ),
            self.tr("Mailboxes and mails (*.mbox *.mbx *.eml *.emlx);;All files (*)"),
        )
        self.options = OptionsPage()
        self.progress = ProgressPage()
        self.account = AccountPage()
        self.stack = QStackedWidget()
        self.stack.setMinimumHeight(px(_HEIGHT))
        for page in (self.choose, self.options, self.progress, self.account):
            self.stack.addWidget(page)
        self.body.addWidget(self.stack)
        self.primary = Button(kind=ButtonKind.FILLED)
        self.secondary = Button()
        self._add_buttons()
        self.choose.chosen.connect(self.look_into)
        if job is not None:
            self._watch(job)
        else:
            self.show_page(self.choose)

    def look_into(self, path: Path) -> None:
        """Open and recognise what was chosen."""
        self.choose.show_looking(path)
        self._session.ask(
            lambda desk: (look_into_archive(desk, self._readers, path), desk.settings()),
            self._looked_into,
            owner=self,
            failed=self._not_understood,
        )

    def begin(self) -> None:
        """Start with what the options say; the desk remembers which addresses are ours."""
        if self._facts is None or self._agreed is None:
            return
        if not self.options.addresses.take_typed():
            return
        own = self.options.addresses.chosen()
        if own == self._agreed.own_addresses:
            self._start(own)
            return
        from app.services import settings

        self._session.do(
            lambda desk: desk.do_quietly(partial(settings.change, own_addresses=own)),
            partial(self._remembered, own),
            owner=self,
        )

    # --- pages --------------------------------------------------------------------------------

    def _add_buttons(self) -> None:
        self.add_button(self.primary, _Role.ActionRole)
        self.add_button(self.secondary, _Role.ActionRole)
        self.primary.clicked.connect(self._primary_pressed)
        self.secondary.clicked.connect(self._secondary_pressed)

    def show_page(self, page: QWidget) -> None:
        """Show one of the pages with its buttons."""
        self.stack.setCurrentWidget(page)
        words = {
            self.choose: ("", self.tr("Cancel")),
            self.options: (self.tr("Bring in mail"), self.tr("Back")),
            self.progress: (self.tr("Go on in the background"), self.tr("Stop")),
            self.account: (self.tr("Done"), self.tr("Show what was kept aside")),
        }
        primary, secondary = words[page]
        self.primary.setText(primary)
        self.primary.setVisible(bool(primary))
        self.secondary.setText(secondary)
        self.secondary.setEnabled(True)
        quarantined = self._job is not None and self._job.last is not None
        shown = page is not self.account or (quarantined and bool(self._quarantined()))
        self.secondary.setVisible(shown)
        self.set_default(self.choose.file if page is self.choose else self.primary)

    def _quarantined(self) -> int:
        last = self._job.last if self._job else None
        return last.account.quarantined if last else 0

    def _primary_pressed(self) -> None:
        page = self.stack.currentWidget()
        if page is self.options:
            self.begin()
        elif page in (self.progress, self.account):
            self.accept()

    def _secondary_pressed(self) -> None:
        page = self.stack.currentWidget()
        if page is self.options:
            self.show_page(self.choose)
        elif page is self.progress:
            self._stop()
        elif page is self.account:
            self.accept()
            self.quarantine_wanted.emit()
        else:
            self.reject()

    # --- what is going on ---------------------------------------------------------------------

    def _looked_into(self, found: tuple[ArchiveFacts, DeskSettings]) -> None:
        self._facts, self._agreed = found
        self.choose.show_looking(None)
        self.options.show_facts(self._facts, self._agreed.own_addresses)
        self.show_page(self.options)

    def _not_understood(self, error: BaseException) -> None:
        trouble = trouble_of(error)
        if trouble is None:
            self.choose.show_looking(None)
            self._session.workers.failed.emit(error)
        else:
            self.choose.show_trouble(trouble)

    def _remembered(self, own: tuple[str, ...], done: object) -> None:
        self._start(own)

    def _start(self, own: tuple[str, ...]) -> None:
        from app.services.incoming_mail import FilingRules

        if self._facts is None or self._agreed is None:
            return
        rules = FilingRules(
            own_addresses=frozenset(own),
            closed_after=self.options.closed_after,
            answer_within=self._agreed.answer_within,
        )
        job = MailJob(self._session, self._readers, self._facts, rules)
        self._watch(job)
        self.begun.emit(job)
        job.start()

    def _watch(self, job: MailJob) -> None:
        self._job = job
        job.moved_on.connect(self._moved_on)
        job.ended.connect(self._ended)
        job.failed.connect(self._failed)
        if job.last is not None:
            self.progress.show_mail(job.last)
        self.show_page(self.progress)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()
            self.progress.show_stopping()
            self.secondary.setEnabled(False)

    def _moved_on(self, slice_: MailSlice) -> None:
        self.progress.show_mail(slice_)

    def _ended(self, slice_: MailSlice) -> None:
        self.account.show_mail(slice_.account)
        self.show_page(self.account)

    def _failed(self, error: BaseException) -> None:
        """Whoever keeps the job tells of faults; here stands what it means for the import."""
        trouble = trouble_of(error) or Trouble(
            self.tr("The import stopped because of a fault in the program."),
            self.tr("What was brought in so far is safe."),
            self.tr("Start it again: it goes on from there."),
        )
        last = self._job.last if self._job else None
        if last is None:
            self.choose.show_trouble(trouble)
            self.show_page(self.choose)
        else:
            self.account.show_mail(last.account, trouble)
            self.show_page(self.account)
