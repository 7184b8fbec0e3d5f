"""Guessing which addresses are ours."""

from __future__ import annotations

from dataclasses import replace

from app.domain.mail import Mailbox, ParsedMail
from app.services.own_addresses import SampleMail, suggest_own_addresses

OURS = "hello@ryerowan.example"
PLAIN = ParsedMail(
    sender=Mailbox("someone@mail.example"),
    to=(),
    cc=(),
    reply_to=None,
    subject="",
    date=None,
    message_id="",
    in_reply_to="",
    references=(),
    text="",
    html="",
    visible_reply="",
    attachments=(),
    is_auto=False,
    is_bounce=False,
    bounce=None,
    problems=(),
)


def received(number: int, **changes: object) -> SampleMail:
    sender = Mailbox(f"customer{number}@mail.example")
    return SampleMail("INBOX", replace(PLAIN, sender=sender, **changes))


def sent(number: int) -> SampleMail:
    mail = replace(PLAIN, sender=Mailbox(OURS), to=(Mailbox(f"c{number}@mail.example"),))
    return SampleMail("Archive/Gesendet", mail)


def test_where_the_mail_was_written_to_is_ours() -> None:
    sample = [received(at, to=(Mailbox("Hello@RyeRowan.example"),)) for at in range(10)]
    assert suggest_own_addresses(sample) == (OURS,)


def test_where_it_was_delivered_counts_more() -> None:
    sample = [
        received(at, to=(Mailbox("list@other.example"),), delivered_to=(OURS,)) for at in range(10)
    ]
    assert suggest_own_addresses(sample)[0] == OURS


def test_who_wrote_the_sent_mail_is_ours_and_its_recipients_are_not() -> None:
    assert suggest_own_addresses([sent(at) for at in range(10)]) == (OURS,)


def test_a_customer_who_wrote_once_is_not() -> None:
    sample = [received(at, to=(Mailbox(OURS),), cc=(Mailbox("x@y.example"),)) for at in range(1)]
    sample += [received(at, to=(Mailbox(OURS),)) for at in range(9)]
    assert suggest_own_addresses(sample) == (OURS,)


def test_what_is_no_address_is_left_out() -> None:
    assert suggest_own_addresses([received(1, to=(Mailbox("undisclosed recipients"),))]) == ()
    assert suggest_own_addresses([]) == ()
