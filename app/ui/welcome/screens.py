"""Every state of the first screens, for pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from app.domain.errors import KeyProblem
from app.ui.welcome.unlock_page import UnlockPage
from app.ui.welcome.welcome_page import WelcomePage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.background.workers import Workers
    from app.services.opening import Surroundings
    from app.system.paths import Profile


def screens(
    profile: Profile, around: Surroundings, workers: Workers
) -> Mapping[str, Callable[[], QWidget]]:
    """Name of each picture and what makes its widget; nothing is created in `profile`."""

    def step(number: int) -> QWidget:
        page = WelcomePage(profile=profile, around=around, workers=workers)
        page.business.name.setText("Rye & Rowan")
        page.person.name.setText("Tilda Okafor")
        page.person.addresses.first_field().setText("hello@ryerowan.example")
        page.safety.passphrase.setText("lamp organ salmon drizzle")
        for _ in range(number):
            page.go_on()
        return page

    def unlock(problem: str, wrong: bool) -> QWidget:
        page = UnlockPage(profile=profile, around=around, workers=workers, keyring_problem=problem)
        if wrong:
            page.passphrase.setText("lamp organ")
            page.show_failure(KeyProblem("wrong-passphrase"))
        return page

    return {
        "welcome-1-business": lambda: step(0),
        "welcome-2-people": lambda: step(1),
        "welcome-3-safety": lambda: step(2),
        "unlock": lambda: unlock("none", wrong=False),
        "unlock-wrong": lambda: unlock("locked", wrong=True),
    }
