"""What one mail says: headers, bodies, files, and what is wrong with it."""

from __future__ import annotations

import base64
import json
import random
import tracemalloc
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.channels.mail import mime, parse
from app.channels.mail.parse import parse_mail, read_date
from app.channels.mail.to_json import mail_as_json
from app.domain.mail import ParsedMail

DATA = Path(__file__).parents[2] / "data" / "mail"
SAMPLES = sorted(DATA.glob("*.eml"))
HEAD = b"From: Anna <anna@mail.example>\nTo: hello@rye.example\nSubject: Cake\n"
KEYS = [
    "from_addr",
    "from_name",
    "to_addrs",
    "cc_addrs",
    "reply_to",
    "subject",
    "date",
    "message_id",
    "in_reply_to",
    "references",
    "text",
    "html",
    "visible_reply",
    "attachments",
    "is_auto",
    "is_bounce",
    "bounce",
    "problems",
]


def _mail(headers: bytes = b"", body: bytes = b"") -> ParsedMail:
    return parse_mail(HEAD + headers + b"\n" + body)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_sample_mails(path: Path) -> None:
    expected = json.loads(path.with_suffix(".json").read_text("utf-8"))
    found = mail_as_json(parse_mail(path.read_bytes()))
    assert list(found) == KEYS
    assert found == expected


@pytest.mark.parametrize("newline", [b"\r\n", b"\r", b"\r\r\n"])
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_line_ends_do_not_matter(path: Path, newline: bytes) -> None:
    raw = path.read_bytes().replace(b"\r\n", b"\n")
    known, found = parse_mail(raw), parse_mail(raw.replace(b"\n", newline))
    assert (found.sender, found.subject, found.date) == (known.sender, known.subject, known.date)
    assert (found.text, found.bounce) == (known.text, known.bounce)
    assert [one.name for one in found.attachments] == [one.name for one in known.attachments]


def test_several_and_missing_senders() -> None:
    several = parse_mail(b"From: a@b.example, c@d.example\n\n")
    assert (several.sender.address, "several-from" in several.problems) == ("a@b.example", True)
    again = parse_mail(b"From: \nFrom: nobody\nFrom: a@b.example\n\n")
    assert again.sender.address == "a@b.example"
    assert "duplicate-header:from" in again.problems
    through = parse_mail(b"Sender: c@d.example\nTo: x@y.example\n\n")
    assert (through.sender.address, "no-from" in through.problems) == ("c@d.example", True)
    assert parse_mail(b"To: x@y.example\n\n").sender.address == ""


def test_recipients_of_repeated_headers_and_delivery() -> None:
    mail = _mail(
        b"To: second@rye.example\nCc: c@d.example\nReply-To: r@s.example\n"
        b"Delivered-To: shop@rye.example\nX-Original-To: <shop@rye.example>\n"
    )
    assert [one.address for one in mail.to] == ["hello@rye.example", "second@rye.example"]
    assert [one.address for one in mail.cc] == ["c@d.example"]
    assert mail.reply_to is not None
    assert mail.reply_to.address == "r@s.example"
    assert mail.delivered_to == ("shop@rye.example",)


def test_a_name_that_looks_like_an_address_stays_a_name() -> None:
    mail = parse_mail(b"From: =?utf-8?q?boss=40rye.example?= <thief@evil.example>\n\n")
    assert (mail.sender.address, mail.sender.name) == ("thief@evil.example", "boss@rye.example")
    only = parse_mail(b"From: =?utf-8?q?boss=40rye.example?=\n\n")
    assert (only.sender.address, only.sender.name) == ("", "boss@rye.example")
    assert "bad-address:from" in only.problems


@pytest.mark.parametrize(
    ("headers", "message_id", "problem"),
    [
        (b"Message-ID: <1@b.example>\n", "1@b.example", None),
        (b"Message-ID:\n <1@b.example>\n", "1@b.example", None),
        (b"Message-ID: <long\n .1@b.example>\n", "long.1@b.example", "bad-message-id"),
        (b"Message-ID: 1@b.example\n", "1@b.example", "bad-message-id"),
        (b"Message-ID: <1@b.example> (added)\n", "1@b.example", "bad-message-id"),
        (b"Message-ID: <no-at>\n", "no-at", "bad-message-id"),
        (b"Message-ID: \nMessage-ID: <>\nMessage-ID: <2@b.example>\n", "2@b.example", None),
        (b"Message-ID: <>\n", "", "bad-message-id"),
        (b"Message-ID: two words\n", "", "bad-message-id"),
        (b"", "", "no-message-id"),
        (b"Message-ID: <" + b"x" * 2000 + b"@b.example>\n", "", "bad-message-id"),
    ],
)
def test_message_ids(headers: bytes, message_id: str, problem: str | None) -> None:
    mail = _mail(headers)
    assert mail.message_id == message_id
    found = [one for one in mail.problems if one.endswith("message-id") and "duplicate" not in one]
    assert found == ([problem] if problem else [])


def test_references() -> None:
    mail = _mail(
        b"In-Reply-To: Your message of Monday <2@b.example>\n"
        b"References: <1@b.example>\n\t<2@b.example> <1@b.example> junk\n"
        b"References: <3@b.example>\n"
    )
    assert mail.in_reply_to == "2@b.example"
    assert mail.references == ("1@b.example", "2@b.example", "3@b.example")


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("Mon, 5 Jan 2026 10:00:00 +0100", datetime(2026, 1, 5, 9, tzinfo=UTC)),
        ("5 Jan 26 10:00 +0100", datetime(2026, 1, 5, 9, tzinfo=UTC)),
        ("Mon, 05 Jan 2026 10:00:00 -0000", datetime(2026, 1, 5, 10, tzinfo=UTC)),
        ("Mon, 5 Jan 2026 10:00:00 EST", datetime(2026, 1, 5, 15, tzinfo=UTC)),
        ("Mon, 5 Jan 2026 10:00:00 +0100 (CET)", datetime(2026, 1, 5, 9, tzinfo=UTC)),
        ("Mon, 5 Jan 2026 10(ten): 00 : 00 +0100", datetime(2026, 1, 5, 9, tzinfo=UTC)),
        ("2026-01-05T10:00:00+01:00", datetime(2026, 1, 5, 9, tzinfo=UTC)),
        ("Mon Jan  5 10:00:00 2026", datetime(2026, 1, 5, 10, tzinfo=UTC)),
    ],
)
def test_dates(text: str, instant: datetime) -> None:
    assert read_date(text) == instant


@pytest.mark.parametrize(
    "text",
    [
        *("", "soon", ",", "1e400", "9" * 400, "Mon, 32 Jan 2026 10:00:00 +0100"),
        "Mon, 5 Jan 2026 25:00:00 +0100",
        "Mon, 5 Jan 2026 10:00:00 +9999",
        "Mon, 5 Jan 99999 10:00:00 +0100",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert read_date(text) is None


def test_offset_of_the_writer_is_kept() -> None:
    date = read_date("Mon, 5 Jan 2026 10:00:00 +0530")
    assert date is not None
    assert date.tzinfo == timezone(timedelta(hours=5, minutes=30))


def test_date_of_the_server_stands_in() -> None:
    hop = b"Received: from a by b; Mon, 5 Jan 2026 10:00:00 +0100\n"
    arrived = datetime(2026, 1, 5, 9, tzinfo=UTC)
    assert _mail(hop + b"Date: Mon, 5 Jan 2026 08:00:00 +0000\n").received is None
    for headers, problem in ((b"", "no-date"), (b"Date: soon\n", "bad-date")):
        mail = _mail(hop + headers)
        assert (mail.date, mail.received, problem in mail.problems) == (None, arrived, True)
    ancient = _mail(hop + b"Date: Thu, 1 Jan 1901 00:00:00 +0000\n")
    assert (ancient.received, "bad-date" in ancient.problems) == (arrived, True)


def test_subject_is_one_clean_line() -> None:
    raw = b"Subject: =?utf-8?q?a=0Db=0A?=\n =?utf-8?q?c=00?= \x1b[31m  d\n\n"
    assert parse_mail(raw).subject == "a b c [31m d"


def _parts(kind: str, *parts: bytes, boundary: str = "b") -> bytes:
    inner = b"".join(b"--" + boundary.encode() + b"\n" + part + b"\n" for part in parts)
    return (
        f'Content-Type: multipart/{kind}; boundary="{boundary}"\n\n'.encode()
        + inner
        + b"--"
        + boundary.encode()
        + b"--\n"
    )


PLAIN = b"Content-Type: text/plain\n\nplain"
PAGE = b"Content-Type: text/html\n\n<p>page</p>"
PNG = b"Content-Type: image/png\nContent-ID: <p@x>\n\npng"
PDF = b'Content-Type: application/pdf\nContent-Disposition: attachment; filename="a.pdf"\n\npdf'
FOOTER = b"Content-Type: text/plain\n\n-- the list"
SHOWING = b'Content-Type: text/html\n\n<p>page<img src="cid:p@x"></p>'


@pytest.mark.parametrize(
    ("parts", "text", "html", "files"),
    [
        (_parts("alternative", PLAIN, PAGE), "plain", "<p>page</p>", []),
        (_parts("alternative", PAGE, PLAIN), "plain", "<p>page</p>", []),
        (_parts("mixed", PLAIN, PDF), "plain", "", ["a.pdf"]),
        (
            _parts("mixed", _parts("alternative", PLAIN, PAGE, boundary="i"), PDF),
            "plain",
            "<p>page</p>",
            ["a.pdf"],
        ),
        (
            _parts("alternative", PLAIN, _parts("related", PAGE, PNG, boundary="i")),
            "plain",
            "<p>page</p>",
            ["image.png"],
        ),
        (
            _parts("related", _parts("alternative", PLAIN, PAGE, boundary="i"), PNG),
            "plain",
            "<p>page</p>",
            ["image.png"],
        ),
        (
            _parts("alternative", PLAIN, _parts("mixed", PAGE, PDF, PAGE, boundary="i")),
            "plain",
            "<p>page</p><p>page</p>",
            ["a.pdf"],
        ),
        (_parts("mixed", PLAIN, FOOTER), "plain\n-- the list", "", []),
        (
            _parts("mixed", PAGE, FOOTER),
            "page\n-- the list",
            "<p>page</p><div>-- the list</div>",
            [],
        ),
        (
            _parts("alternative", b"Content-Type: text/plain\n\n \n", PAGE),
            "page",
            "<p>page</p>",
            [],
        ),
        (
            _parts("digest", b"\nSubject: one\n\nx", b"\nSubject: two\n\ny"),
            "",
            "",
            ["one.eml", "two.eml"],
        ),
        (_parts("mixed", b"\nno headers at all"), "no headers at all", "", []),
        (_parts("mixed", b"Content-Type: text/plain; name=a.txt\n\nx", PDF), "x", "", ["a.pdf"]),
        (
            _parts("mixed", PLAIN, b"Content-Type: text/plain; name=a.txt\n\nx"),
            "plain",
            "",
            ["a.txt"],
        ),
        (
            _parts("mixed", b"Content-Type: text/plain\nContent-Disposition: attachment\n\nx"),
            "",
            "",
            ["text.txt"],
        ),
        (b"Content-Type: text/html; charset=utf-8\n\n<b>x</b>", "x", "<b>x</b>", []),
        (b"Content-Type: text\n\nx", "x", "", []),
        (b"Content-Type: html\n\n<b>x</b>", "x", "<b>x</b>", []),
        (b"Content-Type: image/png\n\nx", "", "", ["image.png"]),
    ],
)
def test_shapes_of_mail(parts: bytes, text: str, html: str, files: list[str]) -> None:
    mail = parse_mail(HEAD + parts)
    assert (mail.text, mail.html) == (text, html)
    assert [one.name for one in mail.attachments] == files


def test_pictures_of_the_page_are_inline() -> None:
    for disposition in (
        b"",
        b"Content-Disposition: attachment\n",
        b"Content-Disposition: inline\n",
    ):
        shown = parse_mail(HEAD + _parts("mixed", SHOWING, disposition + PNG))
        assert [(one.inline, one.content_id) for one in shown.attachments] == [(True, "p@x")]
    loose = parse_mail(HEAD + _parts("mixed", PLAIN, b"Content-Disposition: attachment\n" + PNG))
    assert [one.inline for one in loose.attachments] == [False]


BODIES = {
    "quoted-printable": (b"Gr=C3=BC=C3=9Fe =\nan alle=20\n", "Grüße an alle \n"),
    "quoted printable": (b"Gr=C3=BC=C3=9Fe", "Grüße"),
    "base64": (base64.b64encode("Grüße".encode()), "Grüße"),
    "BASE64;": (b"R3L\nDvM OfZQ", "Grüße"),
    "base64 ": (b"R3LDvMOf*ZQ==", "Grüße"),
    "8bit": ("Grüße".encode(), "Grüße"),
    "binary": ("Grüße".encode(), "Grüße"),
    "x-uuencode": (b"begin 644 a\n'1W+#O,.?90``\n \nend\n", "Grüße"),
    "": ("Grüße".encode(), "Grüße"),
}


@pytest.mark.parametrize("encoding", BODIES)
def test_transfer_encodings(encoding: str) -> None:
    body, text = BODIES[encoding]
    headers = f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: {encoding}\n"
    assert _mail(headers.encode(), body).text == text.rstrip()


def test_text_that_only_claims_to_be_base64() -> None:
    mail = _mail(b"Content-Transfer-Encoding: base64\n", b"Dear Carla, is the cake ready?\n" * 4)
    assert mail.text.startswith("Dear Carla")
    assert "bad-base64" in mail.problems


def test_base64_in_several_stretches_and_with_something_behind() -> None:
    headers = b"Content-Transfer-Encoding: base64\n"
    assert _mail(headers, b"YQ==\nYg==\n").text == "ab"
    assert _mail(headers, b"YWJj\nYQ== ignored by all\n").text == "abca"


def test_large_base64_is_decoded_whole() -> None:
    content = random.Random(1).randbytes(3_500_000)
    for width in (57, 54, 3_500_000):
        lines = [content[at : at + width] for at in range(0, len(content), width)]
        body = b"\r\n".join(base64.b64encode(line) for line in lines)
        mail = _mail(b"Content-Type: image/png\nContent-Transfer-Encoding: base64\n", body)
        assert mail.attachments[0].content == content


def test_flowed_text() -> None:
    body = b"One paragraph \nthat flows.\n> quoted \n> flows\n>> deeper\n From here\n-- \nAnna\n"
    mail = _mail(b"Content-Type: text/plain; format=flowed\n", body)
    assert mail.text == (
        "One paragraph that flows.\n> quoted flows\n>> deeper\nFrom here\n-- \nAnna"
    )
    deleted = _mail(b"Content-Type: text/plain; format=Flowed; DelSp=Yes\n", b"Kuchen \nbrot\n")
    assert deleted.text == "Kuchenbrot"


def test_files_from_before_mime() -> None:
    body = b"Here is the list.\n\nbegin 644 list.txt\n#86)C\n`\nend\nBye.\n"
    mail = _mail(b"", body)
    assert mail.text == "Here is the list.\n\nBye."
    assert [(one.name, one.content) for one in mail.attachments] == [("list.txt", b"abc")]
    assert "uuencode" in mail.problems
    kept = b"begin 644 words\nof a poem that never ends"
    assert _mail(b"", kept).text == kept.decode()
    assert "yenc" in _mail(b"", b"=ybegin line=128\nxx\n=yend size=2\n").problems


@pytest.mark.parametrize(
    ("headers", "problem"),
    [
        (b"Content-Type: application/ms-tnef\n", "tnef"),
        (b"Content-Type: application/octet-stream; name=WINMAIL.DAT\n", "tnef"),
        (b"Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n", "encrypted-smime"),
        (b"Content-Type: application/x-pkcs7-mime; smime-type=signed-data\n", "signed-smime"),
        (b"Content-Type: message/external-body; access-type=URL\n", "external-body"),
        (b"Content-Transfer-Encoding: rot13\n", "unknown-encoding:rot13"),
        (b"Content-Type: text/plain; charset=x-none\n", "unknown-charset:x-none"),
        (b"Subject: again\n", "duplicate-header:subject"),
        (b"not a header\nX-A: 1\n", "bad-header-line"),
        (b"Content-Type: multipart/mixed; boundary=b\n", "broken-boundary"),
    ],
)
def test_problems(headers: bytes, problem: str) -> None:
    mail = _mail(headers, "Grüße\n".encode())
    assert problem in mail.problems
    assert mail.text or mail.attachments


def test_encrypted_mail() -> None:
    version = b"Content-Type: application/pgp-encrypted\n\nVersion: 1"
    secret = b"Content-Type: application/octet-stream\n\n-----BEGIN PGP MESSAGE-----"
    mail = parse_mail(HEAD + _parts("encrypted", version, secret))
    assert [one.name for one in mail.attachments] == ["version.asc", "attachment"]
    assert "encrypted-pgp" in mail.problems
    assert "encrypted-pgp" in _mail(b"", b"-----BEGIN PGP MESSAGE-----\nx").problems


def test_signed_mail_is_read() -> None:
    signature = b"Content-Type: application/pgp-signature\n\nx"
    mail = parse_mail(HEAD + _parts("signed", PLAIN, signature))
    assert (mail.text, [one.name for one in mail.attachments]) == ("plain", ["signature.asc"])


def test_enclosed_mail_keeps_its_exact_bytes() -> None:
    enclosed = b"From:  c@d.example\r\nX-Odd :y\nSubject: one\n\n" + _parts(
        "mixed", PLAIN, boundary="e"
    )
    raw = HEAD + _parts("mixed", PLAIN, b"Content-Type: message/rfc822\n\n" + enclosed)
    (found,) = parse_mail(raw).attachments
    assert (found.name, found.content) == ("one.eml", enclosed)


def test_boundaries_as_broken_as_they_come() -> None:
    lost = parse_mail(HEAD + b"Content-Type: multipart/mixed\n\n--x\n" + PLAIN + b"\n--x--\n")
    assert (lost.text, "broken-boundary" in lost.problems) == ("plain", True)
    wrong = _parts("mixed", PLAIN, PDF).replace(b'boundary="b"', b'boundary="other"')
    assert [one.name for one in parse_mail(HEAD + wrong).attachments] == ["a.pdf"]
    open_end = parse_mail(HEAD + _parts("mixed", PLAIN, PDF).removesuffix(b"--b--\n"))
    assert [one.content for one in open_end.attachments] == [b"pdf\n"]
    assert "missing-end-boundary" in open_end.problems
    similar = _parts("mixed", PLAIN + b"\n--bb\n--b x\nstill plain", PDF)
    assert parse_mail(HEAD + similar).text == "plain\n--bb\n--b x\nstill plain"
    after = _parts("mixed", PLAIN) + b"--b\n" + PDF + b"\n--b--\n"
    assert [one.name for one in parse_mail(HEAD + after).attachments] == ["a.pdf"]
    spaced = _parts("mixed", PLAIN, PDF).replace(b"\n--b\n", b"\n--b  \t\n")
    assert [one.name for one in parse_mail(HEAD + spaced).attachments] == ["a.pdf"]


def test_inner_multipart_with_the_outer_boundary() -> None:
    inner = b'Content-Type: multipart/alternative; boundary="b"\n'
    raw = _parts("mixed", inner, PLAIN, PAGE) + b"\n--b\n" + PDF + b"\n--b--\n"
    mail = parse_mail(HEAD + raw)
    assert (mail.text, mail.html) == ("plain", "<p>page</p>")
    assert [one.name for one in mail.attachments] == ["a.pdf"]


def test_multipart_under_a_transfer_encoding() -> None:
    inner = _parts("mixed", PLAIN, PDF).partition(b"\n\n")[2]
    head = b"Content-Type: multipart/mixed; boundary=b\nContent-Transfer-Encoding: base64\n\n"
    mail = parse_mail(HEAD + head + base64.encodebytes(inner))
    assert (mail.text, [one.name for one in mail.attachments]) == ("plain", ["a.pdf"])


def test_nesting_is_bounded_and_nothing_is_lost() -> None:
    depth = 3000
    raw = HEAD + b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(depth)
    )
    mail = parse_mail(raw + b"\nthe end")
    assert "too-deep" in mail.problems
    assert mail.attachments[-1].content.endswith(b"the end")


def test_parts_are_bounded_and_nothing_is_lost() -> None:
    mail = parse_mail(HEAD + _parts("mixed", *[PDF] * 5000))
    assert "too-many-parts" in mail.problems
    assert len(mail.attachments) == mime.MAX_PARTS
    assert mail.attachments[-1].content.count(b"a.pdf") == 5000 - mime.MAX_PARTS + 1


def test_header_bombs_are_bounded() -> None:
    mail = parse_mail(HEAD + b"X-A: " + b"b" * 3_000_000 + b"\nTo: late@rye.example\n\nbody")
    assert "headers-too-long" in mail.problems
    assert (mail.sender.address, mail.text) == ("anna@mail.example", "body")
    many = parse_mail(
        b"To: " + b",\n ".join(b"p%d@b.example" % n for n in range(10_000)) + b"\n\nx"
    )
    assert len(many.to) == 10_000


def test_text_that_goes_on_is_kept_as_a_file() -> None:
    body = b"a line of text\n" * 700_000
    mail = _mail(b"", body)
    assert "text-too-long" in mail.problems
    assert mail.attachments[0].content == body
    assert 0 < len(mail.text) < len(body)


def test_memory_is_a_few_times_the_mail() -> None:
    line = base64.b64encode(b"x" * 57) + b"\n"
    file = b"Content-Type: application/zip\nContent-Transfer-Encoding: base64\n\n" + line * 260_000
    shapes = (
        HEAD + _parts("mixed", PLAIN, file),
        HEAD + b"\n" + b"a line\n" * 2_800_000,
        HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 3_000_000,
        HEAD + b"Content-Type: text/html\n\n" + b"<p>x</p>" * 2_500_000,
    )
    for raw in shapes:
        tracemalloc.start()
        try:
            parse_mail(raw)
            assert tracemalloc.get_traced_memory()[1] < 3 * len(raw)
        finally:
            tracemalloc.stop()


@given(st.binary(max_size=400))
def test_any_bytes_give_a_record(raw: bytes) -> None:
    _check(raw)


PIECES = st.sampled_from(
    [
        *(b"From: ", b"Subject: ", b"Date: ", b"Content-Type: ", b"multipart/mixed; boundary=b"),
        *(
            b"\n--b",
            b"Content-Transfer-Encoding: base64",
            b"text/html; charset=",
            b"utf-7",
            b"idna",
        ),
        *(
            b"utf-16",
            b"\n",
            b"\r",
            b"\n\n",
            b"--",
            b"=?utf-8?q?",
            b"?=",
            b"<",
            b">",
            b'"',
            b"(",
            b"@",
        ),
        *(
            b";",
            b":",
            b"\x1b$B",
            b"\xff",
            b"\0",
            b"+2AD-",
            b"filename*0*=utf-7''",
            b"begin 644 a\n#",
        ),
        *(b"end\n", b"&#xD800;", b"<div style='display:none'>", b"> ", b"On 1 wrote:\n"),
        b"Status: 5.1.1\n\n",
    ]
)


@given(st.lists(PIECES | st.binary(max_size=6), max_size=40).map(b"".join))
def test_any_mixture_of_mail_gives_a_record(raw: bytes) -> None:
    _check(raw)


def _check(raw: bytes) -> None:
    mail = parse_mail(raw)
    assert not any(problem.startswith("parser-error") for problem in mail.problems)
    encoded = json.dumps(mail_as_json(mail), ensure_ascii=False).encode()
    assert list(json.loads(encoded)) == KEYS


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_damaged_samples_give_a_record(path: Path) -> None:
    whole = path.read_bytes()
    dice = random.Random(path.stem)
    for _ in range(60):
        raw = bytearray(whole[: dice.randrange(len(whole))] if dice.random() < 0.4 else whole)
        for _ in range(dice.randrange(12)):
            if raw:
                raw[dice.randrange(len(raw))] = dice.randrange(256)
        start = dice.randrange(len(raw) + 1)
        raw[start:start] = whole[: dice.randrange(200)]
        _check(bytes(raw))


def test_a_fault_of_the_parser_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(structure: object) -> object:
        raise RecursionError("made for this test")

    monkeypatch.setattr(parse, "read_body", broken)
    mail = parse_mail(HEAD + b"\nx")
    assert mail.problems == ("parser-error:RecursionError",)
    assert mail_as_json(mail)["text"] == ""
