"""What may not be loaded before the window is shown, because it costs more than the window."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from app.startup.desk_start import _AHEAD
from tests.house.sources import ROOT

HEAVY = ("sqlalchemy", "alembic", "keyring", "sqlcipher3", "nacl", "app.services", "app.store")
HEAVY += ("PySide6.QtNetwork", "PySide6.QtSvg", "app.ui.common.theme", "app.channels", "email")
HEAVY += ("app.domain.call", "app.background.ringing", "app.system.logs")

SHOWN = """
import sys
from PySide6.QtCore import QTimer
from app.startup import make_application, show_window
from app.system.paths import Profile
from pathlib import Path
app = make_application()
window = show_window(Profile(Path(sys.argv[1])))
window.first_frame.painted.connect(app.exit)
app.exec()
print("|".join(sys.modules))
import PySide6.QtCore
print("Qt" in vars(PySide6.QtCore))
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> tuple[set[str], str]:
    """The modules loaded when the first frame was painted, and whether Qt's enumerations were."""
    done = subprocess.run(
        [sys.executable, "-c", SHOWN, str(tmp_path_factory.mktemp("profile"))],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    modules, qt = done.stdout.split()
    return set(modules.split("|")), qt


@pytest.mark.parametrize("name", HEAVY)
def test_it_is_not_loaded(loaded: tuple[set[str], str], name: str) -> None:
    assert [one for one in loaded[0] if one == name or one.startswith(f"{name}.")] == []


@pytest.mark.parametrize("name", _AHEAD)
def test_what_is_loaded_ahead_does_not_wait_for_the_worker(name: str) -> None:
    code = "import sys, importlib; importlib.import_module(sys.argv[1]); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code, name], cwd=ROOT, capture_output=True, text=True, check=True
    )
    heavy = {"sqlalchemy", "sqlcipher3", "keyring", "app.services.desk", "app.store.store"}
    assert not heavy & set(done.stdout.split())


def test_not_even_qts_enumerations_are(loaded: tuple[set[str], str]) -> None:
    assert loaded[1] == "False"
