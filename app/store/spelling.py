"""The nearest spelling of a word nobody wrote, among those somebody did."""

from __future__ import annotations

from rapidfuzz.distance import DamerauLevenshtein
from sqlalchemy import Connection, text

from app.domain.search import SearchQuery
from app.store.search_words import WORD, bare


def nearest_spelling(connection: Connection, query: SearchQuery) -> SearchQuery | None:
    """The query with each unknown word replaced by the known one nearest to it.

    At most one letter in four may differ (Damerau-Levenshtein); the first two letters decide where
    to look, with their neighbours swapped. None when a word has no near one.
    """
    changed = False
    words = []
    for raw in query.words:
        for word in WORD.findall(raw):
            near = _nearest(connection, bare(word))
            if near is None:
                return None
            changed = changed or near != bare(word)
            words.append(near)
    if not changed:
        return None
    fields = {name: getattr(query, name) for name in query.__slots__}
    return SearchQuery(**{**fields, "words": tuple(words)})


def _nearest(connection: Connection, word: str) -> str | None:
    if len(word) < 3:
        return word if _is_known(connection, word) else None
    if _is_known(connection, word):
        return word
    allowed = max(1, len(word) // 4)
    best: tuple[int, int, str] | None = None
    for start in {word[:1], word[1:2]}:
        rows = connection.execute(
            _TERMS,
            {
                "low": start,
                "high": start + "\U0010ffff",
                "least": len(word) - allowed,
                "most": len(word) + allowed,
            },
        )
        for term, documents in rows:
            distance = DamerauLevenshtein.distance(word, term, score_cutoff=allowed)
            if distance <= allowed and (best is None or (distance, -documents) < best[:2]):
                best = (distance, -documents, term)
    return best[2] if best is not None else None


def _is_known(connection: Connection, word: str) -> bool:
    return connection.execute(_TERM, {"term": word}).first() is not None


_TERM = text("SELECT 1 FROM search_terms WHERE term = :term")
_TERMS = text(
    "SELECT term, doc FROM search_terms WHERE term >= :low AND term < :high "
    "AND length(term) BETWEEN :least AND :most"
)
