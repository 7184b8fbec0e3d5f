"""What this computer remembers: every setting declared once, typed, with its default.

All settings here have the scope *machine*: they describe this computer's windows, are never synced
and never hold customer data or a secret. They live as JSON in the profile.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar, cast

from app.system.errors import SettingsNotSaved, UndeclaredSetting
from app.system.whole_file import write_whole

T = TypeVar("T")
Sizes = dict[str, list[int]]

_declared: dict[str, Setting[Any]] = {}


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """A declared setting: its name in the file, its default, which values it takes, its purpose."""

    name: str
    default: T
    accepts: Callable[[object], bool]
    purpose: str


def _declare(setting: Setting[T]) -> Setting[T]:
    if setting.name in _declared:
        raise ValueError(f"setting declared twice: {setting.name}")
    _declared[setting.name] = setting
    return setting


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_sizes(value: object) -> bool:
    return isinstance(value, dict) and all(
        isinstance(key, str) and isinstance(row, list) and all(type(size) is int for size in row)
        for key, row in value.items()
    )


def _one_of(*choices: object) -> Callable[[object], bool]:
    # `type` too: for Python True == 1, and a person's file may say either.
    return lambda value: any(type(value) is type(one) and value == one for one in choices)


def _is_texts(value: object) -> bool:
    return isinstance(value, dict) and all(
        isinstance(key, str) and isinstance(text, str) for key, text in value.items()
    )


def _within(lowest: int, highest: int) -> Callable[[object], bool]:
    return lambda value: type(value) is int and lowest <= value <= highest


_NO_SIZES: Sizes = {}
_NO_TEXTS: Mapping[str, str] = {}
_YES_OR_NO = _one_of(True, False)
_MINUTE_OF_DAY = _within(0, 24 * 60 - 1)

WINDOW_GEOMETRY = _declare(
    Setting("window.geometry", "", _is_text, "place and size of the window, as Qt saves it, base64")
)
WINDOW_STATE = _declare(
    Setting("window.state", "", _is_text, "toolbars and docks, as Qt saves them, base64")
)
SPLITTER_SIZES = _declare(
    Setting("window.splitters", _NO_SIZES, _is_sizes, "pixels, by the splitter's object name")
)
COLUMN_WIDTHS = _declare(
    Setting("window.columns", _NO_SIZES, _is_sizes, "pixels, by the table's object name")
)
LAST_AREA = _declare(Setting("window.area", "inbox", _is_text, "area shown at the last close"))
THEME = _declare(
    Setting("look.theme", "system", _one_of("system", "light", "dark"), "or as the system has it")
)
TEXT_SCALE = _declare(
    Setting("look.text_scale", 100, _one_of(90, 100, 110, 125, 150, 175, 200), "per cent")
)
LANGUAGE = _declare(
    Setting("look.language", "system", _one_of("system", "en", "de", "fr"), "or as the system's")
)
LETTER_KEYS = _declare(
    Setting("keys.single_letters", True, _YES_OR_NO, "lists obey letters without Ctrl")
)
OWN_KEYS = _declare(
    Setting("keys.own", _NO_TEXTS, _is_texts, "keys in Qt's portable form, by the command's name")
)
KEEP_RUNNING = _declare(
    Setting("window.keep_running", False, _YES_OR_NO, "closing the window hides it to the tray")
)
TRAY_TOLD = _declare(
    Setting("window.tray_told", False, _YES_OR_NO, "it was said once where the window went")
)
TOAST_STAY = _declare(
    Setting("look.toast_stay", 8, _within(4, 120), "seconds the word after an act stays")
)
NOTIFY = _declare(Setting("notify.on", True, _YES_OR_NO, "notifications of the system are shown"))
NOTIFY_PROMISES = _declare(
    Setting("notify.promises", True, _YES_OR_NO, "a promise is due in ten minutes")
)
NOTIFY_REMINDERS = _declare(Setting("notify.reminders", True, _YES_OR_NO, "a reminder has come"))
NOTIFY_MESSAGES = _declare(Setting("notify.messages", True, _YES_OR_NO, "a customer wrote"))
NOTIFY_HAND_OVERS = _declare(
    Setting("notify.hand_overs", True, _YES_OR_NO, "a colleague hands a ticket over")
)
NOTIFY_CALLS = _declare(Setting("notify.missed_calls", True, _YES_OR_NO, "a call was missed"))
NOTIFY_EVERY = _declare(
    Setting("notify.every", 15, _within(1, 240), "minutes between two bundles of what can wait")
)
QUIET = _declare(Setting("notify.quiet", False, _YES_OR_NO, "nothing is shown in quiet hours"))
QUIET_FROM = _declare(
    Setting("notify.quiet_from", 18 * 60, _MINUTE_OF_DAY, "minute of the day quiet begins")
)
QUIET_UNTIL = _declare(
    Setting("notify.quiet_until", 8 * 60, _MINUTE_OF_DAY, "minute of the day quiet ends")
)
QUIET_WEEKENDS = _declare(
    Setting("notify.quiet_weekends", True, _YES_OR_NO, "Saturdays and Sundays are quiet all day")
)
LOCK_AFTER = _declare(
    Setting("desk.lock_after", 10, _within(0, 60), "minutes without a key or the pointer; 0: never")
)
LAST_PERSON = _declare(
    Setting("desk.person", "", _is_text, "id of who acted at the last close, hexadecimal")
)
LAST_PROFILE = _declare(
    Setting("start.profile", "", _is_text, "folder last used; kept in the default profile only")
)


def declared() -> tuple[Setting[Any], ...]:
    """Every setting there is, by name."""
    return tuple(_declared[name] for name in sorted(_declared))


class Settings:
    """The settings of one profile, safe to use from any thread.

    `set` changes memory only; `save` writes. `set_aside` names the copy kept when the file was
    damaged and the defaults were taken, and `unusable` the entries that were not understood: say so
    to the person. Both are empty otherwise. Entries of a newer program are kept as they are.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.set_aside: Path | None = None
        self._lock = threading.Lock()
        self._unsaved = False
        self._values = self._load()
        self.unusable = self._drop_unusable()

    def get(self, setting: Setting[T]) -> T:
        """The value of `setting`, its default if never set. Raises `UndeclaredSetting`."""
        _check_declared(setting)
        with self._lock:
            return cast("T", _copied(self._values.get(setting.name, setting.default)))

    def set(self, setting: Setting[T], value: T) -> None:
        """Remember `value`. Raises `UndeclaredSetting`, or `ValueError` for a value it refuses."""
        _check_declared(setting)
        if not setting.accepts(value):
            raise ValueError(f"not a value of {setting.name}")
        with self._lock:
            self._values[setting.name] = _copied(value)
            self._unsaved = True

    def save(self) -> None:
        """Write what changed, whole or not at all; does nothing when nothing did.

        Waits for the disk, so call it from a worker. Raises `SettingsNotSaved`.
        """
        with self._lock:
            if not self._unsaved:
                return
            try:
                text = json.dumps(self._values, indent=1, sort_keys=True)
                write_whole(self.path, [text.encode()])
            except OSError as error:
                raise SettingsNotSaved(self.path, error.errno) from error
            self._unsaved = False

    def _load(self) -> dict[str, object]:
        try:
            values = json.loads(self.path.read_bytes())
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError):
            values = None
        if isinstance(values, dict):
            return values
        self.set_aside = _keep_aside(self.path)
        return {}

    def _drop_unusable(self) -> tuple[str, ...]:
        bad = [
            name
            for name, value in self._values.items()
            if name in _declared and not _declared[name].accepts(value)
        ]
        for name in bad:
            del self._values[name]
        return tuple(sorted(bad))


def _check_declared(setting: Setting[Any]) -> None:
    if _declared.get(setting.name) is not setting:
        raise UndeclaredSetting(setting.name)


def _copied(value: object) -> object:
    if isinstance(value, dict):
        return {key: _copied(item) for key, item in value.items()}
    return list(value) if isinstance(value, list) else value


def _keep_aside(path: Path) -> Path:
    """Move the damaged file away under a free name; where even that fails, leave it."""
    number = 1
    while (aside := path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")).exists():
        number += 1
    try:
        return path.rename(aside)
    except OSError:
        return path
