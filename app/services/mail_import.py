"""Bringing an archive of mail in: in batches, each one transaction, so that it can stop anywhere.

Reading and understanding happen outside the transaction; a batch then goes through the gate as one
command together with the note of how far the archive was read. A kill between two batches loses
nothing, and importing again adds nothing, because a mail's id is derived from the mail.
"""

from __future__ import annotations

import json
import logging
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Protocol

from app.domain.errors import StoreProblem
from app.domain.ids import RowId
from app.domain.mail import ParsedMail
from app.services import mail_filing
from app.services.desk import Desk
from app.services.incoming_mail import Filed, FilingRules, IncomingMail
from app.store import local, mails
from app.store.unit_of_work import UnitOfWork

log = logging.getLogger("hearthdesk.import")

BATCH_MAILS = 250
BATCH_BYTES = 16 * 1024 * 1024


class FoundMail(Protocol):
    """A mail of an archive; `problem` is a code when its bytes could not be read whole."""

    @property
    def raw(self) -> bytes:
        """The bytes as they lie in the archive."""
        ...

    @property
    def position(self) -> int:
        """Bytes of the archive read when this mail was."""
        ...

    @property
    def label(self) -> str:
        """Names the mail within the archive."""
        ...

    @property
    def folder(self) -> str:
        """The mail folder it lay in ("Sent"), or empty."""
        ...

    @property
    def problem(self) -> str:
        """Why there is less than the whole mail, or empty."""
        ...


class MailSource(Protocol):
    """An archive that can be read from where an earlier reading stopped."""

    def estimate(self) -> int:
        """Bytes in all."""
        ...

    def mails(self, start_after: str | None = None) -> Iterator[FoundMail]:
        """Mails in a fixed order, those after the one labelled `start_after`."""
        ...


class PackedMail(Protocol):
    """A mail's original bytes with its large attachments cut out."""

    @property
    def skeleton(self) -> bytes:
        """What is left, with references where something was."""
        ...

    @property
    def payloads(self) -> tuple[bytes, ...]:
        """The contents cut out."""
        ...


@dataclass(frozen=True, slots=True)
class MailTools:
    """What the mail channel lends: how to understand, pack and unpack a mail."""

    parse: Callable[[bytes], ParsedMail]
    pack: Callable[[bytes], PackedMail]
    unpack: Callable[[bytes, Sequence[bytes]], bytes]
    reply_ids: Callable[[ParsedMail], tuple[str, ...]]
    thread_subject: Callable[[str], str]


@dataclass(slots=True)
class Account:
    """What an import did. `reasons` counts quarantined mails by code; `seconds` is elapsed time.

    `threaded` counts added mails that joined a conversation already there.
    """

    read: int = 0
    messages_added: int = 0
    tickets_added: int = 0
    contacts_added: int = 0
    threaded: int = 0
    duplicates: int = 0
    quarantined: int = 0
    reasons: dict[str, int] = field(default_factory=dict)
    seconds: float = 0.0
    finished: bool = False

    def add(self, filed: Filed) -> None:
        """Count a batch."""
        self.read += filed.read
        self.messages_added += filed.messages
        self.tickets_added += filed.tickets
        self.contacts_added += filed.contacts
        self.threaded += filed.threaded
        self.duplicates += filed.duplicates
        self.quarantined += sum(filed.quarantined.values())
        self.reasons = dict(Counter(self.reasons) + filed.quarantined)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import has come, in mails and in bytes of the archive."""

    account: Account
    bytes_done: int
    bytes_total: int


def unfinished(desk: Desk, fingerprint: str) -> bool:
    """Whether an earlier import of this archive stopped on the way."""
    with desk.store.read() as connection:
        return local.unfinished_run(connection, fingerprint) is not None


def unfinished_source(desk: Desk) -> str | None:
    """What the newest import read if it stopped on the way, None when it came to its end.

    The archive's whole path where it was told, else only its name.
    """
    with desk.store.read() as connection:
        return local.unfinished_source(connection)


def import_archive(
    desk: Desk,
    source: MailSource,
    tools: MailTools,
    rules: FilingRules,
    *,
    name: str,
    fingerprint: str,
    path: Path | None = None,
    progress: Callable[[Progress], object] = lambda progress: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Account:
    """Bring every mail of the archive in and return the account of it.

    `name` is shown beside quarantined mails; `fingerprint` recognises the archive when an import is
    taken up again, and `path` says where to look for it then. Raises StoreProblem (disk full, …):
    what was filed so far stays.
    """
    began = time.monotonic()
    run_id, reached, account = _begin(desk, str(path.absolute()) if path else name, fingerprint)
    before = account.seconds
    total = source.estimate()
    for batch, position in _batches(source, tools, reached, cancelled):
        account.add(_file(desk, batch, rules, name, run_id, account))
        account.seconds = before + time.monotonic() - began
        progress(Progress(account, position, total))
    account.finished = not cancelled()
    if account.finished:
        desk.do_quietly(_end, run_id, account)
    return account


def _begin(desk: Desk, source: str, fingerprint: str) -> tuple[RowId, str, Account]:
    with desk.store.read() as connection:
        run = local.unfinished_run(connection, fingerprint)
    if run is None:
        return desk.do_quietly(local.begin_run, source, fingerprint).result, "", Account()
    return run.id, run.reached, Account(**json.loads(run.account))


def _batches(
    source: MailSource, tools: MailTools, reached: str, cancelled: Callable[[], bool]
) -> Iterator[tuple[list[IncomingMail], int]]:
    batch: list[IncomingMail] = []
    size = position = 0
    for found in source.mails(reached or None):
        batch.append(_understand(found, tools))
        size += len(found.raw)
        position = found.position
        if len(batch) >= BATCH_MAILS or size >= BATCH_BYTES:
            yield batch, position
            batch, size = [], 0
        if cancelled():
            break
    if batch:
        yield batch, position


def _understand(found: FoundMail, tools: MailTools) -> IncomingMail:
    if found.problem:
        return _set_aside(found, found.problem)
    try:
        parsed = tools.parse(found.raw)
        packed = tools.pack(found.raw)
        return IncomingMail(
            found.raw,
            found.label,
            found.folder,
            "",
            parsed,
            packed.skeleton,
            packed.payloads,
            tools.reply_ids(parsed),
            tools.thread_subject(parsed.subject),
        )
    except Exception as error:  # one mail we stumble over must not keep the others out
        log.exception("a mail goes to quarantine")
        return _set_aside(found, f"bug-{type(error).__name__}")


def _set_aside(mail: FoundMail | IncomingMail, problem: str) -> IncomingMail:
    return IncomingMail(mail.raw, mail.label, mail.folder, problem, None)


def _file(
    desk: Desk,
    batch: list[IncomingMail],
    rules: FilingRules,
    name: str,
    run_id: RowId,
    account: Account,
) -> Filed:
    try:
        return _file_together(desk, batch, rules, name, run_id, account)
    except StoreProblem:
        raise
    except Exception as error:
        # One mail the desk cannot file must not keep the others out: find it by going one by one.
        log.warning("a batch of %d mails is filed singly: %s", len(batch), type(error).__name__)
    filed = Filed()
    for mail in batch:
        try:
            filed += _file_together(desk, [mail], rules, name, run_id, account, filed)
        except StoreProblem:
            raise
        except Exception as error:
            log.exception("a mail goes to quarantine")
            odd = _set_aside(mail, f"bug-{type(error).__name__}")
            filed += _file_together(desk, [odd], rules, name, run_id, account, filed)
    return filed


def _file_together(
    desk: Desk,
    batch: list[IncomingMail],
    rules: FilingRules,
    name: str,
    run_id: RowId,
    account: Account,
    earlier: Filed | None = None,
) -> Filed:
    """File a batch and note, in the same transaction, that the archive was read up to its end."""

    def file_mails(uow: UnitOfWork) -> Filed:
        filed = mail_filing.file_mails(uow, batch, rules, name)
        so_far = Account(**asdict(account))
        so_far.add(filed if earlier is None else earlier + filed)
        text = json.dumps(asdict(so_far))
        local.record_run(uow, run_id, reached=batch[-1].label, account=text)
        return filed

    return desk.do_quietly(file_mails).result


def _end(uow: UnitOfWork, run_id: RowId, account: Account) -> None:
    local.record_run(uow, run_id, reached="", account=json.dumps(asdict(account)), ended=True)


def original_bytes(desk: Desk, message_id: RowId, tools: MailTools) -> bytes | None:
    """The mail as it arrived, byte for byte; None for a message that never was a mail.

    Raises NotFound, StoreProblem("damaged").
    """
    with desk.store.read() as connection:
        kept = mails.original(connection, desk.store.blobs, message_id)
    return None if kept is None else tools.unpack(kept.skeleton, kept.payloads)
