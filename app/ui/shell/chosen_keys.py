"""The keys a person chose: takes the commands of areas into the keymap, letters on or off."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.system.settings import LETTER_KEYS, OWN_KEYS, Settings
from app.ui.common.area import Area
from app.ui.common.keymap import keymap
from app.ui.common.list_view import RecordListView


class ChosenKeys:
    """Reads what `memory` keeps, and keeps what is chosen anew."""

    def __init__(self, memory: Settings) -> None:
        self._memory = memory
        keymap().set_letters(memory.get(LETTER_KEYS))
        keymap().set_own(memory.get(OWN_KEYS))

    def take_in(self, scope: str, area: Area) -> None:
        """A new area: its commands get their keys, its lists their letters."""
        keymap().adopt(area.commands(), scope)
        self._tell_lists(area)

    def take_letters(self, areas: Sequence[Area]) -> None:
        """What is remembered about letters holds for these and all later areas."""
        keymap().set_letters(self._memory.get(LETTER_KEYS))
        for area in areas:
            self._tell_lists(area)

    def choose(self, own: Mapping[str, str]) -> None:
        """Let commands have these keys and all others their usual ones."""
        self._memory.set(OWN_KEYS, own)
        keymap().set_own(own)

    def _tell_lists(self, area: Area) -> None:
        area.remember_in(self._memory)
        for one in area.findChildren(RecordListView):
            one.set_letter_keys(self._memory.get(LETTER_KEYS))
