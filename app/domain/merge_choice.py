"""Whose value a field keeps when two contacts become one."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Choice(StrEnum):
    """Whose value a field keeps; BOTH joins two texts."""

    KEPT = "kept"
    OTHER = "other"
    BOTH = "both"


TEXTS: Final = ("name", "title", "language", "prefers", "warning", "remember")
JOINED: Final = ("warning", "remember")
"""Texts that are joined unless somebody chose."""

FIELDS: Final = (*TEXTS, "organisation_id")
"""What can be chosen of two contacts."""
