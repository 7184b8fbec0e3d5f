"""Runs commands: opens a transaction, lets one command work, journals it, commits, tells.

Also keeps the way back. Undoing a command is a new command that restores the values it replaced and
lays tombstones on rows it made; it is refused when somebody has changed one of those fields since.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, select

from app.domain.changes import Changes
from app.domain.errors import ChangedMeanwhile, NotFound, Refused
from app.domain.ids import RowId
from app.domain.message import MessageKind
from app.store import journal, local
from app.store import tables as t
from app.store.blobs import Blobs
from app.store.engine import Database
from app.store.journal import CommandHead, Writer, unpack
from app.store.registry import BY_NUMBER, INSERT, MESSAGE
from app.store.unit_of_work import UnitOfWork
from app.system.clock import Clock

T = TypeVar("T")


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
        # A long import works in a thread of its own beside the write worker.
        self._one_at_a_time = threading.Lock()

    def perform(
        self, name: str, work: Callable[[UnitOfWork], T], *, actor: RowId | None = None
    ) -> Outcome[T]:
        """Run `work` as the command `name`; commit it whole or, if it raises, not at all."""
        return self._perform(name, work, actor=actor, undoes=None)

    def undo(self, command_id: RowId, *, actor: RowId | None = None) -> Outcome[None]:
        """Take a command back; undoing an undo is redo.

        Raises NotFound for an unknown command, ChangedMeanwhile when a later command set one of its
        fields, Refused("nothing-to-undo") for a command that changed only this computer's notes.
        """

        def work(uow: UnitOfWork) -> None:
            _revert(uow, command_id)

        with self._database.read() as connection:
            head = _command(connection, command_id)
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
                writer = self._journal(connection, head, uow)
            # Only now: a transaction that failed to commit must leave the numbering as it was.
            self._writer = writer
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

    def _journal(self, connection: Connection, head: CommandHead, uow: UnitOfWork) -> Writer | None:
        if not uow.operations:
            return self._writer
        writer = self._writer or journal.draw_writer(connection, self._device)
        return journal.append(connection, writer, head, uow.operations)


def _command(connection: Connection, command_id: RowId) -> Any:
    head = connection.execute(select(t.command).where(t.command.c.id == command_id)).first()
    if head is None:
        raise NotFound("command", command_id.hex())
    return head


def _revert(uow: UnitOfWork, command_id: RowId) -> None:
    head = _command(uow.connection, command_id)
    entries = list(journal.entries_between(uow.connection, head.w, head.first_n, head.last_n))
    changed = _superseded(uow.connection, entries)
    if changed:
        raise ChangedMeanwhile(tuple(sorted(changed)))
    for entry in reversed(entries):
        kind = BY_NUMBER[entry.kind]
        if entry.field != INSERT:
            field = kind.fields[entry.field]
            uow.set(kind, entry.row, **{field: unpack(entry.old)})
            if kind is MESSAGE and field == "deleted_at":
                _take_words_again(uow, entry.row)
        elif "deleted_at" in kind.table.c:
            uow.delete(kind, entry.row)
            if kind is MESSAGE:
                _give_back_words(uow, entry.row)
        elif "present" in kind.table.c:
            uow.set(kind, entry.row, present=False)
        else:
            raise Refused("cannot-be-undone", kind=kind.name)


def _give_back_words(uow: UnitOfWork, message_id: RowId) -> None:
    """An answer taken back is a draft again, unless something newer is being written."""
    message = uow.get(MESSAGE, message_id)
    place = _draft_place(uow, message)
    if place is not None and local.draft_words(uow, *place) is None:
        local.save_draft(uow, *place, str(message["text"]))


def _take_words_again(uow: UnitOfWork, message_id: RowId) -> None:
    """The answer stands again, so its draft goes."""
    message = uow.get(MESSAGE, message_id)
    place = _draft_place(uow, message)
    if place is not None and local.draft_words(uow, *place) == message["text"]:
        local.save_draft(uow, *place, "")


def _draft_place(
    uow: UnitOfWork, message: Mapping[str, object]
) -> tuple[RowId, RowId, MessageKind] | None:
    """Which draft of the acting person the message came from, None for somebody else's words."""
    ticket_id, author = message["ticket_id"], message["person_id"]
    if not isinstance(ticket_id, bytes) or not isinstance(author, bytes) or author != uow.actor:
        return None
    return ticket_id, author, MessageKind(str(message["kind"]))


def _superseded(connection: Connection, entries: list[Any]) -> set[str]:
    """Names of fields whose surviving version is not the one this command wrote."""
    last = {(entry.kind, entry.row, entry.field): entry.n for entry in entries}
    changed = set()
    for (kind, row, field), n in last.items():
        if field == INSERT:
            changed |= _edited_since(connection, entries[0].w, entries[-1].n, kind, row)
            continue
        versions = connection.execute(
            select(t.cell.c.w, t.cell.c.n).where(
                t.cell.c.kind == kind, t.cell.c.row == row, t.cell.c.field == field
            )
        ).all()
        if [tuple(version) for version in versions] != [(entries[0].w, n)]:
            changed.add(f"{BY_NUMBER[kind].name}.{BY_NUMBER[kind].fields[field]}")
    return changed


def _edited_since(connection: Connection, w: int, last_n: int, kind: int, row: RowId) -> set[str]:
    """Fields of a row the command made that a later command set, its tombstone aside."""
    versions = connection.execute(
        select(t.cell.c.field, t.cell.c.w, t.cell.c.n).where(
            t.cell.c.kind == kind, t.cell.c.row == row, t.cell.c.field != INSERT
        )
    ).all()
    fields = BY_NUMBER[kind].fields
    later = {fields[v.field] for v in versions if v.w != w or v.n > last_n}
    return {f"{BY_NUMBER[kind].name}.{name}" for name in later - {"deleted_at", "present"}}
