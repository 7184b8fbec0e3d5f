"""Keeping what was typed into a contact's form and not saved yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.ids import RowId
from app.store import kept_forms as reading
from app.store.kept_capture import NOBODY
from app.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from app.services.desk import Desk


def keep(uow: UnitOfWork, contact_id: RowId | None, text: str, writer: RowId | None = None) -> None:
    """Keep a form (None: of a new contact) for its `writer`, or who acts; "" ends it."""
    reading.keep(uow, writer or uow.actor or NOBODY, contact_id, text)


def kept(desk: Desk, person_id: RowId | None) -> dict[RowId | None, str]:
    """The forms a person typed into and has not saved, by contact."""
    with desk.store.read() as connection:
        return reading.of_person(connection, person_id or NOBODY)
