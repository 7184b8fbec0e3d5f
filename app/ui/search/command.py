"""A command as the palette lists it."""

from __future__ import annotations

from dataclasses import dataclass

from app.ui.common.icons import Icon


@dataclass(frozen=True, slots=True)
class PaletteCommand:
    """`name` is handed back when it is chosen."""

    name: str
    words: str
    keys: str = ""
    icon: Icon | None = None
