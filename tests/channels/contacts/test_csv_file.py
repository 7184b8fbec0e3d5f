from __future__ import annotations

import csv
import io
import tracemalloc
from pathlib import Path

import pytest

from app.channels.contacts import csv_file
from app.channels.contacts.csv_file import preview, read, sniff
from app.channels.contacts.records import LONGEST_CELL
from app.domain.contact_table import Column, Field
from app.domain.imported_contact import (
    ImportedContact,
    ImportedPoint,
    RejectedRecord,
    RejectionReason,
)
from tests.channels.contacts.files import contacts, records, table

ROWS = "Name;E-Mail;Notiz\nJürgen Groß;jg@example.de;Straße\nKäthe Öztürk;ko@example.de;\u2013\n"


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "mac_roman"],
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_any_encoding_and_delimiter(tmp_path: Path, encoding: str, delimiter: str) -> None:
    path = table(tmp_path, ROWS.replace(";", delimiter), encoding)
    layout = sniff(path)
    assert layout.delimiter == delimiter
    assert [one.name for one in contacts(path)] == ["Jürgen Groß", "Käthe Öztürk"]
    assert [one.note for one in contacts(path)] == ["Straße", "\u2013"]


def test_polish_in_its_code_page(tmp_path: Path) -> None:
    path = table(tmp_path, "Imię;Nazwisko;E-mail\nŁukasz;Wąsik;l@example.pl\n", "cp1250")
    assert sniff(path).encoding == "cp1250"
    assert contacts(path)[0].name == "Łukasz Wąsik"


def test_a_header_decides_between_code_pages(tmp_path: Path) -> None:
    # Read as Western European this is "Imiê", which is a word of nobody's.
    path = table(tmp_path, "Imię;Telefon\nAnna;22 123 45 67\n", "cp1250")
    assert sniff(path).mapping[0] == Column(Field.GIVEN_NAME)


def test_a_file_put_together_from_two_encodings_loses_no_letter(tmp_path: Path) -> None:
    path = tmp_path / "mixed.csv"
    path.write_bytes(
        "Name,Email\nJürgen,j@example.de\nZoë,z@example.de\n".encode()
        + "Käthe Groß,k@example.de\nGroße Bäckerei Süd,s@example.de\n".encode("cp1252")
        + b"Gr\xf6\x81\xdfe,odd@example.de\n"
        + "Łukasz,l@example.pl\n".encode()
    )
    assert sniff(path).encoding == "utf-8"
    assert [one.name for one in contacts(path)] == [
        *("Jürgen", "Zoë", "Käthe Groß", "Große Bäckerei Süd", "Grö\x81ße", "Łukasz")
    ]


def test_foreign_letters_far_down_the_file_are_found(tmp_path: Path) -> None:
    plain = "".join(f"Person {n},p{n}@example.org\n" for n in range(20_000))
    path = table(tmp_path, f"Name,Email\n{plain}Käthe,k@example.de\n", "cp1252")
    assert contacts(path)[-1].name == "Käthe"


def test_what_the_person_says_is_not_found_out(tmp_path: Path) -> None:
    path = table(tmp_path, "Имя;E-mail\nЛидия;i@example.org\n", "cp1251")
    layout = sniff(path, encoding="cp1251", delimiter=";", has_header=True)
    layout = layout.with_column(0, Field.NAME)
    (lidia,) = read(path, layout)
    assert isinstance(lidia, ImportedContact)
    assert lidia.name == "Лидия"


def test_quotes_newlines_and_spaces_after_the_delimiter(tmp_path: Path) -> None:
    path = table(
        tmp_path,
        'Name,Email,Notes\r\n"Groß, ""JG"" Jürgen", "jg@example.de","one\r\n\r\ntwo, three"\r\n',
    )
    (found,) = contacts(path)
    assert found.name == 'Groß, "JG" Jürgen'
    assert found.note == "one\n\ntwo, three"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end(tmp_path: Path, end: str) -> None:
    path = table(tmp_path, ROWS.replace("\n", end))
    assert len(contacts(path)) == 2


def test_excel_says_its_delimiter_in_a_line_of_its_own(tmp_path: Path) -> None:
    path = table(tmp_path, "\ufeffsep=|\nName|Email\nA, B; C|a@example.org\n")
    (found,) = contacts(path)
    assert (found.name, found.position) == ("A, B; C", 1)


def test_seven_hundred_columns(tmp_path: Path) -> None:
    header = [f"Property {n}" for n in range(700)]
    header[3], header[650] = "Email", "Full name"
    row = [f"value {n}" for n in range(700)]
    row[3], row[650] = "wide@example.org", "Wide Row"
    path = table(tmp_path, f"{','.join(header)}\n{','.join(row)}\n")
    (found,) = contacts(path)
    assert (found.name, found.emails[0].value) == ("Wide Row", "wide@example.org")
    assert found.note == ""


def test_short_and_long_rows(tmp_path: Path) -> None:
    path = table(
        tmp_path,
        "Name,Email,Phone\nShort\nLong,l@example.org,030 1,spilled, over,,\n,,\n\n",
    )
    short, long = contacts(path)
    assert (short.name, short.emails, short.phones) == ("Short", (), ())
    assert long.note == "spilled\nover"


def test_columns_of_the_same_name(tmp_path: Path) -> None:
    path = table(tmp_path, "Name,Email,Email,Titre,Titre\nA,a@b.de,c@d.de,Dr.,Chef\n")
    (found,) = contacts(path)
    assert [one.value for one in found.emails] == ["a@b.de", "c@d.de"]
    assert found.title == "Chef"


def test_nul_bytes_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "nul.csv"
    path.write_bytes(b"Name,Email\nJ\0ane\0,jane@example.org\0\n")
    (found,) = contacts(path)
    assert (found.name, found.emails[0].value) == ("Jane", "jane@example.org")


def test_formulas_are_text(tmp_path: Path) -> None:
    text = 'Name,Phone,Notes\n"=HYPERLINK(""http://evil"",""x"")",+49 30 123,\'=1\n'
    (found,) = contacts(table(tmp_path, text))
    assert found.name == '=HYPERLINK("http://evil","x")'
    assert (found.phones[0].value, found.note) == ("+49 30 123", "'=1")


def test_a_row_of_nobody_is_kept_with_its_text_and_place(tmp_path: Path) -> None:
    path = table(tmp_path, 'Name,Email,City\nA,a@b.de,\n,,"Ber\nlin"\n ,,\nB,,\n')
    first, nobody, last = records(path)
    assert isinstance(nobody, RejectedRecord)
    assert (nobody.position, nobody.reason, nobody.original) == (
        2,
        RejectionReason.NOBODY,
        ',,"Ber\nlin"',
    )
    assert (first.position, last.position) == (1, 4)


def test_cells_that_hold_several_values_or_words(tmp_path: Path) -> None:
    path = table(
        tmp_path,
        'Name,Email,Phone\nA,"Anna <a@b.de>; c@d.de","030 1;0171 2;+49301;ext=5"\n'
        "B,n/a,ask Maria\nC,-,-\nD,a@b.de a@b.de,\n",
    )
    a, b, c, d = contacts(path)
    assert [one.value for one in a.emails] == ["a@b.de", "c@d.de"]
    assert [one.value for one in a.phones] == ["030 1", "0171 2", "+49301;ext=5"]
    assert (b.emails, b.phones, b.note) == ((), (), "n/a\nask Maria")
    assert (c.emails, c.phones, c.note) == ((), (), "")
    assert len(d.emails) == 1


def test_a_quote_that_is_never_closed_costs_one_row(tmp_path: Path) -> None:
    good = "".join(f"Person {n},p{n}@example.org,\n" for n in range(500))
    path = table(tmp_path, f'Name,Email,Notes\nA,a@b.de,"oops\n{good}')
    broken, *rest = records(path)
    assert isinstance(broken, RejectedRecord)
    assert (broken.position, broken.reason) == (1, RejectionReason.UNCLOSED_QUOTE)
    assert broken.original == 'A,a@b.de,"oops'
    assert len(rest) == 500
    assert all(isinstance(one, ImportedContact) for one in rest)
    assert rest[-1].position == 501


def test_a_quote_closed_by_another_rows_quote_costs_one_row(tmp_path: Path) -> None:
    path = table(
        tmp_path,
        'Name,Email,Notes\nA,a@b.de,"oops\nB,b@b.de,x\nC,c@b.de,"fine, really"\nD,d@b.de,\n',
    )
    broken, *rest = records(path)
    assert isinstance(broken, RejectedRecord)
    assert broken.reason == RejectionReason.UNCLOSED_QUOTE
    assert [one.name for one in rest if isinstance(one, ImportedContact)] == ["B", "C", "D"]


def test_a_quote_open_at_the_end_of_a_note_is_no_broken_row(tmp_path: Path) -> None:
    path = table(tmp_path, 'Name,Email,Notes\nA,a@b.de,"first line\nsecond line\n')
    (found,) = contacts(path)
    assert found.note == "first line\nsecond line"


def test_a_quote_swallowing_more_than_a_cell_can_hold_costs_one_row(tmp_path: Path) -> None:
    row = "Person,p@example.org,ok\n"
    count = LONGEST_CELL // len(row) + 1000
    path = table(tmp_path, f'Name,Email,Notes\nA,a@b.de,"oops\n{row * count}')
    broken, *rest = records(path)
    assert isinstance(broken, RejectedRecord)
    assert (broken.reason, broken.original) == (RejectionReason.UNCLOSED_QUOTE, 'A,a@b.de,"oops')
    assert len(rest) == count


def test_a_long_note_is_a_note(tmp_path: Path) -> None:
    note = "line\n" * 40_000
    path = table(tmp_path, f'Name,Email,Notes\nA,a@b.de,"{note}"\nB,b@b.de,\n')
    a, b = contacts(path)
    assert (len(a.note), b.name) == (len(note) - 1, "B")


def test_a_line_longer_than_any_is_one_rejected_record(tmp_path: Path) -> None:
    path = table(tmp_path, f"Name,Email\nA,a@b.de\n{'x' * 9_000_000}\nB,b@b.de\n")
    first, long, last = records(path)
    assert isinstance(long, RejectedRecord)
    assert long.reason == RejectionReason.TOO_LONG
    assert len(long.original) < 100_000
    assert isinstance(first, ImportedContact)
    assert isinstance(last, ImportedContact)
    assert (first.name, last.name) == ("A", "B")


def test_memory_stays_flat(tmp_path: Path) -> None:
    path = tmp_path / "big.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        table_writer = csv.writer(file)
        table_writer.writerow(["Name", "Email", "Notes"])
        for n in range(60_000):
            table_writer.writerow([f"Jürgen {n}", f"p{n}@example.org", "x" * 200])
    layout = sniff(path)
    tracemalloc.start()
    try:
        count = sum(1 for _ in read(path, layout))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert count == 60_000
    assert path.stat().st_size > 14_000_000 > 4_000_000 > peak


def test_a_list_without_header_is_told_by_its_content(tmp_path: Path) -> None:
    path = table(tmp_path, "Anna Schmidt;anna@example.de;030 1234567\nBo;bo@example.se;08 123456\n")
    layout = sniff(path)
    assert (layout.has_header, layout.header, layout.profile) == (False, ("", "", ""), "unknown")
    anna, bo = contacts(path)
    assert (anna.name, anna.position, anna.phones[0].value) == ("Anna Schmidt", 1, "030 1234567")
    assert bo.emails == (ImportedPoint("bo@example.se"),)


def test_a_bare_column_of_addresses(tmp_path: Path) -> None:
    path = table(tmp_path, "a@example.org\nb@example.org\n")
    assert [one.emails[0].value for one in contacts(path)] == ["a@example.org", "b@example.org"]


def test_the_mapping_can_be_changed_and_seen_before_the_import(tmp_path: Path) -> None:
    path = table(tmp_path, "Wer;Wo;Nummer;Was\nAnna;Berlin;0171 1;Bäckerin\n;;;\n")
    layout = sniff(path)
    assert layout.profile == "unknown"
    assert not layout.is_understood
    layout = (
        layout.with_column(0, Field.NAME)
        .with_column(1, Field.CITY, "work")
        .with_column(2, Field.PHONE, "mobile")
        .with_column(3, Field.TITLE)
    )
    assert layout.is_understood
    shown = preview(layout)
    assert shown[0] == next(read(path, layout))
    assert isinstance(shown[0], ImportedContact)
    assert shown[0].phones == (ImportedPoint("0171 1", "mobile"),)
    assert (shown[0].address, shown[0].address_label, shown[0].title) == (
        "Berlin",
        "work",
        "Bäckerin",
    )
    ignoring = layout.with_column(0, Field.IGNORE).with_column(2, Field.IGNORE)
    assert isinstance(preview(ignoring)[0], RejectedRecord)


def test_a_chosen_part_of_an_address_joins_the_others(tmp_path: Path) -> None:
    path = table(tmp_path, "Name,Business City,Where,PLZ,Spot\nA,Berlin,Weg 1,10115,Eck\n")
    layout = sniff(path).with_column(2, Field.STREET, "work").with_column(4, Field.STREET)
    (found,) = read(path, layout)
    assert isinstance(found, ImportedContact)
    assert (found.address, found.other_addresses[0].value) == ("Weg 1\nBerlin", "Eck\n10115")


def test_the_person_can_say_that_there_is_no_header(tmp_path: Path) -> None:
    path = table(tmp_path, "Anna;Berlin\nBo;Lund\n")
    assert sniff(path).has_header
    layout = sniff(path, has_header=False).with_column(0, Field.NAME)
    assert [one.name for one in read(path, layout) if isinstance(one, ImportedContact)] == [
        "Anna",
        "Bo",
    ]


def test_the_sample_is_the_beginning_as_written(tmp_path: Path) -> None:
    buffer = io.StringIO()
    rows = [["Name", "Email"], *([f"N{n}", f"n{n}@example.org"] for n in range(50))]
    csv.writer(buffer).writerows(rows)
    layout = sniff(table(tmp_path, buffer.getvalue()))
    assert layout.header == ("Name", "Email")
    assert list(map(list, layout.sample_rows)) == rows[1 : csv_file.SAMPLE_ROWS + 1]


@pytest.mark.parametrize(
    ("family", "given", "name"),
    [("山田", "太郎", "山田太郎"), ("김", "철수", "김철수"), ("Yamada", "Taro", "Taro Yamada")],
)
def test_names_are_put_together_as_their_script_asks(
    tmp_path: Path, family: str, given: str, name: str
) -> None:
    path = table(tmp_path, f"First Name,Last Name\n{given},{family}\n")
    assert contacts(path)[0].name == name


@pytest.mark.parametrize(("prefix", "name"), [("Herr", "A B"), ("Dr.", "Dr. A B"), ("Mme", "A B")])
def test_a_salutation_is_no_part_of_a_name(tmp_path: Path, prefix: str, name: str) -> None:
    path = table(tmp_path, f"Anrede;Vorname;Nachname\n{prefix};A;B\n")
    assert contacts(path)[0].name == name
