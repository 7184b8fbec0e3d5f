"""Saved replies with how often each went out."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from app.domain.ids import RowId
from app.domain.markup import Words
from app.domain.saved_reply import SavedReply
from app.store import tables as t

_living = t.saved_reply_use.c.deleted_at.is_(None) & t.message.c.deleted_at.is_(None)
_REPLIES = (
    select(
        t.saved_reply.c.id,
        t.saved_reply.c.title,
        t.saved_reply.c.folder,
        t.saved_reply.c.text,
        t.saved_reply.c.markup,
        func.count(t.message.c.id),
    )
    .select_from(
        t.saved_reply.outerjoin(
            t.saved_reply_use,
            (t.saved_reply_use.c.saved_reply_id == t.saved_reply.c.id)
            & t.saved_reply_use.c.deleted_at.is_(None),
        ).outerjoin(t.message, (t.message.c.id == t.saved_reply_use.c.message_id) & _living)
    )
    .where(t.saved_reply.c.deleted_at.is_(None))
    .group_by(t.saved_reply.c.id)
)


def saved_replies(connection: Connection) -> tuple[SavedReply, ...]:
    """Every saved reply by folder and title, those without a folder first."""
    found = [_reply(*row) for row in connection.execute(_REPLIES)]
    return tuple(sorted(found, key=_place))


def _reply(
    id_: RowId, title: str, folder: str, text: str, markup: str | None, uses: int
) -> SavedReply:
    return SavedReply(id_, title, folder, Words.checked(text, markup), uses)


def _place(reply: SavedReply) -> tuple[str, str, bytes]:
    return reply.folder.casefold(), reply.title.casefold(), reply.id
