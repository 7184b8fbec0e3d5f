"""Errors in words: what happened, what is safe, what to do; with a stable code and exit status."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from app.domain.errors import KeyProblem, KnownError, NotFound, Refused, StoreProblem
from app.system.errors import LockUnavailable, ProfileInUse, ProfileUnusable, SystemProblem


class Exit(IntEnum):
    """The exit statuses; documented and stable."""

    OK = 0
    PROBLEM = 1
    USAGE = 2
    CANNOT_OPEN = 3
    REFUSED = 4
    FAULT = 70
    CANCELLED = 130
    PIPE_CLOSED = 141


@dataclass(frozen=True, slots=True)
class Problem:
    """`code` is stable, `message` is for people."""

    code: str
    message: str
    status: Exit


class ConsoleProblem(Exception):
    """Something only the command line can run into; carries its own words."""

    def __init__(self, code: str, message: str, status: Exit) -> None:
        super().__init__(message)
        self.problem = Problem(code, message, status)


def usage(message: str) -> ConsoleProblem:
    """The command was not understood."""
    return ConsoleProblem("usage", message, Exit.USAGE)


def problem_of(error: BaseException) -> Problem | None:
    """The words for a known error, None for a fault of the program."""
    if isinstance(error, ConsoleProblem):
        return error.problem
    if isinstance(error, KeyProblem):
        return Problem(error.reason, _KEY.get(error.reason, _KEY["damaged-key-file"]), _CLOSED)
    if isinstance(error, StoreProblem):
        words = _STORE.get(error.reason, _STORE["damaged"])
        detail = f" ({error.detail})" if error.detail else ""
        return Problem(error.reason, words.replace("%1", detail), _CLOSED)
    if isinstance(error, SystemProblem):
        return _system_problem(error)
    if isinstance(error, NotFound):
        return Problem("not-found", _not_found(error), Exit.REFUSED)
    if isinstance(error, Refused):
        return Problem(error.reason, _refused(error), Exit.REFUSED)
    if isinstance(error, KnownError):
        return _file_problem(error)
    return None


_CLOSED = Exit.CANNOT_OPEN
_KEY = {
    "wrong-passphrase": "That is not the passphrase. Nothing was changed. Capitals and blanks "
    "count; set HEARTHDESK_PASSPHRASE or run the command again to type it.",
    "no-key-file": "The key file desk.keys is missing, so the database cannot be opened. Nothing "
    "was changed. Put desk.keys back from a backup.",
    "newer-key-file": "A newer Hearthdesk wrote the key file. Your data is safe. Install the newer "
    "version, then try again.",
    "stale-keyring": "The keyring holds the key of another desk. Your data is safe. Open the desk "
    "with its passphrase (HEARTHDESK_PASSPHRASE).",
    "damaged-key-file": "The key file desk.keys is damaged. The database was not touched. Put "
    "desk.keys back from a backup.",
}
_STORE = {
    "missing": "The database desk.db is missing; only its key is there. Put desk.db back from a "
    "backup.",
    "newer": "A newer Hearthdesk has worked with this desk%1. Your data is safe. Install the newer "
    "version, then try again.",
    "wrong-key": "The key does not fit the database: one of the two files comes from another desk, "
    "or the first page is damaged. Nothing was changed. Put desk.db and desk.keys back from the "
    "same backup.",
    "damaged": "The database is damaged%1. Nothing was written to it. Verified copies lie in the "
    "folder “backups”.",
    "read-only": "The database cannot be written%1. Your data is safe. Make the folder writable "
    "for you, then try again.",
    "disk-full": "The disk is full, or the system could not write%1. What was finished before is "
    "safe. Free some space, then run the command again.",
    "busy": "Another program is working with the database. Nothing was changed. Wait for it to "
    "end, then try again.",
    "upgrade-failed": "The database could not be brought to this version%1. It is as it was, and a "
    "verified copy lies in the folder “backups”.",
}
_REFUSALS = {
    "desk-exists": "There is already a desk in this folder. It was not touched. Choose another "
    "folder with --profile.",
    "name-needed": "A name is needed. Nothing was changed.",
    "words-needed": "There is nothing to write down: the text is empty. Nothing was changed.",
    "unresolved-variable": "The answer has a gap that nothing is known for (such as "
    "{{contact.name}}). Nothing was sent. Write the words themselves in its place.",
    "already-sent": "The answer has gone out already. Nothing was changed.",
    "not-saved-replies": "The file holds no saved replies. Nothing was changed.",
    "in-the-past": "That moment has passed already. Nothing was changed. Choose one to come.",
    "changed-meanwhile": "Somebody has changed it since. Nothing was changed.",
    "sample-data-present": "The desk holds sample data already. Nothing was changed. Remove it "
    "first: hearthdesk sample remove",
    "not-allowed": "This is for a team leader. Nothing was changed. Say with --as who does it.",
    "not-here": "Whoever acts does not work here any more. Nothing was changed. Say who with --as.",
    "pin-not-digits": "A PIN has four to eight digits and nothing else. Nothing was changed.",
    "channel-words-long": "That is too long for a channel. Nothing was changed. Shorten it.",
    "channel-name-taken": "Another channel is called that already. Nothing was changed.",
    "last-channel": "At least one channel has to be used. Nothing was changed.",
    "last-leader": "Somebody has to lead this desk. Nothing was changed. Make somebody else team "
    "leader first.",
    "nobody-acting": "Nobody is at the desk. Say who acts with --as.",
    "hand-over-to-self": "A ticket cannot be handed over to whoever hands it over. Nothing was "
    "changed. Name the other person.",
    "person-inactive": "This person does not work here any more. Nothing was changed.",
    "hand-over-answered": "This hand-over was answered already. Nothing was changed.",
    "hand-over-of-another": "This hand-over is meant for somebody else. Nothing was changed. Say "
    "who acts with --as.",
    "merge-with-itself": "A ticket cannot be merged with itself. Nothing was changed.",
    "merge-in-bin": "A ticket in the bin cannot be merged. Nothing was changed. Restore it first.",
    "not-merged": "This ticket stands by itself already. Nothing was changed.",
    "same-contact": "That is one and the same contact. Nothing was changed.",
    "contact-in-bin": "A contact in the bin cannot be merged. Nothing was changed.",
    "contact-merged": "The contact has been merged into another one. Nothing was changed. Name "
    "that one.",
    "contact-not-merged": "This contact stands by itself already. Nothing was changed.",
    "disagreement-first": "There are two values for one field of the contact. Nothing was changed. "
    "Settle in the window which is right, then merge.",
    "unknown-field": "A contact has no such field. Nothing was changed.",
    "not-to-be-joined": "Two values of this field cannot be joined. Nothing was changed.",
    "nothing-to-move": "No message was named. Nothing was changed.",
    "nothing-would-remain": "The ticket would be left without a message. Nothing was changed.",
    "message-elsewhere": "A message named belongs to another ticket. Nothing was changed.",
    "link-with-itself": "A ticket cannot be linked with itself. Nothing was changed.",
    "outcome-needed": "It is not said how the call ended. Nothing was changed.",
    "caller-needed": "It is not known who called. Nothing was changed.",
    "not-a-link": "This link leads nowhere. Nothing was done.",
    "not-a-signal": "A call is incoming, answered or ended. Nothing was done.",
    "not-a-number": "That is not a phone number. Nothing was done.",
    "in-the-future": "That moment has not come yet. Nothing was changed. Say when it really was.",
    "no-web-address": "That is no address of a web page. Nothing was changed.",
    "post-known": "This post was written down on another ticket already. Nothing was changed.",
    "address-too-long": "The address does not fit into the envelope's window. Nothing was changed. "
    "Shorten it.",
    "not-by-post": "This ticket is not answered by letter or fax. Nothing was changed.",
    "name-taken": "There is a view of this name already. Nothing was changed.",
}
_NOUNS = {
    "ticket": "There is no ticket %1.",
    "contact": "There is no contact %1.",
    "merged-contact": "There is no contact %1 that was merged into another.",
    "person": "Nobody called %1 works here.",
    "tag": "There is no tag %1.",
    "view": "There is no saved view %1.",
    "message": "There is no message %1.",
    "quarantined mail": "There is no mail %1 in quarantine.",
}


def _refused(error: Refused) -> str:
    if error.reason == "passphrase-too-short":
        least = error.facts.get("least")
        return f"The passphrase needs at least {least} characters. Nothing was made."
    words = _REFUSALS.get(error.reason)
    return words or f"The desk refuses this ({error.reason}). Nothing was changed."


def _not_found(error: NotFound) -> str:
    words = _NOUNS.get(error.kind, f"There is no {error.kind} %1.")
    return words.replace("%1", error.key) + " Nothing was changed."


def _system_problem(error: SystemProblem) -> Problem:
    if isinstance(error, ProfileInUse):
        holder = f" (process {error.pid} on {error.host})" if error.pid is not None else ""
        return Problem(
            "profile-in-use",
            f"Another Hearthdesk is working with this desk{holder}. Nothing was changed. Close it, "
            "then try again.",
            _CLOSED,
        )
    if isinstance(error, ProfileUnusable | LockUnavailable):
        return Problem(
            "profile-unusable",
            f"The folder of the desk cannot be used: {error.path}: {_reason(error.reason)}. "
            "Nothing was changed. Make it writable for you, or choose another with --profile.",
            _CLOSED,
        )
    return Problem("system", f"The computer did not do as asked ({type(error).__name__}).", _CLOSED)


def _file_problem(error: KnownError) -> Problem:
    """Files given to be read or written; the errors of both channels name the file as `path`."""
    path = getattr(error, "path", None)
    name = type(error).__name__
    code = _FILE_CODES.get(name, "file")
    words = _FILE_WORDS.get(code, "The file cannot be used: %1.")
    if not isinstance(path, Path):
        return Problem(code, f"The file cannot be used ({name}). The desk is unchanged.", _BAD_FILE)
    detail = _file_detail(error)
    message = words.replace("%1", str(path)).replace("%2", detail)
    return Problem(code, message, _BAD_FILE)


_BAD_FILE = Exit.PROBLEM
_FILE_CODES = {
    "ArchiveNotFound": "file-not-found",
    "NotAnArchive": "not-an-archive",
    "ArchiveUnreadable": "file-unreadable",
    "UnreadableFile": "file-unreadable",
    "EmptyFile": "file-empty",
    "NotContacts": "not-contacts",
    "UnknownLayout": "unknown-columns",
    "UnwritableFile": "file-unwritable",
}
_FILE_WORDS = {
    "file-not-found": "There is nothing at %1. What was imported before is safe.",
    "not-an-archive": "There is no mail in %1: neither mbox nor Maildir nor .eml files.",
    "file-unreadable": "%1 cannot be read%2. What was imported before is safe; importing again "
    "adds nothing twice.",
    "file-empty": "%1 is empty. The desk is unchanged.",
    "not-contacts": "%1 holds no contacts%2. Save it as CSV or vCard, then import that.",
    "unknown-columns": "None of the columns of %1 was recognised%2. The desk is unchanged. Say "
    "what they are, for example: --map 'Column=name' --map 'Other column=email'",
    "file-unwritable": "%1 cannot be written%2. What stood there before still stands.",
}


def _file_detail(error: KnownError) -> str:
    cause = getattr(error, "cause", None)
    if isinstance(cause, OSError):
        return f": {cause.strerror or type(cause).__name__}"
    if header := getattr(error, "header", ()):
        return f" (it has: {', '.join(header)})"
    kind = getattr(error, "kind", "") or getattr(error, "detail", "")
    return f" ({kind})" if kind else ""


def _reason(number: int | None) -> str:
    return os.strerror(number) if number is not None else "no reason given"
