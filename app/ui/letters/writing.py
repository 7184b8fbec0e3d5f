"""From an answer to a letter: opens the dialog, saves, prints, and says when it has gone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from app.domain.errors import KnownError
from app.domain.ids import RowId
from app.domain.letter import Letter, form_for
from app.domain.markup import Words
from app.services import letters, opened_files, settings
from app.services.letters import LetterFacts
from app.ui.common.area import Notice
from app.ui.inbox.loader import tell_failure
from app.ui.inbox.moments import Moments
from app.ui.inbox.submission import PaperAnswer, PickedFile
from app.ui.letters.dialog import Begun, LetterDialog
from app.ui.letters.pages import LetterPages
from app.ui.letters.paper import pdf_of, print_on, set_up

if TYPE_CHECKING:
    from app.background.session import DeskSession

translate = QCoreApplication.translate


Gone = Callable[[PaperAnswer], object]


class LetterWriting(QObject):
    """Opens the dialog over `window`; the answer stays a draft until its owner has sent it.

    Signals:
        noticed: a `Notice` about what was saved.
    """

    noticed = Signal(object)

    def __init__(self, session: DeskSession, moments: Moments, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._moments = moments
        self._window = window
        self._name = ""
        self.dialog: LetterDialog | None = None

    def begin(self, ticket_id: RowId, words: Words, gone: Gone, *, fax: bool, to: str) -> None:
        """Show the letter; `gone` is called when the person says it has gone.

        `to` is where a fax goes.
        """
        self._session.ask(
            lambda desk: letters.facts(desk, ticket_id, words),
            partial(self._show, gone=gone, fax=fax, to=to),
            owner=self,
            failed=partial(tell_failure, self._session),
        )

    def close_sent(self) -> None:
        """The answer is with the ticket."""
        if (dialog := self._open_dialog()) is not None:
            dialog.close_sent()

    def say_failed(self) -> None:
        """The answer could not be kept, which its owner says; the dialog stays."""
        if (dialog := self._open_dialog()) is not None:
            dialog.gone.setEnabled(True)

    def _open_dialog(self) -> LetterDialog | None:
        dialog = self.dialog
        return dialog if dialog is not None and isValid(dialog) else None

    def _show(self, facts: LetterFacts, *, gone: Gone, fax: bool, to: str) -> None:
        agreed = facts.agreed
        self._name = _file_name(facts.number, fax=fax)
        address = "\n".join(filter(None, (facts.name, to))) if fax else facts.address or facts.name
        begun = Begun(
            self._letter(facts),
            form_for(agreed.letter_form, agreed.region),
            address,
            fax=fax,
            asks_sender=not agreed.address,
            keeps_sender=facts.may_change,
        )
        dialog = LetterDialog(begun, self._window)
        dialog.pdf_wanted.connect(self._ask_where)
        dialog.print_wanted.connect(self._print)
        dialog.sent.connect(partial(self._sent, gone, keeps=facts.may_change))
        self.dialog = dialog
        dialog.open()

    def _letter(self, facts: LetterFacts) -> Letter:
        agreed = facts.agreed
        number = translate("Letters", "Our reference: %1").replace("%1", str(facts.number))
        return Letter(
            business=agreed.business,
            sender=agreed.address,
            phone=agreed.phone,
            address=(),
            facts=tuple(filter(None, (self._today(), number, facts.reference))),
            subject=facts.subject,
            words=facts.words,
        )

    def _today(self) -> str:
        day = self._moments.local_now().date()
        month = self._moments.locale.monthName(day.month, QLocale.FormatType.LongFormat)
        words = translate("Letters", "%1 %2 %3", "day, month and year on a letter")
        words = words.replace("%1", str(day.day)).replace("%2", month)
        return words.replace("%3", str(day.year))

    def _sent(self, gone: Gone, pages: LetterPages, address: str, *, keeps: bool) -> None:
        sender = self.dialog.typed_sender() if self.dialog is not None else ()
        if sender and keeps:
            change: Callable[..., None] = settings.change
            keep = partial(change, address=sender)
            self._session.do(lambda desk: desk.do_quietly(keep), owner=self)
        pdf = PickedFile(self._name, "application/pdf", pdf_of(pages))
        gone(PaperAnswer(pdf, address))

    def _ask_where(self, pages: LetterPages) -> None:
        dialog = QFileDialog(self.dialog, self.tr("Save PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(opened_files.safe_name(self._name))
        dialog.fileSelected.connect(partial(self._save, pages))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, pages: LetterPages, chosen: str) -> None:
        path, content = Path(chosen), pdf_of(pages)
        self._session.workers.read(
            lambda: path.write_bytes(content),
            partial(self._saved, path),
            owner=self,
            failed=self._not_saved,
        )

    def _saved(self, path: Path, size: int) -> None:
        self.noticed.emit(Notice(self.tr("Saved in %1").replace("%1", path.name)))

    def _not_saved(self, error: BaseException) -> None:
        dialog = self._open_dialog()
        if isinstance(error, OSError) and dialog is not None:
            dialog.show_problem(
                self.tr("The file could not be written there."),
                self.tr("The letter is as it was."),
                self.tr("Choose another folder."),
            )
        elif isinstance(error, KnownError):
            tell_failure(self._session, error)
        else:
            self._session.workers.failed.emit(error)

    def _print(self, pages: LetterPages) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        set_up(printer, pages)
        dialog = QPrintDialog(printer, self.dialog)
        # The dialog does not own its printer, which must live as long.
        dialog.accepted.connect(partial(self._print_on, printer, pages))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setModal(True)
        dialog.show()

    def _print_on(self, printer: QPrinter, pages: LetterPages, told: QPrinter) -> None:
        dialog = self._open_dialog()
        if not print_on(printer, pages) and dialog is not None:
            dialog.show_problem(
                self.tr("The printer did not take the letter."),
                self.tr("The letter is as it was."),
                self.tr("See whether it is switched on, or save the PDF and print that."),
            )


def _file_name(number: int, *, fax: bool) -> str:
    words = translate("Letters", "Fax %1") if fax else translate("Letters", "Letter %1")
    return words.replace("%1", str(number)) + ".pdf"
