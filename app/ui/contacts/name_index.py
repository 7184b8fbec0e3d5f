"""Finding people by the beginnings of their names while somebody types."""

from __future__ import annotations

import unicodedata
from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field

from app.domain.ids import RowId


@dataclass(slots=True)
class NameIndex:
    """Every name of a list with its words folded, in list order. Used in one worker at a time."""

    numbers: array[int] = field(default_factory=lambda: array("q"))
    words: list[str] = field(default_factory=list)
    by_id: dict[RowId, int] = field(default_factory=dict)

    def add(self, number: int, row_id: RowId, *names: str) -> None:
        """The next row of the list."""
        self.numbers.append(number)
        self.words.append(" " + fold(" ".join(names)))
        self.by_id[row_id] = number

    def matching(self, typed: str) -> array[int]:
        """The numbers of rows in whose names every typed word begins some word."""
        beginnings = [f" {word}" for word in fold(typed).split()]
        found = (
            number
            for number, words in zip(self.numbers, self.words, strict=True)
            if all(beginning in words for beginning in beginnings)
        )
        return array("q", found)

    def numbers_of(self, ids: Iterable[RowId]) -> list[int]:
        """The numbers of those of these ids that are in the list."""
        return [self.by_id[row_id] for row_id in ids if row_id in self.by_id]


def fold(text: str) -> str:
    """Lower case, without accents, everything else than letters and digits as blanks."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = (one for one in plain if not unicodedata.combining(one))
    return "".join(one if one.isalnum() else " " for one in kept)
