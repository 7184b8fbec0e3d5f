"""Which tickets a command is meant for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.ids import RowId

if TYPE_CHECKING:
    from app.services.desk import Desk

_ROWS_PER_READ = 500


@dataclass(frozen=True, slots=True)
class Target:
    """The tickets meant: by number (`seq`) as the list knows them, or one by id.

    `name` is whose ticket it is, for the word afterwards; of several only the count is said.
    """

    numbers: tuple[int, ...] = ()
    ticket_id: RowId | None = None
    name: str = ""

    @property
    def count(self) -> int:
        """How many tickets are meant."""
        return 1 if self.ticket_id is not None else len(self.numbers)


def ids_of(desk: Desk, target: Target) -> list[RowId]:
    """The tickets' ids; those that vanished meanwhile are left out."""
    if target.ticket_id is not None:
        return [target.ticket_id]
    parts: Sequence[Sequence[int]] = [
        target.numbers[start : start + _ROWS_PER_READ]
        for start in range(0, len(target.numbers), _ROWS_PER_READ)
    ]
    return [row.id for part in parts for row in desk.inbox_rows(part)]
