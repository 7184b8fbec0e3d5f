"""Unsent words and files: kept soon after they were made, for each ticket and kind, never lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.ids import RowId
from app.domain.markup import NOTHING, Words
from app.domain.message import Draft, MessageKind, StoredFile
from app.ui.inbox.submission import AlongFile

SAVE_AFTER_MS = 1000

Key = tuple[RowId, MessageKind]


class DraftStore(Protocol):
    """Where drafts are kept; each act tells the last argument how it went."""

    def save_draft(
        self, ticket_id: RowId, kind: MessageKind, words: Words, done: Callable[[bool], object]
    ) -> None:
        """Keep these words; tells whether they are kept."""

    def save_draft_files(
        self,
        ticket_id: RowId,
        kind: MessageKind,
        files: tuple[AlongFile, ...],
        done: Callable[[tuple[StoredFile, ...] | None], object],
    ) -> None:
        """Keep these files; tells them as they are kept, None where they are not."""


class DraftKeeper(QObject):
    """Asks the store to keep words when the person has paused, and files at once.

    What was written here wins over what was read from the desk, which may have been read before it
    was kept: going away and coming back shows the last key pressed.

    Signals:
        kept: a ticket's id and a `MessageKind` whose words are safe now.
        files_kept: a ticket's id, a `MessageKind` and its files, which are safe now.
    """

    kept = Signal(object, object)
    files_kept = Signal(object, object, object)

    def __init__(self, store: DraftStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._latest: dict[Key, Words] = {}
        self._unsaved: set[Key] = set()
        self._files: dict[Key, tuple[AlongFile, ...]] = {}
        self._unsaved_files: set[Key] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save_now)

    def write(self, ticket_id: RowId, kind: MessageKind, words: Words) -> None:
        """The words changed."""
        self._latest[ticket_id, kind] = words
        self._unsaved.add((ticket_id, kind))
        self._timer.start()

    def attach(self, ticket_id: RowId, kind: MessageKind, files: Sequence[AlongFile]) -> None:
        """The files changed; they are kept at once, for there is nothing to wait for."""
        self._files[ticket_id, kind] = tuple(files)
        self._save_files((ticket_id, kind))

    def words(self, ticket_id: RowId, kind: MessageKind, stored: Sequence[Draft]) -> Words:
        """The words to show, when `stored` was read from the desk."""
        latest = self._latest.get((ticket_id, kind))
        if latest is not None:
            return latest
        return next((draft.words for draft in stored if draft.kind is kind), NOTHING)

    def files(
        self, ticket_id: RowId, kind: MessageKind, stored: Sequence[Draft]
    ) -> tuple[AlongFile, ...]:
        """The files to show, when `stored` was read from the desk."""
        latest = self._files.get((ticket_id, kind))
        if latest is not None:
            return latest
        return next((draft.files for draft in stored if draft.kind is kind), ())

    def forget(self, ticket_id: RowId, kind: MessageKind) -> None:
        """It was sent: there is nothing to keep any more."""
        here = ticket_id, kind
        self._latest[here], self._files[here] = NOTHING, ()
        self._unsaved.discard(here)
        self._unsaved_files.discard(here)

    def trust_desk(self, ticket_id: RowId, kind: MessageKind) -> None:
        """What was sent has been read back: from here on the desk knows better again."""
        here = ticket_id, kind
        if self._latest.get(here) == NOTHING and here not in self._unsaved:
            del self._latest[here]
        if self._files.get(here) == () and here not in self._unsaved_files:
            del self._files[here]

    def forget_all(self) -> None:
        """Somebody else sits down at the desk: drafts are a person's own."""
        self.save_now()
        self._latest.clear()
        self._files.clear()

    def save_now(self) -> None:
        """Keep everything that is not kept yet, without waiting for the second to pass."""
        self._timer.stop()
        unsaved, self._unsaved = self._unsaved, set()
        for here in unsaved:
            self._store.save_draft(*here, self._latest[here], self._finisher(here))
        for here in tuple(self._unsaved_files):
            self._save_files(here)

    def _finisher(self, here: Key) -> Callable[[bool], None]:
        def finished(kept: bool) -> None:
            if kept:
                self.kept.emit(*here)
            elif here in self._latest:
                # Tried again with the next key, and when the ticket or the window is left.
                self._unsaved.add(here)

        return finished

    def _save_files(self, here: Key) -> None:
        asked = self._files[here]
        self._unsaved_files.discard(here)

        def finished(kept: tuple[StoredFile, ...] | None) -> None:
            if self._files.get(here) != asked:
                return  # others were chosen meanwhile, and are on their way
            if kept is None:
                self._unsaved_files.add(here)
            else:
                # Their bytes need not stay in memory.
                self._files[here] = kept
                self.files_kept.emit(*here, kept)

        self._store.save_draft_files(*here, asked, finished)
