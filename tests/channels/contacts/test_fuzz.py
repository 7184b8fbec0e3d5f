"""Whatever the bytes are, reading ends, and ends in records or in an error people are told."""

from __future__ import annotations

import random
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.channels.contacts import open_contacts, vcard
from app.channels.contacts.csv_file import preview, read, sniff
from app.channels.contacts.errors import ContactsFileProblem
from app.domain.contact_table import Field
from app.domain.imported_contact import ImportedContact, RejectedRecord
from tests.channels.contacts.files import DATA

SEEDS = sorted(path for path in DATA.iterdir() if path.suffix in (".csv", ".vcf"))
PIECES = [
    *(b"\n", b"\r", b"\r\n", b" ", b"\t", b"\0", b'"', b'""', b",", b";", b"|", b":", b"=", b"\\"),
    *(b"BEGIN:VCARD", b"END:VCARD", b"AGENT:", b"VERSION:2.1", b"FN:", b"N:;", b"TEL;WORK:"),
    *(b";ENCODING=QUOTED-PRINTABLE:", b";ENCODING=b:", b";CHARSET=utf-7:", b";CHARSET=idna:"),
    *(b";VALUE=uri:tel:%", b"PHOTO:", b"item1.", b"X-ABLabel:_$!<", b"=E4=", b"=\r\n", b"\r\n "),
    *(b"Name", b"E-mail 1 - Value", b"Phone 1 - Label", b"Hearthdesk ID", b"sep=", b" ::: "),
    *(b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\xe4", b"\xc3\xa4", b"\xff", b"\xed\xa0\x80"),
    *(b"a@b.de", b"+49 30 1", b"'=", b"x" * 300, "山田".encode(), "🎂".encode()),
]


def read_everything(path: Path) -> int:
    """Read a file every way there is; how many records there were."""
    count = 0
    for reading in (open_contacts, vcard.read):
        with suppress(ContactsFileProblem):
            for record in reading(path):
                assert isinstance(record, ImportedContact | RejectedRecord)
                count += 1
    try:
        layout = sniff(path)
    except ContactsFileProblem:
        return count
    preview(layout)
    for index, field in enumerate(list(Field) * (len(layout.header) // len(Field) + 1)):
        layout = layout.with_column(index, field, "work")
    return count + sum(1 for _ in read(path, layout))


def from_bytes(data: bytes) -> int:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "fuzz.bin"
        path.write_bytes(data)
        return read_everything(path)


@given(st.binary(max_size=2000))
def test_any_bytes(data: bytes) -> None:
    from_bytes(data)


@given(st.lists(st.sampled_from(PIECES), max_size=60).map(b"".join))
def test_any_pieces_of_the_formats(data: bytes) -> None:
    from_bytes(data)


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.name)
def test_damaged_files_of_real_programs(seed: Path) -> None:
    whole = seed.read_bytes()
    chance = random.Random(seed.name)
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 12)):
            at = chance.randrange(len(data))
            match chance.randrange(4):
                case 0:
                    data[at] = chance.randrange(256)
                case 1:
                    del data[at : at + chance.randint(1, 40)]
                case 2:
                    data[at:at] = chance.choice(PIECES)
                case _:
                    data[at:at] = data[chance.randrange(len(data)) :][: chance.randint(1, 200)]
            data = data or bytearray(b"x")
        from_bytes(bytes(data))


@given(st.lists(st.sampled_from([b'"', b"a", b",", b"\n", b'"\n', b"a,b\n"]), max_size=200))
def test_quotes_anywhere_lose_no_letter(pieces: list[bytes]) -> None:
    body = b"".join(pieces)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "quotes.csv"
        path.write_bytes(b"Name,Notes\n" + body)
        layout = sniff(path, delimiter=",", has_header=True)
        found = list(read(path, layout))
    letters = sum(
        one.original.count("a") + one.original.count("b")
        if isinstance(one, RejectedRecord)
        else (one.name + one.note).count("a") + (one.name + one.note).count("b")
        for one in found
    )
    assert letters == body.count(b"a") + body.count(b"b")
