"""What the detail shows, read from the desk in one go. Runs in a worker: touches no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.contact import ContactRow, OrganisationRow
from app.domain.errors import NotFound
from app.domain.ids import RowId
from app.ui.contacts.disagreement import organisations_asked

if TYPE_CHECKING:
    from app.services.desk import ContactView, Desk
    from app.services.settings import DeskSettings

_CHUNK = 500
_NAMES_AT_MOST = 5000


@dataclass(frozen=True, slots=True)
class CardData:
    """A contact and what is needed to put it into words."""

    view: ContactView
    agreed: DeskSettings
    people: dict[RowId, str]
    organisations: dict[RowId, str]


@dataclass(frozen=True, slots=True)
class PlaceData:
    """An organisation and who is there."""

    place: OrganisationRow
    people: tuple[ContactRow, ...]


def id_of(data: CardData | PlaceData) -> RowId:
    """The id of the contact or organisation."""
    return data.view.contact.id if isinstance(data, CardData) else data.place.id


def read_card(desk: Desk, contact_id: RowId) -> CardData:
    """Raises NotFound."""
    view = desk.contact_view(contact_id)
    asked = organisations_asked(view)
    people = {person.id: person.name for person in desk.people()} if view.disagreements else {}
    names = {row.id: row.name for row in _organisations(desk) if row.id in asked} if asked else {}
    return CardData(view, desk.settings(), people, names)


def read_place(desk: Desk, organisation_id: RowId) -> PlaceData:
    """Raises NotFound."""
    for row in _organisations(desk):
        if row.id == organisation_id:
            return PlaceData(row, desk.organisation_contacts(organisation_id))
    raise NotFound("organisation", organisation_id.hex())


def read_item(desk: Desk, item_id: RowId) -> CardData | PlaceData:
    """The contact or organisation of this id. Raises NotFound."""
    try:
        return read_card(desk, item_id)
    except NotFound:
        return read_place(desk, item_id)


def organisation_names(desk: Desk) -> list[str]:
    """Names to complete from, the first few thousand by name."""
    numbers = desk.organisation_numbers()[:_NAMES_AT_MOST]
    return [row.name for part in _parts(numbers) for row in desk.organisation_rows(part)]


def _organisations(desk: Desk) -> Sequence[OrganisationRow]:
    parts = _parts(desk.organisation_numbers())
    return [row for part in parts for row in desk.organisation_rows(part)]


def _parts(numbers: Sequence[int]) -> list[Sequence[int]]:
    return [numbers[start : start + _CHUNK] for start in range(0, len(numbers), _CHUNK)]
