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
_LINK = "hearthdesk:"


def main(arguments: Sequence[str] | None = None, *, machine: Machine | None = None) -> int:
    """Run the program with these arguments (the process's own otherwise); the exit status."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    links = [one for one in given if one[: len(_LINK)].lower() == _LINK]
    plain = [one for one in given if one not in links]
    if _asks_for_window(plain) and len(links) <= 1 and machine is None:
        from app.system.paths import Profile, default_profile

        profile = Profile(Path(plain[1])) if plain else default_profile()
        return _open_window(profile, os.environ.get(_PASSPHRASE) or None, *links)
    from app.console.dispatch import run

    return run(given, _open_window, _draw_screens, machine)


def _asks_for_window(given: Sequence[str]) -> bool:
    """Whether it is so plain that the commands' grammar need not be loaded."""
    return not given or (len(given) == 2 and given[0] == _PROFILE and given[1][:1] != "-")


def _open_window(profile: Profile, passphrase: str | None, link: str = "") -> int:
    from app.startup import run_gui

    return run_gui(profile, passphrase=passphrase, link=link)


def _draw_screens(folder: Path) -> Iterable[Path]:
    from app.startup import render_screens

    return render_screens(folder)
