"""Who changed what, from what to what, when: the entries, their order and their hash chain.

An entry's identity is its *dot*, `(writer, n)`. A writer lives for one opening of the database and
is drawn at the first write after it, so a restored or cloned file can never use a dot twice. Every
command ends with the running hash (`tip`) of its writer's commands and entries: an edit of the past
shows (`journal_proof`).
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import msgpack
from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from app.domain.ids import RowId
from app.store import clock
from app.store import tables as t
from app.store.prepared import PreparedMany
from app.store.registry import INSERT

Dot = tuple[int, int]
"""(writer index, n)."""


def pack(value: object) -> bytes | None:
    """A journal value in bytes; None stays None."""
    return None if value is None else bytes(msgpack.packb(value))


def unpack(data: bytes | None) -> Any:
    """The value `pack` was given; whole maps keep their integer keys."""
    return None if data is None else msgpack.unpackb(data, strict_map_key=False)


@dataclass(slots=True)
class Operation:
    """One journal entry in the making.

    `new` of an insert is the map of its first field values; `content` is the digest of its final
    columns, which the chain covers and the row alone keeps.
    """

    kind: int
    row: RowId
    field: int
    old: bytes | None
    new: bytes | None
    unseen: bytes | None = None
    content: bytes = b""


@dataclass(frozen=True, slots=True)
class Writer:
    """The author of a run of entries and how far it has come."""

    idx: int
    id: bytes
    last_n: int
    tip: bytes
    hlc: int


def last_stamp(connection: Connection) -> int:
    """The newest hybrid stamp any writer has used."""
    return connection.execute(select(func.max(t.writer.c.hlc))).scalar() or 0


def draw_writer(connection: Connection, device: RowId) -> Writer:
    """Enter a new writer, child of every writer of this device that has no child yet."""
    rows = connection.execute(select(t.writer)).all()
    writer = Writer(
        idx=1 + max((row.idx for row in rows), default=0),
        id=os.urandom(8),
        last_n=0,
        tip=bytes(16),
        hlc=last_stamp(connection),
    )
    connection.execute(
        insert(t.writer).values(
            idx=writer.idx,
            id=writer.id,
            device=device,
            parents=pack(_childless([row for row in rows if row.device == device])),
            last_n=0,
            hlc=writer.hlc,
            tip=writer.tip,
        )
    )
    return writer


def _childless(writers: Sequence[Any]) -> list[list[Any]]:
    """The writers nobody continues, each with its last n; a restored backup has several."""
    continued = {parent for writer in writers for parent, _ in unpack(writer.parents)}
    return [[writer.id, writer.last_n] for writer in writers if writer.id not in continued]


@dataclass(frozen=True, slots=True)
class CommandHead:
    """What is true of a whole command, beside its entries."""

    id: RowId
    name: str
    actor: RowId | None
    at: int
    undoes: RowId | None = None


def append(
    connection: Connection, writer: Writer, head: CommandHead, operations: Sequence[Operation]
) -> Writer:
    """Write a command and its entries; return the writer as it stands afterwards."""
    stamp = clock.next_stamp(writer.hlc, head.at // 1000)
    entries, tip, n = [], chain(writer.tip, head_digest(head)), writer.last_n
    for operation in operations:
        n += 1
        unseen = global_dots(connection, operation.unseen)
        tip = chain(tip, entry_digest(n, operation, stamp, unseen))
        entries.append(
            {
                "w": writer.idx,
                "n": n,
                "kind": operation.kind,
                "row": operation.row,
                "field": operation.field,
                "old": operation.old,
                "new": operation.new,
                "hlc": stamp,
                "unseen": operation.unseen,
            }
        )
    after = Writer(writer.idx, writer.id, n, tip, stamp)
    connection.execute(_INSERT_COMMAND, _command_row(head, writer, after))
    _INSERT_JOURNAL.run(connection, entries)
    _keep_versions(connection, entries)
    connection.execute(
        _UPDATE_WRITER,
        {"writer_idx": writer.idx, "to_n": n, "to_tip": tip, "to_hlc": stamp},
    )
    return after


def chain(tip: bytes, digest: bytes) -> bytes:
    """The running hash after one more link (BLAKE2b, 16 bytes).

    A link is a digest, so that what an entry said can be erased and the chain still holds.
    """
    return _hash(tip + digest)


def head_digest(head: CommandHead) -> bytes:
    """The link of a command's head: who, when, what, and which command it undoes."""
    # The last place is the author's frontier, which entries of a desk without peers need not tell.
    return _hash(msgpack.packb([head.id, head.name, head.actor, head.at, head.undoes, None]))


def entry_digest(n: int, operation: Operation, stamp: int, unseen: list[list[Any]]) -> bytes:
    """The link of one entry. `old` is no part of it: every desk knows it from earlier entries."""
    entry = [
        n,
        operation.kind,
        operation.row,
        operation.field,
        operation.new,
        operation.content,
        stamp,
        unseen,
    ]
    return _hash(msgpack.packb(entry))


def global_dots(connection: Connection, packed: bytes | None) -> list[list[Any]]:
    """Packed dots as every desk knows them: by the writer's id in place of our number for it."""
    dots = unpack(packed) or []
    ids = {row.idx: row.id for row in connection.execute(_WRITER_IDS)} if dots else {}
    return sorted([ids[w], n] for w, n in dots)


def _hash(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=16).digest()


def content_digest(values: Iterable[Any]) -> bytes:
    """A hash of a row's final columns, equal before and after the database has had them."""
    plain = [int(value) if isinstance(value, bool) else value for value in values]
    if not plain:
        return b""
    return _hash(msgpack.packb(plain, unicode_errors="surrogatepass"))


def entries_between(connection: Connection, w: int, first_n: int, last_n: int) -> Iterable[Any]:
    """The entries of one command, in the order they were made."""
    return connection.execute(
        select(t.journal)
        .where(t.journal.c.w == w, t.journal.c.n.between(first_n, last_n))
        .order_by(t.journal.c.n)
    )


def _command_row(head: CommandHead, before: Writer, after: Writer) -> dict[str, Any]:
    return {
        "id": head.id,
        "w": before.idx,
        "first_n": before.last_n + 1,
        "last_n": after.last_n,
        "hlc": after.hlc,
        "at": head.at,
        "actor": head.actor,
        "name": head.name,
        "undoes": head.undoes,
        "tip": after.tip,
    }


def _keep_versions(connection: Connection, entries: list[dict[str, Any]]) -> None:
    """A local edit replaces every version its author had seen, and no other."""
    edits = [entry for entry in entries if entry["field"] != INSERT]
    for entry in edits:
        if entry["unseen"] is not None:
            _drop_seen(connection, entry)
    plain = [
        {"of_kind": entry["kind"], "of_row": entry["row"], "of_field": entry["field"]}
        for entry in edits
        if entry["unseen"] is None
    ]
    if plain:
        connection.execute(_DROP_VERSIONS, plain)
    # Only the last entry of a field within one command survives it.
    latest = {(entry["kind"], entry["row"], entry["field"]): entry for entry in entries}
    _INSERT_CELL.run(
        connection,
        [
            {
                "kind": entry["kind"],
                "row": entry["row"],
                "field": entry["field"],
                "w": entry["w"],
                "n": entry["n"],
                "hlc": entry["hlc"],
                "val": entry["new"],
            }
            for entry in latest.values()
        ],
    )


def _drop_seen(connection: Connection, entry: dict[str, Any]) -> None:
    unseen = {tuple(dot) for dot in unpack(entry["unseen"])}
    versions = connection.execute(
        select(t.cell.c.w, t.cell.c.n).where(
            t.cell.c.kind == entry["kind"],
            t.cell.c.row == entry["row"],
            t.cell.c.field == entry["field"],
        )
    ).all()
    for w, n in versions:
        if (w, n) not in unseen:
            connection.execute(
                delete(t.cell).where(
                    t.cell.c.kind == entry["kind"],
                    t.cell.c.row == entry["row"],
                    t.cell.c.field == entry["field"],
                    t.cell.c.w == w,
                    t.cell.c.n == n,
                )
            )


_WRITER_IDS = select(t.writer.c.idx, t.writer.c.id)
_INSERT_COMMAND = insert(t.command)
_INSERT_JOURNAL = PreparedMany(insert(t.journal))
_INSERT_CELL = PreparedMany(insert(t.cell))
_DROP_VERSIONS = delete(t.cell).where(
    t.cell.c.kind == bindparam("of_kind"),
    t.cell.c.row == bindparam("of_row"),
    t.cell.c.field == bindparam("of_field"),
)
_UPDATE_WRITER = (
    update(t.writer)
    .where(t.writer.c.idx == bindparam("writer_idx"))
    .values(last_n=bindparam("to_n"), tip=bindparam("to_tip"), hlc=bindparam("to_hlc"))
)
