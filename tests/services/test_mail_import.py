"""Importing an archive: threads, people, whose turn it is, what is odd, and being interrupted."""

from __future__ import annotations

import mailbox
import random
from collections.abc import Callable
from datetime import timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.channels.mail.archive import open_archive
from app.domain.errors import StoreProblem
from app.domain.inbox import InboxQuery
from app.domain.message import Author, Delivery
from app.domain.ticket import Status, TicketState
from app.services import mail_import, tickets
from app.services.desk import Desk
from app.services.incoming_mail import FilingRules
from app.services.mail_import import Account
from app.wiring import mail_tools
from tests.desks import make_desk
from tests.fakes.clock import MONDAY_MORNING, FakeClock

OURS = "hello@rye.example"
RULES = FilingRules(frozenset({OURS}), timedelta(days=30), timedelta(hours=24))


def mail(
    number: int,
    *,
    sender: str = "Camille Dubreuil <camille@mail.example>",
    to: str = OURS,
    subject: str = "Nut allergy",
    text: str = "Is it safe?",
    days_ago: float = 1,
    answers: str = "",
    **headers: str,
) -> EmailMessage:
    """A mail with Message-ID <number@test>."""
    message = EmailMessage()
    message["From"] = sender
    message["To"] = to
    message["Subject"] = subject
    message["Date"] = format_datetime(MONDAY_MORNING - timedelta(days=days_ago))
    message["Message-ID"] = f"<{number}@test>"
    if answers:
        message["In-Reply-To"] = answers
        message["References"] = answers
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    return message


def archive(folder: Path, mails: list[EmailMessage | bytes], name: str = "archive.mbox") -> Path:
    """An mbox of these mails."""
    path = folder / name
    box = mailbox.mbox(path)
    for one in mails:
        box.add(one)
    box.close()
    return path


def bring_in(desk: Desk, path: Path, cancelled: Callable[[], bool] = lambda: False) -> Account:
    return mail_import.import_archive(
        desk,
        open_archive(path),
        mail_tools(),
        RULES,
        name=path.name,
        fingerprint=str(path),
        cancelled=cancelled,
    )


def rows(desk: Desk, status: Status = Status.NEEDS_REPLY) -> list[str]:
    return [row.subject for row in desk.inbox_page(InboxQuery(status)).rows]


def test_a_conversation_is_put_together(desk: Desk, tmp_path: Path) -> None:
    path = archive(
        tmp_path,
        [
            mail(1, days_ago=3),
            mail(
                2,
                days_ago=2,
                sender=f"Tilda <{OURS}>",
                to="camille@mail.example",
                answers="<1@test>",
            ),
            mail(3, days_ago=1, subject="Re: Nut allergy", answers="<2@test>", text="Thank you!"),
        ],
    )
    account = bring_in(desk, path)
    assert (account.read, account.messages_added, account.tickets_added) == (3, 3, 1)
    assert (account.contacts_added, account.threaded, account.finished) == (1, 2, True)
    row = desk.inbox_page(InboxQuery()).rows[0]
    assert (row.subject, row.contact_name, row.preview) == (
        "Nut allergy",
        "Camille Dubreuil",
        "Thank you!",
    )
    view = desk.ticket_view(row.id)
    assert [one.author for one in view.messages] == [
        Author.CUSTOMER,
        Author.PERSON,
        Author.CUSTOMER,
    ]
    assert view.messages[1].delivery is Delivery.SENT
    assert row.promise_at == MONDAY_MORNING - timedelta(days=1) + RULES.answer_within


@given(order=st.permutations(range(4)))
def test_order_of_arrival_does_not_matter(
    tmp_path_factory: pytest.TempPathFactory, order: list[int]
) -> None:
    folder = tmp_path_factory.mktemp("order")
    chain = [
        mail(1, days_ago=4),
        mail(2, days_ago=3, answers="<1@test>"),
        mail(3, days_ago=2, answers="<2@test>"),
        mail(4, days_ago=1, answers="<3@test>", text="the last word"),
    ]
    chain[3].replace_header("References", "<1@test> <2@test> <3@test>")
    chain[2].replace_header("References", "<1@test> <2@test>")
    desk = make_desk(folder / "desk", FakeClock())
    bring_in(desk, archive(folder, [chain[place] for place in order]))
    shown = desk.inbox_page(InboxQuery()).rows
    desk.close()
    assert [row.preview for row in shown] == ["the last word"]


def test_importing_again_adds_nothing(desk: Desk, tmp_path: Path) -> None:
    mails: list[EmailMessage | bytes] = [mail(number, subject=f"S{number}") for number in range(9)]
    path = archive(tmp_path, mails)
    bring_in(desk, path)
    again = bring_in(desk, path)
    assert (again.read, again.duplicates, again.messages_added) == (9, 9, 0)
    copy = bring_in(desk, archive(tmp_path, mails, "copy.mbox"))
    assert (copy.duplicates, copy.tickets_added, copy.contacts_added) == (9, 0, 0)


@pytest.mark.parametrize(
    ("last", "status", "state"),
    [
        ({"days_ago": 1}, Status.NEEDS_REPLY, TicketState.NEW),
        ({"days_ago": 45}, Status.CLOSED, TicketState.SOLVED),
        (
            {"days_ago": 1, "sender": OURS, "to": "camille@mail.example"},
            Status.WAITING,
            TicketState.PENDING_CUSTOMER,
        ),
        ({"days_ago": 1, "Auto_Submitted": "auto-generated"}, Status.CLOSED, TicketState.SOLVED),
    ],
    ids=["recent question", "old", "our mail", "newsletter"],
)
def test_whose_turn_it_is(
    desk: Desk, tmp_path: Path, last: dict[str, object], status: Status, state: TicketState
) -> None:
    bring_in(desk, archive(tmp_path, [mail(1, **last)]))  # type: ignore[arg-type]
    row = desk.inbox_page(InboxQuery(status)).rows[0]
    assert row.state is state
    assert row.unread == (status is Status.NEEDS_REPLY)


def test_a_customer_who_writes_again_reopens(desk: Desk, tmp_path: Path, clock: FakeClock) -> None:
    bring_in(desk, archive(tmp_path, [mail(1, days_ago=2)]))
    row = desk.inbox_page(InboxQuery()).rows[0]
    desk.do(tickets.close, [row.id])
    clock.advance(days=1)
    bring_in(desk, archive(tmp_path, [mail(2, days_ago=-0.5, answers="<1@test>")], "more.mbox"))
    assert desk.ticket_view(row.id).ticket.status is Status.NEEDS_REPLY
    bring_in(desk, archive(tmp_path, [mail(3, days_ago=3, answers="<1@test>")], "older.mbox"))
    desk.do(tickets.close, [row.id])
    bring_in(desk, archive(tmp_path, [mail(4, days_ago=2.5, answers="<1@test>")], "older2.mbox"))
    assert desk.ticket_view(row.id).ticket.status is Status.CLOSED


def test_a_reply_without_references_joins_by_subject_and_person(desk: Desk, tmp_path: Path) -> None:
    other = "Joss <joss@mail.example>"
    path = archive(
        tmp_path,
        [
            mail(1, days_ago=9),
            mail(2, days_ago=8, subject="AW: Nut allergy"),
            mail(3, days_ago=7, subject="Re: Nut allergy", sender=other),
            mail(4, days_ago=6),
        ],
    )
    account = bring_in(desk, path)
    assert (account.tickets_added, account.threaded) == (3, 1)


def test_a_third_party_does_not_become_the_customer(desk: Desk, tmp_path: Path) -> None:
    supplier = "Supplier <flour@mill.example>"
    path = archive(tmp_path, [mail(1, days_ago=3), mail(2, sender=supplier, answers="<1@test>")])
    bring_in(desk, path)
    row = desk.inbox_page(InboxQuery()).rows[0]
    assert row.contact_name == "Camille Dubreuil"
    assert desk.ticket_view(row.id).messages[1].author_name == "Supplier"


def test_original_bytes_and_attachments_are_kept(desk: Desk, tmp_path: Path) -> None:
    message = mail(1)
    sheet = random.Random(1).randbytes(50_000)
    message.add_attachment(sheet, maintype="application", subtype="pdf", filename="../Sheet.pdf")
    raw = message.as_bytes()
    folder = tmp_path / "mails"
    folder.mkdir()
    (folder / "1.eml").write_bytes(raw)
    bring_in(desk, folder)
    shown = desk.ticket_view(desk.inbox_page(InboxQuery()).rows[0].id).messages[0]
    assert mail_import.original_bytes(desk, shown.id, mail_tools()) == raw
    found, content = desk.attachment(shown.attachments[0].id)
    assert content == sheet
    assert "/" not in found.name
    with desk.store.read() as connection:
        sizes = connection.exec_driver_sql("SELECT size FROM blob").scalars().all()
    assert sorted(size > 40_000 for size in sizes) == [False, True]
    assert desk.search("Sheet has:attachment").hits


def test_what_cannot_be_understood_is_kept_byte_for_byte(desk: Desk, tmp_path: Path) -> None:
    garbage = bytes(range(256)) * 20
    folder = tmp_path / "mails"
    folder.mkdir()
    (folder / "1.eml").write_bytes(garbage)
    (folder / "2.eml").write_bytes(b"")
    (folder / "3.eml").write_bytes(mail(1).as_bytes())
    account = bring_in(desk, folder)
    assert (account.read, account.messages_added, account.quarantined) == (3, 1, 2)
    kept = desk.quarantine()
    assert {desk.quarantined_bytes(one) for one in kept} == {garbage, b""}
    assert all(one.source and one.reason for one in kept)
    assert sum(account.reasons.values()) == 2
    again = bring_in(desk, folder)
    assert (again.quarantined, again.duplicates) == (0, 3)


def test_one_mail_the_desk_cannot_file_does_not_stop_the_rest(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log_watch: object
) -> None:
    log_watch.expect("filed singly")  # type: ignore[attr-defined]
    log_watch.expect("goes to quarantine")  # type: ignore[attr-defined]
    from app.services import mail_filing

    real = mail_filing._Filing._say

    def breaks(self: object, one: object, *rest: object) -> None:
        if one.parsed.subject == "S5":  # type: ignore[attr-defined]
            raise ZeroDivisionError
        real(self, one, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(mail_filing._Filing, "_say", breaks)
    account = bring_in(desk, archive(tmp_path, [mail(n, subject=f"S{n}") for n in range(9)]))
    assert (account.read, account.messages_added, account.quarantined) == (9, 8, 1)
    assert account.reasons == {"bug-ZeroDivisionError": 1}


def test_a_cancelled_import_goes_on_where_it_stopped(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mail_import, "BATCH_MAILS", 10)
    path = archive(tmp_path, [mail(n, subject=f"S{n}") for n in range(95)])
    calls = iter(range(1000))
    first = bring_in(desk, path, cancelled=lambda: next(calls) > 30)
    assert not first.finished
    assert 0 < first.messages_added < 95
    assert mail_import.unfinished(desk, str(path))
    second = bring_in(desk, path)
    assert second.finished
    assert (second.read, second.messages_added, second.duplicates) == (95, 95, 0)
    assert not mail_import.unfinished(desk, str(path))


def test_a_full_disk_ends_the_import_and_it_can_go_on(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mail_import, "BATCH_MAILS", 20)
    path = archive(tmp_path, [mail(n, subject=f"S{n}", text="word " * 400) for n in range(200)])
    with desk.store.database.write() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 60}")
    with pytest.raises(StoreProblem, match="disk-full"):
        bring_in(desk, path)
    assert desk.check().sound
    with desk.store.database.write() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1073741823")
    assert bring_in(desk, path).messages_added == 200


def test_ten_thousand_recipients_are_one_mail(desk: Desk, tmp_path: Path) -> None:
    many = ", ".join(f"p{n}@mail.example" for n in range(10_000))
    bring_in(desk, archive(tmp_path, [mail(1, to=many)]))
    view = desk.ticket_view(desk.inbox_page(InboxQuery()).rows[0].id)
    assert len(view.messages[0].recipients) == 10_000


def test_mail_in_a_sent_folder_is_ours_whatever_the_address(desk: Desk, tmp_path: Path) -> None:
    path = archive(tmp_path, [mail(1, sender="old@rye.example", to="joss@mail.example")], "Sent")
    bring_in(desk, path)
    assert desk.inbox_page(InboxQuery(Status.WAITING)).rows[0].contact_name == "joss@mail.example"
