"""How a setting is declared: what it is called, takes and means, where it stands and is kept.

Rows, pages and the search are made from these declarations. The default and the values of a setting
of this computer says `app.system.settings`, those of an agreed one `app.services.settings`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from operator import attrgetter
from typing import Any

from app.services.settings import DeskSettings
from app.system.settings import Setting
from app.ui.common.icons import Icon


class Kind(Enum):
    """How a setting is chosen."""

    SWITCH = auto()
    NUMBER = auto()
    TIME_OF_DAY = auto()
    LINE = auto()
    LINES = auto()
    CHOICE = auto()
    SEARCHED_CHOICE = auto()
    BUTTONS = auto()


class Place(Enum):
    """The page a setting stands on."""

    BUSINESS = auto()
    SECURITY = auto()
    APPEARANCE = auto()
    SHORTCUTS = auto()
    NOTIFICATIONS = auto()


class NotTaken(Exception):
    """What was typed is no value; `words` say why, "" to show again what holds without a word."""

    def __init__(self, words: str = "") -> None:
        super().__init__(words)
        self.words = words


@dataclass(frozen=True, slots=True)
class Option:
    """One of the values that can be chosen."""

    value: object
    words: str
    icon: Icon | None = None


def _same(value: Any) -> Any:
    return value


@dataclass(frozen=True, slots=True)
class Agreed:
    """A setting all desks share, by its name in `DeskSettings`.

    `shown` makes the row's value from the settings where that is not the kept one itself, `kept`
    makes the kept value from the row's.
    """

    name: str
    shown: Callable[[DeskSettings], Any] | None = None
    kept: Callable[[Any], Any] = _same

    def value(self, agreed: DeskSettings) -> Any:
        """What the row shows."""
        return (self.shown or attrgetter(self.name))(agreed)


@dataclass(frozen=True, slots=True)
class Declared:
    """One setting as its page shows it.

    `also` are words it is found by besides its own; `group` begins a group of rows; with `beside`
    it stands on the line of the one before. A number goes from `lowest` to `highest`. `written`
    writes a value (`15` as `15 minutes`); `read` makes one from a typed text or raises `NotTaken`.
    `needs` must be on for the row to be of use.
    """

    setting: Setting[Any] | Agreed
    place: Place
    kind: Kind
    words: str
    hint: str = ""
    also: str = ""
    group: str = ""
    beside: bool = False
    lowest: int = 0
    highest: int = 0
    options: tuple[Option, ...] = ()
    written: Callable[[Any], str] = str
    read: Callable[[str], Any] = str
    needs: Setting[bool] | None = None
