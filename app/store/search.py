"""Full-text search: ranked, with excerpts, filtered by operators, forgiving of a typo."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from rapidfuzz.distance import DamerauLevenshtein
from sqlalchemy import (
    BindParameter,
    Connection,
    Select,
    bindparam,
    func,
    literal_column,
    select,
    text,
)

from app.domain.search import Excerpt, Found, Hit, HitKind, SearchQuery
from app.domain.ticket import Channel, Status
from app.store import tables as t
from app.store.search_index import INDEX, MAX_INDEXED, SORTS, Sort, document_number
from app.system.clock import from_micros, to_micros

PREFIX_LENGTH = 3
"""From this many letters on the last word also finds longer ones; shorter prefixes rank half the
index and say nothing."""

EXCERPT_LENGTH = 140
_WORD = re.compile(r"\w+")


def search(connection: Connection, query: SearchQuery, zone: ZoneInfo, limit: int = 50) -> Found:
    """The best hits of the query; for no hit at all, those of the nearest spelling."""
    hits = _hits(connection, query, zone, limit)
    if hits or query.is_filter_only:
        return Found(query, hits)
    nearer = nearest_spelling(connection, query)
    if nearer is None:
        return Found(query, ())
    words = " ".join((*nearer.words, *nearer.phrases, *nearer.sender))
    return Found(query, _hits(connection, nearer, zone, limit), instead=words)


def match_expression(query: SearchQuery) -> str:
    """The query in FTS5's own language; every word is quoted, so none can be an operator."""
    words = [word for raw in query.words for word in _WORD.findall(raw)]
    parts = [_quoted(word) for word in words]
    if words and len(words[-1]) >= PREFIX_LENGTH:
        parts[-1] += "*"
    parts += [_quoted(phrase) for phrase in query.phrases if _WORD.search(phrase)]
    for sender in query.sender:
        found = _WORD.findall(sender)
        parts += [f"people : {_quoted(word)}" for word in found[:-1]]
        parts += [f"people : {_quoted(word)}*" for word in found[-1:]]
    expression = " AND ".join(parts)
    excluded = [_quoted(word) for word in query.without if _WORD.search(word)]
    if expression and excluded:
        expression = f"({expression}) NOT ({' OR '.join(excluded)})"
    return expression


def nearest_spelling(connection: Connection, query: SearchQuery) -> SearchQuery | None:
    """The query with each unknown word replaced by the known one nearest to it.

    At most one letter in four may differ (Damerau-Levenshtein); the first two letters decide where
    to look, with their neighbours swapped. None when a word has no near one.
    """
    changed = False
    words = []
    for raw in query.words:
        for word in _WORD.findall(raw):
            near = _nearest(connection, _bare(word))
            if near is None:
                return None
            changed = changed or near != _bare(word)
            words.append(near)
    if not changed:
        return None
    fields = {name: getattr(query, name) for name in query.__slots__}
    return SearchQuery(**{**fields, "words": tuple(words)})


def excerpt(words: str, terms: Iterable[str]) -> Excerpt:
    """A piece of `words` around the first match of any term, with its matches marked."""
    line = " ".join(words.split())
    wanted = [_bare(term) for term in terms if term]
    spans = [
        match.span()
        for match in _WORD.finditer(line)
        if any(_bare(match.group()).startswith(term) for term in wanted)
    ]
    start = max(0, (spans[0][0] if spans else 0) - EXCERPT_LENGTH // 3)
    if start:
        start = line.find(" ", start) + 1 or start
    end = start + EXCERPT_LENGTH
    lead, trail = ("…" if start else ""), ("…" if end < len(line) else "")
    shift = len(lead) - start
    marks = tuple((a + shift, b + shift) for a, b in spans if a >= start and b <= end)
    return Excerpt(lead + line[start:end].rstrip() + trail, marks)


def _hits(
    connection: Connection, query: SearchQuery, zone: ZoneInfo, limit: int
) -> tuple[Hit, ...]:
    expression = match_expression(query)
    values = _values(query, zone) | {"match": expression, "limit": limit}
    if not expression:
        return _tickets_alone(connection, query, values) if _is_narrowed(query) else ()
    values["limit"] = limit * _OVERLAP
    ranked = list(connection.execute(_ranked(_shape(query)), values).scalars())
    terms = [
        word for raw in (*query.words, *query.phrases, *query.sender) for word in _WORD.findall(raw)
    ]
    found: dict[int, Hit] = {}
    for sort, reader in _READERS.items():
        seqs = [number // SORTS for number in ranked if number % SORTS == sort]
        if seqs:
            found.update(reader(connection, seqs, terms))
    return _distinct((found[number] for number in ranked if number in found), limit)


def _distinct(hits: Iterable[Hit], limit: int) -> tuple[Hit, ...]:
    """The best hit of each ticket, contact and organisation."""
    best: dict[bytes, Hit] = {}
    for hit in hits:
        best.setdefault(hit.id, hit)
        if len(best) == limit:
            break
    return tuple(best.values())


def _message_hits(connection: Connection, seqs: list[int], terms: list[str]) -> dict[int, Hit]:
    return {
        document_number(row.found, Sort.MESSAGE): _ticket_hit(row, row.occurred_at, terms)
        for row in connection.execute(_MESSAGES, {"seqs": seqs})
    }


def _ticket_hits(connection: Connection, seqs: list[int], terms: list[str]) -> dict[int, Hit]:
    return {
        document_number(row.found, Sort.TICKET): _ticket_hit(row, row.last_message_at, terms)
        for row in connection.execute(_TICKETS, {"seqs": seqs})
    }


def _contact_hits(connection: Connection, seqs: list[int], terms: list[str]) -> dict[int, Hit]:
    return {
        document_number(row.seq, Sort.CONTACT): _plain_hit(
            HitKind.CONTACT,
            row.id,
            row.name,
            row.organisation or "",
            excerpt(row.reach or "", terms),
        )
        for row in connection.execute(_CONTACTS, {"seqs": seqs})
    }


def _organisation_hits(connection: Connection, seqs: list[int], terms: list[str]) -> dict[int, Hit]:
    return {
        document_number(row.seq, Sort.ORGANISATION): _plain_hit(
            HitKind.ORGANISATION, row.id, row.name, row.domain, excerpt(row.note, terms)
        )
        for row in connection.execute(_ORGANISATIONS, {"seqs": seqs})
    }


def _ticket_hit(row: Any, at: int, terms: list[str]) -> Hit:
    return Hit(
        kind=HitKind.TICKET,
        id=row.id,
        title=row.subject,
        who=row.who or "",
        excerpt=excerpt(row.words, terms),
        number=row.number,
        status=Status(row.status),
        channel=Channel(row.last_channel),
        at=from_micros(at),
    )


def _plain_hit(kind: HitKind, row_id: bytes, title: str, who: str, words: Excerpt) -> Hit:
    return Hit(kind, row_id, title, who, words, None, None, None, None)


def _tickets_alone(
    connection: Connection, query: SearchQuery, values: dict[str, Any]
) -> tuple[Hit, ...]:
    """Operators without words: the newest tickets that satisfy them."""
    rows = connection.execute(_unranked(_shape(query)), values)
    return tuple(_ticket_hit(row, row.last_message_at, []) for row in rows)


# --- filters -----------------------------------------------------------------------------------

Shape = tuple[int, bool, bool, int, bool, bool, bool, bool]
"""How many or whether: statuses, unread, attachment, tags, channel, before, after, number."""


def _shape(query: SearchQuery) -> Shape:
    return (
        len(query.statuses),
        query.unread,
        query.has_attachment,
        len(query.tags),
        query.channel is not None,
        query.before is not None,
        query.after is not None,
        query.number is not None,
    )


def _is_narrowed(query: SearchQuery) -> bool:
    return any(_shape(query))


def _values(query: SearchQuery, zone: ZoneInfo) -> dict[str, Any]:
    values: dict[str, Any] = {f"status{i}": int(s) for i, s in enumerate(query.statuses)}
    values |= {f"tag{i}": tag.lower() for i, tag in enumerate(query.tags)}
    if query.channel is not None:
        values["channel"] = query.channel.value
    if query.before is not None:
        values["before"] = _midnight(query.before, zone)
    if query.after is not None:
        values["after"] = _midnight(query.after, zone)
    if query.number is not None:
        values["number"] = query.number
    return values


def _midnight(day: date, zone: ZoneInfo) -> int:
    return to_micros(datetime.combine(day, time(), zone))


def _clauses(shape: Shape, moment: str) -> str:
    statuses, unread, attachment, tags, channel, before, after, number = shape
    clauses = ["tk.hidden = 0"]
    if statuses:
        clauses.append(f"tk.status IN ({', '.join(f':status{i}' for i in range(statuses))})")
    if unread:
        clauses.append("tk.unread = 1")
    if attachment:
        clauses.append(_HAS_ATTACHMENT)
    clauses += [_TAGGED.format(i=i) for i in range(tags)]
    if channel:
        clauses.append("tk.channel = :channel")
    if before:
        clauses.append(f"{moment} < :before")
    if after:
        clauses.append(f"{moment} >= :after")
    if number:
        clauses.append("tk.number = :number")
    return " AND ".join(clauses)


_OVERLAP = 3
_NEWEST = 5000
_HAS_ATTACHMENT = (
    "EXISTS (SELECT 1 FROM message am JOIN attachment a ON a.message_id = am.id "
    "WHERE am.ticket_id = tk.id AND am.deleted_at IS NULL AND a.deleted_at IS NULL)"
)
_TAGGED = (
    "EXISTS (SELECT 1 FROM ticket_tag tt JOIN tag g ON g.id = tt.tag_id "
    "WHERE tt.ticket_id = tk.id AND tt.present = 1 AND lower(g.name) = :tag{i})"
)
# Ranked among the newest matches only: a word that stands everywhere tells little, and ranking all
# its matches would take ten times as long.
_PLAIN = (
    f"SELECT rowid FROM {INDEX} WHERE {INDEX} MATCH :match AND rowid >= coalesce("  # noqa: S608
    f"(SELECT rowid FROM {INDEX} WHERE {INDEX} MATCH :match "
    f"ORDER BY rowid DESC LIMIT 1 OFFSET {_NEWEST}), 0) ORDER BY rank LIMIT :limit"
)
_NARROWED = (
    f"SELECT s.rowid FROM {INDEX} s "  # noqa: S608
    "LEFT JOIN message m ON m.seq = CASE WHEN s.rowid % 4 = 0 THEN s.rowid / 4 END "
    "JOIN ticket tk ON tk.seq = CASE WHEN s.rowid % 4 = 1 THEN s.rowid / 4 "
    "ELSE (SELECT o.seq FROM ticket o WHERE o.id = m.ticket_id) END "
    f"WHERE {INDEX} MATCH :match AND {{clauses}} ORDER BY s.rank LIMIT :limit"
)
_UNRANKED = (
    "SELECT tk.id, tk.number, tk.subject, tk.status, tk.last_channel, tk.last_message_at, "
    "tk.preview AS words, c.name AS who FROM ticket tk LEFT JOIN contact c ON c.id = tk.contact_id "
    "WHERE {clauses} ORDER BY tk.last_message_at DESC LIMIT :limit"
)


@lru_cache(maxsize=128)
def _ranked(shape: Shape) -> Any:
    if not any(shape):
        return text(_PLAIN)
    return text(
        _NARROWED.format(clauses=_clauses(shape, "coalesce(m.occurred_at, tk.last_message_at)"))
    )


@lru_cache(maxsize=128)
def _unranked(shape: Shape) -> Any:
    return text(_UNRANKED.format(clauses=_clauses(shape, "tk.last_message_at")))


# --- spelling ----------------------------------------------------------------------------------


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


def _bare(word: str) -> str:
    """A word as the index folds it: lower case, without accents."""
    folded = unicodedata.normalize("NFKD", word.lower())
    return "".join(letter for letter in folded if not unicodedata.combining(letter))


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'


_TERM = text("SELECT 1 FROM search_terms WHERE term = :term")
_TERMS = text(
    "SELECT term, doc FROM search_terms WHERE term >= :low AND term < :high "
    "AND length(term) BETWEEN :least AND :most"
)

# --- reading the rows of hits ------------------------------------------------------------------

_SEQS: BindParameter[list[int]] = bindparam("seqs", expanding=True)
_TICKET_COLUMNS = (
    t.ticket.c.id,
    t.ticket.c.number,
    t.ticket.c.subject,
    t.ticket.c.status,
    t.ticket.c.last_channel,
    t.ticket.c.last_message_at,
    t.contact.c.name.label("who"),
)
_MESSAGES: Select[Any] = (
    select(
        t.message.c.seq.label("found"),
        t.message.c.occurred_at,
        func.substr(t.message.c.text, 1, MAX_INDEXED).label("words"),
        *_TICKET_COLUMNS,
    )
    .select_from(
        t.message.join(t.ticket, t.ticket.c.id == t.message.c.ticket_id).outerjoin(
            t.contact, t.contact.c.id == t.ticket.c.contact_id
        )
    )
    .where(t.message.c.seq.in_(_SEQS), t.ticket.c.hidden == literal_column("0"))
)
_TICKETS: Select[Any] = (
    select(t.ticket.c.seq.label("found"), t.ticket.c.preview.label("words"), *_TICKET_COLUMNS)
    .select_from(t.ticket.outerjoin(t.contact, t.contact.c.id == t.ticket.c.contact_id))
    .where(t.ticket.c.seq.in_(_SEQS), t.ticket.c.hidden == literal_column("0"))
)
_CONTACTS: Select[Any] = (
    select(
        t.contact.c.seq,
        t.contact.c.id,
        t.contact.c.name,
        t.organisation.c.name.label("organisation"),
        select(func.group_concat(t.contact_point.c.written, ", "))
        .where(
            t.contact_point.c.contact_id == t.contact.c.id, t.contact_point.c.deleted_at.is_(None)
        )
        .correlate(t.contact)
        .scalar_subquery()
        .label("reach"),
    )
    .select_from(
        t.contact.outerjoin(t.organisation, t.organisation.c.id == t.contact.c.organisation_id)
    )
    .where(t.contact.c.seq.in_(_SEQS))
)
_ORGANISATIONS: Select[Any] = select(t.organisation).where(t.organisation.c.seq.in_(_SEQS))
_READERS = {
    Sort.MESSAGE: _message_hits,
    Sort.TICKET: _ticket_hits,
    Sort.CONTACT: _contact_hits,
    Sort.ORGANISATION: _organisation_hits,
}
