"""One open desk: its database, gate and blobs, put together and taken apart again."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, insert, select

from app.domain.errors import StoreProblem
from app.domain.ids import RowId
from app.security.keys import DeskKeys
from app.security.memory import wipe
from app.store import tables as t
from app.store import upgrade
from app.store.blobs import Blobs
from app.store.engine import Database
from app.store.gate import Gate
from app.system.clock import Clock
from app.system.paths import Profile


@dataclass(frozen=True, slots=True)
class Store:
    """What services work with. `upgraded_from` is the backup made at this opening, if any."""

    database: Database
    gate: Gate
    blobs: Blobs
    device: RowId
    upgraded_from: Path | None

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A consistent view for questions."""
        with self.database.read() as connection:
            yield connection

    def close(self) -> None:
        """Close every connection and overwrite the keys."""
        self.database.close()
        self.blobs.close()


def create_store(
    profile: Profile, keys: DeskKeys, clock: Clock, migrations: Path, *, at: Path | None = None
) -> Store:
    """Make a new, empty database in the profile, or at another place. Raises StoreProblem."""
    with _wiped(keys.database) as key:
        database = Database(at or profile.database, key, create=True)
    return _open(database, profile, keys, clock, migrations)


def open_store(profile: Profile, keys: DeskKeys, clock: Clock, migrations: Path) -> Store:
    """Open the profile's database, upgrading it first if needed.

    Raises StoreProblem: "missing" also for a file in which there is nothing, because an empty desk
    in its place would look as if everything had been deleted.
    """
    with _wiped(keys.database) as key:
        database = Database(profile.database, key)
    with database.read() as connection:
        empty = upgrade.version(connection) is None
    if empty:
        database.close()
        raise StoreProblem("missing", "the file is empty")
    return _open(database, profile, keys, clock, migrations)


def _open(
    database: Database, profile: Profile, keys: DeskKeys, clock: Clock, migrations: Path
) -> Store:
    try:
        stamp = clock.now().strftime("%Y%m%d-%H%M%S")
        copy = upgrade.bring_up_to_date(database, migrations, profile.backups, stamp)
        device, secret, slot = _identity(database)
    except BaseException:
        database.close()
        raise
    with _wiped(keys.blobs) as key:
        blobs = Blobs(profile.blobs, secret=secret, key=key)
    gate = Gate(database, clock, device=device, secret=secret, slot=slot, blobs=blobs)
    return Store(database, gate, blobs, device, copy)


@contextmanager
def _wiped(key: bytes) -> Iterator[bytes]:
    """A key that whoever takes it copies; overwritten afterwards."""
    try:
        yield key
    finally:
        wipe(key)


def _identity(database: Database) -> tuple[RowId, bytes, int]:
    """This installation's id, the team's secret and this desk's digit; drawn at first opening."""
    with database.read() as connection:
        kept = connection.execute(select(t.meta.c.name, t.meta.c.value))
        found = {row.name: row.value for row in kept}
    if "device" not in found or "secret" not in found:
        found = {"device": os.urandom(16), "secret": os.urandom(32), "slot": b"\x01"}
        with database.write() as connection:
            rows = [{"name": name, "value": value} for name, value in found.items()]
            connection.execute(insert(t.meta), rows)
    return found["device"], found["secret"], found["slot"][0]
