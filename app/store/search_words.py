"""Words: how a query becomes an expression, which words match, and the piece of text around one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

from app.domain.search import Excerpt, SearchQuery

PREFIX_LENGTH = 3
"""From this many letters on the last word also finds longer ones; shorter prefixes rank half the
index and say nothing."""

EXCERPT_LENGTH = 140
WORD = re.compile(r"\w+")


def match_expression(query: SearchQuery) -> str:
    """The query in FTS5's own language; every word is quoted, so none can be an operator."""
    words = [word for raw in query.words for word in _words(raw)]
    parts = [f'"{word}"' for word in words]
    if words and len(words[-1]) >= PREFIX_LENGTH:
        parts[-1] += "*"
    parts += filter(None, map(_phrase, query.phrases))
    for sender in query.sender:
        found = _words(sender)
        parts += [f'people : "{word}"' for word in found[:-1]]
        parts += [f'people : "{word}"*' for word in found[-1:]]
    expression = " AND ".join(parts)
    excluded = excluding_expression(query)
    return f"({expression}) NOT ({excluded})" if expression and excluded else expression


def excluding_expression(query: SearchQuery) -> str:
    """What the query does not want, likewise; "" for nothing."""
    return " OR ".join(filter(None, map(_phrase, query.without)))


def _words(text: str) -> list[str]:
    """The words of a text as the index has them: it knows no word of nothing but underscores."""
    return [word for word in WORD.findall(text) if word.strip("_")]


def _phrase(text: str) -> str:
    """These words one after the other; without the characters between them none can end it."""
    words = " ".join(_words(text))
    return f'"{words}"' if words else ""


def excerpt(words: str, terms: Sequence[str]) -> Excerpt:
    """A piece of `words` around the first match of any term, with its matches marked."""
    wanted = tuple(terms)
    at = next(_matches(words, wanted), (0, 0))[0]
    start = max(0, at - EXCERPT_LENGTH // 3)
    if start:
        start = words.find(" ", start, at) + 1 or start
    # Twice as much as is shown, because white space is folded afterwards.
    line = " ".join(words[start : start + 2 * EXCERPT_LENGTH].split())
    shown = line[:EXCERPT_LENGTH].rstrip()
    lead = "…" if start else ""
    trail = "…" if len(line) > EXCERPT_LENGTH or start + 2 * EXCERPT_LENGTH < len(words) else ""
    marks = tuple((a + len(lead), b + len(lead)) for a, b in _matches(shown, wanted))
    return Excerpt(lead + shown + trail, marks)


def _matches(words: str, terms: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Spans of the words that begin with a term, whatever their case and accents.

    A plain pattern first: folding every word of a text away from its accents is a hundred times
    dearer, and needed only where a text has accents and the pattern finds nothing.
    """
    if not terms:
        return
    found = False
    for match in _pattern(terms).finditer(words):
        found = True
        yield match.span()
    if found or unicodedata.is_normalized("NFKD", words):
        return
    wanted = tuple(bare(term) for term in terms)
    for match in WORD.finditer(words):
        if bare(match.group()).startswith(wanted):
            yield match.span()


@lru_cache(maxsize=64)
def _pattern(terms: tuple[str, ...]) -> re.Pattern[str]:
    forms = {form for term in terms for form in (term.lower(), bare(term)) if form}
    starts = "|".join(sorted(map(re.escape, forms), key=len, reverse=True))
    return re.compile(rf"\b(?:{starts})\w*", re.IGNORECASE)


def bare(word: str) -> str:
    """A word as the index folds it: lower case, without accents."""
    folded = unicodedata.normalize("NFKD", word.lower())
    return "".join(letter for letter in folded if not unicodedata.combining(letter))
