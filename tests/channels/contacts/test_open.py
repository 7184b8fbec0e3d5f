from __future__ import annotations

from pathlib import Path

import pytest

from app.channels.contacts import is_cards, open_contacts
from app.channels.contacts.csv_file import read, sniff
from app.channels.contacts.errors import (
    ContactsFileProblem,
    EmptyFile,
    NotContacts,
    UnknownLayout,
    UnreadableFile,
)
from app.domain.contact_table import Field
from app.domain.errors import KnownError
from app.domain.imported_contact import ImportedContact
from tests.channels.contacts.files import contacts, table

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna\r\nEND:VCARD\r\n"


@pytest.mark.parametrize("name", ["cards.vcf", "cards.txt", "cards.csv", "cards"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_cards_are_known_by_what_is_in_them(tmp_path: Path, name: str, encoding: str) -> None:
    path = tmp_path / name
    path.write_bytes(f"\r\n\r\n{CARD}".encode(encoding))
    assert is_cards(path)
    assert contacts(path)[0].name == "Anna"


def test_a_table_is_known_by_what_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "people.txt"
    path.write_text("Name\tEmail\nAnna\ta@b.de\n", encoding="utf-8")
    assert not is_cards(path)
    assert contacts(path)[0].name == "Anna"


def test_a_folder_is_cards(tmp_path: Path) -> None:
    (tmp_path / "a.vcf").write_text(CARD, encoding="utf-8")
    assert contacts(tmp_path)[0].name == "Anna"


def test_a_table_nobody_understands_asks_for_its_layout(tmp_path: Path) -> None:
    path = table(tmp_path, "Shoe size;Colour\n42;red\n")
    with pytest.raises(UnknownLayout) as caught:
        open_contacts(path)
    assert caught.value.header == ("Shoe size", "Colour")
    layout = sniff(path).with_column(1, Field.NAME)
    (found,) = open_contacts(path, layout)
    assert isinstance(found, ImportedContact)
    assert found.name == "red"


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"PK\x03\x04\x14\x00", "zip"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "office"),
        (b"%PDF-1.7\n", "pdf"),
        (b"\x89PNG\r\n\x1a\n", "image"),
        (b"SQLite format 3\0", "database"),
        (bytes(range(32)) * 8, "binary"),
    ],
)
@pytest.mark.parametrize("name", ["contacts.csv", "contacts.vcf"])
def test_other_files_are_told_apart(tmp_path: Path, name: str, head: bytes, kind: str) -> None:
    path = tmp_path / name
    path.write_bytes(head + b"\x00\x01 anything")
    with pytest.raises(NotContacts) as caught:
        open_contacts(path)
    assert (caught.value.kind, caught.value.path) == (kind, path)


def test_a_card_file_without_a_card_is_no_table(tmp_path: Path) -> None:
    path = tmp_path / "cards.vcf"
    path.write_text("Name,Email\nAnna,a@b.de\n", encoding="utf-8")
    with pytest.raises(NotContacts) as caught:
        open_contacts(path)
    assert caught.value.kind == "text"


@pytest.mark.parametrize("content", [b"", b"\n \r\n\t", b"\xef\xbb\xbf", b"\xff\xfe"])
@pytest.mark.parametrize("name", ["contacts.csv", "contacts.vcf"])
def test_an_empty_file_says_so(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(EmptyFile):
        list(open_contacts(path))


def test_a_missing_file_and_a_folder_without_cards(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile) as caught:
        open_contacts(tmp_path / "none.csv")
    assert isinstance(caught.value.cause, FileNotFoundError)
    with pytest.raises(EmptyFile):
        list(open_contacts(tmp_path))
    with pytest.raises(UnreadableFile):
        sniff(tmp_path)


def test_a_file_that_goes_away_between_looking_and_reading(tmp_path: Path) -> None:
    path = table(tmp_path, "Name,Email\nAnna,a@b.de\n")
    layout = sniff(path)
    path.unlink()
    with pytest.raises(UnreadableFile):
        list(read(path, layout))


def test_all_problems_are_known_errors_and_name_no_folder(tmp_path: Path) -> None:
    assert issubclass(ContactsFileProblem, KnownError)
    problem = NotContacts(tmp_path / "x.csv", "zip")
    assert str(problem) == "x.csv: zip"
