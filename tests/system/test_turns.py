"""Turns at one file."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from app.system.turns import turn


def test_somebody_who_never_ends_is_not_waited_for_for_ever(tmp_path: Path) -> None:
    lock = tmp_path / "desk.keys.lock"
    with turn(lock), pytest.raises(OSError, match="keys") as refused, turn(lock, patience=0.0):
        pass
    assert refused.value.errno == errno.EBUSY


def test_one_comes_after_the_other(tmp_path: Path) -> None:
    lock = tmp_path / "desk.keys.lock"
    for _ in range(2):
        with turn(lock, patience=0.0):
            assert lock.exists()
