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
from app.domain.stopping import Stop, Stopped
from app.security.memory import wipe

_CACHE_KIB = 65536
_READER_CACHE_KIB = 16384
_READERS = 4
_BUSY_SECONDS = 10
_LOG_BYTES = 64 * 1024 * 1024

# SQLite's primary result codes (https://sqlite.org/rescode.html). A key that does not fit and a
# damaged first page are both "not a database"; any other damage shows only behind a key that fits.
_REASONS = {
    5: "busy",  # BUSY
    6: "busy",  # LOCKED
    8: "read-only",  # READONLY
    10: "damaged",  # IOERR: the disk gives no answer
    11: "damaged",  # CORRUPT
    13: "disk-full",  # FULL
    14: "read-only",  # CANTOPEN
    15: "busy",  # PROTOCOL: the log's locks are taken again and again
    26: "wrong-key",  # NOTADB
}
_INTERRUPTED = 9
# What a disk without room answers where SQLite has no word of its own for it: IOERR_WRITE,
# IOERR_FSYNC, IOERR_TRUNCATE, IOERR_SHMSIZE.
_NO_ROOM = {778, 1034, 1546, 4874}


class Database:
    """One database file, opened with its 32-byte key.

    Raises StoreProblem: "missing" when there is no file and `create` is false, "damaged",
    "wrong-key" when the key does not fit or the first page is damaged: the cipher cannot tell these
    two apart.
    """

    def __init__(self, path: Path, key: bytes, *, create: bool = False) -> None:
        if len(key) != 32:
            raise ValueError("a raw database key has 32 bytes")
        if create:
            _make_private(path)
        elif not path.exists():
            raise StoreProblem("missing")
        self.path = path
        self._key = bytearray(key)  # a copy of our own, to be overwritten
        self._gate_open = threading.local()
        self._writer = self._engine(1, self._connect_writer, "BEGIN IMMEDIATE")
        self._readers = self._engine(_READERS, self._connect_reader, "BEGIN")
        try:
            with self.read() as connection:
                connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")
        except StoreProblem:
            self.close()
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
        return Database(path, bytes(self._key))

    def close(self) -> None:
        """Close every connection; the write-ahead log is folded back by the last one.

        The key is overwritten: nothing can be opened through this any more.
        """
        self._readers.dispose()
        self._writer.dispose()
        wipe(self._key)

    def _engine(self, size: int, creator: Any, begin: str | None) -> Engine:
        engine = create_engine(
            "sqlite://",
            module=dbapi2,
            creator=creator,
            poolclass=QueuePool,
            pool_size=size,
            max_overflow=0,
            pool_timeout=60,
            pool_use_lifo=True,  # the same connection again, whose cache is warm
            # SQLAlchemy takes a COMMIT that failed for the end of the transaction, SQLite does not:
            # without the roll-back nothing could be written until the next start.
            pool_reset_on_return="rollback",
            hide_parameters=True,  # they are customers' words, and errors are logged
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
        say_key(connection, self._key)
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
        connection.execute(f"PRAGMA cache_size=-{_READER_CACHE_KIB}")
        connection.execute("PRAGMA query_only=ON")
        return connection

    def _connect_maintenance(self) -> Any:
        connection = self._connect()
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.create_function("gate_open", 0, lambda: 1)
        return connection

    def _is_gate_open(self) -> int:
        return 1 if getattr(self._gate_open, "value", False) else 0


def say_key(connection: Any, key: bytes | bytearray) -> None:
    """Open the cipher; no text with the key is left behind."""
    written = key.hex()
    statement = f"PRAGMA key=\"x'{written}'\""
    connection.execute(statement)
    wipe(written)
    wipe(statement)


def _make_private(path: Path) -> None:
    """Let nobody else read even the encrypted file; SQLite gives its log the same rights."""
    try:
        path.touch(mode=0o600)
    except OSError as error:
        raise file_problem(error) from error


def file_problem(error: OSError) -> StoreProblem:
    """What the system's refusal to write a file means for the desk."""
    full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    return StoreProblem("disk-full" if full else "read-only", str(error.strerror))


def mark_of_others(connection: Connection) -> int:
    """A number that changes for this connection whenever another one, of any program, has written.

    See https://sqlite.org/pragma.html#pragma_data_version.
    """
    # Past SQLAlchemy: every command asks.
    row = connection.connection.cursor().execute("PRAGMA data_version").fetchone()
    return int(row[0])


@contextmanager
def interruptible(connection: Connection, stop: Stop) -> Iterator[None]:
    """What is asked through this connection meanwhile ends with Stopped when `stop` is set."""
    driver: Any = connection.connection.driver_connection
    with stop.interrupting(driver.interrupt):
        yield


@contextmanager
def known_problems() -> Iterator[None]:
    """Turn what the environment can do to a database into StoreProblem; bugs pass through.

    Raises Stopped for a question that was interrupted; see `interruptible`.
    """
    try:
        yield
    except (DBAPIError, dbapi2.DatabaseError) as error:
        original = error.orig if isinstance(error, DBAPIError) else error
        code = getattr(original, "sqlite_errorcode", 0)
        if code == _INTERRUPTED:
            raise Stopped from error
        reason = _reason(code)
        if reason is None:
            raise
        raise StoreProblem(reason, str(original)) from error


def _reason(code: int) -> str | None:
    """The reason for an extended result code; its low byte is the primary one."""
    return "disk-full" if code in _NO_ROOM else _REASONS.get(code & 0xFF)
