"""The packaged program, tried from outside; `python3 dev.py freeze` builds it first."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from installer.smoke import Failure, try_package

pytestmark = pytest.mark.slow

MOST_MEGABYTES = 200


@pytest.fixture
def package() -> Path:
    return Path(os.environ["HEARTHDESK_FROZEN"]) / "hearthdesk"


def test_the_package_works(package: Path, tmp_path: Path) -> None:
    try_package(package, tmp_path)


def test_the_package_carries_every_licence(package: Path) -> None:
    inside = next(package.rglob("licences"))
    names = {one.name for one in inside.iterdir()}
    assert {"LGPL-3.0.txt", "GPL-3.0.txt", "SQLCipher.txt", "sqlalchemy", "nh3"} <= names


def test_the_package_did_not_pick_up_what_it_does_not_need(package: Path) -> None:
    names = {one.name for one in package.rglob("*")}
    assert not names & {"numpy", "geodata", "pytest", "libQt6Qml.so.6", "libgtk-3.so.0"}
    size = sum(one.stat().st_size for one in package.rglob("*") if _counts(one))
    assert size < MOST_MEGABYTES * 1_000_000


def _counts(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def test_an_empty_folder_is_no_package(tmp_path: Path) -> None:
    with pytest.raises(Failure, match="no program"):
        try_package(tmp_path, tmp_path)
