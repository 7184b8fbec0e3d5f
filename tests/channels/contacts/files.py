"""Where the test files are, and how to read one in a line."""

from __future__ import annotations

from pathlib import Path

from app.channels.contacts import open_contacts
from app.domain.imported_contact import ImportedContact, RejectedRecord

DATA = Path(__file__).parents[2] / "data" / "contacts"


def records(path: Path) -> list[ImportedContact | RejectedRecord]:
    """Everything a file holds."""
    return list(open_contacts(path))


def contacts(path: Path) -> list[ImportedContact]:
    """The contacts of a file that holds nothing else."""
    found = [one for one in open_contacts(path) if isinstance(one, ImportedContact)]
    assert len(found) == len(records(path))
    return found


def table(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    """A table written to a file."""
    path = folder / "table.csv"
    path.write_bytes(text.encode(encoding))
    return path
