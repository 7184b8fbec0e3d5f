"""What a screen reader is told unasked, and what holds still for who asks for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPropertyAnimation, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFocusFrame, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.button import Button
from app.ui.common.error_panel import ErrorPanel
from app.ui.common.look import look, replace_look
from app.ui.common.theme import Theme
from app.ui.common.toast import ToastHost

Told = list[tuple[str, QAccessible.AnnouncementPoliteness]]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    """What goes to the system's screen reader; Qt lets nobody else hear it."""
    heard: Told = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


@pytest.fixture
def still() -> Iterator[None]:
    """The system asks for less motion."""
    before = look()
    replace_look(replace(before, reduced_motion=True))
    yield
    replace_look(before)


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    return window


def test_what_was_done_is_said_politely(over: QWidget, told: Told) -> None:
    ToastHost(over).show_toast("Closed, Bettina", action="Undo")
    assert told == [("Closed, Bettina. Undo", QAccessible.AnnouncementPoliteness.Polite)]


def test_what_went_wrong_is_said_at_once(over: QWidget, told: Told) -> None:
    panel = ErrorPanel(over)
    panel.show_error("It was not sent.", "Your words are kept.", "Try again.")
    words = "It was not sent. Your words are kept. Try again."
    assert told == [(words, QAccessible.AnnouncementPoliteness.Assertive)]


def test_a_toast_comes_without_motion_for_who_wants_none(over: QWidget, still: None) -> None:
    host = ToastHost(over)
    host.show_toast("Closed, Bettina")
    moving = over.findChildren(QPropertyAnimation)
    assert [one.state() for one in moving] == [QPropertyAnimation.State.Stopped]


def test_there_is_one_ring_and_it_goes_with_the_focus(
    over: QWidget, theme: Theme, qtbot: QtBot
) -> None:
    row = QHBoxLayout(over)
    first, second, last = (Button(words) for words in ("One", "Two", "Three"))
    for one in (first, second, last):
        row.addWidget(one)
    over.activateWindow()
    qtbot.waitUntil(lambda: over.isActiveWindow() and last.isVisible())
    first.setFocus()
    for here in (first, second):
        QTest.keyClick(here, Qt.Key.Key_Tab)
        # Those that were there before are destroyed now, beside the one that is shown.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    ringed = [one.widget() for one in over.findChildren(QFocusFrame) if one.isVisible()]
    assert ringed == [last]
    QTest.keyClick(last, Qt.Key.Key_Tab)
    ringed = [one.widget() for one in over.findChildren(QFocusFrame) if one.isVisible()]
    assert ringed == [first]
