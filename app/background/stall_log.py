"""Notices when the window stands still, and writes down for how long and where.

A thread asks the GUI thread for an answer twenty times a second. When none comes in time it looks
at what that thread is doing; nothing of it but file names, lines and functions reaches the log.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import PurePath
from time import monotonic
from types import FrameType

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.system.logs import logger

LIMIT_MS = 100
_PAUSE_MS = 50
_FRAMES = 6
_log = logger("stall")

Report = Callable[[int, str], None]


def log_stall(milliseconds: int, where: str) -> None:
    """Write one line into the log."""
    _log.warning("the window stood still for %d ms in %s", milliseconds, where)


class StallLog(QObject):
    """Watches the thread it is made on, until `stop`.

    `report` is called in the watching thread with the milliseconds and the place, innermost frame
    first.
    """

    _asked = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        limit_ms: int = LIMIT_MS,
        report: Report = log_stall,
        look_at: Callable[[FrameType | None], str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._limit = limit_ms / 1000
        self._report = report
        self._look_at = look_at or place_of
        self._watched = threading.get_ident()
        self._answered = threading.Event()
        self._stopped = threading.Event()
        self._asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._watch, name="stall-log", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the watch; safe to call twice."""
        self._stopped.set()
        self._answered.set()
        self._thread.join()

    @Slot()
    def _answer(self) -> None:
        self._answered.set()

    def _watch(self) -> None:
        while not self._stopped.wait(_PAUSE_MS / 1000):
            self._answered.clear()
            self._asked.emit()
            if not self._answered.wait(self._limit):
                self._wait_for_the_end()

    def _wait_for_the_end(self) -> None:
        begun = monotonic()
        where = self._look_at(sys._current_frames().get(self._watched))
        # Looked at again and again: `stop` may have spoken just before the question was put.
        while not self._answered.wait(_PAUSE_MS / 1000) and not self._stopped.is_set():
            pass
        if not self._stopped.is_set():
            self._report(round((monotonic() - begun + self._limit) * 1000), where)


def place_of(frame: FrameType | None) -> str:
    """The innermost functions of a stack, without values or folders."""
    steps: list[str] = []
    while frame is not None and len(steps) < _FRAMES:
        code = frame.f_code
        steps.append(f"{PurePath(code.co_filename).name}:{frame.f_lineno} {code.co_name}")
        frame = frame.f_back
    return " < ".join(steps)
