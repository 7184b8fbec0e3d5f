"""Turns what is done on the page of saved replies into acts, and keeps the page true."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QDate, QLocale, QObject, Signal
from PySide6.QtWidgets import QFileDialog

from app.background.session import DeskSession
from app.domain.changes import Changes
from app.domain.errors import KnownError
from app.domain.ids import RowId
from app.domain.saved_reply import SavedReply
from app.services import saved_replies
from app.services.desk import Desk
from app.ui.common.area import Done, Notice
from app.ui.settings.saved_replies_page import SavedRepliesPage, WrittenReply

_KINDS = ("saved_reply", "saved_reply_use", "person", "desk_setting")
Found = tuple[tuple[SavedReply, ...], dict[str, str]]


class ReplyKeeping(QObject):
    """The controller of `SavedRepliesPage`.

    Signals:
        noticed: a `Notice` after something was saved, removed, written or read.
    """

    noticed = Signal(object)

    def __init__(
        self, session: DeskSession, page: SavedRepliesPage, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._page = page
        session.changed.connect(self._hear)
        page.save_wanted.connect(self._save)
        page.remove_wanted.connect(self._remove)
        page.export_wanted.connect(self._ask_where)
        page.import_wanted.connect(self._ask_which)

    def load(self) -> None:
        """Read everything anew."""
        self._session.ask(_read, self._show, owner=self)

    def write_file(self, path: Path) -> None:
        """Write all saved replies there."""

        def written(count: int) -> None:
            words = self.tr("%n saved replies written to %1", "", count)
            self.noticed.emit(Notice(words.replace("%1", path.name)))

        def write(desk: Desk) -> int:
            found = saved_replies.all_replies(desk)
            path.write_text(saved_replies.to_json(found), encoding="utf-8")
            return len(found)

        self._session.ask(write, written, owner=self, failed=self._file_failed)

    def read_file(self, path: Path) -> None:
        """Add the saved replies of a file that are not here yet."""

        def act(desk: Desk) -> Any:
            return desk.do(saved_replies.bring_in, path.read_bytes())

        def done(outcome: Done[int]) -> None:
            words = self.tr("%n saved replies added", "", outcome.result)
            command_id = outcome.changes.command_id if outcome.result else None
            self.noticed.emit(Notice(words, command_id))

        self._session.do(act, done, owner=self, failed=self._file_failed)

    def _hear(self, changes: Changes) -> None:
        if any(changes.touches(kind) for kind in _KINDS):
            self.load()

    def _show(self, found: Found) -> None:
        replies, values = found
        today = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
        self._page.show_values({**values, "today": today})
        self._page.show_replies(replies)

    def _save(self, written: WrittenReply) -> None:
        title, folder, words = written.title, written.folder, written.words

        def act(desk: Desk) -> Any:
            if written.id is None:
                return desk.do(
                    saved_replies.add,
                    title=title,
                    folder=folder,
                    text=words.text,
                    markup=words.markup,
                )
            return desk.do(
                saved_replies.edit,
                written.id,
                title=title,
                folder=folder,
                text=words.text,
                markup=words.markup,
            )

        def done(outcome: Done[RowId | None]) -> None:
            if outcome.result is not None:
                self._page.take_id(written, outcome.result)
            saved = self.tr("“%1” saved").replace("%1", title)
            self.noticed.emit(Notice(saved, outcome.changes.command_id))

        self._session.do(act, done, owner=self)

    def _remove(self, reply_id: RowId) -> None:
        def done(outcome: Done[None]) -> None:
            self.noticed.emit(Notice(self.tr("Saved reply deleted"), outcome.changes.command_id))

        self._session.do(lambda desk: desk.do(saved_replies.remove, reply_id), done, owner=self)

    def _ask_where(self) -> None:
        dialog = QFileDialog(self._page, self.tr("Export saved replies"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(self.tr("Saved replies") + ".json")
        dialog.fileSelected.connect(self._write_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_which(self) -> None:
        dialog = QFileDialog(self._page, self.tr("Import saved replies"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Saved replies") + " (*.json)")
        dialog.fileSelected.connect(self._read_from)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write_to(self, chosen: str) -> None:
        self.write_file(Path(chosen))

    def _read_from(self, chosen: str) -> None:
        self.read_file(Path(chosen))

    def _file_failed(self, error: BaseException) -> None:
        if isinstance(error, OSError):
            words = self.tr("The file could not be read or written there. Choose another place.")
            self.noticed.emit(Notice(words, error=True))
        elif isinstance(error, KnownError):
            self._session.refused.emit(error)
        else:
            self._session.workers.failed.emit(error)


def _read(desk: Desk) -> Found:
    me = next((one for one in desk.people() if one.id == desk.person_id), None)
    values = saved_replies.known_values(desk.settings(), me, None, None)
    return saved_replies.all_replies(desk), values
