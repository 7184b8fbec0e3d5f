"""Settings made from declarations: applied at once, refused in words, found by their words."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from app.services.settings import DeskSettings
from app.system.settings import (
    KEEP_RUNNING,
    NOTIFY,
    NOTIFY_EVERY,
    QUIET,
    QUIET_FROM,
    TOAST_STAY,
)
from app.ui.settings.area import SettingsArea
from app.ui.settings.declared import Agreed, Declared, Kind, NotTaken, Place
from app.ui.settings.declared_page import declared_settings
from app.ui.settings.key_row import KeyRow
from app.ui.settings.setting_rows import value_typed, value_words
from app.ui.shell.desk_controller import DeskController
from app.ui.shell.main_window import MainWindow
from tests.ui.settings.rows import enter, switch, typed
from tests.ui.shell.driving import Key, activate, press, write


def undo_toast(controller: DeskController) -> None:
    controller.toasts.host._act(controller.toasts.host._toast._token)  # type: ignore[union-attr]


def declared(name: str) -> Declared:
    return next(one for one in every_declared() if one.setting.name == name)


def every_declared() -> list[Declared]:
    return [one for place in Place for one in declared_settings(place)]


def test_every_setting_is_declared_once() -> None:
    names = [one.setting.name for one in every_declared()]
    assert len(names) == len(set(names))


def test_every_declared_value_is_one_the_setting_takes() -> None:
    for one in every_declared():
        if isinstance(one.setting, Agreed):
            continue
        assert one.setting.accepts(one.setting.default)
        for option in one.options:
            assert one.setting.accepts(option.value), (one.words, option)
        if one.highest:
            assert one.setting.accepts(one.lowest)
            assert one.setting.accepts(one.highest)
            assert not one.setting.accepts(one.lowest - 1)
            assert not one.setting.accepts(one.highest + 1)


def test_every_agreed_setting_shows_its_default_and_what_is_typed_comes_back() -> None:
    agreed = DeskSettings()
    for one in every_declared():
        if isinstance(one.setting, Agreed):
            shown = one.setting.value(agreed)
            assert isinstance(value_words(one, shown), str)
            assert one.setting.kept(shown) == getattr(agreed, one.setting.name) or (
                one.setting.name == "letter_form"
            )
            if one.kind is Kind.LINES:
                assert value_typed(one, value_words(one, shown)) == shown


def test_a_switch_applies_at_once_and_is_taken_back_by_the_toast(
    qtbot: QtBot, window: MainWindow, area: SettingsArea, controller: DeskController
) -> None:
    row = switch(area, KEEP_RUNNING.name)
    with qtbot.waitSignal(window.setting_changed):
        row.box.click()
    assert window.settings.get(KEEP_RUNNING) is True
    assert controller.toasts.host.shown_words() == "Keep running for calls and reminders: on"
    undo_toast(controller)
    assert window.settings.get(KEEP_RUNNING) is False
    assert not row.box.isChecked()


def test_what_is_of_no_use_is_greyed(window: MainWindow, area: SettingsArea) -> None:
    assert not typed(area, QUIET_FROM.name).isEnabled()
    switch(area, QUIET.name).box.click()
    assert typed(area, QUIET_FROM.name).isEnabled()
    switch(area, NOTIFY.name).box.click()
    assert not typed(area, NOTIFY_EVERY.name).isEnabled()


def test_numbers_out_of_range_are_refused_in_words(window: MainWindow, area: SettingsArea) -> None:
    row = typed(area, TOAST_STAY.name)
    enter(row, "500")
    assert row.error() == "It can be from 4 seconds to 120 seconds. Nothing was changed."
    assert window.settings.get(TOAST_STAY) == 8
    enter(row, "20")
    assert row.error() == ""
    assert row.edit.text() == "20 seconds"
    assert window.settings.get(TOAST_STAY) == 20


def test_the_words_after_an_act_stay_as_long_as_was_chosen(
    area: SettingsArea, controller: DeskController
) -> None:
    enter(typed(area, TOAST_STAY.name), "30")
    assert controller.toasts.host._stay_ms == 30_000


def test_a_time_that_is_none_is_refused(window: MainWindow, area: SettingsArea) -> None:
    switch(area, QUIET.name).box.click()
    row = typed(area, QUIET_FROM.name)
    enter(row, "25:00")
    assert "no time of day" in row.error()
    enter(row, "19:30")
    assert window.settings.get(QUIET_FROM) == 19 * 60 + 30


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        ("18:00", 18 * 60),
        ("7", 7 * 60),
        ("7.30", 7 * 60 + 30),
        ("6:15\N{NARROW NO-BREAK SPACE}PM", 18 * 60 + 15),
        ("12 am", 0),
        ("13 pm", None),
        ("24:00", None),
        ("8:60", None),
        ("soon", None),
        ("", None),
    ],
)
def test_times_as_people_write_them(text: str, minute: int | None) -> None:
    setting = declared(QUIET_FROM.name)
    if minute is None:
        with pytest.raises(NotTaken):
            value_typed(setting, text)
    else:
        assert value_typed(setting, text) == minute


def test_a_setting_is_found_by_its_words_and_marked(
    window: MainWindow, area: SettingsArea, qtbot: QtBot
) -> None:
    activate(window)
    area.list.search.setFocus()
    write(window, "quiet from")
    assert area._stack.currentWidget() is area.notifications
    row = typed(area, QUIET_FROM.name)
    assert area._row is row
    assert area.notifications._mark.isVisible()
    assert area.notifications._mark.geometry().contains(row.geometry())
    switch(area, QUIET.name).box.click()
    press(area.list.search, Key.Key_Return)
    assert row.isAncestorOf(window.focusWidget())  # type: ignore[arg-type]
    area.list.search.setText("appearance")
    assert area._stack.currentWidget() is area.looks
    assert not area.looks._mark.isVisible()


def test_commands_are_found_by_their_words(window: MainWindow, area: SettingsArea) -> None:
    area.list.search.setText("full screen")
    assert area._stack.currentWidget() is area.shortcuts
    assert isinstance(area._row, KeyRow)
    assert area._row.name == "full_screen"


def test_all_pages_can_be_searched(area: SettingsArea) -> None:
    for page in area.pages:
        area.show_settings_page(page)
        assert page.findable(), page.title


def test_every_declared_setting_is_found_by_its_words_on_its_page(area: SettingsArea) -> None:
    for one in every_declared():
        area.list.search.setText(one.words)
        found = [entry.name for entry in area.list._model.records if entry.row is not None]
        assert one.words in found


def test_a_page_that_fits_has_no_scroll_bar(window: MainWindow, area: SettingsArea) -> None:
    window.resize(900, 680)
    area.show_settings_page(area.looks)
    (around,) = area.looks.findChildren(QScrollArea)
    assert around.verticalScrollBar().maximum() == 0
    area.show_settings_page(area.business)
    (around,) = area.business.findChildren(QScrollArea)
    assert around.verticalScrollBar().maximum() > 0
