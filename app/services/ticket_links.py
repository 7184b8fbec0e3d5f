"""Linking tickets that belong together. The functions' names stand in the journal: keep them."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.errors import Refused
from app.domain.ids import RowId
from app.domain.ticket_link import Relation
from app.store import merged
from app.store import ticket_links as reading
from app.store.registry import TICKET_LINK
from app.store.unit_of_work import UnitOfWork


def link(
    uow: UnitOfWork,
    ticket_ids: Iterable[RowId],
    other_id: RowId,
    relation: Relation = Relation.RELATED,
) -> None:
    """Say what each ticket is to the other one. Raises NotFound, Refused("link-with-itself")."""
    other = merged.root(uow, other_id)
    for ticket_id in ticket_ids:
        one = merged.root(uow, ticket_id)
        if one == other:
            raise Refused("link-with-itself")
        first, second = (one, other) if relation is not Relation.RELATED else sorted((one, other))
        _set(uow, first, second, relation)


def unlink(uow: UnitOfWork, ticket_id: RowId, other_id: RowId) -> None:
    """End every link between two tickets, and between what is part of them. Raises NotFound."""
    one, other = merged.root(uow, ticket_id), merged.root(uow, other_id)
    for link_id in reading.between(uow.connection, one, other):
        uow.set(TICKET_LINK, link_id, present=False)
    for root in (one, other):
        uow.touch("ticket", root)


def _set(uow: UnitOfWork, ticket_id: RowId, other_id: RowId, relation: Relation) -> None:
    link_id = uow.derived_id("ticket_link", ticket_id, other_id, relation.value)
    if uow.find(TICKET_LINK, link_id) is not None:
        uow.set(TICKET_LINK, link_id, present=True)
        return
    uow.insert(
        TICKET_LINK,
        link_id,
        ticket_id=ticket_id,
        other_id=other_id,
        relation=relation.value,
        present=True,
    )
