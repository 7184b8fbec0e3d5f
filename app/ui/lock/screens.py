"""Every state of the lock page, for pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from app.background.idle import LockCause
from app.domain.errors import KeyProblem
from app.ui.lock.lock_page import LockFacts, LockPage, Sitter

if TYPE_CHECKING:
    from app.background.workers import Workers
    from app.services.opening import Surroundings
    from app.system.paths import Profile

_TILDA, _JONAS = Sitter(b"tilda", "Tilda Okafor", 5), Sitter(b"jonas", "Jonas Weidner")
_FACTS = LockFacts((_TILDA, _JONAS), b"tilda", LockCause.IDLE)


def screens(
    profile: Profile, around: Surroundings, workers: Workers
) -> Mapping[str, Callable[[], LockPage]]:
    """Name of each picture and what makes its page; nothing is opened."""
    make = partial(LockPage, profile=profile, around=around, workers=workers)

    def typed() -> LockPage:
        page = make(_FACTS)
        page.pin.setText("47")
        return page

    def shown() -> LockPage:
        page = make(replace(_FACTS, cause=LockCause.SLEEP))
        page.pin.setText("471100")
        page.eye.setChecked(True)
        return page

    def refused(reason: str) -> LockPage:
        page = make(_FACTS)
        page.show_failure(KeyProblem(reason))
        return page

    def somebody_else() -> LockPage:
        page = make(_FACTS)
        QTimer.singleShot(0, page.open_people)  # below a button that has its place by then
        return page

    return {
        "lock-pin": typed,
        "lock-somebody-else": somebody_else,
        "lock-pin-shown": shown,
        "lock-pin-wrong": partial(refused, "wrong-pin"),
        "lock-passphrase-needed": partial(refused, "passphrase-needed"),
        "lock-passphrase": partial(make, replace(_FACTS, acting=b"jonas", cause=LockCause.ASKED)),
    }
