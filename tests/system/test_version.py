"""One version everywhere."""

from __future__ import annotations

import tomllib

from app.system.resources import bundle_root
from app.system.version import VERSION


def test_the_program_says_the_version_it_is_packaged_as() -> None:
    project = tomllib.loads((bundle_root() / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["version"] == VERSION
