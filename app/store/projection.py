"""Columns computed from other rows, brought up to date with every command.

These are pure functions of what the journal and the local tables say. They make no operations, so
two desks that project the same versions show the same thing and never answer one another.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import BindParameter, Connection, RowMapping, Table, bindparam, func, select, update

from app.domain.ids import RowId
from app.domain.person_name import sort_name
from app.domain.ticket import Status, TicketState, status_of
from app.store import tables as t
from app.store.inbox_rows import NO_PROMISE as NO_PROMISE
from app.store.inbox_rows import TAG_SEPARATOR as TAG_SEPARATOR
from app.store.prepared import PreparedMany

PREVIEW_LENGTH = 160
LAST = "\U0010ffff"
"""Sorts behind every name: the place of the nameless."""

_CHUNK = 400


class Projection:
    """Refreshes what depends on the rows one command touched."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def refresh(self, touched: Mapping[str, Iterable[RowId]]) -> None:
        """Recompute the derived columns of these rows."""
        for table in (t.contact, t.organisation):
            ids = list(touched.get(table.name, ()))
            for start in range(0, len(ids), _CHUNK):
                values = self.name_columns(table, ids[start : start + _CHUNK])
                if values:
                    _UPDATE_NAME[table.name].run(self._connection, values)
        self.refresh_tickets(touched.get("ticket", ()))

    def refresh_tickets(self, ticket_ids: Iterable[RowId]) -> None:
        """Recompute status, order, preview, tags and unread of these tickets."""
        ids = list(ticket_ids)
        for start in range(0, len(ids), _CHUNK):
            values = self.ticket_columns(ids[start : start + _CHUNK])
            if values:
                self._connection.execute(_UPDATE_TICKET, values)

    def ticket_columns(self, ticket_ids: list[RowId]) -> list[dict[str, Any]]:
        """What the derived columns of these tickets should hold, keyed as the update takes them."""
        tickets = self._connection.execute(_TICKETS, {"ids": ticket_ids}).mappings().all()
        last = {row["ticket_id"]: row for row in self._last_messages(ticket_ids)}
        names = self._tag_names(ticket_ids)
        return [
            derived_columns(ticket, last.get(ticket["id"]), names.get(ticket["id"], ""))
            for ticket in tickets
        ]

    def _last_messages(self, ticket_ids: list[RowId]) -> Iterable[RowMapping]:
        return self._connection.execute(_LAST_MESSAGES, {"ids": ticket_ids}).mappings()

    def _tag_names(self, ticket_ids: list[RowId]) -> dict[RowId, str]:
        names: dict[RowId, list[str]] = {}
        for ticket_id, name in self._connection.execute(_TAG_NAMES, {"ids": ticket_ids}):
            names.setdefault(ticket_id, []).append(name)
        return {ticket_id: join_tags(found) for ticket_id, found in names.items()}

    def name_columns(self, table: Table, row_ids: list[RowId]) -> list[dict[str, Any]]:
        """What the derived column of these contacts or organisations should hold, likewise."""
        names = self._connection.execute(_NAMES[table.name], {"ids": row_ids})
        return [{"row_id": row_id, "to_sort_key": _sort_key(table, name)} for row_id, name in names]


def derived_columns(ticket: RowMapping, last: RowMapping | None, tag_names: str) -> dict[str, Any]:
    """What a ticket's row shows beside its own fields."""
    status = status_of(TicketState(ticket["state"]), ticket["call_back_at"], ticket["remind_at"])
    last_at = last["occurred_at"] if last is not None else ticket["created_at"]
    heard = last["heard_at"] if last is not None else None
    read_at = ticket["read_at"]
    unheard = heard is not None and (read_at is None or heard > read_at)
    return {
        "row_id": ticket["id"],
        "to_hidden": bool(
            ticket["spam"] or ticket["deleted_at"] is not None or ticket["merged_into"] is not None
        ),
        "to_status": int(status),
        "to_order_at": _order(status, ticket, last_at),
        "to_last_message_at": last_at,
        "to_last_channel": last["channel"] if last is not None else ticket["channel"],
        "to_preview": one_line(last["words"]) if last is not None else "",
        "to_tag_names": tag_names,
        "to_unread": unheard and status != Status.CLOSED,
    }


def comparable(columns: dict[str, Any]) -> dict[str, Any]:
    """The same values by the names of their columns."""
    return {name[3:]: value for name, value in columns.items() if name.startswith("to_")}


def _order(status: Status, ticket: RowMapping, last_at: int) -> int:
    """Ascending: the earliest promise first; closed tickets newest first."""
    if status == Status.CLOSED:
        return -int(ticket["closed_at"] or last_at)
    due = {
        Status.NEEDS_REPLY: ticket["reply_due_at"],
        Status.CALL_BACK: ticket["call_back_at"],
        Status.WAITING: ticket["remind_at"],
    }[status]
    return int(due) if due is not None else NO_PROMISE + max(int(last_at), 0)


def one_line(words: str | None) -> str:
    """The first words of a text on one line."""
    return " ".join((words or "").split())[:PREVIEW_LENGTH]


def _sort_key(table: Table, name: str) -> str:
    key = sort_name(name, organisation=table is t.organisation)
    return key or LAST


def join_tags(names: Iterable[str]) -> str:
    """Tag names as one column, in the order they are shown."""
    return TAG_SEPARATOR.join(sorted(names, key=str.casefold))


_IDS: BindParameter[list[bytes]] = bindparam("ids", expanding=True)
_NAMES = {
    table.name: select(table.c.id, table.c.name).where(table.c.id.in_(_IDS))
    for table in (t.contact, t.organisation)
}
_UPDATE_NAME = {
    table.name: PreparedMany(
        update(table)
        .where(table.c.id == bindparam("row_id"))
        .values(sort_key=bindparam("to_sort_key"))
    )
    for table in (t.contact, t.organisation)
}
_TICKETS = (
    select(
        t.ticket.c.id,
        t.ticket.c.state,
        t.ticket.c.channel,
        t.ticket.c.created_at,
        t.ticket.c.reply_due_at,
        t.ticket.c.call_back_at,
        t.ticket.c.remind_at,
        t.ticket.c.closed_at,
        t.ticket.c.deleted_at,
        t.ticket.c.spam,
        t.ticket.c.merged_into,
        t.read_mark.c.at.label("read_at"),
    )
    .select_from(t.ticket.outerjoin(t.read_mark, t.read_mark.c.ticket_id == t.ticket.c.id))
    .where(t.ticket.c.id.in_(_IDS))
)
_newest = (
    select(t.message.c.id)
    .where(
        t.message.c.ticket_id == t.ticket.c.id,
        t.message.c.deleted_at.is_(None),
        t.message.c.kind == "message",
    )
    # An automatic answer is nobody's word: it neither hides the question nor counts as the last.
    # Of two words of one instant the later filed is the last, as the conversation shows them.
    .order_by(
        t.message.c.author == "automatic", t.message.c.occurred_at.desc(), t.message.c.seq.desc()
    )
    .limit(1)
    .correlate(t.ticket)
    .scalar_subquery()
)
_heard = (
    select(func.max(t.message.c.logged_at))
    .where(
        t.message.c.ticket_id == t.ticket.c.id,
        t.message.c.deleted_at.is_(None),
        t.message.c.direction == "in",
    )
    .correlate(t.ticket)
    .scalar_subquery()
)
_LAST_MESSAGES = (
    select(
        t.message.c.ticket_id,
        t.message.c.occurred_at,
        t.message.c.channel,
        func.substr(func.coalesce(t.message.c.visible_text, t.message.c.text), 1, 400).label(
            "words"
        ),
        _heard.label("heard_at"),
    )
    .select_from(t.ticket.join(t.message, t.message.c.id == _newest))
    .where(t.ticket.c.id.in_(_IDS))
)
_TAG_NAMES = (
    select(t.ticket_tag.c.ticket_id, t.tag.c.name)
    .join(t.tag, t.tag.c.id == t.ticket_tag.c.tag_id)
    .where(t.ticket_tag.c.ticket_id.in_(_IDS), t.ticket_tag.c.present, t.tag.c.deleted_at.is_(None))
)
_UPDATE_TICKET = (
    update(t.ticket)
    .where(t.ticket.c.id == bindparam("row_id"))
    .values(
        hidden=bindparam("to_hidden"),
        status=bindparam("to_status"),
        order_at=bindparam("to_order_at"),
        last_message_at=bindparam("to_last_message_at"),
        last_channel=bindparam("to_last_channel"),
        preview=bindparam("to_preview"),
        tag_names=bindparam("to_tag_names"),
        unread=bindparam("to_unread"),
    )
)
