"""The set-up script's decisions; what it installs is tried in a fresh clone by the CI."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import dev
from tests.house.sources import ROOT


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dev.Home:
    """A home in an empty folder that is not this checkout."""
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    (tmp_path / "requirements").mkdir()
    for name in (dev.RUNTIME, dev.DEVELOPMENT):
        (tmp_path / "requirements" / name).write_text("one==1\n")
    made = dev.Home()
    made.venv.mkdir()
    return made


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["--profile", "desk"], True),
        (["--profile=desk"], True),
        (["init"], False),
        (["--profile", "desk", "import", "mail", "a.mbox"], False),
        (["--help"], False),
        (["--version"], False),
    ],
)
def test_it_knows_what_opens_a_window(arguments: list[str], window: bool) -> None:
    assert dev.opens_window(arguments) is window


@pytest.mark.parametrize(
    ("output", "words"),
    [
        ("NewConnectionError('<x>: Failed to establish')", "no connection"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM", "nothing was kept"),
        ("ERROR: No matching distribution found for sqlcipher3==0.6.4", "sqlcipher3==0.6.4"),
        ("something else entirely", "something else entirely"),
    ],
)
def test_a_failed_installation_is_explained(output: str, words: str) -> None:
    assert words in dev.why_pip_failed(output)


def test_an_older_python_is_told_which_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(dev.shutil, "which", lambda name: None)
    with pytest.raises(dev.Stop, match=r"needs Python 3\.11 to 3\.14"):
        dev.require_python()


def test_the_python_asked_for_is_the_one_declared() -> None:
    oldest, newest = dev.dotted(dev.OLDEST), f"3.{dev.NEWEST[1] + 1}"
    assert f'requires-python = ">={oldest},<{newest}"' in (ROOT / "pyproject.toml").read_text()


def test_nothing_is_remembered_before_it_is_done(home: dev.Home) -> None:
    assert not home.provides(dev.RUNTIME)
    home.remember(dev.fingerprint(dev.RUNTIME))
    assert not home.provides(dev.RUNTIME)  # there is no Python in it yet
    home.python.parent.mkdir(parents=True)
    home.python.touch()
    assert home.provides(dev.RUNTIME)
    assert not home.provides(dev.DEVELOPMENT)


def test_changed_requirements_are_installed_again(home: dev.Home) -> None:
    before = dev.fingerprint(dev.RUNTIME)
    (dev.ROOT / "requirements" / dev.RUNTIME).write_text("one==2\n")
    assert dev.fingerprint(dev.RUNTIME) != before


def test_a_folder_that_cannot_be_written_moves_the_home(
    home: dev.Home, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(dev, "can_write", lambda folder: False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "cache"))
    apart = dev.Home()
    assert apart.apart
    assert not apart.venv.is_relative_to(home.venv)
    assert set(dev.environment(apart)) > {"RUFF_CACHE_DIR", "MYPY_CACHE_DIR"}


def test_variables_of_another_python_are_left_out(
    home: dev.Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    assert not {"PYTHONDONTWRITEBYTECODE", "PYTHONPATH"} & set(dev.environment(home))


def test_without_rights_the_exact_line_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "installer", lambda: "dnf")
    with pytest.raises(dev.Stop) as caught:
        dev.system_install(dev.packages_for(["qt"]), "Qt's system libraries", "libEGL.so.1")
    assert f"sudo dnf install -y {dev.PACKAGES['dnf']['qt']}" in str(caught.value)
    assert "libEGL.so.1" in str(caught.value)


def test_it_explains_itself_and_refuses_what_it_does_not_know() -> None:
    command = [sys.executable, str(ROOT / "dev.py")]
    asked = subprocess.run([*command, "--help"], capture_output=True, text=True, check=False)
    wrong = subprocess.run([*command, "instal"], capture_output=True, text=True, check=False)
    assert (asked.returncode, wrong.returncode) == (0, 2)
    assert "python3 dev.py run" in asked.stdout
