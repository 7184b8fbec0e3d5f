"""Finding a contact by what somebody calls them."""

from __future__ import annotations

from app.domain.contact import PointKind
from app.domain.ids import RowId
from app.services.contacts import normal_form
from app.services.desk import Desk
from app.store import contact_lookup, merged_contacts


def find(desk: Desk, text: str) -> tuple[RowId, ...]:
    """The contacts a mail address, number, handle or exact name means; the oldest first.

    An address means one contact, the oldest that has it; a name can mean several.
    """
    region = desk.settings().region
    words = " ".join(text.split())
    with desk.store.read() as connection:
        for kind in (PointKind.EMAIL, PointKind.PHONE, PointKind.HANDLE):
            value = normal_form(kind, words, region)
            owners = contact_lookup.reached(connection, kind, [value])
            if owners:
                return (owners[value][0],)
        return tuple(contact_lookup.named(connection, [words]).get(words, ()))


def find_merged(desk: Desk, name: str) -> tuple[RowId, ...]:
    """The contacts of exactly this name that were merged into others, the oldest first."""
    with desk.store.read() as connection:
        return merged_contacts.named(connection, " ".join(name.split()))
