"""What letters take from the business page: address and envelope."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.domain.letter import FormName
from app.ui.settings.area import SettingsArea
from app.ui.shell.main_window import MainWindow
from tests.ui.settings.rows import choice as choice_of
from tests.ui.settings.rows import line, lines
from tests.ui.shell.driving import activate


def test_the_form_usual_in_the_country_is_shown_until_another_is_chosen(
    qtbot: QtBot, area: SettingsArea, session: DeskSession
) -> None:
    choice = choice_of(area, "letter_form")
    assert choice.currentData() == FormName.UK_DL.value
    choice.setCurrentIndex(choice.findData(FormName.US_10.value))
    choice.activated.emit(choice.currentIndex())
    qtbot.waitUntil(lambda: session.desk.settings().letter_form == FormName.US_10.value)
    session.undo()
    qtbot.waitUntil(lambda: choice.currentData() == FormName.UK_DL.value)


def test_the_address_is_kept_when_its_field_is_left(
    qtbot: QtBot, window: MainWindow, area: SettingsArea, session: DeskSession
) -> None:
    activate(window)
    editor = lines(area, "address").edit.editor
    editor.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.keyClicks(editor, "4 Mill Lane")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "Holt")
    line(area, "business").setFocus()
    qtbot.waitUntil(lambda: session.desk.settings().address == ("4 Mill Lane", "Holt"))
