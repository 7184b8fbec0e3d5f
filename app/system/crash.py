"""Catches what nobody caught: into the log, and to one reporter, without customer data."""

from __future__ import annotations

import faulthandler
import hashlib
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TextIO

from app.system.errors import ProfileUnusable
from app.system.logs import logger
from app.system.redaction import traceback_without_values

_log = logger("crash")


@dataclass(frozen=True, slots=True)
class CrashReport:
    """One uncaught exception, fit to be shown and copied.

    `fingerprint` is equal for equal tracebacks, so that a repeated crash is shown once. `text` is
    the traceback without values.
    """

    kind: str
    thread: str
    text: str
    fingerprint: str


class CrashHooks:
    """Python's three last-resort hooks, taken over from construction until `remove`.

    `reporter` is called in the failing thread and must not touch a window: let it emit a signal.
    `fault_file` receives the frames of a hard crash (a segmentation fault), which hold no values.
    Raises `ProfileUnusable` when it cannot be opened.
    """

    def __init__(
        self, reporter: Callable[[CrashReport], None], fault_file: Path | None = None
    ) -> None:
        self._faults = None if fault_file is None else _open(fault_file)
        if self._faults is not None:
            faulthandler.enable(self._faults)
        self._reporter = reporter
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        sys.unraisablehook = self._unraisable

    def remove(self) -> None:
        """Give the hooks back to whoever had them."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            self._faults = None

    def report(self, error: BaseException) -> None:
        """Log and report an exception that was caught only to be reported, as from a worker."""
        described = _describe(error)
        _log.error("uncaught %s in thread %s", described.kind, described.thread, exc_info=error)
        try:
            self._reporter(described)
        except Exception as failure:
            _log.error("the crash reporter itself failed", exc_info=failure)

    def _uncaught(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if isinstance(error, Exception):
            self.report(error.with_traceback(trace))
        else:
            self._before[0](kind, error, trace)

    def _uncaught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if isinstance(args.exc_value, Exception):
            self.report(args.exc_value)
        else:
            self._before[1](args)

    def _unraisable(self, args: sys.UnraisableHookArgs) -> None:
        if isinstance(args.exc_value, Exception):
            self.report(args.exc_value)
        else:
            self._before[2](args)


def _open(fault_file: Path) -> TextIO:
    try:
        fault_file.touch(mode=0o600)  # nobody else may read it
        return fault_file.open("a", encoding="utf-8")
    except OSError as error:
        raise ProfileUnusable(fault_file, error.errno) from error


def _describe(error: BaseException) -> CrashReport:
    text = traceback_without_values(error)
    fingerprint = hashlib.sha256(text.encode()).hexdigest()[:16]
    return CrashReport(type(error).__name__, threading.current_thread().name, text, fingerprint)
