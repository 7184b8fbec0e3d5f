"""Bytes to text: missing, misspelt and wrong labels."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.channels.mail.charsets import codec_of, decode_text

RUSSIAN = "Здравствуйте, когда можно забрать торт? Ждём ответа, Анна из пекарни."
GERMAN = "Schöne Grüße aus der Bäckerei"
CHINESE = "您好,我们想订一个蛋糕,谢谢您的帮助。"


def _decode(data: bytes, label: str) -> tuple[str, list[str]]:
    reported: list[str] = []
    return decode_text(data, label, reported.append), reported


@pytest.mark.parametrize(
    ("data", "label", "text"),
    [
        (GERMAN.encode(), "utf-8", GERMAN),
        (GERMAN.encode(), '"UTF8"', GERMAN),
        (GERMAN.encode("cp1252"), "iso-8859-1", GERMAN),
        ("5 €".encode("cp1252"), "iso-8859-1", "5 €"),
        (GERMAN.encode(), "iso-8859-1", GERMAN),
        (CHINESE.encode("gb18030"), "gb2312", CHINESE),
        ("안녕하세요".encode("cp949"), "ks_c_5601-1987", "안녕하세요"),
        ("こんにちは①".encode("cp932"), "shift_jis", "こんにちは①"),
        ("こんにちは".encode("iso2022_jp"), "iso-2022-jp", "こんにちは"),
        ("こんにちは".encode("iso2022_jp"), "", "こんにちは"),
        ("Grüße".encode("utf-7"), "unicode-1-1-utf-7", "Grüße"),
        ("Grüße".encode("utf-16"), "utf-16", "Grüße"),
        ("Grüße".encode("utf-16"), "", "Grüße"),
        (b"\xef\xbb\xbfhello", "", "hello"),
        (GERMAN.encode("cp1252"), "", GERMAN),
        (RUSSIAN.encode(), "", RUSSIAN),
        (b"a\0b", "", "ab"),
    ],
)
def test_text_with_nothing_to_report(data: bytes, label: str, text: str) -> None:
    assert _decode(data, label) == (text, [])


@pytest.mark.parametrize(
    ("data", "label", "text", "problem"),
    [
        (b"plain", "x-made-up", "plain", None),
        (GERMAN.encode(), "x-made-up", GERMAN, "unknown-charset:x-made-up"),
        (GERMAN.encode(), "us-ascii", GERMAN, "wrong-charset:ascii"),
        (GERMAN.encode("cp1252"), "utf-8", GERMAN, "wrong-charset:utf-8"),
        (RUSSIAN.encode("cp1251"), "utf-8", RUSSIAN, "wrong-charset:utf-8"),
        (CHINESE.encode(), "gb2312", CHINESE, "wrong-charset:gb18030"),
        (GERMAN.encode() + b"\xc3", "utf-8", GERMAN + "\ufffd", "wrong-charset:utf-8"),
    ],
)
def test_wrong_labels(data: bytes, label: str, text: str, problem: str | None) -> None:
    assert _decode(data, label) == (text, [problem] if problem else [])


@pytest.mark.parametrize(
    "label", ["zlib", "base64", "rot13", "hex", "idna", "punycode", "unicode_escape", "undefined"]
)
def test_codecs_of_python_that_are_no_charsets(label: str) -> None:
    assert codec_of(label) is None


@pytest.mark.parametrize("label", ["", "\0", "a" * 500, "../x", "ü", "utf-8\r\n", "%s"])
def test_any_label(label: str) -> None:
    assert _decode(b"\xff", label)[0]


@given(
    st.binary(max_size=80),
    st.sampled_from(["", "utf-8", "utf-7", "utf-16", "utf-32", "gb2312", "iso-2022-jp", "hz", "x"]),
)
def test_text_can_always_be_stored(data: bytes, label: str) -> None:
    text, _ = _decode(data, label)
    text.encode()
    assert "\0" not in text
