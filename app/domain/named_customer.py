"""A customer as a verb of the palette names one."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.ids import RowId


@dataclass(frozen=True, slots=True)
class NamedCustomer:
    """Whom something can be done for. `phone` is the first number as written, "" without one."""

    id: RowId
    name: str
    organisation: str
    phone: str
