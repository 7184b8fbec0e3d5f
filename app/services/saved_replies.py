"""Saved replies: writing them, and what is known to fill their gaps.

The functions' names stand in the journal: keep them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from app.domain.contact import Contact
from app.domain.errors import Refused
from app.domain.ids import RowId
from app.domain.markup import Words
from app.domain.person import Person
from app.domain.saved_reply import SavedReply, gaps, person_values, salutation
from app.domain.ticket import Ticket
from app.store import saved_replies as reading
from app.store.registry import SAVED_REPLY, SAVED_REPLY_USE
from app.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from app.services.desk import Desk
    from app.services.settings import DeskSettings


def add(
    uow: UnitOfWork, *, title: str, text: str, folder: str = "", markup: str | None = None
) -> RowId:
    """Keep a reply. Raises Refused("name-needed") without title, "words-needed" without words."""
    fields = _fields(title, folder, text, markup)
    reply_id = uow.new_id()
    uow.insert(SAVED_REPLY, reply_id, **fields)
    return reply_id


def edit(
    uow: UnitOfWork,
    reply_id: RowId,
    *,
    title: str,
    text: str,
    folder: str = "",
    markup: str | None = None,
) -> None:
    """Write a reply anew. Raises NotFound, and as `add`."""
    fields: dict[str, Any] = _fields(title, folder, text, markup)
    uow.set(SAVED_REPLY, reply_id, **fields)


def remove(uow: UnitOfWork, reply_id: RowId) -> None:
    """Out of the list; what went out with it stays. Raises NotFound."""
    uow.delete(SAVED_REPLY, reply_id)


def bring_in(uow: UnitOfWork, content: bytes) -> int:
    """Add the replies of a file made by `to_json` that are not here yet; how many those were.

    Raises Refused("not-saved-replies") for anything else, and then adds none.
    """
    known = {
        _same(one.title, one.folder, one.words) for one in reading.saved_replies(uow.connection)
    }
    added = 0
    for title, folder, words in _from_json(content):
        here = _same(title, folder, words)
        if here not in known:
            add(uow, title=title, folder=folder, text=words.text, markup=words.markup)
            known.add(here)
            added += 1
    return added


def to_json(replies: Iterable[SavedReply]) -> str:
    """These replies as a file another desk can bring in."""
    rows = [
        {
            "title": one.title,
            "folder": one.folder,
            "text": one.words.text,
            "markup": one.words.markup,
        }
        for one in replies
    ]
    return json.dumps({_FILE_KEY: rows}, ensure_ascii=False, indent=1) + "\n"


def record_uses(uow: UnitOfWork, message_id: RowId, reply_ids: Iterable[RowId]) -> None:
    """This message was written with these replies; one that is gone by now is passed over."""
    for reply_id in dict.fromkeys(reply_ids):
        if uow.find(SAVED_REPLY, reply_id) is not None:
            use_id = uow.derived_id("saved_reply_use", message_id, reply_id)
            uow.insert(SAVED_REPLY_USE, use_id, saved_reply_id=reply_id, message_id=message_id)


def require_filled(words: Words) -> None:
    """Raises Refused("unresolved-variable", name=…) for words with a gap left in them."""
    left = next(gaps(words.text), None)
    if left is not None:
        raise Refused("unresolved-variable", name=left.name)


def all_replies(desk: Desk) -> tuple[SavedReply, ...]:
    """Every saved reply by folder and title."""
    with desk.store.read() as connection:
        return reading.saved_replies(connection)


def known_values(
    settings: DeskSettings | None,
    me: Person | None,
    ticket: Ticket | None,
    contact: Contact | None,
) -> dict[str, str]:
    """What fills the gaps of a reply on this ticket; the date is the screen's to write."""
    values: dict[str, str] = {}
    if contact is not None:
        values |= person_values("contact", contact.name)
        values["contact.salutation"] = salutation(contact.name)
    if ticket is not None:
        values["ticket.number"] = str(ticket.number)
        values["ticket.subject"] = ticket.subject
        values["ticket.reference"] = ticket.reference
    if me is not None:
        values |= person_values("me", me.name)
    if settings is not None:
        values["business.name"] = settings.business
        values["business.phone"] = settings.phone
    return values


def _fields(title: str, folder: str, text: str, markup: str | None) -> dict[str, str | None]:
    words = Words.checked(text, markup).stripped()
    name = " ".join(title.split())
    if not name:
        raise Refused("name-needed")
    if words.is_blank:
        raise Refused("words-needed")
    return {
        "title": name,
        "folder": " ".join(folder.split()),
        "text": words.text,
        "markup": words.markup,
    }


_FILE_KEY = "saved_replies"


def _from_json(content: bytes) -> list[tuple[str, str, Words]]:
    """Raises Refused("not-saved-replies")."""
    try:
        rows = json.loads(content)[_FILE_KEY]
        return [_row(**row) for row in rows]
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise Refused("not-saved-replies") from error


def _row(
    *, title: object, text: object, folder: object = "", markup: object = None
) -> tuple[str, str, Words]:
    if not (isinstance(title, str) and isinstance(text, str) and isinstance(folder, str)):
        raise TypeError("a saved reply is made of texts")
    if markup is not None and not isinstance(markup, str):
        raise TypeError("a saved reply is made of texts")
    words = Words.checked(text, markup).stripped()
    if not title.strip() or words.is_blank:
        raise ValueError("a saved reply has a title and words")
    return title, folder, words


def _same(title: str, folder: str, words: Words) -> tuple[str, str, Words]:
    return " ".join(title.split()).casefold(), " ".join(folder.split()).casefold(), words
