"""A capture that is not saved yet: one for each person, this computer's own, unjournalled.

It lies among the drafts, under a ticket that does not exist.
"""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, Table, delete, func, insert, select

from app.domain.ids import RowId
from app.domain.message import StoredFile
from app.store import tables as t
from app.store.unit_of_work import UnitOfWork

NO_TICKET: RowId = bytes(16)
NOBODY: RowId = bytes(16)
_KIND = "capture"


def keep(uow: UnitOfWork, person_id: RowId, text: str) -> None:
    """Keep the fields in place of earlier ones; "" ends them."""
    uow.connection.execute(delete(t.draft).where(*_its(t.draft, person_id)))
    if text:
        values = {**_place(person_id), "text": text, "saved_at": uow.now_us}
        uow.connection.execute(insert(t.draft).values(**values))


def text(connection: Connection, person_id: RowId) -> str:
    """The kept fields, "" for none."""
    found: str | None = connection.execute(
        select(t.draft.c.text).where(*_its(t.draft, person_id))
    ).scalar()
    return found or ""


def add_file(uow: UnitOfWork, person_id: RowId, file: StoredFile) -> None:
    """Keep a file with it."""
    here = _its(t.draft_file, person_id)
    last = uow.connection.execute(select(func.max(t.draft_file.c.position)).where(*here)).scalar()
    position = 0 if last is None else int(last) + 1
    uow.connection.execute(
        insert(t.draft_file).values(**_place(person_id), **file._asdict(), position=position)
    )


def drop_file(uow: UnitOfWork, person_id: RowId, place: int) -> None:
    """Let go of the file that stands at `place`; nothing happens where there is none."""
    positions = uow.connection.execute(
        select(t.draft_file.c.position)
        .where(*_its(t.draft_file, person_id))
        .order_by(t.draft_file.c.position)
    ).scalars()
    for number, position in enumerate(list(positions)):
        if number == place:
            uow.connection.execute(
                delete(t.draft_file).where(
                    *_its(t.draft_file, person_id), t.draft_file.c.position == position
                )
            )


def files(connection: Connection, person_id: RowId) -> tuple[StoredFile, ...]:
    """The files kept with it, in order."""
    rows = connection.execute(
        select(
            t.draft_file.c.name,
            t.draft_file.c.content_type,
            t.draft_file.c.blob_id,
            t.draft_file.c.size,
        )
        .where(*_its(t.draft_file, person_id))
        .order_by(t.draft_file.c.position)
    )
    return tuple(StoredFile(*row) for row in rows)


def end(uow: UnitOfWork, person_id: RowId) -> None:
    """It was saved, or thrown away."""
    keep(uow, person_id, "")
    uow.connection.execute(delete(t.draft_file).where(*_its(t.draft_file, person_id)))


def _place(person_id: RowId) -> dict[str, RowId | str]:
    return {"ticket_id": NO_TICKET, "person_id": person_id, "kind": _KIND}


def _its(table: Table, person_id: RowId) -> tuple[ColumnElement[bool], ...]:
    return (
        table.c.ticket_id == NO_TICKET,
        table.c.person_id == person_id,
        table.c.kind == _KIND,
    )
