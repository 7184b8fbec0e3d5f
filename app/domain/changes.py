"""The only news: what a command changed, told to every screen in the same words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.ids import RowId


@dataclass(frozen=True, slots=True)
class Changes:
    """Which rows of which kinds one command changed.

    `rows` maps a kind ("ticket", "contact", …) to the ids touched, among them every row whose
    columns look different now. A message or a tag's link also names its ticket, an attachment its
    message, a way to reach somebody its contact; a name that changed, the rows that show it. `many`
    says the list would be too long to be useful (an import): everything of the named kinds may have
    changed, and `rows` holds only the kinds.
    """

    command_id: RowId
    command: str
    rows: Mapping[str, frozenset[RowId]] = field(default_factory=dict)
    many: bool = False

    def touches(self, kind: str, row_id: RowId | None = None) -> bool:
        """Whether rows of `kind` (or this very row) may have changed."""
        ids = self.rows.get(kind)
        if ids is None:
            return False
        return row_id is None or self.many or row_id in ids
