"""Whether two names can be one person's name, written differently or with a slip."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from app.domain.person_name import name_words


class Likeness(IntEnum):
    """How two names relate; UNKNOWN where one of them says nothing."""

    OTHER = 0
    UNKNOWN = 1
    NEAR = 2
    SAME = 3


@dataclass(frozen=True, slots=True)
class NameWords:
    """A name in plain words: all of them in alphabetical order, and which are given names."""

    every: tuple[str, ...]
    given: frozenset[str]


_ALIKE: Final = str.maketrans(
    {
        "b": "1", "f": "1", "p": "1", "v": "1", "w": "1",
        "c": "2", "g": "2", "j": "2", "k": "2", "q": "2", "s": "2", "x": "2", "z": "2",
        "d": "3", "t": "3",
        "l": "4",
        "m": "5", "n": "5",
        "r": "6",
    }
)  # fmt: skip
_SILENT: Final = frozenset("aeiouhy")
_SHORTEST_WITH_SLIP: Final = 4
_LENGTH_FOR_TWO_SLIPS: Final = 9


def words_of(name: str) -> NameWords:
    """The name, ready to be compared. A name that is a number has no words."""
    given, family = name_words(name)
    every = tuple(sorted(word for word in (*given, *family) if not word.isdigit()))
    return NameWords(every, frozenset(given))


def sound(words: NameWords) -> str:
    """What a name sounds like in any order of its words; slips and spellings rarely change it.

    A rough relative of Soundex (Russell 1918) that codes first letters too, so that "Karin" and
    "Carin" meet.
    """
    return " ".join(sorted(map(_sound, words.every)))


def likeness(one: NameWords, other: NameWords) -> Likeness:
    """Compare two names.

    SAME has the same words in any order. NEAR has every word of the shorter (two at least) in the
    longer, up to one more: equal, with a slip, or as an initial; one word at least is whole. A
    given name that differs in its last letter alone is another person's ("Simon", "Simone").
    """
    if not one.every or not other.every:
        return Likeness.UNKNOWN
    if one.every == other.every:
        return Likeness.SAME
    shorter, longer = sorted((one.every, other.every), key=len)
    if "".join(shorter) == "".join(longer):
        return Likeness.NEAR
    if len(shorter) < 2 or len(longer) - len(shorter) > 1:
        return _single(shorter, longer, one.given | other.given)
    return _near(shorter, longer, one.given | other.given)


def _single(shorter: Sequence[str], longer: Sequence[str], given: frozenset[str]) -> Likeness:
    """One word each, as companies and handles are: a slip is possible in a long one."""
    alone = len(shorter) == len(longer) == 1
    if alone and len(shorter[0]) >= 2 * _SHORTEST_WITH_SLIP:
        return Likeness.NEAR if _is_slip(shorter[0], longer[0], given) else Likeness.OTHER
    return Likeness.OTHER


def _near(shorter: Sequence[str], longer: Sequence[str], given: frozenset[str]) -> Likeness:
    left = list(longer)
    pending = [word for word in shorter if not _take(left, word)]
    whole = any(len(word) > 2 for word in shorter if word not in pending)
    slips = 0
    for word in pending:
        match = next((it for it in left if _is_initial(it, word)), None)
        if match is None:
            match = next((it for it in left if _is_slip(it, word, given)), None)
            slips += 1
        if match is None:
            return Likeness.OTHER
        left.remove(match)
    # Without one whole word two slips may still be one name written by ear.
    heard = len(shorter) == len(longer) and slips == len(pending) <= 2
    return Likeness.NEAR if (whole and slips <= 1) or (not whole and heard) else Likeness.OTHER


def _take(words: list[str], word: str) -> bool:
    if word in words:
        words.remove(word)
        return True
    return False


def _is_initial(one: str, other: str) -> bool:
    return one[0] == other[0] and 1 in (len(one), len(other))


def _is_slip(one: str, other: str, given: frozenset[str]) -> bool:
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < _SHORTEST_WITH_SLIP:
        return len(shorter) == 3 and longer in _with_h(shorter)
    both_given = one in given and other in given
    if both_given and _differs_at_end(shorter, longer):
        return False
    by_ear = not both_given and one[0] == other[0] and _sound(one) == _sound(other)
    return within(shorter, longer, 2 if by_ear or len(shorter) >= _LENGTH_FOR_TWO_SLIPS else 1)


def _with_h(word: str) -> frozenset[str]:
    """A silent letter in a short name ("Jon", "John")."""
    return frozenset(f"{word[:at]}h{word[at:]}" for at in range(1, len(word) + 1))


def _differs_at_end(shorter: str, longer: str) -> bool:
    if len(shorter) == len(longer):
        return shorter[:-1] == longer[:-1]
    return longer[:-1] == shorter


def _sound(word: str) -> str:
    coded = [one for one in word.translate(_ALIKE) if one not in _SILENT]
    return "".join(one for at, one in enumerate(coded) if at == 0 or coded[at - 1] != one) or word


def within(one: str, other: str, most: int) -> bool:
    """Whether so many letters put in, left out, changed or exchanged with a neighbour suffice."""
    if abs(len(one) - len(other)) > most:
        return False
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        line = [at]
        for place, its in enumerate(other, 1):
            cost = min(row[place] + 1, line[-1] + 1, row[place - 1] + (letter != its))
            turned = at > 1 and place > 1 and letter == other[place - 2] and one[at - 2] == its
            line.append(min(cost, before[place - 2] + 1) if turned else cost)
        if min(line) > most:
            return False
        before, row = row, line
    return row[-1] <= most
