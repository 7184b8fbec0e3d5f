"""Copies of the database that are known to open: never a file copy, which misses the log."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from app.domain.errors import StoreProblem
from app.store.engine import Database


def verified_copy(database: Database, target: Path) -> Path:
    """Write a copy under the same key, open it and check every page; return its path.

    Raises StoreProblem("disk-full" or "damaged"); a half-written copy is removed.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_suffix(".part")
    draft.unlink(missing_ok=True)
    try:
        with database.maintenance() as connection:
            connection.exec_driver_sql("VACUUM INTO ?", (str(draft),))
        _check(draft, database)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)
    return target


def _check(copy: Path, database: Database) -> None:
    opened = database.sibling(copy)
    try:
        with opened.maintenance() as connection:
            problems = page_problems(connection)
    finally:
        opened.close()
    if problems:
        raise StoreProblem("damaged", "; ".join(problems[:5]))


def page_problems(connection: Connection) -> list[str]:
    """What SQLCipher (page authentication) and SQLite (structure) find wrong; empty when sound."""
    found: list[str] = []
    for question in ("PRAGMA cipher_integrity_check", "PRAGMA integrity_check"):
        try:
            answers = connection.exec_driver_sql(question).scalars().all()
        except DBAPIError as error:  # damage deep enough stops the check itself
            answers = [str(error.orig)]
        found += [str(answer) for answer in answers if answer != "ok"]
    return found
