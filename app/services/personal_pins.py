"""Each person's PIN: set, changed, removed and asked for. Nothing here opens a database.

A PIN lives in two places, the key file and the keyring (see `app.security.pins`). They are written
in an order in which an interruption leaves the old ways into the desk or the new one.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.errors import KeyProblem, Refused
from app.domain.ids import RowId
from app.domain.person import Person
from app.security import keys, pins
from app.security.keyring import KeyringUnusable, SecretStore
from app.security.keys import DeskKeys
from app.services import people
from app.store.gate import Outcome
from app.system.errors import ProfileUnusable
from app.system.paths import Profile

if TYPE_CHECKING:
    from app.services.desk import Desk

FEWEST_DIGITS, MOST_DIGITS = 4, 8


@dataclass(frozen=True, slots=True)
class PinHolder:
    """Somebody who can unlock with a PIN. `name` is "" where the keyring does not tell it."""

    person_id: RowId
    name: str
    tries_left: int


def holders(profile: Profile, keyring: SecretStore | None) -> tuple[PinHolder, ...]:
    """Everybody with a PIN, by name, told without opening the desk. Raises KeyProblem."""
    found = []
    for one in pins.holders(profile.key_file):
        try:
            name = one.name(_kept(profile, keyring, one))
        except KeyProblem:
            name = ""
        found.append(PinHolder(one.person_id, name, one.tries_left))
    return tuple(sorted(found, key=lambda one: one.name))


def who(profile: Profile) -> frozenset[RowId]:
    """The ids of everybody who has a PIN. Raises KeyProblem."""
    return frozenset(one.person_id for one in pins.holders(profile.key_file))


def tries_left(profile: Profile) -> dict[RowId, int]:
    """Everybody with a PIN and how many wrong ones are borne yet. Raises KeyProblem."""
    return {one.person_id: one.tries_left for one in pins.holders(profile.key_file)}


def unlock(profile: Profile, keyring: SecretStore | None, person_id: RowId, pin: str) -> DeskKeys:
    """The desk's keys, for the right PIN.

    Raises KeyProblem: "no-pin", "wrong-pin", "passphrase-needed", "stale-keyring", and
    "keyring-none", "keyring-locked", "keyring-failed", "keyring-timeout" where it gives nothing.
    """
    holder = pins.holder(profile.key_file, person_id)
    if holder is None:
        raise KeyProblem("no-pin")
    secret = _kept(profile, keyring, holder)
    return pins.unlock_with_pin(profile.key_file, person_id, pin, secret)


def check(profile: Profile, keyring: SecretStore | None, person_id: RowId, pin: str) -> None:
    """Whether it is this person's PIN. Raises KeyProblem as `unlock`."""
    unlock(profile, keyring, person_id, pin).forget()


def set_pin(
    profile: Profile, keyring: SecretStore | None, person: Person, pin: str, passphrase: str
) -> None:
    """Give a person a PIN, or another one; from now on a start asks for it.

    Raises Refused("pin-not-digits", least=…, most=…) and KeyProblem ("wrong-passphrase", …, and
    "keyring-none" and the like where it cannot keep its half); then everything is as before.
    """
    if not (pin.isascii() and pin.isdigit() and FEWEST_DIGITS <= len(pin) <= MOST_DIGITS):
        raise Refused("pin-not-digits", least=FEWEST_DIGITS, most=MOST_DIGITS)
    if keyring is None:
        raise KeyProblem("keyring-none")
    secret = keys.unlock_with_passphrase(profile.key_file, passphrase)
    before = pins.holder(profile.key_file, person.id)
    kept = pins.new_secret()
    try:
        _keep(keyring, _entry(profile, kept.entry), kept.secret)
    except KeyringUnusable as problem:
        raise KeyProblem(f"keyring-{problem.reason}") from problem
    pins.set_pin(profile.key_file, secret, person.id, person.name, pin, kept)
    secret.forget()
    # What is left over opens nothing: its wraps are gone from the key file.
    with suppress(KeyringUnusable):
        keyring.delete(desk_entry(profile))
        if before is not None:
            keyring.delete(_entry(profile, before.entry))


def remove_pin(
    profile: Profile, keyring: SecretStore | None, person_id: RowId, passphrase: str
) -> str:
    """Take a PIN away. With the last one the keyring opens the desk by itself again.

    Returns why it does not, "" when it does or somebody else has a PIN. Raises KeyProblem
    ("wrong-passphrase", …).
    """
    secret = keys.unlock_with_passphrase(profile.key_file, passphrase)
    try:
        forget(profile, keyring, person_id)
        if pins.holders(profile.key_file):
            return ""
        return remember_key(profile, secret, keyring)
    finally:
        secret.forget()


def let_go(
    desk: Desk, profile: Profile, keyring: SecretStore | None, person_id: RowId
) -> Outcome[None]:
    """Somebody works here no more, and no PIN of theirs opens the desk.

    Raises as `people.let_go` and `Desk.do`; then the PIN stays too.
    """
    outcome = desk.do(people.let_go, person_id)
    if profile.key_file.exists():
        forget(profile, keyring, person_id)
    return outcome


def forget(profile: Profile, keyring: SecretStore | None, person_id: RowId) -> None:
    """As `remove_pin` for somebody who has left: the passphrase or other PINs open the desk."""
    holder = pins.holder(profile.key_file, person_id)
    if holder is None:
        return
    pins.remove_pin(profile.key_file, person_id)
    if keyring is not None:
        with suppress(KeyringUnusable):
            keyring.delete(_entry(profile, holder.entry))


def remember_key(profile: Profile, secret: DeskKeys, keyring: SecretStore | None) -> str:
    """Let the keyring open this desk from now on; the problem's name when it cannot."""
    if keyring is None:
        return "none"
    try:
        wrap = keys.add_keyring_wrap(profile.key_file, secret)
        _keep(keyring, desk_entry(profile), wrap)
    except KeyringUnusable as problem:
        return problem.reason
    except ProfileUnusable:  # the desk opens all the same, with the passphrase
        return "failed"
    return ""


def desk_entry(profile: Profile) -> str:
    """The name of the desk's own entry in the keyring: its folder."""
    return str(profile.root.resolve())


def _entry(profile: Profile, entry: str) -> str:
    return f"{desk_entry(profile)} PIN {entry}"


def _keep(keyring: SecretStore, name: str, secret: bytes) -> None:
    keyring.set(name, secret.hex())
    if keyring.get(name) != secret.hex():
        raise KeyringUnusable("failed", "it does not give back what it was given")


def _kept(profile: Profile, keyring: SecretStore | None, holder: pins.PinHolder) -> bytes:
    if keyring is None:
        raise KeyProblem("keyring-none")
    try:
        text = keyring.get(_entry(profile, holder.entry))
    except KeyringUnusable as problem:
        raise KeyProblem(f"keyring-{problem.reason}") from problem
    if text is None:
        raise KeyProblem("stale-keyring")
    try:
        return bytes.fromhex(text)
    except ValueError as error:
        raise KeyProblem("stale-keyring") from error
