"""Finding contacts that are kept twice among 20,000, against reading the same rows bare."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sqlcipher3 import dbapi2

from app.domain.duplicates import Known
from app.security.keys import new_keys
from app.services import contact_duplicates
from app.services.contacts import insert_contact
from app.store.registry import CONTACT_POINT, ORGANISATION
from app.store.unit_of_work import UnitOfWork
from app.system.paths import Profile
from tests.benchmarks.measure import compare
from tests.desks import make_desk
from tests.fakes.clock import FakeClock
from tests.services.duplicate_truth import made

CONTACTS = 20_000


def test_find_among_twenty_thousand(tmp_path: Path) -> None:
    keys = new_keys()
    desk = make_desk(tmp_path / "desk", FakeClock(), keys)
    desk.do_quietly(plant, made(CONTACTS).contacts)
    raw = dbapi2.connect(str(Profile(tmp_path / "desk").database), check_same_thread=False)
    raw.execute(f"PRAGMA key=\"x'{keys.database.hex()}'\"")

    def floor() -> None:
        """Everything that is compared, read and put into one dictionary by its value."""
        raw.execute("SELECT id, name, organisation_id FROM contact").fetchall()
        by_value: dict[tuple[str, str], list[bytes]] = {}
        for contact_id, kind, value in raw.execute(
            "SELECT contact_id, kind, value FROM contact_point"
        ):
            by_value.setdefault((kind, value), []).append(contact_id)

    found = contact_duplicates.find(desk)
    assert found
    compare(
        f"duplicates among {CONTACTS:,} contacts ({len(found)} found)",
        floor,
        lambda: contact_duplicates.find(desk),
        reach=8,
        turns=7,
    )
    raw.close()
    desk.close()


def plant(uow: UnitOfWork, known: Sequence[Known]) -> None:
    """Contacts as they would be after years of imports and mails."""
    places: dict[bytes, bytes] = {}
    for at, one in enumerate(known):
        place = one.organisation_id
        if place is not None and place not in places:
            places[place] = uow.new_id()
            uow.insert(ORGANISATION, places[place], name=place.decode(), domain="", note="")
        row_id = uow.new_id()
        organisation_id = places[place] if place is not None else None
        insert_contact(uow, row_id, name=one.name, organisation_id=organisation_id)
        for number, (kind, value) in enumerate(one.points):
            uow.insert(
                CONTACT_POINT,
                uow.new_id(),
                contact_id=row_id,
                kind=kind.value,
                value=value,
                written=value,
                label="",
                position=at + number,
            )
