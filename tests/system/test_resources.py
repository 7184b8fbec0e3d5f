"""Shipped files are found from the checkout and from an unpacked bundle."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.system.resources import bundle_root, resource


def test_shipped_files_are_found() -> None:
    assert resource("tokens.json").is_file()
    assert resource("icons").is_dir()


def test_a_file_not_shipped_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"no-such\.svg"):
        resource("icons/no-such.svg")


def test_a_frozen_program_looks_into_its_bundle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources" / "tokens.json").write_text("{}")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert bundle_root() == tmp_path
    assert resource("tokens.json").read_text() == "{}"
