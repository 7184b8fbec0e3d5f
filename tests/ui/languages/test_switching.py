"""Another language, chosen while the program runs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale
from pytestqt.qtbot import QtBot

from app.system.settings import LANGUAGE
from app.ui.common.language import Language, speak
from app.ui.settings.area import SettingsArea
from app.ui.shell.desk_controller import DeskController
from app.ui.shell.desk_view import SETTINGS
from app.ui.shell.main_window import MainWindow
from tests.ui.settings.rows import button
from tests.ui.shell.conftest import controller_of


def settings_of(window: MainWindow) -> SettingsArea:
    area = controller_of(window).areas.area(SETTINGS)
    assert isinstance(area, SettingsArea)
    return area


def choose(window: MainWindow, language: Language) -> None:
    button(settings_of(window), LANGUAGE.name, language.value).click()


def test_the_window_is_made_anew_where_it_was(
    qtbot: QtBot, window: MainWindow, controller: DeskController
) -> None:
    speak(QCoreApplication.instance(), Language.ENGLISH)
    controller.show_settings()
    before = settings_of(window)
    choose(window, Language.GERMAN)
    qtbot.waitUntil(lambda: settings_of(window) is not before)
    qtbot.waitUntil(lambda: settings_of(window).isVisible())
    after = settings_of(window)
    assert QLocale().language() == QLocale.Language.German
    assert after.looks.title == QCoreApplication.translate("AppearancePage", "Appearance")
    chosen = button(after, LANGUAGE.name, Language.GERMAN.value)
    assert chosen.isChecked()
    assert chosen.text() == "Deutsch"
    assert window.settings.get(LANGUAGE) == "de"


def test_the_desk_stays_open_and_the_way_back_is_the_same(
    qtbot: QtBot, window: MainWindow, controller: DeskController
) -> None:
    controller.show_settings()
    for language in (Language.FRENCH, Language.ENGLISH):
        before = settings_of(window)
        choose(window, language)
        qtbot.waitUntil(lambda before=before: settings_of(window) is not before)
        qtbot.waitUntil(lambda: settings_of(window).isVisible())
    assert QLocale().language() == QLocale.Language.English
    assert settings_of(window).looks.title == "Appearance"
