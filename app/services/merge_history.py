"""What a field would say without one of the mergings in its history.

A history is a base, the last value somebody gave on purpose, and the layers mergings laid on it
since. Taking one merging away leaves the others: that lets merged contacts be separated in any
order.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from app.domain.ids import RowId
from app.store.merged_contacts import Edit

MERGE, UNMERGE = "contact_merging.merge", "contact_merging.unmerge"
"""The journal's names of the commands that lay layers, and take them away."""


@dataclass(frozen=True, slots=True)
class History:
    """The state of a field: what was given on purpose, and what mergings made of it."""

    base: Any
    layers: tuple[Edit, ...] = ()

    def value(self, mergings: Collection[RowId]) -> Any:
        """What the field says if, of all commands that laid layers, these stand."""
        value = self.base
        for layer in self.layers:
            if layer.command_id in mergings:
                value = _laid_on(value, layer)
        return value


def history_of(edits: Iterable[Edit]) -> History:
    """Read the edits of one field, oldest first (at least one). An undone command is no part."""
    every = list(edits)
    now = History(every[0].old)
    before: dict[RowId, History] = {}
    for edit in every:
        then = before.get(edit.undoes) if edit.undoes is not None else None
        before.setdefault(edit.command_id, now)
        if then is not None:
            now = then
        elif edit.undoes is None and edit.command in (MERGE, UNMERGE):
            now = History(now.base, (*now.layers, edit))
        else:
            now = History(edit.new)
    return now


def joined(value: str, more: str) -> str:
    """Two texts as one, the first before the second; a line that stands there is not repeated."""
    there = set(value.splitlines())
    missing = "\n".join(line for line in more.splitlines() if line not in there)
    return f"{value}\n{missing}" if value and missing else value or more


def _laid_on(value: Any, layer: Edit) -> Any:
    """A layer that only added to a text adds to what is there now; any other replaces it."""
    old, new = layer.old, layer.new
    texts = isinstance(value, str) and isinstance(old, str) and isinstance(new, str)
    if texts and old and new.startswith(f"{old}\n"):
        return joined(value, new[len(old) + 1 :])
    return new
