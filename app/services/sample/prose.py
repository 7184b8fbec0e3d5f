"""Text nobody wrote by hand: sentences with slots, and words as common or rare as real ones.

Sentences and what fills their slots are common or of medium frequency; places, names, order numbers
and part codes are drawn so that the n-th likeliest is n times rarer than the first (Zipf), which
leaves a long tail of words that stand in one message or two.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from random import Random
from typing import Any

Template = tuple[str | Callable[[], str], ...]

_SLOT = re.compile(r"\{(\w+)\}")
_CODES = 40_000
_ORDERS = 9_000


class Prose:
    """Fills templates from one vocabulary; what it says depends on `rng` alone."""

    def __init__(self, rng: Random, words: Mapping[str, Any]) -> None:
        self._random = rng.random
        lists: Mapping[str, Sequence[str]] = words["lists"]
        self._given, self._family = lists["given"], lists["family"]
        self._places = _places(lists["place_start"], lists["place_end"])
        self._streets = lists["street_kind"]
        self._order_word: str = words["order"]
        self._fillers: dict[str, Callable[[], str]] = {
            name: self._one_of(lists[name])
            for name in (
                *("day", "time", "month", "colour", "occasion", "feeling"),
                *("item", "ingredient", "given"),
            )
        }
        self._fillers |= {
            "place": self.place,
            "street": self.street,
            "name": self._name,
            "number": self._number,
            "price": self._price,
            "order": self.order,
            "code": self._code,
        }

    def compile(self, texts: Iterable[str]) -> tuple[Template, ...]:
        """Templates ready to be filled. Raises KeyError for an unknown slot."""
        return tuple(self._compile(text) for text in texts)

    def fill(self, template: Template) -> str:
        """One sentence, beginning with a capital."""
        text = "".join(part if isinstance(part, str) else part() for part in template)
        return text[:1].upper() + text[1:]

    def pick(self, templates: Sequence[Template]) -> str:
        """Any of these sentences."""
        return self.fill(templates[int(self._random() * len(templates))])

    def place(self) -> str:
        """A village or quarter that does not exist."""
        return self._rare(self._places)

    def street(self) -> str:
        """A street that does not exist."""
        kinds = self._streets
        return f"{self._rare(self._places)} {kinds[int(self._random() * len(kinds))]}"

    def order(self) -> str:
        """A reference as it is printed on a receipt."""
        return f"{self._order_word} {1000 + int(self._random() * _ORDERS)}"

    def _compile(self, text: str) -> Template:
        pieces = _SLOT.split(text)
        return tuple(
            self._fillers[piece] if at % 2 else piece for at, piece in enumerate(pieces) if piece
        )

    def _one_of(self, choices: Sequence[str]) -> Callable[[], str]:
        random, count = self._random, len(choices)
        # Squared: the first of a list are several times commoner than the last.
        return lambda: choices[int(random() ** 2 * count)]

    def _rare(self, choices: Sequence[str]) -> str:
        return choices[int(len(choices) ** self._random()) - 1]

    def _name(self) -> str:
        return f"{self._rare(self._given)} {self._rare(self._family)}"

    def _number(self) -> str:
        return str(2 + int(self._random() ** 2 * 60))

    def _price(self) -> str:
        return f"£{2 + int(self._random() ** 2 * 140)}.{int(self._random() * 10)}0"

    def _code(self) -> str:
        number = int(_CODES ** self._random())
        return f"{chr(65 + number % 23)}{chr(65 + number // 23 % 19)}-{1000 + number}"


def _places(starts: Sequence[str], ends: Sequence[str]) -> tuple[str, ...]:
    """Every start with every end, in an order that mixes them."""
    count = len(starts)
    return tuple(
        starts[(turn * 7 + at) % count] + end
        for turn in range(count)
        for at, end in enumerate(ends)
        if not starts[(turn * 7 + at) % count].lower().endswith(end[:2])
    )
