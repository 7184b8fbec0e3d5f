"""Ways to drive the inbox as a person does, and to see what a person sees."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.domain.ticket import Status, Ticket, TicketRow
from app.ui.common.area import Notice
from app.ui.inbox.area import InboxArea
from app.ui.inbox.original_page import Originals
from app.ui.inbox.thread_items import EventItem, MessageItem
from tests.ui.inbox.bakery import Bakery

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@contextmanager
def shown_inbox(
    qtbot: QtBot,
    session: DeskSession,
    bakery: Bakery,
    opened: Path,
    *,
    originals: Originals | None = None,
    columns: int = 4,
) -> Iterator[InboxArea]:
    """An inbox on the screen, with the notices it gave in `notices_of`."""
    area = InboxArea(session, opened=opened, clock=bakery.clock, originals=originals)
    notices: list[Notice] = []
    refusals: list[object] = []
    area.noticed.connect(notices.append)
    session.refused.connect(refusals.append)
    area.setProperty("notices", notices)
    _NOTICES[id(area)] = notices
    area.set_columns(columns)
    area.resize(1360, 815)
    qtbot.addWidget(area)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(lambda: area.loader.has_asked)
    yield area
    area.hide()
    del _NOTICES[id(area)]
    assert refusals == []


_NOTICES: dict[int, list[Notice]] = {}


def notices_of(area: InboxArea) -> list[Notice]:
    """Every notice so far."""
    return _NOTICES[id(area)]


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the focus is within `widget`, giving it the focus if it has none."""
    if not widget.isActiveWindow():
        # No window manager does it after a popup.
        with pytest.deprecated_call():
            QApplication.setActiveWindow(widget.window())
    focus = QApplication.focusWidget()
    if focus is None or not (focus is widget or widget.isAncestorOf(focus)):
        widget.setFocus()
    QTest.keyClick(QApplication.focusWidget() or widget, key, modifiers)


def press_in_popup(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key in the popup that is open."""
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup.focusWidget() or popup, key, modifiers)


def type_in_popup(text: str) -> None:
    """Type into the popup that is open."""
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClicks(popup.focusWidget() or popup, text)


def title_of(area: InboxArea) -> str:
    """The subject in the detail, "" for none."""
    shown = area.choosing.shown()
    return shown.subject if shown is not None else ""


def rows_of(area: InboxArea) -> list[TicketRow]:
    """The rows that are in memory, in order."""
    found = (area.model.record(row) for row in range(area.model.rowCount()))
    return [row for row in found if row is not None]


def names_of(area: InboxArea) -> list[str]:
    """Whose tickets are listed."""
    return [row.contact_name for row in rows_of(area)]


def headings_of(area: InboxArea) -> list[str]:
    """The words above the groups."""
    return [section.title for section in area.model.sections()]


def messages_of(area: InboxArea) -> list[MessageItem]:
    """The cards of the conversation."""
    return [item for item in area.cards.items() if isinstance(item, MessageItem)]


def lines_of(area: InboxArea) -> list[str]:
    """The grey lines of the conversation."""
    return [item.line.words for item in area.cards.items() if isinstance(item, EventItem)]


def ticket_of(bakery: Bakery, name: str) -> Ticket:
    """The ticket as the desk has it."""
    return bakery.desk.ticket_view(bakery.tickets[name]).ticket


def status_of(bakery: Bakery, name: str) -> Status:
    """Where the ticket stands."""
    return ticket_of(bakery, name).status


def choose(qtbot: QtBot, area: InboxArea, bakery: Bakery, name: str) -> None:
    """Go to a ticket by moving down the list."""
    area.list_pane.list.setFocus()
    wanted = ticket_of(bakery, name).seq
    qtbot.waitUntil(lambda: area.model.row_of(wanted) is not None)
    area.list_pane.list.select_id(wanted)
    qtbot.waitUntil(lambda: area.showing.ticket_id == bakery.tickets[name])
