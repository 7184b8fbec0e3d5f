"""A desk of every release is opened by this one, with everything in it."""

from __future__ import annotations

import json
import shutil
import tomllib
from pathlib import Path

import pytest

from app.domain.inbox import InboxQuery
from app.services import opening, tickets
from app.services.opening import Surroundings
from app.system.paths import Profile
from tests.desks import MIGRATIONS
from tests.fakes.clock import FakeClock
from tests.upgrade.kept import HERE, PASSPHRASE, counts

RELEASES = sorted(path.parent.name for path in HERE.glob("*/counts.json"))


def test_there_is_a_desk_of_this_release() -> None:
    project = tomllib.loads((HERE.parents[1] / "pyproject.toml").read_text("utf-8"))
    assert project["project"]["version"] in RELEASES


@pytest.mark.parametrize("release", RELEASES)
def test_everything_is_there(tmp_path: Path, clock: FakeClock, release: str) -> None:
    profile = Profile(tmp_path / "desk").create()
    shutil.copytree(HERE / release, profile.root, dirs_exist_ok=True)
    around = Surroundings(clock, MIGRATIONS, None)
    desk = opening.open_with_passphrase(profile, PASSPHRASE, around).desk
    try:
        assert counts(desk) == json.loads((HERE / release / "counts.json").read_text())
        assert desk.check().problems == ()
        row = desk.inbox_page(InboxQuery()).rows[0]
        desk.do(tickets.note, row.id, "Written by a later release.")
        desk.undo()
        assert desk.check().problems == ()
    finally:
        desk.close()
