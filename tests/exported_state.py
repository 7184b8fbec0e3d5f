"""Everything a desk shows, as bytes: equal bytes mean that nobody could tell two moments apart."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from app.domain.ids import RowId
from app.domain.inbox import InboxQuery, Sort
from app.domain.ticket import Status
from app.services import hand_overs, saved_views
from app.services.desk import Desk
from app.store import tables as t


def exported_state(desk: Desk) -> bytes:
    """Lists, tickets, contacts, tags, hand-overs, views and what a search finds.

    What lies in the bin, or is part of another ticket, is shown by nobody and stands only where it
    is shown. When a command was done is no part of it; what stands since is.
    """
    listed = {
        f"{status.name} {sort.value}": _rows(desk, InboxQuery(status, sort))
        for status in Status
        for sort in Sort
    }
    shown = sorted({row.id for rows in listed.values() for row in rows})
    whole = {
        "lists": listed,
        "facets": {status.name: n for status, n in desk.inbox_facets(InboxQuery()).items()},
        "tickets": [desk.ticket_view(one) for one in shown],
        "contacts": [desk.contact_view(one) for one in _contacts(desk)],
        "tags": [tag for tag in desk.tags() if tag.tickets],
        "people": desk.people(),
        "hand_overs": hand_overs.pending(desk),
        "views": saved_views.all_views(desk),
        "found": {word: desk.search(word) for word in ("oven", "nut", "almonds", "rye")},
    }
    return json.dumps(_plain(whole), ensure_ascii=False, sort_keys=True, indent=1).encode()


def _rows(desk: Desk, query: InboxQuery) -> tuple[Any, ...]:
    return desk.inbox_rows(desk.inbox_numbers(query))


def _contacts(desk: Desk) -> Iterator[RowId]:
    with desk.store.read() as connection:
        rows = connection.execute(
            select(t.contact.c.id).where(t.contact.c.deleted_at.is_(None)).order_by(t.contact.c.id)
        )
        yield from rows.scalars()


def _plain(value: Any) -> Any:
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, datetime):
        return value.isoformat()
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        items = sorted(value) if isinstance(value, (set, frozenset)) else value
        return [_plain(item) for item in items]
    return value
