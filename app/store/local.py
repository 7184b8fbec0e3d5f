"""What concerns this computer alone, unjournalled: read marks, thread keys, runs of an import."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, delete, func, insert, select, update

from app.domain.ids import RowId
from app.store import tables as t
from app.store.unit_of_work import UnitOfWork


def mark_read(uow: UnitOfWork, ticket_id: RowId, at: int | None) -> None:
    """Remember that the ticket was read at this instant (microseconds); None forgets it."""
    uow.connection.execute(delete(t.read_mark).where(t.read_mark.c.ticket_id == ticket_id))
    if at is not None:
        # What lies there was read, also what a clock that has since been set back dates later.
        newest = uow.connection.execute(_NEWEST, {"ticket_id": ticket_id}).scalar() or at
        uow.connection.execute(
            insert(t.read_mark).values(ticket_id=ticket_id, at=max(at, int(newest)))
        )
    uow.touch("ticket", ticket_id)


def mark_all_read(uow: UnitOfWork, ticket_ids: Iterable[RowId], at: int) -> None:
    """As `mark_read`, for tickets that have no mark yet: an import's old conversations."""
    rows = [{"ticket_id": ticket_id, "at": at} for ticket_id in ticket_ids]
    if rows:
        uow.connection.execute(_ADD_MARK, rows)


# --- conversations -----------------------------------------------------------------------------


def tickets_by_key(connection: Connection, keys: Iterable[bytes]) -> dict[bytes, RowId]:
    """Which ticket each thread key belongs to; the oldest where several share it."""
    found: dict[bytes, RowId] = {}
    wanted = list(keys)
    for start in range(0, len(wanted), 400):
        rows = connection.execute(_BY_KEY, {"keys": wanted[start : start + 400]})
        for key, ticket_id in rows:
            found.setdefault(key, ticket_id)
    return found


def set_thread_keys(uow: UnitOfWork, keys: Mapping[bytes, RowId]) -> None:
    """From now on mails with these keys belong to these tickets, and to no other."""
    if keys:
        uow.connection.execute(_DROP_KEY, [{"of_key": key} for key in keys])
        rows = [{"key": key, "ticket_id": ticket_id} for key, ticket_id in keys.items()]
        uow.connection.execute(insert(t.thread_key), rows)


# --- runs of an import --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ImportRun:
    """How far an import has come; `account` is what it has counted so far, as JSON."""

    id: RowId
    source: str
    fingerprint: str
    reached: str
    account: str
    started_at: int
    ended_at: int | None


def unfinished_run(connection: Connection, fingerprint: str) -> ImportRun | None:
    """The newest run over the same source that did not come to its end."""
    row = connection.execute(
        select(t.import_run)
        .where(t.import_run.c.fingerprint == fingerprint, t.import_run.c.ended_at.is_(None))
        .order_by(t.import_run.c.started_at.desc())
        .limit(1)
    ).first()
    return None if row is None else ImportRun(*row)


def unfinished_source(connection: Connection) -> str | None:
    """The source of the newest run, if it did not come to its end."""
    columns = t.import_run.c.source, t.import_run.c.ended_at
    newest = connection.execute(
        select(*columns).order_by(t.import_run.c.started_at.desc()).limit(1)
    ).first()
    return None if newest is None or newest.ended_at is not None else str(newest.source)


def begin_run(uow: UnitOfWork, source: str, fingerprint: str) -> RowId:
    """Enter a run; it stays unfinished until `record_run(..., ended=True)`."""
    run_id = uow.new_id()
    uow.connection.execute(
        insert(t.import_run).values(
            id=run_id, source=source, fingerprint=fingerprint, started_at=uow.now_us
        )
    )
    return run_id


def record_run(
    uow: UnitOfWork, run_id: RowId, *, reached: str, account: str, ended: bool = False
) -> None:
    """Note, in the transaction that brought these mails in, that they are in."""
    values: dict[str, Any] = {"reached": reached, "account": account}
    if ended:
        values["ended_at"] = uow.now_us
    uow.connection.execute(update(t.import_run).where(t.import_run.c.id == run_id).values(**values))


_NEWEST = select(func.max(t.message.c.logged_at)).where(
    t.message.c.ticket_id == bindparam("ticket_id")
)
_IDS: BindParameter[list[bytes]] = bindparam("ids", expanding=True)
_KEYS: BindParameter[list[bytes]] = bindparam("keys", expanding=True)
_BY_KEY = (
    select(t.thread_key.c.key, t.thread_key.c.ticket_id)
    .join(t.ticket, t.ticket.c.id == t.thread_key.c.ticket_id)
    .where(t.thread_key.c.key.in_(_KEYS))
    .order_by(t.ticket.c.seq)
)
_DROP_KEY = delete(t.thread_key).where(t.thread_key.c.key == bindparam("of_key"))
_ADD_MARK = insert(t.read_mark).prefix_with("OR IGNORE", dialect="sqlite")
