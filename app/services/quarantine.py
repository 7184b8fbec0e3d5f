"""What a person can do with mails that were not understood."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.ids import RowId
from app.store.registry import QUARANTINED_MAIL
from app.store.unit_of_work import UnitOfWork


def remove_from_quarantine(uow: UnitOfWork, ids: Iterable[RowId]) -> None:
    """Take mails out of the list. Raises NotFound."""
    for row_id in ids:
        uow.delete(QUARANTINED_MAIL, row_id)
