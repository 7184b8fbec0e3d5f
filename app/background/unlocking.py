"""Opens the desk in a worker at start, as far as that goes without asking anybody.

Importing this module loads the database library: import it in the worker.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.security.keyring import KeyringUnusable, SecretStore, SystemKeyring
from app.services import opened_files, opening
from app.services.opening import Opened, Surroundings
from app.system.clock import SystemClock
from app.system.paths import Profile
from app.system.resources import bundle_root


@dataclass(frozen=True, slots=True)
class Unlocking:
    """What was found: an open desk, or what is needed to get to one.

    Without `opened` there is either no desk yet (`exists` false), or nobody could open it without
    being asked; `keyring_problem` says why the keyring could not.
    """

    around: Surroundings
    exists: bool
    opened: Opened | None = None
    keyring_problem: str = ""


def unlock(
    profile: Profile, *, keyring: SecretStore | None = None, passphrase: str | None = None
) -> Unlocking:
    """Open the desk by the keyring (the platform's own if none is given), else by `passphrase`.

    Raises KeyProblem, StoreProblem.
    """
    kept = keyring or SystemKeyring()
    around = Surroundings(SystemClock(), bundle_root() / "migrations", kept)
    if not opening.exists(profile):
        return Unlocking(around, exists=False)
    opened_files.clear(profile.opened)
    once = AskedOnce(kept)
    opened = opening.open_with_keyring(profile, replace(around, keyring=once))
    problem = "" if opened else opening.keyring_problem(profile, once)
    if opened is None and passphrase is not None:
        opened = opening.open_with_passphrase(profile, passphrase, around)
    return Unlocking(around, True, opened, problem)


def keyring_name(around: Surroundings) -> str:
    """What the platform calls the keyring, "" where there is none or it has no name."""
    keyring = around.keyring
    return (keyring.name() or "") if isinstance(keyring, SystemKeyring) else ""


class AskedOnce:
    """A keyring that remembers its answer: one that hangs costs its time only once."""

    def __init__(self, keyring: SecretStore) -> None:
        self._keyring = keyring
        self._answers: dict[str, str | Exception | None] = {}

    def get(self, name: str) -> str | None:
        """See SecretStore."""
        if name not in self._answers:
            self._answers[name] = self._ask(name)
        answer = self._answers[name]
        if isinstance(answer, Exception):
            raise answer
        return answer

    def set(self, name: str, value: str) -> None:
        """See SecretStore."""
        self._answers.pop(name, None)
        self._keyring.set(name, value)

    def delete(self, name: str) -> None:
        """See SecretStore."""
        self._answers.pop(name, None)
        self._keyring.delete(name)

    def _ask(self, name: str) -> str | Exception | None:
        try:
            return self._keyring.get(name)
        except KeyringUnusable as problem:
            return problem
