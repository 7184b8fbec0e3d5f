"""What is compared of contacts to find those kept twice, and who was said to be two people."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, literal_column, select

from app.domain.contact import PointKind
from app.domain.duplicates import Known
from app.domain.ids import RowId
from app.store import tables as t
from app.store.merged_contacts import root_of
from app.store.prepared import Prepared


def known(connection: Connection) -> list[Known]:
    """Every living contact, the oldest first."""
    points: dict[RowId, list[tuple[PointKind, str]]] = {}
    kinds = {kind.value: kind for kind in PointKind}
    for contact_id, kind, value in _POINTS.rows(connection):
        points.setdefault(contact_id, []).append((kinds[kind], value))
    return [
        Known(row_id, name, organisation_id, tuple(points.get(row_id, ())))
        for row_id, name, organisation_id in _CONTACTS.rows(connection)
    ]


def distinct(connection: Connection) -> list[tuple[RowId, RowId]]:
    """Pairs said to be two people; of merged contacts, those they are now."""
    pairs: list[tuple[Any, Any]] = _DISTINCT.rows(connection)
    merged = set(_MERGED_IDS.rows(connection)) if pairs else set()
    gone = {row_id for (row_id,) in merged}

    def now(contact_id: RowId) -> RowId:
        return root_of(connection, contact_id) if contact_id in gone else contact_id

    return [(now(one), now(other)) for one, other in pairs]


_CONTACTS = Prepared(
    select(t.contact.c.id, t.contact.c.name, t.contact.c.organisation_id)
    .where(t.contact.c.deleted_at.is_(None), t.contact.c.merged_into.is_(None))
    .order_by(t.contact.c.seq)
)
_POINTS = Prepared(
    select(t.contact_point.c.contact_id, t.contact_point.c.kind, t.contact_point.c.value).where(
        t.contact_point.c.deleted_at.is_(None)
    )
)
_DISTINCT = Prepared(
    select(t.distinct_contacts.c.contact_id, t.distinct_contacts.c.other_id).where(
        t.distinct_contacts.c.present == literal_column("1")
    )
)
_MERGED_IDS = Prepared(select(t.contact.c.id).where(t.contact.c.merged_into.isnot(None)))
