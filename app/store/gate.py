"""Runs commands: opens a transaction, lets one command work, journals it, commits, tells."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from sqlalchemy import Connection

from app.domain.changes import Changes
from app.domain.ids import RowId
from app.store import journal, undo
from app.store.blobs import Blobs
from app.store.engine import Database, mark_of_others
from app.store.journal import CommandHead, Writer
from app.store.unit_of_work import UnitOfWork
from app.system.clock import Clock

T = TypeVar("T")


Guard = Callable[[UnitOfWork, str], AbstractContextManager[None]]
"""Surrounds the work of a command of this name; raises to have nothing changed."""


def unguarded(uow: UnitOfWork, command: str) -> AbstractContextManager[None]:
    """Lets every command through."""
    return nullcontext()


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What a command returned, and what it changed.

    `journalled` is false for a command that found nothing to change, or only local notes.
    """

    result: T
    changes: Changes
    journalled: bool


class Gate:
    """The write gate of one open database: one command at a time, whichever thread asks."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        *,
        device: RowId,
        secret: bytes,
        slot: int,
        blobs: Blobs,
    ) -> None:
        self._database = database
        self._blobs = blobs
        self._slot = slot
        self._clock = clock
        self._device = device
        self._secret = secret
        self._writer: Writer | None = None
        self._mark_of_others = -1
        # A long import works in a thread of its own beside the write worker.
        self._one_at_a_time = threading.Lock()

    def perform(
        self, name: str, work: Callable[[UnitOfWork], T], *, actor: RowId | None = None
    ) -> Outcome[T]:
        """Run `work` as the command `name`; commit it whole or, if it raises, not at all."""
        return self._perform(name, work, actor=actor, undoes=None)

    def undo(
        self, command_id: RowId, *, actor: RowId | None = None, guard: Guard = unguarded
    ) -> Outcome[None]:
        """Take a command back, inside `guard`; undoing an undo is redo.

        Raises NotFound for an unknown command (also one that changed only this computer's notes),
        ChangedMeanwhile when a later command set one of its fields, Refused("cannot-be-undone") for
        the settling of a disagreement.
        """

        def work(uow: UnitOfWork) -> None:
            with guard(uow, head.name):
                undo.revert(uow, command_id)

        with self._database.read() as connection:
            head = undo.command_head(connection, command_id)
        return self._perform(head.name, work, actor=actor, undoes=command_id)

    def _perform(
        self,
        name: str,
        work: Callable[[UnitOfWork], T],
        *,
        actor: RowId | None,
        undoes: RowId | None,
    ) -> Outcome[T]:
        with self._one_at_a_time:
            with self._database.write() as connection, self._database.gate():
                uow = self._unit_of_work(connection, actor)
                result = work(uow)
                changes = uow.finish(name)
                head = CommandHead(uow.command_id, name, actor, uow.now_us, undoes)
                mark = mark_of_others(connection)
                writer = self._journal(
                    connection, head, uow, others_wrote=mark != self._mark_of_others
                )
            # Only now: a transaction that failed to commit must leave the numbering as it was.
            self._writer, self._mark_of_others = writer, mark
        return Outcome(result, changes, bool(uow.operations))

    def _unit_of_work(self, connection: Connection, actor: RowId | None) -> UnitOfWork:
        return UnitOfWork(
            connection,
            now=self._clock.now(),
            actor=actor,
            secret=self._secret,
            blobs=self._blobs,
            slot=self._slot,
        )

    def _journal(
        self, connection: Connection, head: CommandHead, uow: UnitOfWork, *, others_wrote: bool
    ) -> Writer | None:
        writer = self._writer
        if not uow.operations:
            return writer
        if writer is None:
            writer = journal.draw_writer(connection, self._device)
        elif others_wrote:  # the command line beside the window: this command comes after theirs
            writer = replace(writer, hlc=max(writer.hlc, journal.last_stamp(connection)))
        return journal.append(connection, writer, head, uow.operations)
