"""Contacts that were merged into others: whom they are now, and the histories that say how."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, func, select

from app.domain.contact import MergedContact
from app.domain.ids import RowId
from app.store import tables as t
from app.store.journal import unpack
from app.store.registry import CONTACT, Kind
from app.system.clock import from_micros

_CHUNK = 400


def root_of(connection: Connection, contact_id: RowId) -> RowId:
    """The contact that stands for this one: itself, unless it was merged into another.

    Where desks that did not know of one another merged in a circle, all of them agree on one.
    """
    way = ancestors(connection, contact_id)
    return way[-1] if way else contact_id


def ancestors(connection: Connection, contact_id: RowId) -> list[RowId]:
    """The contact this one was merged into, whom that one was merged into, and so on."""
    way = [contact_id]
    while True:
        into = connection.execute(_INTO, {"contact_id": way[-1]}).scalar()
        if into is None:
            return way[1:]
        if into in way:
            return [min(way[way.index(into) :])]
        way.append(into)


def merged_into(connection: Connection, contact_id: RowId) -> tuple[MergedContact, ...]:
    """Every contact this one stands for, the last merged first; those in the bin are left out."""
    below = family(connection, contact_id) - {contact_id}
    found = [
        MergedContact(row.id, row.name, from_micros(row.at))
        for chunk in _chunks(below)
        for row in connection.execute(_MERGED, {"ids": chunk})
    ]
    return tuple(sorted(found, key=_instant, reverse=True))


def family(connection: Connection, contact_id: RowId) -> set[RowId]:
    """A contact and all that were merged into it, or into those."""
    found, pending = {contact_id}, [contact_id]
    while pending:
        below = set(children(connection, pending))
        pending = list(below - found)
        found |= below
    return found


def children(connection: Connection, contact_ids: Iterable[RowId]) -> dict[RowId, RowId]:
    """The contacts that were merged straight into one of these, each with that one."""
    return {
        row.id: row.merged_into
        for chunk in _chunks(contact_ids)
        for row in connection.execute(_CHILDREN, {"ids": chunk})
    }


def named(connection: Connection, name: str) -> tuple[RowId, ...]:
    """Merged contacts of exactly this name, the oldest first."""
    return tuple(connection.execute(_NAMED, {"name": name}).scalars())


def tickets_of(connection: Connection, contact_id: RowId) -> list[RowId]:
    """Every ticket of a contact, also in the bin, the oldest first."""
    return list(connection.execute(_TICKETS, {"contact_id": contact_id}).scalars())


def points_of(connection: Connection, contact_id: RowId) -> list[dict[str, Any]]:
    """Whole rows of every way to reach a contact, also removed ones, in the order kept."""
    return [dict(row) for row in connection.execute(_POINTS, {"contact_id": contact_id}).mappings()]


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of one field: from what to what, by which command, and what that one undid."""

    old: Any
    new: Any
    command_id: RowId
    command: str
    undoes: RowId | None


def edits(
    connection: Connection, kind: Kind, row_ids: Iterable[RowId], fields: Sequence[str]
) -> dict[tuple[RowId, str], list[Edit]]:
    """The changes of these fields since their rows were made, by row and field, oldest first."""
    numbers = {kind.field_numbers[name]: name for name in fields}
    found: dict[tuple[RowId, str], list[Edit]] = {}
    for chunk in _chunks(row_ids):
        values = {"of_kind": kind.number, "ids": chunk, "fields": list(numbers)}
        for row in connection.execute(_EDITS, values):
            edit = Edit(unpack(row.old), unpack(row.new), row.id, row.name, row.undoes)
            found.setdefault((row.row, numbers[row.field]), []).append(edit)
    return found


def _instant(merged: MergedContact) -> datetime:
    return merged.at


def _chunks(ids: Iterable[RowId]) -> Iterator[list[RowId]]:
    every = list(ids)
    for start in range(0, len(every), _CHUNK):
        yield every[start : start + _CHUNK]


_IDS: BindParameter[list[bytes]] = bindparam("ids", expanding=True)
_FIELDS: BindParameter[list[int]] = bindparam("fields", expanding=True)
_INTO = select(t.contact.c.merged_into).where(t.contact.c.id == bindparam("contact_id"))
_CHILDREN = select(t.contact.c.id, t.contact.c.merged_into).where(t.contact.c.merged_into.in_(_IDS))
_NAMED = (
    select(t.contact.c.id)
    .where(t.contact.c.name == bindparam("name"), t.contact.c.merged_into.isnot(None))
    .order_by(t.contact.c.seq)
)
_TICKETS = (
    select(t.ticket.c.id)
    .where(t.ticket.c.contact_id == bindparam("contact_id"))
    .order_by(t.ticket.c.seq)
)
_POINTS = (
    select(t.contact_point)
    .where(t.contact_point.c.contact_id == bindparam("contact_id"))
    .order_by(t.contact_point.c.position, t.contact_point.c.id)
)
_its_command = (
    select(t.command.c.id)
    .where(t.command.c.w == t.journal.c.w, t.command.c.first_n <= t.journal.c.n)
    .order_by(t.command.c.first_n.desc())
    .limit(1)
    .correlate(t.journal)
    .scalar_subquery()
)
_by = t.command.alias()
_EDITS: Any = (
    select(
        t.journal.c.row,
        t.journal.c.field,
        t.journal.c.old,
        t.journal.c.new,
        _by.c.id,
        _by.c.name,
        _by.c.undoes,
    )
    .select_from(t.journal.join(_by, _by.c.id == _its_command))
    .where(
        t.journal.c.row.in_(_IDS),
        t.journal.c.field > 0,
        t.journal.c.kind == bindparam("of_kind"),
        t.journal.c.field.in_(_FIELDS),
    )
    .order_by(t.journal.c.row, t.journal.c.hlc, t.journal.c.n)
)
_merged_at = (
    select(func.max(_by.c.at))
    .select_from(t.journal.join(_by, _by.c.id == _its_command))
    .where(
        t.journal.c.row == t.contact.c.id,
        t.journal.c.field == CONTACT.field_numbers["merged_into"],
        t.journal.c.field > 0,
        t.journal.c.kind == CONTACT.number,
    )
    .correlate(t.contact)
    .scalar_subquery()
)
_MERGED = select(t.contact.c.id, t.contact.c.name, _merged_at.label("at")).where(
    t.contact.c.id.in_(_IDS), t.contact.c.deleted_at.is_(None)
)
