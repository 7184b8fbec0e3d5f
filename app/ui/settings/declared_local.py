"""The settings this computer keeps for itself, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.system.settings import (
    KEEP_RUNNING,
    LANGUAGE,
    LETTER_KEYS,
    LOCK_AFTER,
    NOTIFY,
    NOTIFY_CALLS,
    NOTIFY_EVERY,
    NOTIFY_HAND_OVERS,
    NOTIFY_MESSAGES,
    NOTIFY_PROMISES,
    NOTIFY_REMINDERS,
    QUIET,
    QUIET_FROM,
    QUIET_UNTIL,
    QUIET_WEEKENDS,
    TEXT_SCALE,
    THEME,
    TOAST_STAY,
)
from app.ui.common.icons import Icon
from app.ui.common.language import Language, own_name
from app.ui.common.theme import Scheme
from app.ui.settings.appearance import SCALES
from app.ui.settings.declared import Declared, Kind, Option, Place

translate = QCoreApplication.translate

_LOCK_MINUTES = (1, 2, 5, 10, 15, 30, 60, 0)


def of_this_computer() -> tuple[Declared, ...]:
    """All of them, in the order of their rows."""
    told = (*_what_is_told(), *_quiet(), *_tray())
    return (*_security(), *_appearance(), *_shortcuts(), *told)


def _appearance() -> tuple[Declared, ...]:
    here = Place.APPEARANCE
    return (
        Declared(
            THEME,
            here,
            Kind.BUTTONS,
            translate("AppearancePage", "Theme"),
            options=(
                Option(Scheme.SYSTEM.value, _as_the_system(), Icon.MONITOR),
                Option(Scheme.LIGHT.value, translate("AppearancePage", "Light"), Icon.SUN),
                Option(Scheme.DARK.value, translate("AppearancePage", "Dark"), Icon.MOON),
            ),
        ),
        Declared(
            TEXT_SCALE,
            here,
            Kind.BUTTONS,
            translate("AppearancePage", "Text size"),
            translate("AppearancePage", "On top of the size your system asks for."),
            options=tuple(Option(one, _per_cent(one)) for one in SCALES),
            written=_per_cent,
        ),
        Declared(
            LANGUAGE,
            here,
            Kind.BUTTONS,
            translate("AppearancePage", "Language"),
            translate(
                "AppearancePage", "Dates and numbers are written as in your system's country."
            ),
            options=tuple(Option(one.value, _language_words(one)) for one in Language),
        ),
        Declared(
            TOAST_STAY,
            here,
            Kind.NUMBER,
            translate("Settings", "The word after an act stays for"),
            translate(
                "Settings",
                "Undo can be pressed so long. Undo in the Edit menu works afterwards too.",
            ),
            translate("Settings", "toast undo time seconds"),
            lowest=4,
            highest=120,
            written=_seconds,
        ),
    )


def _as_the_system() -> str:
    return translate("AppearancePage", "As the system")


def _language_words(language: Language) -> str:
    """Each by its own name."""
    return _as_the_system() if language is Language.SYSTEM else own_name(language)


def _per_cent(scale: int) -> str:
    return translate("AppearancePage", "%1 %").replace("%1", str(scale))


def _what_is_told() -> tuple[Declared, ...]:
    here, switch = Place.NOTIFICATIONS, Kind.SWITCH
    kinds = (
        (NOTIFY_PROMISES, translate("Settings", "A promise is due in ten minutes")),
        (NOTIFY_REMINDERS, translate("Settings", "A reminder has come")),
        (NOTIFY_HAND_OVERS, translate("Settings", "A ticket is offered to me")),
        (NOTIFY_CALLS, translate("Settings", "A call was missed")),
        (NOTIFY_MESSAGES, translate("Settings", "A customer wrote")),
    )
    return (
        Declared(
            NOTIFY,
            here,
            switch,
            translate("Settings", "Show notifications"),
            translate("Settings", "While locked they say only that something is due."),
        ),
        *(Declared(setting, here, switch, words, needs=NOTIFY) for setting, words in kinds),
        Declared(
            NOTIFY_EVERY,
            here,
            Kind.NUMBER,
            translate("Settings", "New messages are told together every"),
            lowest=1,
            highest=240,
            written=_minutes,
            needs=NOTIFY,
        ),
    )


def _quiet() -> tuple[Declared, ...]:
    here = Place.NOTIFICATIONS
    return (
        Declared(
            QUIET,
            here,
            Kind.SWITCH,
            translate("Settings", "Quiet hours"),
            translate("Settings", "Nothing is shown then. Messages are told afterwards."),
            group=translate("Settings", "Quiet hours"),
            needs=NOTIFY,
        ),
        Declared(
            QUIET_FROM,
            here,
            Kind.TIME_OF_DAY,
            translate("Settings", "Quiet from"),
            needs=QUIET,
        ),
        Declared(
            QUIET_UNTIL,
            here,
            Kind.TIME_OF_DAY,
            translate("Settings", "Quiet until"),
            needs=QUIET,
        ),
        Declared(
            QUIET_WEEKENDS,
            here,
            Kind.SWITCH,
            translate("Settings", "Saturdays and Sundays are quiet all day"),
            also=translate("Settings", "weekend"),
            needs=QUIET,
        ),
    )


def _tray() -> tuple[Declared, ...]:
    return (
        Declared(
            KEEP_RUNNING,
            Place.NOTIFICATIONS,
            Kind.SWITCH,
            translate("Settings", "Keep running for calls and reminders"),
            translate(
                "Settings",
                "Closing the window hides it beside the clock, where there is a place for it.",
            ),
            translate("Settings", "tray close background quit"),
            group=translate("Settings", "Closing the window"),
        ),
    )


def _shortcuts() -> tuple[Declared, ...]:
    return (
        Declared(
            LETTER_KEYS,
            Place.SHORTCUTS,
            Kind.SWITCH,
            translate("ShortcutsPage", "Single letters are commands while a list has the focus"),
            translate(
                "ShortcutsPage",
                "Switch this off if you speak to your computer or hit keys by accident.",
            ),
        ),
    )


def _security() -> tuple[Declared, ...]:
    return (
        Declared(
            LOCK_AFTER,
            Place.SECURITY,
            Kind.CHOICE,
            translate("PinSection", "Lock when nobody is here for"),
            translate("PinSection", "Also whenever the computer sleeps or its screen is locked."),
            options=tuple(Option(one, _lock_words(one)) for one in _LOCK_MINUTES),
            written=_lock_words,
        ),
    )


def _lock_words(minutes: int) -> str:
    if not minutes:
        return translate("PinSection", "Never by itself")
    return translate("PinSection", "%n minutes", "", minutes)


def _seconds(number: int) -> str:
    return translate("Settings", "%n seconds", "", number)


def _minutes(number: int) -> str:
    return translate("Settings", "%n minutes", "", number)
