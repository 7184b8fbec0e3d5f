"""Saving a contact's form as one command, so that one undo takes all of it back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.domain.errors import Refused
from app.domain.ids import RowId
from app.services import contacts
from app.services.contacts import PointDraft, Seen
from app.store.unit_of_work import UnitOfWork, Value

TEXTS = ("title", "language", "prefers", "warning", "remember")


def add(
    uow: UnitOfWork, texts: Mapping[str, str], points: Sequence[PointDraft], *, region: str = ""
) -> RowId:
    """Add a contact from "name", "organisation" and any of `TEXTS`.

    Without a name the first way to reach stands for it. Raises Refused("name-needed").
    """
    drafts = [draft for draft in points if draft.written.strip()]
    name = texts.get("name", "").strip()
    if not name and not drafts:
        raise Refused("name-needed")
    contact_id = uow.new_id()
    values: dict[str, Value] = {key: texts[key].strip() for key in TEXTS if key in texts}
    organisation_id = contacts.organisation_named(uow, texts.get("organisation", ""))
    contacts.insert_contact(
        uow,
        contact_id,
        name=name or drafts[0].written.strip(),
        organisation_id=organisation_id,
        **values,
    )
    for position, draft in enumerate(drafts):
        contacts.add_point(uow, contact_id, draft, position=position, region=region)
    return contact_id


def save(
    uow: UnitOfWork,
    contact_id: RowId,
    seen: Seen,
    texts: Mapping[str, str],
    points: Sequence[PointDraft] | None = None,
    *,
    region: str = "",
) -> None:
    """Save the texts that were changed and, unless None, all ways to reach.

    See `contacts.edit` for what `seen` protects. Raises NotFound, Refused("name-needed").
    """
    contacts.require(uow, contact_id)
    if texts:
        contacts.edit(uow, contact_id, seen, **texts)
    if points is not None:
        contacts.set_points(uow, contact_id, points, region=region)
