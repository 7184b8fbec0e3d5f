"""Opening a desk with its passphrase."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.background.workers import Workers
from app.services.opening import NewDesk, Surroundings, create
from app.system.paths import Profile
from app.ui.welcome.unlock_page import UnlockPage

PASSPHRASE = "dampf orgel lachs fernweh"


@pytest.fixture
def page(qtbot: QtBot, profile: Profile, around: Surroundings, workers: Workers) -> UnlockPage:
    create(
        profile, NewDesk("Rye & Rowan", "Tilda", PASSPHRASE, ZoneInfo("UTC")), around
    ).desk.close()
    made = UnlockPage(profile=profile, around=around, workers=workers, keyring_problem="locked")
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_passphrase_opens(qtbot: QtBot, page: UnlockPage) -> None:
    QTest.keyClicks(page.passphrase, PASSPHRASE)
    with qtbot.waitSignal(page.finished) as told:
        QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
    told.args[0].desk.close()
    assert page.passphrase.text() == ""


def test_a_wrong_one_says_so_and_can_be_corrected(qtbot: QtBot, page: UnlockPage) -> None:
    QTest.keyClicks(page.passphrase, "dampf orgel lachs")
    page.try_it()
    qtbot.waitUntil(page.problem.isVisible)
    assert "not the passphrase" in page.problem.accessibleName()
    assert page.passphrase.selectedText() or page.passphrase.hasSelectedText()
    QTest.keyClicks(page.passphrase, PASSPHRASE)
    assert not page.problem.isVisible()
    with qtbot.waitSignal(page.finished) as told:
        page.try_it()
    told.args[0].desk.close()


def test_nothing_typed_is_asked_for(page: UnlockPage) -> None:
    page.try_it()
    assert page.problem.isVisible()


def test_a_lost_database_is_told(qtbot: QtBot, page: UnlockPage, profile: Profile) -> None:
    profile.database.unlink()
    QTest.keyClicks(page.passphrase, PASSPHRASE)
    page.try_it()
    qtbot.waitUntil(page.problem.isVisible)
    assert "desk.db" in page.problem.accessibleName()


@pytest.mark.parametrize(
    "problem", ["none", "locked", "timeout", "stale", "missing-entry", "failed"]
)
def test_it_says_why_the_keyring_did_not_serve(page: UnlockPage, problem: str) -> None:
    page.set_keyring_problem(problem)
    assert "keyring" in page.why()


def test_it_is_silent_when_no_keyring_was_asked(page: UnlockPage) -> None:
    page.set_keyring_problem("")
    assert page.why() == ""
