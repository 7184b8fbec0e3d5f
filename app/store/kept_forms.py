"""Contact forms that are not saved yet: one for each person and contact, unjournalled.

They lie among the drafts of this computer, under the contact's id in the place of a ticket's; the
form of a contact that is not there yet under an id nothing has.
"""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select

from app.domain.ids import RowId
from app.store import tables as t
from app.store.kept_capture import NO_TICKET
from app.store.unit_of_work import UnitOfWork

_KIND = "contact-form"


def keep(uow: UnitOfWork, person_id: RowId, contact_id: RowId | None, text: str) -> None:
    """Keep the fields in place of earlier ones; "" ends them."""
    place = {"ticket_id": contact_id or NO_TICKET, "person_id": person_id, "kind": _KIND}
    here = (t.draft.c[name] == value for name, value in place.items())
    uow.connection.execute(delete(t.draft).where(*here))
    if text:
        uow.connection.execute(insert(t.draft).values(**place, text=text, saved_at=uow.now_us))


def of_person(connection: Connection, person_id: RowId) -> dict[RowId | None, str]:
    """Every form this person left, by contact; None is the contact that is not there yet."""
    rows = connection.execute(
        select(t.draft.c.ticket_id, t.draft.c.text).where(
            t.draft.c.person_id == person_id, t.draft.c.kind == _KIND
        )
    )
    return {None if row.ticket_id == NO_TICKET else row.ticket_id: row.text for row in rows}
