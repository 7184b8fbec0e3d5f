"""An unlocked desk as the window has it: ask in the background, do in order, hear what changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.background.workers import Workers
from app.domain.changes import Changes
from app.domain.errors import KnownError
from app.services.desk import Desk
from app.store.gate import Outcome

T = TypeVar("T")

Failed = Callable[[BaseException], object]


class DeskSession(QObject):
    """Brings a desk's commands and questions to the GUI thread.

    Signals:
        changed: a `Changes` after every command that changed something; the only news there is.
        refused: a `KnownError` that the asking screen did not take itself.
        ending: every widget of the desk is about to go (lock, quit, another language). Whoever
            holds something typed and not kept hands it to the write worker now.
    """

    changed = Signal(object)
    refused = Signal(object)
    ending = Signal()

    def __init__(self, desk: Desk, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.workers = workers
        self._is_over = False

    def end(self) -> None:
        """The desk is about to be closed: whoever still asks or acts is not answered any more."""
        self._is_over = True

    def ask(
        self,
        question: Callable[[Desk], T],
        done: Callable[[T], object],
        *,
        owner: QObject,
        failed: Failed | None = None,
    ) -> None:
        """Ask the desk in a read worker; `done` runs here, unless `owner` was destroyed."""
        if not self._is_over:
            self.workers.read(
                lambda: question(self.desk), done, owner=owner, failed=failed or self._refuse
            )

    def do(
        self,
        act: Callable[[Desk], Outcome[T]],
        done: Callable[[Outcome[T]], object] | None = None,
        *,
        owner: QObject,
        failed: Failed | None = None,
    ) -> None:
        """Act in the write worker, tell `changed`, then call `done`.

        `act` is usually `lambda desk: desk.do(tickets.close, [ticket_id])`.
        """

        def finished(outcome: Outcome[T]) -> None:
            self._tell(outcome.changes)
            if done is not None and isValid(owner):
                done(outcome)

        # The session, not the screen, owns the result: others must hear the news all the same.
        if not self._is_over:
            self.workers.write(
                lambda: act(self.desk), finished, owner=self, failed=failed or self._refuse
            )

    def undo(self, done: Callable[[Changes], object] | None = None) -> None:
        """Take back the last command."""
        self._step(Desk.undo, done)

    def redo(self, done: Callable[[Changes], object] | None = None) -> None:
        """Do again what was undone."""
        self._step(Desk.redo, done)

    def undo_command(
        self, command_id: bytes, done: Callable[[Changes], object] | None = None
    ) -> None:
        """Take back the command a toast speaks of."""
        self._step(lambda desk: desk.undo_command(command_id), done)

    def announce(self, changes: Changes) -> None:
        """Tell what a long job did in a worker of its own accord (an import's batch)."""
        self._tell(changes)

    def _step(
        self, step: Callable[[Desk], Changes], done: Callable[[Changes], object] | None
    ) -> None:
        def finished(changes: Changes) -> None:
            self._tell(changes)
            if done is not None:
                done(changes)

        if not self._is_over:
            self.workers.write(lambda: step(self.desk), finished, owner=self, failed=self._refuse)

    def _tell(self, changes: Changes) -> None:
        if changes.rows:
            self.changed.emit(changes)

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, KnownError):
            self.refused.emit(error)
        else:
            self.workers.failed.emit(error)
