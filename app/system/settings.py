"""What this computer remembers: every setting declared once, typed, with its default.

All settings here have the scope *machine*: they describe this computer's windows, are never synced
and never hold customer data or a secret. They live as JSON in the profile.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
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


_NO_SIZES: Sizes = {}

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
LETTER_KEYS = _declare(
    Setting("keys.single_letters", True, _one_of(True, False), "lists obey letters without Ctrl")
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
