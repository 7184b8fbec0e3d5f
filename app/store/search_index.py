"""The full-text index: one document for each ticket, message, contact and organisation.

The index keeps no text of its own (contentless): what is shown beside a hit is read from the row.
A document's number tells what it is: `seq * 4 + sort`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import IntEnum
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, func, select

from app.domain.ids import RowId
from app.domain.phone import phone_suffixes
from app.store import tables as t
from app.store.prepared import Written

INDEX = "search_text"
MAX_INDEXED = 200_000
"""Characters of one message that are indexed; beyond this only pasted logs go."""

MAX_PEOPLE = 4_000
"""Characters of recipients that are indexed: a circular to thousands names nobody."""

_CHUNK = 400
SORTS = 4


INDEXED_KINDS = frozenset({"message", "ticket", "contact", "organisation"})
"""Kinds with a document of their own."""

INDEXED_WITH = {
    "attachment": ("message_id", "message"),
    "contact_point": ("contact_id", "contact"),
    "ticket_tag": ("ticket_id", "ticket"),
}
"""Kinds whose words stand in the document of another row, and the column naming it."""

INDEXED_FIELDS = {
    "ticket": frozenset(
        {"number", "subject", "contact_id", "reference", "deleted_at", "spam", "merged_into"}
    ),
    "message": frozenset({"deleted_at"}),
}
"""Where only some fields stand in the document: assigning a ticket must not index it anew."""


class Sort(IntEnum):
    """What a document stands for."""

    MESSAGE = 0
    TICKET = 1
    CONTACT = 2
    ORGANISATION = 3


Document = dict[str, Any]


def document_number(seq: int, sort: Sort) -> int:
    """The index's own number of a row."""
    return seq * SORTS + sort


class SearchIndex:
    """Writes documents in the command's own transaction, so a hit is never ahead or behind."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def refresh(self, touched: Mapping[str, Iterable[RowId]]) -> None:
        """Index the touched rows anew; deleted rows leave the index."""
        for kind, documents in _SOURCES.items():
            ids = list(touched.get(kind, ()))
            for start in range(0, len(ids), _CHUNK):
                self._replace(documents(self._connection, ids[start : start + _CHUNK]))

    def _replace(self, documents: list[Document]) -> None:
        if not documents:
            return
        numbers = [{"number": item["number"]} for item in documents]
        _DELETE.run_many(self._connection, numbers)
        living = [item for item in documents if not item.pop("gone")]
        if living:
            _INSERT.run_many(self._connection, living)


def _messages(connection: Connection, ids: list[RowId]) -> list[Document]:
    names: dict[RowId, list[str]] = {}
    for message_id, name in connection.execute(_ATTACHMENT_NAMES, {"ids": ids}):
        names.setdefault(message_id, []).append(name)
    return [
        {
            "number": document_number(row.seq, Sort.MESSAGE),
            "gone": row.deleted_at is not None,
            "subject": row.subject,
            "body": row.words,
            "people": f"{row.author_name} {row.author_address} {row.recipients}",
            "extra": " ".join(names.get(row.id, ())),
        }
        for row in connection.execute(_MESSAGES, {"ids": ids})
    ]


def _tickets(connection: Connection, ids: list[RowId]) -> list[Document]:
    return [
        {
            "number": document_number(row.seq, Sort.TICKET),
            "gone": row.hidden,
            "subject": row.subject,
            "body": "",
            "people": row.contact_name or "",
            "extra": f"{row.number} {row.reference} {row.tag_names}",
        }
        for row in connection.execute(_TICKETS, {"ids": ids})
    ]


def _contacts(connection: Connection, ids: list[RowId]) -> list[Document]:
    points: dict[RowId, list[str]] = {}
    for contact_id, kind, value, written in connection.execute(_POINTS, {"ids": ids}):
        words = points.setdefault(contact_id, [])
        words.append(f"{value} {written}")
        if kind == "phone":
            words.extend(phone_suffixes(value))
    return [
        {
            "number": document_number(row.seq, Sort.CONTACT),
            "gone": row.deleted_at is not None or row.merged_into is not None,
            "subject": row.name,
            "body": f"{row.warning} {row.remember}",
            "people": " ".join(points.get(row.id, ())),
            "extra": f"{row.title} {row.organisation_name or ''}",
        }
        for row in connection.execute(_CONTACTS, {"ids": ids})
    ]


def _organisations(connection: Connection, ids: list[RowId]) -> list[Document]:
    return [
        {
            "number": document_number(row.seq, Sort.ORGANISATION),
            "gone": row.deleted_at is not None,
            "subject": row.name,
            "body": row.note,
            "people": row.domain,
            "extra": "",
        }
        for row in connection.execute(_ORGANISATIONS, {"ids": ids})
    ]


_SOURCES: Mapping[str, Callable[[Connection, list[RowId]], list[Document]]] = {
    "message": _messages,
    "ticket": _tickets,
    "contact": _contacts,
    "organisation": _organisations,
}
_IDS: BindParameter[list[bytes]] = bindparam("ids", expanding=True)
_DELETE = Written(f"DELETE FROM {INDEX} WHERE rowid = :number")  # noqa: S608 - a constant name
_INSERT = Written(
    f"INSERT INTO {INDEX}(rowid, subject, body, people, extra) "  # noqa: S608 - a constant name
    "VALUES (:number, :subject, :body, :people, :extra)"
)
_MESSAGES = select(
    t.message.c.seq,
    t.message.c.id,
    t.message.c.deleted_at,
    func.substr(t.message.c.text, 1, MAX_INDEXED).label("words"),
    t.message.c.subject,
    t.message.c.author_name,
    t.message.c.author_address,
    func.substr(t.message.c.recipients, 1, MAX_PEOPLE).label("recipients"),
).where(t.message.c.id.in_(_IDS))
_ATTACHMENT_NAMES = select(t.attachment.c.message_id, t.attachment.c.name).where(
    t.attachment.c.message_id.in_(_IDS), t.attachment.c.deleted_at.is_(None)
)
_TICKETS = (
    select(
        t.ticket.c.seq,
        t.ticket.c.hidden,
        t.ticket.c.subject,
        t.ticket.c.number,
        t.ticket.c.reference,
        t.ticket.c.tag_names,
        t.contact.c.name.label("contact_name"),
    )
    .select_from(t.ticket.outerjoin(t.contact, t.contact.c.id == t.ticket.c.contact_id))
    .where(t.ticket.c.id.in_(_IDS))
)
_CONTACTS = (
    select(
        t.contact.c.seq,
        t.contact.c.id,
        t.contact.c.name,
        t.contact.c.title,
        t.contact.c.warning,
        t.contact.c.remember,
        t.contact.c.deleted_at,
        t.contact.c.merged_into,
        t.organisation.c.name.label("organisation_name"),
    )
    .select_from(
        t.contact.outerjoin(t.organisation, t.organisation.c.id == t.contact.c.organisation_id)
    )
    .where(t.contact.c.id.in_(_IDS))
)
_POINTS = select(
    t.contact_point.c.contact_id,
    t.contact_point.c.kind,
    t.contact_point.c.value,
    t.contact_point.c.written,
).where(t.contact_point.c.contact_id.in_(_IDS), t.contact_point.c.deleted_at.is_(None))
_ORGANISATIONS = select(
    t.organisation.c.seq,
    t.organisation.c.name,
    t.organisation.c.domain,
    t.organisation.c.note,
    t.organisation.c.deleted_at,
).where(t.organisation.c.id.in_(_IDS))
