"""How well typed letters fit the words of a command or a name. One model for everything listed."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

T = TypeVar("T")
Marks = tuple[tuple[int, int], ...]

# Tiers lie so far apart that what is said within one (earlier, shorter) never crosses into another.
_PREFIX, _WORDS_IN_ORDER, _WORDS = 6000, 5000, 4000
_INITIALS, _INSIDE, _SUBSEQUENCE = 3000, 2000, 1000
_LONGEST = 999


@dataclass(frozen=True, slots=True)
class Fit:
    """A higher `score` fits better; `marks` are the (start, end) of the letters that fitted."""

    score: int
    marks: Marks


def fit(typed: str, words: str) -> Fit | None:
    """How well `typed` fits `words`, None when it does not; case and accents do not count.

    Best when `words` begin with it, then when each typed piece begins a word, then when its letters
    are initials, then when it stands somewhere inside, last when its letters appear in order, the
    first of them beginning a word.
    """
    wanted, shown = _folded(" ".join(typed.split())), _folded(words)
    if not wanted:
        return None
    shorter = min(_LONGEST, len(shown))
    if shown.startswith(wanted):
        return Fit(_PREFIX - shorter, ((0, len(wanted)),))
    if (marks := _word_starts(wanted.split(), shown)) is not None:
        in_order = all(a[1] <= b[0] for a, b in pairwise(marks))
        tier = _WORDS_IN_ORDER if in_order else _WORDS
        return Fit(tier - shorter, tuple(sorted(marks)))
    letters = wanted.replace(" ", "")
    if (places := _initials(letters, shown)) is not None:
        return Fit(_INITIALS - shorter, _joined(places))
    if (at := shown.find(wanted)) >= 0:
        return Fit(_INSIDE - min(_LONGEST, at), ((at, at + len(wanted)),))
    return _subsequence(letters, shown)


def ranked(typed: str, things: Iterable[T], words_of: Callable[[T], str]) -> list[tuple[T, Fit]]:
    """The things that fit, best first; equal ones keep their order."""
    found = [(one, how) for one in things if (how := fit(typed, words_of(one))) is not None]
    return sorted(found, key=_negative_score)


def _negative_score(found: tuple[T, Fit]) -> int:
    return -found[1].score


def _word_starts(pieces: Sequence[str], shown: str) -> list[tuple[int, int]] | None:
    """Where each piece begins a word of its own, None when one does not."""
    marks: list[tuple[int, int]] = []
    for piece in pieces:
        fitting = [at for at in _starts(shown) if shown.startswith(piece, at)]
        free = [at for at in fitting if _is_free(at, at + len(piece), marks)]
        later = (at for at in free if marks and at >= marks[-1][1])
        found = next(later, free[0] if free else None)
        if found is None:
            return None
        marks.append((found, found + len(piece)))
    return marks


def _is_free(start: int, end: int, marks: Sequence[tuple[int, int]]) -> bool:
    return all(end <= begin or start >= finish for begin, finish in marks)


def _initials(letters: str, shown: str) -> list[int] | None:
    """Where the letters begin words, one after the other; at least two of them."""
    found: list[int] = []
    for at in _starts(shown):
        if len(found) < len(letters) and shown[at] == letters[len(found)]:
            found.append(at)
    return found if len(found) == len(letters) > 1 else None


def _subsequence(letters: str, shown: str) -> Fit | None:
    """One letter fits too much to mean anything, so at least two are needed."""
    if len(letters) < 2:
        return None
    best: Fit | None = None
    for start in _starts(shown):
        marks = _follow(letters, shown, start)
        if marks and (best is None or _gap_score(marks) > best.score):
            best = Fit(_gap_score(marks), _joined(marks))
    return best


def _follow(letters: str, shown: str, start: int) -> list[int]:
    """Where the letters stand from `start` on: at the next word's start if there, else nearest."""
    if shown[start] != letters[0]:
        return []
    starts = _starts(shown)
    found = [start]
    for letter in letters[1:]:
        after = found[-1] + 1
        at_word = next((at for at in starts if at >= after and shown[at] == letter), -1)
        adjacent = after if after < len(shown) and shown[after] == letter else -1
        nearest = adjacent if adjacent >= 0 else at_word
        if nearest < 0:
            nearest = shown.find(letter, after)
        if nearest < 0:
            return []
        found.append(nearest)
    return found


def _gap_score(marks: Sequence[int]) -> int:
    spread = marks[-1] - marks[0] + 1 - len(marks)
    return _SUBSEQUENCE - min(_LONGEST, 10 * spread + marks[0])


def _joined(places: Sequence[int]) -> Marks:
    spans: list[tuple[int, int]] = []
    for at in places:
        if spans and spans[-1][1] == at:
            spans[-1] = (spans[-1][0], at + 1)
        else:
            spans.append((at, at + 1))
    return tuple(spans)


@lru_cache(1024)
def _starts(shown: str) -> tuple[int, ...]:
    return tuple(
        at
        for at, letter in enumerate(shown)
        if letter.isalnum() and (at == 0 or not shown[at - 1].isalnum())
    )


@lru_cache(4096)
def _folded(text: str) -> str:
    """Lower case without accents, letter for letter, so that places stay what they were."""
    return "".join(_bare(letter) for letter in text)


def _bare(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter)[0].lower()
    return base if len(base) == 1 else letter
