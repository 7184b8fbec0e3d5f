"""Words: how a query becomes an expression, which words match, and the piece of text around one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from app.domain.search import Excerpt, SearchQuery

PREFIX_LENGTH = 3
"""From this many letters on the last word also finds longer ones; shorter prefixes rank half the
index and say nothing."""

EXCERPT_LENGTH = 140
_AROUND = 2 * EXCERPT_LENGTH
WORD = re.compile(r"\w+")


def match_expression(query: SearchQuery) -> str:
    """The query in FTS5's own language; every word is quoted, so none can be an operator."""
    words = [word for raw in query.words for word in WORD.findall(raw)]
    parts = [_quoted(word) for word in words]
    if words and len(words[-1]) >= PREFIX_LENGTH:
        parts[-1] += "*"
    parts += [_quoted(phrase) for phrase in query.phrases if WORD.search(phrase)]
    for sender in query.sender:
        found = WORD.findall(sender)
        parts += [f"people : {_quoted(word)}" for word in found[:-1]]
        parts += [f"people : {_quoted(word)}*" for word in found[-1:]]
    expression = " AND ".join(parts)
    excluded = [_quoted(word) for word in query.without if WORD.search(word)]
    if expression and excluded:
        expression = f"({expression}) NOT ({' OR '.join(excluded)})"
    return expression


def excerpt(words: str, terms: Sequence[str]) -> Excerpt:
    """A piece of `words` around the first match of any term, with its matches marked."""
    at = _first_match(words, terms)
    line = " ".join(words[max(0, at - _AROUND) : at + _AROUND].split())
    spans = _matches(line, terms)
    start = max(0, (spans[0][0] if spans else 0) - EXCERPT_LENGTH // 3)
    if start:
        start = line.find(" ", start) + 1 or start
    end = start + EXCERPT_LENGTH
    lead = "…" if start or at > _AROUND else ""
    trail = "…" if end < len(line) or at + _AROUND < len(words) else ""
    shift = len(lead) - start
    marks = tuple((a + shift, b + shift) for a, b in spans if a >= start and b <= end)
    return Excerpt(lead + line[start:end].rstrip() + trail, marks)


def _first_match(words: str, terms: Sequence[str]) -> int:
    """Where the first word matching a term begins, 0 for none.

    Plain search first: folding every word of a long text away from its accents is a hundred times
    dearer, and most texts have none.
    """
    lower = words.lower()
    found = [at for term in terms if (at := lower.find(bare(term))) >= 0]
    if found or lower.isascii():
        return min(found, default=0)
    spans = _matches(words, terms)
    return spans[0][0] if spans else 0


def _matches(line: str, terms: Sequence[str]) -> list[tuple[int, int]]:
    """Spans of the words that begin with a term."""
    wanted = tuple(bare(term) for term in terms if term)
    if not wanted:
        return []
    return [match.span() for match in WORD.finditer(line) if bare(match.group()).startswith(wanted)]


def bare(word: str) -> str:
    """A word as the index folds it: lower case, without accents."""
    folded = unicodedata.normalize("NFKD", word.lower())
    return "".join(letter for letter in folded if not unicodedata.combining(letter))


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'
