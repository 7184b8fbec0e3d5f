"""Light or dark, and how large: what this computer remembers about the program's looks."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.system.settings import TEXT_SCALE, THEME, Settings
from app.ui.common.theme import Scheme, Theme

SCALES = (90, 100, 110, 125, 150)
"""Per cent a person may choose from."""


class Appearance(QObject):
    """Changes the theme and remembers it.

    Signals:
        changed: scheme or size is another one now.
    """

    changed = Signal()

    def __init__(self, theme: Theme, memory: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._memory = memory

    @property
    def scheme(self) -> Scheme:
        """What was asked for."""
        return self._theme.scheme

    @property
    def scale(self) -> int:
        """Text size in per cent."""
        return self._memory.get(TEXT_SCALE)

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
