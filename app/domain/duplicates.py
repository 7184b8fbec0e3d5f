"""Which contacts of a desk may be one and the same, and why.

No two contacts are compared that have nothing in common: they must share a way to be reached, or an
organisation, postal code or mail domain together with a word (or the sound) of their name. So the
work grows with the number of contacts and not with its square.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from functools import lru_cache
from itertools import combinations
from typing import Final

from app.domain.contact import PointKind
from app.domain.ids import RowId
from app.domain.mail_providers import is_shared_domain
from app.domain.name_likeness import Likeness, NameWords, likeness, sound, words_of


class Reason(StrEnum):
    """Something two contacts have in common."""

    EMAIL = "same-email"
    PHONE = "same-phone"
    HANDLE = "same-handle"
    SAME_NAME = "same-name"
    NEAR_NAME = "near-name"
    ORGANISATION = "same-organisation"
    POSTAL_CODE = "same-postal-code"
    DOMAIN = "same-domain"


class Grade(IntEnum):
    """How likely it is, the likeliest first."""

    SURE = 0
    LIKELY = 1
    POSSIBLE = 2


@dataclass(frozen=True, slots=True)
class Known:
    """What is compared of one contact. `points` are its ways to be reached in normal form."""

    id: RowId
    name: str
    organisation_id: RowId | None = None
    points: tuple[tuple[PointKind, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """Two contacts in the order they were given, what they share, and how likely they are one."""

    first: RowId
    second: RowId
    reasons: tuple[Reason, ...]
    grade: Grade


@dataclass(slots=True)
class _Facts:
    known: Known
    words: NameWords
    shared: frozenset[tuple[PointKind, str]]
    places: dict[Hashable, Reason] = field(default_factory=dict)


MOST_IN_A_BLOCK: Final = 60
"""Contacts that may be compared each with each; a larger block is divided by a second word."""

MOST_WITH_ONE_REACH: Final = 4
"""An address or number of more contacts than this is an office's, and tells nothing by itself."""

_REACH: Final = {
    PointKind.EMAIL: Reason.EMAIL,
    PointKind.PHONE: Reason.PHONE,
    PointKind.HANDLE: Reason.HANDLE,
}
# Whole numbers of four to seven digits, also "1234 AB", "1234-567", "12-345"; and "BN3 1AB".
_POSTAL_CODE: Final = re.compile(
    r"(?<![\w-])(?:\d{4} ?[A-Z]{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}(?=-\d{4})|\d{3} \d{2}|\d{4,7}"
    r"|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?!\w)"
)


def find_pairs(
    contacts: Iterable[Known], distinct: Iterable[tuple[RowId, RowId]] = ()
) -> list[Pair]:
    """Pairs that may be one, the likeliest first and else as given; not those known as `distinct`.

    Contacts that share nothing but a name are not told: most of them are two people.
    """
    facts = [_facts(one) for one in contacts]
    apart = {frozenset(pair) for pair in distinct}
    found: list[Pair] = []
    for first, second in sorted(_candidates(facts)):
        if frozenset((facts[first].known.id, facts[second].known.id)) not in apart:
            pair = _judge(facts[first], facts[second])
            if pair is not None:
                found.append(pair)
    found.sort(key=_grade_of)
    return found


def postal_codes(address: str) -> frozenset[str]:
    """What may be the postal code in an address: a house number of four digits as well."""
    return frozenset(code.replace(" ", "") for code in _POSTAL_CODE.findall(address.upper()))


def _grade_of(pair: Pair) -> Grade:
    return pair.grade


def _facts(known: Known) -> _Facts:
    facts = _Facts(
        known,
        _words_of(known.name),
        frozenset(point for point in known.points if point[0] in _REACH),
    )
    if known.organisation_id is not None:
        facts.places[known.organisation_id] = Reason.ORGANISATION
    for kind, value in known.points:
        if kind is PointKind.EMAIL:
            domain = value.rpartition("@")[2]
            if domain and not is_shared_domain(domain):
                facts.places["@" + domain] = Reason.DOMAIN
        elif kind is PointKind.POSTAL:
            facts.places.update(dict.fromkeys(postal_codes(value), Reason.POSTAL_CODE))
    return facts


# --- whom to compare ------------------------------------------------------------------------------


def _candidates(facts: Sequence[_Facts]) -> set[tuple[int, int]]:
    found: set[tuple[int, int]] = set()
    for block in _blocks_by_reach(facts):
        found.update(combinations(block, 2))
    for block in _blocks_by_name(facts):
        found.update(combinations(block, 2))
    return found


def _blocks_by_reach(facts: Sequence[_Facts]) -> Iterator[list[int]]:
    blocks: dict[Hashable, list[int]] = {}
    for at, one in enumerate(facts):
        for point in one.shared:
            blocks.setdefault(point, []).append(at)
    for block in blocks.values():
        if 1 < len(block) <= MOST_WITH_ONE_REACH:
            yield block
        elif len(block) > 1:
            yield from _by_words(facts, block)


def _blocks_by_name(facts: Sequence[_Facts]) -> Iterator[list[int]]:
    blocks: dict[Hashable, list[int]] = {}
    for at, one in enumerate(facts):
        for place in one.places:
            blocks.setdefault(place, []).append(at)
    for block in blocks.values():
        if len(block) > 1:
            yield from _by_words(facts, block)


def _by_words(facts: Sequence[_Facts], block: Sequence[int]) -> Iterator[list[int]]:
    """Those of one place whose names share a word, or sound alike."""
    blocks: dict[Hashable, list[int]] = {}
    for at in block:
        words = facts[at].words
        for word in {*words.every, sound(words)}:
            blocks.setdefault(word, []).append(at)
    for same in blocks.values():
        if 1 < len(same) <= MOST_IN_A_BLOCK:
            yield same
        elif len(same) > 1:
            yield from _by_initials(facts, same)


def _by_initials(facts: Sequence[_Facts], block: Sequence[int]) -> Iterator[list[int]]:
    """A common word in a large place: those who also share the first letters of another word."""
    for letters in (1, 3):
        blocks: dict[Hashable, list[int]] = {}
        for at in block:
            blocks.setdefault(
                tuple(sorted(word[:letters] for word in facts[at].words.every)), []
            ).append(at)
        too_large = [same for same in blocks.values() if len(same) > MOST_IN_A_BLOCK]
        yield from (same for same in blocks.values() if 1 < len(same) <= MOST_IN_A_BLOCK)
        if not too_large:
            return
        block = [at for same in too_large for at in same]
    for same in too_large:
        yield from _runs([at for _, at in sorted((facts[at].words.every, at) for at in same)])


def _runs(block: Sequence[int]) -> Iterator[list[int]]:
    """Neighbours in the order of their names, where even the beginnings of names are crowded."""
    for start in range(0, len(block), MOST_IN_A_BLOCK // 2):
        yield list(block[start : start + MOST_IN_A_BLOCK])


# --- whether they are one -------------------------------------------------------------------------


def _judge(first: _Facts, second: _Facts) -> Pair | None:
    like = likeness(first.words, second.words)
    reasons = [_REACH[kind] for kind in _kinds_shared(first, second)]
    both = first.places.keys() & second.places.keys()
    places = sorted({first.places[place] for place in both}, key=list(Reason).index)
    grade = _grade(like, reasons, places)
    if grade is None:
        return None
    if like is Likeness.SAME:
        reasons.append(Reason.SAME_NAME)
    elif like is Likeness.NEAR:
        reasons.append(Reason.NEAR_NAME)
    reasons += [place for place in places if like >= Likeness.NEAR]
    return Pair(first.known.id, second.known.id, tuple(dict.fromkeys(reasons)), grade)


def _grade(like: Likeness, reach: Sequence[Reason], places: Sequence[Reason]) -> Grade | None:
    """How likely; None for two people as far as can be told.

    Under one address or number two names that do not agree are a family, colleagues, or somebody
    who was married: possible, unless the organisation already says they are colleagues.
    """
    if reach:
        if like >= Likeness.NEAR:
            return Grade.SURE if like is Likeness.SAME or len(reach) > 1 else Grade.LIKELY
        if like is Likeness.UNKNOWN:
            return Grade.LIKELY
        if Reason.ORGANISATION in places or reach == [Reason.PHONE]:
            return None
        return Grade.POSSIBLE
    if like is Likeness.SAME and places:
        return Grade.LIKELY
    return Grade.POSSIBLE if like is Likeness.NEAR and places else None


def _kinds_shared(first: _Facts, second: _Facts) -> list[PointKind]:
    shared = {kind for kind, _ in first.shared & second.shared}
    return [kind for kind in _REACH if kind in shared]


@lru_cache(maxsize=1 << 16)
def _words_of(name: str) -> NameWords:
    return words_of(name)
