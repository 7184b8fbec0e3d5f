"""A fresh store and desk for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.desk import Desk
from app.store.store import Store
from tests.desks import make_desk
from tests.fakes.clock import FakeClock


@pytest.fixture
def desk(tmp_path: Path, clock: FakeClock) -> Iterator[Desk]:
    """A desk with one person; sound when the test ends."""
    desk = make_desk(tmp_path / "desk", clock)
    yield desk
    report = desk.check()
    desk.close()
    assert report.sound, report.problems


@pytest.fixture
def store(desk: Desk) -> Store:
    """The desk's store."""
    return desk.store
