"""The write gate: the one way anything changes.

A command is a plain function that gets a `UnitOfWork` and calls `insert`, `set`, `delete`; the gate
turns each call into a journal entry, projects it into the ordinary tables in the same transaction,
keeps the surviving versions in `cell`, and says what changed. A command that raises leaves nothing.

Operations and rows are gathered and written together (`flush`), which makes an import of a hundred
thousand mails affordable; anything read through `connection` sees them, because reading flushes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, bindparam, func, insert, select, update

from app.domain.changes import Changes
from app.domain.errors import NotFound
from app.domain.ids import RowId, derived_id, new_id
from app.store import tables as t
from app.store.blobs import BlobRow, Blobs
from app.store.journal import Operation, content_digest, pack
from app.store.prepared import PreparedMany
from app.store.projection import Projection
from app.store.registry import BY_NUMBER, INSERT, KINDS, Kind
from app.store.search_index import INDEXED_FIELDS, INDEXED_KINDS, INDEXED_WITH, SearchIndex
from app.system.clock import to_micros

Value = int | str | bytes | bool | None

FIRST_COUNTER = 100
"""The first ticket is not number 1: nobody likes to be the first customer."""

MANY_ROWS = 2000
"""Above this many rows a command reports only kinds: no screen can use a longer list."""


_CHUNK = 400


class UnitOfWork:
    """One command in one transaction. Made by `Gate.perform`, never kept.

    Attributes:
        now: the instant of the command, aware UTC.
        actor: the person acting, or None for the program itself.
        command_id: the id under which undo and history find the command.
    """

    def __init__(
        self,
        connection: Connection,
        *,
        now: datetime,
        actor: RowId | None,
        secret: bytes,
        blobs: Blobs,
        slot: int,
    ) -> None:
        self._connection = connection
        self._secret = secret
        self._blobs = blobs
        self.now = now
        self.actor = actor
        self.command_id = new_id(int(now.timestamp() * 1000))
        self._known: dict[tuple[int, RowId], dict[str, Value] | None] = {}
        self._new: dict[tuple[int, RowId], dict[str, Value]] = {}
        self._edits: dict[tuple[int, RowId], dict[str, Value]] = {}
        self._pending: list[Operation] = []
        self.operations: list[Operation] = []
        self._next_seq: dict[str, int] = {}
        self._touched: dict[str, set[RowId]] = defaultdict(set)
        self._documents: dict[str, set[RowId]] = defaultdict(set)
        self._shown_elsewhere: dict[str, set[RowId]] = defaultdict(set)
        self._new_blobs: dict[RowId, BlobRow] = {}
        self._next_counter: int | None = None
        self._slot = slot

    @property
    def now_us(self) -> int:
        """`now` in microseconds since 1970."""
        return to_micros(self.now)

    @property
    def connection(self) -> Connection:
        """For questions inside the command; what was written before is visible in it."""
        self.flush()
        return self._connection

    def new_id(self) -> RowId:
        """A fresh time-ordered id."""
        return new_id(int(self.now.timestamp() * 1000))

    def derived_id(self, kind: str, *parts: str | bytes) -> RowId:
        """The id every desk of this team gives to the same natural key."""
        return derived_id(self._secret, kind, *parts)

    def put_blob(self, content: bytes) -> RowId:
        """Keep these bytes (once) and return their id. Raises StoreProblem("disk-full")."""
        row = self._blobs.prepare(content)
        self._new_blobs[row["id"]] = row
        return bytes(row["id"])

    def take_number(self) -> int:
        """The next number printed to customers: `counter * 10 + slot`, never given twice.

        The counter is one above the highest seen from any desk and the slot is this desk's digit,
        so two desks that never met give different numbers.
        """
        if self._next_counter is None:
            found = self._connection.execute(select(func.max(t.ticket.c.number)))
            highest = found.scalar() or 0
            self._next_counter = max(highest // 10, FIRST_COUNTER - 1) + 1
        number = self._next_counter * 10 + self._slot
        self._next_counter += 1
        return number

    # --- operations ---------------------------------------------------------------------------

    def insert(self, kind: Kind, row_id: RowId, /, **values: Value) -> None:
        """Make a row. Its `content` columns are final; its fields may be set again later.

        Raises ValueError for a row this command knows to exist.
        """
        if self._known.get((kind.number, row_id)) is not None:
            raise ValueError(f"{kind.name} {row_id.hex()} is there already")
        row: dict[str, Value] = {**kind.defaults, **values, "id": row_id}
        if "seq" in kind.table.c:
            row["seq"] = self._take_seq(kind.table)
        self._new[kind.number, row_id] = row
        self._known[kind.number, row_id] = row
        self._pending.append(Operation(kind.number, row_id, INSERT, None, None))
        self._touch(kind, row_id, row)
        self._touch_document(kind, row_id, row)

    def set(
        self,
        kind: Kind,
        row_id: RowId,
        /,
        *,
        unseen: Mapping[str, bytes] | None = None,
        **values: Value,
    ) -> None:
        """Set fields of a row; a value that is already there makes no operation.

        `unseen` names, for a field, packed dots of versions that exist but were not shown to the
        person who saves: they survive beside the new value. Raises NotFound.
        """
        current = self.get(kind, row_id)
        for name, value in values.items():
            if current.get(name) != value:
                self.settle(kind, row_id, name, value, (unseen or {}).get(name))

    def settle(
        self, kind: Kind, row_id: RowId, name: str, value: Value, unseen: bytes | None = None
    ) -> None:
        """As `set`, also for the value that is shown: versions beside it come to their end."""
        current = self.get(kind, row_id)
        indexed = kind.name not in INDEXED_FIELDS or name in INDEXED_FIELDS[kind.name]
        self._set_one(kind, row_id, name, value, unseen)
        # Before and after: the row may have gone from one parent to another.
        for changed in ({}, {name: value}):
            current.update(changed)
            self._touch(kind, row_id, current)
            if indexed:
                self._touch_document(kind, row_id, current)
        if kind.name in _SHOWN_ELSEWHERE and name in ("name", "deleted_at"):
            self._shown_elsewhere[kind.name].add(row_id)

    def _set_one(
        self, kind: Kind, row_id: RowId, name: str, value: Value, unseen: bytes | None
    ) -> None:
        key = (kind.number, row_id)
        if key in self._new:
            self._new[key][name] = value
            return
        old = self.get(kind, row_id).get(name)
        self._edits.setdefault(key, {})[name] = value
        number = kind.field_numbers[name]
        self._pending.append(Operation(kind.number, row_id, number, pack(old), pack(value), unseen))

    def delete(self, kind: Kind, row_id: RowId) -> None:
        """Lay a tombstone; the row stays and can come back. Raises NotFound."""
        self.set(kind, row_id, deleted_at=self.now_us)

    # --- reading ------------------------------------------------------------------------------

    def get(self, kind: Kind, row_id: RowId) -> dict[str, Value]:
        """The row's columns, with what this command has set. Raises NotFound."""
        row = self.find(kind, row_id)
        if row is None:
            raise NotFound(kind.name, row_id.hex())
        return row

    def find(self, kind: Kind, row_id: RowId) -> dict[str, Value] | None:
        """Like `get`, but None where there is no such row."""
        key = (kind.number, row_id)
        if key not in self._known:
            found = self._connection.execute(_by_id(kind), {"row_id": row_id}).mappings().first()
            self._known[key] = dict(found) if found is not None else None
        return self._known[key]

    def learn(self, kind: Kind, rows: Iterable[Mapping[str, Any]]) -> None:
        """Remember rows read in bulk, so that `find` needs no query for each."""
        for row in rows:
            self._known.setdefault((kind.number, row["id"]), dict(row))

    def look_up(self, kind: Kind, row_ids: Iterable[RowId]) -> None:
        """Read these rows at once, so that `find` needs no query for each, nor for those absent."""
        wanted = [row_id for row_id in row_ids if (kind.number, row_id) not in self._known]
        for start in range(0, len(wanted), _CHUNK):
            chunk = wanted[start : start + _CHUNK]
            rows = self.connection.execute(select(kind.table).where(kind.table.c.id.in_(chunk)))
            self.learn(kind, map(dict, rows.mappings()))
        for row_id in wanted:
            self._known.setdefault((kind.number, row_id), None)

    def touch(self, kind: str, row_id: RowId) -> None:
        """Report a row as changed although only local tables did (a draft, a read mark)."""
        self._touched[kind].add(row_id)

    # --- writing ------------------------------------------------------------------------------

    def flush(self) -> None:
        """Write gathered rows, versions and journal entries; the transaction goes on."""
        if self._new_blobs:
            self._blobs.keep(self._connection, self._new_blobs.values())
            self._new_blobs = {}
        if not self._pending:
            return
        self._insert_rows()
        self._update_rows()
        self._first_values()
        self.operations.extend(self._pending)
        self._pending, self._new, self._edits = [], {}, {}

    def finish(self, name: str) -> Changes:
        """Flush, bring derived columns and the search index up to date, say what changed."""
        self.flush()
        self._follow_names()
        Projection(self._connection).refresh(self._touched)
        SearchIndex(self._connection).refresh(self._documents)
        many = sum(map(len, self._touched.values())) > MANY_ROWS
        rows = {
            kind: frozenset[RowId]() if many else frozenset(ids)
            for kind, ids in self._touched.items()
        }
        return Changes(self.command_id, name, rows, many=many)

    def _follow_names(self) -> None:
        """A name that changed also stands in derived columns and documents of other rows."""
        for kind, ids in self._shown_elsewhere.items():
            where, column, referring = _SHOWN_ELSEWHERE[kind]
            for row_id in ids:
                rows = self._connection.execute(select(referring).where(column == row_id)).scalars()
                for found in rows:
                    self._documents[where].add(found)
                    self._touched[where].add(found)

    def _insert_rows(self) -> None:
        by_kind: dict[int, dict[frozenset[str], list[dict[str, Value]]]] = {}
        for (number, _), row in self._new.items():
            by_kind.setdefault(number, {}).setdefault(frozenset(row), []).append(row)
        for kind in KINDS:
            for rows in by_kind.get(kind.number, {}).values():
                _INSERTS[kind.number].run(self._connection, rows)

    def _update_rows(self) -> None:
        by_columns: dict[tuple[int, tuple[str, ...]], list[dict[str, Value]]] = {}
        for (number, row_id), values in self._edits.items():
            columns = tuple(sorted(values))
            row = {f"new_{name}": values[name] for name in columns}
            by_columns.setdefault((number, columns), []).append({"row_id": row_id, **row})
        for (number, columns), rows in by_columns.items():
            self._connection.execute(_update_of(number, columns), rows)

    def _first_values(self) -> None:
        """Complete the insert operations: their value is the fields the row starts with."""
        for operation in self._pending:
            if operation.field != INSERT:
                continue
            kind = BY_NUMBER[operation.kind]
            row = self._new[operation.kind, operation.row]
            numbers = kind.field_numbers
            first = {numbers[name]: row[name] for name in numbers if row.get(name) is not None}
            operation.new = pack(first)
            operation.content = content_digest(row[name] for name in kind.content)

    def _take_seq(self, table: Table) -> int:
        if table.name not in self._next_seq:
            highest = self._connection.execute(select(func.max(table.c.seq))).scalar()
            self._next_seq[table.name] = (highest or 0) + 1
        seq = self._next_seq[table.name]
        self._next_seq[table.name] = seq + 1
        return seq

    def _touch(self, kind: Kind, row_id: RowId, row: Mapping[str, Value]) -> None:
        self._touched[kind.name].add(row_id)
        for column, parent in _PARENTS.get(kind.name, ()):
            parent_id = row.get(column)
            if isinstance(parent_id, bytes):
                self._touched[parent].add(parent_id)

    def _touch_document(self, kind: Kind, row_id: RowId, row: Mapping[str, Value]) -> None:
        if kind.name in INDEXED_KINDS:
            self._documents[kind.name].add(row_id)
        column, parent = INDEXED_WITH.get(kind.name, ("", ""))
        parent_id = row.get(column)
        if isinstance(parent_id, bytes):
            self._documents[parent].add(parent_id)


_INSERTS = {kind.number: PreparedMany(insert(kind.table)) for kind in KINDS}
_PARENTS = {
    "message": (("ticket_id", "ticket"),),
    "ticket_tag": (("ticket_id", "ticket"), ("tag_id", "tag")),
    "attachment": (("message_id", "message"),),
    "contact_point": (("contact_id", "contact"),),
    "ticket_link": (("ticket_id", "ticket"), ("other_id", "ticket")),
    "hand_over": (("ticket_id", "ticket"),),
    "call": (("message_id", "message"),),
    "saved_reply_use": (("saved_reply_id", "saved_reply"),),
}
_SHOWN_ELSEWHERE = {
    "contact": ("ticket", t.ticket.c.contact_id, t.ticket.c.id),
    "organisation": ("contact", t.contact.c.organisation_id, t.contact.c.id),
    "tag": ("ticket", t.ticket_tag.c.tag_id, t.ticket_tag.c.ticket_id),
}
"""Whose names other rows show: the kind of those, and how they are found."""

_BY_ID: dict[int, Any] = {}
_UPDATES: dict[tuple[int, tuple[str, ...]], Any] = {}


def _by_id(kind: Kind) -> Any:
    if kind.number not in _BY_ID:
        _BY_ID[kind.number] = select(kind.table).where(kind.table.c.id == bindparam("row_id"))
    return _BY_ID[kind.number]


def _update_of(number: int, columns: tuple[str, ...]) -> Any:
    key = (number, columns)
    if key not in _UPDATES:
        table = BY_NUMBER[number].table
        values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in columns}
        _UPDATES[key] = update(table).where(table.c.id == bindparam("row_id")).values(values)
    return _UPDATES[key]
