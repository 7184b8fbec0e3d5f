"""How soon the window is there, and how soon it is of use, against a bare window.

Starts are processes of their own, in turns, from compiled bytecode as an installed program's. The
figure is processor time of all threads from the process's beginning: on a busy computer elapsed
time says more about the others. Elapsed medians are printed beside it.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.services import opening, sample_data
from app.services.opening import NewDesk, Surroundings
from app.system.clock import SystemClock
from app.system.paths import Profile
from tests.benchmarks.measure import Figure, record
from tests.desks import MIGRATIONS
from tests.fakes.keyring import FakeKeyring
from tests.house.sources import ROOT

CHILD = Path(__file__).with_name("start_child.py")
TURNS = 11
TICKETS = 2000
WANTED = NewDesk("Rye & Rowan", "Tilda Okafor", "a desk for measuring", ZoneInfo("UTC"), "GB")


@pytest.fixture(scope="module")
def desk_arguments(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """A desk of some size and the keyring entry that opens it."""
    profile = Profile(tmp_path_factory.mktemp("start") / "desk")
    keyring = FakeKeyring()
    opened = opening.create(profile, WANTED, Surroundings(SystemClock(), MIGRATIONS, keyring))
    sample_data.fill(opened.desk, tickets=TICKETS)
    opened.desk.close()
    ((entry, secret),) = keyring.entries.items()
    return ["desk", str(profile.root), entry, secret]


def test_window_and_first_page(
    desk_arguments: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    code = tmp_path_factory.mktemp("bytecode")
    seen: dict[str, list[tuple[float, float]]] = {"bare": [], "shown": [], "page": [], "ready": []}
    for turn in range(TURNS + 1):  # the first of each fills the bytecode cache and is not counted
        bare, desk = _start(["bare"], code), _start(desk_arguments, code)
        if turn:
            seen["bare"].append(bare["shown"])
            for name in ("shown", "page", "ready"):
                seen[name].append(desk[name])
    elapsed = {name: statistics.median(one[0] for one in times) for name, times in seen.items()}
    cpu = {name: statistics.median(one[1] for one in times) for name, times in seen.items()}
    record(Figure("start: window shown", cpu["bare"], cpu["shown"], reach=1.3))
    record(Figure("start: first page of the inbox painted", cpu["bare"], cpu["page"], reach=3.5))
    print(f"the inbox takes keys at {cpu['ready']:.0f} ms: x{cpu['ready'] / cpu['bare']:.2f}")
    print("elapsed: " + ", ".join(f"{name} {ms:.0f} ms" for name, ms in elapsed.items()))


def _start(arguments: list[str], code: Path) -> dict[str, tuple[float, float]]:
    """What the child reached, as milliseconds (elapsed since its start, processor time)."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    environment |= {"PYTHONPYCACHEPREFIX": str(code)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.time()
    done = subprocess.run(
        [sys.executable, str(CHILD), *arguments],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    reached = {}
    for line in done.stdout.splitlines():
        name, at, cpu = line.split()
        reached[name] = ((float(at) - began) * 1000, float(cpu) * 1000)
    return reached
