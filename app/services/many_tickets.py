"""Commands on thousands of tickets at once."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.ids import RowId
from app.store.registry import TICKET
from app.store.unit_of_work import UnitOfWork


def looked_up(uow: UnitOfWork, ticket_ids: Iterable[RowId]) -> list[RowId]:
    """The same tickets, each once, read together rather than one by one."""
    ids = list(dict.fromkeys(ticket_ids))
    uow.look_up(TICKET, ids)
    return ids
