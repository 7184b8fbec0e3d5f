"""Archives: mbox in its dialects, Maildir, folders of mail, a single mail."""

from __future__ import annotations

import io
import os
import sys
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.channels.mail import archive as archive_module
from app.channels.mail import mbox as mbox_module
from app.channels.mail.archive import Archive, open_archive
from app.channels.mail.errors import ArchiveNotFound, ArchiveUnreadable, NotAnArchive
from app.channels.mail.mbox import read_mbox
from app.domain.errors import KnownError

FROM = b"From anna@mail.example Mon Jan  5 10:00:00 2026\n"


def _mail(number: int, body: bytes = b"hello\n") -> bytes:
    return b"From: anna@mail.example\nSubject: %d\n\n" % number + body


def _write(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def _read(content: bytes) -> list[bytes | None]:
    return [mail.raw for mail in read_mbox(io.BytesIO(content), 0, 10**9)]


def _labels(archive: Archive, start_after: str | None = None) -> list[str]:
    return [mail.label for mail in archive.mails(start_after)]


SEPARATORS = [
    FROM,
    b"From - Mon Jan 05 10:00:00 2026\n",
    b"From 1234567@xxx Mon Jan 05 10:00:00 +0000 2026\n",
    b"From anna@mail.example Mon Jan  5 10:00 CET 2026\n",
    b"From anna@mail.example 2026-01-05 10:00:00\n",
    b'From "anna berg"@mail.example  Mon Jan  5 10:00:00 2026\n',
    b"From MAILER-DAEMON Mon Jan  5 10:00:00 2026 remote from mail\n",
]


@pytest.mark.parametrize("separator", SEPARATORS)
@pytest.mark.parametrize("newline", [b"\n", b"\r\n"])
def test_mails_of_an_mbox(separator: bytes, newline: bytes) -> None:
    mails = [_mail(n) for n in range(3)]
    content = b"".join(separator + mail + b"\n" for mail in mails).replace(b"\n", newline)
    assert _read(content) == [mail.replace(b"\n", newline) for mail in mails]
    assert _read(content.removesuffix(newline)) == [mail.replace(b"\n", newline) for mail in mails]


def test_last_line_without_a_line_end() -> None:
    assert _read(FROM + _mail(1, b"the end")) == [_mail(1, b"the end")]


def test_mbox_without_dates() -> None:
    content = (
        b"From anna@mail.example\n" + _mail(1) + b"\nFrom bo@mail.example\n" + _mail(2) + b"\n"
    )
    assert _read(content) == [_mail(1), _mail(2)]


@pytest.mark.parametrize(
    "body",
    [
        b"From here on, all is well.\n",
        b"hello\n\nFrom here on, all is well.\n",
        b"hello\n\nFrom Monday 10:00 until 2026 we are closed.\nSee you!\n",
        b"hello\n" + FROM + b"Subject: this follows no blank line\n",
        b"hello\n\nFrom anna at home Mon Jan  5 10:00:00 2026\nno header line follows\n",
        b"\nFrom \n\nFrom\n",
    ],
)
def test_lines_in_a_body_start_no_mail(body: bytes) -> None:
    assert _read(FROM + _mail(1, body) + b"\n" + FROM + _mail(2) + b"\n") == [
        _mail(1, body),
        _mail(2),
    ]


def test_a_mail_without_headers_is_a_mail_of_its_own() -> None:
    garbage = b"\x00\x01\xff\xfe no header at all\n"
    content = FROM + _mail(1) + b"\n" + FROM + garbage + b"\n" + FROM + _mail(2) + b"\n"
    assert _read(content) == [_mail(1), garbage, _mail(2)]


def test_quoted_lines_are_restored() -> None:
    body = b">From here\n>>From there\n>>>From nowhere\n> From quote\n>Fromage\n"
    restored = b"From here\n>From there\n>>From nowhere\n> From quote\n>Fromage\n"
    assert _read(FROM + _mail(1, body) + b"\n") == [_mail(1, restored)]


def test_content_length_where_it_is_true() -> None:
    inner = b"hello\n\n" + FROM + _mail(9) + b">From stays\n"
    trusted = b"Subject: 1\nContent-Length: %d\n\n" % len(inner) + inner
    assert _read(FROM + trusted + b"\n" + FROM + _mail(2) + b"\n") == [trusted, _mail(2)]
    wrong = b"Subject: 1\nContent-Length: 3\n\nhello\n"
    assert _read(FROM + wrong + b"\n" + FROM + _mail(2)) == [wrong, _mail(2)]
    quoted = b"Subject: 1\nContent-Length: 11\n\n>From here\n"
    assert _read(FROM + quoted + b"\n") == [quoted.replace(b">From", b"From")]


@given(
    st.lists(
        st.lists(
            st.sampled_from(
                [b"a\n", b"\n", b">From x\n", b"From x\n", FROM, b"Subject: x\n", b"\r\n"]
            ),
            max_size=8,
        ).map(b"".join),
        max_size=6,
    ),
    st.sampled_from([1, 3, 50, 4096]),
)
def test_size_of_a_read_does_not_matter(bodies: list[bytes], chunk: int) -> None:
    content = b"".join(FROM + _mail(n, body) + b"\n" for n, body in enumerate(bodies))
    whole = list(read_mbox(io.BytesIO(content), 0, 10**9))
    before = mbox_module.CHUNK
    mbox_module.CHUNK = chunk
    try:
        assert list(read_mbox(io.BytesIO(content), 0, 10**9)) == whole
    finally:
        mbox_module.CHUNK = before
    assert [one.offset for one in whole[1:]] == [one.end for one in whole[:-1]]
    assert not whole or whole[-1].end == len(content)
    for one in whole:
        assert next(read_mbox(io.BytesIO(content), one.offset, 10**9)).raw == one.raw


def test_mails_over_the_limit_are_named_not_loaded(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(archive_module, "MAX_MAIL", 3000)
    monkeypatch.setattr(mbox_module, "CHUNK", 1000)
    large = _mail(2, b"x" * 70 + b"\n" + b"y" * 20_000 + b"\n")
    content = b"".join(FROM + mail + b"\n" for mail in (_mail(1), large, _mail(3)))
    found = list(open_archive(_write(tmp_path / "a.mbox", content)))
    assert [(mail.raw, mail.problem) for mail in found] == [
        (_mail(1), ""),
        (b"", "too-large"),
        (_mail(3), ""),
    ]
    assert found[-1].position == len(content)
    single = list(open_archive(_write(tmp_path / "large.eml", large)))
    assert [(mail.raw, mail.problem) for mail in single] == [(b"", "too-large")]


def test_memory_stays_flat(tmp_path: Path) -> None:
    path = tmp_path / "big.mbox"
    with path.open("wb") as file:
        for number in range(3000):
            file.write(FROM + _mail(number, b"a line of text in a mail\n" * 400) + b"\n")
    tracemalloc.start()
    try:
        assert sum(1 for _ in open_archive(path)) == 3000
        assert tracemalloc.get_traced_memory()[1] < 6_000_000 < path.stat().st_size
    finally:
        tracemalloc.stop()


def test_resuming_an_mbox(tmp_path: Path) -> None:
    content = b"".join(FROM + _mail(n) + b"\n" for n in range(4))
    archive = open_archive(_write(tmp_path / "Inbox.mbox", content))
    found = list(archive)
    assert (archive.kind, archive.estimate()) == ("mbox", len(content))
    assert [mail.position for mail in found][-1] == len(content)
    assert {mail.folder for mail in found} == {"Inbox"}
    assert found[1].label == f"Inbox.mbox@{len(content) // 4}"
    for number, mail in enumerate(found):
        assert _labels(archive, mail.label) == [one.label for one in found[number + 1 :]]


def _maildir(root: Path) -> Path:
    for part in ("cur", "new", "tmp", ".Sent/cur", ".Sent/new", ".Archive.2025/cur"):
        (root / part).mkdir(parents=True)
    separator = "!" if sys.platform == "win32" else ":"
    _write(root / "new" / "3.c.host", _mail(3))
    _write(root / "cur" / f"1.a.host{separator}2,RS", _mail(1))
    _write(root / ".Sent" / "cur" / f"2.b.host{separator}2,S", _mail(2))
    _write(root / ".Archive.2025" / "cur" / "4.d.host", _mail(4))
    _write(root / "tmp" / "half", b"half a mail")
    _write(root / ".Sent" / "maildirfolder", b"")
    return root


def test_maildir(tmp_path: Path) -> None:
    archive = open_archive(_maildir(tmp_path / "Maildir"))
    found = {mail.raw: (mail.folder, mail.flags) for mail in archive}
    assert archive.kind == "maildir"
    assert found == {
        _mail(1): ("INBOX", "RS"),
        _mail(2): ("Sent", "S"),
        _mail(3): ("INBOX", ""),
        _mail(4): ("Archive/2025", ""),
    }
    labels = _labels(archive)
    assert labels == sorted(labels)
    assert _labels(archive, labels[1]) == labels[2:]


def test_resuming_survives_a_renamed_mail(tmp_path: Path) -> None:
    archive = open_archive(_maildir(tmp_path / "Maildir"))
    labels = _labels(archive)
    gone = labels[1].split(":")[0].split("!")[0]
    assert _labels(archive, gone)[-2:] == labels[-2:]


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        (".Entw&APw-rfe", "Entwürfe"),
        (".A&-B", "A&B"),
        (".Work.&ZeVnLIqe-", "Work/日本語"),
        (".Bad&!!-", "Bad&!!-"),
        ("Projects", "Projects"),
    ],
)
def test_names_of_maildir_folders(tmp_path: Path, name: str, folder: str) -> None:
    _write(tmp_path / "M" / name / "cur" / "1.a", _mail(1))
    (tmp_path / "M" / "cur").mkdir()
    assert [mail.folder for mail in open_archive(tmp_path / "M")] == [folder]


def test_folders_of_eml(tmp_path: Path) -> None:
    _write(tmp_path / "b" / "2.eml", _mail(2))
    _write(tmp_path / "a.eml", _mail(1))
    _write(tmp_path / "b" / "c" / "3.EML", _mail(3))
    _write(tmp_path / "notes.txt", b"Dear diary,\n")
    _write(tmp_path / "picture.png", b"\x89PNG")
    archive = open_archive(tmp_path)
    assert archive.kind == "eml"
    assert [(mail.raw, mail.label, mail.folder) for mail in archive] == [
        (_mail(1), "a.eml", ""),
        (_mail(2), "b/2.eml", "b"),
        (_mail(3), "b/c/3.EML", "b/c"),
    ]
    assert [mail.position for mail in archive] == [len(_mail(1)) * n for n in (1, 2, 3)]
    assert _labels(archive, "a.eml") == ["b/2.eml", "b/c/3.EML"]
    assert archive.estimate() == 3 * len(_mail(1))


def test_mail_of_apple(tmp_path: Path) -> None:
    trailer = b'<?xml version="1.0" encoding="UTF-8"?><plist></plist>'
    content = b"%d      \n" % len(_mail(1)) + _mail(1) + trailer
    _write(tmp_path / "INBOX.mbox" / "Data" / "Messages" / "1.emlx", content)
    (mail,) = open_archive(tmp_path)
    assert (mail.raw, mail.folder) == (_mail(1), "INBOX")


def test_folder_of_several_mboxes(tmp_path: Path) -> None:
    for name in ("Inbox", "Sent", "Inbox.sbd/Old", "Export.mbox/mbox"):
        _write(tmp_path / name, FROM + _mail(1) + b"\n" + FROM + _mail(2) + b"\n")
    _write(tmp_path / "Inbox.msf", b"// <!-- <mdb:mork:z v='1.4'/> -->")
    archive = open_archive(tmp_path)
    assert archive.kind == "mbox"
    assert {mail.folder for mail in archive} == {"Inbox", "Sent", "Inbox/Old", "Export"}
    labels = _labels(archive)
    assert len(labels) == 8
    for number, label in enumerate(labels):
        assert _labels(archive, label) == labels[number + 1 :]


def test_mixed_folder(tmp_path: Path) -> None:
    _write(tmp_path / "a.eml", _mail(1))
    _write(tmp_path / "b.mbox", FROM + _mail(2) + b"\n")
    assert open_archive(tmp_path).kind == "folder"
    assert [mail.raw for mail in open_archive(tmp_path)] == [_mail(1), _mail(2)]


@pytest.mark.parametrize("name", ["one.eml", "one", "one.txt"])
def test_single_mail(tmp_path: Path, name: str) -> None:
    path = _write(tmp_path / name, _mail(1))
    archive = open_archive(path)
    assert archive.kind == "eml"
    assert [(mail.raw, mail.label, mail.folder) for mail in archive] == [(_mail(1), name, "")]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.pst", b"!BDN"),
        ("a.zip", b"PK\x03\x04"),
        ("a.txt", b"Shopping: bread, cake"),
        ("a", b""),
        ("a.pdf", b"%PDF-1.7\nFrom: x\nTo: y\n"),
    ],
)
def test_files_that_are_no_archive(tmp_path: Path, name: str, content: bytes) -> None:
    with pytest.raises(NotAnArchive) as caught:
        open_archive(_write(tmp_path / name, content))
    assert caught.value.path == tmp_path / name
    assert isinstance(caught.value, KnownError)


def test_nothing_there(tmp_path: Path) -> None:
    with pytest.raises(ArchiveNotFound):
        open_archive(tmp_path / "missing")
    with pytest.raises(NotAnArchive):
        open_archive(tmp_path)


def test_empty_archives(tmp_path: Path) -> None:
    assert list(open_archive(_write(tmp_path / "empty.mbox", b""))) == []
    for part in ("cur", "new", "tmp"):
        (tmp_path / "M" / part).mkdir(parents=True)
    assert list(open_archive(tmp_path / "M")) == []


def test_a_file_gone_in_the_meantime_is_named(tmp_path: Path) -> None:
    _write(tmp_path / "a.eml", _mail(1))
    _write(tmp_path / "b.eml", _mail(2))
    archive = open_archive(tmp_path)
    (tmp_path / "a.eml").unlink()
    assert [(mail.label, mail.problem) for mail in archive] == [
        ("a.eml", "unreadable"),
        ("b.eml", ""),
    ]


def test_an_mbox_gone_in_the_meantime_is_told(tmp_path: Path) -> None:
    archive = open_archive(_write(tmp_path / "a.mbox", FROM + _mail(1)))
    (tmp_path / "a.mbox").unlink()
    with pytest.raises(ArchiveUnreadable):
        list(archive)


@pytest.mark.skipif(
    sys.platform == "win32" or not hasattr(os, "geteuid") or os.geteuid() == 0,
    reason="platform: the superuser may read everything",
)
def test_refused_by_the_system(tmp_path: Path) -> None:
    path = _write(tmp_path / "a.mbox", FROM + _mail(1))
    path.chmod(0)
    with pytest.raises(ArchiveUnreadable):
        open_archive(path)
