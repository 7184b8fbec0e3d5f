"""A telephone's hook and a link reach a program that really runs, from processes of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.sources import ROOT

PASSPHRASE = "warm bread at seven"
NUMBER = "020 7946 0999"
_TRIES = 60


def environment() -> dict[str, str]:
    return {**os.environ, "HEARTHDESK_PASSPHRASE": PASSPHRASE, "QT_QPA_PLATFORM": "offscreen"}


def hearthdesk(profile: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """One run of the command line, as a telephone's hook makes it."""
    return subprocess.run(
        [sys.executable, "-m", "app", "--profile", str(profile), *words],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A desk of Tilda's."""
    made = hearthdesk(
        tmp_path / "desk", "init", "--business", "Rye", "--person", "Tilda", "--region", "GB"
    )
    assert made.returncode == 0, made.stderr
    return tmp_path / "desk"


@pytest.fixture
def program(profile: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The window on that desk, in a process of its own."""
    run = subprocess.Popen(
        [sys.executable, "-m", "app", "--profile", str(profile)], cwd=ROOT, env=environment()
    )
    yield run
    run.kill()
    run.wait()


def told(profile: Path, signal: str) -> subprocess.CompletedProcess[str]:
    """The first answer of a program that is starting."""
    for _ in range(_TRIES):
        answer = hearthdesk(profile, "--json", "call", signal, NUMBER)
        if json.loads(answer.stdout).get("error", {}).get("code") != "not-running":
            return answer
    raise AssertionError("the program never heard")


def test_a_missed_call_is_a_promise_in_the_running_program(
    profile: Path, program: subprocess.Popen[bytes]
) -> None:
    answer = told(profile, "incoming")
    assert answer.returncode == 0, answer
    assert json.loads(answer.stdout) == {"event": "incoming", "number": NUMBER}
    assert hearthdesk(profile, "call", "ended", NUMBER).returncode == 0
    for _ in range(_TRIES):
        listed = hearthdesk(profile, "--json", "ticket", "list", "--status", "call-back")
        tickets = json.loads(listed.stdout)["tickets"]
        if tickets:
            break
    assert [one["subject"] for one in tickets] == [f"Missed call from {NUMBER}"]
    # A later start with a link leaves at once: the program that runs follows it.
    number = tickets[0]["number"]
    assert hearthdesk(profile, f"hearthdesk://ticket/{number}").returncode == 0
    assert program.poll() is None


def test_without_a_program_nothing_is_started(profile: Path) -> None:
    answer = hearthdesk(profile, "call", "incoming", NUMBER)
    assert answer.returncode == 3
    assert answer.stdout == ""
    assert answer.stderr.startswith("Hearthdesk is not running on this desk")
    as_json = hearthdesk(profile, "--json", "call", "ended", NUMBER)
    assert json.loads(as_json.stdout)["error"]["code"] == "not-running"


def test_a_number_no_telephone_has_is_not_understood(profile: Path) -> None:
    assert hearthdesk(profile, "call", "incoming", "hello").returncode == 2
    assert hearthdesk(profile, "call", "exploded", NUMBER).returncode == 2
