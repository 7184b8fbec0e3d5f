"""Making a desk, and opening one: from a folder and a passphrase to something to work with."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo

from app.domain.errors import KeyProblem, Refused
from app.domain.ids import RowId
from app.domain.permission import Permission
from app.domain.person import Role
from app.security import keys, pins
from app.security.keyring import KeyringUnusable, SecretStore
from app.security.keys import DeskKeys
from app.services import people, permissions, personal_pins, settings
from app.services.desk import Desk
from app.store.store import Store, create_store, open_store
from app.store.unit_of_work import UnitOfWork
from app.system.clock import Clock
from app.system.paths import Profile
from app.system.whole_file import sync_folder

SHORTEST_PASSPHRASE = 8


@dataclass(frozen=True, slots=True)
class NewDesk:
    """What the first run asks for."""

    business: str
    person: str
    passphrase: str = field(repr=False)
    zone: ZoneInfo
    region: str = ""
    own_addresses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What opening a desk needs from outside. `keyring` is None where none may be used."""

    clock: Clock
    migrations: Path
    keyring: SecretStore | None


@dataclass(frozen=True, slots=True)
class Opened:
    """An open desk and how its key was had.

    `key_from` is "keyring", "passphrase" or "pin"; `keyring_problem` says why the keyring did not
    serve (none, locked, failed, timeout, stale, missing-entry, or "pin" where it may not by
    itself), "" when it did or was not asked. `chosen` says that whoever acts was asked for.
    """

    desk: Desk
    key_from: str
    keyring_problem: str
    backup: Path | None
    chosen: bool = False


def exists(profile: Profile) -> bool:
    """Whether there is a desk in this profile (also one whose database or key file got lost)."""
    return profile.key_file.exists() or profile.database.exists()


def create(profile: Profile, wanted: NewDesk, around: Surroundings) -> Opened:
    """Make a new desk with its first person, who leads it, and remember the key in the keyring.

    Raises Refused: "desk-exists", "name-needed", "passphrase-too-short"; StoreProblem,
    ProfileUnusable. When it raises, what it had begun is taken away again; when it is killed, there
    is either no desk yet or a whole one.
    """
    if exists(profile):
        raise Refused("desk-exists")
    if not wanted.business.strip() or not wanted.person.strip():
        raise Refused("name-needed")
    if len(wanted.passphrase) < SHORTEST_PASSPHRASE:
        raise Refused("passphrase-too-short", least=SHORTEST_PASSPHRASE)
    profile.create()
    secret = keys.new_keys()
    try:
        _make_database(profile, wanted, secret, around)
        # From here on there is a desk: opening it finishes what a kill interrupts.
        keys.create_key_file(profile.key_file, secret, wanted.passphrase)
        _put_in_place(profile)
        store = open_store(profile, secret, around.clock, around.migrations)
    except BaseException:
        _take_away(profile)
        raise
    problem = personal_pins.remember_key(profile, secret, around.keyring)
    secret.forget()
    return Opened(_seat(store), "passphrase" if problem else "keyring", problem, None)


def open_with_keyring(profile: Profile, around: Surroundings) -> Opened | None:
    """Open without asking anybody; None when the keyring cannot serve (see `keyring_problem`).

    Raises KeyProblem for a missing or damaged key file, StoreProblem for the database.
    """
    secret, problem = _from_keyring(profile, around.keyring)
    if secret is None:
        return None
    store = _open(profile, secret, around)
    secret.forget()
    return Opened(_seat(store), "keyring", problem, store.upgraded_from)


def keyring_problem(profile: Profile, keyring: SecretStore | None) -> str:
    """Why the keyring cannot open this desk, "" when it can (see `Opened`).

    Raises KeyProblem for a missing or damaged key file.
    """
    secret, problem = _from_keyring(profile, keyring)
    if secret is not None:
        secret.forget()
    return problem


def open_with_passphrase(
    profile: Profile, passphrase: str, around: Surroundings, person_id: RowId | None = None
) -> Opened:
    """Open with the passphrase and repair the keyring's entry if it was missing or stale.

    `person_id` sits down, where she works here. Every PIN has all its tries again. Raises
    KeyProblem ("wrong-passphrase", …), StoreProblem.
    """
    secret = keys.unlock_with_passphrase(profile.key_file, passphrase)
    pins.forgive(profile.key_file)
    store = _open(profile, secret, around)
    problem = keyring_problem(profile, around.keyring)
    if problem in ("stale", "missing-entry"):
        problem = personal_pins.remember_key(profile, secret, around.keyring)
    secret.forget()
    desk = _seat(store, person_id)
    chosen = person_id is not None and desk.person_id == person_id
    return Opened(desk, "passphrase", problem, store.upgraded_from, chosen)


def open_with_pin(profile: Profile, person_id: RowId, pin: str, around: Surroundings) -> Opened:
    """Open with somebody's PIN, who sits down.

    Raises KeyProblem as `personal_pins.unlock`, Refused("not-here") for somebody who has left,
    StoreProblem.
    """
    secret = personal_pins.unlock(profile, around.keyring, person_id, pin)
    store = _open(profile, secret, around)
    secret.forget()
    desk = _seat(store, person_id)
    if desk.person_id != person_id:
        desk.close()
        raise Refused("not-here")
    return Opened(desk, "pin", "pin", store.upgraded_from, chosen=True)


def change_passphrase(profile: Profile, old: str, new: str, desk: Desk | None = None) -> None:
    """Let another passphrase open this desk; the data key, the data and the keyring stay.

    `desk` says who asks, where somebody does. Raises Refused("passphrase-too-short", and
    "not-allowed"), KeyProblem ("wrong-passphrase", …). The old one opens the desk until the new key
    file is wholly written.
    """
    if desk is not None:
        permissions.require_of(desk, Permission.SECURE)
    if len(new) < SHORTEST_PASSPHRASE:
        raise Refused("passphrase-too-short", least=SHORTEST_PASSPHRASE)
    secret = keys.unlock_with_passphrase(profile.key_file, old)
    keys.change_passphrase(profile.key_file, secret, new)
    secret.forget()


def entry_name(profile: Profile) -> str:
    """The name of this desk's entry in the keyring."""
    return personal_pins.desk_entry(profile)


def _from_keyring(profile: Profile, keyring: SecretStore | None) -> tuple[DeskKeys | None, str]:
    has_wrap = keys.has_keyring_wrap(profile.key_file)
    if keyring is None:
        return None, "none"
    if pins.holders(profile.key_file):
        return None, "pin"
    try:
        text = keyring.get(entry_name(profile))
    except KeyringUnusable as problem:
        return None, problem.reason
    if text is None or not has_wrap:
        return None, "missing-entry"
    try:
        return keys.unlock_with_secret(profile.key_file, bytes.fromhex(text)), ""
    except (KeyProblem, ValueError):
        return None, "stale"


def _open(profile: Profile, secret: DeskKeys, around: Surroundings) -> Store:
    if not profile.database.exists():
        _put_in_place(profile)
    return open_store(profile, secret, around.clock, around.migrations)


def _seat(store: Store, person_id: RowId | None = None) -> Desk:
    """The desk with this person acting, or else its first active one; others may take over."""
    desk = Desk(store)
    active = [person.id for person in desk.people() if person.active]
    desk.person_id = person_id if person_id in active else min(active, default=None)
    return desk


def _found(uow: UnitOfWork, wanted: NewDesk) -> RowId:
    person_id = people.add(uow, wanted.person, Role.LEADER)
    settings.change(
        uow,
        business=wanted.business.strip(),
        zone=wanted.zone,
        region=wanted.region.upper(),
        own_addresses=wanted.own_addresses,
    )
    return person_id


def _make_database(
    profile: Profile, wanted: NewDesk, secret: DeskKeys, around: Surroundings
) -> None:
    """A whole database under the name it has until there is a key to it."""
    draft = _draft(profile)
    for path in _database_files(draft):  # of an attempt that was killed; its key is nowhere
        path.unlink(missing_ok=True)
    store = create_store(profile, secret, around.clock, around.migrations, at=draft)
    try:
        Desk(store).do_quietly(_found, wanted)
    finally:
        store.close()


def _put_in_place(profile: Profile) -> None:
    draft = _draft(profile)
    if draft.exists():
        draft.replace(profile.database)
        sync_folder(profile.root)


def _take_away(profile: Profile) -> None:
    """Remove only what this attempt made: the key file and a database without content."""
    for database in (_draft(profile), profile.database):
        for path in _database_files(database):
            path.unlink(missing_ok=True)
    profile.key_file.unlink(missing_ok=True)


def _draft(profile: Profile) -> Path:
    return profile.database.with_suffix(".making")


def _database_files(database: Path) -> list[Path]:
    return [database.with_name(database.name + ending) for ending in ("", "-wal", "-shm")]
