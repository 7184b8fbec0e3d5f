"""Ctrl+C as a wish: the first lets what is running come to a clean stop, the second does not."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def stoppable() -> Iterator[Callable[[], bool]]:
    """Gives a question: has somebody asked to stop? The second request raises KeyboardInterrupt."""
    asked = False

    def take_note(number: int, frame: FrameType | None) -> None:
        nonlocal asked
        asked = True
        signal.signal(signal.SIGINT, signal.default_int_handler)

    before = signal.signal(signal.SIGINT, take_note)
    try:
        yield lambda: asked
    finally:
        signal.signal(signal.SIGINT, before)
