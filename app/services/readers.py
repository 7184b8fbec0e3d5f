"""What the import screens need of the channels, handed to them where the program is put together.

Screens know neither mbox nor CSV; they know that something opens an archive and something reads
contacts. The functions raise the channels' own errors, which are all `KnownError`s.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.domain.contact_table import CsvLayout
from app.domain.imported_contact import ImportedContact, RejectedRecord
from app.services.mail_import import FoundMail, MailTools

Record = ImportedContact | RejectedRecord


class OpenedArchive(Protocol):
    """An archive of mail that was found and recognised."""

    @property
    def path(self) -> Path:
        """What the person pointed at."""
        ...

    @property
    def kind(self) -> str:
        """mbox, maildir, eml, or folder (of any of these)."""
        ...

    def estimate(self) -> int:
        """Bytes in all."""
        ...

    def mails(self, start_after: str | None = None) -> Iterator[FoundMail]:
        """Mails in a fixed order, those after the one labelled `start_after`."""
        ...


@dataclass(frozen=True, slots=True)
class Readers:
    """How files of other programs are opened and understood.

    Attributes:
        open_archive: recognises mbox, Maildir, `.eml` files and folders of them.
        mail_tools: what `mail_import.import_archive` takes.
        is_cards: whether a file (or folder) of contacts holds vCards; otherwise it is a table.
        sniff_table: how a table is laid out and what its columns seem to mean.
        preview_table: what the sample rows of a layout become.
        read_contacts: the records of a file, as that table when a layout is given.
    """

    open_archive: Callable[[Path], OpenedArchive]
    mail_tools: MailTools
    is_cards: Callable[[Path], bool]
    sniff_table: Callable[[Path], CsvLayout]
    preview_table: Callable[[CsvLayout], Sequence[Record]]
    read_contacts: Callable[[Path, CsvLayout | None], Iterator[Record]]
