"""Why a desk could not be made or opened, in plain words: what happened, what to do."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.errors import KeyProblem, Refused, StoreProblem
from app.system.errors import ProfileUnusable

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Explanation:
    """`happened` in a few words, then what that means and what helps."""

    happened: str
    advice: str


def explain(error: BaseException) -> Explanation | None:
    """The words for a known error, None for one that is a fault of the program."""
    if isinstance(error, KeyProblem):
        return _key_problem(error.reason)
    if isinstance(error, StoreProblem):
        return _store_problem(error.reason)
    if isinstance(error, Refused):
        return _refused(error.reason)
    if isinstance(error, ProfileUnusable):
        return Explanation(
            translate("Opening", "The folder for the desk cannot be written."),
            translate(
                "Opening", "Nothing was changed. Make %1 writable for you, then try again."
            ).replace("%1", str(error.path)),
        )
    return None


def keyring_words(problem: str) -> str:
    """Why the passphrase is asked for although a keyring could have kept the key."""
    return {
        "none": translate("Opening", "This computer has no keyring to keep the key."),
        "locked": translate(
            "Opening", "The keyring of this computer is locked, so it could not give the key."
        ),
        "timeout": translate("Opening", "The keyring of this computer did not answer."),
        "stale": translate(
            "Opening",
            "The keyring holds the key of an earlier desk. It is put right once you are in.",
        ),
        "missing-entry": translate(
            "Opening", "The keyring no longer has the key. It gets it again once you are in."
        ),
    }.get(problem, translate("Opening", "The keyring of this computer could not give the key."))


def _key_problem(reason: str) -> Explanation:
    return {
        "wrong-passphrase": Explanation(
            translate("Opening", "That is not the passphrase."),
            translate(
                "Opening",
                "Your data is safe. Capitals and blanks count; the eye shows what you typed.",
            ),
        ),
        "no-key-file": Explanation(
            translate("Opening", "The key file is missing."),
            translate(
                "Opening",
                "The database is there but cannot be opened without desk.keys. "
                "Put that file back from a backup; nothing was changed.",
            ),
        ),
        "newer-key-file": Explanation(
            translate("Opening", "A newer Hearthdesk wrote the key file."),
            translate("Opening", "Your data is safe. Install the newer version, then try again."),
        ),
    }.get(
        reason,
        Explanation(
            translate("Opening", "The key file is damaged."),
            translate(
                "Opening",
                "The database was not touched. Put desk.keys back from a backup, then try again.",
            ),
        ),
    )


def _store_problem(reason: str) -> Explanation:
    return {
        "missing": Explanation(
            translate("Opening", "The database is missing."),
            translate(
                "Opening",
                "The key is there, but desk.db is not. Put it back from a backup, then try again.",
            ),
        ),
        "newer": Explanation(
            translate("Opening", "A newer Hearthdesk has worked with this desk."),
            translate("Opening", "Your data is safe. Install the newer version, then try again."),
        ),
        "read-only": Explanation(
            translate("Opening", "The database cannot be written."),
            translate(
                "Opening", "Your data is safe. Make the folder writable for you, then try again."
            ),
        ),
        "disk-full": Explanation(
            translate("Opening", "The disk is full."),
            translate("Opening", "Your data is safe. Free some space, then try again."),
        ),
        "busy": Explanation(
            translate("Opening", "Another program is working with the database."),
            translate("Opening", "Your data is safe. Wait for it to end, then try again."),
        ),
        "wrong-key": Explanation(
            translate("Opening", "The key does not fit the database."),
            translate(
                "Opening",
                "One of the two files comes from another desk. "
                "Put desk.db and desk.keys back from the same backup; nothing was changed.",
            ),
        ),
        "upgrade-failed": Explanation(
            translate("Opening", "The database could not be brought to this version."),
            translate(
                "Opening", "It is as it was, and a verified copy lies in the folder “backups”."
            ),
        ),
    }.get(
        reason,
        Explanation(
            translate("Opening", "The database is damaged."),
            translate(
                "Opening",
                "Nothing was written to it. Verified copies lie in the folder “backups”.",
            ),
        ),
    )


def _refused(reason: str) -> Explanation | None:
    if reason == "desk-exists":
        return Explanation(
            translate("Opening", "There is already a desk in this folder."),
            translate("Opening", "It was not touched. Start Hearthdesk again to open it."),
        )
    return None
