"""The way back: what a command did, taken back by operations of a new command.

Values it replaced are restored, and rows it made get a tombstone, unless others have come to need
them. It is refused when somebody has changed one of those fields since, has written on a ticket
that would go, or when what is merged would become part of itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, bindparam, literal_column, select

from app.domain.errors import ChangedMeanwhile, NotFound, Refused
from app.domain.ids import RowId
from app.domain.markup import Words, put_before, without
from app.domain.message import Author, Delivery, MessageKind, StoredFile
from app.domain.saved_reply import as_written
from app.store import calls, drafts, mails, merged_drafts
from app.store import tables as t
from app.store.journal import Dot, entries_between, unpack
from app.store.registry import (
    BY_NUMBER,
    DESK_SETTING,
    INSERT,
    MESSAGE,
    ORGANISATION,
    TAG,
    TICKET,
    Kind,
)
from app.store.unit_of_work import UnitOfWork


def command_head(connection: Connection, command_id: RowId) -> Any:
    """The command's own row. Raises NotFound."""
    head = connection.execute(select(t.command).where(t.command.c.id == command_id)).first()
    if head is None:
        raise NotFound("command", command_id.hex())
    return head


def revert(uow: UnitOfWork, command_id: RowId) -> None:
    """Take the command back. Raises as `Gate.undo` says."""
    head = command_head(uow.connection, command_id)
    entries = list(entries_between(uow.connection, head.w, head.first_n, head.last_n))
    if any(_has_gone_out(uow, entry) for entry in entries):
        raise Refused("already-sent")
    changed = _superseded(uow.connection, entries)
    if changed:
        raise ChangedMeanwhile(tuple(sorted(changed)))
    for entry in reversed(entries):
        kind = BY_NUMBER[entry.kind]
        if entry.field == INSERT:
            _take_away(uow, kind, entry.row)
        else:
            _restore(uow, kind, entry)
    # Standing on another ticket is no reason to wait once more.
    for row in {
        entry.row
        for entry in entries
        if entry.kind == MESSAGE.number and entry.field != _TICKET_OF_MESSAGE
    }:
        _hold_again(uow, row)
    circles = {_name(entry.kind, entry.field) for entry in entries if _is_its_own_part(uow, entry)}
    if circles:
        raise ChangedMeanwhile(tuple(sorted(circles)))


def _is_its_own_part(uow: UnitOfWork, entry: Any) -> bool:
    """Whether what was merged is part of itself now, which nothing would show any more."""
    kind = BY_NUMBER[entry.kind]
    if kind.fields.get(entry.field) != "merged_into":
        return False
    seen: set[object] = set()
    part: object = entry.row
    while isinstance(part, bytes) and part not in seen:
        seen.add(part)
        part = uow.get(kind, part)["merged_into"]
    return bool(part == entry.row)


def _has_gone_out(uow: UnitOfWork, entry: Any) -> bool:
    """Whether this entry put a message into the outbox that the customer has by now."""
    if entry.kind != MESSAGE.number or entry.field not in (INSERT, _DELIVERY):
        return False
    new = unpack(entry.new)
    waited = new.get(_DELIVERY) if entry.field == INSERT else new
    delivery = uow.get(MESSAGE, entry.row)["delivery"]
    return bool(waited == Delivery.QUEUED and delivery == Delivery.SENT)


def _hold_again(uow: UnitOfWork, message_id: RowId) -> None:
    """An answer that waits once more can be taken back for as long as the first time."""
    message = uow.get(MESSAGE, message_id)
    if message["delivery"] != Delivery.QUEUED or message["deleted_at"] is not None:
        return
    begun = uow.connection.execute(_FIRST_VALUES, {"message_id": message_id}).scalar()
    first = unpack(begun).get(_LEAVES_AT) if begun is not None else None
    made = message["logged_at"]
    if isinstance(first, int) and isinstance(made, int):
        uow.set(MESSAGE, message_id, leaves_at=uow.now_us + first - made)


def _restore(uow: UnitOfWork, kind: Kind, entry: Any) -> None:
    if entry.old == entry.new:
        # It ended the versions beside this value, and they are not in what a single value can say.
        raise Refused("cannot-be-undone")
    field = kind.fields[entry.field]
    uow.set(kind, entry.row, **{field: unpack(entry.old)})
    if kind is TICKET and field == "merged_into":
        merged_drafts.follow(uow, entry.row, unpack(entry.new), unpack(entry.old))
    if kind is MESSAGE and field == "ticket_id":
        mails.follow_message(uow, entry.row)
    if kind is MESSAGE and field == "deleted_at":
        # Undone, redone, undone again: the tombstone says which way it goes this time.
        stands = entry.old is None
        (_take_words_again if stands else _give_back_words)(uow, entry.row)


def _take_away(uow: UnitOfWork, kind: Kind, row_id: RowId) -> None:
    if kind.name in _NEEDED and uow.connection.execute(_NEEDED[kind.name], {"id": row_id}).first():
        return
    if kind is DESK_SETTING:
        uow.set(kind, row_id, value=None)
    elif "present" in kind.table.c:
        uow.set(kind, row_id, present=False)
    else:
        uow.delete(kind, row_id)
    if kind is MESSAGE:
        if uow.get(kind, row_id)["delivery"] == Delivery.QUEUED:
            uow.set(kind, row_id, delivery=Delivery.CANCELLED.value)
        _give_back_words(uow, row_id)


# --- words of the acting person -----------------------------------------------------------------


def _give_back_words(uow: UnitOfWork, message_id: RowId) -> None:
    """An answer taken back is a draft again, before whatever is being written meanwhile."""
    message = uow.get(MESSAGE, message_id)
    place = _draft_place(uow, message)
    if place is not None:
        sent = _words_of(message)
        drafts.save_words(uow, place, put_before(sent, drafts.words_at(uow, place)))
        drafts.save_files(uow, place, (*_files_of(uow, message_id), *drafts.files_at(uow, place)))


def _take_words_again(uow: UnitOfWork, message_id: RowId) -> None:
    """The answer stands again, so its draft goes."""
    message = uow.get(MESSAGE, message_id)
    place = _draft_place(uow, message)
    if place is not None:
        sent = _words_of(message)
        drafts.save_words(uow, place, without(sent, drafts.words_at(uow, place)))
        sent_along = _files_of(uow, message_id)
        kept = [file for file in drafts.files_at(uow, place) if file not in sent_along]
        drafts.save_files(uow, place, kept)


def _words_of(message: Mapping[str, object]) -> Words:
    """The message's words as its author would have to write them."""
    markup = message["markup"]
    words = Words(str(message["text"]), None if markup is None else str(markup))
    return as_written(words) if message["kind"] == MessageKind.MESSAGE else words


def _files_of(uow: UnitOfWork, message_id: RowId) -> tuple[StoredFile, ...]:
    """The files that went along, but for those that had been taken off before this command."""
    values = {"message_id": message_id, "now": uow.now_us}
    return tuple(StoredFile(*row) for row in uow.connection.execute(_FILES, values))


def _draft_place(uow: UnitOfWork, message: Mapping[str, object]) -> drafts.Place | None:
    """Which draft of the acting person the message came from, None for somebody else's words."""
    ticket_id, author = message["ticket_id"], message["person_id"]
    theirs = author != uow.actor or message["author"] != Author.PERSON
    message_id = message["id"]
    if isinstance(message_id, bytes) and calls.is_call(uow.connection, message_id):
        return None  # what was noted in a call was never an answer to be sent
    if theirs or not isinstance(ticket_id, bytes) or not isinstance(author, bytes):
        return None
    return drafts.Place(ticket_id, author, MessageKind(str(message["kind"])))


# --- what happened since ------------------------------------------------------------------------


def _superseded(connection: Connection, entries: list[Any]) -> set[str]:
    """Names of fields that no longer have the value this command gave them."""
    last = {(entry.kind, entry.row, entry.field): entry for entry in entries}
    made = {(entry.kind, entry.row) for entry in entries if entry.field == INSERT}
    edited = {key: entry for key, entry in last.items() if key[2] != INSERT}
    changed = {
        _name(key[0], key[2]) for key, entry in edited.items() if not _stands(connection, entry)
    }
    for kind, row in made:
        changed |= _edited_since(connection, entries, kind, row)
        if kind == TICKET.number and _has_more_words(connection, entries, row):
            changed.add(_name(MESSAGE.number, _TICKET_OF_MESSAGE))
    return changed


def _has_more_words(connection: Connection, entries: list[Any], ticket_id: RowId) -> bool:
    """Whether words of other commands stand on a ticket the command made: they would go with it."""
    ours = {entry.row for entry in entries if entry.kind == MESSAGE.number}
    there = connection.execute(_STANDING_WORDS, {"ticket_id": ticket_id}).scalars()
    return any(message_id not in ours for message_id in there)


def _stands(connection: Connection, entry: Any) -> bool:
    """Whether the field has this entry's value still, or again.

    Versions the entry left beside its own, because their author had not seen them, do not count.
    """
    versions = set(_versions(connection, entry.kind, entry.row, entry.field))
    alone = versions - {tuple(dot) for dot in unpack(entry.unseen) or ()}
    authors = [_author(connection, entry.row, entry.field, dot) for dot in alone]
    return authors == [_author(connection, entry.row, entry.field, (entry.w, entry.n))]


def _edited_since(connection: Connection, entries: list[Any], kind: int, row: RowId) -> set[str]:
    """Fields of a row the command made that others have set, its tombstone aside."""
    ours = {(entry.w, entry.n) for entry in entries}
    changed = set()
    for field, name in BY_NUMBER[kind].fields.items():
        if name in ("deleted_at", "present"):
            continue
        for dot in _versions(connection, kind, row, field):
            if _author(connection, row, field, dot) not in {None, *ours}:
                changed.add(_name(kind, field))
    return changed


def _versions(connection: Connection, kind: int, row: RowId, field: int) -> list[Dot]:
    rows = connection.execute(_VERSIONS, {"of_kind": kind, "of_row": row, "of_field": field})
    return [(version.w, version.n) for version in rows]


def _author(connection: Connection, row: RowId, field: int, dot: Dot) -> Dot | None:
    """The entry whose value a version has: an undo gives back an earlier entry's.

    None for the value the row was made with.
    """
    while True:
        undone = connection.execute(_UNDONE_BY, {"w": dot[0], "n": dot[1]}).scalar()
        if undone is None:
            return dot
        before = connection.execute(
            _BEFORE, {"of_row": row, "of_field": field, "hlc": undone}
        ).first()
        if before is None:
            return None
        dot = (before.w, before.n)


def _name(kind: int, field: int) -> str:
    return f"{BY_NUMBER[kind].name}.{BY_NUMBER[kind].fields[field]}"


_DELIVERY = MESSAGE.field_numbers["delivery"]
_TICKET_OF_MESSAGE = MESSAGE.field_numbers["ticket_id"]
_LEAVES_AT = MESSAGE.field_numbers["leaves_at"]
_FIRST_VALUES = (
    select(t.cell.c.val)
    .where(
        t.cell.c.kind == MESSAGE.number,
        t.cell.c.row == bindparam("message_id"),
        t.cell.c.field == INSERT,
    )
    .limit(1)
)
_FILES = (
    select(
        t.attachment.c.name,
        t.attachment.c.content_type,
        t.attachment.c.blob_id,
        t.attachment.c.size,
    )
    .where(
        t.attachment.c.message_id == bindparam("message_id"),
        t.attachment.c.deleted_at.is_(None) | (t.attachment.c.deleted_at == bindparam("now")),
    )
    .order_by(t.attachment.c.position)
)
_STANDING_WORDS = select(t.message.c.id).where(
    t.message.c.ticket_id == bindparam("ticket_id"), t.message.c.deleted_at.is_(None)
)
_VERSIONS = select(t.cell.c.w, t.cell.c.n).where(
    t.cell.c.kind == bindparam("of_kind"),
    t.cell.c.row == bindparam("of_row"),
    t.cell.c.field == bindparam("of_field"),
)
_undone = t.command.alias()
_its_command = (
    select(t.command.c.undoes)
    .where(t.command.c.w == bindparam("w"), t.command.c.first_n <= bindparam("n"))
    .order_by(t.command.c.first_n.desc())
    .limit(1)
    .scalar_subquery()
)
_UNDONE_BY = select(_undone.c.hlc).where(_undone.c.id == _its_command)
_BEFORE = (
    select(t.journal.c.w, t.journal.c.n)
    .where(
        t.journal.c.row == bindparam("of_row"),
        t.journal.c.field == bindparam("of_field"),
        t.journal.c.field > literal_column(str(INSERT)),
        t.journal.c.hlc < bindparam("hlc"),
    )
    .order_by(t.journal.c.hlc.desc(), t.journal.c.n.desc())
    .limit(1)
)
# A tag or an organisation is made along the way and met again by name: others may need it by now.
_NEEDED = {
    TAG.name: select(t.ticket_tag.c.id)
    .where(t.ticket_tag.c.tag_id == bindparam("id"), t.ticket_tag.c.present)
    .limit(1),
    ORGANISATION.name: select(t.contact.c.id)
    .where(t.contact.c.organisation_id == bindparam("id"), t.contact.c.deleted_at.is_(None))
    .limit(1),
}
