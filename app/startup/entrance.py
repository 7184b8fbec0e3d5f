"""Which page stands before a desk that could not be opened without asking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.background.unlocking import Unlocking
from app.system.settings import LAST_PERSON, Settings

if TYPE_CHECKING:
    from app.background.workers import Workers
    from app.system.paths import Profile
    from app.ui.lock.lock_page import LockPage
    from app.ui.welcome.unlock_page import UnlockPage
    from app.ui.welcome.welcome_page import WelcomePage


def entrance(
    found: Unlocking, profile: Profile, workers: Workers, memory: Settings
) -> WelcomePage | UnlockPage | LockPage:
    """The first run, somebody's PIN or the passphrase; its `finished` carries the `Opened` desk."""
    if not found.exists:
        from app.ui.welcome.welcome_page import WelcomePage

        return WelcomePage(profile=profile, around=found.around, workers=workers)
    if found.keyring_problem == "pin":
        from app.ui.lock.lock_page import LockPage, first_facts

        facts = first_facts(found.holders, memory.get(LAST_PERSON))
        return LockPage(facts, profile=profile, around=found.around, workers=workers)
    from app.ui.welcome.unlock_page import UnlockPage

    return UnlockPage(
        profile=profile,
        around=found.around,
        workers=workers,
        keyring_problem=found.keyring_problem,
    )
