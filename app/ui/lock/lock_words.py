"""What the lock page says: why it is there, and why something did not open it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.background.idle import LockCause
from app.domain.errors import KeyProblem, Refused
from app.ui.common.opening_words import Explanation, explain, keyring_words

translate = QCoreApplication.translate

_KEYRING = "keyring-"


def cause_words(cause: LockCause, minutes: int) -> str:
    """Why the desk is locked; `minutes` is the setting."""
    if cause is LockCause.IDLE and minutes > 1:
        return translate("Lock", "Locked after %1 minutes.").replace("%1", str(minutes))
    return {
        LockCause.ASKED: translate("Lock", "This desk is locked."),
        LockCause.IDLE: translate("Lock", "Locked after a minute."),
        LockCause.SLEEP: translate("Lock", "Locked when the computer went to sleep."),
        LockCause.SCREEN: translate("Lock", "Locked together with the screen."),
        LockCause.START: translate("Lock", "This desk is locked."),
    }[cause]


def refusal_words(error: BaseException, tries_left: int) -> Explanation | None:
    """Why a PIN or passphrase did not open the desk; None for a fault of the program."""
    if isinstance(error, Refused) and error.reason == "not-here":
        return Explanation(
            translate("Lock", "This person does not work here any more."),
            translate("Lock", "Choose who is at the desk."),
        )
    if not isinstance(error, KeyProblem):
        return explain(error)
    if error.reason == "wrong-pin":
        left = translate("Lock", "%1 tries are left, then the passphrase is needed.")
        if tries_left == 1:
            left = translate("Lock", "One try is left, then the passphrase is needed.")
        return Explanation(
            translate("Lock", "That is not the PIN."), left.replace("%1", str(tries_left))
        )
    if error.reason.startswith(_KEYRING):
        return Explanation(
            keyring_words(error.reason.removeprefix(_KEYRING)),
            translate("Lock", "A PIN needs it; the passphrase opens the desk without."),
        )
    return _pin_problems().get(error.reason) or explain(error)


def _pin_problems() -> dict[str, Explanation]:
    return {
        "passphrase-needed": Explanation(
            translate("Lock", "The PIN was wrong five times."),
            translate("Lock", "Your data is safe. Type the passphrase; then the PIN counts again."),
        ),
        "stale-keyring": Explanation(
            translate("Lock", "The keyring of this computer has lost its half of the PIN."),
            translate("Lock", "Type the passphrase, then set the PIN anew in the settings."),
        ),
        "no-pin": Explanation(
            translate("Lock", "There is no PIN for this person any more."),
            translate("Lock", "Type the passphrase."),
        ),
    }
