"""The program as a process: what it loads, what it leaves behind, and faults of its own."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.console import arguments, dispatch, problems
from app.console.machine import Machine
from app.console.output import Output, display_width
from app.services.desk import Desk
from tests.cli.conftest import PASSPHRASE, SCHEMA, Cli
from tests.house.sources import ROOT

CUSTOMER = "camille@mail.example"


def run(*words: object, stdin: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own."""
    return subprocess.run(
        [sys.executable, *map(str, words)],
        cwd=ROOT,
        env={**os.environ, "HEARTHDESK_PASSPHRASE": PASSPHRASE, **environment},
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_commands_load_no_window(tmp_path: Path) -> None:
    code = (
        "import sys\nfrom app.cli import main\n"
        f"desk = ['--profile', {str(tmp_path / 'desk')!r}]\n"
        "assert main([*desk, 'init', '--demo', '--tickets', '3']) == 0\n"
        "assert main([*desk, 'check']) == 0\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]\n"
    )
    done = run("-c", code)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""


def test_understanding_a_mail_loads_no_database() -> None:
    code = (
        "import sys\nfrom app.cli import main\nmain(['mail', 'parse', '-'])\n"
        "assert not {'sqlalchemy', 'sqlcipher3', 'PySide6'} & set(sys.modules)\n"
    )
    assert run("-c", code, stdin="From: a@x.example\n\nHi").returncode == 0


def test_the_entrance_loads_next_to_nothing() -> None:
    code = (
        "import sys, pathlib, typing\nbefore = set(sys.modules)\nimport app.cli\n"
        "print(sorted(set(sys.modules) - before))"
    )
    assert run("-c", code).stdout.strip() == "['__future__', 'app', 'app.cli']"


def test_python_m_app_is_the_program(tmp_path: Path) -> None:
    done = run("-m", "app", "--profile", tmp_path / "no desk", "ticket", "list")
    assert done.returncode == 3
    assert done.stdout == ""
    assert done.stderr.startswith("There is no desk in")


def test_json_is_utf_8_whatever_the_terminal_speaks(tmp_path: Path) -> None:
    profile = tmp_path / "desk"
    environment = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    words = ("-m", "app", "--profile", profile)
    run(*words, "init", "--demo", "--tickets", "20")
    done = run(*words, "search", "Siobhán", "--json", **environment)
    assert done.returncode == 0, done.stderr
    assert "Siobhán Doyle" in done.stdout
    assert run(*words, "search", "Siobhán", **environment).returncode == 0


def test_a_reader_that_goes_away_is_no_fault(tmp_path: Path) -> None:
    profile = tmp_path / "desk"
    run("-m", "app", "--profile", profile, "init", "--demo")
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as broken:
        done = subprocess.run(
            [sys.executable, "-m", "app", "--profile", str(profile), "ticket", "list"],
            cwd=ROOT,
            env={**os.environ, "HEARTHDESK_PASSPHRASE": PASSPHRASE},
            stdout=broken,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (done.returncode, done.stderr) == (141, b"")


def test_a_fault_of_the_program_is_told_and_logged_without_customers(
    demo: Cli, monkeypatch: pytest.MonkeyPatch, log_watch: object
) -> None:
    def stumble(desk: Desk, *given: object) -> object:
        raise ValueError(CUSTOMER)

    log_watch.expect("fault in a command")  # type: ignore[attr-defined]
    monkeypatch.setattr(Desk, "search", stumble)
    answer = demo("search", "lemon", "--json")
    assert (answer.status, answer.of("error")["error"]["code"]) == (70, "fault")
    assert "camille" not in answer.out
    log = (demo.profile / "logs" / "hearthdesk.log").read_text()
    assert "ValueError" in log
    assert "camille" not in log


def test_nothing_readable_is_left_on_the_disk(demo: Cli) -> None:
    for path in demo.profile.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert b"Dubreuil" not in content, path
            assert b"drizzle" not in content, path


def targets(parser: arguments.Parser) -> set[str]:
    """The commands a parser and those below it lead to."""
    found = {parser.get_default("command")} - {None}
    for action in parser._actions:
        if isinstance(action.choices, dict):
            found = found.union(*map(targets, action.choices.values()))
    return found


def test_every_command_leads_somewhere() -> None:
    every = targets(arguments._parser())
    assert len(every) > 20
    assert all(callable(dispatch._command(one)) for one in every - {"screens"})


def test_the_documentation_names_every_answer_and_code() -> None:
    text = (ROOT / "docs" / "cli.md").read_text("utf-8")
    answers = {one["$ref"].rpartition("/")[2] for one in json.loads(SCHEMA.read_text())["anyOf"]}
    codes = {
        *(*problems._KEY, *problems._STORE, *problems._REFUSALS, *problems._FILE_CODES.values()),
    }
    undocumented = {one for one in answers | codes if f"`{one}`" not in text} - {"error"}
    assert undocumented == set()


@pytest.mark.parametrize(("text", "width"), [("Zoë", 3), ("Zoe\u0308", 3), ("日本", 4), ("", 0)])
def test_columns_are_as_wide_as_they_look(text: str, width: int) -> None:
    assert display_width(text) == width


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("x\udc80y", "x\ufffdy"),
        ("a\u2028b\x85c", r"a\u2028b\u0085c"),
        ("a\nb", r"a\nb"),
        ("é", "é"),
    ],
)
def test_an_answer_is_one_line_whatever_is_in_it(text: str, shown: str) -> None:
    out = io.StringIO()
    Output(Machine(out=out), as_json=True).json_line({"a": text})
    assert out.getvalue() == f'{{"a": "{shown}"}}\n'
