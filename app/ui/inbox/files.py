"""Attachments and originals on their way out: opened through a copy, or saved where asked."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.errors import KnownError, Refused
from app.domain.message import Attachment
from app.services import opened_files
from app.ui.common.area import Notice
from app.ui.common.file_folder import begin_where_left
from app.ui.inbox.loader import tell_failure
from app.ui.inbox.submission import PickedFile

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.desk import Desk

LARGEST = 25_000_000
"""Bytes; what most mail servers take at the most (SMTP size limits of the large providers)."""


class Files(QObject):
    """Opens, saves and reads files in the workers; asks people where in dialogs that do not block.

    Signals:
        noticed: a `Notice` about what was done, or why not.
    """

    noticed = Signal(object)

    def __init__(self, session: DeskSession, folder: Path, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._folder = folder
        self._window = window

    def clear(self) -> None:
        """Take away the readable copies of earlier."""
        folder = self._folder
        self._session.ask(lambda desk: opened_files.clear(folder), _forget, owner=self)

    def open_file(self, file: Attachment) -> None:
        """Show it in the program the system has for it; what could run is offered to be saved."""

        def write(desk: Desk) -> Path:
            found, content = desk.attachment(file.id)
            return opened_files.open_copy(self._folder, found.name, content)

        def failed(error: BaseException) -> None:
            if isinstance(error, Refused) and error.reason == "runs-programs":
                self._offer_to_save(file)
            else:
                self._tell(error)

        self._session.ask(write, self._show, owner=self, failed=failed)

    def save_file(self, file: Attachment) -> None:
        """Ask where, and write it there."""

        def save(path: Path) -> None:
            self._save(lambda desk: path.write_bytes(desk.attachment(file.id)[1]), path.name)

        name = opened_files.safe_name(file.name)
        self._ask_path(self.tr("Save attachment"), name, save)

    def save_files(self, files: Sequence[Attachment]) -> None:
        """Ask for a folder, and write all of them into it under names that are free."""

        def save(folder: Path) -> None:
            def write(desk: Desk) -> None:
                for file in files:
                    opened_files.save_copy(folder, file.name, desk.attachment(file.id)[1])

            self._save(write, folder.name)

        dialog = QFileDialog(self._window, self.tr("Save all attachments in"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        begin_where_left(dialog)
        self._open_dialog(dialog, save)

    def save_bytes(self, read: Callable[[Desk], bytes], name: str, title: str) -> None:
        """Ask where, and write there what `read` gives."""

        def save(path: Path) -> None:
            self._save(lambda desk: path.write_bytes(read(desk)), path.name)

        self._ask_path(title, opened_files.safe_name(name), save)

    def show_page(self, make: Callable[[Desk], str], name: str) -> None:
        """Show a page in the browser; `make` runs in a worker and gives harmless HTML."""
        self._session.ask(
            lambda desk: opened_files.write_page(self._folder, name, make(desk)),
            self._show,
            owner=self,
            failed=self._tell,
        )

    def choose(self, done: Callable[[Sequence[Path]], None]) -> None:
        """Ask which files to send along."""
        dialog = QFileDialog(self._window, self.tr("Attach files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        begin_where_left(dialog)
        dialog.filesSelected.connect(_as_paths(done))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def read(self, paths: Sequence[Path], done: Callable[[PickedFile], object]) -> None:
        """Read files in a worker; `done` gets each, and a notice says which could not be had."""
        for path in paths:
            self._session.workers.read(
                _reading(path), done, owner=self, failed=self._unreadable(path)
            )

    def _unreadable(self, path: Path) -> Callable[[BaseException], None]:
        def failed(error: BaseException) -> None:
            if isinstance(error, FileTooLarge):
                words = self.tr("%1 is too large to send: mail servers take 25 MB.")
            elif isinstance(error, OSError):
                words = self.tr("%1 cannot be read.")
            else:
                self._tell(error)
                return
            self.noticed.emit(Notice(words.replace("%1", path.name), error=True))

        return failed

    def _offer_to_save(self, file: Attachment) -> None:
        words = self.tr("%1 could run programs, so it is not opened here. You can save it.")
        self.noticed.emit(Notice(words.replace("%1", file.name)))
        self.save_file(file)

    def _save(self, write: Callable[[Desk], object], name: str) -> None:
        def saved(result: object) -> None:
            self.noticed.emit(Notice(self.tr("Saved in %1").replace("%1", name)))

        self._session.ask(write, saved, owner=self, failed=self._tell)

    def _show(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            words = self.tr("No program on this computer opens %1. You can save it instead.")
            self.noticed.emit(Notice(words.replace("%1", path.name), error=True))

    def _tell(self, error: BaseException) -> None:
        if isinstance(error, OSError):
            words = self.tr("The file could not be written there. Choose another folder.")
            self.noticed.emit(Notice(words, error=True))
        elif isinstance(error, KnownError) and getattr(error, "reason", "") == "copy-not-written":
            words = self.tr("The file could not be prepared for opening. You can save it instead.")
            self.noticed.emit(Notice(words, error=True))
        else:
            tell_failure(self._session, error)

    def _ask_path(self, title: str, name: str, done: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self._window, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        begin_where_left(dialog)
        dialog.selectFile(name)
        self._open_dialog(dialog, done)

    def _open_dialog(self, dialog: QFileDialog, done: Callable[[Path], None]) -> None:
        dialog.fileSelected.connect(_as_path(done))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class FileTooLarge(Exception):
    """More bytes than mail servers take."""


def _reading(path: Path) -> Callable[[], PickedFile]:
    def read() -> PickedFile:
        if path.stat().st_size > LARGEST:
            raise FileTooLarge
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        return PickedFile(path.name, kind, path.read_bytes())

    return read


def _as_path(done: Callable[[Path], None]) -> Callable[[str], None]:
    return lambda chosen: done(Path(chosen))


def _as_paths(done: Callable[[Sequence[Path]], None]) -> Callable[[list[str]], None]:
    return lambda chosen: done([Path(one) for one in chosen])


def _forget(nothing: object) -> None:
    """Nobody waits for it."""
