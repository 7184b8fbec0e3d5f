"""What tables are made of: the register of tables, and the kinds of column they share."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, LargeBinary, MetaData, text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    }
)

Instant = BigInteger
Sequence = BigInteger().with_variant(Integer, "sqlite")
"""A local running number: SQLite's rowid, a server's identity column."""


def id_column(name: str, refers_to: str | None = None, **kw: Any) -> Column[bytes]:
    """An id of 16 bytes, perhaps a key of another table ("ticket.id")."""
    if refers_to is None:
        return Column(name, LargeBinary(16), **kw)
    key = ForeignKey(refers_to, deferrable=True, initially="DEFERRED")
    return Column(name, LargeBinary(16), key, **kw)


def seq_column() -> Column[int]:
    """The primary key by which lists page."""
    return Column("seq", Sequence, primary_key=True, autoincrement=True)


def derived_column(name: str, kind: Any, default: str) -> Column[Any]:
    """A column computed by `store.projection`, never journalled."""
    return Column(name, kind, nullable=False, server_default=text(default), info={"derived": True})
