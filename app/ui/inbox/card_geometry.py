"""Where cards of different heights stand, when most heights are only guessed so far."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate


class CardGeometry:
    """Positions in pixels from the top of the conversation.

    `margin` is left above the first and below the last card, `gap` between two.
    """

    def __init__(self, guesses: Sequence[int] = (), *, gap: int = 0, margin: int = 0) -> None:
        self._heights = list(guesses)
        self._gap = gap
        self._margin = margin
        self._known: set[int] = set()
        self._tops: list[int] | None = None

    @property
    def rows(self) -> int:
        """How many cards there are."""
        return len(self._heights)

    @property
    def total(self) -> int:
        """The height of the whole conversation."""
        if not self._heights:
            return 0
        last = self.rows - 1
        return self.top(last) + self._heights[last] + self._margin

    def top(self, row: int) -> int:
        """Where a card begins."""
        if self._tops is None:
            steps = (height + self._gap for height in self._heights)
            self._tops = list(accumulate(steps, initial=self._margin))
        return self._tops[row]

    def height(self, row: int) -> int:
        """How high a card is, or is guessed to be."""
        return self._heights[row]

    def is_known(self, row: int) -> bool:
        """Whether the height was measured."""
        return row in self._known

    def measure(self, row: int, height: int) -> None:
        """Put the true height in the place of the guess."""
        self._known.add(row)
        if self._heights[row] != height:
            self._heights[row] = height
            self._tops = None

    def row_at(self, y: int) -> int:
        """The card at height `y`, or the one above the gap there; clamped to the first and last.

        -1 when there are no cards.
        """
        if not self._heights:
            return -1
        self.top(0)
        tops = self._tops or []
        return min(self.rows - 1, max(0, bisect_right(tops, y) - 1))

    def rows_between(self, top: int, bottom: int) -> range:
        """The cards that reach into this stretch."""
        if not self._heights or bottom < top:
            return range(0)
        return range(self.row_at(top), self.row_at(bottom) + 1)
