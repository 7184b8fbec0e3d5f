"""Why a call cannot be filed just so, or a link not followed, in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def call_refusals() -> Mapping[str, tuple[str, str]]:
    """By the stable code of a `Refused`: what happened, what to do."""
    return {
        "outcome-needed": (
            translate("Problems", "It is not said how the call ended."),
            translate("Problems", "Choose one of the ways, then save again."),
        ),
        "caller-needed": (
            translate("Problems", "It is not known who called."),
            translate("Problems", "Type a name or a number, then save again."),
        ),
        "not-a-link": (
            translate("Problems", "This link leads nowhere."),
            translate("Problems", "Copy it once more from where it stands."),
        ),
        "not-a-signal": (
            translate("Problems", "What the telephone told was not understood."),
            translate("Problems", "Look at the command it runs when somebody calls."),
        ),
        "not-a-number": (
            translate("Problems", "That is not a phone number."),
            translate("Problems", "Look at the command the telephone runs when somebody calls."),
        ),
    }
