"""What can go wrong with a file of contacts.

KnownError
└── ContactsFileProblem    `path` names the file
    ├── UnreadableFile     it cannot be opened or read to its end; `cause` is the system's error
    ├── EmptyFile          nothing in it
    ├── NotContacts        it is something else; `kind` says what, as a stable code
    ├── UnknownLayout      a table none of whose columns was recognised; `header` is what it says
    └── UnwritableFile     an export cannot be written; what stood there before still stands
"""

from __future__ import annotations

from pathlib import Path

from app.domain.errors import KnownError


class ContactsFileProblem(KnownError):
    """Base of everything the readers and writers of this package raise."""

    def __init__(self, path: Path, detail: str = "") -> None:
        super().__init__(f"{path.name}: {detail}" if detail else path.name)
        self.path = path


class UnreadableFile(ContactsFileProblem):
    """The file is missing, forbidden, a folder without cards, or stops being readable midway."""

    def __init__(self, path: Path, cause: OSError) -> None:
        super().__init__(path, type(cause).__name__)
        self.cause = cause


class EmptyFile(ContactsFileProblem):
    """No bytes, or only white space; for a folder: no card files."""


class NotContacts(ContactsFileProblem):
    """Kinds: zip (also xlsx, ods), office (xls, doc, msg), pdf, image, database, binary, text."""

    def __init__(self, path: Path, kind: str) -> None:
        super().__init__(path, kind)
        self.kind = kind


class UnknownLayout(ContactsFileProblem):
    """Somebody has to say what the columns mean: call `sniff`, change its mapping, `read`."""

    def __init__(self, path: Path, header: tuple[str, ...]) -> None:
        super().__init__(path)
        self.header = header


class UnwritableFile(ContactsFileProblem):
    """The disk is full, read-only or gone."""

    def __init__(self, path: Path, cause: OSError) -> None:
        super().__init__(path, type(cause).__name__)
        self.cause = cause
