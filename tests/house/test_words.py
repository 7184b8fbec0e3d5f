"""Words that must not be in the repository: they are true on one computer only, or go stale."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.sources import ROOT

# Hosts of package indexes: requirements name packages and hashes, the person's own setup the host.
HOSTS = (
    "py" + "pi.org",
    "python" + "hosted.org",
    "npm" + "js.",
    "crates" + ".io",
    "anaconda" + ".",
)
# Spelt so that this file does not find itself.
FOLDERS = ("/ro" + "ot/", "/wo" + "rk/", "/ho" + "me/runner", "C:" + "\\Users\\")
PLACES = ("app", "docs", "installer", "migrations", "requirements", "resources", "tests")
PLACES += (".ci", ".github")
TEXT = {".py", ".md", ".toml", ".txt", ".yml", ".yaml", ".json", ".cfg", ".spec", ".sh", ".ini"}
TEXT |= {".nsi", ".iss", ".desktop", ".xml", ".svg", ".html", ".css", ".mako", ""}


def words_found(text: str) -> list[str]:
    """The forbidden words in `text`."""
    return [word for word in (*HOSTS, *FOLDERS, str(ROOT)) if word.lower() in text.lower()]


def test_no_file_names_a_package_index_or_a_folder_of_one_computer() -> None:
    complaints = {
        str(path.relative_to(ROOT)): words
        for path in _texts()
        if (words := words_found(path.read_text(encoding="utf-8", errors="replace")))
    }
    assert complaints == {}


@pytest.mark.parametrize("word", [*HOSTS, *FOLDERS, str(ROOT)])
def test_a_forbidden_word_is_noticed(word: str) -> None:
    assert words_found(f"see {word}x")


def test_the_files_looked_at_include_all_kinds() -> None:
    names = {path.relative_to(ROOT).parts[0] for path in _texts()}
    assert {"app", "tests", "requirements", "dev.py", "pyproject.toml", ".ci"} <= names


def test_no_pinned_package_carries_a_place_to_fetch_it_from() -> None:
    for lock in (ROOT / "requirements").glob("*.txt"):
        assert not re.search(r"https?://|--index|--find-links|@ ", lock.read_text()), lock.name


def test_the_development_lock_contains_the_runtime_lock() -> None:
    runtime, development = (_pins(name) for name in ("runtime.txt", "dev.txt"))
    assert runtime <= development


def _pins(name: str) -> set[str]:
    text = (ROOT / "requirements" / name).read_text()
    return set(re.findall(r"^[\w.\-]+==[^\\\s]+", text, re.MULTILINE))


def _texts() -> Iterator[Path]:
    yield from (path for path in ROOT.glob("*") if path.is_file() and path.suffix in TEXT)
    for place in PLACES:
        for path in (ROOT / place).rglob("*"):
            parts = path.relative_to(ROOT).parts
            kept = "__pycache__" not in parts and parts[:2] != ("tests", "data")
            if kept and path.is_file() and path.suffix in TEXT:
                yield path
