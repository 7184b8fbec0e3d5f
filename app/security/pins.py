"""A PIN for each person: four to eight digits that open the desk together with the keyring.

The key file holds, for each person with a PIN, the data key wrapped by HKDF(Argon2id(PIN), secret),
where the secret is 32 random bytes that only the operating system's keyring has. Neither the file
nor the keyring opens anything alone. Who has both, that is who is logged in as the same user of
this computer, could try all PINs one after the other outside this program; against that only the
passphrase helps.

While anybody has a PIN the file has no wrap that the keyring alone could open. Wrong tries are
counted in the file before the PIN is looked at, so neither a restart nor a kill gives more of them.

Every function raises KeyProblem and ProfileUnusable as `app.security.keys` does.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.errors import KeyProblem
from app.security import key_file
from app.security.key_file import KEY_BYTES, Record
from app.security.keys import DeskKeys, opened

TRIES = 5
"""Wrong ones before the passphrase is needed."""


@dataclass(frozen=True, slots=True)
class PinSecret:
    """What the keyring keeps for one person: the entry's name is the desk's own and `entry`."""

    entry: str
    secret: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class PinHolder:
    """Somebody with a PIN. `label` is the name, which the keyring's secret makes readable."""

    person_id: bytes
    entry: str
    tries_left: int
    label: str = field(repr=False)

    def name(self, secret: bytes) -> str:
        """The person's name; "" when the secret is not this entry's."""
        found = key_file.unwrap(_derived(secret, b"name"), self.label)
        return "" if found is None else found.decode("utf-8", "replace")


def new_secret() -> PinSecret:
    """What the keyring is to keep for a new PIN, under a name no earlier PIN had."""
    return PinSecret(os.urandom(8).hex(), os.urandom(KEY_BYTES))


def holders(path: Path) -> tuple[PinHolder, ...]:
    """Everybody who has a PIN."""
    pins = _pins(key_file.read(path))
    try:
        return tuple(
            PinHolder(
                bytes.fromhex(person),
                str(pin["entry"]),
                max(0, TRIES - int(pin["tries"])),
                str(pin["label"]),
            )
            for person, pin in pins.items()
        )
    except (KeyError, TypeError, ValueError) as error:
        raise KeyProblem("damaged-key-file") from error


def holder(path: Path, person_id: bytes) -> PinHolder | None:
    """The person's entry, None without a PIN."""
    return next((one for one in holders(path) if one.person_id == person_id), None)


def set_pin(
    path: Path, keys: DeskKeys, person_id: bytes, name: str, pin: str, kept: PinSecret
) -> None:
    """Let this PIN open the desk, and the keyring alone no longer.

    `kept` must be in the keyring by now: whoever is interrupted has the old ways or the new one.
    """
    stretching = key_file.new_stretching()
    key = _key(key_file.stretch(pin, stretching), kept.secret, person_id)
    entry = {
        **stretching,
        "entry": kept.entry,
        "known": _known(kept.secret),
        "label": key_file.wrap(_derived(kept.secret, b"name"), name.encode()),
        "tries": 0,
        "wrapped": key_file.wrap(key, keys.data),
    }
    with key_file.changing(path) as record:
        record["pins"] = {**_pins(record), person_id.hex(): entry}
        record.pop("keyring", None)


def unlock_with_pin(path: Path, person_id: bytes, pin: str, secret: bytes) -> DeskKeys:
    """Open with a PIN and the keyring's secret.

    Raises KeyProblem: "no-pin", "passphrase-needed" after too many wrong tries, "stale-keyring"
    when the secret is another PIN's (this is no try), "wrong-pin".
    """
    try:
        record, entry = _count_try(path, person_id, secret)
        key = _key(key_file.stretch(pin, entry), secret, person_id)
        was_last = entry["tries"] >= TRIES
        keys = opened(record, key, entry, "passphrase-needed" if was_last else "wrong-pin")
        _forgive(path, person_id, entry)
    except (KeyError, TypeError, ValueError) as error:
        raise KeyProblem("damaged-key-file") from error
    return keys


def forgive(path: Path) -> None:
    """The passphrase was right: everybody has all tries again."""
    if not any(pin.get("tries") for pin in _pins(key_file.read(path)).values()):
        return
    with key_file.changing(path) as record:
        record["pins"] = {person: {**pin, "tries": 0} for person, pin in _pins(record).items()}


def remove_pin(path: Path, person_id: bytes) -> None:
    """Let this person's PIN open nothing any more; nothing happens without one."""
    if person_id.hex() not in _pins(key_file.read(path)):
        return
    with key_file.changing(path) as record:
        record["pins"] = {who: pin for who, pin in _pins(record).items() if who != person_id.hex()}
        if not record["pins"]:
            del record["pins"]


def _pins(record: Record) -> dict[str, Record]:
    pins = record.get("pins", {})
    if not isinstance(pins, dict) or not all(isinstance(one, dict) for one in pins.values()):
        raise KeyProblem("damaged-key-file")
    return dict(pins)


def _count_try(path: Path, person_id: bytes, secret: bytes) -> tuple[Record, Record]:
    """Note one more try; the file's record and the PIN's entry with it. Raises KeyProblem."""
    with key_file.changing(path) as record:
        entry = _pins(record).get(person_id.hex())
        if entry is None:
            raise KeyProblem("no-pin")
        if int(entry["tries"]) >= TRIES:
            raise KeyProblem("passphrase-needed")
        if not hmac.compare_digest(str(entry["known"]), _known(secret)):
            raise KeyProblem("stale-keyring")
        entry["tries"] = int(entry["tries"]) + 1
    return record, entry


def _forgive(path: Path, person_id: bytes, tried: Record) -> None:
    """The PIN was right: all tries are there again, unless it was replaced or removed meanwhile."""
    with key_file.changing(path) as record:
        entry = _pins(record).get(person_id.hex())
        if entry is not None and entry["wrapped"] == tried["wrapped"]:
            entry["tries"] = 0


def _key(stretched: bytes, secret: bytes, person_id: bytes) -> bytes:
    """HKDF-SHA256 (RFC 5869) of both, one block long."""
    extracted = hmac.digest(secret, stretched, "sha256")
    return hmac.digest(extracted, b"hearthdesk pin" + person_id + b"\x01", "sha256")


def _derived(secret: bytes, purpose: bytes) -> bytes:
    return hashlib.blake2b(secret, digest_size=KEY_BYTES, person=purpose).digest()


def _known(secret: bytes) -> str:
    """Tells another secret from a wrong PIN; of 32 random bytes a hash gives nothing away."""
    return _derived(secret, b"known").hex()[:32]
