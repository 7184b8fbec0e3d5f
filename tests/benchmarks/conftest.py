"""The large desk every database benchmark works on; built once and kept."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlcipher3 import dbapi2

from app.security import keys
from app.services import opening, sample_data
from app.services.desk import Desk
from app.services.opening import NewDesk, Surroundings
from app.system.clock import SystemClock
from app.system.paths import Profile
from tests.desks import MIGRATIONS

TICKETS = int(os.environ.get("HEARTHDESK_BENCH_TICKETS", "100000"))
FOLDER = Path(os.environ.get("HEARTHDESK_BENCH_FOLDER", f"build/bench-{TICKETS}"))
PASSPHRASE = "a desk for measuring"


@dataclass(frozen=True)
class BigDesk:
    """The desk and a bare connection to the same file, tuned the same way."""

    desk: Desk
    raw: Any


@pytest.fixture(scope="session")
def big() -> Iterator[BigDesk]:
    """100,000 tickets with about a million messages (HEARTHDESK_BENCH_TICKETS for another size)."""
    profile = Profile(FOLDER)
    around = Surroundings(SystemClock(), MIGRATIONS, None)
    complete = FOLDER / "complete"
    if not complete.exists():
        wanted = NewDesk("Rye & Rowan", "Tilda Okafor", PASSPHRASE, ZoneInfo("Europe/London"), "GB")
        made = opening.create(profile, wanted, around)
        sample_data.fill(made.desk, seed=1, tickets=TICKETS)
        made.desk.close()
        complete.touch()
    desk = opening.open_with_passphrase(profile, PASSPHRASE, around).desk
    key = keys.unlock_with_passphrase(profile.key_file, PASSPHRASE).database
    raw = dbapi2.connect(str(profile.database), isolation_level=None, check_same_thread=False)
    raw.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    raw.execute("PRAGMA cache_size=-65536")
    raw.execute("PRAGMA synchronous=FULL")
    raw.create_function("gate_open", 0, lambda: 1)
    yield BigDesk(desk, raw)
    raw.close()
    desk.close()
