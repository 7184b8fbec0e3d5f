"""Sending, keeping and saving what is written, as commands for the write worker."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.domain.ids import RowId
from app.domain.markup import Words
from app.domain.message import MessageKind, StoredFile
from app.services import letters, tickets
from app.services.tickets import After, NewAttachment
from app.ui.common.area import Done, Notice
from app.ui.inbox.loader import tell_failure
from app.ui.inbox.submission import AlongFile, PickedFile, Sending, Submission

if TYPE_CHECKING:
    from app.background.session import DeskSession
    from app.services.desk import Desk

T = TypeVar("T")

_AFTER = {
    Sending.WAIT: After.WAIT,
    Sending.KEEP_OPEN: After.KEEP_OPEN,
    Sending.CLOSE: After.CLOSE,
}


class WritingCommands(QObject):
    """A `DraftStore`, and what sends.

    Signals:
        noticed: a `Notice` after something was sent or saved.
    """

    noticed = Signal(object)

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def submit(
        self,
        ticket_id: RowId,
        submission: Submission,
        done: Callable[[RowId, RowId], object],
        failed: Callable[[BaseException], object],
        *,
        recall_seconds: int,
    ) -> None:
        """Answer or note; `done` gets the command's id and the new message's.

        For `recall_seconds` the word afterwards counts down.
        """
        files = tuple(map(_attachment, submission.files))
        words = submission.words

        def act(desk: Desk) -> Any:
            if submission.kind is MessageKind.NOTE:
                return desk.do(
                    tickets.note, ticket_id, words.text, markup=words.markup, attachments=files
                )
            if submission.paper is not None:
                return desk.do(
                    letters.send,
                    ticket_id,
                    words.text,
                    markup=words.markup,
                    pages=_new(submission.paper.pages),
                    attachments=files,
                    after=_AFTER[submission.sending],
                    written_with=submission.written_with,
                    address=submission.paper.address,
                )
            return desk.do(
                tickets.reply,
                ticket_id,
                words.text,
                markup=words.markup,
                attachments=files,
                after=_AFTER[submission.sending],
                written_with=submission.written_with,
            )

        def finished(outcome: Done[RowId]) -> None:
            command_id = outcome.changes.command_id
            done(command_id, outcome.result)
            self.noticed.emit(self._sent(submission, command_id, recall_seconds))

        self._session.do(act, self._while_here(finished), owner=self, failed=failed)

    def save_draft(
        self, ticket_id: RowId, kind: MessageKind, words: Words, done: Callable[[bool], object]
    ) -> None:
        """See `DraftStore`."""

        def failed(error: BaseException) -> None:
            done(False)
            tell_failure(self._session, error)

        def saved(outcome: Done[None]) -> None:
            done(True)

        self._session.do(
            lambda desk: desk.do_quietly(
                tickets.save_draft, ticket_id, kind, words.text, words.markup
            ),
            self._while_here(saved),
            owner=self,
            failed=failed,
        )

    def save_draft_files(
        self,
        ticket_id: RowId,
        kind: MessageKind,
        files: tuple[AlongFile, ...],
        done: Callable[[tuple[StoredFile, ...] | None], object],
    ) -> None:
        """See `DraftStore`."""
        given = tuple(map(_attachment, files))

        def failed(error: BaseException) -> None:
            done(None)
            tell_failure(self._session, error)

        def saved(outcome: Done[tuple[StoredFile, ...]]) -> None:
            done(outcome.result)

        self._session.do(
            lambda desk: desk.do_quietly(tickets.save_draft_files, ticket_id, kind, given),
            self._while_here(saved),
            owner=self,
            failed=failed,
        )

    def _sent(self, submission: Submission, command_id: RowId, seconds: int) -> Notice:
        if submission.kind is MessageKind.NOTE:
            return Notice(self.tr("Note saved"), command_id)
        closed = submission.sending is Sending.CLOSE
        if submission.paper is not None:
            words = self.tr("Sent, ticket closed") if closed else self.tr("Sent")
            return Notice(words, command_id)
        if not seconds:
            waits = self.tr("Waits in the outbox, ticket closed")
            return Notice(waits if closed else self.tr("Waits in the outbox"), command_id)
        leaves = self.tr("Ticket closed, the answer goes out in %1 s")
        return Notice(
            leaves if closed else self.tr("Goes out in %1 s"), command_id, seconds=seconds
        )

    def _while_here(self, done: Callable[[T], object]) -> Callable[[T], None]:
        """A command outlives the screen that asked for it: then nobody is to be told."""

        def finished(outcome: T) -> None:
            if isValid(self):
                done(outcome)

        return finished


def _attachment(file: AlongFile) -> NewAttachment | StoredFile:
    return _new(file) if isinstance(file, PickedFile) else file


def _new(file: PickedFile) -> NewAttachment:
    return NewAttachment(file.name, file.content_type, file.content)
