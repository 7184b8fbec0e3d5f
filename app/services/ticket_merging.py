"""Two tickets that are one matter: merged, and separated again at any later time.

Merging moves every message to the target and marks the source as a part of it; the source's own
row stays as it was, hidden. The target takes the source's tags and the nearer promises. Separating
gives back what the merge moved and what it changed, as far as nobody has changed it since.

The functions' names stand in the journal, and the journal's names tell here which values came from
merging: keep them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Any

from app.domain.errors import Refused
from app.domain.ids import RowId
from app.domain.merging import Turn, joined
from app.domain.ticket import TicketState
from app.store import merged, merged_messages
from app.store import merged_drafts as unsent
from app.store import tickets as reading
from app.store.provenance import NEVER, Author, at_last, made_by, origin
from app.store.registry import MESSAGE, TICKET, TICKET_TAG
from app.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from app.services.desk import Desk

_TURN = tuple(field.name for field in fields(Turn))


def merge(uow: UnitOfWork, source_ids: Iterable[RowId], target_id: RowId) -> None:
    """Make the sources part of the target; of tickets merged before their roots are meant.

    Raises NotFound, Refused("merge-with-itself"), Refused("merge-in-bin").
    """
    target = merged.root(uow, target_id)
    sources = list(dict.fromkeys(merged.root(uow, one) for one in source_ids))
    if target in sources or not sources:
        raise Refused("merge-with-itself")
    for one in (target, *sources):
        if uow.get(TICKET, one)["deleted_at"] is not None:
            raise Refused("merge-in-bin")
    turn = _turn(uow, target)
    for source in sources:
        for message_id in _looked_up(uow, merged_messages.of_ticket(uow.connection, source)):
            uow.set(MESSAGE, message_id, ticket_id=target)
        uow.set(TICKET, source, merged_into=target)
        turn = joined(turn, _turn(uow, source))
        for tag_id in merged_messages.tags_of(uow.connection, [source]):
            _set_tag(uow, target, tag_id, present=True)
        unsent.join(uow, source, target)
    uow.set(TICKET, target, **_values(turn))


def unmerge(uow: UnitOfWork, source_id: RowId) -> None:
    """Let a merged ticket stand by itself again, with what the merge took from it.

    Messages that have gone elsewhere since, and values that somebody has set since, stay. Raises
    NotFound, Refused("not-merged").
    """
    into = list(merged.chain(uow, source_id))
    if not into:
        raise Refused("not-merged")
    came = _merge_of(uow, source_id)
    moved = merged_messages.moved_by(uow.connection, came.command_id, source_id)
    for message_id in _looked_up(uow, moved):
        if uow.get(MESSAGE, message_id)["ticket_id"] in into:
            uow.set(MESSAGE, message_id, ticket_id=source_id)
    uow.set(TICKET, source_id, merged_into=None)
    for part in into:
        _settle(uow, part)
        unsent.part(uow, source_id, part)


def part_numbered(desk: Desk, number: int) -> RowId:
    """The very ticket that is printed as this number, also where it was merged. Raises NotFound."""
    with desk.store.read() as connection:
        return reading.find_number(connection, number)


def _looked_up(uow: UnitOfWork, message_ids: list[RowId]) -> list[RowId]:
    uow.look_up(MESSAGE, message_ids)
    return message_ids


def _merge_of(uow: UnitOfWork, source_id: RowId) -> Author:
    """The command by which the ticket became part of another."""
    found = origin(uow.connection, TICKET, source_id, "merged_into")
    return found if isinstance(found, Author) else made_by(uow.connection, TICKET, source_id)


def _is_merging(author: Author) -> bool:
    return author.command.startswith("ticket_merging.")


def _turn(uow: UnitOfWork, ticket_id: RowId) -> Turn:
    return _turn_of(uow.get(TICKET, ticket_id))


def _turn_of(values: Any) -> Turn:
    known = {name: values[name] for name in _TURN}
    return Turn(
        **known
        | {
            "state": TicketState(str(values["state"])),
            "remind_holds": bool(values["remind_holds"]),
        }
    )


def _values(turn: Turn) -> dict[str, Any]:
    return asdict(turn) | {"state": turn.state.value}


# --- what the parts that are left make of a ticket -----------------------------------------------


def _settle(uow: UnitOfWork, ticket_id: RowId) -> None:
    """Turn, promises and tags as they would be, had only the present parts been merged."""
    parts = sorted(
        (_merge_of(uow, one).stamp, one) for one in merged.children(uow.connection, ticket_id)
    )
    _settle_turn(uow, ticket_id, parts)
    for tag_id in merged_messages.all_tags_of(uow.connection, ticket_id):
        _settle_tag(uow, ticket_id, tag_id, parts)


def _settle_turn(uow: UnitOfWork, ticket_id: RowId, parts: Sequence[tuple[int, RowId]]) -> None:
    """What stood after the last change by hand, with what was merged later."""
    connection = uow.connection
    made = made_by(connection, TICKET, ticket_id)
    own = {name: at_last(connection, TICKET, ticket_id, name, _is_merging) for name in _TURN}
    last = max(NEVER if one is None else one.stamp for one in own.values())

    def later(author: Author) -> bool:
        return _is_merging(author) and author.stamp > last

    stood = {name: at_last(connection, TICKET, ticket_id, name, later) for name in _TURN}
    turn = _turn_of(
        {
            name: one.value if isinstance(one, Author) else made.value[name]
            for name, one in stood.items()
        }
    )
    for stamp, part in parts:
        if stamp > last:
            turn = joined(turn, _turn(uow, part))
    uow.set(TICKET, ticket_id, **_values(turn))


def _settle_tag(
    uow: UnitOfWork, ticket_id: RowId, tag_id: RowId, parts: Sequence[tuple[int, RowId]]
) -> None:
    row_id = uow.derived_id("ticket_tag", ticket_id, tag_id)
    own = at_last(uow.connection, TICKET_TAG, row_id, "present", _is_merging)
    if own is None:
        made = made_by(uow.connection, TICKET_TAG, row_id)
        put_on, last = (False, NEVER) if _is_merging(made) else (made.value["present"], made.stamp)
    else:
        put_on, last = isinstance(own, Author) and bool(own.value), own.stamp
    later = [part for stamp, part in parts if stamp > last]
    from_parts = tag_id in merged_messages.tags_of(uow.connection, later)
    uow.set(TICKET_TAG, row_id, present=bool(put_on) or from_parts)


def _set_tag(uow: UnitOfWork, ticket_id: RowId, tag_id: RowId, *, present: bool) -> None:
    row_id = uow.derived_id("ticket_tag", ticket_id, tag_id)
    if uow.find(TICKET_TAG, row_id) is not None:
        uow.set(TICKET_TAG, row_id, present=present)
    else:
        uow.insert(TICKET_TAG, row_id, ticket_id=ticket_id, tag_id=tag_id, present=present)
