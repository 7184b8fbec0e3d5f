from __future__ import annotations

import base64
import os
import tracemalloc
from pathlib import Path

import pytest

from app.channels.contacts import vcard
from app.channels.contacts.errors import EmptyFile, UnreadableFile
from app.channels.contacts.vcard import LONGEST_CARD
from app.domain.imported_contact import (
    ImportedContact,
    ImportedPoint,
    RejectedRecord,
    RejectionReason,
)


def card_file(folder: Path, *lines: str, encoding: str = "utf-8") -> Path:
    path = folder / "cards.vcf"
    path.write_bytes("\r\n".join((*lines, "")).encode(encoding))
    return path


def one_card(folder: Path, *lines: str, encoding: str = "utf-8") -> ImportedContact:
    path = card_file(folder, "BEGIN:VCARD", *lines, "END:VCARD", encoding=encoding)
    (found,) = vcard.read(path)
    assert isinstance(found, ImportedContact)
    return found


def names(path: Path) -> list[str]:
    return [one.name for one in vcard.read(path) if isinstance(one, ImportedContact)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "mac_roman"])
def test_any_encoding_of_the_file(tmp_path: Path, encoding: str) -> None:
    found = one_card(tmp_path, "VERSION:3.0", "FN:Jürgen Groß", encoding=encoding)
    assert found.name == "Jürgen Groß"


@pytest.mark.parametrize("charset", ["ISO-8859-1", "windows-1252", "UTF-8", "no-such-thing", ""])
def test_the_character_set_of_a_value(tmp_path: Path, charset: str) -> None:
    path = tmp_path / "x.vcf"
    codec = "utf-8" if charset == "UTF-8" else "cp1252"
    value = "".join(f"={byte:02X}" for byte in "Groß".encode(codec))
    head = f"FN;CHARSET={charset};ENCODING=QUOTED-PRINTABLE" if charset else "FN;QUOTED-PRINTABLE"
    path.write_text(f"BEGIN:VCARD\nVERSION:2.1\n{head}:{value}\nEND:VCARD\n", encoding="ascii")
    assert names(path) == ["Groß"]


def test_escapes(tmp_path: Path) -> None:
    found = one_card(
        tmp_path,
        "VERSION:3.0",
        r"N:Doe\; Roe;Jane\, Ann;;;",
        r"NOTE:one\ntwo\Nthree \\n back\\slash \, \; \: \x",
        r"ORG:Left\; Right;Sales",
        r"CATEGORIES:a\,b,c\\,d",
    )
    assert found.name == "Jane, Ann Doe; Roe"
    assert found.note == "one\ntwo\nthree \\n back\\slash , ; : \\x"
    assert found.organisation == "Left; Right"
    assert found.tags == ("a,b", "c\\", "d")


def test_quoted_printable_protects_backslashes(tmp_path: Path) -> None:
    found = one_card(
        tmp_path, "VERSION:2.1", "FN:A", "NOTE;ENCODING=QUOTED-PRINTABLE:C:\\new=5C=6E=0A\\;x"
    )
    assert found.note == "C:\\new\\n\n;x"


def test_a_soft_break_cannot_swallow_the_end_of_a_card(tmp_path: Path) -> None:
    path = card_file(
        tmp_path,
        *("BEGIN:VCARD", "FN:A", "NOTE;ENCODING=QUOTED-PRINTABLE:cut=", "END:VCARD"),
        *("BEGIN:VCARD", "FN:B", "END:VCARD"),
    )
    assert names(path) == ["A", "B"]


def test_text_that_was_never_folded_belongs_to_the_line_before(tmp_path: Path) -> None:
    found = one_card(
        tmp_path, "FN:A", "NOTE:first", "second line", "", "third, at 9: call", "TEL:1"
    )
    assert found.note == "first\nsecond line\nthird, at 9: call"
    assert found.phones == (ImportedPoint("1"),)


def test_base64_text(tmp_path: Path) -> None:
    coded = base64.b64encode("Jürgen".encode()).decode()
    assert one_card(tmp_path, f"FN;ENCODING=B:{coded}").name == "Jürgen"
    assert one_card(tmp_path, "FN;ENCODING=BASE64:!", "TEL:1").name == ""


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("TEL;WORK;VOICE:1", "work"),
        ("TEL;TYPE=WORK,VOICE:1", "work"),
        ('TEL;TYPE="work,voice":1', "work"),
        ("TEL;type=WORK;type=VOICE:1", "work"),
        ("TEL;TYPE=cell;TYPE=work:1", "mobile"),
        ("TEL;HOME;FAX:1", "home fax"),
        ("TEL;FAX:1", "fax"),
        ("TEL;TYPE=pager:1", "pager"),
        ("TEL;TYPE=MAIN:1", "main"),
        ("TEL:1", ""),
        ("TEL;X-CUSTOM(CHARSET=UTF-8,x):1", ""),
    ],
)
def test_what_kind_of_number_it_is(tmp_path: Path, line: str, label: str) -> None:
    assert one_card(tmp_path, line).phones == (ImportedPoint("1", label),)


def test_uris(tmp_path: Path) -> None:
    found = one_card(
        tmp_path,
        "VERSION:4.0",
        "TEL;VALUE=uri:tel:%2B49-30-1;ext=5",
        "EMAIL:mailto:a%2Bb@example.org",
        "IMPP:xmpp:jane@example.org",
        'X-P;L="a:b;c":ignored',
    )
    assert found.phones == (ImportedPoint("+49-30-1;ext=5"),)
    assert found.emails == (ImportedPoint("a+b@example.org"),)
    assert found.handles == (ImportedPoint("jane@example.org", "xmpp"),)


def test_preferred_ones_come_first(tmp_path: Path) -> None:
    found = one_card(
        tmp_path,
        "EMAIL:c@x.de",
        "EMAIL;PREF=20:b@x.de",
        "EMAIL;TYPE=pref:a@x.de",
        "EMAIL;PREF=x:d@x.de",
    )
    assert [one.value[0] for one in found.emails] == ["a", "b", "c", "d"]


@pytest.mark.parametrize(
    ("lines", "name", "organisation"),
    [
        (["N:Doe;Jane;;;"], "Jane Doe", ""),
        (["N:Doe;Jane;;Mrs.;Jr."], "Jane Doe Jr.", ""),
        (["N:Doe"], "Doe", ""),
        (["FN:", "N:;;;;", "NICKNAME:Jay"], "Jay", ""),
        (["FN:Acme", "ORG:Acme"], "", "Acme"),
        (["KIND:org", "FN:Acme"], "", "Acme"),
        (["FN:Acme", "N:Acme;;;;", "ORG:Acme", "X-ABShowAs:COMPANY"], "", "Acme"),
        (["FN:Jane", "N:;Jane;;;", "ORG:Jane"], "Jane", "Jane"),
        (["FN:a@x.de", "EMAIL:a@x.de"], "", ""),
        (["FN:030 1", "TEL:030 1"], "", ""),
        (["ORG:", "FN:A", "ORG:B;C"], "A", "B"),
    ],
)
def test_who_it_is(tmp_path: Path, lines: list[str], name: str, organisation: str) -> None:
    found = one_card(tmp_path, *lines, "TEL:9")
    assert (found.name, found.organisation) == (name, organisation)


def test_a_label_is_the_address_where_there_is_no_other(tmp_path: Path) -> None:
    found = one_card(tmp_path, "FN:A", "LABEL;HOME;ENCODING=QUOTED-PRINTABLE:1 Road=0D=0ATown")
    assert (found.address, found.address_label) == ("1 Road\nTown", "home")


def test_a_card_inside_a_card_is_left_out(tmp_path: Path) -> None:
    path = card_file(
        tmp_path,
        *("BEGIN:VCARD", "FN:Boss", "AGENT:", "BEGIN:VCARD", "FN:Assistant", "END:VCARD"),
        *(
            "TITLE:Chief",
            "END:VCARD",
            "BEGIN:VCARD",
            "FN:Next",
            r"AGENT:BEGIN:VCARD\nFN:X\nEND:VCARD",
        ),
        *("END:VCARD",),
    )
    boss, after = vcard.read(path)
    assert isinstance(boss, ImportedContact)
    assert isinstance(after, ImportedContact)
    assert (boss.name, boss.title, after.name) == ("Boss", "Chief", "Next")


def test_missing_ends_and_beginnings_cost_nothing(tmp_path: Path) -> None:
    path = card_file(
        tmp_path,
        *("FN:No beginning", "END:VCARD"),
        *("BEGIN:VCARD", "FN:No end"),
        *("BEGIN:VCARD", "FN:Open agent", "AGENT:", "BEGIN:VCARD", "FN:Inner"),
        *("begin:vcard", "fn:Small letters", "end:vcard"),
        *("BEGIN:VCARD", "FN:Last"),
    )
    assert names(path) == ["No beginning", "No end", "Open agent", "Small letters", "Last"]


def test_text_between_cards_and_empty_cards_are_rejected_with_their_words(tmp_path: Path) -> None:
    path = card_file(
        tmp_path,
        *("Here are my cards", "BEGIN:VCARD", "FN:A", "END:VCARD"),
        *("BEGIN:VCARD", "VERSION:3.0", "NOTE:nobody", "END:VCARD"),
    )
    outside, _, nobody = vcard.read(path)
    assert outside == RejectedRecord(1, RejectionReason.OUTSIDE_CARD, "Here are my cards")
    assert nobody == RejectedRecord(3, RejectionReason.NOBODY, "VERSION:3.0\nNOTE:nobody")


def test_pictures_cost_no_memory(tmp_path: Path) -> None:
    picture = "\r\n ".join(["A" * 74] * 40_000)
    path = card_file(
        tmp_path, "BEGIN:VCARD", "FN:A", f"PHOTO;ENCODING=b:{picture}", "TEL:1", "END:VCARD"
    )
    tracemalloc.start()
    try:
        (found,) = vcard.read(path)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert isinstance(found, ImportedContact)
    assert found.phones == (ImportedPoint("1"),)
    assert peak < path.stat().st_size / 2


def test_a_picture_on_one_line_longer_than_any(tmp_path: Path) -> None:
    path = card_file(
        tmp_path,
        "BEGIN:VCARD",
        "FN:A",
        f"PHOTO;ENCODING=BASE64:{'A' * 9_000_000}",
        "TEL:1",
        "END:VCARD",
    )
    (found,) = vcard.read(path)
    assert isinstance(found, ImportedContact)
    assert found.phones == (ImportedPoint("1"),)


def test_a_card_longer_than_any_is_rejected(tmp_path: Path) -> None:
    line = "NOTE:" + "x" * 60_000
    path = card_file(
        tmp_path,
        *("BEGIN:VCARD", "FN:A", *([line] * (LONGEST_CARD // 60_000 + 1)), "END:VCARD"),
        *("BEGIN:VCARD", "FN:B", "END:VCARD"),
    )
    long, after = vcard.read(path)
    assert isinstance(long, RejectedRecord)
    assert (long.reason, len(long.original) < 100_000) == (RejectionReason.TOO_LONG, True)
    assert isinstance(after, ImportedContact)


@pytest.mark.skipif(os.name == "nt", reason="platform: symbolic links need a privilege there")
def test_a_folder_of_cards(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "folder.vcf").mkdir()
    for name, text in (("a.vcf", "FN:A"), ("sub/b.VCF", "FN:B"), ("c.txt", "FN:C")):
        (tmp_path / name).write_text(f"BEGIN:VCARD\n{text}\nEND:VCARD\n", encoding="utf-8")
    (tmp_path / "gone.vcf").symlink_to(tmp_path / "nowhere.vcf")
    a, gone, b = vcard.read(tmp_path)
    assert gone == RejectedRecord(2, RejectionReason.UNREADABLE_FILE, "gone.vcf")
    assert isinstance(a, ImportedContact)
    assert isinstance(b, ImportedContact)
    assert (a.name, a.position, b.name, b.position) == ("A", 1, "B", 3)


def test_a_folder_without_cards_and_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(EmptyFile):
        next(vcard.read(tmp_path))
    with pytest.raises(UnreadableFile) as caught:
        next(vcard.read(tmp_path / "none.vcf"))
    assert isinstance(caught.value.cause, FileNotFoundError)
