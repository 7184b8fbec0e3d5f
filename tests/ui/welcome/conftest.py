"""Workers and the surroundings of a first run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.background.workers import Workers
from app.services.opening import Surroundings
from app.system.paths import Profile
from tests.desks import MIGRATIONS
from tests.fakes.clock import FakeClock
from tests.fakes.keyring import FakeKeyring


@pytest.fixture
def workers(qtbot: QtBot) -> Iterator[Workers]:
    """Real lanes; what nobody took fails the test."""
    lanes = Workers()
    lost: list[BaseException] = []
    lanes.failed.connect(lost.append)
    yield lanes
    lanes.close()
    assert lost == []


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """A folder that does not exist yet."""
    return Profile(tmp_path / "desk")


@pytest.fixture
def around(clock: FakeClock, keyring: FakeKeyring) -> Surroundings:
    """A working keyring and a standing clock."""
    return Surroundings(clock=clock, migrations=MIGRATIONS, keyring=keyring)
