"""Mails already known, in bulk, and the original bytes of those that were filed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import BindParameter, Connection, bindparam, func, select

from app.domain.ids import RowId
from app.domain.message import Author, MessageKind
from app.store import local
from app.store import tables as t
from app.store.blobs import Blobs
from app.store.journal import pack, unpack
from app.store.registry import MESSAGE
from app.store.unit_of_work import UnitOfWork

_CHUNK = 400


def known(connection: Connection, mail_ids: Iterable[RowId]) -> set[RowId]:
    """Which of these mails are messages already, also those in the bin."""
    found: set[RowId] = set()
    wanted = list(mail_ids)
    for start in range(0, len(wanted), _CHUNK):
        found.update(connection.execute(_KNOWN, {"ids": wanted[start : start + _CHUNK]}).scalars())
    return found


def last_words(connection: Connection, ticket_ids: Iterable[RowId]) -> dict[RowId, int]:
    """When a person last said something on each of these tickets (microseconds)."""
    found: dict[RowId, int] = {}
    wanted = list(ticket_ids)
    for start in range(0, len(wanted), _CHUNK):
        rows = connection.execute(_LAST_WORDS, {"ids": wanted[start : start + _CHUNK]})
        found.update((ticket_id, at) for ticket_id, at in rows)
    return found


@dataclass(frozen=True, slots=True)
class KeptMail:
    """A mail's original bytes, its large attachments apart."""

    skeleton: bytes
    payloads: tuple[bytes, ...]


def keep_original(uow: UnitOfWork, skeleton: bytes, payloads: Iterable[bytes]) -> RowId:
    """Keep a mail as it arrived; a payload that is also an attachment is stored once."""
    ids = [uow.put_blob(payload) for payload in payloads]
    return uow.put_blob(pack([skeleton, ids]) or b"")


def original(connection: Connection, blobs: Blobs, message_id: RowId) -> KeptMail | None:
    """What `keep_original` was given, None for what never was a mail. Raises NotFound."""
    blob_id = connection.execute(_ORIGINAL, {"message_id": message_id}).scalar()
    if blob_id is None:
        return None
    skeleton, ids = unpack(blobs.get(connection, blob_id))
    return KeptMail(skeleton, tuple(blobs.get(connection, one) for one in ids))


def follow_message(uow: UnitOfWork, message_id: RowId) -> None:
    """A mail stands on another ticket now: what answers it goes there as well."""
    message = uow.get(MESSAGE, message_id)
    own = str(message["mail_ids"]).partition("\n")[0]
    ticket_id = message["ticket_id"]
    if own and isinstance(ticket_id, bytes):
        local.set_thread_keys(uow, {uow.derived_id("mail key", own): ticket_id})


_ORIGINAL = select(t.message.c.original_blob_id).where(t.message.c.id == bindparam("message_id"))
_IDS: BindParameter[list[bytes]] = bindparam("ids", expanding=True)
_KNOWN = select(t.message.c.id).where(t.message.c.id.in_(_IDS))
_LAST_WORDS = (
    select(t.message.c.ticket_id, func.max(t.message.c.occurred_at))
    .where(
        t.message.c.ticket_id.in_(_IDS),
        t.message.c.kind == MessageKind.MESSAGE,
        t.message.c.author != Author.AUTOMATIC,
        t.message.c.deleted_at.is_(None),
    )
    .group_by(t.message.c.ticket_id)
)
