"""A number pressed anywhere is dialled by the system, and the call is counted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.domain.ticket import Direction
from app.ui.shell.desk_controller import DeskController
from tests.ui.inbox.bakery import Bakery

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


press = QDesktopServices.openUrl


@pytest.fixture
def system(controller: DeskController, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is handed to the system's telephone."""
    dialled: list[str] = []
    monkeypatch.setattr(
        "app.ui.shell.calling.QDesktopServices.openUrl",
        lambda url: dialled.append(url.toString()),
    )
    return dialled


def test_a_link_to_a_number(
    qtbot: QtBot, controller: DeskController, system: list[str], bakery: Bakery
) -> None:
    controller.areas.show_ticket(bakery.tickets["joss"])
    press(QUrl("tel:+447700900167"))
    assert system == ["tel:+447700900167"]
    call = controller.calling.calls.keeping.call
    assert call is not None
    assert (call.number, call.direction) == ("+447700900167", Direction.OUTBOUND)
    press(QUrl("tel:+447700900168"))
    assert system[1:] == ["tel:+447700900168"]
    assert controller.calling.calls.keeping.call is call


def test_whoever_is_shown_is_called(
    qtbot: QtBot,
    controller: DeskController,
    system: list[str],
    bakery: Bakery,
    session: DeskSession,
) -> None:
    inbox = controller.areas.area("inbox")
    controller.areas.show_ticket(bakery.tickets["joss"])
    qtbot.waitUntil(lambda: inbox.showing.is_shown(bakery.tickets["joss"]))  # type: ignore[attr-defined]
    controller.calling.call_customer()
    qtbot.waitUntil(lambda: system == ["tel:+447700900167"])


def test_nobody_can_be_called_without_a_number(
    qtbot: QtBot, controller: DeskController, system: list[str], bakery: Bakery
) -> None:
    inbox = controller.areas.area("inbox")
    controller.areas.show_ticket(bakery.tickets["edith"])
    qtbot.waitUntil(lambda: inbox.showing.is_shown(bakery.tickets["edith"]))  # type: ignore[attr-defined]
    with qtbot.waitSignal(controller.calling.noticed) as told:
        controller.calling.call_customer()
    assert told.args[0].text == "No phone number is known."
    assert system == []
