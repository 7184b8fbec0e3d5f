"""The desk's contacts on their way to other programs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from app.domain.contact import ContactPoint, PointKind
from app.domain.exported_contact import ExportedContact, ExportedPoint
from app.domain.ids import id_text
from app.domain.permission import Permission
from app.services.desk import Desk
from app.services.permissions import require_of
from app.store import contacts as reading
from app.store.contact_lookup import cards

PAGE = 500


def exported_contacts(desk: Desk) -> Iterator[ExportedContact]:
    """Every contact by name, read in pages; one that is changed meanwhile comes as it is then.

    Raises StoreProblem, and Refused("not-allowed") for who may not take all of them along.
    """
    require_of(desk, Permission.EXPORT)
    numbers = desk.contact_numbers()
    for start in range(0, len(numbers), PAGE):
        with desk.store.read() as connection:
            rows = cards(connection, numbers[start : start + PAGE])
            points = reading.points(connection, [row["id"] for row in rows])
        reach: dict[bytes, list[ContactPoint]] = {}
        for point in points:
            reach.setdefault(point.contact_id, []).append(point)
        for row in rows:
            yield _exported(row, reach.get(row["id"], []))


def note_of(warning: str, remember: str) -> str:
    """What an export says beside names and numbers: the warning first."""
    return "\n".join(filter(None, (warning, remember)))


def _exported(row: Mapping[str, Any], points: list[ContactPoint]) -> ExportedContact:
    organisation = row["organisation_name"]
    return ExportedContact(
        uid=id_text(row["id"]),
        name="" if row["name"] == organisation else row["name"],
        organisation=organisation,
        title=row["title"],
        emails=_of(PointKind.EMAIL, points),
        phones=_of(PointKind.PHONE, points),
        handles=_of(PointKind.HANDLE, points),
        addresses=_of(PointKind.POSTAL, points),
        note=note_of(row["warning"], row["remember"]),
        language=row["language"],
    )


def _of(kind: PointKind, points: list[ContactPoint]) -> tuple[ExportedPoint, ...]:
    return tuple(
        ExportedPoint(one.value if kind is PointKind.PHONE else one.written, one.label)
        for one in points
        if one.kind is kind
    )
