"""Switches the single-letter commands of all areas on and off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence

from app.ui.common.area import Area
from app.ui.common.list_view import RecordListView
from app.ui.shell.commands import is_letter_key


class LetterKeys:
    """Remembers which letters were taken off, to give them back."""

    def __init__(self, on: bool) -> None:
        self._on = on
        self._taken: dict[QAction, QKeySequence] = {}

    def apply_to(self, area: Area) -> None:
        """Bring an area's commands and lists to what was chosen."""
        for action in area.commands():
            self._apply_to_action(action)
        for one in area.findChildren(RecordListView):
            one.set_letter_keys(self._on)

    def switch(self, on: bool, areas: Sequence[Area]) -> None:
        """Choose anew, for these and all later areas."""
        self._on = on
        for area in areas:
            self.apply_to(area)

    def _apply_to_action(self, action: QAction) -> None:
        if self._on and action in self._taken:
            action.setShortcut(self._taken.pop(action))
        elif not self._on and is_letter_key(action.shortcut()):
            self._taken[action] = action.shortcut()
            action.setShortcut(QKeySequence())
