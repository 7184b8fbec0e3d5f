"""What a person can do with contacts and organisations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.address import is_email, normalise_email
from app.domain.contact import PointKind
from app.domain.errors import NotFound, Refused
from app.domain.ids import RowId
from app.domain.phone import normalise_phone
from app.store import contact_lookup, merged_contacts, people
from app.store import contacts as reading
from app.store.journal import Dot
from app.store.registry import CONTACT, CONTACT_POINT, ORGANISATION
from app.store.unit_of_work import UnitOfWork, Value

Seen = Mapping[str, frozenset[Dot]]
"""The versions of each field that were on the screen when a form was opened."""


@dataclass(frozen=True, slots=True)
class PointDraft:
    """A way to reach somebody as typed; `id` names an existing one that is being changed."""

    kind: PointKind
    written: str
    label: str = ""
    id: RowId | None = None


def create(
    uow: UnitOfWork,
    *,
    name: str,
    organisation: str = "",
    title: str = "",
    points: Iterable[PointDraft] = (),
    region: str = "",
    remember: str = "",
) -> RowId:
    """Add a contact. `region` reads national phone numbers.

    Raises Refused("name-needed") when there is neither a name nor a way to reach.
    """
    drafts = [draft for draft in points if draft.written.strip()]
    if not name.strip() and not drafts:
        raise Refused("name-needed")
    contact_id = uow.new_id()
    insert_contact(
        uow,
        contact_id,
        name=name.strip() or drafts[0].written.strip(),
        organisation_id=organisation_named(uow, organisation),
        title=title.strip(),
        remember=remember.strip(),
    )
    for position, draft in enumerate(drafts):
        add_point(uow, contact_id, draft, position=position, region=region)
    return contact_id


def edit(
    uow: UnitOfWork,
    contact_id: RowId,
    seen: Seen,
    *,
    organisation: str | None = None,
    **values: str,
) -> None:
    """Save a form: fields of `values`, and the organisation's name.

    A version that arrived while the form was open, and so was not in `seen`, survives beside the
    saved one and is listed as a disagreement. Versions that were seen end, also where the saved
    value is the one that was shown already: that settles a disagreement.
    Raises NotFound, Refused("name-needed", "contact-merged").
    """
    _require_unmerged(uow, contact_id)
    fields: dict[str, Value] = {name: value.strip() for name, value in values.items()}
    if organisation is not None:
        fields["organisation_id"] = organisation_named(uow, organisation)
    if not fields.get("name", "x"):
        raise Refused("name-needed")
    now = people.dots(uow.connection, CONTACT, contact_id)
    for name, value in fields.items():
        there, shown = now.get(name, frozenset()), seen.get(name, frozenset())
        unseen = people.pack_dots(there - shown)
        if len(there & shown) > 1:
            uow.settle(CONTACT, contact_id, name, value, unseen)
        else:
            uow.set(CONTACT, contact_id, unseen={name: unseen} if unseen else None, **{name: value})


def set_points(
    uow: UnitOfWork, contact_id: RowId, drafts: Iterable[PointDraft], *, region: str = ""
) -> None:
    """Make these the contact's ways to be reached; those left out get a tombstone.

    Raises NotFound, Refused("contact-merged").
    """
    _require_unmerged(uow, contact_id)
    existing = {point.id: point for point in reading.points(uow.connection, [contact_id])}
    kept: set[RowId] = set()
    for position, draft in enumerate(item for item in drafts if item.written.strip()):
        if draft.id is None or draft.id not in existing:
            kept.add(add_point(uow, contact_id, draft, position=position, region=region))
            continue
        kept.add(draft.id)
        uow.set(
            CONTACT_POINT,
            draft.id,
            kind=draft.kind.value,
            value=normal_form(draft.kind, draft.written, region),
            written=draft.written.strip(),
            label=draft.label,
            position=position,
        )
    for point_id in existing.keys() - kept:
        uow.delete(CONTACT_POINT, point_id)


def put_in_bin(uow: UnitOfWork, contact_ids: Iterable[RowId]) -> None:
    """Out of the list; tickets and history stay. Raises NotFound, Refused("contact-merged")."""
    for contact_id in contact_ids:
        _require_unmerged(uow, contact_id)
        uow.delete(CONTACT, contact_id)


def restore(uow: UnitOfWork, contact_ids: Iterable[RowId]) -> None:
    """Back from the bin. Raises NotFound."""
    for contact_id in contact_ids:
        uow.set(CONTACT, contact_id, deleted_at=None)


def insert_contact(uow: UnitOfWork, contact_id: RowId, *, name: str, **values: Value) -> None:
    """Make the contact's row with every text field present."""
    texts: dict[str, Value] = dict.fromkeys(
        ("title", "language", "prefers", "warning", "remember"), ""
    )
    uow.insert(CONTACT, contact_id, **{**texts, "created_at": uow.now_us, **values, "name": name})


def add_point(
    uow: UnitOfWork, contact_id: RowId, draft: PointDraft, *, position: int, region: str
) -> RowId:
    """Add a way to reach the contact; the same one again is the same row, brought back."""
    value = normal_form(draft.kind, draft.written, region)
    point_id = _place_of_point(uow, contact_id, draft.kind, value)
    described: dict[str, Value] = {
        "written": draft.written.strip(),
        "label": draft.label,
        "position": position,
    }
    known = uow.find(CONTACT_POINT, point_id)
    if known is None:
        fixed = {"contact_id": contact_id, "kind": draft.kind.value, "value": value}
        uow.insert(CONTACT_POINT, point_id, **fixed, **described)
    elif known["deleted_at"] is not None:
        uow.set(CONTACT_POINT, point_id, unseen=None, deleted_at=None, **described)
    return point_id


def _place_of_point(uow: UnitOfWork, contact_id: RowId, kind: PointKind, value: str) -> RowId:
    """The row of this value. One that was changed or moved since is another's: try the next."""
    parts = [contact_id, kind.value, value]
    while True:
        point_id = uow.derived_id("contact_point", *parts)
        known = uow.find(CONTACT_POINT, point_id)
        this = (contact_id, kind.value, value)
        if known is None or (known["contact_id"], known["kind"], known["value"]) == this:
            return point_id
        parts.append("again")


def normal_form(kind: PointKind, written: str, region: str) -> str:
    """What two spellings of the same way to reach somebody have in common."""
    text = written.strip()
    if kind is PointKind.EMAIL and is_email(text):
        return normalise_email(text)
    if kind is PointKind.PHONE:
        return normalise_phone(text, region)
    if kind is PointKind.HANDLE:
        return text.lstrip("@").casefold()
    return text if kind is PointKind.POSTAL else text.casefold()


def organisation_named(uow: UnitOfWork, name: str) -> RowId | None:
    """The organisation of this name, made if it is new; None for no name."""
    words = " ".join(name.split())
    if not words:
        return None
    living = contact_lookup.organisations_named(uow.connection, [words])
    if words.casefold() in living:
        return living[words.casefold()][0]
    organisation_id = uow.derived_id("organisation", words.casefold())
    known = uow.find(ORGANISATION, organisation_id)
    if known is not None and known["deleted_at"] is not None:
        uow.set(ORGANISATION, organisation_id, deleted_at=None, name=words)
        return organisation_id
    if known is not None:  # it goes by another name now
        organisation_id = uow.new_id()
    uow.insert(ORGANISATION, organisation_id, name=words, domain="", note="")
    return organisation_id


def require(uow: UnitOfWork, contact_id: RowId) -> RowId:
    """The contact, or the one it has been merged into. Raises NotFound."""
    known = uow.find(CONTACT, contact_id)
    if known is None:
        raise NotFound("contact", contact_id.hex())
    if known["merged_into"] is None:
        return contact_id
    return merged_contacts.root_of(uow.connection, contact_id)


def _require_unmerged(uow: UnitOfWork, contact_id: RowId) -> None:
    """A merged contact is seen nowhere: what is written to it would be lost from sight."""
    root = require(uow, contact_id)
    if root != contact_id:
        raise Refused("contact-merged", name=uow.get(CONTACT, root)["name"])


def name_of(uow: UnitOfWork, contact_id: object) -> str:
    """The contact's name, "" for nobody."""
    if not isinstance(contact_id, bytes):
        return ""
    return str(uow.get(CONTACT, contact_id)["name"])
