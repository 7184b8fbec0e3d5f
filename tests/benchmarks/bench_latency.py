"""From the key to the picture, on the real window over the large desk.

The floors are what a person may have to wait: 50 ms for a key, 80 for a letter in the palette, 100
for another ticket. Beside each stands the share that is not in a bare list with as many rows.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QMainWindow, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.background.workers import Workers
from app.services import saved_replies
from app.startup import build_window
from app.system.paths import Profile
from app.ui.common.theme import Scheme, Theme
from app.ui.inbox.area import InboxArea
from app.ui.shell.desk_controller import DeskController
from app.ui.shell.desk_view import INBOX
from tests.benchmarks.conftest import BigDesk
from tests.benchmarks.measure import Figure, record
from tests.benchmarks.painted import milliseconds_until_painted

Key = Qt.Key
TURNS = 40
KEY_MS, LETTER_MS, SWITCH_MS = 50.0, 80.0, 100.0
_PATIENCE_MS = 60_000
_WORDS = ("lemon drizzle", "invoice", "order saturday", "camille", "delivery")


class Desk:
    """The window, its inbox, and what stands behind them."""

    def __init__(self, controller: DeskController, window: QMainWindow) -> None:
        self.controller = controller
        self.window = window
        area = controller.areas.area(INBOX)
        assert isinstance(area, InboxArea)
        self.inbox = area

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the focus is."""
        place = QApplication.focusWidget() or self.window
        QTest.keyClick(place, key, modifiers or Qt.KeyboardModifier.NoModifier)


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, big: BigDesk, tmp_path: Path) -> Iterator[Desk]:
    """Open, active, with a ticket shown and the keyboard in the list."""
    theme = Theme(scheme=Scheme.LIGHT)
    theme.apply(qapp)
    workers = Workers()
    if big.desk.person_id is None:
        big.desk.person_id = big.desk.people()[0].id
    window = build_window(DeskSession(big.desk, workers), theme, profile=Profile(tmp_path))
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    with pytest.deprecated_call():
        QApplication.setActiveWindow(window)
    controller = next(one for one in window.children() if isinstance(one, DeskController))
    made = Desk(controller, window)
    qtbot.waitUntil(lambda: made.inbox.loader.is_complete, timeout=_PATIENCE_MS)
    qtbot.waitUntil(lambda: made.inbox.showing.view is not None, timeout=_PATIENCE_MS)
    made.inbox.focus_list()
    yield made
    window.close()
    workers.close()


@pytest.fixture(scope="module")
def bare() -> float:
    """Median milliseconds from a key to the picture in a list of as many plain rows."""
    window = QMainWindow()
    view = QListView()
    view.setUniformItemSizes(True)
    view.setModel(QStringListModel([f"Row {row}" for row in range(100_000)], view))
    window.setCentralWidget(view)
    window.resize(1440, 900)
    window.show()
    view.setCurrentIndex(view.model().index(0, 0))
    spent = [
        milliseconds_until_painted(
            partial(QTest.keyClick, view, Key.Key_Down),
            view.viewport(),
            lambda row=row: view.currentIndex().row() == row,
        )
        for row in range(1, TURNS)
    ]
    window.close()
    print(f"\nbare list: median {statistics.median(spent):.1f} ms")
    return statistics.median(spent)


def test_another_ticket_is_opened_by_mouse(desk: Desk, bare: float) -> None:
    chance = random.Random(1)

    def open_another() -> float:
        shown = desk.inbox.showing.ticket_id
        rows = desk.inbox.list_pane.list
        places = [
            y
            for y in range(20, rows.viewport().height(), 10)
            if rows.indexAt(QPoint(60, y)).isValid()
            and rows.indexAt(QPoint(60, y)) != rows.currentIndex()
        ]
        place = QPoint(60, chance.choice(places))
        return milliseconds_until_painted(
            partial(QTest.mouseClick, rows.viewport(), Qt.MouseButton.LeftButton, pos=place),
            desk.inbox.cards.viewport(),
            lambda: desk.inbox.showing.ticket_id != shown,
        )

    _tell("open a ticket", SWITCH_MS, bare, [open_another() for _ in range(TURNS)])


def test_the_next_ticket_is_shown(desk: Desk, bare: float) -> None:
    _tell("next ticket", SWITCH_MS, bare, [_to_another(desk, Key.Key_J) for _ in range(TURNS)])


def test_a_ticket_is_closed_and_the_next_one_shown(desk: Desk, bare: float) -> None:
    _tell("close", SWITCH_MS, bare, [_to_another(desk, Key.Key_E) for _ in range(TURNS)])


def test_a_tag_is_seen(qtbot: QtBot, desk: Desk, bare: float) -> None:
    spent = []
    for turn in range(TURNS):
        name = f"measured {time.time_ns()}"
        desk.press(Key.Key_T)
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None or _is_typing())
        QTest.keyClicks(QApplication.focusWidget(), name)
        qtbot.wait(60)
        spent.append(
            milliseconds_until_painted(
                partial(desk.press, Key.Key_Return),
                desk.window.findChild(QWidget, "ticket-header") or desk.inbox.pane,
                lambda name=name: _has_tag(desk, name),
            )
        )
        desk.inbox.focus_list()
        if turn % 2:
            _to_another(desk, Key.Key_J)
    _tell("tag", KEY_MS, bare, spent)


def test_letters_in_the_palette(qtbot: QtBot, desk: Desk, bare: float) -> None:
    finder = desk.controller.demand.finder
    answered: list[int] = []
    arrived = finder._arrived

    def hear(version: int, found: object) -> None:
        arrived(version, found)  # type: ignore[arg-type]
        answered.append(version)
        finder.palette._card.update()  # also where the rows are the same as before

    finder._arrived = hear  # type: ignore[method-assign, assignment]
    spent = []
    for words in _WORDS:
        desk.controller.demand.open_palette()
        for letter in words:
            spent.append(
                milliseconds_until_painted(
                    partial(QTest.keyClicks, finder.palette.field, letter),
                    finder.palette._card,
                    lambda: bool(answered) and answered[-1] == finder._version,
                )
            )
        finder.palette.close_palette()
        qtbot.wait(50)
    _tell("letter in the palette", LETTER_MS, bare, spent)


def test_a_saved_reply_is_inserted(qtbot: QtBot, desk: Desk, bare: float) -> None:
    title, text = "Zq opening hours", "Hello {{contact.first_name|there}}, we open at eight."
    desk.inbox.session.do(
        lambda one: one.do_quietly(saved_replies.add, title=title, text=text), owner=desk.inbox
    )
    shelf = desk.inbox.conversation.shelf
    qtbot.waitUntil(lambda: any(reply.title == title for reply in shelf.replies))
    spent = [_insert(qtbot, desk) for _ in range(TURNS // 2)]
    _tell("insert a saved reply", KEY_MS, bare, spent)


def _insert(qtbot: QtBot, desk: Desk) -> float:
    """From Enter in the list of saved replies to their words in the composer."""
    desk.inbox.focus_list()
    desk.press(Key.Key_R)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QTextEdit)
    editor.selectAll()  # an earlier run may have left a draft
    QTest.keyClick(editor, Key.Key_Delete)
    QTest.keyClicks(editor, "/")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not editor)
    QTest.keyClicks(QApplication.focusWidget(), "zqo")
    qtbot.wait(100)
    spent = milliseconds_until_painted(
        partial(desk.press, Key.Key_Return),
        editor.viewport(),
        lambda: "we open at eight" in editor.toPlainText(),
    )
    editor.selectAll()
    QTest.keyClick(editor, Key.Key_Delete)
    return spent


def _to_another(desk: Desk, key: Qt.Key) -> float:
    """From the key to the conversation of another ticket."""
    shown = desk.inbox.showing.ticket_id
    return milliseconds_until_painted(
        partial(desk.press, key),
        desk.inbox.cards.viewport(),
        lambda: desk.inbox.showing.ticket_id != shown,
    )


def _has_tag(desk: Desk, name: str) -> bool:
    view = desk.inbox.showing.view
    return view is not None and name in view.ticket.tags


def _is_typing() -> bool:
    place = QApplication.focusWidget()
    return place is not None and place.inputMethodHints() is not None and place.hasFocus()


def _tell(name: str, budget: float, bare: float, spent: list[float]) -> None:
    """Median and 95th percentile against the budget, and how much of it is ours."""
    ordered = sorted(spent)
    median, late = statistics.median(ordered), ordered[int(len(ordered) * 0.95)]
    record(Figure(f"latency: {name}, median", budget, median, 1))
    record(Figure(f"latency: {name}, 95th percentile", budget, late, 1))
    print(f"share beyond a bare list: {max(0.0, 1 - bare / median):.0%} of {len(ordered)} turns")
