"""Whose a value is: the command that gave it, past every undo and redo, and what stood before.

`None` for an author is the value a row was made with; `ABSENT` says that the making itself was
taken back, so that the row stood for nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, bindparam, literal_column, select

from app.domain.ids import RowId
from app.store import tables as t
from app.store.journal import unpack
from app.store.registry import INSERT, Kind


@dataclass(frozen=True, slots=True)
class Author:
    """The entry a value comes from. `stamp` orders entries of all desks."""

    stamp: int
    command_id: RowId
    command: str
    value: Any


@dataclass(frozen=True, slots=True)
class Absent:
    """The making of the row was taken back, at `stamp`."""

    stamp: int


NEVER: Final = 0
"""Before every stamp."""

Origin = Author | Absent | None


def origin(connection: Connection, kind: Kind, row: RowId, field: str) -> Origin:
    """Where the shown value of a field comes from."""
    values = {"kind": kind.number, "row": row, "field": kind.field_numbers[field]}
    shown = connection.execute(_SHOWN, values).first()
    return None if shown is None else _origin(connection, kind, row, field, shown)


def earlier(connection: Connection, kind: Kind, row: RowId, field: str, than: int) -> Origin:
    """Where the value comes from that stood before the stamp `than`."""
    return _before(connection, kind, row, field, than)


def made_by(connection: Connection, kind: Kind, row: RowId) -> Author:
    """The command that made a row; `value` is the map of its first values by column."""
    found = connection.execute(_MADE, {"kind": kind.number, "row": row}).one()
    first = {kind.fields[number]: value for number, value in unpack(found.new).items()}
    return Author(found.hlc, found.id, found.name, {**kind.defaults, **first})


def at_last(
    connection: Connection, kind: Kind, row: RowId, field: str, skip: Callable[[Author], bool]
) -> Origin:
    """Where the value comes from that would be shown without the entries `skip` names."""
    found = origin(connection, kind, row, field)
    while isinstance(found, Author) and skip(found):
        found = earlier(connection, kind, row, field, found.stamp)
    return found


def _origin(connection: Connection, kind: Kind, row: RowId, field: str, entry: Any) -> Origin:
    """Follow undo and redo: an undo's value is that of an earlier entry."""
    if entry.undoes is None:
        return Author(entry.hlc, entry.id, entry.name, unpack(entry.new))
    undone = connection.execute(_COMMAND, {"command_id": entry.undoes}).one()
    found = _before(connection, kind, row, field, undone.hlc)
    if found is None and made_by(connection, kind, row).command_id == undone.id:
        return Absent(entry.hlc)
    return found


def _before(connection: Connection, kind: Kind, row: RowId, field: str, stamp: int) -> Origin:
    values = {"row": row, "field": kind.field_numbers[field], "stamp": stamp}
    entry = connection.execute(_BEFORE, values).first()
    return None if entry is None else _origin(connection, kind, row, field, entry)


_its_command = (
    select(t.command.c.id)
    .where(t.command.c.w == t.journal.c.w, t.command.c.first_n <= t.journal.c.n)
    .order_by(t.command.c.first_n.desc())
    .limit(1)
    .correlate(t.journal)
    .scalar_subquery()
)
_head = t.command.alias()
_entries = select(
    t.journal.c.hlc, t.journal.c.new, _head.c.id, _head.c.name, _head.c.undoes
).select_from(t.journal.join(_head, _head.c.id == _its_command))
_newest_version = (
    select(t.cell.c.w, t.cell.c.n)
    .where(
        t.cell.c.kind == bindparam("kind"),
        t.cell.c.row == bindparam("row"),
        t.cell.c.field == bindparam("field"),
    )
    .order_by(t.cell.c.hlc.desc(), t.cell.c.w.desc(), t.cell.c.n.desc())
    .limit(1)
    .subquery()
)
_SHOWN = _entries.where(
    t.journal.c.w == select(_newest_version.c.w).scalar_subquery(),
    t.journal.c.n == select(_newest_version.c.n).scalar_subquery(),
)
_first_version = (
    select(t.cell.c.w, t.cell.c.n)
    .where(
        t.cell.c.kind == bindparam("kind"),
        t.cell.c.row == bindparam("row"),
        t.cell.c.field == literal_column(str(INSERT)),
    )
    .order_by(t.cell.c.hlc, t.cell.c.w, t.cell.c.n)
    .limit(1)
    .subquery()
)
_MADE = _entries.where(
    t.journal.c.w == select(_first_version.c.w).scalar_subquery(),
    t.journal.c.n == select(_first_version.c.n).scalar_subquery(),
)
_BEFORE = (
    _entries.where(
        t.journal.c.row == bindparam("row"),
        t.journal.c.field == bindparam("field"),
        t.journal.c.field > literal_column(str(INSERT)),
        t.journal.c.hlc < bindparam("stamp"),
    )
    .order_by(t.journal.c.hlc.desc(), t.journal.c.n.desc())
    .limit(1)
)
_COMMAND = select(t.command.c.id, t.command.c.hlc).where(t.command.c.id == bindparam("command_id"))
