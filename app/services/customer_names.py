"""Customers by the beginnings of their names, for what is done for one of them by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.named_customer import NamedCustomer
from app.store import customer_names as reading

if TYPE_CHECKING:
    from app.services.desk import Desk


def beginning(desk: Desk, typed: str, limit: int = 5) -> tuple[NamedCustomer, ...]:
    """Customers of whose name a word begins with each typed one, by name."""
    with desk.store.read() as connection:
        return reading.beginning(connection, typed, limit)
