"""Where mails end up: the right conversation, the right turn, nothing lost, whatever the order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from email.message import EmailMessage
from email.utils import format_datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.contact import PointKind
from app.domain.inbox import InboxQuery
from app.domain.ticket import Direction, Status
from app.services import (
    contact_lookup,
    contact_merging,
    contacts,
    mail_import,
    ticket_merging,
    ticket_splitting,
    tickets,
)
from app.services.contacts import PointDraft
from app.services.desk import Desk
from app.services.incoming_mail import FilingRules
from app.services.mail_import import Account, MailTools
from app.wiring import mail_tools
from tests.conftest import LogWatch
from tests.desks import add_contact, make_desk
from tests.fakes.clock import MONDAY_MORNING, FakeClock

OURS = "hello@rye.example"
CAMILLE = "Camille Dubreuil <camille@mail.example>"
RULES = FilingRules(frozenset({OURS}), timedelta(days=30), timedelta(hours=24))


@dataclass(frozen=True)
class Lying:
    """A mail as an archive hands it over."""

    raw: bytes
    label: str
    folder: str = ""
    problem: str = ""
    position: int = 0


class Pile:
    """An archive of these mails, in this order."""

    def __init__(self, mails: list[Lying]) -> None:
        self._mails = mails

    def estimate(self) -> int:
        return len(self._mails)

    def mails(self, start_after: str | None = None):  # type: ignore[no-untyped-def]
        labels = [mail.label for mail in self._mails]
        return iter(self._mails[labels.index(start_after) + 1 if start_after else 0 :])


def letter(
    name: str,
    *,
    sender: str = CAMILLE,
    to: str = OURS,
    subject: str = "Nut allergy",
    days_ago: float | None = 1,
    answers: str = "",
    automatic: bool = False,
) -> bytes:
    """A mail with Message-ID <name@test> and its name as text."""
    message = EmailMessage()
    message["From"] = sender
    message["To"] = to
    message["Subject"] = subject
    message["Message-ID"] = f"<{name}@test>"
    if days_ago is not None:
        message["Date"] = format_datetime(MONDAY_MORNING - timedelta(days=days_ago))
    if answers:
        message["In-Reply-To"] = message["References"] = f"<{answers}@test>"
    if automatic:
        message["Auto-Submitted"] = "auto-replied"
    message.set_content(name)
    return message.as_bytes()


def bring_in(
    desk: Desk, *mails: bytes | Lying, tools: MailTools | None = None, name: str = "pile"
) -> Account:
    """File these mails as one archive."""
    lying = [
        one if isinstance(one, Lying) else Lying(one, f"{name} {place}")
        for place, one in enumerate(mails)
    ]
    return mail_import.import_archive(
        desk, Pile(lying), tools or mail_tools(), RULES, name=name, fingerprint=name
    )


def shown(desk: Desk, status: Status = Status.NEEDS_REPLY) -> list[list[str]]:
    """The texts of each conversation of a tab."""
    rows = desk.inbox_page(InboxQuery(status)).rows
    return [[one.text.strip() for one in desk.ticket_view(row.id).messages] for row in rows]


def test_an_automatic_answer_does_not_settle_the_question(desk: Desk) -> None:
    receipt = letter(
        "receipt",
        sender=OURS,
        to="camille@mail.example",
        answers="question",
        days_ago=0.5,
        automatic=True,
    )
    bring_in(desk, letter("question"), receipt)
    assert shown(desk) == [["question", "receipt"]]


@pytest.mark.parametrize("batch", [1, 250])
def test_a_reply_without_references_joins_the_latest_conversation_of_its_subject(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, batch: int
) -> None:
    monkeypatch.setattr(mail_import, "BATCH_MAILS", batch)
    bring_in(
        desk,
        letter("march", days_ago=20),
        letter("april", days_ago=10),
        letter("answer", subject="Re: Nut allergy"),
    )
    assert sorted(shown(desk)) == [["april", "answer"], ["march"]]


def test_a_customer_who_answers_is_not_left_in_the_bin(desk: Desk) -> None:
    bring_in(desk, letter("question", days_ago=9))
    row = desk.inbox_page(InboxQuery()).rows[0]
    desk.do(tickets.put_in_bin, [row.id])
    desk.do(contacts.put_in_bin, [contact_of(desk, row.id)])
    bring_in(desk, letter("answer", answers="question"), name="later")
    assert shown(desk) == [["question", "answer"]]
    assert len(desk.contact_numbers()) == 1


def test_what_was_said_long_ago_stays_in_the_bin_with_its_conversation(desk: Desk) -> None:
    bring_in(desk, letter("question", days_ago=90))
    row = desk.inbox_page(InboxQuery(Status.CLOSED)).rows[0]
    desk.do(tickets.put_in_bin, [row.id])
    desk.do(contacts.put_in_bin, [contact_of(desk, row.id)])
    bring_in(desk, letter("answer", answers="question", days_ago=80), name="sent folder")
    again = bring_in(desk, letter("question", days_ago=90), name="again")
    assert again.duplicates == 1
    assert shown(desk, Status.CLOSED) == shown(desk) == []
    assert len(desk.ticket_view(row.id).messages) == 2
    assert len(desk.contact_numbers()) == 0


def contact_of(desk: Desk, ticket_id: bytes) -> bytes:
    found = desk.ticket_view(ticket_id).ticket.contact_id
    assert found is not None
    return found


def test_mails_too_large_to_read_are_all_shown(desk: Desk) -> None:
    large = [Lying(b"", f"inbox@{place}", problem="too-large") for place in (0, 900)]
    account = bring_in(desk, *large)
    assert (account.quarantined, account.reasons) == (2, {"too-large": 2})
    assert bring_in(desk, *large).duplicates == 2
    assert len({mail.source for mail in desk.quarantine()}) == 2


def test_mails_a_form_gives_one_number_and_no_date_are_different_mails(desk: Desk) -> None:
    same = [letter("form", subject=subject, days_ago=None) for subject in ("Cake", "Bread")]
    account = bring_in(desk, *same)
    assert (account.messages_added, account.duplicates) == (2, 0)
    assert bring_in(desk, *same, name="again").duplicates == 2


def test_a_mail_the_parser_stumbles_over_is_kept(desk: Desk, log_watch: LogWatch) -> None:
    log_watch.expect("goes to quarantine")
    ours = mail_tools()

    def stumbles(raw: bytes):  # type: ignore[no-untyped-def]
        if b"odd" in raw:
            raise ZeroDivisionError
        return ours.parse(raw)

    tools = MailTools(stumbles, ours.pack, ours.unpack, ours.reply_ids, ours.thread_subject)
    account = bring_in(desk, letter("odd"), letter("even"), tools=tools)
    assert (account.read, account.messages_added) == (2, 1)
    assert account.reasons == {"bug-ZeroDivisionError": 1}
    assert desk.quarantined_bytes(desk.quarantine()[0]) == letter("odd")


def test_our_mail_goes_to_the_contact_we_have(desk: Desk) -> None:
    contact_id = add_contact(desk, "Joss Whitlock", "joss@mail.example")
    to = "undisclosed-recipients:;, joss@mail.example"
    account = bring_in(desk, letter("answer", sender=OURS, to=to))
    assert account.contacts_added == 0
    row = desk.inbox_page(InboxQuery(Status.WAITING)).rows[0]
    assert contact_of(desk, row.id) == contact_id


def test_an_address_a_contact_no_longer_has_is_known_again(desk: Desk) -> None:
    bring_in(desk, letter("first", days_ago=9))
    contact_id = contact_of(desk, desk.inbox_page(InboxQuery()).rows[0].id)
    point = desk.contact_view(contact_id).contact.points[0]
    new = PointDraft(PointKind.EMAIL, "new@mail.example", id=point.id)
    desk.do(contacts.set_points, contact_id, [new])
    bring_in(desk, letter("second", subject="Other"), name="later")
    points = desk.contact_view(contact_id).contact.points
    assert sorted(point.value for point in points) == ["camille@mail.example", "new@mail.example"]


def test_a_conversation_begins_with_its_first_mail_in_whatever_order(desk: Desk) -> None:
    bring_in(
        desk,
        letter("answer", sender=OURS, to="camille@mail.example", answers="question", days_ago=2),
        letter("question", days_ago=3),
    )
    ticket = desk.ticket_view(desk.inbox_page(InboxQuery(Status.WAITING)).rows[0].id).ticket
    assert ticket.created_at == MONDAY_MORNING - timedelta(days=3)
    assert ticket.direction is Direction.INBOUND


MAILS = st.builds(
    lambda name, sender, answers, subject, days_ago, automatic: letter(
        f"m{name}",
        sender=[CAMILLE, "joss@mail.example", OURS][sender],
        to="camille@mail.example" if sender == 2 else OURS,
        answers=f"m{answers}" if answers is not None else "",
        subject=subject,
        days_ago=days_ago,
        automatic=automatic,
    ),
    name=st.integers(0, 7),
    sender=st.integers(0, 2),
    answers=st.none() | st.integers(0, 7),
    subject=st.sampled_from(["Nut allergy", "Re: Nut allergy", "Oven"]),
    days_ago=st.sampled_from([1, 2, 3, 29, 31, 95]),
    automatic=st.sampled_from([False, False, True]),
)


@settings(max_examples=40)
@given(mails=st.lists(MAILS, min_size=2, max_size=9), batch=st.integers(1, 4))
def test_it_does_not_matter_where_a_batch_ends(
    tmp_path_factory: pytest.TempPathFactory, mails: list[bytes], batch: int
) -> None:
    found = []
    for size in (100, batch):
        desk = make_desk(tmp_path_factory.mktemp("desk"), FakeClock())
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(mail_import, "BATCH_MAILS", size)
            account = bring_in(desk, *mails)
        found.append((facts(desk), account.messages_added, account.threaded))
        desk.close()
    assert found[0] == found[1]


def facts(desk: Desk) -> list[tuple[object, ...]]:
    """Everything an import decides, by the numbers of the tickets."""
    tickets_found = []
    for number in sorted(n for status in Status for n in desk.inbox_numbers(InboxQuery(status))):
        row = desk.inbox_rows([number])[0]
        view = desk.ticket_view(row.id)
        ticket = view.ticket
        tickets_found.append(
            (
                ticket.number,
                ticket.subject,
                ticket.contact_name,
                ticket.state,
                ticket.direction,
                ticket.created_at,
                ticket.closed_at,
                ticket.reply_due_at,
                ticket.unread,
                [(one.text, one.author, one.author_address) for one in view.messages],
            )
        )
    return tickets_found


def test_mail_for_a_merged_ticket_goes_to_what_it_is_part_of(desk: Desk) -> None:
    bring_in(desk, letter("one", days_ago=3), letter("two", subject="Rye", days_ago=2))
    source, target = ticket_of(desk, "one"), ticket_of(desk, "two")
    desk.do(ticket_merging.merge, [source], target)
    bring_in(desk, letter("three", answers="one", days_ago=1))
    assert ticket_of(desk, "three") == target
    desk.do(ticket_merging.unmerge, source)
    bring_in(desk, letter("four", answers="one", days_ago=0.5))
    assert ticket_of(desk, "four") == source


def test_an_answer_follows_the_message_that_was_split_off(desk: Desk) -> None:
    bring_in(desk, letter("one", days_ago=4), letter("two", answers="one", days_ago=3))
    old = ticket_of(desk, "one")
    two = desk.ticket_view(old).messages[-1].id
    new = desk.do(ticket_splitting.split, old, [two], "Two").result
    bring_in(desk, letter("three", answers="two", days_ago=2))
    assert ticket_of(desk, "three") == new


def test_an_undone_split_takes_its_answers_back(desk: Desk) -> None:
    bring_in(desk, letter("one", days_ago=4), letter("two", answers="one", days_ago=3))
    old = ticket_of(desk, "one")
    two = desk.ticket_view(old).messages[-1].id
    desk.do(ticket_splitting.split, old, [two], "Two")
    desk.undo()
    bring_in(desk, letter("three", answers="two", days_ago=2))
    assert ticket_of(desk, "three") == old


@pytest.mark.parametrize(("holds", "status"), [(False, Status.NEEDS_REPLY), (True, Status.WAITING)])
def test_only_a_reminder_that_holds_outlasts_the_customers_word(
    desk: Desk, clock: FakeClock, holds: bool, status: Status
) -> None:
    bring_in(desk, letter("one", days_ago=2))
    ticket_id = ticket_of(desk, "one")
    desk.do(tickets.remind, [ticket_id], clock.now() + timedelta(days=2), holds=holds)
    desk.do_quietly(tickets.mark_read, [ticket_id])
    clock.advance(minutes=5)
    bring_in(desk, letter("two", answers="one", days_ago=0))
    ticket = desk.ticket_view(ticket_id).ticket
    assert (ticket.status, ticket.unread) == (status, True)
    clock.advance(days=3)
    desk.do_quietly(tickets.wake_due)
    woken = desk.ticket_view(ticket_id).ticket
    assert (woken.status, woken.remind_holds) == (Status.NEEDS_REPLY, False)


def ticket_of(desk: Desk, words: str) -> bytes:
    """The ticket on which a mail with this text stands."""
    for status in Status:
        for row in desk.inbox_rows(desk.inbox_numbers(InboxQuery(status))):
            if any(one.text.strip() == words for one in desk.ticket_view(row.id).messages):
                return row.id
    raise AssertionError(words)


def test_mail_to_a_merged_contact_is_whom_it_is_now(desk: Desk) -> None:
    bring_in(desk, letter("one"))
    (camille,) = contact_lookup.find(desk, "camille@mail.example")
    kept = add_contact(desk, "Camille D", "cd@mail.example")
    desk.do(contact_merging.merge, kept, camille)
    bring_in(desk, letter("two"), name="second")
    # Also when nobody has the address any more, the contact it once made stands for the other.
    desk.do(contacts.set_points, kept, [PointDraft(PointKind.EMAIL, "cd@mail.example")])
    bring_in(desk, letter("three"), name="third")
    view = desk.contact_view(kept)
    assert [entry.preview for entry in view.timeline] == ["three", "two", "one"]
    assert {point.value for point in view.contact.points} == {
        "cd@mail.example",
        "camille@mail.example",
    }
    assert len(desk.contact_numbers()) == 1
