"""Keeping the filters of the list under a name. The functions' names stand in the journal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.errors import NotFound, Refused
from app.domain.ids import RowId
from app.domain.inbox import ME, InboxQuery
from app.domain.saved_view import SavedView
from app.store import saved_views as reading
from app.store.registry import SAVED_VIEW
from app.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from app.services.desk import Desk


def save(uow: UnitOfWork, name: str, query: InboxQuery) -> RowId:
    """Keep a question under a name; under a name that is there it takes the place of the old one.

    Names are equal whatever their case. What is for the acting person is for whoever will ask.
    Raises Refused("name-needed").
    """
    words = _words(name)
    if uow.actor is not None and query.assignee_id == uow.actor:
        query = replace(query, assignee_id=ME)
    views = reading.all_views(uow.connection)
    same = next((view for view in views if _is_called(view, words)), None)
    if same is not None:
        uow.set(SAVED_VIEW, same.id, name=words, query=reading.query_text(query))
        return same.id
    view_id = uow.new_id()
    uow.insert(
        SAVED_VIEW, view_id, name=words, query=reading.query_text(query), position=len(views)
    )
    return view_id


def rename(uow: UnitOfWork, view_id: RowId, name: str) -> None:
    """Raises NotFound, Refused("name-needed"), Refused("name-taken")."""
    words = _words(name)
    for view in reading.all_views(uow.connection):
        if view.id != view_id and _is_called(view, words):
            raise Refused("name-taken")
    uow.set(SAVED_VIEW, view_id, name=words)


def remove(uow: UnitOfWork, view_id: RowId) -> None:
    """Out of every menu; the tickets are not concerned. Raises NotFound."""
    uow.delete(SAVED_VIEW, view_id)


def reorder(uow: UnitOfWork, view_ids: Sequence[RowId]) -> None:
    """Give the views this order; those not named follow as they stood. Raises NotFound."""
    known = [view.id for view in reading.all_views(uow.connection)]
    for view_id in view_ids:
        if view_id not in known:
            raise NotFound("view", view_id.hex())
    rest = [view_id for view_id in known if view_id not in view_ids]
    for position, view_id in enumerate([*dict.fromkeys(view_ids), *rest]):
        uow.set(SAVED_VIEW, view_id, position=position)


def all_views(desk: Desk) -> tuple[SavedView, ...]:
    """Every saved view, in the order people gave them, as whoever is at the desk asks it."""
    with desk.store.read() as connection:
        found = reading.all_views(connection)
    return tuple(_asked_by(view, desk.person_id) for view in found)


def _asked_by(view: SavedView, person_id: RowId | None) -> SavedView:
    if person_id is None or view.query.assignee_id != ME:
        return view
    return replace(view, query=replace(view.query, assignee_id=person_id))


def _words(name: str) -> str:
    words = " ".join(name.split())
    if not words:
        raise Refused("name-needed")
    return words


def _is_called(view: SavedView, words: str) -> bool:
    return view.name.casefold() == words.casefold()
