"""Understanding a mail against the bare standard library: default policy, bodies, four headers.

The floor only decodes; ours also makes HTML harmless, finds the visible reply, threads ids and
recognises bounces and automatic answers.
"""

from __future__ import annotations

import email
import email.policy
import random
from collections.abc import Callable
from email.message import EmailMessage

import pytest

from app.channels.mail.original import pack_original
from app.channels.mail.parse import parse_mail
from app.channels.mail.reply import visible_reply
from tests.benchmarks.measure import compare

WORDS = """
order bread loaf morning thank delivery invoice question almond table monday address price school
cake collect window oven flour butter kind regards please could tomorrow Grüße Straße naïve
"""
READ = ("From", "To", "Subject", "Date", "Message-ID")


def _words(dice: random.Random, count: int) -> str:
    return " ".join(dice.choices(WORDS.split(), k=count))


def _text(dice: random.Random, lines: int) -> str:
    return "\n".join(_words(dice, 11) for _ in range(lines))


def _new(dice: random.Random) -> EmailMessage:
    message = EmailMessage()
    for hop in range(5):
        message["Received"] = (
            f"from mx{hop}.mail.example (mx{hop}.mail.example [192.0.2.{hop}]) by in.rye.example"
            f" with ESMTPS id {dice.randrange(10**9):x} for <hello@rye.example>;"
            " Mon, 5 Jan 2026 09:00:00 +0000"
        )
    message["DKIM-Signature"] = "v=1; a=rsa-sha256; d=mail.example; b=" + "Ab3/" * 60
    message["From"] = f"{_words(dice, 2)} <c{dice.randrange(900)}@mail.example>"
    message["To"] = "Rye & Rowan <hello@rye.example>, Shop <shop@rye.example>"
    message["Subject"] = _words(dice, 6)
    message["Date"] = "Mon, 05 Jan 2026 09:00:00 +0100"
    message["Message-ID"] = f"<{dice.randrange(10**12)}@mail.example>"
    message["References"] = " ".join(f"<{dice.randrange(10**12)}@mail.example>" for _ in range(4))
    return message


def _plain(dice: random.Random) -> bytes:
    message = _new(dice)
    message.set_content(_text(dice, 25))
    return message.as_bytes()


def _answer(dice: random.Random) -> bytes:
    message = _new(dice)
    quote = "".join(f"> {line}\n" for line in _text(dice, 40).splitlines())
    message.set_content(
        f"{_text(dice, 6)}\n\nOn Mon, 5 Jan 2026 at 08:00, Anna <a@b.example> wrote:\n\n{quote}"
    )
    return message.as_bytes()


def _page(dice: random.Random) -> str:
    rows = "".join(
        f'<tr><td style="padding:4px;color:#333"><p class="MsoNormal">{_words(dice, 12)}<br>'
        f'<a href="https://shop.example/{number}">{_words(dice, 2)}</a> &nbsp;<b>x</b></p>'
        "</td></tr>"
        for number in range(25)
    )
    return f"<html><head><style>p {{margin:0}}</style></head><body><table>{rows}</table></body>"


def _both(dice: random.Random) -> bytes:
    message = _new(dice)
    message.set_content(_text(dice, 25))
    message.add_alternative(_page(dice), subtype="html")
    return message.as_bytes()


def _only_html(dice: random.Random) -> bytes:
    message = _new(dice)
    message.set_content(_page(dice), subtype="html")
    return message.as_bytes()


def _with_files(dice: random.Random) -> bytes:
    message = _new(dice)
    message.set_content(_text(dice, 10))
    for number in range(2):
        message.add_attachment(
            dice.randbytes(80_000),
            maintype="application",
            subtype="pdf",
            filename=f"Rechnung {number} für Müller.pdf",
        )
    return message.as_bytes()


def _bare(raw: bytes) -> list[object]:
    message = email.message_from_bytes(raw, policy=email.policy.default)
    contents = [part.get_content() for part in message.walk() if not part.is_multipart()]
    return [*contents, *(str(message[name]) for name in READ)]


@pytest.mark.parametrize(
    "kind",
    [_plain, _answer, _both, _only_html, _with_files],
    ids=["plain", "answer", "text and HTML", "only HTML", "two files of 80 KB"],
)
def test_parse(kind: Callable[[random.Random], bytes], request: pytest.FixtureRequest) -> None:
    dice = random.Random(7)
    mails = [kind(dice) for _ in range(60)]
    compare(
        f"60 mails: {request.node.callspec.id}",
        lambda: [_bare(raw) for raw in mails],
        lambda: [parse_mail(raw) for raw in mails],
        # The floor hands out markup; ours makes it harmless and reads a text from it.
        reach=1.6 if kind is _only_html else 1.0,
        turns=7,
    )


def test_parse_and_pack() -> None:
    """A mixed post bag, with its originals packed as an import does it."""
    dice = random.Random(8)
    kinds = (_plain, _answer, _answer, _both, _both, _only_html, _with_files)
    mails = [kind(dice) for kind in kinds for _ in range(10)]
    compare(
        "70 mixed mails, parsed and packed",
        lambda: [_bare(raw) for raw in mails],
        lambda: [(parse_mail(raw), pack_original(raw)) for raw in mails],
        reach=1.0,
        turns=7,
    )


def test_visible_reply_of_a_megabyte() -> None:
    text = "Thanks!\n\nOn Mon, 5 Jan 2026 at 08:00, Anna <a@b.example> wrote:\n" + (
        "> a quoted line of ordinary length, as there are many in a long thread\n" * 14_000
    )
    compare(
        "visible reply of 1 MB", lambda: text.split("\n"), lambda: visible_reply(text), reach=50
    )
