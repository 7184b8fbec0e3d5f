"""Contacts from the command line: in, out, listed and shown."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.cli.conftest import Cli, Terminal

TABLE = (
    "Name;E-Mail;Telefon\nAnna Farrow;anna@x.example;020 7946 0123\n;;\nBen Farrow;b@x.example;\n"
)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A list somebody keeps by hand."""
    path = tmp_path / "list.csv"
    path.write_text(TABLE)
    return path


def test_a_table_comes_in_once(cli: Cli, table: Path) -> None:
    first = cli.ask("import", "contacts", table, schema="import_contacts")
    assert (first["read"], first["added"]) == (2, 2)
    again = cli.ask("import", "contacts", table, schema="import_contacts")
    assert (again["added"], again["updated"], again["unchanged"]) == (0, 0, 2)
    assert "Known already            2" in cli("import", "contacts", table).out
    assert cli("check").status == 0


def test_a_rejected_row_is_shown_as_it_stood(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name,Email,Notes\n,,nobody at all\nAnna,anna@x.example,\n")
    account = cli.ask("import", "contacts", path, schema="import_contacts")
    (rejected,) = account["rejected"]
    assert (rejected["position"], rejected["original"]) == (1, ",,nobody at all")
    assert "record 1: says neither" in cli("import", "contacts", path).out


def test_columns_can_be_named(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("Foo,Bar,Baz\nAnna,0123,x\n")
    unknown = cli("import", "contacts", path, "--json")
    assert (unknown.status, unknown.of("error")["error"]["code"]) == (1, "unknown-columns")
    assert "Foo, Bar, Baz" in unknown.json["error"]["message"]
    path.write_text("Foo,Bar,Baz\nAnna,020 7946 0123,x\n")
    cli.ask(
        "import", "contacts", path, "--map", "foo=name", "--map", "2=phone:work",
        schema="import_contacts",
    )  # fmt: skip
    card = cli.ask("contact", "show", "Anna", schema="contact_show")["contact"]
    assert card["points"] == [
        {
            "kind": "phone",
            "value": "+442079460123",
            "written": "020 7946 0123",
            "label": "work",
        }
    ]


@pytest.mark.parametrize("mapping", ["Foo", "Foo=person", "Nope=name", "9=name", "=name"])
def test_a_mapping_that_says_nothing_is_refused(cli: Cli, tmp_path: Path, mapping: str) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("Foo,Bar\nAnna,1\n")
    answer = cli("import", "contacts", path, "--map", mapping, "--json")
    assert (answer.status, answer.of("error")["error"]["code"]) == (2, "usage")


@pytest.mark.parametrize(
    ("content", "code"),
    [(None, "file-unreadable"), (b"", "file-empty"), (b"PK\x03\x04" + bytes(60), "not-contacts")],
)
def test_a_file_that_is_none_is_named(
    cli: Cli, tmp_path: Path, content: bytes | None, code: str
) -> None:
    path = tmp_path / "list.csv"
    if content is not None:
        path.write_bytes(content)
    answer = cli("import", "contacts", path, "--json")
    assert (answer.status, answer.of("error")["error"]["code"]) == (1, code)
    assert str(path) in answer.json["error"]["message"]


@pytest.mark.parametrize(
    ("name", "arguments", "kind"),
    [
        ("out.csv", (), "csv"),
        ("out.vcf", (), "vcard"),
        ("out.txt", ("--format", "vcard", "--vcard-version", "3.0"), "vcard"),
    ],
)
def test_what_goes_out_comes_home_unchanged(
    demo: Cli, tmp_path: Path, name: str, arguments: tuple[str, ...], kind: str
) -> None:
    path = tmp_path / name
    written = demo.ask("export", "contacts", path, *arguments, schema="export_contacts")
    assert (written["written"], written["format"]) == (25, kind)
    account = demo.ask("import", "contacts", path, schema="import_contacts")
    assert (account["added"], account["updated"], account["unchanged"]) == (0, 0, 25)


def test_an_export_replaces_nothing_unasked(demo: Cli, tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("mine")
    answer = demo("export", "contacts", path, "--json")
    assert (answer.status, answer.of("error")["error"]["code"]) == (4, "file-exists")
    assert path.read_text() == "mine"
    assert demo("export", "contacts", path, "--force").status == 0
    lost = demo("export", "contacts", tmp_path / "no" / "folder.csv", "--json")
    assert (lost.status, lost.of("error")["error"]["code"]) == (1, "file-unwritable")


def test_pages_of_contacts(demo: Cli) -> None:
    whole = demo.ask("contact", "list", "--limit", "100", schema="contact_list")
    assert (len(whole["contacts"]), whole["next"]) == (25, None)
    page = demo.ask("contact", "list", "--limit", "20", schema="contact_list")
    rest = demo.ask("contact", "list", "--after", page["next"], schema="contact_list")
    assert page["contacts"] + rest["contacts"] == whole["contacts"]
    assert demo("contact", "list", "--after", "nonsense").status == 2


@pytest.mark.parametrize(
    "said", ["Chidi Nwosu", "CHIDI@marlowhouse.example", "+44 7700 900318", "Chidi  Nwosu"]
)
def test_a_contact_is_found_by_what_people_call_them(demo: Cli, said: str) -> None:
    card = demo.ask("contact", "show", said, schema="contact_show")
    assert card["contact"]["name"] == "Chidi Nwosu"
    assert len(card["tickets"]) == 7
    assert card == demo.ask("contact", "show", card["contact"]["id"], schema="contact_show")


def test_a_card_for_reading(demo: Cli) -> None:
    card = demo("contact", "show", "Chidi Nwosu").out
    assert "07700 900318 (mobile)" in card
    assert "Marlow House Café" in card
    assert "Warning      Hears poorly" in card


def test_somebody_unknown_or_of_a_common_name(cli: Cli, tmp_path: Path) -> None:
    unknown = cli("contact", "show", "Nobody", "--json")
    assert (unknown.status, unknown.of("error")["error"]["code"]) == (4, "not-found")
    path = tmp_path / "list.csv"
    path.write_text("Name,Email\nAnna,a@x.example\nAnna,b@x.example\n")
    cli.ask("import", "contacts", path, schema="import_contacts")
    common = cli("contact", "show", "Anna", "--json")
    assert (common.status, common.of("error")["error"]["code"]) == (4, "ambiguous")


def test_an_empty_desk_says_so(cli: Cli) -> None:
    assert cli("contact", "list").out == "There are no contacts.\n"


def test_ctrl_c_stops_after_the_batch(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    rows = "".join(f"P{at},p{at}@x.example\n" for at in range(1500))
    path.write_text("Name,Email\n" + rows)

    def press(text: str) -> None:
        if "records" in text:
            signal.raise_signal(signal.SIGINT)

    stopped = cli("import", "contacts", path, "--json", err=Terminal(press))
    assert stopped.status == 130
    assert 0 < stopped.of("import_contacts")["added"] < 1500
    assert cli.ask("import", "contacts", path, schema="import_contacts")["unchanged"] > 0


def test_contacts_kept_twice_are_found_merged_and_separated(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(
        "Name,Phone,Notes\nAnna Farrow,020 7946 0123,Side door\nBen Farrow,020 7946 0999,\n"
    )
    cli.ask("import", "contacts", path, schema="import_contacts")
    path.write_text("Name,Email,Notes,Title\nAnna Farrow,anna@x.example,Dog,Baker\n")
    cli.ask("import", "contacts", path, schema="import_contacts")
    assert cli.ask("contact", "duplicates", schema="contact_duplicates")["pairs"] == []
    path.write_text("Name,Phone,Email\nAnna Farow,020 7946 0123,farow@y.example\n")
    cli.ask("import", "contacts", path, schema="import_contacts")
    listed = cli.ask("contact", "list", schema="contact_list")["contacts"]
    found = cli.ask("contact", "duplicates", schema="contact_duplicates")
    (pair,) = found["pairs"]
    assert (pair["first"]["name"], pair["second"]["name"]) == ("Anna Farrow", "Anna Farow")
    assert (pair["likely"], pair["reasons"]) == ("likely", ["same-phone", "near-name"])
    assert "Anna Farow" in cli("contact", "duplicates").out
    merged = cli.ask(
        "contact", "merge", "020 7946 0123", "anna@x.example",
        "--take", "title", schema="contact_merge",
    )  # fmt: skip
    card = merged["contact"]
    assert (card["title"], card["remember"], merged["points_moved"]) == (
        "Baker",
        "Side door\nDog",
        1,
    )
    shown = cli.ask("contact", "show", "anna@x.example", schema="contact_show")
    assert [one["id"] for one in shown["merged"]] == [merged["merged"]]
    assert "Merged with Anna Farrow" in cli("contact", "show", "anna@x.example").out
    assert len(cli.ask("contact", "list", schema="contact_list")["contacts"]) == len(listed) - 1
    separated = cli.ask("contact", "separate", "Anna Farrow", schema="contact_separate")
    assert separated["contact"]["id"] == merged["merged"]
    assert separated["from"] == card["id"]
    assert cli.ask("contact", "list", schema="contact_list")["contacts"] == listed
    assert cli("check").status == 0


def test_what_cannot_be_merged_is_said(cli: Cli, table: Path) -> None:
    cli.ask("import", "contacts", table, schema="import_contacts")
    same = cli("contact", "merge", "anna@x.example", "Anna Farrow", "--json")
    assert (same.status, same.of("error")["error"]["code"]) == (4, "same-contact")
    apart = cli("contact", "separate", "Anna Farrow", "--json")
    assert apart.of("error")["error"]["code"] == "not-found"
    twice = cli(
        "contact", "merge", "anna@x.example", "b@x.example", "--take", "title", "--join", "title"
    )
    assert twice.status == 2
