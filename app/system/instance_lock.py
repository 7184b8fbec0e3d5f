"""One program at a time on one profile, guarded by a lock of the operating system.

The system drops the lock when its holder ends, however it ends, so a lock can never be stale. The
file itself stays: removing it would let two programs hold locks on two files of the same name.
"""

from __future__ import annotations

import errno
import json
import os
import socket
import sys
from pathlib import Path
from types import TracebackType

from app.system.errors import LockUnavailable, ProfileInUse, ProfileUnusable

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

# Windows also forbids reading a locked byte, so the lock sits far behind the holder's name.
_LOCKED_BYTE = 1 << 30
HELD = frozenset({errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK})
"""What the system answers to `take` while somebody else has the lock."""


class InstanceLock:
    """The right to use one profile, from construction until `release` or the end of the process.

    Raises `ProfileInUse` when another program has it, `ProfileUnusable` when the lock file cannot
    be opened, `LockUnavailable` when the file system cannot lock.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = _open(path)
        try:
            _lock(self._file, path)
        except BaseException:
            os.close(self._file)
            raise
        _write_holder(self._file)

    def release(self) -> None:
        """Let the next program in; safe to call twice."""
        if self._file >= 0:
            os.ftruncate(self._file, 0)
            let_go(self._file)
            os.close(self._file)
            self._file = -1

    def __enter__(self) -> InstanceLock:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


def _open(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise ProfileUnusable(path, error.errno) from error


def _lock(file: int, path: Path) -> None:
    try:
        take(file)
    except OSError as error:
        if error.errno in HELD:
            raise ProfileInUse(path, *_read_holder(file)) from error
        raise LockUnavailable(path, error.errno) from error


if sys.platform == "win32":

    def take(file: int) -> None:
        """Lock an open file, at once or not at all. Raises OSError."""
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

    def let_go(file: int) -> None:
        """Drop the lock on an open file."""
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)

else:

    def take(file: int) -> None:
        """Lock an open file, at once or not at all. Raises OSError."""
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def let_go(file: int) -> None:
        """Drop the lock on an open file."""
        fcntl.flock(file, fcntl.LOCK_UN)


def _write_holder(file: int) -> None:
    holder = json.dumps({"pid": os.getpid(), "host": socket.gethostname()}).encode()
    os.ftruncate(file, 0)
    os.lseek(file, 0, os.SEEK_SET)
    os.write(file, holder)


def _read_holder(file: int) -> tuple[int | None, str | None]:
    os.lseek(file, 0, os.SEEK_SET)
    try:
        holder = json.loads(os.read(file, 4096))
        return int(holder["pid"]), str(holder["host"])
    except (ValueError, KeyError, TypeError):
        return None, None  # the holder has the lock but has not written its name yet
