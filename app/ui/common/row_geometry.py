"""Where the rows of a list stand: one height for all, and a strip above the first of each group.

Heights are counted, never measured, so a list of a million rows costs what one of ten costs.
"""

from bisect import bisect_right
from collections.abc import Sequence


class RowGeometry:
    """Positions in pixels from the top of the whole list.

    `starts` are the rows that begin a group, ascending; each carries a strip `strip` pixels high
    above it.
    """

    def __init__(self, rows: int, height: int, strip: int = 0, starts: Sequence[int] = ()) -> None:
        self.rows = rows
        self.height = height
        self.strip = strip
        self.starts = tuple(start for start in starts if start < rows)
        self._strip_tops = [
            start * height + number * strip for number, start in enumerate(self.starts)
        ]

    @property
    def total(self) -> int:
        """The height of the whole list."""
        return self.rows * self.height + len(self.starts) * self.strip

    def top(self, row: int) -> int:
        """Where the row itself begins, below its strip if it has one."""
        return row * self.height + bisect_right(self.starts, row) * self.strip

    def outer_top(self, row: int) -> int:
        """Where the row begins, counting the strip above it."""
        return self.top(row) - (self.strip if self.group_of(row) is not None else 0)

    def group_of(self, row: int) -> int | None:
        """The number of the group this row begins, None when it begins none."""
        group = bisect_right(self.starts, row) - 1
        return group if group >= 0 and self.starts[group] == row else None

    def row_at(self, y: int) -> int:
        """The row at height `y`, whose strip counts as its own; -1 outside the list."""
        if not 0 <= y < self.total:
            return -1
        group = bisect_right(self._strip_tops, y) - 1
        if group < 0:
            return y // self.height
        below = y - self._strip_tops[group] - self.strip
        return self.starts[group] + max(0, below // self.height)

    def is_strip(self, y: int) -> bool:
        """Whether `y` falls on a strip, not on a row."""
        row = self.row_at(y)
        return row >= 0 and y < self.top(row)
