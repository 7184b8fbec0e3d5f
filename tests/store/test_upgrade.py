"""Upgrades: schema and migrations agree, nothing is lost, failures leave no trace."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine, inspect, text

from app.domain.errors import StoreProblem
from app.domain.message import MessageKind
from app.security.keys import new_keys
from app.services import tickets
from app.services.desk import Desk
from app.store import tables, upgrade
from app.store.engine import Database
from tests.desks import MIGRATIONS, add_contact, add_ticket, make_desk, reopen_store
from tests.fakes.clock import FakeClock

NEXT = """
import sqlalchemy as sa
from alembic import op
revision = "9999"
down_revision = "{head}"
branch_labels = None
depends_on = None

def upgrade():
    {body}
"""


def migrations_with(tmp_path: Path, body: str) -> Path:
    """The released migrations and one more."""
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    text_ = NEXT.format(head=upgrade.HEAD, body=body.replace("\n", "\n    "))
    (folder / "versions" / "9999_next.py").write_text(text_)
    return folder


def counts(connection: Connection) -> dict[str, int]:
    names = [kind.name for kind in tables.metadata.sorted_tables]
    return {
        name: connection.execute(text(f"SELECT count(*) FROM {name}")).scalar_one()
        for name in names
    }


def test_head_is_the_newest_migration() -> None:
    newest = max(path.name.split("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))
    assert newest == upgrade.HEAD


def test_migrations_make_the_tables_the_program_knows(desk: Desk) -> None:
    fresh = create_engine("sqlite://")
    tables.metadata.create_all(fresh)

    def shape(connection: Connection) -> dict[str, object]:
        found = inspect(connection)
        return {
            table.name: (
                sorted(
                    (
                        column["name"],
                        str(column["type"]),
                        column["nullable"],
                        str(column["default"]),
                    )
                    for column in found.get_columns(table.name)
                ),
                sorted(
                    (
                        str(index["name"]),
                        tuple(index["column_names"]),
                        str(index["dialect_options"].get("sqlite_where")),
                    )
                    for index in found.get_indexes(table.name)
                ),
                sorted(
                    tuple(key["constrained_columns"]) for key in found.get_foreign_keys(table.name)
                ),
            )
            for table in tables.metadata.sorted_tables
        }

    with fresh.connect() as wanted, desk.store.read() as made:
        assert shape(made) == shape(wanted)
    fresh.dispose()


def test_rebuilding_a_parent_table_keeps_its_children(tmp_path: Path, clock: FakeClock) -> None:
    """Alembic's table rebuild deletes child rows where foreign keys are on; ours are off."""
    keys = new_keys()
    desk = make_desk(tmp_path / "desk", clock, keys)
    for turn in range(3):
        add_ticket(desk, add_contact(desk, f"Person {turn}"))
    with desk.store.read() as connection:
        before = counts(connection)
    body = (
        "with op.batch_alter_table('contact') as batch:\n"
        "    batch.alter_column('title', new_column_name='job_title')"
    )
    migrations = migrations_with(tmp_path, body)
    copy = upgrade.bring_up_to_date(
        desk.store.database, migrations, tmp_path / "backups", "test", head="9999"
    )
    with desk.store.read() as connection:
        assert counts(connection) == before
        columns = inspect(connection).get_columns("contact")
        assert "job_title" in [column["name"] for column in columns]
        assert upgrade.version(connection) == "9999"
    with (
        pytest.raises(Exception, match="outside the gate"),
        desk.store.database.write() as connection,
    ):
        connection.execute(text("UPDATE contact SET name = 'x'"))
    desk.close()
    assert copy is not None
    saved = Database(copy, keys.database)
    with saved.read() as connection:
        assert counts(connection) == before
    saved.close()


@pytest.mark.parametrize(
    "body",
    [
        "op.add_column('contact', sa.Column('later', sa.Text()))\nraise RuntimeError('step two')",
        "op.execute('PRAGMA defer_foreign_keys=ON')\nop.execute('DELETE FROM contact')",
        "op.execute('DELETE FROM message')",
    ],
    ids=["raises", "loses parents", "loses rows"],
)
def test_a_failed_upgrade_leaves_the_old_schema(
    tmp_path: Path, clock: FakeClock, body: str
) -> None:
    keys = new_keys()
    desk = make_desk(tmp_path / "desk", clock, keys)
    add_ticket(desk, add_contact(desk))
    with desk.store.read() as connection:
        before = counts(connection)
    migrations = migrations_with(tmp_path, body)
    with pytest.raises(StoreProblem) as problem:
        upgrade.bring_up_to_date(
            desk.store.database, migrations, tmp_path / "backups", "test", head="9999"
        )
    assert problem.value.reason == "upgrade-failed"
    with desk.store.read() as connection:
        assert counts(connection) == before
        assert upgrade.version(connection) == upgrade.HEAD
        assert "later" not in [c["name"] for c in inspect(connection).get_columns("contact")]
    assert desk.check().sound
    desk.close()


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (
            "op.execute('PRAGMA max_page_count=1')\n"
            "op.execute('UPDATE draft SET text = hex(zeroblob(900000))')",
            "disk-full",
        ),
        ("raise ValueError('Camille Dubreuil')", "upgrade-failed"),
    ],
    ids=["full disk", "quotes a customer"],
)
def test_why_an_upgrade_failed_is_said_without_names(
    tmp_path: Path, clock: FakeClock, body: str, reason: str
) -> None:
    desk = make_desk(tmp_path / "desk", clock)
    ticket_id = add_ticket(desk)
    desk.do(tickets.save_draft, ticket_id, MessageKind.NOTE, "words")
    migrations = migrations_with(tmp_path, body)
    with pytest.raises(StoreProblem) as problem:
        upgrade.bring_up_to_date(
            desk.store.database, migrations, tmp_path / "backups", "test", head="9999"
        )
    assert problem.value.reason == reason
    assert "Camille" not in str(problem.value)
    assert desk.check().sound
    desk.close()


def test_a_newer_database_is_refused_and_untouched(tmp_path: Path, clock: FakeClock) -> None:
    keys = new_keys()
    desk = make_desk(tmp_path, clock, keys)
    with desk.store.database.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '7777'"))
    desk.close()
    before = (tmp_path / "desk.db").read_bytes()
    with pytest.raises(StoreProblem) as problem:
        reopen_store(tmp_path, clock, keys)
    assert problem.value.reason == "newer"
    assert (tmp_path / "desk.db").read_bytes() == before
