"""Which of the desk's contacts a record of a file is about.

In this order: the desk's own identifier (an export coming home), any mail address, then phone,
handle and postal address where the names do not contradict each other (a family or an office shares
a number), then the exact name together with the organisation. Of several, the one that already
says everything the record says is meant: that makes importing a file twice change nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from app.domain.contact import PointKind
from app.domain.ids import RowId, parse_id
from app.services.contact_arrival import Arrival, Reach, names_agree
from app.store import contact_lookup, merged_contacts
from app.store.registry import CONTACT, CONTACT_POINT
from app.store.unit_of_work import UnitOfWork

PointKey = tuple[PointKind, str]
_SHORTEST_ID = 32


@dataclass(slots=True)
class Known:
    """A contact of the desk as it stands within the batch.

    `removed` points were taken off it; `point_ids` are the rows of those it has or once had;
    `other_names` are of contacts that were merged into it.
    """

    id: RowId
    name: str
    organisation_id: RowId | None
    in_bin: bool
    points: dict[PointKey, str] = field(default_factory=dict)
    removed: dict[PointKey, RowId] = field(default_factory=dict)
    point_ids: set[RowId] = field(default_factory=set)
    other_names: list[str] = field(default_factory=list)

    @property
    def is_unnamed(self) -> bool:
        """Whether the name is only what was known of them: an address or a number."""
        return any(self.name in (value, written) for (_, value), written in self.points.items())

    def works_for(self, organisation_id: RowId | None) -> bool:
        """Whether this is their organisation; None, one that is new to the desk, is nobody's."""
        return organisation_id is not None and self.organisation_id == organisation_id

    def agrees_with(self, name: str) -> bool:
        """Whether somebody of this name can be this contact."""
        names = (self.name, *self.other_names)
        return self.is_unnamed or any(names_agree(its, name) for its in names)


class Directory:
    """The contacts a batch of records may be about, looked up at once."""

    def __init__(self, uow: UnitOfWork, batch: Iterable[Arrival]) -> None:
        self._uow = uow
        arrivals = list(batch)
        self._by_point: dict[PointKey, list[RowId]] = {}
        self._by_name: dict[str, list[RowId]] = {}
        self._known: dict[RowId, Known] = {}
        self._merged: dict[RowId, RowId] = {}
        self._look_up(arrivals)

    def candidates(self, one: Arrival, organisation_id: RowId | None) -> Iterator[Known]:
        """Contacts the record can be about, the likeliest first, each found only when asked for."""
        met: set[RowId] = set()
        for row_id in self._candidates(one, organisation_id):
            if row_id not in met:
                met.add(row_id)
                yield self._known[row_id]

    def add(self, known: Known) -> None:
        """A contact the batch has made."""
        self._known[known.id] = known
        self._by_name.setdefault(known.name, []).append(known.id)
        for key in known.points:
            self._by_point.setdefault(key, []).append(known.id)

    def renamed(self, known: Known) -> None:
        """The batch gave a contact another name."""
        self._by_name.setdefault(known.name, []).append(known.id)

    def reach_added(self, known: Known, reach: Reach) -> None:
        """The batch gave a contact another way to be reached."""
        known.points[reach.key] = reach.written
        known.removed.pop(reach.key, None)
        self._by_point.setdefault(reach.key, []).append(known.id)

    def brought_back(self, known: Known) -> None:
        """The batch took a contact out of the bin."""
        known.in_bin = False
        for key in known.points:
            self._by_point.setdefault(key, []).append(known.id)

    def own_id(self, one: Arrival) -> RowId:
        """The id for a new contact: the same on every desk where the record has a natural key."""
        ids = [*self._natural_ids(one)]
        return next((it for it in ids if self._uow.find(CONTACT, it) is None), self._uow.new_id())

    def _candidates(self, one: Arrival, organisation_id: RowId | None) -> Iterator[RowId]:
        home = self._standing_for(_exported_id(one.uid))
        if home in self._known:
            yield home
        mails = [key for key in self._keys(one) if key[0] is PointKind.EMAIL]
        owners = [owner for key in mails for owner in self._by_point.get(key, ())]
        yield from sorted(owners, key=lambda owner: self._known[owner].name != one.name)
        for natural in map(self._standing_for, self._natural_ids(one)):
            if natural in self._known and (one.email or self._agrees(natural, one)):
                yield natural
        for key in self._keys(one):
            yield from (owner for owner in self._by_point.get(key, ()) if self._agrees(owner, one))
        yield from self._namesakes(one, organisation_id)

    def _namesakes(self, one: Arrival, organisation_id: RowId | None) -> Iterator[RowId]:
        """Contacts of exactly this name that nothing speaks against."""
        same = [self._known[owner] for owner in self._by_name.get(one.title_of_card, ())]
        same = [it for it in same if it.name == one.title_of_card and not it.in_bin]
        if one.organisation:
            yield from (it.id for it in same if it.works_for(organisation_id))
            same = [it for it in same if it.organisation_id is None]
        elif not one.reaches:
            yield from (it.id for it in sorted(same, key=lambda it: it.organisation_id is not None))
        yield from (it.id for it in same if not it.points)

    def _standing_for(self, row_id: RowId | None) -> RowId:
        """The contact, or the one it was merged into."""
        return self._merged.get(row_id or b"", row_id or b"")

    def _agrees(self, owner: RowId, one: Arrival) -> bool:
        return self._known[owner].agrees_with(one.title_of_card if one.organisation else one.name)

    def _keys(self, one: Arrival) -> list[PointKey]:
        return [reach.key for reach in one.reaches]

    def _natural_ids(self, one: Arrival) -> Iterator[RowId]:
        if one.email:
            yield self._uow.derived_id("contact", one.email)
        elif one.unique_uid:
            yield self._uow.derived_id("contact uid", one.unique_uid)

    def _look_up(self, arrivals: list[Arrival]) -> None:
        uow = self._uow
        connection = uow.connection
        for kind in PointKind:
            values = {
                reach.value for one in arrivals for reach in one.reaches if reach.kind is kind
            }
            for value, owners in contact_lookup.reached(connection, kind, values).items():
                self._by_point[kind, value] = owners
        names = {one.title_of_card for one in arrivals if one.title_of_card}
        self._by_name = contact_lookup.named(connection, names)
        wanted = {owner for owners in self._by_point.values() for owner in owners}
        wanted.update(owner for owners in self._by_name.values() for owner in owners)
        wanted.update(home for one in arrivals if (home := _exported_id(one.uid)) is not None)
        wanted.update(natural for one in arrivals for natural in self._natural_ids(one))
        self._learn(wanted)

    def _learn(self, wanted: set[RowId]) -> None:
        uow = self._uow
        uow.look_up(CONTACT, wanted)
        self._follow_merged(wanted)
        for row_id in wanted:
            row = uow.find(CONTACT, row_id)
            if row is not None:
                works_for = row["organisation_id"]
                self._known[row_id] = Known(
                    id=row_id,
                    name=str(row["name"]),
                    organisation_id=works_for if isinstance(works_for, bytes) else None,
                    in_bin=row["deleted_at"] is not None,
                )
        for merged, root in self._merged.items():
            self._known[root].other_names.append(str(uow.get(CONTACT, merged)["name"]))
        rows = contact_lookup.point_rows(uow.connection, self._known)
        uow.learn(CONTACT_POINT, rows)
        for point in rows:
            known = self._known[point["contact_id"]]
            known.point_ids.add(point["id"])
            key = PointKind(point["kind"]), point["value"]
            if point["deleted_at"] is None:
                known.points[key] = point["written"]
            else:
                known.removed[key] = point["id"]

    def _follow_merged(self, wanted: set[RowId]) -> None:
        """In place of merged contacts, those they are now."""
        rows = ((row_id, self._uow.find(CONTACT, row_id)) for row_id in wanted)
        merged = [row_id for row_id, row in rows if row is not None and row["merged_into"]]
        for row_id in merged:
            self._merged[row_id] = merged_contacts.root_of(self._uow.connection, row_id)
        wanted.difference_update(merged)
        wanted.update(self._merged.values())


def _exported_id(uid: str) -> RowId | None:
    """The id of one of the desk's own contacts, as an export wrote it."""
    if len(uid) < _SHORTEST_ID:
        return None
    try:
        return parse_id(uid.removeprefix("urn:uuid:"))
    except ValueError:
        return None
