"""From a folder to an open desk in the window, and everything that can stand in the way."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.domain.errors import StoreProblem
from app.security.keyring import KeyringUnusable
from app.services import opening
from app.startup.desk_start import DeskStart
from app.startup.first_steps import take_lock
from app.store.store import Database
from app.system.errors import ProfileInUse, ProfileUnusable
from app.system.instance_lock import InstanceLock
from app.system.paths import Profile
from app.system.settings import LAST_AREA, Settings
from app.ui.inbox.area import InboxArea
from app.ui.inbox.glance_pane import GlancePane
from app.ui.shell.desk_view import DeskView
from app.ui.shell.first_frame import FirstFrame
from app.ui.shell.problem_page import ProblemPage
from app.ui.welcome.unlock_page import UnlockPage
from app.ui.welcome.welcome_page import WelcomePage
from tests.conftest import LogWatch
from tests.fakes.keyring import FakeKeyring
from tests.startup.conftest import BUSINESS, PASSPHRASE, PERSON, Begin, finish

# The popups of the areas, which the offscreen platform knows little about.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def page(start: DeskStart) -> QWidget:
    shown = start._window.centralWidget()
    assert shown is not None
    return shown


def shows(qtbot: QtBot, start: DeskStart, kind: type[QWidget]) -> QWidget:
    qtbot.waitUntil(lambda: isinstance(page(start), kind), timeout=30_000)
    return page(start)


def problem(qtbot: QtBot, start: DeskStart) -> ProblemPage:
    found = shows(qtbot, start, ProblemPage)
    assert isinstance(found, ProblemPage)
    assert found._problem.failed
    assert found._problem.safe
    assert found._problem.to_do
    return found


def test_the_frame_is_there_first(qtbot: QtBot, profile: Profile, begin: Begin) -> None:
    start = begin(profile)
    assert isinstance(page(start), FirstFrame)
    shows(qtbot, start, DeskView)
    qtbot.waitUntil(lambda: BUSINESS in start._window.windowTitle())


def test_the_inbox_is_seen_before_the_desk_is_open(
    qtbot: QtBot, profile: Profile, begin: Begin
) -> None:
    reached: list[str] = []
    start = begin(profile, watch=reached.append)
    qtbot.waitUntil(lambda: "glance" in reached)
    assert start._session is None
    assert not start._window.findChildren(InboxArea)
    (pane,) = start._window.findChildren(GlancePane)
    assert not start._surround().commands.action("new_ticket").isEnabled()
    qtbot.waitUntil(lambda: "opened" in reached)
    assert start._surround().commands.action("new_ticket").isEnabled()
    qtbot.waitUntil(lambda: not isValid(pane))
    assert start._window.findChildren(InboxArea)


def test_who_left_in_another_area_is_shown_no_inbox(
    qtbot: QtBot, profile: Profile, begin: Begin
) -> None:
    kept = Settings(profile.settings_file)
    kept.set(LAST_AREA, "contacts")
    kept.save()
    reached: list[str] = []
    start = begin(profile, watch=reached.append)
    shows(qtbot, start, DeskView)
    assert reached == ["shown", "opened"]


def test_a_problem_after_the_first_look_fills_the_window_and_may_end_well(
    qtbot: QtBot, profile: Profile, begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise StoreProblem("busy")

    monkeypatch.setattr("app.background.unlocking.unlock", refuse)
    start = begin(profile)
    found = problem(qtbot, start)
    # The page is there at once; what it took the place of goes at the next turn.
    qtbot.waitUntil(lambda: not start._window.findChildren(GlancePane))
    monkeypatch.undo()
    found.remedy.click()
    shows(qtbot, start, DeskView)
    qtbot.waitUntil(lambda: start._session is not None)
    names = [action.objectName() for action in start._window.actions()]
    assert names.count("new_ticket") == 1


def test_the_keyring_opens_the_desk(qtbot: QtBot, profile: Profile, begin: Begin) -> None:
    start = begin(profile)
    qtbot.waitUntil(lambda: start._session is not None)
    assert isinstance(page(start), DeskView)
    assert start._session is not None
    assert start._session.desk.settings().business == BUSINESS


def test_no_desk_leads_to_the_first_run(qtbot: QtBot, tmp_path: Path, begin: Begin) -> None:
    start = begin(Profile(tmp_path / "new"))
    shows(qtbot, start, WelcomePage)


def test_what_the_first_run_made_is_entered(qtbot: QtBot, tmp_path: Path, begin: Begin) -> None:
    start = begin(Profile(tmp_path / "new"))
    welcome = shows(qtbot, start, WelcomePage)
    assert isinstance(welcome, WelcomePage)
    welcome.business.name.setText(BUSINESS)
    welcome.business.empty.setChecked(True)
    welcome.go_on()
    welcome.person.name.setText(PERSON)
    welcome.go_on()
    welcome.safety.passphrase.setText(PASSPHRASE)
    welcome.safety.again.setText(PASSPHRASE)
    welcome.go_on()
    shows(qtbot, start, DeskView)


@pytest.mark.parametrize(
    "keys",
    [
        FakeKeyring(),
        FakeKeyring.missing(),
        FakeKeyring.locked(),
        FakeKeyring(failing=KeyringUnusable("timeout")),
    ],
    ids=["empty", "none", "locked", "hangs"],
)
def test_without_the_keyring_the_passphrase_is_asked_and_opens(
    qtbot: QtBot, profile: Profile, begin: Begin, keys: FakeKeyring
) -> None:
    start = begin(profile, keys)
    unlock = shows(qtbot, start, UnlockPage)
    assert isinstance(unlock, UnlockPage)
    assert unlock.why()
    unlock.passphrase.setText("wrong")
    unlock.try_it()
    qtbot.waitUntil(lambda: unlock.problem.isVisible(), timeout=30_000)
    unlock.passphrase.setText(PASSPHRASE)
    unlock.try_it()
    shows(qtbot, start, DeskView)


def test_a_stale_entry_is_told_and_repaired(
    qtbot: QtBot, profile: Profile, begin: Begin, keyring: FakeKeyring
) -> None:
    name = opening.entry_name(profile)
    keyring.entries[name] = "5a" * 32
    unlock = shows(qtbot, start := begin(profile), UnlockPage)
    assert isinstance(unlock, UnlockPage)
    unlock.passphrase.setText(PASSPHRASE)
    unlock.try_it()
    shows(qtbot, start, DeskView)
    assert keyring.entries[name] != "5a" * 32


def test_a_keyring_that_hangs_is_asked_once(qtbot: QtBot, profile: Profile, begin: Begin) -> None:
    class Slow(FakeKeyring):
        asked = 0

        def get(self, name: str) -> str | None:
            Slow.asked += 1
            raise KeyringUnusable("timeout")

    shows(qtbot, begin(profile, Slow()), UnlockPage)
    assert Slow.asked == 1


def test_the_environments_passphrase_opens_without_asking(
    qtbot: QtBot, profile: Profile, begin: Begin
) -> None:
    shows(qtbot, begin(profile, FakeKeyring.missing(), PASSPHRASE), DeskView)


def test_a_wrong_one_from_the_environment_is_told(
    qtbot: QtBot, profile: Profile, begin: Begin
) -> None:
    found = problem(qtbot, begin(profile, FakeKeyring.missing(), "wrong"))
    assert "passphrase" in found._problem.failed


def test_a_missing_database_is_told(qtbot: QtBot, profile: Profile, begin: Begin) -> None:
    profile.database.unlink()
    assert "not there" in problem(qtbot, begin(profile))._problem.failed


def test_a_missing_key_file_is_told(qtbot: QtBot, profile: Profile, begin: Begin) -> None:
    profile.key_file.unlink()
    assert "key file" in problem(qtbot, begin(profile))._problem.failed


def test_a_damaged_page_is_told(qtbot: QtBot, profile: Profile, begin: Begin) -> None:
    raw = bytearray(profile.database.read_bytes())
    raw[:4096] = os.urandom(4096)
    profile.database.write_bytes(raw)
    found = problem(qtbot, begin(profile))
    assert found._problem.details
    found.copy.click()
    assert QGuiApplication.clipboard().text() == found._problem.details


def test_a_newer_database_is_told(
    qtbot: QtBot, profile: Profile, begin: Begin, keyring: FakeKeyring
) -> None:
    from app.security import keys

    secret = keys.unlock_with_passphrase(profile.key_file, PASSPHRASE)
    database = Database(profile.database, secret.database)
    with database.maintenance() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    found = problem(qtbot, begin(profile))
    assert "newer" in found._problem.failed.lower()


def test_a_second_start_is_told_and_may_try_again(
    qtbot: QtBot, profile: Profile, begin: Begin
) -> None:
    first = InstanceLock(profile.lock_file)
    start = begin(profile)
    found = problem(qtbot, start)
    assert isinstance(start._lock, ProfileInUse)
    first.release()
    found.remedy.click()
    shows(qtbot, start, DeskView)


def test_a_folder_that_cannot_be_made_is_told(qtbot: QtBot, tmp_path: Path, begin: Begin) -> None:
    (tmp_path / "file").write_text("in the way")
    start = begin(Profile(tmp_path / "file" / "desk"))
    assert isinstance(start._lock, ProfileUnusable)
    assert str(tmp_path / "file" / "desk") in problem(qtbot, start)._problem.failed


def test_a_log_that_cannot_be_written_is_told(qtbot: QtBot, profile: Profile, begin: Begin) -> None:
    log = profile.logs / "hearthdesk.log"
    log.mkdir()
    problem(qtbot, begin(profile))


def test_quit_on_the_problem_page_closes(qtbot: QtBot, profile: Profile, begin: Begin) -> None:
    profile.database.unlink()
    start = begin(profile)
    found = problem(qtbot, start)
    with qtbot.waitSignal(start._window.closing):
        found.leave.click()


def test_a_fault_of_the_program_is_logged_and_told(
    qtbot: QtBot,
    profile: Profile,
    begin: Begin,
    log_watch: LogWatch,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    log_watch.expect("uncaught ZeroDivisionError")
    log_watch.expect("propagateSizeHints")  # of the offscreen platform, about the dialog

    def stumble(*args: object, **kwargs: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("app.background.unlocking.unlock", stumble)
    assert "program itself" in problem(qtbot, begin(profile))._problem.failed


def test_the_end_lets_the_next_one_in_and_keeps_the_window(
    qtbot: QtBot, profile: Profile, begin: Begin
) -> None:
    start = begin(profile)
    shows(qtbot, start, DeskView)
    finish(start)
    lock = take_lock(profile)
    assert isinstance(lock, InstanceLock)
    lock.release()
    assert profile.settings_file.exists()


def test_a_setting_is_written_when_it_is_chosen(
    qtbot: QtBot, profile: Profile, begin: Begin
) -> None:
    start = begin(profile)
    shows(qtbot, start, DeskView)
    start._window.settings.set(LAST_AREA, "contacts")
    start._window.setting_changed.emit()
    qtbot.waitUntil(lambda: Settings(profile.settings_file).get(LAST_AREA) == "contacts")


def test_the_end_can_come_at_any_moment(qtbot: QtBot, profile: Profile, begin: Begin) -> None:
    finish(begin(profile))
    lock = take_lock(profile)
    assert isinstance(lock, InstanceLock)
    lock.release()


def test_readable_copies_of_a_killed_program_are_gone(
    qtbot: QtBot, profile: Profile, begin: Begin
) -> None:
    left = profile.opened / "invoice.pdf"
    left.write_bytes(b"%PDF")
    start = begin(profile)
    qtbot.waitUntil(lambda: start._session is not None)
    assert not left.exists()


def test_the_log_names_nobody(qtbot: QtBot, profile: Profile, begin: Begin) -> None:
    start = begin(profile)
    shows(qtbot, start, DeskView)
    finish(start)
    text = "".join(path.read_text("utf-8") for path in profile.logs.iterdir())
    assert PERSON not in text
    assert BUSINESS not in text
