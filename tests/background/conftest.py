"""A real, empty desk with real workers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.background.workers import Workers
from app.services import opening
from app.services.opening import NewDesk, Surroundings
from app.system.paths import Profile
from app.system.resources import bundle_root
from tests.fakes.clock import FakeClock
from tests.fakes.keyring import FakeKeyring

PASSPHRASE = "warm bread at seven"


@pytest.fixture
def session(
    qtbot: QtBot, tmp_path: Path, clock: FakeClock, keyring: FakeKeyring
) -> Iterator[DeskSession]:
    """An open desk of Tilda's bakery."""
    around = Surroundings(clock, bundle_root() / "migrations", keyring)
    wanted = NewDesk("Rye & Rowan", "Tilda Okafor", PASSPHRASE, ZoneInfo("Europe/London"), "GB")
    opened = opening.create(Profile(tmp_path / "desk"), wanted, around)
    workers = Workers()
    yield DeskSession(opened.desk, workers)
    workers.close()
    opened.desk.close()
