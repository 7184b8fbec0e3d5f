from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.channels.contacts.csv_file import sniff
from app.channels.contacts.errors import UnwritableFile
from app.channels.contacts.export import write_csv, write_vcard
from app.channels.contacts.formula import neutralised, restored
from app.domain.address import is_email
from app.domain.exported_contact import ExportedContact, ExportedPoint
from app.domain.imported_contact import ImportedContact, ImportedPoint
from app.domain.plain_text import tidy
from tests.channels.contacts.files import contacts

Writer = Callable[[Iterable[ExportedContact], Path], int]


def write_vcard_3(exported: Iterable[ExportedContact], path: Path) -> int:
    return write_vcard(exported, path, "3.0")


CAMILLE = ExportedContact(
    uid="0192-aa",
    name="Camille Dubreuil",
    organisation='Boulangerie "Dubreuil", Paris',
    title="Cheffe; artisane",
    emails=(
        ExportedPoint("camille@dubreuil.example", "work"),
        ExportedPoint("c@müller.example", "Été"),
    ),
    phones=(
        ExportedPoint("+33142685300;ext=12", "work"),
        ExportedPoint("+33612345678", "mobile"),
        ExportedPoint("ask 7", "work fax"),
    ),
    handles=(
        ExportedPoint("@camille", "instagram"),
        ExportedPoint("bare"),
        ExportedPoint("https://dubreuil.example/?a=1,2;3", "website"),
    ),
    addresses=(
        ExportedPoint("12 rue des Lilas\n75011 Paris", "work"),
        ExportedPoint("3 quai Voltaire", "Atelier"),
    ),
    note='=HYPERLINK("http://x","y")\nsecond line \\n, "quoted"; 山田 🎂',
    language="fr",
    tags=("vip", "a ::: b", "with, comma; and semicolon"),
)
COMPANY = ExportedContact("0192-bb", "", "Rosenhof KG", phones=(ExportedPoint("+4930901820"),))
ADDRESS_ONLY = ExportedContact("0192-cc", "", emails=(ExportedPoint("a@b.example"),))


def as_imported(contact: ExportedContact, position: int) -> ImportedContact:
    def points(exported: Iterable[ExportedPoint]) -> tuple[ImportedPoint, ...]:
        return tuple(ImportedPoint(one.value, one.label) for one in exported)

    first, *others = (*points(contact.addresses), ImportedPoint(""))
    return ImportedContact(
        position=position,
        name=contact.name,
        organisation=contact.organisation,
        title=contact.title,
        emails=points(contact.emails),
        phones=points(contact.phones),
        handles=points(contact.handles),
        address=first.value,
        note=contact.note,
        language=contact.language,
        tags=tuple(sorted(contact.tags)),
        source_uid=contact.uid,
        address_label=first.label,
        other_addresses=tuple(others[:-1]),
    )


def with_sorted_tags(contact: ImportedContact) -> ImportedContact:
    fields = {name: getattr(contact, name) for name in contact.__slots__}
    return ImportedContact(**{**fields, "tags": tuple(sorted(contact.tags))})


@pytest.mark.parametrize("write", [write_csv, write_vcard, write_vcard_3])
def test_what_leaves_comes_back(tmp_path: Path, write: Writer) -> None:
    path = tmp_path / "contacts.out"
    exported = [CAMILLE, COMPANY, ADDRESS_ONLY]
    assert write(iter(exported), path) == 3
    back = [with_sorted_tags(one) for one in contacts(path)]
    assert back == [as_imported(one, at) for at, one in enumerate(exported, 1)]


def test_the_table_is_what_google_reads(tmp_path: Path) -> None:
    path = tmp_path / "contacts.csv"
    write_csv([CAMILLE, COMPANY], path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        camille, company = csv.DictReader(file)
    assert (camille["First Name"], camille["Last Name"]) == ("Camille", "Dubreuil")
    assert (company["First Name"], company["Organization Name"]) == ("", "Rosenhof KG")
    assert camille["E-mail 1 - Value"] == "camille@dubreuil.example"
    assert camille["Phone 2 - Value"] == "+33612345678"
    assert camille["Labels"] == "vip ::: with, comma; and semicolon"
    assert camille["Custom Field 1 - Label"] == "handle:instagram"
    assert sniff(path).profile == "hearthdesk"


def test_no_cell_begins_a_formula(tmp_path: Path) -> None:
    path = tmp_path / "contacts.csv"
    evil = ExportedContact(
        "=1",
        "=cmd|'/c calc'!A1",
        "+cmd",
        "-1+1",
        phones=(ExportedPoint("+SUM(A1)", "@x"), ExportedPoint("+49 (0)30/12-3", "work")),
        handles=(ExportedPoint("\tx"), ExportedPoint("@a", "=b")),
        note="'=kept",
        tags=("=tag",),
    )
    write_csv([evil], path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    risky = [cell for cell in cells if cell[:1] in ("=", "+", "-", "@", "\t", "\r", "\n")]
    assert risky == ["+49 (0)30/12-3"]
    assert "''=kept" in cells
    assert path.read_bytes().count(b'"') >= len(cells) * 2


@given(st.text(alphabet="=+-@'\t\r\n\uff1d 1a;ext"))
def test_a_neutralised_cell_comes_back_as_it_was(cell: str) -> None:
    assert restored(neutralised(cell)) == cell


def test_lines_of_a_card_are_folded_between_characters(tmp_path: Path) -> None:
    path = tmp_path / "contacts.vcf"
    write_vcard([ExportedContact("1", "Ä" * 200, note="🎂" * 100)], path)
    lines = path.read_bytes().split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert all(line.decode("utf-8") is not None for line in lines)
    assert contacts(path)[0].note == "🎂" * 100


@pytest.mark.parametrize("write", [write_csv, write_vcard])
def test_a_failed_export_leaves_what_stood_there(tmp_path: Path, write: Writer) -> None:
    path = tmp_path / "contacts.out"
    path.write_text("before", encoding="utf-8")

    def stop() -> Iterator[ExportedContact]:
        yield CAMILLE
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError if write is write_csv else UnwritableFile):
        write(stop(), path)
    assert path.read_text(encoding="utf-8") == "before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("write", [write_csv, write_vcard])
def test_a_folder_that_is_not_there(tmp_path: Path, write: Writer) -> None:
    with pytest.raises(UnwritableFile) as caught:
        write([CAMILLE], tmp_path / "none" / "contacts.out")
    assert isinstance(caught.value.cause, FileNotFoundError)


def test_nobody_to_export_is_an_empty_table(tmp_path: Path) -> None:
    path = tmp_path / "contacts.csv"
    assert write_csv([], path) == 0
    assert contacts(path) == []


# Control characters are what makes a file binary; lines and tabs are text.
alphabet = st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t")
texts = st.text(alphabet=alphabet, max_size=30).map(tidy)
risky = st.sampled_from(
    ["=1+1", "'=x", '"', "\\", "\\n", ";", ",", " ::: ", "a\r\nb", "@x", "\u2028"]
)
values = st.one_of(texts, st.lists(st.one_of(texts, risky), max_size=4).map("".join).map(tidy))
filled = values.filter(bool)
# Words that are the same label in another spelling come back in the desk's own.
labels = st.one_of(
    st.sampled_from(["", "work", "home", "mobile", "fax", "work fax", "home fax", "pager"]),
    values.filter(lambda label: not label.startswith(("_$!<", "website"))),
)


def unique_points(value: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[ExportedPoint, ...]]:
    points = st.lists(
        st.builds(ExportedPoint, value, labels), max_size=3, unique_by=lambda one: one.value
    )
    return points.map(tuple)


phones = st.one_of(
    st.from_regex(r"\+[1-9]\d{6,12}(;ext=\d{1,4})?", fullmatch=True),
    filled.filter(lambda text: any(map(str.isdecimal, text)) and text[:4].lower() != "tel:"),
)
exported_contacts = st.builds(
    ExportedContact,
    uid=filled,
    name=values,
    organisation=values,
    title=values,
    emails=unique_points(st.emails().filter(is_email)),
    phones=unique_points(phones),
    handles=unique_points(filled),
    addresses=unique_points(filled),
    note=values,
    language=values,
    tags=st.lists(filled, max_size=3, unique=True).map(tuple),
)


def is_somebody(contact: ExportedContact) -> bool:
    """Not a name that is only an address or the organisation again: those are read as none."""
    values = {one.value for one in (*contact.emails, *contact.phones, *contact.handles)}
    told = contact.name or contact.organisation or values
    return bool(told) and contact.name not in {*values, contact.organisation} - {""}


@pytest.mark.parametrize("write", [write_csv, write_vcard, write_vcard_3])
@given(exported=st.lists(exported_contacts.filter(is_somebody), min_size=1, max_size=3))
def test_any_values_come_back(write: Writer, exported: list[ExportedContact]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "contacts.out"
        write(exported, path)
        back = [with_sorted_tags(one) for one in contacts(path)]
    assert back == [as_imported(one, at) for at, one in enumerate(exported, 1)]
