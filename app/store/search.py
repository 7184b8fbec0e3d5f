"""Full-text search: ranked, with excerpts, filtered by operators, forgiving of a typo."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import (
    BindParameter,
    Connection,
    bindparam,
    func,
    literal_column,
    select,
)

from app.domain.ids import RowId
from app.domain.search import Excerpt, Found, Hit, HitKind, SearchQuery
from app.domain.ticket import Channel, Status
from app.store import customer_names
from app.store import tables as t
from app.store.prepared import Prepared, Row, Written
from app.store.search_index import INDEX, MAX_INDEXED, SORTS, Sort, document_number
from app.store.search_words import WORD, excerpt, excluding_expression, match_expression
from app.store.spelling import nearest_spelling
from app.system.clock import from_micros, to_micros


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


def _hits(
    connection: Connection, query: SearchQuery, zone: ZoneInfo, limit: int
) -> tuple[Hit, ...]:
    expression = match_expression(query)
    tags = _tag_ids(connection, query)
    values = _values(query, tags, zone) | {"match": expression, "limit": limit}
    if not expression:
        return _tickets_alone(connection, query, tags, values) if _is_narrowed(query) else ()
    ranked = _with_named_customers(
        connection, query, _ranked_hits(connection, query, tags, values), limit
    )
    terms = [
        word for raw in (*query.words, *query.phrases, *query.sender) for word in WORD.findall(raw)
    ]
    found: dict[int, Hit] = {}
    for sort, reader in _READERS.items():
        seqs = [number // SORTS for number in ranked if number % SORTS == sort]
        if seqs:
            found.update(reader(connection, seqs, terms))
    return tuple(found[number] for number in ranked if number in found)


def _ranked_hits(
    connection: Connection, query: SearchQuery, tags: TagIds, values: dict[str, Any]
) -> list[int]:
    """Numbers of the best documents, one of each ticket, contact and organisation."""
    wanted = values["limit"]
    for asked in (wanted * _OVERLAP, NEWEST):
        found = _matches(connection, query, tags, values | {"limit": asked})
        best = _best_of_each(connection, found, wanted)
        # Unless the best matches are all of a few tickets, or of ones in the bin.
        if len(best) == wanted or len(found) < asked:
            break
    return best


def _with_named_customers(
    connection: Connection, query: SearchQuery, ranked: list[int], limit: int
) -> list[int]:
    """Customers of that name first, where newer words of others have filled the whole list."""
    has_customer = any(number % SORTS == Sort.CONTACT for number in ranked)
    if len(ranked) < limit or has_customer or _is_narrowed(query) or query != _words_of(query):
        return ranked
    named = customer_names.numbers_beginning(connection, " ".join(query.words), _MOST_NAMED)
    return [*(document_number(seq, Sort.CONTACT) for seq in named), *ranked][:limit]


def _words_of(query: SearchQuery) -> SearchQuery:
    """The query without its operators and phrases."""
    return SearchQuery(words=query.words)


def _matches(
    connection: Connection, query: SearchQuery, tags: TagIds, values: dict[str, Any]
) -> list[Row]:
    """Numbers of the best documents, best first."""
    if _is_narrowed(query):
        return _ranked(_shape(query, tags)).run(connection, values)
    beyond = _NEWEST_MATCH.run(connection, values)
    return _PLAIN.run(connection, {**values, "oldest": beyond[0][0] if beyond else 0})


def _best_of_each(connection: Connection, ranked: list[Row], limit: int) -> list[int]:
    """The best document of each ticket, contact and organisation, before any is read."""
    numbers = [int(row[0]) for row in ranked]
    messages = [number // SORTS for number in numbers if number % SORTS == Sort.MESSAGE]
    owners: dict[int, int] = {}
    for start in range(0, len(messages), _CHUNK):
        rows = _TICKET_OF.rows(connection, {"seqs": messages[start : start + _CHUNK]})
        owners.update((row[0], row[1]) for row in rows)
    best: dict[int, int] = {}
    for number in numbers:
        seq, sort = divmod(number, SORTS)
        if sort == Sort.MESSAGE:
            if seq not in owners:
                continue
            seq, sort = owners[seq], Sort.TICKET
        best.setdefault(document_number(seq, Sort(sort)), number)
        if len(best) == limit:
            break
    return list(best.values())


def _message_hits(connection: Connection, seqs: list[int], terms: list[str]) -> dict[int, Hit]:
    return {
        document_number(row[0], Sort.MESSAGE): _ticket_hit(row, terms)
        for row in _MESSAGES.rows(connection, {"seqs": seqs})
    }


def _ticket_hits(connection: Connection, seqs: list[int], terms: list[str]) -> dict[int, Hit]:
    return {
        document_number(row[0], Sort.TICKET): _ticket_hit(row, terms)
        for row in _TICKETS.rows(connection, {"seqs": seqs})
    }


def _contact_hits(connection: Connection, seqs: list[int], terms: list[str]) -> dict[int, Hit]:
    return {
        document_number(seq, Sort.CONTACT): _plain_hit(
            HitKind.CONTACT, id_, name, organisation or "", excerpt(reach or "", terms)
        )
        for seq, id_, name, organisation, reach in _CONTACTS.rows(connection, {"seqs": seqs})
    }


def _organisation_hits(connection: Connection, seqs: list[int], terms: list[str]) -> dict[int, Hit]:
    return {
        document_number(seq, Sort.ORGANISATION): _plain_hit(
            HitKind.ORGANISATION, id_, name, domain, excerpt(note, terms)
        )
        for seq, id_, name, domain, note in _ORGANISATIONS.rows(connection, {"seqs": seqs})
    }


def _ticket_hit(row: Row, terms: list[str]) -> Hit:
    _, at, words, id_, number, subject, status, channel, who = row
    return Hit(
        HitKind.TICKET,
        id_,
        subject,
        who or "",
        excerpt(words, terms),
        number,
        _STATUSES[status],
        _CHANNELS[channel],
        from_micros(at),
    )


def _plain_hit(kind: HitKind, row_id: bytes, title: str, who: str, words: Excerpt) -> Hit:
    return Hit(kind, row_id, title, who, words, None, None, None, None)


def _tickets_alone(
    connection: Connection, query: SearchQuery, tags: TagIds, values: dict[str, Any]
) -> tuple[Hit, ...]:
    """Operators without words: the newest tickets that satisfy them."""
    excluded = excluding_expression(query)
    statement = _unranked(_shape(query, tags), bool(excluded))
    rows = statement.run(connection, values | {"without": excluded})
    return tuple(_ticket_hit(row, []) for row in rows)


# --- filters -----------------------------------------------------------------------------------

TagIds = tuple[tuple[RowId, ...], ...]
"""For each tag of a query the tags of that name; none where nobody has such a tag."""

Shape = tuple[int, bool, bool, tuple[int, ...], bool, bool, bool, bool]
"""How many or whether: statuses, unread, attachment, tags, channel, before, after, number."""


def _tag_ids(connection: Connection, query: SearchQuery) -> TagIds:
    if not query.tags:
        return ()
    # Compared here: SQLite's own lower() knows only the letters of English.
    every = [(tag.id, tag.name.casefold()) for tag in connection.execute(_LIVING_TAGS)]
    return tuple(
        tuple(tag_id for tag_id, name in every if name == " ".join(tag.split()).casefold())
        for tag in query.tags
    )


def _shape(query: SearchQuery, tags: TagIds) -> Shape:
    return (
        len(query.statuses),
        query.unread,
        query.has_attachment,
        tuple(map(len, tags)),
        query.channel is not None,
        query.before is not None,
        query.after is not None,
        query.number is not None,
    )


def _is_narrowed(query: SearchQuery) -> bool:
    return bool(query.tags) or any(_shape(query, ()))


def _values(query: SearchQuery, tags: TagIds, zone: ZoneInfo) -> dict[str, Any]:
    values: dict[str, Any] = {f"status{i}": int(s) for i, s in enumerate(query.statuses)}
    values |= {f"tag{i}_{j}": id_ for i, ids in enumerate(tags) for j, id_ in enumerate(ids)}
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
    for i, count in enumerate(tags):
        clauses.append(_TAGGED.format(ids=", ".join(f":tag{i}_{j}" for j in range(count))))
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
_MOST_NAMED = 5
_CHUNK = 400
NEWEST = 5000
_HAS_ATTACHMENT = (
    "EXISTS (SELECT 1 FROM message am JOIN attachment a ON a.message_id = am.id "
    "WHERE am.ticket_id = tk.id AND am.deleted_at IS NULL AND a.deleted_at IS NULL)"
)
_TAGGED = (
    "EXISTS (SELECT 1 FROM ticket_tag tt "
    "WHERE tt.ticket_id = tk.id AND tt.present = 1 AND tt.tag_id IN ({ids}))"
)
_NOT_SAYING = (
    f"tk.seq NOT IN (SELECT s.rowid / 4 FROM {INDEX} s "  # noqa: S608
    f"WHERE {INDEX} MATCH :without AND s.rowid % 4 = 1) "
    f"AND tk.id NOT IN (SELECT m.ticket_id FROM {INDEX} s JOIN message m ON m.seq = s.rowid / 4 "
    f"WHERE {INDEX} MATCH :without AND s.rowid % 4 = 0)"
)
# Ranked among the newest matches only: a word that stands everywhere tells little, and ranking all
# its matches takes ten times as long. Two statements: FTS5 uses a bound only where it is a value.
_NEWEST_MATCH = Written(
    f"SELECT rowid FROM {INDEX} WHERE {INDEX} MATCH :match "  # noqa: S608
    f"ORDER BY rowid DESC LIMIT 1 OFFSET {NEWEST}"
)
_PLAIN = Written(
    f"SELECT rowid FROM {INDEX} WHERE {INDEX} MATCH :match AND rowid >= :oldest "  # noqa: S608
    "ORDER BY rank LIMIT :limit"
)
_NARROWED = (
    f"SELECT s.rowid FROM {INDEX} s "  # noqa: S608
    "LEFT JOIN message m ON m.seq = CASE WHEN s.rowid % 4 = 0 THEN s.rowid / 4 END "
    "JOIN ticket tk ON tk.seq = CASE WHEN s.rowid % 4 = 1 THEN s.rowid / 4 "
    "ELSE (SELECT o.seq FROM ticket o WHERE o.id = m.ticket_id) END "
    f"WHERE {INDEX} MATCH :match AND {{clauses}} ORDER BY s.rank LIMIT :limit"
)
_UNRANKED = (
    "SELECT tk.seq, tk.last_message_at, tk.preview, tk.id, tk.number, tk.subject, tk.status, "
    "tk.last_channel, c.name FROM ticket tk LEFT JOIN contact c ON c.id = tk.contact_id "
    "WHERE {clauses} ORDER BY tk.last_message_at DESC LIMIT :limit"
)


@lru_cache(maxsize=128)
def _ranked(shape: Shape) -> Written:
    moment = "coalesce(m.occurred_at, tk.last_message_at)"
    return Written(_NARROWED.format(clauses=_clauses(shape, moment)))


@lru_cache(maxsize=128)
def _unranked(shape: Shape, excluding: bool) -> Written:
    clauses = _clauses(shape, "tk.last_message_at")
    return Written(
        _UNRANKED.format(clauses=f"{clauses} AND {_NOT_SAYING}" if excluding else clauses)
    )


# --- reading the rows of hits ------------------------------------------------------------------

_STATUSES = tuple(Status)
_CHANNELS = {channel.value: channel for channel in Channel}
_LIVING_TAGS = select(t.tag.c.id, t.tag.c.name).where(t.tag.c.deleted_at.is_(None))
_SEQS: BindParameter[list[int]] = bindparam("seqs", expanding=True)
_living = t.ticket.c.hidden == literal_column("0")
_ticket_columns: tuple[Any, ...] = (
    t.ticket.c.id,
    t.ticket.c.number,
    t.ticket.c.subject,
    t.ticket.c.status,
    t.ticket.c.last_channel,
    t.contact.c.name,
)
_TICKET_OF = Prepared(
    select(t.message.c.seq, t.ticket.c.seq)
    .select_from(t.message.join(t.ticket, t.ticket.c.id == t.message.c.ticket_id))
    .where(t.message.c.seq.in_(_SEQS), _living),
    many="seqs",
)
_MESSAGES = Prepared(
    select(
        t.message.c.seq,
        t.message.c.occurred_at,
        func.substr(t.message.c.text, 1, MAX_INDEXED),
        *_ticket_columns,
    )
    .select_from(
        t.message.join(t.ticket, t.ticket.c.id == t.message.c.ticket_id).outerjoin(
            t.contact, t.contact.c.id == t.ticket.c.contact_id
        )
    )
    .where(t.message.c.seq.in_(_SEQS)),
    many="seqs",
)
_TICKETS = Prepared(
    select(t.ticket.c.seq, t.ticket.c.last_message_at, t.ticket.c.preview, *_ticket_columns)
    .select_from(t.ticket.outerjoin(t.contact, t.contact.c.id == t.ticket.c.contact_id))
    .where(t.ticket.c.seq.in_(_SEQS), _living),
    many="seqs",
)
_reach = (
    select(func.group_concat(t.contact_point.c.written, ", "))
    .where(t.contact_point.c.contact_id == t.contact.c.id, t.contact_point.c.deleted_at.is_(None))
    .correlate(t.contact)
    .scalar_subquery()
)
_CONTACTS = Prepared(
    select(t.contact.c.seq, t.contact.c.id, t.contact.c.name, t.organisation.c.name, _reach)
    .select_from(
        t.contact.outerjoin(t.organisation, t.organisation.c.id == t.contact.c.organisation_id)
    )
    .where(t.contact.c.seq.in_(_SEQS)),
    many="seqs",
)
_ORGANISATIONS = Prepared(
    select(
        t.organisation.c.seq,
        t.organisation.c.id,
        t.organisation.c.name,
        t.organisation.c.domain,
        t.organisation.c.note,
    ).where(t.organisation.c.seq.in_(_SEQS)),
    many="seqs",
)
_READERS: Mapping[Sort, Callable[[Connection, list[int], list[str]], dict[int, Hit]]] = {
    Sort.MESSAGE: _message_hits,
    Sort.TICKET: _ticket_hits,
    Sort.CONTACT: _contact_hits,
    Sort.ORGANISATION: _organisation_hits,
}
