"""Everything that can go wrong, in words: what happened, what is safe, what to do."""

from __future__ import annotations

import errno
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from app.domain.errors import ChangedMeanwhile, KeyProblem, NotFound, Refused, StoreProblem
from app.system.errors import (
    LockUnavailable,
    ProfileInUse,
    ProfileUnusable,
    SettingsNotSaved,
)
from app.ui.shell.problems_of_calls import call_refusals
from app.ui.shell.problems_of_capture import capture_refusals
from app.ui.shell.problems_of_contacts import contact_refusals
from app.ui.shell.problems_of_order import order_refusals
from app.ui.shell.problems_of_writing import writing_refusals

translate = QCoreApplication.translate


class Remedy(Enum):
    """What a button on the error page does."""

    TRY_AGAIN = auto()
    SHOW_FOLDER = auto()
    SHOW_BACKUPS = auto()
    SHOW_LOG = auto()
    QUIT = auto()


@dataclass(frozen=True, slots=True)
class Problem:
    """Three sentences and the button that helps. `details` are technical, for the clipboard."""

    failed: str
    safe: str
    to_do: str
    remedy: Remedy = Remedy.TRY_AGAIN
    details: str = ""

    def sentence(self) -> str:
        """What failed and what to do, for a toast."""
        return " ".join(filter(None, (self.failed, self.to_do)))


def problem_of(error: BaseException) -> Problem:
    """The words for any error; one that nobody foresaw is said to be the program's fault."""
    if isinstance(error, StoreProblem):
        return _with_details(_store_problem(error.reason), error)
    if isinstance(error, KeyProblem):
        return _key_problem(error.reason)
    if isinstance(error, Refused):
        return _refused(error)
    if isinstance(error, NotFound):
        return _not_found(error)
    if isinstance(error, ProfileInUse):
        return _in_use(error)
    if isinstance(error, ProfileUnusable | LockUnavailable | SettingsNotSaved):
        return _with_details(_folder_problem(error), error)
    return _fault(error)


def remedy_words(remedy: Remedy) -> str:
    """What stands on the button."""
    return {
        Remedy.TRY_AGAIN: translate("Problems", "Try again"),
        Remedy.SHOW_FOLDER: translate("Problems", "Show the folder"),
        Remedy.SHOW_BACKUPS: translate("Problems", "Show the backups"),
        Remedy.SHOW_LOG: translate("Problems", "Show the log"),
        Remedy.QUIT: translate("Problems", "Quit"),
    }[remedy]


def _with_details(problem: Problem, error: BaseException) -> Problem:
    details = f"{type(error).__name__}: {error}"
    return Problem(problem.failed, problem.safe, problem.to_do, problem.remedy, details)


def _store_problem(reason: str) -> Problem:
    return _STORE_PROBLEMS.get(reason, _STORE_PROBLEMS["damaged"])()


def _missing() -> Problem:
    return Problem(
        translate("Problems", "The database is not there."),
        translate("Problems", "The key to it is, and nothing was changed."),
        translate("Problems", "Put desk.db back into the desk's folder, or restore a backup."),
        Remedy.SHOW_FOLDER,
    )


def _newer() -> Problem:
    return Problem(
        translate("Problems", "A newer Hearthdesk has worked with this desk."),
        translate("Problems", "Your data is safe and untouched."),
        translate("Problems", "Install the newer version here too, then open the desk again."),
        Remedy.QUIT,
    )


def _damaged() -> Problem:
    return Problem(
        translate("Problems", "A part of the database is damaged."),
        translate("Problems", "Nothing was written to it, and earlier backups are as they were."),
        translate(
            "Problems",
            "Copy the whole folder to another disk first, then put the newest backup in its place.",
        ),
        Remedy.SHOW_BACKUPS,
    )


def _wrong_key() -> Problem:
    return Problem(
        translate("Problems", "The key does not fit the database."),
        translate("Problems", "Nothing was changed."),
        translate(
            "Problems",
            "One of the two files comes from another desk, or the start of the database is "
            "damaged. Put desk.db and desk.keys back from the same backup.",
        ),
        Remedy.SHOW_FOLDER,
    )


def _read_only() -> Problem:
    return Problem(
        translate("Problems", "The desk's folder cannot be written."),
        translate("Problems", "Your data is safe; nothing was changed."),
        translate("Problems", "Give yourself the right to write there, then try again."),
    )


def _disk_full() -> Problem:
    return Problem(
        translate("Problems", "The disk is full."),
        translate("Problems", "Everything saved before is safe; the last change was not saved."),
        translate("Problems", "Free some space, then try again."),
    )


def _busy() -> Problem:
    return Problem(
        translate("Problems", "Another program is holding the database."),
        translate("Problems", "Your data is safe; nothing was changed."),
        translate("Problems", "Wait for a backup or virus scan to end, then try again."),
    )


def _upgrade_failed() -> Problem:
    return Problem(
        translate("Problems", "The database could not be brought to this version."),
        translate("Problems", "It is exactly as it was, and a checked copy lies beside it."),
        translate("Problems", "Go on with the version you had, and report the details."),
        Remedy.SHOW_BACKUPS,
    )


_STORE_PROBLEMS = {
    "missing": _missing,
    "newer": _newer,
    "damaged": _damaged,
    "wrong-key": _wrong_key,
    "read-only": _read_only,
    "disk-full": _disk_full,
    "busy": _busy,
    "upgrade-failed": _upgrade_failed,
}


def _key_problem(reason: str) -> Problem:
    untouched = translate("Problems", "The data was not touched.")
    return {
        "wrong-passphrase": Problem(
            translate("Problems", "That is not the passphrase of this desk."),
            untouched,
            translate("Problems", "Type it again; capitals and blanks count."),
        ),
        "no-key-file": Problem(
            translate("Problems", "The key file is not there, and nothing opens without it."),
            untouched,
            translate("Problems", "Put desk.keys back into the desk's folder from a backup."),
            Remedy.SHOW_FOLDER,
        ),
        "newer-key-file": _newer(),
    }.get(
        reason,
        Problem(
            translate("Problems", "The key file is damaged, and nothing opens without it."),
            untouched,
            translate("Problems", "Put desk.keys back into the desk's folder from a backup."),
            Remedy.SHOW_FOLDER,
        ),
    )


def _refused(error: Refused) -> Problem:
    if isinstance(error, ChangedMeanwhile):
        return Problem(
            translate("Problems", "That cannot be taken back: it has been changed since."),
            translate("Problems", "The newer change stays."),
            translate("Problems", "Change it by hand if you want the old value."),
        )
    failed, to_do = _refusals().get(error.reason, ("", ""))
    if not failed:
        return _with_details(_unexplained_refusal(), error)
    for number, fact in enumerate(error.facts.values(), 1):
        failed = failed.replace(f"%{number}", str(fact))
        to_do = to_do.replace(f"%{number}", str(fact))
    return Problem(failed, translate("Problems", "Nothing was changed."), to_do)


def _refusals() -> Mapping[str, tuple[str, str]]:
    """By the stable code of a `Refused`: what happened, what to do."""
    return {
        "nothing-to-undo": (translate("Problems", "There is nothing to undo."), ""),
        "nothing-to-redo": (translate("Problems", "There is nothing to do again."), ""),
        "cannot-be-undone": (translate("Problems", "This cannot be taken back."), ""),
        "in-the-past": (
            translate("Problems", "That time has passed."),
            translate("Problems", "Choose a later one."),
        ),
        "words-needed": (
            translate("Problems", "There are no words yet."),
            translate("Problems", "Write something first."),
        ),
        "name-needed": (
            translate("Problems", "It needs a name."),
            translate("Problems", "Type one, then save again."),
        ),
        "nobody-acting": (
            translate("Problems", "Nobody is at the desk."),
            translate("Problems", "Choose who you are at the foot of the rail."),
        ),
        "not-allowed": (
            translate("Problems", "This is for a team leader."),
            translate("Problems", "Ask one to do it, or to change what you work as."),
        ),
        "not-here": (
            translate("Problems", "Whoever sits at the desk does not work here any more."),
            translate("Problems", "Choose who you are at the foot of the rail."),
        ),
        "pin-not-digits": (
            translate("Problems", "A PIN has %1 to %2 digits and nothing else."),
            translate("Problems", "Type another one."),
        ),
        "last-leader": (
            translate("Problems", "Somebody has to lead this desk."),
            translate("Problems", "Make somebody else team leader first."),
        ),
        "channel-words-long": (
            translate("Problems", "That is too long for a channel."),
            translate("Problems", "Shorten it."),
        ),
        "channel-name-taken": (
            translate("Problems", "Another channel is called “%1” already."),
            translate("Problems", "Choose another name."),
        ),
        "last-channel": (
            translate("Problems", "At least one channel has to be used."),
            translate("Problems", "Use another one first."),
        ),
        "passphrase-too-short": (
            translate("Problems", "That passphrase is too short."),
            translate("Problems", "Use at least %1 characters."),
        ),
        "desk-exists": (
            translate("Problems", "There is a desk in this folder already."),
            translate("Problems", "Start again to open it."),
        ),
        "sample-data-present": (
            translate("Problems", "There is sample data already."),
            translate("Problems", "Remove it first, in the bar at the top."),
        ),
        "runs-programs": (
            translate("Problems", "This file can run programs, so it is not opened from here."),
            translate("Problems", "Save it if you are certain what it does."),
        ),
        "copy-not-written": (
            translate("Problems", "A copy of the file could not be made."),
            translate("Problems", "See whether the disk is full."),
        ),
        **order_refusals(),
        **call_refusals(),
        **capture_refusals(),
        **contact_refusals(),
        **writing_refusals(),
    }


def _unexplained_refusal() -> Problem:
    return Problem(
        translate("Problems", "This cannot be done."),
        translate("Problems", "Nothing was changed."),
        "",
    )


def _not_found(error: NotFound) -> Problem:
    failed = {
        "ticket": translate("Problems", "There is no such ticket any more."),
        "contact": translate("Problems", "There is no such contact any more."),
        "person": translate("Problems", "There is no such person any more."),
    }.get(error.kind, translate("Problems", "It is not there any more."))
    safe = translate("Problems", "Nothing was changed.")
    to_do = translate("Problems", "It may have been removed or merged; search for it.")
    return Problem(failed, safe, to_do)


def _in_use(error: ProfileInUse) -> Problem:
    if error.host is None:
        where = translate("Problems", "Another running Hearthdesk has this desk open.")
    else:
        where = translate("Problems", "Hearthdesk on %1 has this desk open.")
        where = where.replace("%1", error.host)
    return Problem(
        where,
        translate("Problems", "Two programs on one desk could spoil it, so this one waits."),
        translate("Problems", "Close the other one, then try again."),
        Remedy.TRY_AGAIN,
        "" if error.pid is None else f"pid {error.pid}",
    )


def _folder_problem(error: ProfileUnusable | LockUnavailable | SettingsNotSaved) -> Problem:
    if isinstance(error, SettingsNotSaved):
        return Problem(
            translate("Problems", "The window's settings could not be kept."),
            translate("Problems", "Customer data is not concerned."),
            translate("Problems", "See whether the disk is full."),
        )
    if error.reason == errno.ENOSPC:
        return _disk_full()
    if isinstance(error, LockUnavailable):
        return Problem(
            translate("Problems", "The desk's folder lies on a disk that cannot lock files."),
            translate("Problems", "Nothing was changed."),
            translate("Problems", "Move the desk to a disk of this computer, then try again."),
        )
    words = translate("Problems", "The folder %1 cannot be made or written.")
    return Problem(
        words.replace("%1", str(error.path)),
        translate("Problems", "Nothing was changed."),
        translate("Problems", "Give yourself the right to write there, then try again."),
    )


def _fault(error: BaseException) -> Problem:
    return Problem(
        translate("Problems", "Something went wrong in the program itself."),
        translate("Problems", "What was saved before is safe."),
        translate("Problems", "The log says more. Start again if it does not go on."),
        Remedy.SHOW_LOG,
        type(error).__name__,
    )
