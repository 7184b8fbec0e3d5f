"""Copies of the database that are known to open: never a file copy, which misses the log."""

from __future__ import annotations

import os
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from app.domain.errors import StoreProblem
from app.store.engine import Database, file_problem
from app.system.whole_file import sync_folder


def verified_copy(database: Database, target: Path) -> Path:
    """Write a copy under the same key, open it and check every page; return its path.

    Raises StoreProblem("disk-full", "read-only" or "damaged"); a half-written copy is removed.
    """
    draft = target.with_suffix(".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        draft.unlink(missing_ok=True)
        draft.touch(mode=0o600)
        try:
            with database.maintenance() as connection:
                connection.exec_driver_sql("VACUUM INTO ?", (str(draft),))
            _check(draft, database)
            _sync(draft)
            draft.replace(target)
            sync_folder(target.parent)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise file_problem(error) from error
    return target


def _sync(path: Path) -> None:
    """Have it on the disk before what it is a copy of is changed."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


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
