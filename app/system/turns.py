"""Programs and threads that change one file take turns: none writes over another's change."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.system.instance_lock import HELD, let_go, take

_PATIENCE_SECONDS = 10.0
_LOOK_AGAIN_SECONDS = 0.01


@contextmanager
def turn(path: Path, *, patience: float = _PATIENCE_SECONDS) -> Iterator[None]:
    """Alone with what the lock file at `path` stands for; waits for others up to `patience` s.

    Where the file system cannot lock, nobody waits. Raises OSError (EBUSY when it took too long).
    """
    file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        is_ours = _wait(file, path, time.monotonic() + patience)
        try:
            yield
        finally:
            if is_ours:
                let_go(file)
    finally:
        os.close(file)


def _wait(file: int, path: Path, until: float) -> bool:
    while True:
        try:
            take(file)
        except OSError as error:
            if error.errno not in HELD:
                return False
            if time.monotonic() > until:
                raise OSError(errno.EBUSY, os.strerror(errno.EBUSY), str(path)) from error
            time.sleep(_LOOK_AGAIN_SECONDS)
        else:
            return True
