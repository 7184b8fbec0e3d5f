"""Header blocks, encoded words and MIME parameters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.channels.mail.headers import decode_words, mime_value, read_headers

WORDS = {
    "plain": "plain",
    "=?utf-8?q?Gr=C3=BC=C3=9Fe?=": "Grüße",
    "=?UTF-8?B?R3LDvMOfZQ==?=": "Grüße",
    "=?iso-8859-1?Q?Gr=FC=DFe?= =?iso-8859-1?Q?_an_alle?=": "Grüße an alle",
    "=?utf-8?b?R3LD?= =?utf-8?b?vMOfZQ==?=": "Grüße",
    "Re: =?utf-8?q?a?= b =?utf-8?q?c?=": "Re: a b c",
    "=?utf-8?q?a?= =?iso-8859-1?q?=FC?=": "aü",
    "=?utf-8?q?a?==?utf-8?q?b?=": "ab",
    "x=?utf-8?q?y?=z": "xyz",
    "=?utf-8?q?with space?=": "with space",
    "=?utf-8?q?what??=": "what?",
    "=?utf-8*en?q?a?=": "a",
    "=?utf-8?b?YQ?=": "a",
    "=?utf-8?b?YWJj=?=": "abc",
    "=?no-such-set?q?=41?=": "A",
    "=?utf-8?q?=FC?=": "ü",
    "=?utf-8?x?a?=": "=?utf-8?x?a?=",
    "=?utf-8?q?open": "=?utf-8?q?open",
    "=?a?q? =?utf-8?q?b?=": "=?a?q? b",
    "=?": "=?",
    "=?gb2312?B?xOO6ww==?=": "你好",
    "=?iso-2022-jp?B?GyRCJDMkcxsoQg==?=": "こん",
    "=?windows-1252?q?=80?=": "€",
    "=?iso-8859-1?q?=80?=": "€",
}


@pytest.mark.parametrize("text", WORDS)
def test_encoded_words(text: str) -> None:
    assert decode_words(text) == WORDS[text]


def test_unknown_charset_of_a_word_is_reported() -> None:
    reported: list[str] = []
    assert decode_words("=?x-made-up?q?abc?=", reported.append) == "abc"
    assert reported == ["unknown-charset:x-made-up"]


PARAMETERS = {
    'text/plain; charset="utf-8"': ("text/plain", {"charset": "utf-8"}),
    "TEXT/HTML": ("text/html", {}),
    "text/plain (a comment); charset=utf-8": ("text/plain", {"charset": "utf-8"}),
    "multipart/mixed boundary=abc": ("multipart/mixed", {"boundary": "abc"}),
    "attachment; filename=two words.pdf": ("attachment", {"filename": "two words.pdf"}),
    'attachment; filename="a;b.pdf': ("attachment", {"filename": "a;b.pdf"}),
    'attachment; filename="a\\"b.txt"': ("attachment", {"filename": 'a"b.txt'}),
    "attachment; filename*=UTF-8''%e2%82%ac.txt": ("attachment", {"filename": "€.txt"}),
    "attachment; filename*0*=utf-8''%E2%82; filename*1*=%AC.txt": (
        "attachment",
        {"filename": "€.txt"},
    ),
    'attachment; filename*0="long-"; filename*1="name.txt"': (
        "attachment",
        {"filename": "long-name.txt"},
    ),
    "attachment; filename*=no-such-set''%FC.txt": ("attachment", {"filename": "ü.txt"}),
    "text/plain; charset=a; charset=b": ("text/plain", {"charset": "a"}),
    "": ("", {}),
    ";;;": ("", {"": ""}),
}


@pytest.mark.parametrize("text", PARAMETERS)
def test_parameters(text: str) -> None:
    value = mime_value(text)
    assert (value.token, dict(value.parameters)) == PARAMETERS[text]


@pytest.mark.parametrize(
    ("raw", "body"),
    [
        (b"A: 1\r\nB: 2\r\n\r\nbody", b"body"),
        (b"A: 1\nB: 2\n\nbody", b"body"),
        (b"A: 1\r\r\nB: 2\r\r\n\r\r\nbody", b"body"),
        (b"From x Thu Jan  1 00:00:00 2026\nA: 1\nB: 2\n\nbody", b"body"),
        (b"\xef\xbb\xbfA: 1\nB: 2\n\nbody", b"body"),
        (b"\r\n\r\nA: 1\nB: 2\n\nbody", b"body"),
        (b"A : 1\nB\t: 2\n\nbody", b"body"),
        (b"A: 1\nB: 2", b""),
        (b"A: 1\nstray\nB: 2\nSubject: x\n\nbody", b"body"),
        (b"A: 1\nB: 2\nbody without the blank line", b"body without the blank line"),
    ],
)
def test_where_the_headers_end(raw: bytes, body: bytes) -> None:
    headers, start = read_headers(raw, 0, len(raw))
    assert (headers.first("a"), headers.first("b")) == ("1", "2")
    assert raw[start:] == body


def test_folded_and_repeated_fields() -> None:
    raw = b"To: a@b.example,\r\n\tc@d.example\r\nto: e@f.example\r\nX: \r\nX: 1\r\n\r\n"
    headers, _ = read_headers(raw, 0, len(raw))
    assert headers.all("to") == ["a@b.example,\tc@d.example", "e@f.example"]
    assert headers.first("x") == "1"
    assert headers.count("x") == 2
    assert not headers.has("y")


@pytest.mark.parametrize("raw", [b"", b"\n", b"no headers at all", b": 1\n\n", b"\n\nbody"])
def test_without_headers(raw: bytes) -> None:
    headers, _ = read_headers(raw, 0, len(raw))
    assert not headers.fields


@pytest.mark.parametrize(
    ("raw", "label", "text"),
    [
        ("Grüße".encode(), "", "Grüße"),
        ("Grüße".encode("latin-1"), "iso-8859-1", "Grüße"),
        ("Grüße".encode("latin-1"), "", "Grüße"),
        ("Привет".encode("koi8-r"), "koi8-r", "Привет"),
        ("Grüße".encode() + b"\xc3", "", "Grüße\ufffd"),
    ],
)
def test_raw_bytes_in_a_field(raw: bytes, label: str, text: str) -> None:
    headers, _ = read_headers(b"Subject: " + raw + b"\n\n", 0, 11 + len(raw))
    assert headers.first("subject", label) == text
    assert headers.has_raw_bytes("subject")


@given(st.text(alphabet="=?utf-8qbQB_ aFC\t", max_size=80) | st.text(max_size=60))
def test_any_text_can_be_decoded(text: str) -> None:
    decode_words(text).encode()
    mime_value(text)


@given(st.binary(max_size=200))
def test_any_bytes_are_headers(raw: bytes) -> None:
    headers, body = read_headers(raw, 0, len(raw))
    assert 0 <= body <= len(raw)
    for name in headers.fields:
        headers.first(name.decode("ascii")).encode()
