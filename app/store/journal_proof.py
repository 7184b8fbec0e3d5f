"""Proof that the journal is what was written: its hash chain, its versions, its former values."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, func, select, text

from app.domain.ids import RowId
from app.store import tables as t
from app.store.journal import (
    CommandHead,
    Operation,
    chain,
    content_digest,
    entries_between,
    entry_digest,
    global_dots,
    head_digest,
    pack,
    unpack,
)
from app.store.registry import BY_NUMBER, INSERT

_CHUNK = 400


def problems(connection: Connection) -> Iterator[str]:
    """What does not fit, in technical lines without customer data."""
    for command_id in _broken_commands(connection):
        yield f"command {command_id.hex()} was altered"
    yield from _broken_ends(connection)
    yield from _broken_versions(connection)
    yield from _broken_pasts(connection)


# --- the chain -----------------------------------------------------------------------------------


def _broken_commands(connection: Connection) -> Iterator[RowId]:
    """Commands whose entries, or the rows they made, no longer give the hash written with them."""
    tips: dict[int, bytes] = {}
    heads = connection.execute(select(t.command).order_by(t.command.c.w, t.command.c.first_n)).all()
    for head in heads:
        rows = list(entries_between(connection, head.w, head.first_n, head.last_n))
        whole = len(rows) == head.last_n - head.first_n + 1
        if not whole or _tip_after(connection, tips.get(head.w, bytes(16)), head, rows) != head.tip:
            yield head.id
        tips[head.w] = head.tip


def _tip_after(connection: Connection, tip: bytes, head: Any, entries: list[Any]) -> bytes:
    said = CommandHead(head.id, head.name, head.actor, head.at, head.undoes)
    tip = chain(tip, head_digest(said))
    contents = _contents(connection, entries)
    for row in entries:
        content = contents.get((row.kind, row.row), b"") if row.field == INSERT else b""
        operation = Operation(row.kind, row.row, row.field, None, row.new, None, content)
        unseen = global_dots(connection, row.unseen)
        tip = chain(tip, entry_digest(row.n, operation, row.hlc, unseen))
    return tip


def _contents(connection: Connection, entries: list[Any]) -> dict[tuple[int, RowId], bytes]:
    """Digests of the final columns of the rows these entries made."""
    made: dict[int, list[RowId]] = {}
    for entry in entries:
        if entry.field == INSERT and BY_NUMBER[entry.kind].content:
            made.setdefault(entry.kind, []).append(entry.row)
    found: dict[tuple[int, RowId], bytes] = {}
    for number, ids in made.items():
        table = BY_NUMBER[number].table
        columns = [table.c[name] for name in BY_NUMBER[number].content]
        for start in range(0, len(ids), _CHUNK):
            wanted = table.c.id.in_(ids[start : start + _CHUNK])
            for row in connection.execute(select(table.c.id, *columns).where(wanted)):
                found[number, row[0]] = content_digest(row[1:])
    return found


def _broken_ends(connection: Connection) -> Iterator[str]:
    """Writers whose last command was taken away, and entries that belong to no command."""
    last = (
        select(t.command.c.tip)
        .where(t.command.c.w == t.writer.c.idx)
        .order_by(t.command.c.first_n.desc())
        .limit(1)
        .scalar_subquery()
    )
    writers = connection.execute(select(t.writer, last.label("reached"))).all()
    for writer in writers:
        if writer.tip != (writer.reached or bytes(16)):
            yield f"the last command of writer {writer.id.hex()} is not there"
    known = {writer.id for writer in writers}
    if any(parent not in known for writer in writers for parent, _ in unpack(writer.parents)):
        yield "a writer is not there"
    entries = connection.execute(select(func.count()).select_from(t.journal)).scalar()
    length = t.command.c.last_n - t.command.c.first_n + 1
    if entries != connection.execute(select(func.coalesce(func.sum(length), 0))).scalar():
        yield "an entry belongs to no command"


# --- versions ------------------------------------------------------------------------------------


def _broken_versions(connection: Connection) -> Iterator[str]:
    """Versions that are not what their entry says, and entries whose version got lost."""
    for row in connection.execute(_FALSE_VERSIONS):
        yield f"a version of {BY_NUMBER[row.kind].name} {row.row.hex()} is not its entry's"
    for row in connection.execute(_LOST_VERSIONS):
        yield f"a version of {BY_NUMBER[row.kind].name} {row.row.hex()} is lost"


_FALSE_VERSIONS = text(
    "SELECT c.kind, c.row FROM cell c LEFT JOIN journal j ON j.w = c.w AND j.n = c.n "
    "WHERE j.kind IS NOT c.kind OR j.row IS NOT c.row OR j.field IS NOT c.field "
    "OR j.hlc IS NOT c.hlc OR j.new IS NOT c.val"
)
# Only a later edit of the same field may replace a version, and nothing the making of a row.
_LOST_VERSIONS = text(
    "SELECT j.kind, j.row FROM journal j WHERE NOT EXISTS (SELECT 1 FROM cell c WHERE "
    "c.kind = j.kind AND c.row = j.row AND c.field = j.field AND c.w = j.w AND c.n = j.n) "
    "AND (j.field = 0 OR NOT EXISTS (SELECT 1 FROM journal k WHERE k.row = j.row AND k.field > 0 "
    "AND k.kind = j.kind AND k.field = j.field "
    "AND (k.hlc > j.hlc OR (k.hlc = j.hlc AND k.w = j.w AND k.n > j.n))))"
)


# --- former values ---------------------------------------------------------------------------


def _broken_pasts(connection: Connection) -> Iterator[str]:
    """Edits that claim to have replaced a value the field never had."""
    edits = connection.execute(
        select(t.journal)
        .where(t.journal.c.field > INSERT)
        .order_by(t.journal.c.kind, t.journal.c.row, t.journal.c.hlc, t.journal.c.n)
    )
    for (kind, row), entries in groupby(edits, key=lambda entry: (entry.kind, entry.row)):
        had = _first_values(connection, kind, row)
        for entry in entries:
            if entry.old not in had[entry.field]:
                yield f"the history of {BY_NUMBER[kind].name} {row.hex()} was altered"
            had[entry.field].add(entry.new)


def _first_values(connection: Connection, kind: int, row: RowId) -> dict[int, set[bytes | None]]:
    """What each field of a row was made with, packed."""
    fields = BY_NUMBER[kind].fields
    had: dict[int, set[bytes | None]] = {number: set() for number in fields}
    makings = connection.execute(
        select(t.cell.c.val).where(
            t.cell.c.kind == kind, t.cell.c.row == row, t.cell.c.field == INSERT
        )
    ).scalars()
    for making in makings:
        first = unpack(making)
        for number, name in fields.items():
            had[number].add(pack(first.get(number, BY_NUMBER[kind].defaults[name])))
    return had
