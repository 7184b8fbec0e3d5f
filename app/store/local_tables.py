"""Tables that concern this computer alone and are not journalled."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Integer, LargeBinary, Table, Text

from app.store.columns import Instant, id_column, metadata

draft = Table(
    "draft",
    metadata,
    id_column("ticket_id", primary_key=True),
    id_column("person_id", primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("text", Text, nullable=False),
    Column("saved_at", Instant, nullable=False),
    Column("markup", Text),
    sqlite_with_rowid=False,
)
draft_file = Table(
    "draft_file",
    metadata,
    id_column("ticket_id", primary_key=True),
    id_column("person_id", primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    id_column("blob_id", nullable=False),
    Column("name", Text, nullable=False),
    Column("content_type", Text, nullable=False),
    Column("size", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)
running_call = Table(
    "running_call",
    metadata,
    id_column("id", primary_key=True),
    id_column("person_id"),
    Column("facts", Text, nullable=False),
    Column("saved_at", Instant, nullable=False),
    sqlite_with_rowid=False,
)
read_mark = Table(
    "read_mark",
    metadata,
    id_column("ticket_id", primary_key=True),
    Column("at", Instant, nullable=False),
    sqlite_with_rowid=False,
)
blob = Table(
    "blob",
    metadata,
    id_column("id", primary_key=True),
    Column("size", BigInteger, nullable=False),
    # Small contents lie here, compressed; NULL means an encrypted file of the blob folder.
    Column("data", LargeBinary),
)
thread_key = Table(
    "thread_key",
    metadata,
    id_column("key", primary_key=True),
    id_column("ticket_id", primary_key=True),
    sqlite_with_rowid=False,
)
import_run = Table(
    "import_run",
    metadata,
    id_column("id", primary_key=True),
    Column("source", Text, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("reached", Text, nullable=False, server_default=""),
    Column("account", Text, nullable=False, server_default="{}"),
    Column("started_at", Instant, nullable=False),
    Column("ended_at", Instant),
)
