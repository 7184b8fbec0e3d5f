"""The rules of tests/conftest.py, seen from outside: what must fail a test does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.sources import ROOT


@pytest.mark.parametrize(
    ("code", "complaint"),
    [
        (
            "import logging\ndef test_a(): logging.getLogger('hearthdesk.x').warning('lost %d', 7)",
            "unexpected log record: WARNING hearthdesk.x: lost 7",
        ),
        (
            "def test_a(log_watch): log_watch.expect('keyring')",
            "expected log record never came: keyring",
        ),
        (
            "import pytest\ndef test_a(): pytest.skip('no server here')",
            "skipped under CI without a reason of platform: Skipped: no server here",
        ),
        (
            "import pytest\npytest.importorskip('no_such_module')\ndef test_a(): pass",
            "skipped under CI",
        ),
        ("import warnings\ndef test_a(): warnings.warn('old')", "UserWarning: old"),
        (
            "import threading\ndef test_a():\n"
            " t = threading.Thread(target=lambda: 1/0)\n t.start()\n t.join()",
            "ZeroDivisionError",
        ),
        (
            "from PySide6.QtCore import qWarning\ndef test_a(qapp): qWarning('layout')",
            "layout",
        ),
    ],
)
def test_it_fails(tmp_path: Path, code: str, complaint: str) -> None:
    status, output = _run(tmp_path, code)
    assert status != 0
    assert complaint in output


@pytest.mark.parametrize(
    "code",
    [
        "import logging\ndef test_a(log_watch):\n log_watch.expect('lost')\n"
        " logging.getLogger('hearthdesk.x').warning('lost')",
        "import logging\ndef test_a(): logging.getLogger('hearthdesk.x').info('read')",
        "import pytest\ndef test_a(): pytest.skip('platform: needs Windows')",
        "import pytest\n@pytest.mark.xfail(reason='known')\ndef test_a(): assert False",
        "import gc\ndef test_a(qapp): assert not gc.isenabled()\n"
        "def test_b(): assert gc.isenabled()",
    ],
)
def test_it_passes(tmp_path: Path, code: str) -> None:
    status, output = _run(tmp_path, code)
    assert status == 0, output


def _run(folder: Path, code: str) -> tuple[int, str]:
    file = folder / "test_inner.py"
    file.write_text(code)
    command = [sys.executable, "-m", "pytest", "-c", str(ROOT / "pyproject.toml")]
    command += ["--rootdir", str(ROOT), "-p", "tests.conftest", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*command, "-n", "0", str(file)],
        cwd=ROOT,
        env={**os.environ, "CI": "true"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr
