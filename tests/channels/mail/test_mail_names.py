"""Names of attachments: safe to show, and never a path."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.channels.mail.names import MAX_NAME_BYTES, safe_name
from app.channels.mail.parse import parse_mail


@pytest.mark.parametrize(
    ("given_name", "safe"),
    [
        ("invoice.pdf", "invoice.pdf"),
        ("../../etc/passwd", "passwd"),
        ("..\\..\\autoexec.bat", "autoexec.bat"),
        ("C:\\Users\\anna\\list.doc", "list.doc"),
        ("/etc/passwd", "passwd"),
        ("./list.txt", "list.txt"),
        ("Invoice 12/2026.pdf", "Invoice 12_2026.pdf"),
        ("a\0b.txt", "a b.txt"),
        ("a\r\nb: c.txt", "a b_ c.txt"),
        ("exe.\u202efdp", "exe. fdp"),
        ("con.txt", "_con.txt"),
        ("NUL", "_NUL"),
        ("com1.tar.gz", "_com1.tar.gz"),
        ("console.txt", "console.txt"),
        ("list.pdf. ", "list.pdf"),
        ('<a>"b"|c?*.txt', "_a__b__c__.txt"),
        (".bashrc", ".bashrc"),
        ("...", ""),
        ("", ""),
        (" ", ""),
        ("a\u0308.txt", "ä.txt"),
    ],
)
def test_safe_names(given_name: str, safe: str) -> None:
    assert safe_name(given_name) == safe


@pytest.mark.parametrize("letter", ["x", "ü", "漢", "🎂"])
def test_long_names_keep_their_extension(letter: str) -> None:
    name = safe_name(letter * 300 + ".pdf")
    assert name.endswith(letter + ".pdf")
    assert len(name.encode()) <= MAX_NAME_BYTES
    assert len(safe_name(letter * 50 + "." + letter * 300).encode()) <= MAX_NAME_BYTES


@given(st.text(max_size=400))
def test_no_name_is_a_path(text: str) -> None:
    name = safe_name(text)
    assert not set(name) & set('/\\:*?"<>|\0\r\n')
    assert name not in {".", ".."}
    assert len(name.encode()) <= MAX_NAME_BYTES + 1
    assert safe_name(name) == name


NAMED = {
    b'attachment; filename="a.pdf"': "a.pdf",
    b"attachment; filename==?utf-8?q?Gr=C3=BC=C3=9Fe.pdf?=": "Grüße.pdf",
    b'attachment; filename="=?utf-8?b?R3LDvMOf?=\n =?utf-8?b?ZS5wZGY=?="': "Grüße.pdf",
    b"attachment; filename*=utf-8''Gr%C3%BC%C3%9Fe.pdf": "Grüße.pdf",
    b"attachment; filename*0*=utf-8''Gr%C3%BC; filename*1*=%C3%9Fe.pdf": "Grüße.pdf",
    b"attachment; filename=\"utf-8''Gr%C3%BC%C3%9Fe.pdf\"": "Grüße.pdf",
    b"attachment; filename=\"plain.pdf\"; filename*=utf-8''Gr%C3%BC%C3%9Fe.pdf": "Grüße.pdf",
    'attachment; filename="Grüße.pdf"'.encode(): "Grüße.pdf",
    'attachment; filename="Grüße.pdf"'.encode("latin-1"): "Grüße.pdf",
    b'attachment; filename="two\n words.pdf"': "two words.pdf",
    b"attachment; filename=two words.pdf": "two words.pdf",
    b'attachment; filename="../../x.pdf"': "x.pdf",
    b"attachment": "document.pdf",
    b'attachment; filename=""': "document.pdf",
    b'attachment; filename="/"': "document.pdf",
}


@pytest.mark.parametrize("disposition", NAMED)
def test_names_as_headers_carry_them(disposition: bytes) -> None:
    raw = (
        b"From: a@b.example\nContent-Type: application/pdf\nContent-Disposition: "
        + disposition
        + b"\n\nx"
    )
    assert [one.name for one in parse_mail(raw).attachments] == [NAMED[disposition]]


def test_files_without_names_are_told_apart() -> None:
    part = b"--b\nContent-Type: image/png\n\nx\n"
    raw = b"Content-Type: multipart/mixed; boundary=b\n\n" + part * 2 + b"--b--\n"
    assert [one.name for one in parse_mail(raw).attachments] == ["image.png", "image-2.png"]


def test_enclosed_mail_is_named_by_its_subject() -> None:
    enclosed = b"From: c@d.example\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?= an alle\n\nhello"
    raw = b"From: a@b.example\nContent-Type: message/rfc822\n\n" + enclosed
    (found,) = parse_mail(raw).attachments
    assert (found.content_type, found.content) == ("message/rfc822", enclosed)
    assert found.name == "Grüße an alle.eml"
