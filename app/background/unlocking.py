"""Opens the desk in a worker at start, as far as that goes without asking anybody.

Importing this module loads the database library: import it in the worker.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.background.asked_once import AskedOnce
from app.security.keyring import SecretStore, SystemKeyring
from app.services import opened_files, opening, personal_pins
from app.services.opening import Opened, Surroundings
from app.services.personal_pins import PinHolder
from app.system.clock import SystemClock
from app.system.paths import Profile
from app.system.resources import bundle_root


@dataclass(frozen=True, slots=True)
class Unlocking:
    """What was found: an open desk, or what is needed to get to one.

    Without `opened` there is either no desk yet (`exists` false), or nobody could open it without
    being asked; `keyring_problem` says why the keyring could not, and `holders` who has a PIN.
    """

    around: Surroundings
    exists: bool
    opened: Opened | None = None
    keyring_problem: str = ""
    holders: tuple[PinHolder, ...] = ()


def unlock(
    profile: Profile, *, keyring: SecretStore, once: AskedOnce, passphrase: str | None = None
) -> Unlocking:
    """Open the desk by the keyring, which answers through `once`, else by `passphrase`.

    Raises KeyProblem, StoreProblem.
    """
    around = Surroundings(SystemClock(), bundle_root() / "migrations", keyring)
    if not opening.exists(profile):
        return Unlocking(around, exists=False)
    opened_files.clear(profile.opened)
    opened = opening.open_with_keyring(profile, replace(around, keyring=once))
    problem = "" if opened else opening.keyring_problem(profile, once)
    if opened is None and passphrase is not None:
        opened = opening.open_with_passphrase(profile, passphrase, around)
    holders = personal_pins.holders(profile, keyring) if problem == "pin" and not opened else ()
    return Unlocking(around, True, opened, problem, holders)


def keyring_name(around: Surroundings) -> str:
    """What the platform calls the keyring, "" where there is none or it has no name."""
    keyring = around.keyring
    return (keyring.name() or "") if isinstance(keyring, SystemKeyring) else ""
