"""Saved views, and how a question is kept as text."""

from __future__ import annotations

import json
from enum import Enum
from typing import Any, TypeVar

from sqlalchemy import Connection, select

from app.domain.ids import RowId
from app.domain.inbox import ME, InboxQuery, Sort
from app.domain.saved_view import SavedView
from app.domain.ticket import Channel, Status
from app.store import tables as t

_ME = "me"

E = TypeVar("E", bound=Enum)


def all_views(connection: Connection) -> tuple[SavedView, ...]:
    """In the order people gave them."""
    rows = connection.execute(
        select(t.saved_view)
        .where(t.saved_view.c.deleted_at.is_(None))
        .order_by(t.saved_view.c.position, t.saved_view.c.id)
    )
    return tuple(SavedView(row.id, row.name, query_of(row.query)) for row in rows)


def query_text(query: InboxQuery) -> str:
    """The question as it is kept. Names, not numbers: they outlive the order of an enumeration."""
    kept = {
        "status": query.status.name.lower(),
        "sort": query.sort.value,
        "assignee": _assignee_text(query.assignee_id),
        "channel": None if query.channel is None else query.channel.value,
        "unread": query.unread,
        "tag": None if query.tag_id is None else query.tag_id.hex(),
    }
    return json.dumps(kept, sort_keys=True)


def query_of(text: str) -> InboxQuery:
    """The question kept as this text.

    What a later version has kept and this one does not know narrows nothing.
    """
    try:
        kept = json.loads(text)
    except ValueError:
        kept = None
    if not isinstance(kept, dict):
        return InboxQuery()
    statuses = {one.name.lower(): one for one in Status}
    return InboxQuery(
        status=statuses.get(str(kept.get("status")), Status.NEEDS_REPLY),
        sort=_member(Sort, kept.get("sort")) or Sort.PROMISE,
        assignee_id=_assignee(kept.get("assignee")),
        channel=_member(Channel, kept.get("channel")),
        unread=kept.get("unread") is True,
        tag_id=_id(kept.get("tag")),
    )


def _assignee_text(assignee_id: RowId | None) -> str | None:
    if assignee_id == ME:
        return _ME
    return None if assignee_id is None else assignee_id.hex()


def _assignee(value: Any) -> RowId | None:
    return ME if value == _ME else _id(value)


def _member(kind: type[E], value: Any) -> E | None:
    return next((one for one in kind if one.value == value), None)


def _id(value: Any) -> RowId | None:
    """ "" is nobody."""
    if not isinstance(value, str):
        return None
    try:
        return bytes.fromhex(value)
    except ValueError:
        return None
