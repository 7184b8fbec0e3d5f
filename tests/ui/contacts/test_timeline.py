"""The timeline: grouping, filtering, reading on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.domain.contact import TimelineEntry
from app.domain.ids import RowId
from app.domain.ticket import Channel, Status
from app.services import tickets
from app.services.desk import Desk
from app.ui.contacts import timeline
from app.ui.contacts.timeline import Calendar
from app.ui.contacts.timeline_pane import TimelinePane
from tests.desks import add_contact
from tests.fakes.clock import FakeClock

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 3, 13, 9, 0, tzinfo=UTC)
CALENDAR = Calendar(NOW, LONDON, QLocale(QLocale.Language.English))


def entry(number: int, at: datetime, channel: str = "email", status: int = 3) -> TimelineEntry:
    return TimelineEntry(bytes([number]), number, at, channel, f"T{number}", "words", status, 1)


def test_months_are_those_of_the_desk() -> None:
    just_before_midnight_utc = datetime(2026, 2, 28, 23, 30, tzinfo=UTC)
    summer = datetime(2025, 6, 30, 23, 30, tzinfo=UTC)
    rows, sections = timeline.rows_of(
        [entry(1, NOW), entry(2, just_before_midnight_utc), entry(3, summer)], CALENDAR
    )
    assert [(part.start, part.title) for part in sections] == [
        (0, "March 2026"),
        (1, "February 2026"),
        (2, "July 2025"),
    ]
    assert [row.day for row in rows] == ["Today", "Sat 28", "Tue 1"]
    assert [row.first for row in rows] == [True, True, True]
    assert [row.last for row in rows] == [False, False, True]


def test_two_pages_make_each_ticket_once() -> None:
    one, two, three = (entry(n, NOW - timedelta(days=n)) for n in (1, 2, 3))
    assert timeline.merged((one, two), (two, three)) == (one, two, three)


def test_a_row_says_everything() -> None:
    rows, _ = timeline.rows_of([entry(7, NOW, "phone", int(Status.CALL_BACK))], CALENDAR)
    said = timeline.describe(rows[0])
    assert said == "Today, Phone, T7, Call back, ticket 7, words"


def test_channels_are_counted_commonest_first() -> None:
    entries = [entry(1, NOW, "phone"), entry(2, NOW), entry(3, NOW)]
    assert list(timeline.channel_counts(entries).items()) == [
        (Channel.EMAIL, 2),
        (Channel.PHONE, 1),
    ]


@pytest.fixture
def contact_id(desk: Desk) -> RowId:
    return add_contact(desk)


def plant(desk: Desk, clock: FakeClock, contact_id: RowId, count: int) -> list[RowId]:
    made = []
    for number in range(count):
        clock.advance(minutes=number % 2)  # every other one at the very same instant
        channel = Channel.PHONE if number % 5 == 0 else Channel.EMAIL
        made.append(
            desk.do(
                tickets.open_ticket,
                contact_id=contact_id,
                subject=f"Ticket {number}",
                channel=channel,
                text="words",
            ).result
        )
    return made


def shown(qtbot: QtBot, session: DeskSession, contact_id: RowId) -> TimelinePane:
    pane = TimelinePane(session, CALENDAR)
    qtbot.addWidget(pane)
    pane.resize(700, 500)
    pane.show()
    view = session.desk.contact_view(contact_id)
    pane.show_timeline(contact_id, view.timeline, view.contact.ticket_count)
    return pane


def test_older_entries_are_read_on(
    qtbot: QtBot, session: DeskSession, desk: Desk, clock: FakeClock, contact_id: RowId
) -> None:
    plant(desk, clock, contact_id, 230)
    pane = shown(qtbot, session, contact_id)
    QAbstractItemModelTester(pane.list.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtbot.waitUntil(lambda: pane.list.model().rowCount() == 230)
    assert pane.channels() == ("All 230", "184", "46")


def test_a_chip_narrows(
    qtbot: QtBot, session: DeskSession, desk: Desk, clock: FakeClock, contact_id: RowId
) -> None:
    plant(desk, clock, contact_id, 10)
    pane = shown(qtbot, session, contact_id)
    pane.filter_by(Channel.PHONE)
    assert pane.list.model().rowCount() == 2
    pane.filter_by(None)
    assert pane.list.model().rowCount() == 10


def test_a_press_and_enter_open_the_ticket(
    qtbot: QtBot, session: DeskSession, desk: Desk, clock: FakeClock, contact_id: RowId
) -> None:
    first, second = plant(desk, clock, contact_id, 2)
    pane = shown(qtbot, session, contact_id)
    spot = pane.list.visualRect(pane.list.model().index(0, 0)).center()
    with qtbot.waitSignal(pane.ticket_wanted) as told:
        QTest.mouseClick(
            pane.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot
        )
    assert told.args == [second]
    QTest.keyClick(pane.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(pane.ticket_wanted) as told:
        QTest.keyClick(pane.list, Qt.Key.Key_Return)
    assert told.args == [first]


def test_nothing_yet_says_so(qtbot: QtBot, session: DeskSession, contact_id: RowId) -> None:
    pane = shown(qtbot, session, contact_id)
    assert not pane.list.isVisible()
    assert pane.channels() == ("All 0",)
