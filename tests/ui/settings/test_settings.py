"""Settings apply at once, and can be undone."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.domain.person import Role
from app.security import keys
from app.security.keys import new_keys
from app.services.settings import DeskSettings
from app.system.paths import Profile
from app.system.settings import LETTER_KEYS, TEXT_SCALE, THEME, Settings
from app.ui.common.theme import Scheme, Theme
from app.ui.settings.appearance import Appearance
from app.ui.settings.area import SettingsArea
from app.ui.settings.page_list import PageEntry
from app.ui.settings.people_page import PersonLine
from app.ui.settings.security_page import SecurityPage
from app.ui.settings.tools import KeyKeeping
from app.ui.shell.desk_controller import DeskController
from app.ui.shell.main_window import MainWindow
from tests.ui.inbox.bakery import Bakery
from tests.ui.settings.rows import button, choice, choose, enter, line, lines, switch, typed
from tests.ui.shell.driving import Key, activate, press, write

OLD, NEW = "warm bread at seven", "cold butter at nine"


def agreed(session: DeskSession) -> DeskSettings:
    return session.desk.settings()


def people_lines(area: SettingsArea) -> dict[str, PersonLine]:
    found = area.people.findChildren(PersonLine)
    return {one.name.text(): one for one in found if not one.isHidden()}


def said(qtbot: QtBot, controller: DeskController, words: str) -> None:
    qtbot.waitUntil(lambda: controller.toasts.host.shown_words() == words)


def test_the_name_applies_when_its_field_is_left_and_is_undone_by_the_toast(
    qtbot: QtBot,
    window: MainWindow,
    area: SettingsArea,
    session: DeskSession,
    controller: DeskController,
) -> None:
    enter(typed(area, "business"), "Rye & Sons")
    said(qtbot, controller, "Changed")
    assert agreed(session).business == "Rye & Sons"
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Settings \N{EN DASH} Rye & Sons"))
    controller.toasts.host.acted.emit(session.desk.next_undo)
    qtbot.waitUntil(lambda: agreed(session).business == "Rye & Rowan")
    qtbot.waitUntil(lambda: line(area, "business").text() == "Rye & Rowan")


def test_a_business_without_a_name_keeps_its_name(area: SettingsArea, session: DeskSession) -> None:
    enter(typed(area, "business"), "  ")
    assert line(area, "business").text() == "Rye & Rowan"
    assert agreed(session).business == "Rye & Rowan"


def test_country_zone_and_promise(qtbot: QtBot, area: SettingsArea, session: DeskSession) -> None:
    for name, value in (("region", "DE"), ("zone", "Europe/Berlin"), ("answer_within", 240)):
        with qtbot.waitSignal(session.changed):
            choose(choice(area, name), value)
    found = agreed(session)
    assert found.region == "DE"
    assert found.zone.key == "Europe/Berlin"
    assert found.answer_within == timedelta(hours=4)


def test_an_unusual_promise_is_shown_as_it_is(area: SettingsArea) -> None:
    area.business.rows.show_agreed(DeskSettings(answer_within=timedelta(hours=6)))
    assert choice(area, "answer_within").currentText() == "6 hours"
    area.business.rows.show_agreed(DeskSettings(answer_within=timedelta(minutes=90)))
    assert choice(area, "answer_within").currentText() == "90 minutes"


def test_own_addresses_one_on_each_line(
    qtbot: QtBot, area: SettingsArea, session: DeskSession, window: MainWindow
) -> None:
    activate(window)
    editor = lines(area, "own_addresses").edit.editor
    editor.setFocus()
    write(window, "hello@rye.example")
    press(window, Key.Key_Return)
    write(window, "orders@rye.example")
    with qtbot.waitSignal(session.changed):
        line(area, "business").setFocus()
    assert agreed(session).own_addresses == ("hello@rye.example", "orders@rye.example")


def test_what_is_no_address_is_said_and_nothing_changes(
    area: SettingsArea, session: DeskSession, window: MainWindow
) -> None:
    activate(window)
    lines(area, "own_addresses").edit.editor.setFocus()
    write(window, "not an address")
    line(area, "business").setFocus()
    assert "“not an address”" in lines(area, "own_addresses").error()
    assert agreed(session).own_addresses == ()


def test_somebody_is_added_renamed_and_given_a_role(
    qtbot: QtBot, area: SettingsArea, session: DeskSession
) -> None:
    area.people.name.setText("Ravi Ahuja")
    with qtbot.waitSignal(session.changed):
        area.people.add.click()
    qtbot.waitUntil(lambda: "Ravi Ahuja" in people_lines(area))
    line = people_lines(area)["Ravi Ahuja"]
    line.name.setText("Ravi A.")
    with qtbot.waitSignal(session.changed):
        line.name.editingFinished.emit()
    qtbot.waitUntil(lambda: "Ravi A." in people_lines(area))
    role = people_lines(area)["Ravi A."].role
    role.setCurrentIndex(role.findData(Role.LEADER))
    with qtbot.waitSignal(session.changed):
        role.activated.emit(role.currentIndex())
    (ravi,) = [one for one in session.desk.people() if one.name == "Ravi A."]
    assert ravi.role is Role.LEADER


def test_a_person_needs_a_name(area: SettingsArea, session: DeskSession) -> None:
    before = session.desk.people()
    area.people.add.click()
    assert area.people._name_row.error()
    line = next(iter(people_lines(area).values()))
    line.name.setText("")
    line.name.editingFinished.emit()
    assert line.name.text()
    assert session.desk.people() == before


def test_who_sits_here_is_chosen(
    qtbot: QtBot, area: SettingsArea, session: DeskSession, bakery: Bakery
) -> None:
    mark = people_lines(area)["Margo Lindqvist"].mark
    assert isinstance(mark, QRadioButton)
    mark.click()
    qtbot.waitUntil(lambda: session.desk.person_id == bakery.margo)
    qtbot.waitUntil(lambda: people_lines(area)["Margo Lindqvist"].mark.isChecked())
    assert not people_lines(area)["Tilda Okafor"].mark.isChecked()


@pytest.fixture
def key_file(bakery: Bakery) -> Path:
    """The key file of the bakery's desk, opened by OLD."""
    path = Profile(bakery.desk.store.database.path.parent).key_file
    keys.create_key_file(path, new_keys(), OLD)
    return path


def type_passphrases(page: SecurityPage, old: str, new: str, again: str) -> None:
    page.old.setText(old)
    page.new.setText(new)
    page.again.setText(again)
    page.try_change()


def test_the_passphrase_is_changed(qtbot: QtBot, area: SettingsArea, key_file: Path) -> None:
    type_passphrases(area.security, OLD, NEW, NEW)
    qtbot.waitUntil(lambda: bool(area.security.done.text()), timeout=30_000)
    assert keys.unlock_with_passphrase(key_file, NEW)
    assert area.security.old.text() == ""


@pytest.mark.parametrize(
    ("old", "new", "again", "row"),
    [
        ("wrong", NEW, NEW, "_old_row"),
        ("", NEW, NEW, "_old_row"),
        (OLD, "", "", "_new_row"),
        (OLD, "short", "short", "_new_row"),
        (OLD, NEW, "other", "_again_row"),
    ],
)
def test_why_the_passphrase_stays_is_said_at_its_field(
    qtbot: QtBot, area: SettingsArea, key_file: Path, old: str, new: str, again: str, row: str
) -> None:
    type_passphrases(area.security, old, new, again)
    field = getattr(area.security, row)
    qtbot.waitUntil(lambda: bool(field.error()), timeout=30_000)
    qtbot.waitUntil(lambda: area.security.change.isEnabled())
    assert keys.unlock_with_passphrase(key_file, OLD)


def test_a_missing_key_file_is_said(qtbot: QtBot, area: SettingsArea) -> None:
    type_passphrases(area.security, OLD, NEW, NEW)
    qtbot.waitUntil(lambda: "key file" in area.security._old_row.error())


@pytest.mark.parametrize(
    ("keeping", "words"),
    [
        (KeyKeeping("", "Secret Service"), "Secret Service keeps the key"),
        (KeyKeeping(""), "This computer's keyring keeps the key"),
        (KeyKeeping("none"), "asked for at each start"),
        (KeyKeeping("locked"), "asked for at each start"),
    ],
)
def test_where_the_key_is_is_said_plainly(
    qtbot: QtBot, theme: Theme, tmp_path: Path, keeping: KeyKeeping, words: str
) -> None:
    page = SecurityPage(keeping, Settings(tmp_path / "settings.json"))
    qtbot.addWidget(page)
    assert words in page.where.text()


def test_the_theme_changes_at_once_and_back(
    qtbot: QtBot,
    window: MainWindow,
    area: SettingsArea,
    theme: Theme,
    controller: DeskController,
) -> None:
    button(area, THEME.name, "dark").click()
    assert theme.scheme is Scheme.DARK
    assert window.settings.get(THEME) == "dark"
    said(qtbot, controller, "Theme: Dark")
    controller.toasts.host._act(controller.toasts.host._toast._token)  # type: ignore[union-attr]
    assert theme.scheme is not Scheme.DARK


def test_the_text_size_changes_at_once(
    window: MainWindow, area: SettingsArea, theme: Theme
) -> None:
    button(area, TEXT_SCALE.name, 125).click()
    assert theme.user_scale == 1.25
    assert window.settings.get(TEXT_SCALE) == 125


def test_a_change_in_the_menu_shows_on_the_page(
    area: SettingsArea, controller: DeskController
) -> None:
    controller.commands.action("scheme_dark").trigger()
    assert button(area, THEME.name, "dark").isChecked()


def test_appearance_stops_at_its_limits(window: MainWindow, theme: Theme) -> None:
    looks = Appearance(theme, window.settings)
    looks.set_scale(150)
    looks.larger()
    assert looks.scale == 150


def test_letters_are_switched_off_with_a_way_back(
    qtbot: QtBot, area: SettingsArea, controller: DeskController
) -> None:
    switch(area, LETTER_KEYS.name).box.click()
    said(qtbot, controller, "Single letters are commands while a list has the focus: off")
    inbox = controller.areas.area("inbox")
    assert not any(len(one.shortcut().toString()) == 1 for one in inbox.commands())
    controller.toasts.host._act(controller.toasts.host._toast._token)  # type: ignore[union-attr]
    assert switch(area, LETTER_KEYS.name).box.isChecked()
    assert any(len(one.shortcut().toString()) == 1 for one in inbox.commands())


def test_the_desk_is_checked(qtbot: QtBot, area: SettingsArea) -> None:
    area.data.check.click()
    assert not area.data.check.isEnabled()
    qtbot.waitUntil(lambda: "All is well" in area.data.verdict.text(), timeout=30_000)
    assert area.data.check.isEnabled()


def test_what_the_check_found_is_said(area: SettingsArea) -> None:
    area.data.say_checked(("page 4",))
    assert "page 4" in area.data.verdict.text()


@pytest.mark.parametrize(
    ("count", "words"), [(0, "was understood"), (1, "One mail"), (3, "3 mails")]
)
def test_the_quarantine_is_counted(area: SettingsArea, count: int, words: str) -> None:
    area.data.set_quarantine(count)
    assert words in area.data.not_understood.text()
    assert area.data.quarantine.isHidden() is (count == 0)


def test_pages_are_found_by_what_is_on_them(
    qtbot: QtBot, window: MainWindow, area: SettingsArea
) -> None:
    activate(window)
    area.focus_filter()
    write(window, "dark")
    assert [one.name for one in area.list._model.records if not one.page] == ["Appearance"]
    assert area._stack.currentWidget() is area.looks
    press(window, Key.Key_Escape)
    write(window, "zzz")
    assert area.list.nothing.isVisible()


def test_arrows_go_through_the_pages(window: MainWindow, area: SettingsArea) -> None:
    activate(window)
    area.focus_list()
    QTest.keyClick(area.list.list, Key.Key_Down)
    assert area._stack.currentWidget() is area.people
    area.next_pane(True)
    assert not area.list.list.hasFocus()
    area.next_pane(True)
    assert area.list.list.hasFocus()


def test_an_entry_is_found_by_beginnings() -> None:
    from app.ui.common.icons import Icon

    entry = PageEntry(0, "Security", "passphrase key", Icon.LOCK)
    assert entry.fits("sec")
    assert entry.fits("pass ke")
    assert not entry.fits("phrase")


def test_imports_are_reached_from_here(
    qtbot: QtBot, area: SettingsArea, controller: DeskController
) -> None:
    with qtbot.waitSignal(area.command_wanted) as wanted:
        area.data.quarantine.clicked.emit()
    assert wanted.args == ["quarantine"]
    qtbot.waitUntil(lambda: controller.demand._imports is not None)


def test_every_field_has_a_name(area: SettingsArea) -> None:
    for page in area.pages:
        for field in page.findChildren(QLineEdit):
            assert field.accessibleName(), (page.title, field)


def test_pages_can_be_tabbed_through(window: MainWindow, area: SettingsArea) -> None:
    activate(window)
    line(area, "business").setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Key.Key_Tab)
    assert choice(area, "region").hasFocus()


def test_a_key_file_that_cannot_be_read_is_said_on_its_page_alone(
    qtbot: QtBot, area: SettingsArea, session: DeskSession
) -> None:
    with qtbot.assertNotEmitted(session.refused):
        area.pin_keeping.load()
        qtbot.waitUntil(lambda: "cannot be read" in area.security.pins.state.text())
    assert not area.security.pins._fields.isVisibleTo(area.security)
