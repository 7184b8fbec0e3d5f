"""What times are called in the languages spoken, beside what the system knows of them.

These are words a person types, none that is shown: they are many for one thing, and so stand here
and not among the translations.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from PySide6.QtCore import QCoreApplication, QLocale

from app.ui.inbox.typed_time import ENGLISH, MORNING, TimeWords

translate = QCoreApplication.translate

_NOON, _AFTERNOON, _EVENING = time(12), time(15), time(18)
_GERMAN = TimeWords(
    fillers=frozenset(
        [
            "in",
            "um",
            "am",
            "an",
            "ab",
            "vor",
            "gegen",
            "der",
            "den",
            "dem",
            "nächste",
            "nächsten",
            "nächster",
            "uhr",
        ]
    ),
    minutes=frozenset(["m", "min", "minute", "minuten"]),
    hours=frozenset(["h", "std", "stunde", "stunden"]),
    whole_days=frozenset(["d", "t", "tag", "tage", "tagen"]),
    weeks=frozenset(["w", "wo", "woche", "wochen"]),
    parts=(
        ("früh", MORNING),
        ("vormittag", MORNING),
        ("mittag", _NOON),
        ("nachmittag", _AFTERNOON),
        ("abend", _EVENING),
    ),
)
_FRENCH = TimeWords(
    fillers=frozenset(
        ["dans", "il", "y", "à", "a", "le", "la", "au", "en", "vers", "prochain", "prochaine"]
    ),
    minutes=frozenset(["m", "mn", "min", "minute", "minutes"]),
    hours=frozenset(["h", "heure", "heures"]),
    whole_days=frozenset(["j", "jour", "jours"]),
    weeks=frozenset(["s", "sem", "semaine", "semaines"]),
    parts=(
        ("matin", MORNING),
        ("midi", _NOON),
        ("après-midi", _AFTERNOON),
        ("apres-midi", _AFTERNOON),
        ("soir", _EVENING),
    ),
    ahead=frozenset({"dans"}),
)
_OF_LANGUAGE = {QLocale.Language.German: _GERMAN, QLocale.Language.French: _FRENCH}


def local_words() -> TimeWords:
    """How the person's own language names times; `ENGLISH` is understood beside it."""
    locale = QLocale()
    long_form = QLocale.FormatType.LongFormat
    return replace(
        _OF_LANGUAGE.get(locale.language(), ENGLISH),
        days=[locale.dayName(day, long_form).casefold() for day in range(1, 8)],
        months=[locale.monthName(month, long_form).casefold() for month in range(1, 13)],
        today=translate("Pickers", "today").casefold().replace("\u2019", "'"),
        tomorrow=translate("Pickers", "tomorrow").casefold(),
        month_first=locale.dateFormat(QLocale.FormatType.ShortFormat).lower().startswith("m"),
    )
