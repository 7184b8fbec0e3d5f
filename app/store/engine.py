"""The encrypted database file and its connections: one that writes, a few that read.

The recipe, each line of which prevents a loss that was measured:

* the key is raw (`x'…'`), the first statement on a connection, and never part of a URL;
* `isolation_level=None` and an explicit BEGIN make DDL transactional, so a failed upgrade leaves
  nothing behind; writers begin IMMEDIATE, readers plain and `query_only`;
* WAL with `synchronous=FULL`: a saved thing survives a power cut, and readers never wait.
"""

from __future__ import annotations

import errno
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from app.domain.errors import StoreProblem

_CACHE_KIB = 65536
_READERS = 4
_BUSY_SECONDS = 10
_LOG_BYTES = 64 * 1024 * 1024

_OS_REASONS = {errno.ENOSPC: "disk-full", errno.EDQUOT: "disk-full"}
# A page with a flipped byte, a truncated file and a foreign file all end in these words.
_DAMAGE = ("file is not a database", "malformed", "disk image", "hmac check failed")


class Database:
    """One database file, opened with its 32-byte key.

    Raises StoreProblem: "missing" when there is no file and `create` is false, "wrong-key" when the
    key does not fit (or the first page is damaged: the cipher cannot tell the two apart).
    """

    def __init__(self, path: Path, key: bytes, *, create: bool = False) -> None:
        if len(key) != 32:
            raise ValueError("a raw database key has 32 bytes")
        if create:
            _make_private(path)
        elif not path.exists():
            raise StoreProblem("missing")
        self.path = path
        self._key = key
        self._gate_open = threading.local()
        self._writer = self._engine(1, self._connect_writer, "BEGIN IMMEDIATE")
        self._readers = self._engine(_READERS, self._connect_reader, "BEGIN")
        try:
            with self.read() as connection:
                connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")
        except StoreProblem as problem:
            self.close()
            if problem.reason == "damaged":
                raise StoreProblem("wrong-key", problem.detail) from problem
            raise

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A consistent view of the database; nothing can be written through it."""
        with known_problems(), self._readers.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """The one write transaction: everything or, on any exception, nothing."""
        with known_problems(), self._writer.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def gate(self) -> Iterator[None]:
        """Let this thread write projected tables; for the unit of work alone (see `tripwire`)."""
        self._gate_open.value = True
        try:
            yield
        finally:
            self._gate_open.value = False

    @contextmanager
    def maintenance(self) -> Iterator[Connection]:
        """A fresh connection outside any transaction: upgrades, checks and backups.

        Foreign keys are off, as Alembic's batch mode must have them *before* BEGIN; whoever uses
        this checks them before committing.
        """
        engine = self._engine(1, self._connect_maintenance, None)
        try:
            with known_problems(), engine.connect() as connection:
                yield connection
        finally:
            engine.dispose()

    def sibling(self, path: Path) -> Database:
        """Another existing file under the same key: a backup."""
        return Database(path, self._key)

    def close(self) -> None:
        """Close every connection; the write-ahead log is folded back by the last one."""
        self._readers.dispose()
        self._writer.dispose()

    def _engine(self, size: int, creator: Any, begin: str | None) -> Engine:
        engine = create_engine(
            "sqlite://",
            module=dbapi2,
            creator=creator,
            poolclass=QueuePool,
            pool_size=size,
            max_overflow=0,
            pool_timeout=60,
            pool_reset_on_return=None,
        )
        if begin is not None:

            @event.listens_for(engine, "begin")
            def _begin(connection: Connection) -> None:
                # Past SQLAlchemy: every question begins a transaction, and few take longer.
                connection.connection.cursor().execute(begin)

        return engine

    def _connect(self) -> Any:
        connection = dbapi2.connect(
            str(self.path),
            check_same_thread=False,
            isolation_level=None,
            timeout=_BUSY_SECONDS,
            cached_statements=256,
        )
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key=\"x'{self._key.hex()}'\"")
        connection.execute(f"PRAGMA cache_size=-{_CACHE_KIB}")
        connection.execute("PRAGMA temp_store=MEMORY")
        connection.execute("PRAGMA secure_delete=ON")
        connection.create_function("gate_open", 0, self._is_gate_open)
        return connection

    def _connect_writer(self) -> Any:
        connection = self._connect()
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute(f"PRAGMA journal_size_limit={_LOG_BYTES}")
        connection.execute("PRAGMA foreign_keys=ON")
        return connection

    def _connect_reader(self) -> Any:
        connection = self._connect()
        connection.execute("PRAGMA query_only=ON")
        return connection

    def _connect_maintenance(self) -> Any:
        connection = self._connect()
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.create_function("gate_open", 0, lambda: 1)
        return connection

    def _is_gate_open(self) -> int:
        return 1 if getattr(self._gate_open, "value", False) else 0


def _make_private(path: Path) -> None:
    """Let nobody else read even the encrypted file; SQLite gives its log the same rights."""
    try:
        path.touch(mode=0o600)
    except OSError as error:
        reason = _OS_REASONS.get(error.errno or 0, "read-only")
        raise StoreProblem(reason, str(error.strerror)) from error


@contextmanager
def known_problems() -> Iterator[None]:
    """Turn what the environment can do to a database into StoreProblem; bugs pass through."""
    try:
        yield
    except DBAPIError as error:
        reason = _reason(str(error.orig).lower())
        if reason is None:
            raise
        raise StoreProblem(reason, str(error.orig)) from error
    except dbapi2.DatabaseError as error:
        reason = _reason(str(error).lower())
        if reason is None:
            raise
        raise StoreProblem(reason, str(error)) from error


def _reason(text: str) -> str | None:
    if any(words in text for words in _DAMAGE):
        return "damaged"
    if "database or disk is full" in text:
        return "disk-full"
    if "readonly database" in text or "unable to open database" in text:
        return "read-only"
    if "database is locked" in text or "database is busy" in text:
        return "busy"
    if "disk i/o error" in text:
        return "disk-full"
    return None
