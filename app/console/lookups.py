"""From what somebody types to the row it means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.console.problems import ConsoleProblem, Exit
from app.domain.errors import NotFound
from app.domain.ids import RowId, id_text, parse_id
from app.domain.saved_view import SavedView
from app.services import contact_lookup, saved_views, ticket_merging
from app.services.desk import Desk

LONGEST_NUMBER = 18
"""Digits that fit a column of the database."""

NOBODY, ME = "nobody", "me"


def ticket(desk: Desk, text: str) -> RowId:
    """The ticket of a number (#1001 or 1001) or an id, or what it is part of. Raises NotFound."""
    return desk.ticket_view(ticket_itself(desk, text)).ticket.id


def ticket_itself(desk: Desk, text: str) -> RowId:
    """As `ticket`, but a merged one itself and not what it is part of. Raises NotFound."""
    number = text.removeprefix("#")
    if number.isascii() and number.isdigit() and len(number) <= LONGEST_NUMBER:
        return ticket_merging.part_numbered(desk, int(number))
    row_id = _id(text)
    if row_id is None:
        raise NotFound("ticket", text)
    return row_id


def view(desk: Desk, name: str) -> SavedView:
    """A saved view by its name in any case. Raises NotFound."""
    words = " ".join(name.split()).casefold()
    for one in saved_views.all_views(desk):
        if one.name.casefold() == words:
            return one
    raise NotFound("view", name)


def tickets(desk: Desk, texts: Iterable[str]) -> list[RowId]:
    """As `ticket`, for several; each once. Raises NotFound."""
    return list(dict.fromkeys(ticket(desk, text) for text in texts))


def person(desk: Desk, text: str) -> RowId | None:
    """Somebody who works here, by name or its beginning; "me" acts, "nobody" is None.

    Raises NotFound, ConsoleProblem where several names begin so.
    """
    if text.casefold() == NOBODY:
        return None
    if text.casefold() == ME and desk.person_id is not None:
        return desk.person_id
    active = [one for one in desk.people() if one.active]
    exact = [one for one in active if one.name.casefold() == text.casefold()]
    begun = exact or [one for one in active if one.name.casefold().startswith(text.casefold())]
    if not begun:
        raise NotFound("person", text)
    if len(begun) > 1:
        raise _several(text, (one.name for one in begun))
    return begun[0].id


def tag(desk: Desk, text: str) -> RowId:
    """A tag by its name in any case. Raises NotFound."""
    for row in desk.tags():
        if row.name.casefold() == text.casefold():
            return row.id
    raise NotFound("tag", text)


def contact(desk: Desk, text: str) -> RowId:
    """A contact by id, mail address, number, handle or name.

    Raises NotFound, ConsoleProblem where several are called so.
    """
    found = [*_contacts(desk, text)]
    if not found:
        raise NotFound("contact", text)
    if len(found) > 1:
        raise _several(text, (str(desk.contact_view(one).contact.name) for one in found))
    return found[0]


def merged_contact(desk: Desk, text: str) -> RowId:
    """A contact that was merged into another, by id or exact name.

    Raises NotFound, ConsoleProblem where several of this name were merged.
    """
    row_id = _id(text)
    if row_id is not None:
        return row_id
    found = contact_lookup.find_merged(desk, text)
    if not found:
        raise NotFound("merged-contact", text)
    if len(found) > 1:
        raise _several(text, map(id_text, found))
    return found[0]


def _contacts(desk: Desk, text: str) -> Iterator[RowId]:
    row_id = _id(text)
    if row_id is not None:
        yield row_id
    else:
        yield from contact_lookup.find(desk, text)


def _several(text: str, names: Iterable[str]) -> ConsoleProblem:
    return ConsoleProblem(
        "ambiguous",
        f"“{text}” can mean {', '.join(names)}. Nothing was changed. Write more of it, or the id.",
        Exit.REFUSED,
    )


def _id(text: str) -> RowId | None:
    try:
        return parse_id(text)
    except ValueError:
        return None
