"""Profiles in every state, and the steps of a start on them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.security.keyring import SecretStore
from app.services import opening
from app.services.opening import NewDesk, Surroundings
from app.startup.desk_start import DeskStart, Watch
from app.startup.first_steps import show_window, take_lock
from app.system.clock import SystemClock
from app.system.paths import Profile
from tests.desks import MIGRATIONS
from tests.fakes.keyring import FakeKeyring

PASSPHRASE = "warm bread at seven"
BUSINESS, PERSON = "Rye & Rowan", "Tilda Okafor"

Begin = Callable[..., DeskStart]


@pytest.fixture
def profile(tmp_path: Path, keyring: FakeKeyring) -> Profile:
    """A desk whose key is in the keyring."""
    made = Profile(tmp_path / "desk")
    wanted = NewDesk(BUSINESS, PERSON, PASSPHRASE, ZoneInfo("Europe/London"), "GB")
    opening.create(made, wanted, Surroundings(SystemClock(), MIGRATIONS, keyring)).desk.close()
    return made


@pytest.fixture
def begin(qtbot: QtBot, keyring: FakeKeyring) -> Iterator[Begin]:
    """Starts on a profile as `run_gui` does, up to the event loop; ended with the test."""
    begun: list[DeskStart] = []

    def start(
        profile: Profile,
        keys: SecretStore | None = None,
        passphrase: str | None = None,
        watch: Watch | None = None,
    ) -> DeskStart:
        window = show_window(profile)
        window.resize(1440, 900)  # the screen there is not has 800 by 800
        made = DeskStart(
            window,
            profile,
            take_lock(profile),
            keyring=keys or keyring,
            passphrase=passphrase,
            watch=watch,
        )
        begun.append(made)
        made.go_on()
        return made

    yield start
    for one in begun:
        if isValid(one):
            finish(one)


def finish(start: DeskStart) -> None:
    """Close the window and end as `run_gui` does; nothing may arrive afterwards."""
    window = start._window
    window.close()
    start.end()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def _no_word_about_stalls() -> Iterator[None]:
    """How fast the machine is today is no matter of these tests."""
    log = logging.getLogger("hearthdesk.stall")
    log.disabled = True
    yield
    log.disabled = False
