"""What the workers do for an import. Nothing here touches Qt.

An import goes in slices of a second on the write lane, so that a person's own commands, which are
done on the same lane, get their turn in between.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.contact_table import CsvLayout
from app.system.file_state import file_state

if TYPE_CHECKING:
    from app.services.contact_import import ContactAccount
    from app.services.desk import Desk
    from app.services.incoming_mail import FilingRules
    from app.services.mail_import import Account, FoundMail
    from app.services.own_addresses import SampleMail
    from app.services.readers import OpenedArchive, Readers, Record

SLICE_SECONDS = 0.7
_SAMPLE_MAILS = 300
_SAMPLE_SECONDS = 2.0
_CONTACTS_PER_SLICE = 500
_PREVIEW_RECORDS = 20


@dataclass(frozen=True, slots=True)
class ArchiveFacts:
    """What is known of an archive before it is brought in. `size` is in bytes."""

    archive: OpenedArchive
    fingerprint: str
    size: int
    suggested: tuple[str, ...]
    unfinished: bool


@dataclass(frozen=True, slots=True)
class MailSlice:
    """How far a mail import has come, in bytes of the archive."""

    account: Account
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class ContactSlice:
    """How far a contact import has come; `over` when the file was read to its end."""

    account: ContactAccount
    over: bool


@dataclass(frozen=True, slots=True)
class ContactFacts:
    """A file of contacts as recognised; `layout` is None for vCards."""

    path: Path
    layout: CsvLayout | None
    first: tuple[Record, ...]


def look_into_archive(desk: Desk, readers: Readers, path: Path) -> ArchiveFacts:
    """Open and recognise an archive. Raises the errors of `Readers.open_archive`."""
    from app.services.mail_import import unfinished
    from app.services.own_addresses import suggest_own_addresses

    archive = readers.open_archive(path)
    fingerprint = file_state(path)
    return ArchiveFacts(
        archive,
        fingerprint,
        archive.estimate(),
        suggest_own_addresses(_sample(archive, readers)),
        unfinished(desk, fingerprint),
    )


class MailRun:
    """One import, slice by slice. All slices run in one worker, one after the other."""

    def __init__(self, readers: Readers, facts: ArchiveFacts, rules: FilingRules) -> None:
        self._readers = readers
        self._facts = facts
        self._rules = rules
        self._rest: Iterator[FoundMail] | None = None
        self._done = 0
        self._read = -1
        self._at_end = False

    def estimate(self) -> int:
        """Bytes in all, as `import_archive` asks for them."""
        return self._facts.size

    def mails(self, start_after: str | None = None) -> Iterator[FoundMail]:
        """What the slices before have left of the archive."""
        if self._rest is None:
            self._rest = self._facts.archive.mails(start_after)
        return self._rest

    def slice(self, desk: Desk, over: Callable[[], bool]) -> MailSlice:
        """Import for about a second, or until `over`. Raises StoreProblem, reading errors.

        After an error a new run goes on where the last whole batch ended.
        """
        from app.services.mail_import import Progress, import_archive

        # Whoever found nothing more is at the end, which must not look like being cut off.
        ends = math.inf if self._at_end else time.monotonic() + SLICE_SECONDS

        def note(progress: Progress) -> None:
            self._done = progress.bytes_done

        account = import_archive(
            desk,
            self,
            self._readers.mail_tools,
            self._rules,
            name=self._facts.archive.path.name,
            fingerprint=self._facts.fingerprint,
            path=self._facts.archive.path,
            progress=note,
            cancelled=lambda: over() or time.monotonic() >= ends,
        )
        self._at_end = account.read == self._read
        self._read = account.read
        return MailSlice(account, self._done, self._facts.size)


def look_into_contacts(readers: Readers, path: Path) -> ContactFacts:
    """Recognise a file of contacts. Raises the errors of the readers of contacts."""
    if readers.is_cards(path):
        first = tuple(islice(readers.read_contacts(path, None), _PREVIEW_RECORDS))
        return ContactFacts(path, None, first)
    layout = readers.sniff_table(path)
    return ContactFacts(path, layout, tuple(readers.preview_table(layout)))


class ContactRun:
    """One import of contacts, slice by slice, in one worker."""

    def __init__(self, readers: Readers, path: Path, layout: CsvLayout | None) -> None:
        self._readers = readers
        self._path = path
        self._layout = layout
        self._records: Iterator[Record] | None = None
        self._account: ContactAccount | None = None

    def slice(self, desk: Desk) -> ContactSlice:
        """Merge some hundred records. Raises StoreProblem, reading errors."""
        from app.services.contact_import import import_contacts

        if self._records is None:
            self._records = iter(self._readers.read_contacts(self._path, self._layout))
        new = import_contacts(desk, islice(self._records, _CONTACTS_PER_SLICE))
        self._account = new if self._account is None else _together(self._account, new)
        return ContactSlice(self._account, over=new.read < _CONTACTS_PER_SLICE)


def _together(one: ContactAccount, other: ContactAccount) -> ContactAccount:
    return replace(
        other,
        read=one.read + other.read,
        added=one.added + other.added,
        updated=one.updated + other.updated,
        unchanged=one.unchanged + other.unchanged,
        rejected=one.rejected + other.rejected,
        organisations_added=one.organisations_added + other.organisations_added,
        seconds=one.seconds + other.seconds,
    )


def _sample(archive: OpenedArchive, readers: Readers) -> Iterator[SampleMail]:
    from app.services.own_addresses import SampleMail

    ends = time.monotonic() + _SAMPLE_SECONDS
    for found in islice(archive.mails(), _SAMPLE_MAILS):
        if not found.problem:
            yield SampleMail(found.folder, readers.mail_tools.parse(found.raw))
        if time.monotonic() >= ends:
            return
