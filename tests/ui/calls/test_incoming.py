"""Whoever rings is seen at once and never takes the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.background.ringing import Ringing
from app.background.session import DeskSession
from app.domain.call import CallEvent, CallSignal
from app.domain.contact import PointKind
from app.services import contacts
from app.services.contacts import PointDraft
from app.startup.desk_window import build_window
from app.system.settings import Settings
from app.ui.calls.incoming import IncomingCalls
from app.ui.common.theme import Theme
from app.ui.shell.desk_controller import DeskController
from app.ui.shell.main_window import MainWindow
from tests.ui.inbox.bakery import Bakery
from tests.ui.shell.conftest import controller_of
from tests.ui.shell.driving import CTRL, Key, press

NUMBER = "07700 900612"
IN, OVER = CallSignal.INCOMING, CallSignal.ENDED

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def ringing(window: MainWindow) -> Ringing:
    """The window's telephone."""
    found = window.findChild(Ringing)
    assert isinstance(found, Ringing)
    return found


@pytest.fixture
def window(
    qtbot: QtBot, session: DeskSession, theme: Theme, bakery: Bakery
) -> Iterator[MainWindow]:
    """The window of a program that has a telephone."""
    session.desk.do(
        contacts.create,
        name="Aurelio Santos",
        points=[PointDraft(PointKind.PHONE, NUMBER)],
        region="GB",
        remember="Works nights.",
    )
    profile = session.desk.store.database.path.parent
    shown = MainWindow(Settings(profile / "settings.json"))
    Ringing(shown)
    build_window(session, theme, window=shown)
    qtbot.addWidget(shown)
    shown.resize(1440, 900)
    shown.show()
    shown.activateWindow()
    with qtbot.waitExposed(shown):
        pass
    qtbot.waitUntil(lambda: controller_of(shown).areas.history.here is not None)
    yield shown
    shown.close()


@pytest.fixture
def incoming(window: MainWindow, ringing: Ringing) -> IncomingCalls:
    """The cards over it."""
    return IncomingCalls(window, ringing)


def rings(qtbot: QtBot, incoming: IncomingCalls, ringing: Ringing, number: str = NUMBER) -> None:
    ringing.hear(CallEvent(IN, number))
    qtbot.waitUntil(lambda: bool(incoming.cards))
    qtbot.waitUntil(lambda: all(call.caller is not None for call in ringing.calls))


def composer(controller: DeskController) -> QLineEdit:
    """Somewhere somebody writes."""
    field = QLineEdit(controller.view)
    field.show()
    field.setFocus()
    return field


@pytest.mark.parametrize("active", [True, False])
def test_the_focus_stays_where_somebody_writes(
    qtbot: QtBot,
    window: MainWindow,
    controller: DeskController,
    incoming: IncomingCalls,
    ringing: Ringing,
    active: bool,
) -> None:
    field = composer(controller)
    press(window, Key.Key_A)
    if not active:
        incoming.stack.choose_place(inside=False)
    rings(qtbot, incoming, ringing)
    (card,) = incoming.cards
    assert card.isVisible()
    assert QApplication.focusWidget() is field
    assert window.isActiveWindow()
    QTest.keyClicks(field, "bc")
    assert field.text() == "abc"
    for widget in (card, card.take, card.later, card.cross):
        assert widget.focusPolicy() is Qt.FocusPolicy.NoFocus
    ringing.hear(CallEvent(OVER, NUMBER))
    assert incoming.cards == []
    assert QApplication.focusWidget() is field


def test_a_window_of_its_own_takes_no_keys(incoming: IncomingCalls) -> None:
    incoming.stack.choose_place(inside=False)
    flags = incoming.stack.windowFlags()
    assert flags & Qt.WindowType.WindowDoesNotAcceptFocus
    assert flags & Qt.WindowType.Tool == Qt.WindowType.Tool
    assert incoming.stack.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_a_minimised_window_does_not_hide_who_rings(
    qtbot: QtBot, window: MainWindow, incoming: IncomingCalls, ringing: Ringing
) -> None:
    window.showMinimized()
    incoming.stack.choose_place(inside=False)
    assert incoming.stack.parent() is None
    rings(qtbot, incoming, ringing)
    assert incoming.stack.isVisible()
    stack = incoming.stack
    incoming.deleteLater()
    qtbot.waitUntil(lambda: not isValid(stack))
    window.showNormal()


def test_it_says_who_and_what_to_know(
    qtbot: QtBot, incoming: IncomingCalls, ringing: Ringing
) -> None:
    rings(qtbot, incoming, ringing, "+44 7700 900-612")
    (card,) = incoming.cards
    assert card.name.text() == "Aurelio Santos"
    assert card.number.text() == "07700 900612"
    assert card.accessibleName() == "Incoming call from Aurelio Santos"
    assert "Incoming call, " in card.title.text()


def test_an_unknown_number_is_its_own_name(
    qtbot: QtBot, incoming: IncomingCalls, ringing: Ringing
) -> None:
    rings(qtbot, incoming, ringing, "020 7946 0999")
    rings(qtbot, incoming, ringing, "")
    withheld, unknown = incoming.cards
    assert unknown.name.text() == "020 7946 0999"
    assert withheld.name.text() == "Number withheld"
    assert withheld.later.isHidden()
    assert withheld.y() < unknown.y()


def test_while_locked_nobody_is_named(
    qtbot: QtBot, incoming: IncomingCalls, ringing: Ringing
) -> None:
    rings(qtbot, incoming, ringing)
    ringing.detach()
    (card,) = incoming.cards
    assert card.title.text().startswith("Incoming call")
    assert card.accessibleName() == "Incoming call"
    for widget in (card.name, card.number, card.take, card.later):
        assert widget.isHidden()


def test_ctrl_l_takes_the_ringing_one(
    qtbot: QtBot,
    window: MainWindow,
    controller: DeskController,
    incoming: IncomingCalls,
    ringing: Ringing,
) -> None:
    rings(qtbot, incoming, ringing)
    press(window, Key.Key_L, CTRL)
    panel = controller.calling.calls.panel
    assert panel.isVisible()
    assert panel.notes.editor.hasFocus()
    call = controller.calling.calls.keeping.call
    assert call is not None
    assert call.number == NUMBER
    assert incoming.cards == []
    qtbot.waitUntil(lambda: panel.accessibleName().startswith("Aurelio Santos"))


def test_not_now_is_a_promise(
    qtbot: QtBot, controller: DeskController, incoming: IncomingCalls, ringing: Ringing
) -> None:
    rings(qtbot, incoming, ringing)
    (card,) = incoming.cards
    with qtbot.waitSignal(controller.calling.noticed) as told:
        card.later.click()
    assert told.args[0].text == "Missed call from Aurelio Santos, a call back is promised"
    with qtbot.assertNotEmitted(controller.calling.noticed, wait=50):
        ringing.hear(CallEvent(OVER, NUMBER))


def test_dismissed_and_never_answered_it_is_missed(
    qtbot: QtBot, controller: DeskController, incoming: IncomingCalls, ringing: Ringing
) -> None:
    rings(qtbot, incoming, ringing)
    incoming.cards[0].cross.click()
    assert incoming.cards == []
    with qtbot.waitSignal(controller.calling.noticed):
        ringing.hear(CallEvent(OVER, NUMBER))


def test_a_link_shows_its_ticket(
    qtbot: QtBot, controller: DeskController, bakery: Bakery, session: DeskSession
) -> None:
    number = session.desk.ticket_view(bakery.tickets["kaito"]).ticket.number
    controller.areas.show_area("contacts")
    controller.follow_ticket(number)
    qtbot.waitUntil(lambda: controller.view.current() == "inbox")
    controller.follow_ticket(999_999)
    qtbot.waitUntil(lambda: bool(controller.toasts.host.shown_words()))
