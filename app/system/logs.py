"""The program's log: by subject, in the profile, rotated, and free of customer data.

Loggers are named by subject (`logger("import")` is `hearthdesk.import`) and name records by id
only. Whatever slips through is masked as it is written, exceptions included.
"""

from __future__ import annotations

import logging
from copy import copy
from datetime import UTC, datetime
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TextIO

from app.system.errors import ProfileUnusable
from app.system.redaction import mask, traceback_without_values

ROOT = "hearthdesk"
_FILE = "hearthdesk.log"
_BYTES_PER_FILE = 2_000_000
_OLD_FILES = 4
_PRIVATE = 0o600


def logger(subject: str) -> logging.Logger:
    """The logger of one subject, such as `import` or `upgrade`."""
    return logging.getLogger(f"{ROOT}.{subject}")


class LogFile:
    """The open log of one profile; `close` stops writing and gives the file back.

    Raises `ProfileUnusable` when the file cannot be opened.
    """

    def __init__(
        self, folder: Path, *, level: int = logging.INFO, also: TextIO | None = None
    ) -> None:
        self.path = folder / _FILE
        self._handlers: list[logging.Handler] = [_rotating(self.path)]
        if also is not None:
            self._handlers.append(logging.StreamHandler(also))
        root = logging.getLogger(ROOT)
        self._level_before, self._propagate_before = root.level, root.propagate
        root.setLevel(level)
        root.propagate = False
        for handler in self._handlers:
            handler.setFormatter(RedactingFormatter())
            root.addHandler(handler)

    def close(self) -> None:
        """Stop logging to this file; safe to call twice."""
        root = logging.getLogger(ROOT)
        if self._handlers:
            root.setLevel(self._level_before)
            root.propagate = self._propagate_before
        for handler in self._handlers:
            root.removeHandler(handler)
            handler.close()
        self._handlers = []

    def __enter__(self) -> LogFile:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class RedactingFormatter(logging.Formatter):
    """One line per record in UTC, masked; an exception as its traceback without values."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)-7s %(threadName)s %(name)s  %(message)s")

    def formatTime(self, record: logging.LogRecord, datefmt: str | None = None) -> str:
        """UTC, so that logs of two computers can be laid side by side."""
        instant = datetime.fromtimestamp(record.created, UTC)
        return instant.isoformat(sep=" ", timespec="milliseconds").removesuffix("+00:00") + "Z"

    def format(self, record: logging.LogRecord) -> str:
        """The record's line with its own line breaks made visible, then its exception."""
        safe = copy(record)
        safe.msg, safe.args = mask(record.getMessage()).replace("\n", "\\n"), ()
        safe.exc_text = None  # another handler may have cached the unmasked traceback there
        return super().format(safe)

    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        """The traceback as code only; see `traceback_without_values`."""
        return traceback_without_values(ei[1]) if ei[1] is not None else ""


class _PrivateFile(RotatingFileHandler):
    """Readable by the person alone, also one that an earlier release made for everybody."""

    def _open(self) -> TextIOWrapper:
        file = Path(self.baseFilename)
        file.touch(mode=_PRIVATE)
        file.chmod(_PRIVATE)
        return super()._open()


def _rotating(path: Path) -> RotatingFileHandler:
    try:
        return _PrivateFile(
            path, maxBytes=_BYTES_PER_FILE, backupCount=_OLD_FILES, encoding="utf-8"
        )
    except OSError as error:
        raise ProfileUnusable(path, error.errno) from error
