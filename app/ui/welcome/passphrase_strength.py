"""How hard a passphrase is to guess, estimated low: a hint that flatters is worse than none.

The estimate counts what a guesser must try: words and names cost a dictionary's length each, runs
("aaaa", "1234", "qwerty") cost one character, the rest its alphabet. It knows few words itself, so
any run of letters counts as a word where that is cheaper.
"""

from __future__ import annotations

import math
import re
from enum import Enum, auto
from itertools import pairwise
from typing import Final

# Diceware's list has 7,776 words (12.9 bits); people choose from fewer.
_WORD_BITS: Final = 11.0
# Short runs are cheaper letter by letter than as a word.
_LETTER_BITS: Final = 4.7
_CAPITAL_BITS: Final = 1.0
# Each try costs the guesser a tenth of a second and 64 MB: 2**33 tries are decades on one computer.
_FAIR_BITS: Final = 33.0
_STRONG_BITS: Final = 48.0
_PART: Final = re.compile(r"[^\W\d_]+|\d+|[\W_]+")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ROWS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "azertyuiop", "abcdefghijklm")
_COMMON: Final = _words(
    "password passwort passwd secret geheim hallo hello welcome willkommen admin login letmein "
    "iloveyou hearthdesk monkey dragon master sunshine princess football schatz test user "
    "motdepasse contrasena wachtwoord haslo senha losenord"
)
_FIRST_YEAR, _LAST_YEAR = 1900, 2099
_DISGUISE: Final = re.compile(r"(?<=[^\W\d_])[013457@$](?=[^\W\d_])")
_UNMASKED: Final = dict(zip("013457@$", "oleastas", strict=True))
_UNSPEAKABLE: Final = re.compile(r"[bcdfghjklmnpqrstvwxz]{6}")


class Strength(Enum):
    """`SHORT` is refused; the others are the person's own decision."""

    SHORT = auto()
    WEAK = auto()
    FAIR = auto()
    STRONG = auto()


def strength(passphrase: str, *, least: int) -> Strength:
    """What to say about a passphrase; `least` is the fewest characters accepted."""
    if len(passphrase) < least:
        return Strength.SHORT
    found = bits(passphrase)
    if found < _FAIR_BITS:
        return Strength.WEAK
    return Strength.FAIR if found < _STRONG_BITS else Strength.STRONG


def bits(passphrase: str) -> float:
    """The binary logarithm of the guesses needed, for somebody who knows how people choose."""
    seen: set[str] = set()
    total = 0.0
    for part in _PART.findall(_DISGUISE.sub(_unmask, passphrase)):
        folded = part.casefold()
        # The same word again is a thing every guesser tries.
        total += 1.0 if folded in seen else _part_bits(part)
        seen.add(folded)
    return total


def _unmask(found: re.Match[str]) -> str:
    return _UNMASKED[found[0]]


def _part_bits(part: str) -> float:
    if part[0].isalpha():
        return _word_bits(part)
    if part.isdecimal():
        return _number_bits(part)
    return len(_distinct_steps(part)) * math.log2(12)


def _word_bits(word: str) -> float:
    folded = _once(word.casefold())
    if folded in _COMMON:
        return 4.0
    kept = len(_distinct_steps(folded))
    plain = kept * _LETTER_BITS
    if not _UNSPEAKABLE.search(folded):
        # Longer than a common word: several of them in a row.
        plain = min(plain, max(1.0, kept / 8) * _WORD_BITS)
    return plain + (_CAPITAL_BITS if word != word.lower() else 0.0)


def _once(text: str) -> str:
    """What is said over and over, once: "lalala" is "la"."""
    return text[: (text + text).find(text, 1)]


def _number_bits(digits: str) -> float:
    if len(digits) == 4 and _FIRST_YEAR <= int(digits) <= _LAST_YEAR:
        return 6.0
    return len(_distinct_steps(digits)) * math.log2(10)


def _distinct_steps(text: str) -> str:
    """The text without characters that follow from the one before: aaa, abc, 321, qwe."""
    kept = text[:1]
    return kept + "".join(now for before, now in pairwise(text) if not _follows(before, now))


def _follows(before: str, now: str) -> bool:
    if before == now:
        return True
    if before.isalnum() and now.isalnum() and abs(ord(now) - ord(before)) == 1:
        return True
    return any(before + now in row or now + before in row for row in _ROWS)
