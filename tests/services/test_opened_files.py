"""Whatever a file is called and whatever is in it, its copy is harmless and goes away again."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.errors import Refused
from app.services.opened_files import (
    LONGEST_NAME,
    clear,
    is_active,
    open_copy,
    safe_name,
    write_page,
)


def test_a_copy_holds_the_bytes_and_nobody_may_change_it(tmp_path: Path) -> None:
    path = open_copy(tmp_path / "opened", "Invoice März.pdf", b"%PDF-1.7")
    assert (path.name, path.read_bytes()) == ("Invoice März.pdf", b"%PDF-1.7")
    assert stat.S_IMODE(path.stat().st_mode) & 0o377 == 0 or os.name == "nt"


def test_equal_names_do_not_meet(tmp_path: Path) -> None:
    names = [open_copy(tmp_path, "scan.pdf", content).name for content in (b"1", b"2", b"3")]
    assert names == ["scan.pdf", "scan (2).pdf", "scan (3).pdf"]
    assert (tmp_path / "scan.pdf").read_bytes() == b"1"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("../../.ssh/authorized_keys", "authorized_keys"),
        ("..\\..\\evil.txt", "evil.txt"),
        ("C:\\Users\\x\\a.txt", "a.txt"),
        ("..", "file"),
        ("", "file"),
        ("   ", "file"),
        ("a\x00b.txt", "ab.txt"),
        ("a\nb.txt", "ab.txt"),
        (".bashrc", "bashrc"),
        ("CON", "_CON"),
        ("lpt1.txt", "_lpt1.txt"),
        ("a:b*.txt", "a_b_.txt"),
        ("report.pdf. .", "report.pdf"),
        # A right-to-left mark would show this as "anexe.txt".
        ("an\u202etxt.exe", "antxt.exe"),
    ],
)
def test_names_become_plain(name: str, expected: str) -> None:
    assert safe_name(name) == expected


def test_a_long_name_keeps_its_kind() -> None:
    assert safe_name("ä" * 300 + ".docx").endswith(".docx")
    assert len(safe_name("ä" * 300 + ".docx").encode()) <= LONGEST_NAME


@given(st.text(st.characters(codec=None), max_size=400))
@example("a" * 200 + "." + "b" * 200)
@example("\ud800.pdf")
def test_every_name_can_be_written(name: str) -> None:
    plain = safe_name(name)
    assert 0 < len(plain.encode()) <= LONGEST_NAME
    assert not set(plain) & set('<>:"|?*\\/\0')
    assert plain[0] != "."
    assert plain[-1] not in ". "
    assert safe_name(plain) == plain


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("setup.EXE", b""),
        ("invoice.pdf.js", b""),
        ("photo.scr ", b""),
        ("page.html", b"<p>"),
        ("run.settingcontent-ms", b""),
        ("invoice.pdf", b"MZ\x90\x00"),
        ("notes", b"#!/bin/sh\n"),
        ("notes.txt", b"\x7fELF\x02"),
        ("picture.svg", b"<svg/>"),
    ],
)
def test_what_could_run_is_not_opened(tmp_path: Path, name: str, content: bytes) -> None:
    assert is_active(name, content)
    with pytest.raises(Refused) as refusal:
        open_copy(tmp_path / "opened", name, content)
    assert refusal.value.reason == "runs-programs"
    assert not (tmp_path / "opened").exists()


@pytest.mark.parametrize("name", ["a.pdf", "b.docx", "c.JPG", "d.csv", "e", "exe.txt", "f.eml"])
def test_documents_are_opened(name: str) -> None:
    assert not is_active(name, b"hello")


def test_clearing_takes_all_copies_away_and_nothing_else(tmp_path: Path) -> None:
    folder, kept = tmp_path / "opened", tmp_path / "kept.txt"
    kept.write_text("kept")
    open_copy(folder, "a.txt", b"a")
    write_page(folder, "Ticket 2214", "<p>")
    (folder / "link").symlink_to(kept)
    clear(folder)
    assert list(folder.iterdir()) == []
    assert kept.read_text() == "kept"
    clear(tmp_path / "never made")


def test_a_page_of_ours_is_named_for_the_browser(tmp_path: Path) -> None:
    path = write_page(tmp_path, "Re: order?", "<p>ö</p>")
    assert (path.name, path.read_bytes()) == ("Re_ order_.html", "<p>ö</p>".encode())


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "opened").write_text("a file in the way")
    with pytest.raises(Refused) as refusal:
        open_copy(tmp_path / "opened", "a.txt", b"")
    assert refusal.value.reason == "copy-not-written"
