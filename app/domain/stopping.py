"""Telling a question, from another thread, that nobody waits for its answer any more."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock


class Stopped(Exception):
    """The question was given up because it was told to; no failure."""


class Stop:
    """Made for one question. `set` may be called from any thread, at any time, again and again."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._is_set = False
        self._interrupt: Callable[[], object] | None = None

    def set(self) -> None:
        """Interrupt what runs, and let nothing of this question begin any more."""
        with self._lock:
            self._is_set = True
            if self._interrupt is not None:
                self._interrupt()

    @contextmanager
    def interrupting(self, interrupt: Callable[[], object]) -> Iterator[None]:
        """While inside, `set` calls `interrupt`; never later. Raises Stopped if it came before."""
        with self._lock:
            if self._is_set:
                raise Stopped
            self._interrupt = interrupt
        try:
            yield
        finally:
            # Under the lock: the connection may be somebody else's at once.
            with self._lock:
                self._interrupt = None
