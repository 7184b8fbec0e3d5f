"""Asks where contacts are to be saved, and has them written."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.background.session import DeskSession
from app.domain.errors import KnownError, NotFound, StoreProblem
from app.domain.ids import RowId
from app.ui.common.area import Notice


class ContactFiles(QObject):
    """Opens the platform's own save dialogs over `window`.

    Signals:
        noticed: a `Notice` about what was written, or why not.
    """

    noticed = Signal(object)

    def __init__(self, session: DeskSession, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._below = window

    @Slot()
    def save_all(self) -> None:
        """Every contact, as a table or as cards."""
        dialog = self._dialog(self.tr("Export contacts"), "contacts.csv")
        dialog.setNameFilters([self.tr("Table (*.csv)"), self.tr("vCards (*.vcf)")])
        dialog.fileSelected.connect(self._write_all)
        dialog.open()

    @Slot(object)
    def save_card(self, contact_id: RowId) -> None:
        """One contact as a vCard."""
        dialog = self._dialog(self.tr("Save as vCard"), "contact.vcf")
        dialog.setNameFilters([self.tr("vCards (*.vcf)")])
        dialog.setDefaultSuffix("vcf")
        dialog.fileSelected.connect(partial(self._write_card, contact_id))
        dialog.open()

    def _dialog(self, title: str, name: str) -> QFileDialog:
        places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._below, title, places[0] if places else "")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.selectFile(name)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _write_all(self, chosen: str) -> None:
        from app.background.contact_files import write_all

        path = Path(chosen)
        self._session.ask(
            lambda desk: write_all(desk, path), self._all_written, owner=self, failed=self._failed
        )

    def _write_card(self, contact_id: RowId, chosen: str) -> None:
        from app.background.contact_files import write_card

        path = Path(chosen)
        self._session.ask(
            lambda desk: write_card(desk, contact_id, path),
            self._card_written,
            owner=self,
            failed=self._failed,
        )

    def _all_written(self, count: int) -> None:
        words = self.tr("%1 contacts exported").replace("%1", str(count))
        self.noticed.emit(Notice(words))

    def _card_written(self, nothing: None) -> None:
        self.noticed.emit(Notice(self.tr("Contact saved")))

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, NotFound | StoreProblem):
            self._session.refused.emit(error)
        elif isinstance(error, KnownError):
            words = self.tr("The file could not be written there. Choose another folder or disk.")
            self.noticed.emit(Notice(words, error=True))
        else:
            self._session.workers.failed.emit(error)
