"""Every table of the desk, in portable types; the only place that knows their columns.

Three sorts of table live side by side:

* *projected* tables (contact, ticket, message, …) show the journal's winners. Only the write gate
  fills them, and triggers refuse anybody else (`tripwire`). Columns marked `derived` are computed
  from other rows and are not journalled.
* the *journal* itself: writer, command, journal, cell.
* *local* tables (draft, running call, read mark, blob, thread key, import run) concern this
  computer alone.

Instants are integers: microseconds since 1970, UTC. Ids are 16 bytes.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    Table,
    Text,
    false,
    text,
    true,
)

from app.store.columns import Instant, derived_column, id_column, seq_column
from app.store.columns import metadata as metadata
from app.store.local_tables import blob as blob
from app.store.local_tables import draft as draft
from app.store.local_tables import draft_file as draft_file
from app.store.local_tables import import_run as import_run
from app.store.local_tables import read_mark as read_mark
from app.store.local_tables import running_call as running_call
from app.store.local_tables import thread_key as thread_key

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
    id_column("device", nullable=False),
    Column("parents", LargeBinary, nullable=False),
    Column("last_n", Instant, nullable=False),
    Column("hlc", Instant, nullable=False),
    Column("tip", LargeBinary(16), nullable=False),
)
command = Table(
    "command",
    metadata,
    id_column("id", primary_key=True),
    Column("w", Integer, ForeignKey("writer.idx"), nullable=False),
    Column("first_n", Instant, nullable=False),
    Column("last_n", Instant, nullable=False),
    Column("hlc", Instant, nullable=False),
    Column("at", Instant, nullable=False),
    id_column("actor"),
    Column("name", Text, nullable=False),
    id_column("undoes"),
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
    id_column("row", nullable=False),
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
    id_column("row", primary_key=True),
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
    id_column("id", primary_key=True),
    Column("name", Text, nullable=False),
    Column("value", Text),
)
person = Table(
    "person",
    metadata,
    id_column("id", primary_key=True),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("active", Boolean, nullable=False, server_default=true()),
    Column("deleted_at", Instant),
)
organisation = Table(
    "organisation",
    metadata,
    seq_column(),
    id_column("id", nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("domain", Text, nullable=False, server_default=""),
    Column("note", Text, nullable=False, server_default=""),
    Column("deleted_at", Instant),
    derived_column("sort_key", Text, "''"),
    Index("ix_organisation_sort_key", "sort_key", "seq", sqlite_where=text("deleted_at IS NULL")),
)
contact = Table(
    "contact",
    metadata,
    seq_column(),
    id_column("id", nullable=False, unique=True),
    Column("name", Text, nullable=False, server_default=""),
    id_column("organisation_id", "organisation.id"),
    Column("title", Text, nullable=False, server_default=""),
    Column("language", Text, nullable=False, server_default=""),
    Column("prefers", Text, nullable=False, server_default=""),
    Column("warning", Text, nullable=False, server_default=""),
    Column("remember", Text, nullable=False, server_default=""),
    Column("created_at", Instant, nullable=False),
    Column("deleted_at", Instant),
    id_column("merged_into"),
    derived_column("sort_key", Text, "''"),
    Index("ix_contact_sort_key", "sort_key", "seq", sqlite_where=text("deleted_at IS NULL")),
    Index("ix_contact_organisation_id", "organisation_id"),
    Index("ix_contact_merged_into", "merged_into", sqlite_where=text("merged_into IS NOT NULL")),
)
contact_point = Table(
    "contact_point",
    metadata,
    id_column("id", primary_key=True),
    id_column("contact_id", "contact.id", nullable=False),
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
    seq_column(),
    id_column("id", nullable=False, unique=True),
    Column("number", BigInteger, nullable=False),
    Column("subject", Text, nullable=False, server_default=""),
    id_column("contact_id", "contact.id"),
    Column("channel", Text, nullable=False),
    Column("direction", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("priority", SmallInteger, nullable=False, server_default=text("1")),
    id_column("assignee_id", "person.id"),
    Column("reference", Text, nullable=False, server_default=""),
    Column("created_at", Instant, nullable=False),
    Column("reply_due_at", Instant),
    Column("call_back_at", Instant),
    Column("remind_at", Instant),
    Column("closed_at", Instant),
    Column("deleted_at", Instant),
    Column("spam", Boolean, nullable=False, server_default=false()),
    id_column("merged_into"),
    id_column("split_from"),
    # A reminder that an answer of the customer does not end.
    Column("remind_holds", Boolean, nullable=False, server_default=false()),
    derived_column("hidden", SmallInteger, "0"),
    derived_column("status", SmallInteger, "0"),
    derived_column("order_at", Instant, "0"),
    derived_column("last_message_at", Instant, "0"),
    derived_column("last_channel", Text, "''"),
    derived_column("preview", Text, "''"),
    derived_column("tag_names", Text, "''"),
    derived_column("unread", SmallInteger, "0"),
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
    Index("ix_ticket_merged_into", "merged_into", sqlite_where=text("merged_into IS NOT NULL")),
)
message = Table(
    "message",
    metadata,
    seq_column(),
    id_column("id", nullable=False, unique=True),
    id_column("ticket_id", "ticket.id", nullable=False),
    Column("occurred_at", Instant, nullable=False),
    Column("logged_at", Instant, nullable=False),
    Column("kind", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("direction", Text, nullable=False),
    Column("author", Text, nullable=False),
    id_column("contact_id", "contact.id"),
    id_column("person_id", "person.id"),
    Column("delivery", Text, nullable=False, server_default="none"),
    Column("deleted_at", Instant),
    Column("author_name", Text, nullable=False, server_default=""),
    Column("author_address", Text, nullable=False, server_default=""),
    Column("recipients", Text, nullable=False, server_default=""),
    Column("subject", Text, nullable=False, server_default=""),
    Column("mail_ids", Text, nullable=False, server_default=""),
    id_column("original_blob_id"),
    Column("has_html", Boolean, nullable=False, server_default=false()),
    # NULL where nothing was quoted: then the whole text is visible.
    Column("visible_text", Text),
    Column("text", Text, nullable=False, server_default=""),
    # Our own formatted words, in the few tags of `domain.markup`; NULL where they are plain.
    Column("markup", Text),
    # An outgoing message may be taken back until then.
    Column("leaves_at", Instant),
    # Of a social post: where it stands, and whether everybody can read it.
    Column("permalink", Text),
    Column("public", Boolean),
    Index("ix_message_ticket_id", "ticket_id", "occurred_at"),
    Index("ix_message_outbox", "delivery", sqlite_where=text("delivery = 'queued'")),
)
attachment = Table(
    "attachment",
    metadata,
    id_column("id", primary_key=True),
    id_column("message_id", "message.id", nullable=False),
    id_column("blob_id", nullable=False),
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
    id_column("id", primary_key=True),
    Column("name", Text, nullable=False),
    Column("deleted_at", Instant),
)
ticket_tag = Table(
    "ticket_tag",
    metadata,
    id_column("id", primary_key=True),
    id_column("ticket_id", "ticket.id", nullable=False),
    id_column("tag_id", "tag.id", nullable=False),
    Column("present", Boolean, nullable=False),
    Index("ix_ticket_tag_ticket_id", "ticket_id"),
    Index("ix_ticket_tag_tag_id", "tag_id"),
)
ticket_link = Table(
    "ticket_link",
    metadata,
    id_column("id", primary_key=True),
    id_column("ticket_id", "ticket.id", nullable=False),
    id_column("other_id", "ticket.id", nullable=False),
    Column("relation", Text, nullable=False),
    Column("present", Boolean, nullable=False),
    Index("ix_ticket_link_ticket_id", "ticket_id"),
    Index("ix_ticket_link_other_id", "other_id"),
)
hand_over = Table(
    "hand_over",
    metadata,
    id_column("id", primary_key=True),
    id_column("ticket_id", "ticket.id", nullable=False),
    id_column("from_id", "person.id"),
    id_column("to_id", "person.id", nullable=False),
    Column("words", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Column("answer", Text, nullable=False, server_default="pending"),
    Column("answered_at", Instant),
    Column("deleted_at", Instant),
    Index("ix_hand_over_ticket_id", "ticket_id"),
    Index("ix_hand_over_pending", "to_id", sqlite_where=text("answer = 'pending'")),
)
call = Table(
    "call",
    metadata,
    id_column("id", primary_key=True),
    id_column("message_id", "message.id", nullable=False),
    id_column("contact_id", "contact.id"),
    id_column("person_id", "person.id"),
    Column("number", Text, nullable=False),
    Column("direction", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("started_at", Instant, nullable=False),
    Column("ended_at", Instant, nullable=False),
    Column("talk_seconds", Integer, nullable=False),
    Column("hold_seconds", Integer, nullable=False),
    Column("wrap_seconds", Integer, nullable=False),
    Column("deleted_at", Instant),
    Index("ix_call_message_id", "message_id"),
    Index("ix_call_ended_at", "ended_at"),
)
saved_reply = Table(
    "saved_reply",
    metadata,
    id_column("id", primary_key=True),
    Column("title", Text, nullable=False),
    Column("folder", Text, nullable=False, server_default=""),
    Column("text", Text, nullable=False),
    Column("markup", Text),
    Column("deleted_at", Instant),
)
saved_reply_use = Table(
    "saved_reply_use",
    metadata,
    id_column("id", primary_key=True),
    id_column("saved_reply_id", "saved_reply.id", nullable=False),
    id_column("message_id", "message.id", nullable=False),
    Column("deleted_at", Instant),
    Index("ix_saved_reply_use_saved_reply_id", "saved_reply_id"),
)
saved_view = Table(
    "saved_view",
    metadata,
    id_column("id", primary_key=True),
    Column("name", Text, nullable=False),
    Column("query", Text, nullable=False),
    Column("position", Integer, nullable=False, server_default=text("0")),
    Column("deleted_at", Instant),
)
distinct_contacts = Table(
    "distinct_contacts",
    metadata,
    id_column("id", primary_key=True),
    id_column("contact_id", "contact.id", nullable=False),
    id_column("other_id", "contact.id", nullable=False),
    Column("present", Boolean, nullable=False),
)
quarantined_mail = Table(
    "quarantined_mail",
    metadata,
    seq_column(),
    id_column("id", nullable=False, unique=True),
    id_column("blob_id", nullable=False),
    Column("source", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("at", Instant, nullable=False),
    Column("deleted_at", Instant),
)
