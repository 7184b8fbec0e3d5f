"""A session full of mishaps leaves no customer's name, address or word in log or crash reports."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from app.channels.mail.archive import open_archive
from app.domain.contact import PointKind
from app.domain.errors import KeyProblem, Refused, StoreProblem
from app.services import contacts, mail_import, opening, tickets
from app.services.contacts import PointDraft
from app.services.desk import Desk
from app.services.mail_import import MailTools
from app.services.opening import NewDesk, Surroundings
from app.system.crash import CrashHooks, CrashReport
from app.system.logs import LogFile
from app.system.paths import Profile
from app.wiring import mail_tools
from tests.conftest import LogWatch
from tests.desks import MIGRATIONS, add_ticket
from tests.fakes.clock import FakeClock
from tests.fakes.keyring import FakeKeyring
from tests.services.test_mail_filing import RULES, letter

# By name only below: tracebacks quote the lines of code they pass.
FIRST, FAMILY, HOST, PHONE = "Philomena", "Quackenbush", "quackenbush.example", "07700 900143"
SUBJECT, WORDS, BUSINESS, PASSPHRASE = "Xylophonmeister", "Gugelhupf", "Marzipanhaus", "nine loaves"
SECRETS = (FIRST, FAMILY, HOST, PHONE, PHONE[-6:], SUBJECT, WORDS, BUSINESS, PASSPHRASE)
CUSTOMER = f"{FIRST} {FAMILY} <{FIRST}@{HOST}>"


@pytest.fixture
def desk(tmp_path: Path, clock: FakeClock, keyring: FakeKeyring) -> Desk:
    """A desk made as a person makes one."""
    wanted = NewDesk(BUSINESS, "Tilda", PASSPHRASE, ZoneInfo("Europe/London"), "GB")
    return opening.create(
        Profile(tmp_path / "desk"), wanted, Surroundings(clock, MIGRATIONS, keyring)
    ).desk


def stumbling(tools: MailTools) -> MailTools:
    """Tools that break on some mails, quoting them."""

    def parse(raw: bytes):  # type: ignore[no-untyped-def]
        if b"odd" in raw:
            raise ValueError(raw.decode())
        return tools.parse(raw)

    def thread_subject(subject: str) -> str:
        if "even" in subject:
            raise KeyError(subject)
        return tools.thread_subject(subject)

    return MailTools(parse, tools.pack, tools.unpack, tools.reply_ids, thread_subject)


def bring_in_mail(desk: Desk, folder: Path) -> None:
    """An archive with mails that break the parser, threading and filing."""
    folder.mkdir()
    for name, subject in (
        ("odd", SUBJECT),
        ("2", f"even {SUBJECT}"),
        ("3", f"breaks {SUBJECT}"),
        ("4", SUBJECT),
    ):
        raw = letter(name, sender=CUSTOMER, subject=subject)
        (folder / f"{FIRST} {name}.eml").write_bytes(raw)
    mail_import.import_archive(
        desk,
        open_archive(folder),
        stumbling(mail_tools()),
        RULES,
        name=f"Mail of {FIRST}",
        fingerprint="archive",
    )


def work(desk: Desk) -> bytes:
    """Ordinary commands with the customer's words in them."""
    points = [
        PointDraft(PointKind.PHONE, PHONE),
        PointDraft(PointKind.EMAIL, f"p@{HOST}"),
    ]
    contact_id = desk.do(contacts.create, name=f"{FIRST} {FAMILY}", points=points).result
    ticket_id = add_ticket(desk, contact_id, SUBJECT, WORDS)
    desk.do(tickets.note, ticket_id, WORDS)
    desk.search(f"{WORDS} {FIRST}")
    desk.undo()
    return ticket_id


def disk_full(desk: Desk, ticket_id: bytes) -> None:
    with desk.store.database.write() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 1}")
    try:
        desk.do(tickets.note, ticket_id, WORDS * 30_000)
    finally:
        with desk.store.database.write() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count=1073741823")


def bad_statement(desk: Desk, _: bytes) -> None:
    with desk.store.database.write() as connection:
        connection.execute(
            text("INSERT INTO draft VALUES (NULL, x'00', 'note', :words, 1, NULL)"),
            {"words": f"{WORDS} for {CUSTOMER}"},
        )


def refused(desk: Desk, ticket_id: bytes) -> None:
    desk.do(tickets.rename, ticket_id, " ")


def bug(desk: Desk, ticket_id: bytes) -> None:
    subject = desk.ticket_view(ticket_id).ticket.subject
    {}[subject]  # type: ignore[index]


def wrong_passphrase(desk: Desk, _: bytes) -> None:
    opening.change_passphrase(
        Profile(desk.store.database.path.parent), f"{PASSPHRASE}?", f"{PASSPHRASE}!"
    )


MISHAPS: dict[Callable[[Desk, bytes], None], type[Exception]] = {
    disk_full: StoreProblem,
    bad_statement: IntegrityError,
    refused: Refused,
    bug: KeyError,
    wrong_passphrase: KeyProblem,
}


def test_a_session_full_of_mishaps_names_nobody(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log_watch: LogWatch
) -> None:
    log_watch.expect("goes to quarantine")
    log_watch.expect("filed singly")
    log_watch.expect("uncaught")
    break_filing(monkeypatch)
    reports: list[CrashReport] = []
    with LogFile(tmp_path, level=logging.DEBUG) as log:
        hooks = CrashHooks(reports.append)
        try:
            bring_in_mail(desk, tmp_path / "archive")
            ticket_id = work(desk)
            for mishap, kind in MISHAPS.items():
                with pytest.raises(kind) as caught:
                    mishap(desk, ticket_id)
                hooks.report(caught.value)
        finally:
            hooks.remove()
            desk.close()
    written = log.path.read_text("utf-8")
    told = "\n".join([written, *(report.text for report in reports)])
    assert written.count("goes to quarantine") == 3
    assert len(reports) == len(MISHAPS)
    assert [secret for secret in SECRETS if secret.casefold() in told.casefold()] == []


def break_filing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the desk stumble over one mail it has understood, quoting it."""
    from app.services import mail_filing

    real = mail_filing._Filing._say

    def say(self: object, mail: object, *rest: object) -> None:
        if "breaks" in mail.parsed.subject:  # type: ignore[attr-defined]
            raise LookupError(mail.parsed.subject)  # type: ignore[attr-defined]
        real(self, mail, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(mail_filing._Filing, "_say", say)


def test_what_an_error_says_of_itself_names_nobody(desk: Desk) -> None:
    """The window shows these, and people copy them into reports."""
    ticket_id = work(desk)
    for mishap in (disk_full, bad_statement, refused, wrong_passphrase):
        with pytest.raises(MISHAPS[mishap]) as caught:
            mishap(desk, ticket_id)
        said = f"{caught.value!r} {caught.value}"
        assert [secret for secret in SECRETS if secret.casefold() in said.casefold()] == []
    desk.close()
