"""The keys of panels, which are in no menu: they work while their panel has the focus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from app.ui.capture.outcome_buttons import SOLVED_KEYS
from app.ui.common.key_cap import native_keys
from app.ui.settings.tools import KeyGroup, KeyLine

translate = QCoreApplication.translate


def panel_groups() -> Sequence[KeyGroup]:
    """A group for each panel, in its own words."""
    done = _keys("Ctrl+Return")
    return (
        KeyGroup(
            translate("Commands", "Log a call"),
            (
                KeyLine("", translate("CallPanel", "How did it end?"), _first_to(4)),
                KeyLine("", translate("CallPanel", "End and save"), done),
            ),
        ),
        KeyGroup(
            translate("CapturePanel", "New ticket"),
            (
                KeyLine("", translate("CapturePanel", "How they came"), _first_to(9)),
                KeyLine("", translate("CapturePanel", "Save"), done),
                KeyLine("", translate("OutcomeButtons", "Answered already"), _keys(SOLVED_KEYS[0])),
            ),
        ),
        KeyGroup(
            translate("MergePage", "Make these two one contact?"),
            (
                KeyLine("", translate("MergePage", "Merge"), done),
                KeyLine("", translate("MergePage", "Not the same"), _keys("Alt+N")),
                KeyLine("", translate("MergePage", "Skip"), _keys("Alt+S")),
            ),
        ),
    )


def _first_to(last: int) -> str:
    return f"{_keys('Alt+1')}…{last}"


def _keys(portable: str) -> str:
    return native_keys(QKeySequence(portable))
