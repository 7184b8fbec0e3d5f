"""Light or dark, how large and in which language: the looks this computer remembers."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.system.settings import LANGUAGE, TEXT_SCALE, THEME, Setting, Settings
from app.ui.common.language import Language, speak
from app.ui.common.theme import Scheme, Theme

SCALES = (90, 100, 110, 125, 150)
"""Per cent a person may choose from."""


class Appearance(QObject):
    """Changes the theme and remembers it.

    Signals:
        changed: scheme or size is another one now.
        language_changed: all that is made from now on speaks another language; remake the rest.
    """

    changed = Signal()
    language_changed = Signal()

    def __init__(self, theme: Theme, memory: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._memory = memory

    def get(self, setting: Setting[Any]) -> Any:
        """What this computer remembers."""
        return self._memory.get(setting)

    def set(self, setting: Setting[Any], value: Any) -> None:
        """Remember it, and show it where it is about the looks."""
        if setting is THEME:
            self.set_scheme(Scheme(value))
        elif setting is TEXT_SCALE:
            self.set_scale(value)
        elif setting is LANGUAGE:
            self.set_language(Language(value))
        else:
            self._memory.set(setting, value)

    @property
    def scheme(self) -> Scheme:
        """What was asked for."""
        return self._theme.scheme

    @property
    def scale(self) -> int:
        """Text size in per cent."""
        return self._memory.get(TEXT_SCALE)

    @property
    def language(self) -> Language:
        """What was asked for."""
        return Language(self._memory.get(LANGUAGE))

    def set_language(self, language: Language) -> None:
        """Speak it, or as the system does."""
        app = QCoreApplication.instance()
        if app is None:
            raise RuntimeError("a language is spoken by a running application")
        self._memory.set(LANGUAGE, language.value)
        speak(app, language)
        self.language_changed.emit()

    def set_scheme(self, scheme: Scheme) -> None:
        """Follow the system, or stay light or dark."""
        self._memory.set(THEME, scheme.value)
        self._theme.set_scheme(scheme)
        self.changed.emit()

    def set_scale(self, percent: int) -> None:
        """One of `SCALES`."""
        self._memory.set(TEXT_SCALE, percent)
        self._theme.set_scale(percent / 100)
        self.changed.emit()

    def larger(self) -> None:
        """The next size up, if there is one."""
        self.set_scale(next((one for one in SCALES if one > self.scale), SCALES[-1]))

    def smaller(self) -> None:
        """The next size down, if there is one."""
        self.set_scale(next((one for one in reversed(SCALES) if one < self.scale), SCALES[0]))

    def usual_size(self) -> None:
        """Back to 100 per cent."""
        self.set_scale(100)
