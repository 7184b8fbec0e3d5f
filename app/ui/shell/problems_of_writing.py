"""What can be wrong with an answer, in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def writing_refusals() -> Mapping[str, tuple[str, str]]:
    """By the stable code of a `Refused`: what happened, what to do."""
    return {
        "unresolved-variable": (
            translate("Problems", "Nothing is known to fill in for “%1”."),
            translate("Problems", "Write something in its place, then send again."),
        ),
        "already-sent": (
            translate("Problems", "This answer has gone out already."),
            translate("Problems", "Write to the customer again if something in it was wrong."),
        ),
        "not-saved-replies": (
            translate("Problems", "This file holds no saved replies."),
            translate("Problems", "Choose one that was written by Export here."),
        ),
    }
