"""Two contacts that are one person become one, and can be separated again at any time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.errors import ChangedMeanwhile, Refused
from app.domain.ids import RowId
from app.domain.merge_choice import FIELDS, JOINED, TEXTS, Choice
from app.services import contacts
from app.services.contacts import Seen
from app.services.merge_history import history_of, joined
from app.store import merged_contacts as reading
from app.store import people
from app.store.registry import CONTACT, CONTACT_POINT, TICKET
from app.store.unit_of_work import UnitOfWork, Value

PointKey = tuple[str, str]
"""Kind and normal form of a way to be reached."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merging did: the contact that stands for both, and what came to it."""

    contact_id: RowId
    tickets: int
    points: int


def merge(
    uow: UnitOfWork,
    kept_id: RowId,
    other_id: RowId,
    choices: Mapping[str, Choice] | None = None,
    *,
    shown: Mapping[RowId, Seen] | None = None,
) -> Merged:
    """Make one contact of two: tickets and ways to be reached of `other_id` go to `kept_id`.

    A field without a choice keeps the kept contact's value where it has one; `JOINED` texts are put
    together. `shown` are the versions the person saw of both when choosing. A contact that was
    merged before stands for the one it was merged into. Raises NotFound, ChangedMeanwhile,
    Refused("same-contact", "contact-in-bin", "unknown-field", "not-to-be-joined",
    "disagreement-first").
    """
    kept_id, other_id = contacts.require(uow, kept_id), contacts.require(uow, other_id)
    if kept_id == other_id:
        raise Refused("same-contact")
    kept, other = uow.get(CONTACT, kept_id), uow.get(CONTACT, other_id)
    for row in (kept, other):
        if row["deleted_at"] is not None:
            raise Refused("contact-in-bin", name=row["name"])
    _refuse_unseen(uow, (kept_id, other_id), shown or {})
    values = _chosen(kept, other, choices or {})
    _refuse_disagreement(uow, kept_id, values)
    tickets = reading.tickets_of(uow.connection, other_id)
    points = _move_points(uow, other_id, kept_id)
    _move_tickets(uow, tickets, kept_id)
    uow.set(CONTACT, kept_id, unseen=None, **values)
    uow.set(CONTACT, other_id, merged_into=kept_id)
    return Merged(kept_id, len(tickets), points)


def unmerge(uow: UnitOfWork, other_id: RowId) -> RowId:
    """Separate a contact from the one it was merged into; that one's id.

    What the merging brought goes back, and fields say what they would say without it. What somebody
    changed since stays, and so does with the kept contact what arrived since. Raises NotFound,
    Refused("contact-not-merged").
    """
    into = uow.get(CONTACT, other_id)["merged_into"]
    if not isinstance(into, bytes):
        raise Refused("contact-not-merged")
    connection = uow.connection
    ancestors = reading.ancestors(connection, other_id)
    theirs = reading.family(connection, other_id)
    values = _values_without(uow, into, other_id)
    left: set[PointKey] = set()
    for ancestor in ancestors:
        left |= _points_home(uow, ancestor, other_id, theirs)
        _tickets_home(uow, ancestor, other_id, theirs)
    uow.set(CONTACT, other_id, merged_into=None)
    uow.set(CONTACT, into, unseen=None, **values)
    _make_up_for(uow, ancestors[-1], left)
    return ancestors[-1]


# --- merging --------------------------------------------------------------------------------------


def _refuse_unseen(
    uow: UnitOfWork, contact_ids: Iterable[RowId], shown: Mapping[RowId, Seen]
) -> None:
    """Somebody chose between values that are no longer the contacts'."""
    for contact_id in contact_ids:
        if contact_id not in shown:
            continue
        now, then = people.dots(uow.connection, CONTACT, contact_id), shown[contact_id]
        changed = [name for name in now.keys() | then.keys() if now.get(name) != then.get(name)]
        if changed:
            raise ChangedMeanwhile(tuple(sorted(f"contact.{name}" for name in changed)))


def _refuse_disagreement(uow: UnitOfWork, contact_id: RowId, values: Mapping[str, Value]) -> None:
    """A merging must end no version nobody looked at: it could not be given back."""
    row = uow.get(CONTACT, contact_id)
    versions = people.dots(uow.connection, CONTACT, contact_id)
    for name, value in values.items():
        if row[name] != value and len(versions.get(name, ())) > 1:
            raise Refused("disagreement-first", name=row["name"], field=name)


def _chosen(
    kept: Mapping[str, Value], other: Mapping[str, Value], choices: Mapping[str, Choice]
) -> dict[str, Value]:
    unknown = choices.keys() - set(FIELDS)
    if unknown:
        raise Refused("unknown-field", field=min(unknown))
    values = {name: _value(name, kept[name], other[name], choices.get(name)) for name in FIELDS}
    values["created_at"] = min(int(kept["created_at"] or 0), int(other["created_at"] or 0))
    return values


def _value(name: str, kept: Value, other: Value, choice: Choice | None) -> Value:
    if choice is None:
        choice = Choice.BOTH if name in JOINED else Choice.KEPT if kept else Choice.OTHER
    if choice is Choice.BOTH:
        if name not in TEXTS or name == "name":
            raise Refused("not-to-be-joined", field=name)
        return joined(str(kept), str(other))
    return kept if choice is Choice.KEPT else other


def _move_tickets(uow: UnitOfWork, ticket_ids: Iterable[RowId], contact_id: RowId) -> None:
    ids = list(ticket_ids)
    uow.look_up(TICKET, ids)
    for ticket_id in ids:
        uow.set(TICKET, ticket_id, contact_id=contact_id)


def _move_points(
    uow: UnitOfWork, from_id: RowId, to_id: RowId, only: set[PointKey] | None = None
) -> int:
    """Living ways to be reached, behind those there are; one that is there already stays behind."""
    there = [row for row in reading.points_of(uow.connection, to_id) if row["deleted_at"] is None]
    known = {(row["kind"], row["value"]) for row in there}
    position = 1 + max((row["position"] for row in there), default=-1)
    moved = 0
    for row in reading.points_of(uow.connection, from_id):
        key = row["kind"], row["value"]
        if row["deleted_at"] is None and key not in known and (only is None or key in only):
            known.add(key)
            uow.set(CONTACT_POINT, row["id"], contact_id=to_id, position=position + moved)
            moved += 1
    return moved


# --- separating -----------------------------------------------------------------------------------


def _values_without(uow: UnitOfWork, contact_id: RowId, leaving: RowId) -> dict[str, Value]:
    """The fields of a contact as they would be had `leaving` not been merged into it.

    A field that is not what its mergings made of it is left as it is.
    """
    connection = uow.connection
    merged = reading.children(connection, [contact_id])
    histories = reading.edits(connection, CONTACT, merged, ["merged_into"])
    mergings = {
        row: history.layers[-1].command_id
        for (row, _), edits in histories.items()
        if (history := history_of(edits)).layers
    }
    staying = {command for row, command in mergings.items() if row != leaving}
    row = uow.get(CONTACT, contact_id)
    values: dict[str, Value] = {}
    fields = (*FIELDS, "created_at")
    for (_, name), edits in reading.edits(connection, CONTACT, [contact_id], fields).items():
        history = history_of(edits)
        if row[name] == history.value(set(mergings.values())):
            values[name] = history.value(staying)
    return values


def _tickets_home(uow: UnitOfWork, from_id: RowId, to_id: RowId, theirs: set[RowId]) -> None:
    ids = reading.tickets_of(uow.connection, from_id)
    uow.look_up(TICKET, ids)
    histories = reading.edits(uow.connection, TICKET, ids, ["contact_id"])
    for (ticket_id, _), edits in histories.items():
        if history_of(edits).base in theirs:
            uow.set(TICKET, ticket_id, contact_id=to_id)


def _points_home(
    uow: UnitOfWork, from_id: RowId, to_id: RowId, theirs: set[RowId]
) -> set[PointKey]:
    """Also removed ones; kind and value of those that went."""
    rows = {row["id"]: row for row in reading.points_of(uow.connection, from_id)}
    histories = reading.edits(uow.connection, CONTACT_POINT, rows, ["contact_id", "position"])
    went: set[PointKey] = set()
    for (point_id, name), edits in histories.items():
        if name != "contact_id" or history_of(edits).base not in theirs:
            continue
        places = histories.get((point_id, "position"))
        position = history_of(places).base if places else rows[point_id]["position"]
        uow.set(CONTACT_POINT, point_id, contact_id=to_id, position=position)
        went.add((rows[point_id]["kind"], rows[point_id]["value"]))
    return went


def _make_up_for(uow: UnitOfWork, contact_id: RowId, left: set[PointKey]) -> None:
    """What went home may also be a way to reach somebody who stays: theirs is brought forth."""
    for member in sorted(reading.family(uow.connection, contact_id) - {contact_id}):
        _move_points(uow, member, contact_id, left)
