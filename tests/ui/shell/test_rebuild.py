"""Making every widget anew while the desk stays open, and one person after the other at it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.startup.desk_window import DeskWindow
from app.ui.inbox.area import InboxArea
from app.ui.settings.area import SettingsArea
from app.ui.shell.desk_controller import DeskController
from app.ui.shell.desk_view import CONTACTS, INBOX, SETTINGS
from app.ui.shell.main_window import MainWindow
from tests.ui.inbox.bakery import Bakery
from tests.ui.shell.conftest import controller_of


def desk_window(window: MainWindow) -> DeskWindow:
    found = window.findChild(DeskWindow)
    assert isinstance(found, DeskWindow)
    return found


def inbox(controller: DeskController) -> InboxArea:
    area = controller.areas.area(INBOX)
    assert isinstance(area, InboxArea)
    return area


def settings(controller: DeskController) -> SettingsArea:
    area = controller.areas.area(SETTINGS)
    assert isinstance(area, SettingsArea)
    return area


def test_everything_is_made_anew_where_it_was(
    qtbot: QtBot, window: MainWindow, controller: DeskController, bakery: Bakery
) -> None:
    area = inbox(controller)
    qtbot.waitUntil(lambda: area.showing.view is not None)
    controller.demand.begin_ticket()
    controller.demand.open_palette()
    shown = area.showing.ticket_id
    count = len(window.children())
    desk_window(window).rebuild()
    qtbot.waitUntil(lambda: not isValid(controller))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    made = controller_of(window)
    again = inbox(made)
    qtbot.waitUntil(lambda: again.showing.view is not None)
    assert again.showing.ticket_id == shown
    assert not isValid(area)
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [window]
    assert len(window.children()) <= count  # nothing of the first is left beside the second
    names = [action.objectName() for action in window.actions()]
    assert names.count("new_ticket") == 1


def test_another_area_comes_back_too(
    qtbot: QtBot, window: MainWindow, controller: DeskController
) -> None:
    controller.areas.show_area(CONTACTS)
    desk_window(window).rebuild()
    qtbot.waitUntil(lambda: not isValid(controller))
    assert controller_of(window).view.current() == CONTACTS


def test_the_page_of_the_settings_comes_back_too(
    qtbot: QtBot, window: MainWindow, controller: DeskController
) -> None:
    controller.show_settings()
    area = settings(controller)
    area.show_settings_page(area.looks)
    desk_window(window).rebuild()
    qtbot.waitUntil(lambda: not isValid(controller))
    made = controller_of(window)
    again = settings(made)
    assert again is made.areas.current
    assert again.looks.isVisible()
    # The way back leads to where one was, not to the page of that time.
    again.show_settings_page(again.people)
    made.areas.show_area(CONTACTS)
    made.areas.go_back()
    assert again.people.isVisible()


def test_what_was_typed_a_moment_ago_is_there_again(
    qtbot: QtBot, window: MainWindow, controller: DeskController
) -> None:
    area = inbox(controller)
    qtbot.waitUntil(lambda: area.showing.view is not None)
    area.pane.composer.write_reply()
    area.pane.composer.editor.setPlainText("It is safe")
    desk_window(window).rebuild()
    qtbot.waitUntil(lambda: not isValid(controller))
    again = inbox(controller_of(window))
    qtbot.waitUntil(lambda: again.pane.composer.editor.toPlainText() == "It is safe")


def test_who_gets_up_keeps_the_words_of_a_moment_ago(
    qtbot: QtBot, window: MainWindow, controller: DeskController, bakery: Bakery
) -> None:
    first = bakery.desk.person_id
    area = inbox(controller)
    qtbot.waitUntil(lambda: area.showing.view is not None)
    area.pane.composer.write_reply()
    area.pane.composer.editor.setPlainText("Mine alone")
    ticket_id = area.showing.ticket_id
    assert ticket_id is not None
    controller.people.seat_wanted.emit(bakery.margo)
    qtbot.waitUntil(lambda: bakery.desk.person_id == bakery.margo)
    assert bakery.desk.ticket_view(ticket_id).drafts == ()
    qtbot.waitUntil(lambda: area.pane.composer.editor.toPlainText() == "")
    bakery.desk.person_id = first
    assert [one.text for one in bakery.desk.ticket_view(ticket_id).drafts] == ["Mine alone"]
