"""Notifications follow the desk: open, locked, ended."""

from __future__ import annotations

import shutil
import sys
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from app.background.idle import LockCause
from app.domain.ticket import Channel
from app.services import tickets
from app.startup.desk_start import DeskStart
from app.system.clock import SystemClock
from app.system.paths import Profile
from app.ui.inbox.area import InboxArea
from app.ui.shell.desk_controller import DeskController
from app.ui.tray.presence import Presence
from tests.background.notification_server import NotificationServer, session_bus
from tests.conftest import LogWatch
from tests.startup.conftest import Begin, finish

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
    pytest.mark.skipif(
        not sys.platform.startswith("linux") or shutil.which("dbus-daemon") is None,
        reason="platform: there is no session bus here",
    ),
]

SUBJECT = "The heron ordered nine almond cakes"


def present(qtbot: QtBot, start: DeskStart) -> Presence:
    """The presence of an open desk, without waiting until the window has found its feet."""
    qtbot.waitUntil(lambda: start._window.findChild(DeskController) is not None, timeout=30_000)
    assert start.open_desk is not None
    assert start.open_desk.session is not None
    start._telling._attach()
    assert start._telling._presence is not None
    return start._telling._presence


def test_a_promise_is_told_opened_by_a_click_and_named_no_more_when_locked(
    qtbot: QtBot, profile: Profile, begin: Begin, log_watch: LogWatch
) -> None:
    log_watch.expect("This plugin does not support")
    with session_bus() as address:
        server = NotificationServer(address)
        start = begin(profile)
        presence = present(qtbot, start)
        assert start.open_desk is not None
        session = start.open_desk.session
        assert session is not None
        desk = session.desk
        made = desk.do(
            tickets.open_ticket,
            contact_id=None,
            subject=SUBJECT,
            channel=Channel.PHONE,
            text=SUBJECT,
        )
        at = SystemClock().now() + timedelta(minutes=9)
        session.do(
            lambda desk: desk.do(tickets.promise_call_back, [made.result], at), owner=session
        )
        qtbot.waitUntil(lambda: len(server.shown) == 1, timeout=10_000)
        assert server.shown[0].body == SUBJECT
        qtbot.waitUntil(lambda: bool(presence.desktop and presence.desktop._shown))
        server.click(server.shown[0].number)
        inbox = start._window.findChild(InboxArea)
        assert inbox is not None
        qtbot.waitUntil(lambda: inbox.showing.ticket_id == made.result, timeout=10_000)
        later = SystemClock().now() + timedelta(minutes=10, seconds=1)
        desk.do(tickets.promise_call_back, [made.result], later)
        presence.notifier.look()
        qtbot.waitUntil(lambda: later in presence.notifier._promised)
        start.open_desk.lock(LockCause.ASKED)
        assert presence.notifier._told == set()
        assert presence._tickets == {}

        def secretly_told() -> bool:
            presence.notifier.look()
            return len(server.shown) == 2

        qtbot.waitUntil(secretly_told, timeout=10_000)
        assert (server.shown[1].title, server.shown[1].body) == ("Hearthdesk", "Something is due.")
        finish(start)
        server.stop()


def test_a_desk_that_is_locked_at_once_is_not_told_of(
    qtbot: QtBot, profile: Profile, begin: Begin
) -> None:
    start = begin(profile)
    qtbot.waitUntil(lambda: start._window.findChild(DeskController) is not None, timeout=30_000)
    telling = start._telling
    assert telling._session is not None
    telling.lock()
    telling._attach()
    assert telling._presence is None
