"""Typed times in the languages spoken."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.ui.capture.past_time import parse_past
from app.ui.common.language import Language, fall_silent, speak
from app.ui.inbox.time_words import local_words
from app.ui.inbox.typed_time import parse_time

NOW = datetime(2026, 3, 12, 10, 42, tzinfo=ZoneInfo("Europe/Berlin"))


@pytest.fixture(params=[Language.GERMAN, Language.FRENCH])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Language]:
    """The program speaks this language until the test ends."""
    before = QLocale()
    yield speak(qapp, request.param, QLocale(request.param.value))
    fall_silent(qapp)
    QLocale.setDefault(before)


TYPED = {
    Language.GERMAN: {
        "in 2 Std": "12 12:42",
        "in 2 Std.": "12 12:42",
        "1 Stunde 30 Min.": "12 12:12",
        "in 45 Minuten": "12 11:27",
        "in 3 Tagen": "15 10:42",
        "2 Wochen": "26 10:42",
        "um 14 Uhr": "12 14:00",
        "am Freitag gegen 14:30": "13 14:30",
        "morgen nachmittag": "13 15:00",
        "heute Abend": "12 18:00",
    },
    Language.FRENCH: {
        "dans 2 h": "12 12:42",
        "dans 2h": "12 12:42",
        "dans 45 minutes": "12 11:27",
        "dans 3 jours": "15 10:42",
        "2 semaines": "26 10:42",
        "à 14h": "12 14:00",
        "14h": "12 14:00",
        "14h30": "12 14:30",
        "vendredi à 14h": "13 14:00",
        "demain après-midi": "13 15:00",
        "aujourd'hui 15h": "12 15:00",
        "aujourd\u2019hui 15h": "12 15:00",
    },
}
AGO = {
    Language.GERMAN: {"vor 20 Min.": "12 10:22", "vor 2 Stunden": "12 08:42"},
    Language.FRENCH: {"il y a 20 minutes": "12 10:22", "il y a 2 h": "12 08:42"},
}


def said(at: datetime | None) -> str:
    return "" if at is None else at.strftime("%d %H:%M")


def test_what_lies_ahead(language: Language) -> None:
    words = local_words()
    assert {text: said(parse_time(text, NOW, words)) for text in TYPED[language]} == TYPED[language]


def test_what_is_past(language: Language) -> None:
    words = local_words()
    assert {text: said(parse_past(text, NOW, words)) for text in AGO[language]} == AGO[language]
