"""The tables compile for a server, too: nothing in them is SQLite's alone."""

from __future__ import annotations

from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from app.store import tables


def test_every_table_and_index_can_be_made_on_postgresql() -> None:
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    statements = []
    for table in tables.metadata.sorted_tables:
        statements.append(str(CreateTable(table).compile(dialect=dialect)))
        statements += [str(CreateIndex(index).compile(dialect=dialect)) for index in table.indexes]
    text = "\n".join(statements)
    assert "BYTEA" in text
    assert "BOOLEAN DEFAULT 0" not in text
    assert "WITHOUT ROWID" not in text
