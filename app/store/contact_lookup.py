"""Contacts looked up in bulk: by what reaches them, by name, whole for an export."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, Select, bindparam, func, select

from app.domain.contact import PointKind
from app.domain.ids import RowId
from app.domain.person_name import sort_name
from app.store import tables as t
from app.store.projection import LAST

_CHUNK = 400


def reached(
    connection: Connection, kind: PointKind, values: Iterable[str]
) -> dict[str, list[RowId]]:
    """Every living contact each of these normal forms reaches, the oldest first."""
    found: dict[str, list[RowId]] = {}
    for chunk in _chunks(values):
        for row in connection.execute(_REACHED, {"kind": kind.value, "values": chunk}):
            found.setdefault(row.value, []).append(row.contact_id)
    return found


def named(connection: Connection, names: Iterable[str]) -> dict[str, list[RowId]]:
    """Living contacts of exactly these names, the oldest first."""
    return _by_name(connection, _NAMED, {name: sort_name(name) or LAST for name in names})


def organisations_named(connection: Connection, names: Iterable[str]) -> dict[str, list[RowId]]:
    """Living organisations by name in any case (casefolded), the oldest first."""
    keys = {
        name.casefold(): sort_name(name, organisation=True) or LAST for name in dict.fromkeys(names)
    }
    return _by_name(connection, _ORGANISATIONS_NAMED, keys, str.casefold)


def point_rows(connection: Connection, contact_ids: Iterable[RowId]) -> list[dict[str, Any]]:
    """Whole rows of every point of these contacts, also removed ones, for `UnitOfWork.learn`."""
    rows: list[dict[str, Any]] = []
    for chunk in _chunks(contact_ids):
        rows += map(dict, connection.execute(_POINT_ROWS, {"ids": chunk}).mappings())
    return rows


def cards(connection: Connection, numbers: Sequence[int]) -> list[dict[str, Any]]:
    """Whole rows of the contacts with these `seq` numbers, in that order, with the name of the

    organisation as `organisation_name` ("" for none).
    """
    found = {
        row["seq"]: dict(row)
        for row in connection.execute(_CARDS, {"numbers": list(numbers)}).mappings()
    }
    return [found[number] for number in numbers if number in found]


def _by_name(
    connection: Connection,
    statement: Any,
    keys: Mapping[str, str],
    fold: Callable[[str], str] = str,
) -> dict[str, list[RowId]]:
    """Rows by name, found through the index on their sort key."""
    found: dict[str, list[RowId]] = {}
    for chunk in _chunks(dict.fromkeys(keys.values())):
        for row_id, name in connection.execute(statement, {"values": chunk}):
            if fold(name) in keys:
                found.setdefault(fold(name), []).append(row_id)
    return found


def _chunks(values: Iterable[Any]) -> Iterator[list[Any]]:
    every = list(values)
    for start in range(0, len(every), _CHUNK):
        yield every[start : start + _CHUNK]


_IDS: BindParameter[list[bytes]] = bindparam("ids", expanding=True)
_VALUES: BindParameter[list[str]] = bindparam("values", expanding=True)
_NUMBERS: BindParameter[list[int]] = bindparam("numbers", expanding=True)
_REACHED = (
    select(t.contact_point.c.value, t.contact_point.c.contact_id)
    .join(t.contact, t.contact.c.id == t.contact_point.c.contact_id)
    .where(
        t.contact_point.c.kind == bindparam("kind"),
        t.contact_point.c.value.in_(_VALUES),
        t.contact_point.c.deleted_at.is_(None),
        t.contact.c.deleted_at.is_(None),
        t.contact.c.merged_into.is_(None),
    )
    .order_by(t.contact.c.seq)
)
_NAMED = (
    select(t.contact.c.id, t.contact.c.name)
    .where(
        t.contact.c.sort_key.in_(_VALUES),
        t.contact.c.deleted_at.is_(None),
        t.contact.c.merged_into.is_(None),
    )
    .order_by(t.contact.c.seq)
)
_ORGANISATIONS_NAMED = (
    select(t.organisation.c.id, t.organisation.c.name)
    .where(t.organisation.c.sort_key.in_(_VALUES), t.organisation.c.deleted_at.is_(None))
    .order_by(t.organisation.c.seq)
)
_POINT_ROWS = select(t.contact_point).where(t.contact_point.c.contact_id.in_(_IDS))
_CARDS: Select[Any] = (
    select(t.contact, func.coalesce(t.organisation.c.name, "").label("organisation_name"))
    .select_from(
        t.contact.outerjoin(t.organisation, t.organisation.c.id == t.contact.c.organisation_id)
    )
    .where(t.contact.c.seq.in_(_NUMBERS))
)
