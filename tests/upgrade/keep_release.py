"""Keeps a small desk as this release writes it, for every later release to open.

Run once, when a release is made: `python -m tests.upgrade.keep_release 0.1.0`. A kept desk is
never changed afterwards.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from pathlib import Path
from zoneinfo import ZoneInfo

from app.services import opening, sample_data
from app.services.opening import NewDesk, Surroundings
from app.system.paths import Profile
from tests.desks import MIGRATIONS
from tests.fakes.clock import FakeClock
from tests.upgrade.kept import HERE, PASSPHRASE, counts


def keep(release: str) -> Path:
    """Write the desk of `release`; returns its folder. Raises FileExistsError."""
    target = HERE / release
    target.mkdir()
    with tempfile.TemporaryDirectory() as folder:
        profile = Profile(Path(folder) / "desk")
        wanted = NewDesk("Rye & Rowan", "Tilda Okafor", PASSPHRASE, ZoneInfo("Europe/London"), "GB")
        desk = opening.create(profile, wanted, Surroundings(FakeClock(), MIGRATIONS, None)).desk
        sample_data.fill(desk, seed=1, tickets=40)
        (target / "counts.json").write_text(json.dumps(counts(desk), indent=1) + "\n")
        desk.close()
        for path in (profile.database, profile.key_file):
            shutil.copy(path, target / path.name)
        shutil.copytree(profile.blobs, target / profile.blobs.name)
    return target


if __name__ == "__main__":
    print(keep(sys.argv[1]))
