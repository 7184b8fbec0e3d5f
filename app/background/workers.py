"""Two lanes for work that must not stop the window, and the one way home.

`write` is one thread, so commands never overlap; `read` is a few, which SQLite's log lets run
beside it. Results come back through one queued signal of an object made on the GUI thread: a signal
of an object that was made in a worker would run its receivers there.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from threading import Barrier
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")

_READERS = 3
# How long a lane that computes may keep the interpreter while the window wants it. By default it is
# 5 ms, and one key asks for it several times.
_TURN_SECONDS = 0.001


class Workers(QObject):
    """Owns the lanes. Made on the GUI thread; `close` waits for what is running.

    Signals:
        failed: an exception nobody else took, delivered on the GUI thread.
    """

    failed = Signal(object)
    _home = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_TURN_SECONDS)
        self._read = ThreadPoolExecutor(_READERS, "read")
        self._write = ThreadPoolExecutor(1, "write")
        self._is_closed = False
        self._home.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def read(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        *,
        owner: QObject,
        failed: Callable[[BaseException], object] | None = None,
    ) -> None:
        """Run `work` beside others, then `done(result)` here, unless `owner` is gone by then.

        After `close` nothing is read any more: a timer that comes late asks nobody.
        """
        if not self._is_closed:
            self._submit(self._read, work, done, owner, failed)

    def write(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        *,
        owner: QObject,
        failed: Callable[[BaseException], object] | None = None,
    ) -> None:
        """Run `work` after all writes asked for before it, then `done(result)` here."""
        self._submit(self._write, work, done, owner, failed)

    def in_every_reader(self, work: Callable[[], object]) -> None:
        """Run `work` in each reading thread, when everything asked to be read so far has been.

        Returns when all have done it. For the write worker alone.
        """
        together = Barrier(_READERS)

        def take_part() -> None:
            together.wait()
            work()

        wait([self._read.submit(take_part) for _ in range(_READERS)])

    def close(self) -> None:
        """Let running work end, drop what has not begun."""
        self._is_closed = True
        self._write.shutdown(wait=True)  # first: it may be waiting for readers
        self._read.shutdown(wait=True, cancel_futures=True)

    def _submit(
        self,
        lane: ThreadPoolExecutor,
        work: Callable[[], T],
        done: Callable[[T], object],
        owner: QObject,
        failed: Callable[[BaseException], object] | None,
    ) -> None:
        def arrived(future: Future[T]) -> None:
            if not future.cancelled() and isValid(self):
                self._home.emit(lambda: self._finish(future, done, owner, failed))

        lane.submit(work).add_done_callback(arrived)

    @Slot(object)
    def _deliver(self, call: Callable[[], Any]) -> None:
        call()

    def _finish(
        self,
        future: Future[T],
        done: Callable[[T], object],
        owner: QObject,
        failed: Callable[[BaseException], object] | None,
    ) -> None:
        error = future.exception()
        if error is not None:
            if failed is not None and isValid(owner):
                failed(error)
            else:
                self.failed.emit(error)
        elif isValid(owner):
            done(future.result())
