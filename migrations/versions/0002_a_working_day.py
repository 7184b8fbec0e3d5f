"""Calls, saved replies and views, links, hand-overs, formatted and recallable messages."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add tables and columns; what is there already stays as it is."""
    _columns()
    _ticket_tables()
    _call_table()
    _saved_tables()
    _local_tables()


def _id(name: str, *, nullable: bool = False) -> sa.Column:
    return sa.Column(name, sa.LargeBinary(length=16), nullable=nullable)


def _key(table: str, column: str, parent: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column],
        [f"{parent}.id"],
        name=op.f(f"fk_{table}_{column}_{parent}"),
        initially="DEFERRED",
        deferrable=True,
    )


def _primary(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*(columns or ("id",)), name=op.f(f"pk_{table}"))


def _columns() -> None:
    op.add_column("ticket", _id("split_from", nullable=True))
    op.add_column(
        "ticket",
        sa.Column("remind_holds", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    op.create_index(
        "ix_ticket_merged_into",
        "ticket",
        ["merged_into"],
        sqlite_where=sa.text("merged_into IS NOT NULL"),
    )
    op.create_index(
        "ix_contact_merged_into",
        "contact",
        ["merged_into"],
        sqlite_where=sa.text("merged_into IS NOT NULL"),
    )
    op.add_column("message", sa.Column("markup", sa.Text(), nullable=True))
    op.add_column("message", sa.Column("leaves_at", sa.BigInteger(), nullable=True))
    op.add_column("message", sa.Column("permalink", sa.Text(), nullable=True))
    op.add_column("message", sa.Column("public", sa.Boolean(), nullable=True))
    op.add_column("draft", sa.Column("markup", sa.Text(), nullable=True))


def _ticket_tables() -> None:
    op.create_table(
        "ticket_link",
        _id("id"),
        _id("ticket_id"),
        _id("other_id"),
        sa.Column("relation", sa.Text(), nullable=False),
        sa.Column("present", sa.Boolean(), nullable=False),
        _key("ticket_link", "ticket_id", "ticket"),
        _key("ticket_link", "other_id", "ticket"),
        _primary("ticket_link"),
    )
    op.create_index(op.f("ix_ticket_link_ticket_id"), "ticket_link", ["ticket_id"])
    op.create_index(op.f("ix_ticket_link_other_id"), "ticket_link", ["other_id"])
    op.create_table(
        "hand_over",
        _id("id"),
        _id("ticket_id"),
        _id("from_id", nullable=True),
        _id("to_id"),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("answer", sa.Text(), server_default="pending", nullable=False),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("deleted_at", sa.BigInteger(), nullable=True),
        _key("hand_over", "ticket_id", "ticket"),
        _key("hand_over", "from_id", "person"),
        _key("hand_over", "to_id", "person"),
        _primary("hand_over"),
    )
    op.create_index(op.f("ix_hand_over_ticket_id"), "hand_over", ["ticket_id"])
    op.create_index(
        "ix_hand_over_pending", "hand_over", ["to_id"], sqlite_where=sa.text("answer = 'pending'")
    )
    op.create_table(
        "distinct_contacts",
        _id("id"),
        _id("contact_id"),
        _id("other_id"),
        sa.Column("present", sa.Boolean(), nullable=False),
        _key("distinct_contacts", "contact_id", "contact"),
        _key("distinct_contacts", "other_id", "contact"),
        _primary("distinct_contacts"),
    )


def _call_table() -> None:
    op.create_table(
        "call",
        _id("id"),
        _id("message_id"),
        _id("contact_id", nullable=True),
        _id("person_id", nullable=True),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=False),
        sa.Column("talk_seconds", sa.Integer(), nullable=False),
        sa.Column("hold_seconds", sa.Integer(), nullable=False),
        sa.Column("wrap_seconds", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.BigInteger(), nullable=True),
        _key("call", "message_id", "message"),
        _key("call", "contact_id", "contact"),
        _key("call", "person_id", "person"),
        _primary("call"),
    )
    op.create_index(op.f("ix_call_message_id"), "call", ["message_id"])
    op.create_index(op.f("ix_call_ended_at"), "call", ["ended_at"])


def _saved_tables() -> None:
    op.create_table(
        "saved_reply",
        _id("id"),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("folder", sa.Text(), server_default="", nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("markup", sa.Text(), nullable=True),
        sa.Column("deleted_at", sa.BigInteger(), nullable=True),
        _primary("saved_reply"),
    )
    op.create_table(
        "saved_reply_use",
        _id("id"),
        _id("saved_reply_id"),
        _id("message_id"),
        sa.Column("deleted_at", sa.BigInteger(), nullable=True),
        _key("saved_reply_use", "saved_reply_id", "saved_reply"),
        _key("saved_reply_use", "message_id", "message"),
        _primary("saved_reply_use"),
    )
    op.create_index(
        op.f("ix_saved_reply_use_saved_reply_id"), "saved_reply_use", ["saved_reply_id"]
    )
    op.create_table(
        "saved_view",
        _id("id"),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("deleted_at", sa.BigInteger(), nullable=True),
        _primary("saved_view"),
    )


def _local_tables() -> None:
    op.create_table(
        "draft_file",
        _id("ticket_id"),
        _id("person_id"),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        _id("blob_id"),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("content_type", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        _primary("draft_file", "ticket_id", "person_id", "kind", "position"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "running_call",
        _id("id"),
        _id("person_id", nullable=True),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.BigInteger(), nullable=False),
        _primary("running_call"),
        sqlite_with_rowid=False,
    )
