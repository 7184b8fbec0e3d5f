"""The settings whose rows are made from their declaration: what each is called, takes and means.

Where a setting is kept and which values it may have says `app.system.settings`; here are the words.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.system.settings import (
    KEEP_RUNNING,
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
    TOAST_STAY,
    Setting,
)

translate = QCoreApplication.translate


class Kind(Enum):
    """How a setting is chosen."""

    SWITCH = auto()
    NUMBER = auto()
    TIME_OF_DAY = auto()


class Place(Enum):
    """The page a setting stands on."""

    APPEARANCE = auto()
    NOTIFICATIONS = auto()


@dataclass(frozen=True, slots=True)
class Declared:
    """One setting of this computer as its page shows it.

    `also` are words it is found by besides its own; `group` begins a group of rows. A number goes
    from `lowest` to `highest`, and `unit` writes one (`15` as `15 minutes`). `needs` must be on for
    the row to be of use.
    """

    setting: Setting[Any]
    place: Place
    kind: Kind
    words: str
    hint: str = ""
    also: str = ""
    group: str = ""
    lowest: int = 0
    highest: int = 0
    unit: Callable[[int], str] = str
    needs: Setting[bool] | None = None


def declared_settings(place: Place) -> tuple[Declared, ...]:
    """The settings of a page, in order."""
    every = (*_appearance(), *_what_is_told(), *_quiet(), *_tray())
    return tuple(one for one in every if one.place is place)


def _appearance() -> tuple[Declared, ...]:
    return (
        Declared(
            TOAST_STAY,
            Place.APPEARANCE,
            Kind.NUMBER,
            translate("Settings", "The word after an act stays for"),
            translate(
                "Settings",
                "Undo can be pressed so long. Undo in the Edit menu works afterwards too.",
            ),
            translate("Settings", "toast undo time seconds"),
            lowest=4,
            highest=120,
            unit=_seconds,
        ),
    )


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
            unit=_minutes,
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


def _seconds(number: int) -> str:
    return translate("Settings", "%n seconds", "", number)


def _minutes(number: int) -> str:
    return translate("Settings", "%n minutes", "", number)
