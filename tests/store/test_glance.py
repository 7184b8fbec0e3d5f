"""The first look says what the desk says once it is open."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.inbox import InboxQuery
from app.security.keys import new_keys
from app.services import sample_data, settings, tickets
from app.services.desk import Desk
from app.store import upgrade
from app.store.glance import ROWS, SCHEMA, glance
from app.store.store import Database
from tests.desks import LONDON, add_contact, add_ticket, make_desk
from tests.fakes.clock import FakeClock

KEYS = new_keys()


@pytest.fixture
def desk(tmp_path: Path, clock: FakeClock) -> Desk:
    """A desk opened by KEYS."""
    return make_desk(tmp_path / "desk", clock, KEYS)


def look(desk: Desk) -> object:
    return glance(desk.store.database.path, KEYS.database)


def test_it_knows_the_schema_of_this_program() -> None:
    assert SCHEMA == upgrade.HEAD


@pytest.mark.parametrize("count", [0, 40, 200])
def test_it_says_what_the_open_desk_says(desk: Desk, count: int) -> None:
    if count:
        sample_data.fill(desk, tickets=count)
    found = glance(desk.store.database.path, KEYS.database)
    assert found is not None
    assert found.rows == desk.inbox_page(InboxQuery(), None, ROWS).rows
    assert found.facets == desk.inbox_facets(InboxQuery())
    assert found.zone == LONDON.key
    assert found.business == desk.settings().business
    assert found.sample_data is desk.settings().sample_data
    desk.close()


def test_tags_promises_and_the_nameless_too(desk: Desk, clock: FakeClock) -> None:
    tagged = add_ticket(desk, add_contact(desk))
    desk.do(tickets.add_tag, [tagged], "Allergens")
    desk.do(tickets.add_tag, [tagged], "Cake")
    add_ticket(desk, None, "Nobody's")
    desk.do(tickets.promise_call_back, [tagged], clock.now() + timedelta(hours=1))
    desk.do(tickets.end_call_back, [tagged])
    found = glance(desk.store.database.path, KEYS.database)
    assert found is not None
    assert found.rows == desk.inbox_page(InboxQuery(), None, ROWS).rows
    desk.close()


def test_without_a_zone_it_names_none(tmp_path: Path, clock: FakeClock) -> None:
    from app.store.store import create_store
    from app.system.paths import Profile
    from tests.desks import MIGRATIONS

    store = create_store(Profile(tmp_path / "bare").create(), KEYS, clock, MIGRATIONS)
    found = glance(store.database.path, KEYS.database)
    assert found is not None
    assert found.zone == ""
    store.close()


def test_a_wrong_key_shows_nothing(desk: Desk) -> None:
    assert glance(desk.store.database.path, new_keys().database) is None
    desk.close()


def test_no_database_shows_nothing(tmp_path: Path) -> None:
    assert glance(tmp_path / "none.db", KEYS.database) is None


def test_another_schema_shows_nothing(desk: Desk) -> None:
    with desk.store.database.maintenance() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    assert look(desk) is None
    desk.close()


def test_a_damaged_file_shows_nothing(desk: Desk) -> None:
    path = desk.store.database.path
    desk.close()
    path.write_bytes(path.read_bytes()[:5000])
    assert glance(path, KEYS.database) is None


def test_a_nonsensical_zone_shows_nothing(desk: Desk) -> None:
    desk.do_quietly(settings.change, business="x")
    with desk.store.database.maintenance() as connection:
        connection.exec_driver_sql("UPDATE desk_setting SET value = '{' WHERE name = 'zone'")
    assert look(desk) is None
    desk.close()


def test_it_leaves_the_desk_as_it_was(desk: Desk) -> None:
    add_ticket(desk)
    look(desk)
    assert desk.check().sound
    add_ticket(desk)
    assert isinstance(desk.store.database, Database)
    desk.close()
