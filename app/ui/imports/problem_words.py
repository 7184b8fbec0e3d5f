"""What is wrong with a file somebody pointed at, and why a mail or a row was put aside."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.errors import KnownError, StoreProblem
from app.domain.imported_contact import RejectionReason

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Trouble:
    """What failed, what is safe, what to do."""

    failed: str
    safe: str
    to_do: str


def trouble_of(error: BaseException) -> Trouble | None:
    """The words for an error of reading or writing a file; None when it is of another kind.

    Screens must not import the channels, so the channels' errors are known by their names here; a
    test holds the two together.
    """
    if isinstance(error, StoreProblem) and error.reason == "disk-full":
        return Trouble(
            translate("Imports", "The disk is full."),
            translate("Imports", "What was brought in so far is safe."),
            translate("Imports", "Free some space, then start again: it goes on from there."),
        )
    if not isinstance(error, KnownError):
        return None
    name = type(error).__name__
    if name == "NotContacts":
        return _not_contacts(str(getattr(error, "kind", "")))
    return _TROUBLES[name]() if name in _TROUBLES else None


def quarantine_words(reason: str) -> str:
    """Why a mail was not understood."""
    if reason.startswith("bug-"):
        return translate("Quarantine", "The program stumbled over it; the log says more")
    return {
        "too-large": translate("Quarantine", "Larger than 256 MB, so it was not read"),
        "unreadable": translate("Quarantine", "Its file could not be read"),
        "not-a-mail": translate("Quarantine", "It is no mail"),
        "no-headers": translate("Quarantine", "It has no sender, date or subject"),
        "empty": translate("Quarantine", "There is nothing in it"),
    }.get(reason, reason)


def rejection_words(reason: str) -> str:
    """Why a row or card became no contact."""
    return {
        RejectionReason.NOBODY.value: translate("Rejected", "Neither a name nor an address"),
        RejectionReason.UNCLOSED_QUOTE.value: translate("Rejected", "A quotation mark never ends"),
        RejectionReason.TOO_LONG.value: translate("Rejected", "Far too long for a contact"),
        RejectionReason.GROUP.value: translate("Rejected", "A group of other cards"),
        RejectionReason.OUTSIDE_CARD.value: translate("Rejected", "Text between two cards"),
        RejectionReason.UNREADABLE_FILE.value: translate("Rejected", "The file cannot be read"),
    }.get(reason, reason)


def _nothing_changed() -> str:
    return translate("Imports", "Nothing was brought in, and the file was not changed.")


def _not_found() -> Trouble:
    return Trouble(
        translate("Imports", "There is nothing at that place any more."),
        _nothing_changed(),
        translate("Imports", "See whether the disk is connected, then choose again."),
    )


def _no_archive() -> Trouble:
    return Trouble(
        translate("Imports", "No mail was found there."),
        _nothing_changed(),
        translate("Imports", "Choose an mbox file, a Maildir, or a folder with .eml files."),
    )


def _unreadable() -> Trouble:
    return Trouble(
        translate("Imports", "The file cannot be read."),
        translate("Imports", "What was brought in before stays, and the file was not changed."),
        translate("Imports", "See whether you may open it and the disk is well, then try again."),
    )


def _empty() -> Trouble:
    return Trouble(
        translate("Imports", "There is nothing in it."),
        _nothing_changed(),
        translate("Imports", "Export the contacts again from the other program."),
    )


def _unknown_layout() -> Trouble:
    return Trouble(
        translate("Imports", "None of the columns says who somebody is."),
        _nothing_changed(),
        translate("Imports", "Say what the columns mean, at least one name or address."),
    )


def _unwritable() -> Trouble:
    return Trouble(
        translate("Imports", "The file could not be written."),
        translate("Imports", "What stood there before still stands."),
        translate("Imports", "Choose another place, or free some space."),
    )


def _not_contacts(kind: str) -> Trouble:
    what = {
        "zip": translate("Imports", "This is a spreadsheet or an archive, not a list as text."),
        "office": translate("Imports", "This is an office document, not a list as text."),
        "pdf": translate("Imports", "This is a PDF."),
        "image": translate("Imports", "This is a picture."),
        "database": translate("Imports", "This is a database."),
        "text": translate("Imports", "There is no card in this file."),
    }.get(kind, translate("Imports", "This file holds no contacts."))
    return Trouble(
        what,
        _nothing_changed(),
        translate("Imports", "Export the contacts as CSV or vCard, then choose that file."),
    )


_TROUBLES = {
    "ArchiveNotFound": _not_found,
    "NotAnArchive": _no_archive,
    "ArchiveUnreadable": _unreadable,
    "UnreadableFile": _unreadable,
    "EmptyFile": _empty,
    "UnknownLayout": _unknown_layout,
    "UnwritableFile": _unwritable,
}
