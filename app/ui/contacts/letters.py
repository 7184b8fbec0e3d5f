"""Headings by first letter, found by halving: few rows are read, however long the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from app.ui.common.record_model import Section

R = TypeVar("R")

_ROWS_PER_READ = 400


def letter_of(sort_key: str) -> str:
    """The heading a row belongs under; "#" for what does not begin with a letter."""
    first = sort_key[:1]
    return first.upper() if first.isalpha() else "#"


def sections(
    numbers: Sequence[int],
    read: Callable[[Sequence[int]], Sequence[R]],
    number_of: Callable[[R], int],
    key_of: Callable[[R], str],
) -> tuple[Section, ...]:
    """Where each letter begins among rows ordered by their key. Runs in a worker."""
    known: dict[int, str] = {}

    def look_up(positions: Sequence[int]) -> None:
        wanted = sorted(set(positions) - known.keys())
        for start in range(0, len(wanted), _ROWS_PER_READ):
            part = wanted[start : start + _ROWS_PER_READ]
            letters = {number_of(row): letter_of(key_of(row)) for row in read(_at(numbers, part))}
            for position in part:
                # A row that vanished meanwhile counts to the one before it.
                before = known.get(position - 1, "#")
                known[position] = letters.get(numbers[position], before)

    if not numbers:
        return ()
    look_up([0, len(numbers) - 1])
    starts = {0}
    spans = [(0, len(numbers) - 1)]
    while spans := [(low, high) for low, high in spans if known[low] != known[high]]:
        starts.update(high for low, high in spans if high - low == 1)
        middles = [(low, (low + high) // 2, high) for low, high in spans if high - low > 1]
        look_up([middle for _, middle, _ in middles])
        spans = [half for low, mid, high in middles for half in ((low, mid), (mid, high))]
    return tuple(Section(start, known[start]) for start in sorted(starts))


def _at(numbers: Sequence[int], positions: Sequence[int]) -> list[int]:
    return [numbers[position] for position in positions]
