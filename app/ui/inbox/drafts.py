"""Unsent words: kept a second after the last key, for each ticket and kind, and never lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.ids import RowId
from app.domain.message import Draft, MessageKind
from app.ui.inbox.submission import PickedFile

SAVE_AFTER_MS = 1000

Key = tuple[RowId, MessageKind]
Save = Callable[[RowId, MessageKind, str, Callable[[bool], object]], object]
"""Keeps words of a ticket and kind; the last argument is called with whether they are kept."""


class DraftKeeper(QObject):
    """Asks `save` to keep words when the person has paused.

    What was written here wins over what was read from the desk, which may have been read before it
    was kept: going away and coming back shows the last key pressed. Files of a draft stay with it
    while the program runs.

    Signals:
        kept: a ticket's id and a `MessageKind` whose words are safe now.
    """

    kept = Signal(object, object)

    def __init__(self, save: Save, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._latest: dict[Key, str] = {}
        self._unsaved: set[Key] = set()
        self._files: dict[Key, tuple[PickedFile, ...]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save_now)

    def write(self, ticket_id: RowId, kind: MessageKind, text: str) -> None:
        """The words changed."""
        self._latest[ticket_id, kind] = text
        self._unsaved.add((ticket_id, kind))
        self._timer.start()

    def attach(self, ticket_id: RowId, kind: MessageKind, files: Sequence[PickedFile]) -> None:
        """The files changed."""
        if files:
            self._files[ticket_id, kind] = tuple(files)
        else:
            self._files.pop((ticket_id, kind), None)

    def text(self, ticket_id: RowId, kind: MessageKind, stored: Sequence[Draft]) -> str:
        """The words to show, when `stored` was read from the desk."""
        latest = self._latest.get((ticket_id, kind))
        if latest is not None:
            return latest
        return next((draft.text for draft in stored if draft.kind is kind), "")

    def files(self, ticket_id: RowId, kind: MessageKind) -> tuple[PickedFile, ...]:
        """The files chosen so far."""
        return self._files.get((ticket_id, kind), ())

    def forget(self, ticket_id: RowId, kind: MessageKind) -> None:
        """It was sent: there is nothing to keep any more."""
        self._latest[ticket_id, kind] = ""
        self._unsaved.discard((ticket_id, kind))
        self._files.pop((ticket_id, kind), None)

    def trust_desk(self, ticket_id: RowId, kind: MessageKind) -> None:
        """What was sent has been read back: from here on the desk knows better again."""
        here = ticket_id, kind
        if self._latest.get(here) == "" and here not in self._unsaved:
            del self._latest[here]

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
            self._save(*here, self._latest[here], self._finisher(here))

    def _finisher(self, here: Key) -> Callable[[bool], None]:
        def finished(kept: bool) -> None:
            if kept:
                self.kept.emit(*here)
            elif here in self._latest:
                # Tried again with the next key, and when the ticket or the window is left.
                self._unsaved.add(here)

        return finished
