"""Puts the program together, in the order in which things are needed and seen.

profile and lock → application → window shown → logs and crash hooks → theme; meanwhile, in a
worker: libraries, key, database; then the session, and the desk in the window.

The window is shown before anything costly is loaded. That is why imports stand inside functions
here: SQLAlchemy and the keyring alone cost more than the whole window.
"""

from __future__ import annotations

import gc
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from app.startup.desk_start import DeskStart, Watch
from app.startup.desk_window import build_window
from app.startup.first_steps import (
    HANDS_LINKS_OVER,
    first_window_came,
    make_application,
    show_window,
    take_lock,
)
from app.system.errors import ProfileInUse
from app.system.instance_lock import InstanceLock
from app.system.paths import Profile
from app.ui.shell.main_window import STAYS_WITHOUT_WINDOW

if TYPE_CHECKING:
    from app.security.keyring import SecretStore
    from app.startup.hearing import Hearing

__all__ = ["build_window", "render_screens", "run_gui"]


def render_screens(folder: Path) -> Generator[Path]:
    """Draw every screen into `folder`; yields each picture as it is written. Raises OSError."""
    from app.startup.drawing import render_screens

    return render_screens(folder)


def run_gui(
    profile: Profile,
    *,
    passphrase: str | None = None,
    keyring: SecretStore | None = None,
    watch: Watch | None = None,
    link: str = "",
) -> int:
    """Show the window and stay until it is closed; returns the exit status.

    `link` is followed in it, or in the window that has the profile already. `passphrase` opens the
    desk where no keyring (the platform's own if none is given) does. `watch` hears what has been
    reached ("shown", "opened"), for measurements.
    """
    gc.disable()  # collecting belongs to the GUI thread; see `background.garbage`
    lock = take_lock(profile)
    if isinstance(lock, ProfileInUse) and first_window_came(profile, link):
        return 0
    app = make_application()
    window = show_window(profile)
    start = DeskStart(window, profile, lock, keyring=keyring, passphrase=passphrase, watch=watch)
    hearing: list[Hearing] = []

    def hear() -> None:
        from app.startup.hearing import Hearing

        hearing.append(Hearing(window, profile, link))

    window.first_frame.painted.connect(start.go_on)
    if isinstance(lock, InstanceLock) and HANDS_LINKS_OVER:
        hear()  # the first link may come before anything is painted
    elif isinstance(lock, InstanceLock):
        window.first_frame.painted.connect(hear)
    window.closing.connect(app.exit)
    if STAYS_WITHOUT_WINDOW:
        app.setQuitOnLastWindowClosed(False)
        app.applicationStateChanged.connect(window.come_back)
    try:
        return app.exec()
    finally:
        for one in hearing:
            one.stop()
        start.end()
