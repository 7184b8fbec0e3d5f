"""The real Secret Service of the desktop, unlocked, locked and absent, each in its own session."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
from app.security.keyring import KeyringUnusable, SystemKeyring
keyring = SystemKeyring()
try:
    print("name", keyring.name() is not None)
    print("before", keyring.get("desk"))
    keyring.set("desk", "ab" * 32)
    print("after", keyring.get("desk"))
    keyring.delete("desk")
    keyring.delete("desk")
    print("gone", keyring.get("desk"))
except KeyringUnusable as problem:
    print("unusable", problem.reason)
"""
UNLOCK = """
printf passphrase | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
for turn in $(seq 50); do [ -S "$XDG_RUNTIME_DIR/keyring/control" ] && break; sleep 0.1; done
"""

needs_daemon = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("gnome-keyring-daemon") is None,
    reason="platform: a Secret Service of our own can only be started on Linux",
)


def ask(tmp_path: Path, before: str) -> list[str]:
    """What the program above says."""
    return ask_program(tmp_path, before, PROGRAM)


def ask_program(tmp_path: Path, before: str, program: str, *arguments: str) -> list[str]:
    """What a program says in a session bus of its own, `before` having prepared it."""
    script = f"{before}\nexec {sys.executable} -c '{program}' {shlex.join(arguments)}"
    kept = ("PATH", "LANG", "VIRTUAL_ENV")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    environment |= {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    tmp_path.chmod(0o700)
    run = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", script],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.splitlines()


@needs_daemon
def test_a_secret_is_kept_and_forgotten(tmp_path: Path) -> None:
    assert ask(tmp_path, UNLOCK) == [
        "name True",
        "before None",
        f"after {'ab' * 32}",
        "gone None",
    ]


@needs_daemon
def test_a_session_without_keyring_is_called_that(tmp_path: Path) -> None:
    said = ask(tmp_path, "true")
    assert said[-1].startswith("unusable ")
    assert said[-1].split()[1] in ("none", "locked", "failed")
