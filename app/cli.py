"""The program's entrance: the window, or one command without it.

Nothing is imported up here that the window does not need, for it is to be seen at once.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.console.machine import Machine
    from app.system.paths import Profile

_PASSPHRASE = "HEARTHDESK_PASSPHRASE"
_PROFILE = "--profile"


def main(arguments: Sequence[str] | None = None, *, machine: Machine | None = None) -> int:
    """Run the program with these arguments (the process's own otherwise); the exit status."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if _asks_for_window(given) and machine is None:
        from app.system.paths import Profile, default_profile

        profile = Profile(Path(given[1])) if given else default_profile()
        return _open_window(profile, os.environ.get(_PASSPHRASE) or None)
    from app.console.dispatch import run

    return run(given, _open_window, _draw_screens, machine)


def _asks_for_window(given: Sequence[str]) -> bool:
    """Whether it is so plain that the commands' grammar need not be loaded."""
    return not given or (len(given) == 2 and given[0] == _PROFILE and given[1][:1] != "-")


def _open_window(profile: Profile, passphrase: str | None) -> int:
    from app.startup import run_gui

    return run_gui(profile, passphrase=passphrase)


def _draw_screens(folder: Path) -> Iterable[Path]:
    from app.startup import render_screens

    return render_screens(folder)
