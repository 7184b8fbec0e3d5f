"""Which language is spoken, and what comes with it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.domain.ticket import Channel
from app.system.settings import LANGUAGE
from app.ui.common import words
from app.ui.common.language import Language, fall_silent, locale_of, own_name, speak, spoken
from app.ui.inbox.composer_parts import reply_words

_BERLIN = ZoneInfo("Europe/Berlin")
_NOON = datetime(2026, 3, 13, 12, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("system", "expected"),
    [
        ("de_CH", Language.GERMAN),
        ("fr_CA", Language.FRENCH),
        ("en_GB", Language.ENGLISH),
        ("es_ES", Language.ENGLISH),
        ("C", Language.ENGLISH),
    ],
)
def test_the_system_is_followed_where_its_language_is_spoken(
    system: str, expected: Language
) -> None:
    assert spoken(Language.SYSTEM, QLocale(system)) is expected


def test_a_choice_outranks_the_system() -> None:
    assert spoken(Language.FRENCH, QLocale("de_DE")) is Language.FRENCH


def test_the_setting_takes_every_language_and_no_other() -> None:
    assert all(LANGUAGE.accepts(one.value) for one in Language)
    assert not LANGUAGE.accepts("tlh")


def test_each_language_is_called_as_its_speakers_call_it() -> None:
    named = [own_name(one) for one in Language if one is not Language.SYSTEM]
    assert named == ["English", "Deutsch", "Français"]


@pytest.mark.parametrize(
    ("language", "system", "monday_first", "number"),
    [
        (Language.ENGLISH, "en_US", False, "0.5"),
        (Language.ENGLISH, "de_DE", True, "0,5"),
        (Language.GERMAN, "de_CH", True, "0.5"),
        (Language.FRENCH, "fr_FR", True, "0,5"),
    ],
)
def test_numbers_and_weeks_are_those_of_the_country(
    language: Language, system: str, monday_first: bool, number: str
) -> None:
    locale = locale_of(language, QLocale(system))
    assert (locale.firstDayOfWeek() == Qt.DayOfWeek.Monday) is monday_first
    assert locale.toString(0.5) == number


def test_days_are_named_in_the_language_spoken(qapp: QApplication) -> None:
    speak(qapp, Language.GERMAN, QLocale("en_GB"))
    assert words.full_moment(_NOON, _BERLIN, QLocale()) == "Freitag, 13. März 2026 13:05"
    speak(qapp, Language.FRENCH, QLocale("en_GB"))
    assert words.full_moment(_NOON, _BERLIN, QLocale()) == "vendredi 13 mars 2026 13:05"


def test_channels_are_written_as_inside_a_sentence(qapp: QApplication) -> None:
    said = {}
    for language in (Language.ENGLISH, Language.GERMAN):
        speak(qapp, language, QLocale("en_GB"))
        said[language] = reply_words(Channel.WEB_FORM)
    assert said == {
        Language.ENGLISH: "Reply by web form",
        Language.GERMAN: "Antworten per Webformular",
    }


def test_one_of_something_is_never_several(qapp: QApplication) -> None:
    speak(qapp, Language.ENGLISH, QLocale("en_GB"))
    said = [QCoreApplication.translate("SeveralPane", "%n tickets chosen", None, n) for n in (1, 2)]
    assert said == ["1 ticket chosen", "2 tickets chosen"]


def test_what_qt_says_itself_is_translated_too(qapp: QApplication) -> None:
    speak(qapp, Language.GERMAN, QLocale("en_GB"))
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    speak(qapp, Language.ENGLISH, QLocale("en_GB"))
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_another_language_takes_the_place_of_the_first(qapp: QApplication) -> None:
    for language in (Language.GERMAN, Language.FRENCH, Language.GERMAN):
        speak(qapp, language, QLocale("en_GB"))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(qapp.findChildren(QTranslator)) == 2
    fall_silent(qapp)
    assert QCoreApplication.translate("Words", "Today") == "Today"


def test_durations_count_in_the_language_spoken(qapp: QApplication) -> None:
    speak(qapp, Language.ENGLISH, QLocale("en_GB"))
    assert words.duration(timedelta(days=1)) == "1 day"
    assert words.duration(timedelta(hours=2, minutes=10)) == "2 h 10 min"
