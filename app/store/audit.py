"""Proof that the desk is what its journal says.

Recomputes every projected row from the surviving versions, every derived column from the rows it
depends on, and the journal's hash chain from its entries; compares versions with entries and the
full-text index's documents with the rows; and lets SQLite and SQLCipher check pages, keys and the
structure of the index. It reads everything and changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import Any

import msgpack
from sqlalchemy import Connection, select, text

from app.domain.ids import RowId
from app.store import journal_proof, tripwire
from app.store import tables as t
from app.store.backup import page_problems
from app.store.journal import unpack
from app.store.projection import Projection, comparable
from app.store.registry import CONTACT, INSERT, KINDS, ORGANISATION, TICKET, Kind
from app.store.search_index import INDEX, SORTS, Sort
from app.store.store import Store

_CHUNK = 400
_MANY = 20


@dataclass(frozen=True, slots=True)
class Report:
    """What was found. `problems` are technical lines without customer data; none means sound."""

    problems: tuple[str, ...]
    rows: int
    entries: int

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


def check(store: Store, progress: Callable[[str], Any] | None = None) -> Report:
    """Check everything; `progress` hears the name of each part as it begins."""
    say = progress or (lambda part: None)
    problems: list[str] = []
    say("pages")
    with store.database.maintenance() as connection:
        problems += page_problems(connection)
    if problems:
        return Report(tuple(problems), 0, 0)  # what follows would only stumble over the same pages
    with store.read() as connection:
        for part, checker in _CHECKS:
            say(part)
            problems += _first(part, checker(connection))
        say("attachments")
        contents = (f"blob {name}" for name in store.blobs.problems(connection))
        problems += _first("attachments", contents)
        problems += _first("attachments", _missing_blobs(connection))
        rows = sum(_count(connection, kind.name) for kind in KINDS)
        return Report(tuple(problems), rows, _count(connection, "journal"))


def _first(part: str, problems: Iterator[str]) -> list[str]:
    """The first few of a kind: a thousand lines saying the same help nobody."""
    found: list[str] = []
    try:
        for problem in problems:
            found.append(problem)
            if len(found) == _MANY:
                found.append("and more")
                break
    except _UNREADABLE as error:  # a value so altered that even reading it fails
        found.append(f"{part}: a value cannot be read ({type(error).__name__})")
    return found


def _count(connection: Connection, table: str) -> int:
    return connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() or 0  # noqa: S608


def _keys(connection: Connection) -> Iterator[str]:
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"{row[0]} row {row[1]} refers to a missing {row[2]}"


def _tripwires(connection: Connection) -> Iterator[str]:
    for name in tripwire.missing(connection):
        yield f"{name} is missing"


def _projection(connection: Connection) -> Iterator[str]:
    for kind in KINDS:
        yield from _kind_projection(connection, kind)


def _kind_projection(connection: Connection, kind: Kind) -> Iterator[str]:
    """Walk rows and versions side by side, both in the order of their ids."""
    rows = connection.execute(select(kind.table).order_by(kind.table.c.id)).mappings()
    cells = connection.execute(
        select(t.cell).where(t.cell.c.kind == kind.number).order_by(t.cell.c.row)
    )
    versions = groupby(cells, key=lambda cell: cell.row)
    of_row, group = next(versions, (None, iter(())))
    for row in rows:
        while of_row is not None and of_row < row["id"]:
            yield f"{kind.name} {of_row.hex()} is in the journal only"
            of_row, group = next(versions, (None, iter(())))
        if of_row != row["id"]:
            yield f"{kind.name} {row['id'].hex()} has no version"
            continue
        expected = winners(kind, list(group))
        wrong = [name for name, value in expected.items() if row[name] != value]
        if wrong:
            yield f"{kind.name} {row['id'].hex()} differs in {', '.join(wrong)}"
        of_row, group = next(versions, (None, iter(())))
    if of_row is not None:
        yield f"{kind.name} {of_row.hex()} is in the journal only"


def winners(kind: Kind, cells: list[Any]) -> dict[str, Any]:
    """The value each field should show.

    An explicit edit outranks the values a row was made with; among concurrent edits the newest
    stamp is shown, among concurrent inserts of one derived row the oldest.
    """
    inserts = sorted((cell for cell in cells if cell.field == INSERT), key=_stamp)
    shown: dict[str, Any] = {name: kind.defaults[name] for name in kind.fields.values()}
    for cell in inserts[:1]:
        shown |= {kind.fields[n]: value for n, value in unpack(cell.val).items()}
    for cell in sorted((cell for cell in cells if cell.field != INSERT), key=_stamp):
        shown[kind.fields[cell.field]] = unpack(cell.val)
    return shown


def _stamp(cell: Any) -> tuple[int, int, int]:
    return (cell.hlc, cell.w, cell.n)


def _derived(connection: Connection) -> Iterator[str]:
    projection = Projection(connection)
    for kind, compute in (
        (TICKET, projection.ticket_columns),
        (CONTACT, partial(projection.name_columns, t.contact)),
        (ORGANISATION, partial(projection.name_columns, t.organisation)),
    ):
        ids = list(connection.execute(select(kind.table.c.id)).scalars())
        for start in range(0, len(ids), _CHUNK):
            chunk = ids[start : start + _CHUNK]
            expected = {row["row_id"]: comparable(row) for row in compute(chunk)}
            yield from _differences(connection, kind, expected)


def _differences(
    connection: Connection, kind: Kind, expected: dict[RowId, dict[str, Any]]
) -> Iterator[str]:
    rows = connection.execute(select(kind.table).where(kind.table.c.id.in_(list(expected))))
    for row in rows.mappings():
        wrong = [name for name, value in expected[row["id"]].items() if row[name] != value]
        if wrong:
            yield f"{kind.name} {row['id'].hex()} shows another {', '.join(wrong)}"


def _index(connection: Connection) -> Iterator[str]:
    missing = connection.execute(_MISSING_DOCUMENTS).scalar()
    if missing:
        yield f"the search index lacks {missing} documents"
    spare = connection.execute(_SPARE_DOCUMENTS).scalar()
    if spare:
        yield f"the search index holds {spare} documents of nothing"


def _missing_blobs(connection: Connection) -> Iterator[str]:
    known = select(t.blob.c.id)
    for column in (
        t.attachment.c.blob_id,
        t.message.c.original_blob_id,
        t.quarantined_mail.c.blob_id,
        t.draft_file.c.blob_id,
    ):
        lost = select(column).where(column.is_not(None), column.not_in(known))
        for blob_id in connection.execute(lost).scalars():
            yield f"blob {blob_id.hex()} is not there"


# What a tampered value makes of the code that reads it.
_UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, msgpack.UnpackException)
_WANTED = " UNION ALL ".join(
    f"SELECT seq * {SORTS} + {int(sort)} FROM {table} WHERE {living}"  # noqa: S608 - constants
    for table, sort, living in (
        ("message", Sort.MESSAGE, "deleted_at IS NULL"),
        ("ticket", Sort.TICKET, "hidden = 0"),
        ("contact", Sort.CONTACT, "deleted_at IS NULL AND merged_into IS NULL"),
        ("organisation", Sort.ORGANISATION, "deleted_at IS NULL"),
    )
)
_FOUND = f"SELECT rowid FROM {INDEX}"  # noqa: S608 - a constant name
_MISSING_DOCUMENTS = text(f"SELECT count(*) FROM ({_WANTED} EXCEPT {_FOUND})")  # noqa: S608
_SPARE_DOCUMENTS = text(
    f"SELECT count(*) FROM ({_FOUND} EXCEPT SELECT * FROM ({_WANTED}))"  # noqa: S608
)
_CHECKS: tuple[tuple[str, Callable[[Connection], Iterator[str]]], ...] = (
    ("keys", _keys),
    ("tripwires", _tripwires),
    ("journal", journal_proof.problems),
    ("projection", _projection),
    ("lists", _derived),
    ("index", _index),
)
