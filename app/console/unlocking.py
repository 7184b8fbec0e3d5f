"""Opens the desk for a command: with the passphrase of the environment, the keyring, or a prompt.

A command that writes holds the profile's lock as long as it runs. One that only reads takes it for
the opening alone, and where a window has it reads beside that window, unless the database would
first have to be upgraded under its feet.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from app.console.machine import PASSPHRASE, Machine
from app.console.problems import ConsoleProblem, Exit
from app.domain.errors import KeyProblem
from app.system.errors import ProfileInUse
from app.system.instance_lock import InstanceLock
from app.system.logs import ROOT, LogFile
from app.system.paths import Profile

if TYPE_CHECKING:
    from app.security.keys import DeskKeys
    from app.services.desk import Desk
    from app.services.opening import Opened, Surroundings

_TRIES = 3


@contextmanager
def writing(machine: Machine, profile: Profile) -> Iterator[Desk]:
    """The desk, for this program alone. Raises ProfileInUse, and what `open_desk` raises."""
    require_desk(profile)
    profile.create()
    with (
        InstanceLock(profile.lock_file),
        LogFile(profile.logs),
        closing(open_desk(machine, profile).desk) as desk,
    ):
        yield desk


@contextmanager
def reading(machine: Machine, profile: Profile) -> Iterator[Desk]:
    """The desk for questions, also beside a window. Raises what `open_desk` raises."""
    require_desk(profile)
    logging.getLogger(ROOT).addHandler(logging.NullHandler())
    try:
        with InstanceLock(profile.lock_file):
            desk = open_desk(machine, profile).desk
    except ProfileInUse:
        desk = open_desk(machine, profile, beside=True).desk
    with closing(desk):
        yield desk


def require_desk(profile: Profile) -> None:
    """Raises ConsoleProblem("no-desk") where there is none."""
    if not (profile.key_file.exists() or profile.database.exists()):
        raise ConsoleProblem(
            "no-desk",
            f"There is no desk in {profile.root}. Nothing was changed. Make one with “hearthdesk "
            "init”, or name its folder with --profile.",
            Exit.CANNOT_OPEN,
        )


def open_desk(machine: Machine, profile: Profile, *, beside: bool = False) -> Opened:
    """Open by environment, keyring or prompt, in this order.

    `beside` says another program has the desk open. Raises KeyProblem, StoreProblem, and
    ConsoleProblem("passphrase-needed") where nobody can be asked.
    """
    if machine.passphrase is not None:
        return _with_passphrase(machine, profile, machine.passphrase, beside)
    from app.services import opening

    around = surroundings(machine)
    if beside and (secret := _keyring_keys(profile, around)) is not None:
        _refuse_upgrade(profile, secret)
    opened = opening.open_with_keyring(profile, around)
    return opened or _asking(machine, profile, beside)


def surroundings(machine: Machine) -> Surroundings:
    """What opening needs; the keyring is left alone where the environment has the passphrase."""
    from app.services.opening import Surroundings

    keyring = None if machine.passphrase is not None else machine.keyring()
    return Surroundings(machine.clock, machine.migrations, keyring)


def new_passphrase(machine: Machine) -> str:
    """The passphrase for a new desk: the environment's, or asked for twice.

    Raises ConsoleProblem.
    """
    if machine.passphrase is not None:
        return machine.passphrase
    _require_asking(machine)
    first = machine.ask_secret("New passphrase: ")
    if machine.ask_secret("The same again: ") != first:
        raise ConsoleProblem(
            "passphrases-differ", "The two passphrases differ. Nothing was made.", Exit.REFUSED
        )
    return first


def _asking(machine: Machine, profile: Profile, beside: bool) -> Opened:
    _require_asking(machine)
    tries = 0
    while True:
        typed = machine.ask_secret("Passphrase: ")
        tries += 1
        try:
            return _with_passphrase(machine, profile, typed, beside)
        except KeyProblem as problem:
            if problem.reason != "wrong-passphrase" or tries == _TRIES:
                raise
            print("That is not the passphrase.", file=machine.err)


def _with_passphrase(machine: Machine, profile: Profile, passphrase: str, beside: bool) -> Opened:
    from app.security import keys
    from app.services import opening

    if beside:
        _refuse_upgrade(profile, keys.unlock_with_passphrase(profile.key_file, passphrase))
    return opening.open_with_passphrase(profile, passphrase, surroundings(machine))


def _keyring_keys(profile: Profile, around: Surroundings) -> DeskKeys | None:
    from app.security import keys
    from app.security.keyring import KeyringUnusable
    from app.services import opening

    if around.keyring is None:
        return None
    try:
        text = around.keyring.get(opening.entry_name(profile))
        return keys.unlock_with_secret(profile.key_file, bytes.fromhex(text or ""))
    except (KeyringUnusable, KeyProblem, ValueError):
        return None


def _refuse_upgrade(profile: Profile, secret: DeskKeys) -> None:
    """Raises ConsoleProblem where opening would upgrade a database that is in use."""
    from app.store import upgrade
    from app.store.engine import Database

    with (
        closing(Database(profile.database, secret.database)) as database,
        database.read() as connection,
    ):
        found = upgrade.version(connection)
    if found != upgrade.HEAD:
        raise ConsoleProblem(
            "upgrade-needed",
            "The desk is open in an earlier Hearthdesk and has to be upgraded first. Nothing was "
            "changed. Close the other one, then try again.",
            Exit.CANNOT_OPEN,
        )


def _require_asking(machine: Machine) -> None:
    if not machine.can_ask:
        raise ConsoleProblem(
            "passphrase-needed",
            "The passphrase is needed and nobody can be asked for it here. Nothing was changed. "
            f"Set {PASSPHRASE}.",
            Exit.CANNOT_OPEN,
        )
