"""Real desks in a temporary folder, for every test that needs one."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import select

from app.domain.changes import Changes
from app.domain.contact import PointKind
from app.domain.ids import RowId
from app.domain.person import Role
from app.domain.ticket import Channel
from app.security.keys import DeskKeys, new_keys
from app.services import contacts, people, settings, tickets
from app.services.contacts import PointDraft
from app.services.desk import Desk
from app.store.registry import KINDS
from app.store.store import Store, create_store, open_store
from app.system.paths import Profile
from tests.fakes.clock import FakeClock

MIGRATIONS = Path(__file__).parents[1] / "migrations"
LONDON = ZoneInfo("Europe/London")


def make_store(folder: Path, clock: FakeClock, keys: DeskKeys | None = None) -> Store:
    """A new store in `folder`, opened with `keys` or fresh ones."""
    return create_store(Profile(folder).create(), keys or new_keys(), clock, MIGRATIONS)


def reopen_store(folder: Path, clock: FakeClock, keys: DeskKeys) -> Store:
    """The store in `folder` as the next start of the program opens it."""
    return open_store(Profile(folder), keys, clock, MIGRATIONS)


def make_desk(folder: Path, clock: FakeClock, keys: DeskKeys | None = None) -> Desk:
    """A desk of the bakery with one person, Tilda, who acts."""
    desk = Desk(make_store(folder, clock, keys))
    desk.person_id = desk.do_quietly(people.add, "Tilda Okafor", Role.LEADER).result
    desk.do_quietly(settings.change, business="Rye & Rowan", zone=LONDON, region="GB")
    return desk


def add_contact(desk: Desk, name: str = "Camille Dubreuil", email: str = "") -> RowId:
    """A contact with a mail address."""
    written = email or f"{name.split()[0].lower()}@mail.example"
    return desk.do(
        contacts.create, name=name, points=[PointDraft(PointKind.EMAIL, written)], region="GB"
    ).result


def add_ticket(
    desk: Desk, contact_id: RowId | None = None, subject: str = "Nut allergy", text: str = "Is it?"
) -> RowId:
    """An inbound mail ticket without a promise."""
    return desk.do(
        tickets.open_ticket,
        contact_id=contact_id,
        subject=subject,
        channel=Channel.EMAIL,
        text=text,
    ).result


def projected_rows(desk: Desk) -> dict[tuple[str, RowId], tuple[object, ...]]:
    """Every row screens may show, whole, by kind and id."""
    with desk.store.read() as connection:
        return {
            (kind.name, row.id): tuple(row)
            for kind in KINDS
            for row in connection.execute(select(kind.table))
        }


def untold(
    before: dict[tuple[str, RowId], tuple[object, ...]], desk: Desk, changes: Changes
) -> list[tuple[str, RowId]]:
    """Rows that look different from `before` and are not named by the changes."""
    after = projected_rows(desk)
    different = [key for key in after if before.get(key) != after[key]]
    return [(kind, row_id) for kind, row_id in different if not changes.touches(kind, row_id)]
