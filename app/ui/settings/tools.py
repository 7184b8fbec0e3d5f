"""What the settings screen is given by the window. Light: the window loads it at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.system.paths import Profile
from app.system.settings import Settings
from app.ui.settings.appearance import Appearance

if TYPE_CHECKING:
    from app.services.opening import Surroundings


@dataclass(frozen=True, slots=True)
class KeyKeeping:
    """How this desk's key was had at the start.

    `keyring_problem` is a code of `app.services.opening.Opened`, "" when the keyring keeps the
    key; `keyring_name` is what the platform calls it.
    """

    keyring_problem: str = ""
    keyring_name: str = ""


@dataclass(frozen=True, slots=True)
class SettingsTools:
    """The desk's folder, where its key is, and what this computer remembers.

    `around` is what the desk was opened with.
    """

    profile: Profile
    keeping: KeyKeeping
    appearance: Appearance
    memory: Settings
    around: Surroundings | None = None


@dataclass(frozen=True, slots=True)
class KeyLine:
    """A command by its object name, with its words and the keys it has now, "" for none."""

    name: str
    words: str
    keys: str = ""


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """A menu's title and its commands."""

    title: str
    commands: Sequence[KeyLine]
