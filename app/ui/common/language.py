"""The language the program speaks, and with it how dates, numbers and weeks are written.

Texts are translated when a widget is made, so a change shows in what is made after it; whoever
changes the language remakes the window.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.system.resources import resource

_OURS, _QT = "hearthdesk-texts", "hearthdesk-qt-texts"


class Language(Enum):
    """What a person may choose; the values are what the settings file and file names hold."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"


_NAMES = {Language.ENGLISH: "English", Language.GERMAN: "Deutsch", Language.FRENCH: "Français"}


def own_name(language: Language) -> str:
    """What a language calls itself, so that its speakers find it in any other.

    Raises KeyError for `SYSTEM`, which is none.
    """
    return _NAMES[language]


def spoken(choice: Language, system: QLocale) -> Language:
    """The language a choice comes to: the first the system asks for that there is, or English."""
    if choice is not Language.SYSTEM:
        return choice
    for wanted in system.uiLanguages():
        for language in _NAMES:
            if wanted.partition("-")[0] == language.value:
                return language
    return Language.ENGLISH


def locale_of(language: Language, system: QLocale) -> QLocale:
    """How dates and numbers are written: the language's words, the system's country and habits."""
    wanted = QLocale(language.value)
    if system.language() == wanted.language():
        return system
    if system.territory() == QLocale.Country.AnyTerritory:
        return wanted
    return QLocale(wanted.language(), system.territory())


def speak(app: QCoreApplication, choice: Language, system: QLocale | None = None) -> Language:
    """Take this language for all that is made from now on; says which one the choice came to.

    `system` is the system's own locale unless another is given. Raises FileNotFoundError when the
    language's texts were not shipped.
    """
    habits = system or QLocale.system()
    language = spoken(choice, habits)
    fall_silent(app)
    _install(app, _QT, f"qtbase_{language.value}", _qt_folder())
    # Later ones are asked first, so that our own words win.
    name = f"hearthdesk_{language.value}.qm"
    _install(app, _OURS, name, str(resource(f"translations/{name}").parent))
    QLocale.setDefault(locale_of(language, habits))
    return language


def fall_silent(app: QCoreApplication) -> None:
    """Take no translations any more: texts are those of the source from here on."""
    for name in (_OURS, _QT):
        for translator in app.findChildren(QTranslator, name):
            app.removeTranslator(translator)
            translator.deleteLater()


def _install(app: QCoreApplication, name: str, file: str, folder: str) -> None:
    translator = QTranslator(app)
    translator.setObjectName(name)
    # Qt has no file for its own English, which needs none.
    if translator.load(file, folder):
        app.installTranslator(translator)
    else:
        translator.deleteLater()


def _qt_folder() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
