"""A question asked of the inbox again and again, under a name."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.ids import RowId
from app.domain.inbox import InboxQuery


@dataclass(frozen=True, slots=True)
class SavedView:
    """The filters, tab and order somebody kept; everybody at the desk has them."""

    id: RowId
    name: str
    query: InboxQuery
