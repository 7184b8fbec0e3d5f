"""Bringing contacts of other programs in: nobody twice, and nothing a person wrote is overwritten.

Each batch is one transaction: a crash leaves what stood before it or after it. What a record says
of somebody known is added where the desk says nothing; importing the same file again does nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from app.domain.ids import RowId
from app.domain.imported_contact import ImportedContact, RejectedRecord, RejectionReason
from app.services.contact_arrival import Arrival, Reach, arrival
from app.services.contact_export import note_of
from app.services.contact_matching import Directory, Known
from app.services.contacts import insert_contact
from app.services.desk import Desk
from app.store.contact_lookup import organisations_named
from app.store.registry import CONTACT, CONTACT_POINT, ORGANISATION
from app.store.unit_of_work import UnitOfWork, Value

BATCH = 500

Record = ImportedContact | RejectedRecord


@dataclass(frozen=True, slots=True)
class ContactAccount:
    """What an import did. `read` counts records; each was added, updated, unchanged or rejected.

    `cancelled` says the file was not read to its end. `seconds` is elapsed time.
    """

    read: int
    added: int
    updated: int
    unchanged: int
    rejected: tuple[RejectedRecord, ...]
    organisations_added: int
    seconds: float
    cancelled: bool = False


@dataclass(slots=True)
class Merged:
    """What one batch did."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    organisations_added: int = 0


def import_contacts(
    desk: Desk,
    records: Iterable[Record],
    *,
    progress: Callable[[int], object] = lambda read: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ContactAccount:
    """Merge the records of a file into the desk; `progress` hears how many were read.

    Raises what reading the file raises, and StoreProblem; batches merged until then stay.
    """
    began = time.monotonic()
    region = desk.settings().region
    total = Merged()
    rejected: list[RejectedRecord] = []
    read = 0
    stopped = False
    for batch in _batches(records):
        if cancelled():
            stopped = True
            break
        arrivals, refused = _understood(batch, region)
        rejected += refused
        total = _sum(total, desk.do_quietly(merge_contacts, arrivals).result)
        read += len(batch)
        progress(read)
    return ContactAccount(
        read=read,
        added=total.added,
        updated=total.updated,
        unchanged=total.unchanged,
        rejected=tuple(rejected),
        organisations_added=total.organisations_added,
        seconds=time.monotonic() - began,
        cancelled=stopped,
    )


def merge_contacts(uow: UnitOfWork, batch: Sequence[Arrival]) -> Merged:
    """Merge a batch of records, each of which says somebody's name or how to reach them."""
    return _Merging(uow, batch).run(batch)


@dataclass(frozen=True, slots=True)
class _Plan:
    """What a record adds to a contact."""

    fields: dict[str, Value] = field(default_factory=dict)
    reaches: tuple[Reach, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.fields or self.reaches)


class _Merging:
    """One batch in one transaction."""

    def __init__(self, uow: UnitOfWork, batch: Sequence[Arrival]) -> None:
        self._uow = uow
        self._merged = Merged()
        self._organisations = _Organisations(uow, (one.organisation for one in batch))
        self._directory = Directory(uow, batch)

    def run(self, batch: Iterable[Arrival]) -> Merged:
        """Merge in the file's order."""
        for one in batch:
            organisation_id = self._organisations.find(one.organisation)
            found = self._choose(one, self._directory.candidates(one, organisation_id))
            if found is None:
                self._add(one)
            elif found[1]:
                self._merged.updated += 1
                self._apply(one, *found)
            else:
                self._merged.unchanged += 1
        self._merged.organisations_added = self._organisations.added
        return self._merged

    def _choose(self, one: Arrival, candidates: Iterable[Known]) -> tuple[Known, _Plan] | None:
        """The contact that needs nothing from the record, else the likeliest; None for nobody."""
        likeliest: tuple[Known, _Plan] | None = None
        for known in candidates:
            plan = self._plan(one, known)
            if not plan:
                return known, plan
            likeliest = likeliest or (known, plan)
        return likeliest

    def _plan(self, one: Arrival, known: Known) -> _Plan:
        """Only what the contact does not say yet; a way that was taken off it stays off."""
        row = self._uow.get(CONTACT, known.id)
        fields: dict[str, Value] = {}
        for name, text in (("title", one.title), ("language", one.language)):
            if text and not row[name]:
                fields[name] = text
        if one.organisation and row["organisation_id"] is None:
            fields["organisation_id"] = one.organisation
        if one.name and known.is_unnamed:
            fields["name"] = one.name
        remember = self._remember(one, known, str(row["warning"]), str(row["remember"]))
        if remember != row["remember"]:
            fields["remember"] = remember
        if known.in_bin:
            fields["deleted_at"] = None
        missing = (reach for reach in one.reaches if reach.key not in known.points)
        return _Plan(fields, tuple(reach for reach in missing if self._may_add(known, reach)))

    def _may_add(self, known: Known, reach: Reach) -> bool:
        """Not what a person took off the contact or changed into something else."""
        if reach.key in known.removed:
            return known.in_bin
        return self._point_id(known, reach) not in known.point_ids

    def _remember(self, one: Arrival, known: Known, warning: str, remember: str) -> str:
        """The note where there is none; and the name of another person under the same address."""
        if one.note and not remember and one.note != note_of(warning, remember):
            remember = one.note
        if one.name and not known.agrees_with(one.name) and one.name not in remember.splitlines():
            remember = f"{remember}\n{one.name}".strip()
        return remember

    def _apply(self, one: Arrival, known: Known, plan: _Plan) -> None:
        fields = dict(plan.fields)
        if "organisation_id" in fields:
            known.organisation_id = self._organisations.take(one.organisation)
            fields["organisation_id"] = known.organisation_id
        self._uow.set(CONTACT, known.id, unseen=None, **fields)
        if known.in_bin:
            self._directory.brought_back(known)
        if "name" in fields:
            known.name = one.name
            self._directory.renamed(known)
        for reach in plan.reaches:
            self._add_reach(known, reach, len(known.points))
            self._directory.reach_added(known, reach)

    def _add(self, one: Arrival) -> None:
        contact_id = self._directory.own_id(one)
        known = Known(
            contact_id, one.title_of_card, self._organisations.take(one.organisation), False
        )
        insert_contact(
            self._uow,
            contact_id,
            name=known.name,
            organisation_id=known.organisation_id,
            title=one.title,
            language=one.language,
            remember=one.note,
        )
        for reach in one.reaches:
            self._add_reach(known, reach, len(known.points))
            known.points[reach.key] = reach.written
        self._directory.add(known)
        self._merged.added += 1

    def _add_reach(self, known: Known, reach: Reach, position: int) -> None:
        if reach.key in known.removed:
            self._uow.set(CONTACT_POINT, known.removed[reach.key], deleted_at=None)
            return
        self._uow.insert(
            CONTACT_POINT,
            self._point_id(known, reach),
            contact_id=known.id,
            kind=reach.kind.value,
            value=reach.value,
            written=reach.written,
            label=reach.label,
            position=position,
        )

    def _point_id(self, known: Known, reach: Reach) -> RowId:
        return self._uow.derived_id("contact_point", known.id, reach.kind.value, reach.value)


class _Organisations:
    """The organisations a batch names, looked up at once and made when first needed."""

    def __init__(self, uow: UnitOfWork, names: Iterable[str]) -> None:
        self._uow = uow
        self.added = 0
        found = organisations_named(uow.connection, filter(None, names))
        self._known = {folded: ids[0] for folded, ids in found.items()}

    def find(self, name: str) -> RowId | None:
        """The organisation of this name, in any case; None for none."""
        return self._known.get(name.casefold())

    def take(self, name: str) -> RowId | None:
        """As `find`, but made when there is none of this name; None for no name."""
        if not name:
            return None
        if name.casefold() not in self._known:
            self._known[name.casefold()] = self._make(name)
        return self._known[name.casefold()]

    def _make(self, name: str) -> RowId:
        self.added += 1
        organisation_id = self._uow.derived_id("organisation", name.casefold())
        known = self._uow.find(ORGANISATION, organisation_id)
        if known is None:
            self._uow.insert(ORGANISATION, organisation_id, name=name, domain="", note="")
        elif known["deleted_at"] is None:  # it has been given another name since
            organisation_id = self._uow.new_id()
            self._uow.insert(ORGANISATION, organisation_id, name=name, domain="", note="")
        else:
            self._uow.set(ORGANISATION, organisation_id, deleted_at=None, name=name)
        return organisation_id


def _understood(batch: Iterable[Record], region: str) -> tuple[list[Arrival], list[RejectedRecord]]:
    """Records in normal forms, and those of which nothing is left."""
    arrivals: list[Arrival] = []
    rejected: list[RejectedRecord] = []
    for record in batch:
        if isinstance(record, RejectedRecord):
            rejected.append(record)
            continue
        one = arrival(record, region)
        if one.title_of_card:
            arrivals.append(one)
        else:
            rejected.append(RejectedRecord(record.position, RejectionReason.NOBODY, record.note))
    return arrivals, rejected


def _batches(records: Iterable[Record]) -> Iterator[list[Record]]:
    source = iter(records)
    while batch := list(islice(source, BATCH)):
        yield batch


def _sum(one: Merged, other: Merged) -> Merged:
    return Merged(
        one.added + other.added,
        one.updated + other.updated,
        one.unchanged + other.unchanged,
        one.organisations_added + other.organisations_added,
    )
