"""What can be wrong with a mail archive a person points at."""

from __future__ import annotations

from pathlib import Path

from app.domain.errors import KnownError


class ArchiveProblem(KnownError):
    """Base of the errors below; `path` is what the person named, or the file inside it."""

    def __init__(self, path: Path, detail: str = "") -> None:
        super().__init__(f"{path}: {detail}" if detail else str(path))
        self.path = path
        self.detail = detail


class ArchiveNotFound(ArchiveProblem):
    """There is nothing at this path."""


class NotAnArchive(ArchiveProblem):
    """The path holds neither mbox nor Maildir nor `.eml` mail."""


class ArchiveUnreadable(ArchiveProblem):
    """The system refuses to read it; `detail` is the system's reason."""


class OriginalDamaged(KnownError):
    """The kept pieces of an original mail do not make the original again."""
