"""Address headers as programs and people write them; an address is never made up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.channels.mail.addresses import parse_addresses

CASES = {
    "a@b.example": [("a@b.example", "")],
    "Anna Berg <anna@b.example>": [("anna@b.example", "Anna Berg")],
    '"Berg, Anna" <anna@b.example>': [("anna@b.example", "Berg, Anna")],
    "Berg, Anna <anna@b.example>, x@y.example": [
        ("anna@b.example", "Berg, Anna"),
        ("x@y.example", ""),
    ],
    '"Say \\"hi\\"" <a@b.example>': [("a@b.example", 'Say "hi"')],
    "anna@b.example (Anna (the baker) Berg)": [("anna@b.example", "Anna (the baker) Berg")],
    "pete(his account)@silly.test(his host)": [("pete@silly.test", "his host")],
    "undisclosed-recipients:;": [],
    "Team: a@b.example, Bo <bo@b.example>;, c@d.example": [
        ("a@b.example", ""),
        ("bo@b.example", "Bo"),
        ("c@d.example", ""),
    ],
    "a@b.example; c@d.example": [("a@b.example", ""), ("c@d.example", "")],
    "a@b.example c@d.example": [("a@b.example", ""), ("c@d.example", "")],
    "Anna <a@b.example> Bo <c@d.example>": [("a@b.example", "Anna"), ("c@d.example", "Bo")],
    "Anna <<a@b.example>>": [("a@b.example", "Anna")],
    "Anna <a@b.example": [("a@b.example", "Anna")],
    "<mailto:a@b.example>": [("a@b.example", "")],
    "<@relay.example,@other.example:a@b.example>": [("a@b.example", "")],
    "a @ b . example": [("a@b.example", "")],
    "Anna Berg a@b.example": [("a@b.example", "Anna Berg")],
    "Note: Anna <a@b.example>": [("a@b.example", "Note: Anna")],
    '"Anna <a@b.example>, c@d.example': [("a@b.example", "Anna"), ("c@d.example", "")],
    "(open Anna <a@b.example>": [("a@b.example", "(open Anna")],
    "<root>": [("root", "")],
    "MAILER-DAEMON": [("", "MAILER-DAEMON")],
    "<>": [],
    "": [],
    " , ;, ": [],
    "'a@b.example'": [("a@b.example", "")],
    "a@[192.0.2.1]": [("a@[192.0.2.1]", "")],
    "a@[IPv6:2001:db8::1]": [("a@[IPv6:2001:db8::1]", "")],
    '"john doe"@b.example': [('"john doe"@b.example', "")],
    "jürgen@bäcker.example": [("jürgen@bäcker.example", "")],
}

NEVER_AN_ADDRESS = {
    "=?utf-8?q?a=40b.example?=": [("", "a@b.example")],
    "=?utf-8?q?a=40b.example?= <real@c.example>": [("real@c.example", "a@b.example")],
    "=?utf-8?q?a=40b.example=2C?= real@c.example": [("real@c.example", "a@b.example,")],
    "=?utf-8?q?a=40b.example=3E=20=3C?=@c.example": [("", "a@b.example> <@c.example")],
    "=?utf-8?B?QW5uYSA8YUBiLmV4YW1wbGU+?=": [("", "Anna <a@b.example>")],
    "=?utf-8?q?x a@b.example?=": [("", "x a@b.example")],
    '"a@b.example"': [("", "a@b.example")],
    '"a@b.example x"@c.example': [('"a@b.example x"@c.example', "")],
    "Anna @handle": [("", "Anna @handle")],
    "<Undisclosed-Recipient:@mail.example;>": [("", "Undisclosed-Recipient:@mail.example")],
}


@pytest.mark.parametrize("text", [*CASES, *NEVER_AN_ADDRESS])
def test_mailboxes(text: str) -> None:
    expected = (CASES | NEVER_AN_ADDRESS)[text]
    assert [(one.address, one.name) for one in parse_addresses(text)] == expected


def test_encoded_words_in_names() -> None:
    text = '=?utf-8?q?J=C3=BCrgen?= "=?iso-8859-1?q?M=FCller?=" <j@b.example>'
    assert parse_addresses(text)[0].name == "Jürgen Müller"


def test_ten_thousand_recipients() -> None:
    text = ", ".join(f'"Person, {n}" <p{n}@b.example>' for n in range(10_000))
    found = parse_addresses(text)
    assert len(found) == 10_000
    assert (found[9_999].address, found[9_999].name) == ("p9999@b.example", "Person, 9999")


@given(st.text(alphabet='"\\()<>[]@,;:. a=?b\t', max_size=60) | st.text(max_size=60))
def test_any_text_gives_clean_mailboxes(text: str) -> None:
    for one in parse_addresses(text):
        assert one.address or one.name
        assert "=?" not in one.address
        assert "\n" not in one.address + one.name
