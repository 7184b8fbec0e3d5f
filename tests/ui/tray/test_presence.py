"""Notifications in words, and the program without its window."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.background.notifications import Announcement
from app.domain.news import NewsItem, NewsKind
from app.system.settings import KEEP_RUNNING, TRAY_TOLD, Settings
from app.ui.shell.main_window import MainWindow
from app.ui.tray.notice_words import NoticeWords, notice_words
from app.ui.tray.presence import Presence
from app.ui.tray.tray import Tray
from tests.background.notification_server import NotificationServer, session_bus
from tests.fakes.clock import MONDAY_MORNING, FakeClock

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
needs_bus = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("dbus-daemon") is None,
    reason="platform: there is no session bus here",
)


def item(
    who: str = "Camille Dubreuil",
    kind: NewsKind = NewsKind.PROMISE,
    minutes: float = 8.5,
    subject: str = "Nut allergy",
) -> NewsItem:
    at = MONDAY_MORNING + timedelta(minutes=minutes)
    return NewsItem(kind, who.encode().ljust(16)[:16], 1001, who, subject, at)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = MainWindow(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def presence(window: MainWindow, clock: FakeClock) -> Iterator[Presence]:
    made = Presence(window, clock)
    yield made
    made.stop()


def words(kind: NewsKind, *items: NewsItem) -> NoticeWords:
    return notice_words(Announcement(kind, items), MONDAY_MORNING)


@pytest.mark.parametrize(
    ("announced", "title", "body"),
    [
        ([item()], "Due in 9 minutes", "Camille Dubreuil: Nut allergy"),
        ([item(kind=NewsKind.REMINDER)], "Reminder", "Camille Dubreuil: Nut allergy"),
        ([item(who="", kind=NewsKind.HAND_OVER)], "Offered to you", "Nut allergy"),
        ([item(who="", subject="", kind=NewsKind.MISSED_CALL)], "Missed call", "#1001"),
        (
            [item("A", NewsKind.MESSAGE), item("B", NewsKind.MESSAGE)],
            "2 tickets have new messages",
            "A, B",
        ),
        (
            [item(name) for name in "ABCDE"],
            "5 promises are due within ten minutes",
            "A, B, C and 2 more",
        ),
    ],
)
def test_what_a_notification_says(announced: list[NewsItem], title: str, body: str) -> None:
    assert words(announced[0].kind, *announced) == NoticeWords(title, body)


def test_a_secret_one_names_nobody() -> None:
    assert words(NewsKind.PROMISE) == NoticeWords("Hearthdesk", "Something is due.")


def test_without_a_tray_closing_ends_the_program(
    qtbot: QtBot, window: MainWindow, presence: Presence, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Tray, "is_available", staticmethod(lambda: False))
    window.settings.set(KEEP_RUNNING, True)
    with qtbot.waitSignal(window.closing):
        window.close()


def test_with_a_tray_the_window_hides_and_can_still_be_left(
    qtbot: QtBot, window: MainWindow, presence: Presence, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Tray, "is_available", staticmethod(lambda: True))
    window.settings.set(KEEP_RUNNING, True)
    with qtbot.assertNotEmitted(window.closing):
        window.close()
    assert window.isHidden()
    assert window.settings.get(TRAY_TOLD)
    presence.tray.open_wanted.emit()
    assert window.isVisible()
    window.close()
    assert window.isHidden()
    with qtbot.waitSignal(window.closing):
        presence.tray.quit_wanted.emit()


def test_when_it_is_not_wanted_closing_ends_the_program(
    qtbot: QtBot, window: MainWindow, presence: Presence, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Tray, "is_available", staticmethod(lambda: True))
    with qtbot.waitSignal(window.closing):
        window.close()


def test_the_tray_has_its_commands_while_a_desk_is_open(presence: Presence) -> None:
    entries = {one.text(): one for one in presence.tray.menu.actions() if one.text()}
    assert list(entries) == [
        "Open Hearthdesk",
        "Log a call",
        "New ticket",
        "Lock",
        "Quit Hearthdesk",
    ]
    assert not entries["New ticket"].isEnabled()
    presence.tray.set_desk_open(True)
    assert entries["New ticket"].isEnabled()
    presence.lock()
    assert not entries["New ticket"].isEnabled()
    assert entries["Quit Hearthdesk"].isEnabled()


@needs_bus
def test_a_click_opens_the_window_with_the_ticket(
    qtbot: QtBot, window: MainWindow, clock: FakeClock
) -> None:
    with session_bus() as address:
        server = NotificationServer(address)
        presence = Presence(window, clock)
        window.hide()
        told = item()
        presence.notifier.announced.emit(Announcement(NewsKind.PROMISE, (told,)))
        qtbot.waitUntil(lambda: len(server.shown) == 1)
        assert server.shown[0].title == "Due in 9 minutes"
        assert presence.desktop is not None
        qtbot.waitUntil(lambda: bool(presence.desktop and presence.desktop._shown))
        with qtbot.waitSignal(presence.ticket_wanted) as wanted:
            server.click(server.shown[0].number)
        assert wanted.args == [told.ticket_id]
        assert window.isVisible()
        presence.lock()
        server.click(server.shown[0].number)
        with qtbot.waitSignal(presence.desktop.clicked):
            pass
        with qtbot.assertNotEmitted(presence.ticket_wanted):
            pass
        presence.stop()
        server.stop()
