"""Why contacts cannot be merged, separated or changed just so, in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def contact_refusals() -> Mapping[str, tuple[str, str]]:
    """By the stable code of a `Refused`: what happened, what to do. %1 is a contact's name."""
    return {
        "same-contact": (
            translate("Problems", "These are one and the same contact."),
            translate("Problems", "Choose another one."),
        ),
        "contact-in-bin": (
            translate("Problems", "%1 is in the bin."),
            translate("Problems", "Restore the contact first, then merge."),
        ),
        "contact-merged": (
            translate("Problems", "This contact was merged with %1 meanwhile."),
            translate("Problems", "Open %1 and write it there."),
        ),
        "contact-not-merged": (
            translate("Problems", "This contact stands by itself already."),
            translate("Problems", "Look for it in the list."),
        ),
        "disagreement-first": (
            translate("Problems", "There are two values for one field of %1."),
            translate("Problems", "Say on the card which one is right, then merge."),
        ),
        "unknown-field": (
            translate("Problems", "A contact has no field “%1”."),
            translate("Problems", "Choose one that is on the card."),
        ),
        "not-to-be-joined": (
            translate("Problems", "Two values of this field cannot be joined."),
            translate("Problems", "Choose one of them."),
        ),
    }
