"""Small tables read whole: people, desk settings, tags; and the versions of one row's fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from app.domain.ids import RowId
from app.domain.person import Person, Role
from app.store import tables as t
from app.store.journal import Dot, pack, unpack
from app.store.registry import INSERT, Kind
from app.system.clock import from_micros


@dataclass(frozen=True, slots=True)
class TagRow:
    """A tag and how many tickets carry it."""

    id: RowId
    name: str
    tickets: int


@dataclass(frozen=True, slots=True)
class Version:
    """One surviving version of a field; more than one means people disagree."""

    dot: Dot
    value: Any
    at: datetime
    actor: RowId | None


def people(connection: Connection) -> tuple[Person, ...]:
    """Everybody who has worked here, by name."""
    rows = connection.execute(select(t.person).order_by(t.person.c.name))
    return tuple(
        Person(row.id, row.name, Role(row.role), bool(row.active) and row.deleted_at is None)
        for row in rows
    )


def desk_settings(connection: Connection) -> dict[str, str]:
    """What all desks of this team agree on, as text by name."""
    rows = connection.execute(select(t.desk_setting.c.name, t.desk_setting.c.value))
    return {name: value for name, value in rows if value is not None}


def tags(connection: Connection) -> tuple[TagRow, ...]:
    """Every tag in use or once used, the commonest first."""
    count = func.count(t.ticket_tag.c.id).filter(t.ticket_tag.c.present)
    rows = connection.execute(
        select(t.tag.c.id, t.tag.c.name, count)
        .select_from(t.tag.outerjoin(t.ticket_tag, t.ticket_tag.c.tag_id == t.tag.c.id))
        .where(t.tag.c.deleted_at.is_(None))
        .group_by(t.tag.c.id)
        .order_by(count.desc(), t.tag.c.name)
    )
    return tuple(TagRow(*row) for row in rows)


def versions(
    connection: Connection, kind: Kind, row_id: RowId
) -> Mapping[str, tuple[Version, ...]]:
    """The surviving versions of every field that was ever set, newest first."""
    rows = connection.execute(_VERSIONS, {"of_kind": kind.number, "of_row": row_id})
    found: dict[str, list[Version]] = {}
    for row in rows:
        version = Version((row.w, row.n), unpack(row.val), from_micros(row.at), row.actor)
        found.setdefault(kind.fields[row.field], []).append(version)
    return {name: tuple(list_) for name, list_ in found.items()}


def dots(connection: Connection, kind: Kind, row_id: RowId) -> dict[str, frozenset[Dot]]:
    """The versions a person sees when the row is shown now, by field."""
    rows = connection.execute(
        select(t.cell.c.field, t.cell.c.w, t.cell.c.n).where(
            t.cell.c.kind == kind.number, t.cell.c.row == row_id, t.cell.c.field != INSERT
        )
    )
    found: dict[str, set[Dot]] = {}
    for field, w, n in rows:
        found.setdefault(kind.fields[field], set()).add((w, n))
    return {name: frozenset(seen) for name, seen in found.items()}


def pack_dots(unseen: frozenset[Dot]) -> bytes | None:
    """Dots in the form `UnitOfWork.set` takes for versions that survive; None for none."""
    return pack(sorted(unseen)) if unseen else None


_COMMAND = t.command.alias()
_its_command = (
    select(_COMMAND.c.id)
    .where(_COMMAND.c.w == t.cell.c.w, _COMMAND.c.first_n <= t.cell.c.n)
    .order_by(_COMMAND.c.first_n.desc())
    .limit(1)
    .correlate(t.cell)
    .scalar_subquery()
)
_VERSIONS = (
    select(t.cell, t.command.c.at, t.command.c.actor)
    .select_from(t.cell.join(t.command, t.command.c.id == _its_command))
    .where(
        t.cell.c.kind == bindparam("of_kind"),
        t.cell.c.row == bindparam("of_row"),
        t.cell.c.field != INSERT,
    )
    .order_by(t.cell.c.hlc.desc())
)
