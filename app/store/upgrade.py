"""Brings a database to this program's schema, or refuses kindly.

An upgrade is preceded by a verified backup, runs on its own connection in one real transaction with
foreign keys off *before* BEGIN (inside a transaction the pragma is ignored, and Alembic's table
rebuild would then delete child rows), and commits only when keys and row counts hold.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

from app.domain.errors import StoreProblem
from app.store import backup, tripwire
from app.store.engine import Database, known_problems

HEAD = "0002"
"""The schema this program reads and writes; a test compares it with the newest migration."""


def version(connection: Connection) -> str | None:
    """The schema of the database, None for an empty one."""
    tables = connection.exec_driver_sql(
        "SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'"
    ).scalar()
    if not tables:
        return None
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return None if found is None else str(found)


def bring_up_to_date(
    database: Database, migrations: Path, backups: Path, stamp: str, *, head: str = HEAD
) -> Path | None:
    """Upgrade to `head` if needed; return the backup that was made before it, if any.

    `stamp` names the backup file. Raises StoreProblem: "newer" for a database of a later program,
    "upgrade-failed" (naming the backup) when a step fails, and what the disk can do to a database;
    the old schema is then untouched.
    """
    with database.read() as connection:
        found = version(connection)
    if found == head:
        return None
    copy = None
    if found is not None:
        _refuse_newer(found, migrations)
        copy = backup.verified_copy(database, backups / f"before-upgrade-{stamp}.db")
    with database.maintenance() as connection:
        try:
            with known_problems():
                _upgrade(connection, migrations)
        except StoreProblem:
            raise
        except Exception as error:
            # Its text may quote a customer; the log's traceback says where it happened.
            raise StoreProblem(
                "upgrade-failed", f"{type(error).__name__} (backup: {copy})"
            ) from error
    return copy


def _refuse_newer(found: str, migrations: Path) -> None:
    known = {path.name.split("_")[0] for path in (migrations / "versions").glob("[0-9]*.py")}
    if found not in known:
        raise StoreProblem("newer", found)


def _upgrade(connection: Connection, migrations: Path) -> None:
    # Imported here: Alembic costs a fifth of a second that no ordinary start should pay.
    from alembic import command
    from alembic.config import Config

    connection.exec_driver_sql("PRAGMA journal_mode=WAL")
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    before = _row_counts(connection)
    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
        tripwire.lay(connection)
        _check(connection, before)
        connection.exec_driver_sql("COMMIT")
    except BaseException:
        # A full disk has ended the transaction already; saying so would hide the reason.
        connection.connection.driver_connection.rollback()  # type: ignore[union-attr]
        raise


def _row_counts(connection: Connection) -> dict[str, int]:
    names = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE 'search_%' AND name <> 'alembic_version'"
    ).scalars()
    return {
        name: int(connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar() or 0)  # noqa: S608 - names come from the schema itself
        for name in names.all()
    }


def _check(connection: Connection, before: dict[str, int]) -> None:
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if orphans:
        raise StoreProblem("upgrade-failed", f"{len(orphans)} rows would lose their parent")
    after = _row_counts(connection)
    fewer = [name for name, count in before.items() if name in after and after[name] < count]
    if fewer:
        raise StoreProblem("upgrade-failed", f"rows would be lost in {', '.join(fewer)}")
