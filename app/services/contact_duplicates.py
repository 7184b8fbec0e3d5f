"""Contacts that may be kept twice: finding them, and saying that they are two people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.contact import ContactRow
from app.domain.duplicates import Grade, Reason, find_pairs
from app.domain.errors import Refused
from app.domain.ids import RowId
from app.services import contacts
from app.store import contacts as contact_reading
from app.store import duplicates as reading
from app.store.registry import DISTINCT_CONTACTS
from app.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from app.services.desk import ContactView, Desk


@dataclass(frozen=True, slots=True)
class Suspicion:
    """Two contacts that may be one, the older first, and why."""

    first: ContactRow
    second: ContactRow
    reasons: tuple[Reason, ...]
    grade: Grade


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two whole contacts to be compared: the one to be kept and the other."""

    kept: ContactView
    other: ContactView


def find(desk: Desk) -> tuple[Suspicion, ...]:
    """Every pair of contacts that may be one, the likeliest first.

    Reads all contacts: seconds on a desk of tens of thousands, so ask from a worker.
    """
    with desk.store.read() as connection:
        pairs = find_pairs(reading.known(connection), reading.distinct(connection))
        wanted = dict.fromkeys(one for pair in pairs for one in (pair.first, pair.second))
        rows = {row.id: row for row in contact_reading.rows_with_ids(connection, wanted)}
    return tuple(
        Suspicion(rows[pair.first], rows[pair.second], pair.reasons, pair.grade) for pair in pairs
    )


def side_by_side(desk: Desk, one_id: RowId, other_id: RowId) -> SideBySide:
    """Both contacts; the one with more tickets, else the older, is proposed to be kept.

    Raises NotFound, Refused("same-contact") where both are one already.
    """
    one, other = desk.contact_view(one_id), desk.contact_view(other_id)
    if one.contact.id == other.contact.id:
        raise Refused("same-contact")
    if _weight(other) > _weight(one):
        one, other = other, one
    return SideBySide(one, other)


def set_distinct(uow: UnitOfWork, one_id: RowId, other_id: RowId) -> None:
    """They are two people, not to be suggested again. Raises NotFound, Refused("same-contact")."""
    pair = sorted((contacts.require(uow, one_id), contacts.require(uow, other_id)))
    if pair[0] == pair[1]:
        raise Refused("same-contact")
    row_id = uow.derived_id("distinct_contacts", *pair)
    if uow.find(DISTINCT_CONTACTS, row_id) is None:
        uow.insert(DISTINCT_CONTACTS, row_id, contact_id=pair[0], other_id=pair[1], present=True)
    else:
        uow.set(DISTINCT_CONTACTS, row_id, present=True)


def _weight(view: ContactView) -> tuple[int, int]:
    return view.contact.ticket_count, -view.contact.seq
