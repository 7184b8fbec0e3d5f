"""Notifications on a real session bus, with a desktop that answers and with one that does not."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.background.desktop_notices import DesktopNotices, connect_desktop
from tests.background.notification_server import NotificationServer, session_bus
from tests.conftest import LogWatch

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("dbus-daemon") is None,
    reason="platform: there is no session bus here",
)


@pytest.fixture
def bus() -> Iterator[str]:
    with session_bus() as address:
        yield address


@pytest.fixture
def server(bus: str) -> Iterator[NotificationServer]:
    made = NotificationServer(bus)
    yield made
    made.stop()


@pytest.fixture
def notices(qtbot: QtBot, bus: str) -> Iterator[DesktopNotices]:
    made = connect_desktop()
    assert made is not None
    yield made
    made.close()


def test_a_notification_is_shown_with_the_types_the_interface_asks_for(
    qtbot: QtBot, server: NotificationServer, notices: DesktopNotices
) -> None:
    notices.show("promise", "Answer due at 11:30", "Camille & co: <nuts>?", "Open")
    qtbot.waitUntil(lambda: len(server.shown) == 1)
    (shown,) = server.shown
    assert shown.signature == "susssasa{sv}i"
    assert (shown.title, shown.body) == ("Answer due at 11:30", "Camille & co: <nuts>?")
    assert shown.actions == ("default", "Open")


def test_a_click_tells_which(
    qtbot: QtBot, server: NotificationServer, notices: DesktopNotices
) -> None:
    notices.show("promise", "One", "", "Open")
    notices.show("message", "Two", "", "Open")
    qtbot.waitUntil(lambda: len(server.shown) == 2)
    qtbot.waitUntil(lambda: len(notices._shown) == 2)
    with qtbot.waitSignal(notices.clicked) as clicked:
        server.click(server.shown[1].number)
    assert clicked.args == ["message"]


def test_a_later_one_takes_the_place_of_the_earlier(
    qtbot: QtBot, server: NotificationServer, notices: DesktopNotices
) -> None:
    notices.show("message", "3 messages", "", "Open")
    qtbot.waitUntil(lambda: bool(notices._ids))
    notices.show("message", "5 messages", "", "Open")
    qtbot.waitUntil(lambda: len(server.shown) == 2)
    assert server.shown[1].replaced == server.shown[0].number
    server.dismiss(server.shown[1].number)
    qtbot.waitUntil(lambda: not notices._ids)
    notices.show("message", "1 message", "", "Open")
    qtbot.waitUntil(lambda: len(server.shown) == 3)
    assert server.shown[2].replaced == 0


def test_where_the_desktop_reads_markup_names_are_escaped(qtbot: QtBot, bus: str) -> None:
    server = NotificationServer(bus, capabilities=("body", "body-markup"))
    notices = connect_desktop()
    assert notices is not None
    notices.show("promise", "Due", "Camille & co: <nuts>?", "Open")
    qtbot.waitUntil(lambda: len(server.shown) == 1)
    assert server.shown[0].body == "Camille &amp; co: &lt;nuts&gt;?"
    notices.close()
    server.stop()


def test_a_bus_without_a_desktop_says_so(qtbot: QtBot, bus: str) -> None:
    notices = connect_desktop()
    assert notices is not None
    with qtbot.waitSignal(notices.unavailable):
        notices.show("promise", "Due", "", "Open")
    notices.close()


def test_a_desktop_that_fails_says_so(qtbot: QtBot, bus: str) -> None:
    server = NotificationServer(bus, broken=True)
    notices = connect_desktop()
    assert notices is not None
    with qtbot.waitSignal(notices.unavailable):
        pass
    server.stop()


def test_a_bus_that_goes_away_is_noticed(qtbot: QtBot, log_watch: LogWatch) -> None:
    log_watch.expect("session bus went away")
    with session_bus() as address:
        server = NotificationServer(address)
        notices = connect_desktop()
        assert notices is not None
        notices.show("promise", "Due", "", "Open")
        qtbot.waitUntil(lambda: len(server.shown) == 1)
        server.stop()
        unavailable = qtbot.waitSignal(notices.unavailable)
    with unavailable:
        pass


def test_without_a_bus_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    assert connect_desktop() is None
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert connect_desktop() is None
