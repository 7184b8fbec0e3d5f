"""Every table of the desk, in portable types; the only place that knows their columns.

Three sorts of table live side by side:

* *projected* tables (contact, ticket, message, …) show the journal's winners. Only the write gate
  fills them, and triggers refuse anybody else (`tripwire`). Columns marked `derived` are computed
  from other rows and are not journalled.
* the *journal* itself: writer, command, journal, cell.
* *local* tables (draft, read mark, blob, thread key, import run) concern this computer alone.

Instants are integers: microseconds since 1970, UTC. Ids are 16 bytes.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    Table,
    Text,
    false,
    text,
    true,
)

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


def _id(name: str, refers_to: str | None = None, **kw: Any) -> Column[bytes]:
    if refers_to is None:
        return Column(name, LargeBinary(16), **kw)
    key = ForeignKey(refers_to, deferrable=True, initially="DEFERRED")
    return Column(name, LargeBinary(16), key, **kw)


def _seq() -> Column[int]:
    return Column("seq", Sequence, primary_key=True, autoincrement=True)


def _derived(name: str, kind: Any, default: str) -> Column[Any]:
    """A column computed by `store.projection`, never journalled."""
    return Column(name, kind, nullable=False, server_default=text(default), info={"derived": True})


meta = Table(
    "meta",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)

# --- the journal -----------------------------------------------------------------------------

writer = Table(
    "writer",
    metadata,
    Column("idx", Integer, primary_key=True),
    Column("id", LargeBinary(8), nullable=False, unique=True),
    _id("device", nullable=False),
    Column("parents", LargeBinary, nullable=False),
    Column("last_n", Instant, nullable=False),
    Column("hlc", Instant, nullable=False),
    Column("tip", LargeBinary(16), nullable=False),
)
command = Table(
    "command",
    metadata,
    _id("id", primary_key=True),
    Column("w", Integer, ForeignKey("writer.idx"), nullable=False),
    Column("first_n", Instant, nullable=False),
    Column("last_n", Instant, nullable=False),
    Column("hlc", Instant, nullable=False),
    Column("at", Instant, nullable=False),
    _id("actor"),
    Column("name", Text, nullable=False),
    _id("undoes"),
    Column("frontier", LargeBinary),
    Column("tip", LargeBinary(16), nullable=False),
    Index("ix_command_w_first_n", "w", "first_n", unique=True),
    sqlite_with_rowid=False,
)
journal = Table(
    "journal",
    metadata,
    Column("w", Integer, ForeignKey("writer.idx"), primary_key=True),
    Column("n", Instant, primary_key=True, autoincrement=False),
    Column("kind", SmallInteger, nullable=False),
    _id("row", nullable=False),
    Column("field", SmallInteger, nullable=False),
    Column("old", LargeBinary),
    Column("new", LargeBinary),
    Column("hlc", Instant, nullable=False),
    Column("unseen", LargeBinary),
    # Inserts are found through their row; only later edits need looking up by row.
    Index(
        "ix_journal_row_edits",
        "row",
        "hlc",
        sqlite_where=text("field > 0"),
        postgresql_where=text("field > 0"),
    ),
    sqlite_with_rowid=False,
)
cell = Table(
    "cell",
    metadata,
    Column("kind", SmallInteger, primary_key=True, autoincrement=False),
    _id("row", primary_key=True),
    Column("field", SmallInteger, primary_key=True, autoincrement=False),
    Column("w", Integer, primary_key=True, autoincrement=False),
    Column("n", Instant, primary_key=True, autoincrement=False),
    Column("hlc", Instant, nullable=False),
    Column("val", LargeBinary),
    sqlite_with_rowid=False,
)

# --- projected tables ------------------------------------------------------------------------

desk_setting = Table(
    "desk_setting",
    metadata,
    _id("id", primary_key=True),
    Column("name", Text, nullable=False),
    Column("value", Text),
)
person = Table(
    "person",
    metadata,
    _id("id", primary_key=True),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("active", Boolean, nullable=False, server_default=true()),
    Column("deleted_at", Instant),
)
organisation = Table(
    "organisation",
    metadata,
    _seq(),
    _id("id", nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("domain", Text, nullable=False, server_default=""),
    Column("note", Text, nullable=False, server_default=""),
    Column("deleted_at", Instant),
    _derived("sort_key", Text, "''"),
    Index("ix_organisation_sort_key", "sort_key", "seq", sqlite_where=text("deleted_at IS NULL")),
)
contact = Table(
    "contact",
    metadata,
    _seq(),
    _id("id", nullable=False, unique=True),
    Column("name", Text, nullable=False, server_default=""),
    _id("organisation_id", "organisation.id"),
    Column("title", Text, nullable=False, server_default=""),
    Column("language", Text, nullable=False, server_default=""),
    Column("prefers", Text, nullable=False, server_default=""),
    Column("warning", Text, nullable=False, server_default=""),
    Column("remember", Text, nullable=False, server_default=""),
    Column("created_at", Instant, nullable=False),
    Column("deleted_at", Instant),
    _id("merged_into"),
    _derived("sort_key", Text, "''"),
    Index("ix_contact_sort_key", "sort_key", "seq", sqlite_where=text("deleted_at IS NULL")),
    Index("ix_contact_organisation_id", "organisation_id"),
)
contact_point = Table(
    "contact_point",
    metadata,
    _id("id", primary_key=True),
    _id("contact_id", "contact.id", nullable=False),
    Column("kind", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("written", Text, nullable=False),
    Column("label", Text, nullable=False, server_default=""),
    Column("position", Integer, nullable=False, server_default=text("0")),
    Column("deleted_at", Instant),
    Index("ix_contact_point_contact_id", "contact_id"),
    Index("ix_contact_point_kind_value", "kind", "value"),
)
ticket = Table(
    "ticket",
    metadata,
    _seq(),
    _id("id", nullable=False, unique=True),
    Column("number", BigInteger, nullable=False),
    Column("subject", Text, nullable=False, server_default=""),
    _id("contact_id", "contact.id"),
    Column("channel", Text, nullable=False),
    Column("direction", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("priority", SmallInteger, nullable=False, server_default=text("1")),
    _id("assignee_id", "person.id"),
    Column("reference", Text, nullable=False, server_default=""),
    Column("created_at", Instant, nullable=False),
    Column("reply_due_at", Instant),
    Column("call_back_at", Instant),
    Column("remind_at", Instant),
    Column("closed_at", Instant),
    Column("deleted_at", Instant),
    Column("spam", Boolean, nullable=False, server_default=false()),
    _id("merged_into"),
    _derived("hidden", SmallInteger, "0"),
    _derived("status", SmallInteger, "0"),
    _derived("order_at", Instant, "0"),
    _derived("last_message_at", Instant, "0"),
    _derived("last_channel", Text, "''"),
    _derived("preview", Text, "''"),
    _derived("tag_names", Text, "''"),
    _derived("unread", SmallInteger, "0"),
    Index("ix_ticket_number", "number"),
    Index("ix_ticket_contact_id", "contact_id", "last_message_at"),
    Index("ix_ticket_promise", "status", "order_at", "seq", sqlite_where=text("hidden = 0")),
    Index("ix_ticket_recent", "status", "last_message_at", "seq", sqlite_where=text("hidden = 0")),
    Index(
        "ix_ticket_assignee",
        "status",
        "assignee_id",
        "order_at",
        "seq",
        sqlite_where=text("hidden = 0"),
    ),
    Index(
        "ix_ticket_channel", "status", "channel", "order_at", "seq", sqlite_where=text("hidden = 0")
    ),
    Index("ix_ticket_unread", "status", "order_at", "seq", sqlite_where=text("unread = 1")),
    Index("ix_ticket_remind_at", "remind_at", sqlite_where=text("remind_at IS NOT NULL")),
)
message = Table(
    "message",
    metadata,
    _seq(),
    _id("id", nullable=False, unique=True),
    _id("ticket_id", "ticket.id", nullable=False),
    Column("occurred_at", Instant, nullable=False),
    Column("logged_at", Instant, nullable=False),
    Column("kind", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("direction", Text, nullable=False),
    Column("author", Text, nullable=False),
    _id("contact_id", "contact.id"),
    _id("person_id", "person.id"),
    Column("delivery", Text, nullable=False, server_default="none"),
    Column("deleted_at", Instant),
    Column("author_name", Text, nullable=False, server_default=""),
    Column("author_address", Text, nullable=False, server_default=""),
    Column("recipients", Text, nullable=False, server_default=""),
    Column("subject", Text, nullable=False, server_default=""),
    Column("mail_ids", Text, nullable=False, server_default=""),
    _id("original_blob_id"),
    Column("has_html", Boolean, nullable=False, server_default=false()),
    # NULL where nothing was quoted: then the whole text is visible.
    Column("visible_text", Text),
    Column("text", Text, nullable=False, server_default=""),
    Index("ix_message_ticket_id", "ticket_id", "occurred_at"),
    Index("ix_message_outbox", "delivery", sqlite_where=text("delivery = 'queued'")),
)
attachment = Table(
    "attachment",
    metadata,
    _id("id", primary_key=True),
    _id("message_id", "message.id", nullable=False),
    _id("blob_id", nullable=False),
    Column("name", Text, nullable=False),
    Column("content_type", Text, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("content_id", Text, nullable=False, server_default=""),
    Column("inline", Boolean, nullable=False, server_default=false()),
    Column("position", Integer, nullable=False, server_default=text("0")),
    Column("deleted_at", Instant),
    Index("ix_attachment_message_id", "message_id"),
    Index("ix_attachment_blob_id", "blob_id"),
)
tag = Table(
    "tag",
    metadata,
    _id("id", primary_key=True),
    Column("name", Text, nullable=False),
    Column("deleted_at", Instant),
)
ticket_tag = Table(
    "ticket_tag",
    metadata,
    _id("id", primary_key=True),
    _id("ticket_id", "ticket.id", nullable=False),
    _id("tag_id", "tag.id", nullable=False),
    Column("present", Boolean, nullable=False),
    Index("ix_ticket_tag_ticket_id", "ticket_id"),
    Index("ix_ticket_tag_tag_id", "tag_id"),
)
quarantined_mail = Table(
    "quarantined_mail",
    metadata,
    _seq(),
    _id("id", nullable=False, unique=True),
    _id("blob_id", nullable=False),
    Column("source", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("at", Instant, nullable=False),
    Column("deleted_at", Instant),
)

# --- local tables ----------------------------------------------------------------------------

draft = Table(
    "draft",
    metadata,
    _id("ticket_id", primary_key=True),
    _id("person_id", primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("text", Text, nullable=False),
    Column("saved_at", Instant, nullable=False),
    sqlite_with_rowid=False,
)
read_mark = Table(
    "read_mark",
    metadata,
    _id("ticket_id", primary_key=True),
    Column("at", Instant, nullable=False),
    sqlite_with_rowid=False,
)
blob = Table(
    "blob",
    metadata,
    _id("id", primary_key=True),
    Column("size", BigInteger, nullable=False),
    # Small contents lie here, compressed; NULL means an encrypted file of the blob folder.
    Column("data", LargeBinary),
)
thread_key = Table(
    "thread_key",
    metadata,
    _id("key", primary_key=True),
    _id("ticket_id", primary_key=True),
    sqlite_with_rowid=False,
)
import_run = Table(
    "import_run",
    metadata,
    _id("id", primary_key=True),
    Column("source", Text, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("reached", Text, nullable=False, server_default=""),
    Column("account", Text, nullable=False, server_default="{}"),
    Column("started_at", Instant, nullable=False),
    Column("ended_at", Instant),
)
