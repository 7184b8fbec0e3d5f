"""Making a desk, opening it again, and everything that can be in the way."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from app.security.keyring import KeyringUnusable
from app.system.instance_lock import InstanceLock
from app.system.paths import Profile
from app.system.version import VERSION
from tests.cli.conftest import PASSPHRASE, Cli
from tests.fakes.keyring import FakeKeyring

NO_PASSPHRASE: dict[str, str] = {}
WHO = ("--business", "Holm", "--person", "Marie Holm")


def test_a_desk_is_made_without_asking_anybody(blank: Cli) -> None:
    made = blank.ask("init", *WHO, "--region", "gb", "--zone", "Europe/Berlin", schema="init")
    assert (made["business"], made["person"], made["region"]) == ("Holm", "Marie Holm", "GB")
    assert made["zone"] == "Europe/Berlin"
    assert made["sample"] is None
    assert blank.keyring.entries == {}
    assert blank("check").status == 0


def test_a_desk_with_sample_data_needs_no_more_words(blank: Cli) -> None:
    made = blank.ask("init", "--demo", "--tickets", "5", schema="init")
    assert made["business"] == "Rye & Rowan"
    assert made["sample"]["tickets"] == 5
    listed = blank.ask("ticket", "list", "--status", "all", schema="ticket_list")
    assert len(listed["tickets"]) == 5


def test_the_repair_shop(blank: Cli) -> None:
    made = blank.ask("init", "--demo", "--trade", "repairs", "--tickets", "3", schema="init")
    assert made["business"] == "Brightwell Repairs"


def test_what_is_said_goes_before_what_is_invented(blank: Cli) -> None:
    made = blank.ask("init", "--demo", "--tickets", "1", *WHO, schema="init")
    assert (made["business"], made["person"]) == ("Holm", "Marie Holm")


def test_a_second_desk_in_the_same_folder_is_refused(cli: Cli) -> None:
    again = cli("init", *WHO, "--json")
    assert (again.status, again.of("error")["error"]["code"]) == (4, "desk-exists")


@pytest.mark.parametrize(
    ("arguments", "status", "code"),
    [
        (("init", "--business", "Holm"), 2, "usage"),
        (("init", *WHO, "--zone", "Mars/Olympus"), 2, "usage"),
        (("init", *WHO, "--address", "not one"), 2, "usage"),
        (("init", *WHO, "--tickets", "-1"), 2, "usage"),
        (("bake",), 2, "usage"),
        (("ticket",), 2, "usage"),
        (("ticket", "list"), 3, "no-desk"),
        (("check",), 3, "no-desk"),
        (("import", "mail", str(Path(__file__).parent / "nothing")), 1, "file-not-found"),
    ],
)
def test_a_mistake_makes_nothing(
    blank: Cli, arguments: tuple[str, ...], status: int, code: str
) -> None:
    answer = blank(*arguments, "--json")
    assert (answer.status, answer.of("error")["error"]["code"]) == (status, code)
    assert answer.err == ""
    assert not blank.profile.exists()
    told = blank(*arguments)
    assert told.out == ""
    assert told.err.count("\n") == 1


def test_a_short_passphrase_is_refused(blank: Cli) -> None:
    answer = blank("init", *WHO, "--json", environment={"HEARTHDESK_PASSPHRASE": "short"})
    assert answer.of("error")["error"]["code"] == "passphrase-too-short"
    assert not Profile(blank.profile).key_file.exists()


def test_without_a_terminal_the_passphrase_is_not_asked_for(blank: Cli) -> None:
    answer = blank("init", *WHO, "--json", environment=NO_PASSPHRASE)
    assert (answer.status, answer.of("error")["error"]["code"]) == (3, "passphrase-needed")


def test_at_a_terminal_the_passphrase_is_typed_twice(blank: Cli) -> None:
    blank.keyring = FakeKeyring.missing()
    made = blank("init", *WHO, environment=NO_PASSPHRASE, typed=[PASSPHRASE, PASSPHRASE])
    assert made.status == 0
    assert "asked for at each start" in made.out
    opened = blank("ticket", "list", environment=NO_PASSPHRASE, typed=["wrong", PASSPHRASE])
    assert opened.status == 0
    assert "not the passphrase" in opened.err


def test_two_different_passphrases_make_nothing(blank: Cli) -> None:
    made = blank("init", *WHO, environment=NO_PASSPHRASE, typed=[PASSPHRASE, "another one"])
    assert made.status == 4
    assert not Profile(blank.profile).database.exists()


def test_three_wrong_passphrases_are_enough(cli: Cli) -> None:
    answer = cli("ticket", "list", environment=NO_PASSPHRASE, typed=["a", "b", "c", PASSPHRASE])
    assert answer.status == 3


def test_the_keyring_opens_without_asking(blank: Cli) -> None:
    typed = [PASSPHRASE, PASSPHRASE]
    assert blank("init", *WHO, environment=NO_PASSPHRASE, typed=typed).status == 0
    assert blank.keyring.entries
    assert blank("ticket", "list", environment=NO_PASSPHRASE).status == 0


def test_a_keyring_that_cannot_serve_leads_to_the_passphrase(cli: Cli) -> None:
    cli.keyring = FakeKeyring(failing=KeyringUnusable("locked"))
    answer = cli("ticket", "list", "--json", environment=NO_PASSPHRASE)
    assert answer.of("error")["error"]["code"] == "passphrase-needed"
    assert cli("ticket", "list", environment=NO_PASSPHRASE, typed=[PASSPHRASE]).status == 0


def test_the_environment_leaves_the_keyring_alone(cli: Cli) -> None:
    cli.keyring = FakeKeyring(failing=KeyringUnusable("timeout"))
    assert cli("ticket", "list").status == 0


def test_an_empty_variable_is_no_passphrase(cli: Cli) -> None:
    answer = cli("ticket", "list", "--json", environment={"HEARTHDESK_PASSPHRASE": ""})
    assert answer.of("error")["error"]["code"] == "passphrase-needed"


def test_a_wrong_passphrase_is_told_and_harms_nothing(cli: Cli) -> None:
    answer = cli("ticket", "list", "--json", environment={"HEARTHDESK_PASSPHRASE": "wrong one"})
    assert (answer.status, answer.of("error")["error"]["code"]) == (3, "wrong-passphrase")
    assert cli("check").status == 0


@pytest.mark.parametrize(("lost", "code"), [("desk.keys", "no-key-file"), ("desk.db", "missing")])
def test_a_lost_file_is_named(cli: Cli, lost: str, code: str) -> None:
    (cli.profile / lost).rename(cli.profile / "elsewhere")
    answer = cli("ticket", "list", "--json")
    assert (answer.status, answer.of("error")["error"]["code"]) == (3, code)


def test_another_file_in_its_place_is_not_written_to(cli: Cli) -> None:
    database = cli.profile / "desk.db"
    database.unlink()
    with sqlite3.connect(database) as connection:
        connection.execute("CREATE TABLE mine(x)")
    connection.close()
    before = database.read_bytes()
    assert cli("ticket", "list", "--json").of("error")["error"]["code"] == "wrong-key"
    assert database.read_bytes() == before


def test_beside_a_window_one_can_look_but_not_write(cli: Cli) -> None:
    with InstanceLock(Profile(cli.profile).lock_file):
        assert cli("ticket", "list").status == 0
        answer = cli("sample", "fill", "--json")
        assert (answer.status, answer.of("error")["error"]["code"]) == (3, "profile-in-use")
    assert cli("sample", "fill").status == 0


def test_beside_a_window_the_keyring_opens_as_well(blank: Cli) -> None:
    typed = [PASSPHRASE, PASSPHRASE]
    assert blank("init", *WHO, environment=NO_PASSPHRASE, typed=typed).status == 0
    with InstanceLock(Profile(blank.profile).lock_file):
        assert blank("check", environment=NO_PASSPHRASE).status == 0


def test_a_database_is_not_upgraded_under_a_window(
    cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.store.upgrade.HEAD", "0999")
    with InstanceLock(Profile(cli.profile).lock_file):
        answer = cli("ticket", "list", "--json")
    assert (answer.status, answer.of("error")["error"]["code"]) == (3, "upgrade-needed")


def test_sample_data_comes_and_goes(cli: Cli) -> None:
    filled = cli.ask("sample", "fill", "--tickets", "45", schema="sample_command")
    assert filled["sample"]["tickets"] == 45
    again = cli("sample", "fill", "--json")
    assert (again.status, again.of("error")["error"]["code"]) == (4, "sample-data-present")
    assert cli.ask("sample", "remove", schema="sample_command") == {"sample": None}
    assert cli.ask("ticket", "list", "--status", "all", schema="ticket_list")["tickets"] == []
    assert cli.ask("check", schema="check")["sound"]


def test_the_version_is_said(blank: Cli) -> None:
    assert blank.ask("version", schema="version")["version"] == VERSION
    assert VERSION in blank("--version").out


def test_help_is_given(blank: Cli, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        blank("--help")
    assert ended.value.code == 0
    assert "import" in capsys.readouterr().out


def test_a_damaged_page_is_found_by_the_check(demo: Cli) -> None:
    database = demo.profile / "desk.db"
    content = bytearray(database.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle + 100] ^= 0xFF
    database.write_bytes(content)
    answer = demo("check", "--json")
    assert answer.status in (1, 3)
    if answer.status == 1:
        assert not answer.of("check")["sound"]
    assert "not sound" in demo("check").out or "damaged" in demo("check").err
