"""Why tickets cannot be merged, split, linked or handed over just so, in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def order_refusals() -> Mapping[str, tuple[str, str]]:
    """By the stable code of a `Refused`: what happened, what to do."""
    return {**_hand_over_refusals(), **_merge_refusals()}


def _hand_over_refusals() -> Mapping[str, tuple[str, str]]:
    return {
        "hand-over-to-self": (
            translate("Problems", "A ticket cannot be handed over to yourself."),
            translate("Problems", "Choose the other person."),
        ),
        "person-inactive": (
            translate("Problems", "This person does not work here any more."),
            translate("Problems", "Choose somebody who does."),
        ),
        "hand-over-answered": (
            translate("Problems", "This hand-over was answered already."),
            translate("Problems", "Look whose the ticket is now."),
        ),
        "hand-over-of-another": (
            translate("Problems", "This hand-over is meant for somebody else."),
            translate("Problems", "Switch to that person first."),
        ),
    }


def _merge_refusals() -> Mapping[str, tuple[str, str]]:
    return {
        "merge-with-itself": (
            translate("Problems", "A ticket cannot be merged with itself."),
            translate("Problems", "Choose another ticket."),
        ),
        "merge-in-bin": (
            translate("Problems", "A ticket in the bin cannot be merged."),
            translate("Problems", "Restore it first."),
        ),
        "not-merged": (
            translate("Problems", "This ticket stands by itself already."),
            "",
        ),
        "nothing-to-move": (
            translate("Problems", "No message is chosen."),
            translate("Problems", "Choose at least one."),
        ),
        "nothing-would-remain": (
            translate("Problems", "The ticket would be left without a message."),
            translate("Problems", "Leave at least one, or change the subject instead."),
        ),
        "message-elsewhere": (
            translate("Problems", "A chosen message belongs to another ticket by now."),
            translate("Problems", "Look at the ticket again, then choose anew."),
        ),
        "link-with-itself": (
            translate("Problems", "A ticket cannot be linked with itself."),
            translate("Problems", "Choose another ticket."),
        ),
        "name-taken": (
            translate("Problems", "There is a view of this name already."),
            translate("Problems", "Choose another name."),
        ),
    }
