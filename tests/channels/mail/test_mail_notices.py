"""Mail nobody wrote: automatic answers, lists, receipts, and mail that came back."""

from __future__ import annotations

import pytest

from app.channels.mail.parse import parse_mail
from app.domain.mail import Bounce

HEAD = b"From: Anna <anna@mail.example>\nTo: hello@rye.example\n"
DAEMON = b"From: Mail Delivery System <MAILER-DAEMON@mx.example>\nTo: hello@rye.example\n"


@pytest.mark.parametrize(
    "headers",
    [
        b"Auto-Submitted: auto-replied\n",
        b"Auto-Submitted: auto-generated (vacation)\n",
        b"Auto-Submitted: Auto-Notified; owner-email=x\n",
        b"X-Autoreply: yes\n",
        b"X-Autorespond: away\n",
        b"X-Autoresponder: 1\n",
        b"Precedence: bulk\n",
        b"Precedence: auto_reply\n",
        b"Precedence: Junk\n",
        b"X-Precedence: list\n",
        b"Delivered-To: Autoresponder@mail.example\n",
        b"X-Auto-Response-Suppress: All\n",
        b"X-Auto-Response-Suppress: OOF, All\n",
        b"X-MS-Exchange-Inbox-Rules-Loop: anna@mail.example\n",
        b"X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent\n",
        b"X-POST-MessageClass: 9; Autoresponder\n",
        b"Return-Path: <>\n",
        b"Content-Type: multipart/report; report-type=disposition-notification; boundary=b\n",
        b"Subject: Out of office: back on Monday\nIn-Reply-To: <1@rye.example>\n",
        b"Subject: Automatische Antwort: Kuchen\nReferences: <1@rye.example>\n",
        b"Subject: =?utf-8?q?R=C3=A9ponse_automatique?=\nX-Auto-Response-Suppress: DR\n",
    ],
)
def test_automatic(headers: bytes) -> None:
    assert parse_mail(HEAD + headers + b"\nx").is_auto


@pytest.mark.parametrize(
    "headers",
    [
        b"",
        b"Auto-Submitted: no\n",
        b"Auto-Submitted: No; comment\n",
        b"Auto-Submitted:\n",
        b"X-Autoreply: no\n",
        b"Precedence: first-class\n",
        b"X-Auto-Response-Suppress: DR, RN, NRN, OOF\n",
        b"Return-Path: <anna@mail.example>\n",
        b"Subject: Out of office chairs, please call\n",
        b"Subject: Re: Automatic reply: cake\nIn-Reply-To: <1@rye.example>\n",
        b"Subject: Vacation cake\nIn-Reply-To: <1@rye.example>\n",
        b"List-Unsubscribe: <https://shop.example/>\n",
    ],
)
def test_written_by_a_person(headers: bytes) -> None:
    mail = parse_mail(HEAD + headers + b"\nx")
    assert (mail.is_auto, mail.is_bounce) == (False, False)


def _report(*recipients: str, text: str = "Not delivered.") -> Bounce | None:
    groups = "\n\n".join(["Reporting-MTA: dns; mx.example", *recipients])
    raw = (
        "Subject: Delivery Status Notification\nMIME-Version: 1.0\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
        f"--b\n\n{text}\n--b\nContent-Type: message/delivery-status\n\n{groups}\n\n--b--\n"
    )
    mail = parse_mail(DAEMON + raw.encode())
    assert mail.is_bounce == (mail.bounce is not None)
    assert mail.is_auto
    return mail.bounce


@pytest.mark.parametrize(
    ("recipients", "bounce"),
    [
        (
            ["Final-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 5.1.1"],
            Bounce(("a@b.example",), "5.1.1", permanent=True),
        ),
        (
            ["Final-Recipient: RFC822;<a@b.example>\nAction: Failed\nStatus: 5.2.2 (full)"],
            Bounce(("a@b.example",), "5.2.2", permanent=True),
        ),
        (
            ["Final-Recipient: rfc822; a@b.example\nAction: delayed\nStatus: 4.4.1"],
            Bounce(("a@b.example",), "4.4.1", permanent=False),
        ),
        (
            ["Final-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 4.4.7"],
            Bounce(("a@b.example",), "4.4.7", permanent=False),
        ),
        (
            [
                "Final-Recipient: rfc822; a@b.example\nAction: delivered\nStatus: 2.1.5",
                "Final-Recipient: rfc822; c@d.example\nAction: failed\nStatus: 5.1.1",
                "Final-Recipient: rfc822; e@f.example\nAction: delayed\nStatus: 4.2.0",
            ],
            Bounce(("c@d.example",), "5.1.1", permanent=True),
        ),
        (
            [
                "Final-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 5.0.0\n"
                "Diagnostic-Code: smtp; 550 5.7.1 blocked"
            ],
            Bounce(("a@b.example",), "5.7.1", permanent=True),
        ),
        (
            [
                "Final-Recipient: rfc822; a@b.example\nAction: failed\n"
                "Diagnostic-Code: smtp;\n  451 try again later"
            ],
            Bounce(("a@b.example",), "4.0.0", permanent=False),
        ),
        (
            ["Original-Recipient: rfc822; a@b.example\nFinal-Recipient: X400; /o\nAction: failed"],
            Bounce(("a@b.example",), "5.0.0", permanent=True),
        ),
        (
            ["Final-Recipient: utf-8; jürgen@b.example\nAction: failed\nStatus: 5.1.1"],
            Bounce(("jürgen@b.example",), "5.1.1", permanent=True),
        ),
        (
            ["Final-Recipient: rfc822; a@b.example\nStatus: 5.1.1"],
            Bounce(("a@b.example",), "5.1.1", permanent=True),
        ),
        (["Final-Recipient: rfc822; a@b.example\nAction: delivered\nStatus: 2.0.0"], None),
        (["Final-Recipient: rfc822; a@b.example\nAction: relayed\nStatus: 2.0.0"], None),
        (["Final-Recipient: rfc822; a@b.example\nAction: expanded\nStatus: 2.0.0"], None),
        (["Final-Recipient: rfc822; a@b.example\nAction: deliverable\nStatus: 2.1.5"], None),
    ],
)
def test_delivery_reports(recipients: list[str], bounce: Bounce | None) -> None:
    assert _report(*recipients) == bounce


TEXTS = {
    "qmail": (
        "failure notice",
        "Hi. This is the qmail-send program at mx.example.\n\n<a@b.example>:\n"
        "Sorry, no mailbox here by that name. (#5.1.1)\n\n"
        "--- Below this line is a copy of the message.\n\nTo: c@d.example\n",
        Bounce(("a@b.example",), "5.1.1", permanent=True),
    ),
    "exim": (
        "Mail delivery failed: returning message to sender",
        "The following address(es) failed:\n\n  a@b.example\n    Unrouteable address\n\n"
        "------ This is a copy of the message, including all the headers. ------\n\n<c@d.example>",
        Bounce(("a@b.example",), "5.0.0", permanent=True),
    ),
    "exim, given up": (
        "Mail delivery failed: returning message to sender",
        "The following address(es) failed:\n\n  a@b.example\n    retry timeout exceeded\n",
        Bounce(("a@b.example",), "4.4.7", permanent=False),
    ),
    "exim, delayed": (
        "Warning: message 1abc delayed 24 hours",
        "The message has not yet been delivered to:\n\n  a@b.example\n\nNo action is required.",
        Bounce(("a@b.example",), "4.0.0", permanent=False),
    ),
    "sendmail": (
        "Returned mail: User unknown",
        "   ----- The following addresses had permanent fatal errors -----\n<a@b.example>\n\n"
        "   ----- Transcript of session follows -----\n550 <a@b.example>... User unknown\n",
        Bounce(("a@b.example",), "5.0.0", permanent=True),
    ),
    "postfix": (
        "Undelivered Mail Returned to Sender",
        "<a@b.example>: host mx.b.example[192.0.2.1] said: 452 4.2.2 Over quota\n",
        Bounce(("a@b.example",), "4.2.2", permanent=False),
    ),
    "exchange": (
        "Undeliverable: cake",
        "did not reach the following recipient(s):\n\na@b.example on Mon, 5 Jan 2026\n"
        "    The e-mail account does not exist.\n    <mx.example #5.1.1>",
        Bounce(("a@b.example",), "5.1.1", permanent=True),
    ),
    "two": (
        "Delivery failure",
        '"a@b.example":\n550 no\n"c@d.example":\n550 no\n',
        Bounce(("a@b.example", "c@d.example"), "5.0.0", permanent=True),
    ),
    "german": (
        "Unzustellbar: Kuchen",
        "konnte nicht zugestellt werden:\n\na@b.example\n550 5.1.1 unbekannt",
        Bounce(("a@b.example",), "5.1.1", permanent=True),
    ),
    "its own address": (
        "failure notice",
        "hello@rye.example wrote to:\n<a@b.example>:\nno such user 550",
        Bounce(("a@b.example",), "5.0.0", permanent=True),
    ),
}


@pytest.mark.parametrize("server", TEXTS)
def test_notices_in_free_text(server: str) -> None:
    subject, text, bounce = TEXTS[server]
    raw = DAEMON + f"Subject: {subject}\n\n{text}".encode()
    assert parse_mail(raw).bounce == bounce


def test_failed_recipients_named_in_a_header() -> None:
    raw = DAEMON + b"X-Failed-Recipients: a@b.example,\n c@d.example\nSubject: x\n\n550 5.1.1 no"
    assert parse_mail(raw).bounce == Bounce(("a@b.example", "c@d.example"), "5.1.1", permanent=True)


def test_recipient_only_in_the_enclosed_mail() -> None:
    raw = (
        b"Subject: Mail delivery failed\nContent-Type: multipart/mixed; boundary=b\n\n"
        b"--b\n\nIt could not be delivered.\n--b\nContent-Type: message/rfc822\n\n"
        b"From: hello@rye.example\nTo: a@b.example\nSubject: x\n\nx\n--b--\n"
    )
    bounce = parse_mail(DAEMON + raw).bounce
    assert bounce is not None
    assert bounce.recipients == ("a@b.example",)


@pytest.mark.parametrize(
    ("head", "subject"),
    [
        (HEAD, "Delivery failed: my cake never came"),
        (HEAD, "Undeliverable flowers"),
        (DAEMON, "Weekly figures"),
        (DAEMON, "Re: Undelivered Mail Returned to Sender"),
        (DAEMON, "Successful Mail Delivery Report"),
    ],
)
def test_no_bounce(head: bytes, subject: str) -> None:
    mail = parse_mail(head + f"Subject: {subject}\n\nAll is well, a@b.example.".encode())
    assert (mail.is_bounce, mail.bounce) == (False, None)
