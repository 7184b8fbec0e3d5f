"""What was changed on a ticket after it was made, read from the journal.

What was taken back leaves no line, nor does the taking back; what merging and separating did to a
ticket's values is told by the parts it has now (`ticket_ties`).
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import BindParameter, Connection, Select, bindparam, literal_column, select, tuple_

from app.domain.ids import RowId
from app.domain.message import TicketEvent
from app.store import tables as t
from app.store.journal import unpack
from app.store.prepared import Prepared, Row
from app.store.registry import INSERT, TICKET, TICKET_TAG
from app.system.clock import from_micros

_TOLD_OTHERWISE = "ticket_merging."
_AT, _NAME, _ID, _UNDOES = 4, 6, 8, 9


def events(connection: Connection, ticket_id: RowId) -> tuple[TicketEvent, ...]:
    """What stands of the changes, oldest first."""
    links = [row[0] for row in _LINKS.rows(connection, {"ticket_id": ticket_id})]
    rows = _EVENTS.rows(connection, {"ids": [ticket_id, *links]})
    if links:
        # What it was made with is no change of it.
        made_by = _MADE_BY.first(connection, {"ticket_id": ticket_id})
        tagged = _TAGGED.rows(connection, {"ids": links})
        rows += [row for row in tagged if made_by is None or row[_ID] != made_by[0]]
    return tuple(map(_event, sorted(_standing(rows), key=_instant_of)))


def _standing(rows: list[Row]) -> list[Row]:
    """Those of commands that were not undone, or were done again."""
    undone_by = {row[_UNDOES]: row[_ID] for row in rows if row[_UNDOES] is not None}

    def stands(command_id: RowId) -> bool:
        steps = 0
        while command_id in undone_by:
            command_id = undone_by[command_id]
            steps += 1
        return steps % 2 == 0

    return [
        row
        for row in rows
        if row[_UNDOES] is None and stands(row[_ID]) and not row[_NAME].startswith(_TOLD_OTHERWISE)
    ]


def _event(row: Row) -> TicketEvent:
    kind, number, old, new, at, actor, command, tag_name, _, _ = row
    if kind == TICKET.number:
        return TicketEvent(
            from_micros(at), TICKET.fields[number], unpack(old), unpack(new), actor, command
        )
    # A tag's link says only present or not; the tag's name says which.
    present = number == INSERT or unpack(new)
    before, after = (None, tag_name) if present else (tag_name, None)
    return TicketEvent(from_micros(at), "tag", before, after, actor, command)


def _instant_of(row: Row) -> int:
    return int(row[_AT])


_COMMAND = t.command.alias()
_IDS: BindParameter[list[bytes]] = bindparam("ids", expanding=True)
_LINKS = Prepared(
    select(t.ticket_tag.c.id).where(t.ticket_tag.c.ticket_id == bindparam("ticket_id"))
)
_its_command = (
    select(_COMMAND.c.id)
    .where(_COMMAND.c.w == t.journal.c.w, _COMMAND.c.first_n <= t.journal.c.n)
    .order_by(_COMMAND.c.first_n.desc())
    .limit(1)
    .correlate(t.journal)
    .scalar_subquery()
)
_ENTRIES: Select[Any] = (
    select(
        t.journal.c.kind,
        t.journal.c.field,
        t.journal.c.old,
        t.journal.c.new,
        t.command.c.at,
        t.command.c.actor,
        t.command.c.name,
        t.tag.c.name.label("tag_name"),
        t.command.c.id,
        t.command.c.undoes,
    )
    .select_from(
        t.journal.join(t.command, t.command.c.id == _its_command)
        .outerjoin(t.ticket_tag, t.ticket_tag.c.id == t.journal.c.row)
        .outerjoin(t.tag, t.tag.c.id == t.ticket_tag.c.tag_id)
    )
    .order_by(t.journal.c.hlc, t.journal.c.n)
)
_EVENTS = Prepared(
    _ENTRIES.where(t.journal.c.row.in_(_IDS), t.journal.c.field > literal_column("0")), many="ids"
)
_MADE_BY = Prepared(
    select(t.command.c.id)
    .select_from(
        t.cell.join(
            t.command,
            (t.command.c.w == t.cell.c.w)
            & (t.command.c.first_n <= t.cell.c.n)
            & (t.command.c.last_n >= t.cell.c.n),
        )
    )
    .where(
        t.cell.c.kind == TICKET.number,
        t.cell.c.row == bindparam("ticket_id"),
        t.cell.c.field == INSERT,
    )
)
# An insert is not indexed by its row in the journal; its cell knows the dot.
_first_dots = select(t.cell.c.w, t.cell.c.n).where(
    t.cell.c.kind == TICKET_TAG.number, t.cell.c.row.in_(_IDS), t.cell.c.field == INSERT
)
_TAGGED = Prepared(
    _ENTRIES.where(tuple_(t.journal.c.w, t.journal.c.n).in_(_first_dots)), many="ids"
)
