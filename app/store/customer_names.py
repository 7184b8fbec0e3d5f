"""Customers by how one of their names begins, from the first letter on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, Row, Select, bindparam, select

from app.domain.contact import PointKind
from app.domain.named_customer import NamedCustomer
from app.domain.person_name import sort_name
from app.store import tables as t

_ESCAPE = "\\"


def beginning(connection: Connection, typed: str, limit: int) -> tuple[NamedCustomer, ...]:
    """Customers of whose name a word begins with each typed one, by name, at most `limit`.

    Case and accents do not count.
    """
    return tuple(
        NamedCustomer(row.id, row.name, row.organisation or "", row.phone or "")
        for row in _beginning(connection, _NAMED, typed, limit)
    )


def numbers_beginning(connection: Connection, typed: str, limit: int) -> tuple[int, ...]:
    """As `beginning`, their numbers (`seq`) alone."""
    return tuple(row.seq for row in _beginning(connection, _NUMBERED, typed, limit))


def _beginning(
    connection: Connection, statement: Select[Any], typed: str, limit: int
) -> Sequence[Row[Any]]:
    words = [key for word in typed.split() for key in sort_name(word).split()]
    if not words:
        return ()
    values: dict[str, Any] = {}
    for number, word in enumerate(words):
        name: BindParameter[Any] = bindparam(f"word{number}")
        # A blank before it makes the first word one like the others.
        key = " " + t.contact.c.sort_key
        statement = statement.where(key.like(name, escape=_ESCAPE))
        values[f"word{number}"] = f"% {_plain(word)}%"
    ordered = statement.order_by(t.contact.c.sort_key, t.contact.c.seq).limit(limit)
    return connection.execute(ordered, values).all()


def _plain(word: str) -> str:
    for meant in (_ESCAPE, "%", "_"):
        word = word.replace(meant, _ESCAPE + meant)
    return word


_PHONE = (
    select(t.contact_point.c.written)
    .where(t.contact_point.c.contact_id == t.contact.c.id)
    .where(t.contact_point.c.kind == PointKind.PHONE.value)
    .where(t.contact_point.c.deleted_at.is_(None))
    .order_by(t.contact_point.c.position)
    .limit(1)
    .correlate(t.contact)
    .scalar_subquery()
)
_NAMED = (
    select(
        t.contact.c.id,
        t.contact.c.name,
        t.organisation.c.name.label("organisation"),
        _PHONE.label("phone"),
    )
    .select_from(
        t.contact.outerjoin(t.organisation, t.organisation.c.id == t.contact.c.organisation_id)
    )
    .where(t.contact.c.deleted_at.is_(None), t.contact.c.merged_into.is_(None))
)
_NUMBERED = select(t.contact.c.seq).where(
    t.contact.c.deleted_at.is_(None), t.contact.c.merged_into.is_(None)
)
