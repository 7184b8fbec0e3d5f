"""The command line as a person or a script meets it, on a computer made for the test."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from app.cli import main
from app.console.machine import Machine
from tests.desks import MIGRATIONS
from tests.fakes.clock import FakeClock
from tests.fakes.keyring import FakeKeyring

PASSPHRASE = "nine warm loaves"
SCHEMA = Path(__file__).parents[2] / "docs" / "cli.schema.json"


class Terminal(io.StringIO):
    """A stream with somebody before it; `heard` is called with every text written."""

    def __init__(self, heard: Callable[[str], object] = lambda text: None) -> None:
        super().__init__()
        self._heard = heard

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        self._heard(text)
        return super().write(text)


@dataclass(frozen=True)
class Answer:
    """What came of a command."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one object on stdout."""
        (line,) = self.out.splitlines()
        return json.loads(line)

    def of(self, name: str) -> Any:
        """The object, held to its schema, in which nothing undocumented may stand."""
        strictly(name).validate(self.json)
        return self.json


class Cli:
    """Runs commands on one profile."""

    def __init__(self, profile: Path, clock: FakeClock) -> None:
        self.profile = profile
        self.clock = clock
        self.keyring = FakeKeyring()

    def __call__(
        self,
        *arguments: object,
        stdin: bytes = b"",
        environment: Mapping[str, str] | None = None,
        out: io.StringIO | None = None,
        err: io.StringIO | None = None,
        typed: list[str] | None = None,
    ) -> Answer:
        """Run one command; `typed` are the secrets somebody at the terminal types."""
        known = {"HEARTHDESK_PASSPHRASE": PASSPHRASE} if environment is None else environment
        seen, said = out or io.StringIO(), err or io.StringIO()
        if typed is not None:
            said = Terminal()
        secrets = iter(typed or ())
        machine = Machine(
            out=seen,
            err=said,
            stdin=_stdin(stdin, terminal=typed is not None),
            environment=known,
            clock=self.clock,
            keyring=lambda: self.keyring,
            ask_secret=lambda question: next(secrets),
            migrations=MIGRATIONS,
        )
        words = ["--profile", str(self.profile), *map(str, arguments)]
        status = main(words, machine=machine)
        return Answer(status, seen.getvalue(), said.getvalue())

    def ask(self, *arguments: object, schema: str, **more: Any) -> Any:
        """The JSON answer of a command that must succeed."""
        answer = self(*arguments, "--json", **more)
        assert answer.status == 0, answer
        assert answer.err == ""
        return answer.of(schema)


def _stdin(content: bytes, *, terminal: bool) -> io.TextIOWrapper:
    class _Stdin(io.TextIOWrapper):
        def isatty(self) -> bool:
            return terminal

    return _Stdin(io.BytesIO(content), encoding="utf-8")


@cache
def strictly(name: str) -> Draft202012Validator:
    """The schema of one answer, closed to properties nobody documented."""
    schema = _closed(json.loads(SCHEMA.read_text("utf-8")))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(
        {"$ref": f"#/$defs/{name}", "$defs": schema["$defs"]},
        format_checker=Draft202012Validator.FORMAT_CHECKER,
    )


def _closed(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    found = {name: _closed(value) for name, value in schema.items()}
    return {**found, "additionalProperties": False} if "properties" in found else found


@pytest.fixture
def blank(tmp_path: Path, clock: FakeClock) -> Cli:
    """A computer without a desk."""
    return Cli(tmp_path / "desk", clock)


@pytest.fixture
def cli(blank: Cli) -> Cli:
    """A computer with an empty desk of the bakery."""
    made = blank(
        "init", "--business", "Rye & Rowan", "--person", "Tilda Okafor",
        "--zone", "Europe/London", "--region", "GB", "--address", "hello@rye.example",
    )  # fmt: skip
    assert made.status == 0, made
    return blank


@pytest.fixture
def demo(cli: Cli) -> Cli:
    """A computer with a desk full of stories."""
    assert cli("sample", "fill").status == 0
    return cli
