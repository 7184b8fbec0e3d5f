"""The data key: 32 random bytes that everything on disk is encrypted with, and its wraps.

The key file holds the data key several times, each time encrypted by something the file does not
contain: a key made from the passphrase (Argon2id), and either a random key kept by the operating
system's keyring or, where somebody has a PIN, what `app.security.pins` says. Any of them opens the
desk; losing one loses nothing. XChaCha20-Poly1305 tells a wrong key from damage only together with
`check`, a hash of the data key, which is therefore stored beside them.

Every function that reads or writes the file raises ProfileUnusable when the system refuses.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.errors import KeyProblem
from app.security import key_file
from app.security.key_file import KEY_BYTES, PLAIN, Record
from app.security.memory import wipe


@dataclass(frozen=True, slots=True)
class DeskKeys:
    """The data key and what is derived from it, each use with a key of its own."""

    data: bytes = field(repr=False)

    @property
    def database(self) -> bytes:
        """The raw SQLCipher key."""
        return self._derive(b"database")

    @property
    def blobs(self) -> bytes:
        """Encrypts attachments that lie outside the database."""
        return self._derive(b"blobs")

    def forget(self) -> None:
        """Overwrite the data key; this and every other holder of it is useless afterwards."""
        wipe(self.data)

    def _derive(self, purpose: bytes) -> bytes:
        return hashlib.blake2b(self.data, digest_size=KEY_BYTES, person=purpose).digest()


def new_keys() -> DeskKeys:
    """A fresh data key."""
    return DeskKeys(os.urandom(KEY_BYTES))


def create_key_file(path: Path, keys: DeskKeys, passphrase: str) -> None:
    """Write the key file with its passphrase wrap; raises FileExistsError, never replaces one."""
    if path.exists():
        raise FileExistsError(path)
    record = {
        "version": PLAIN,
        "check": key_file.check(keys.data),
        "passphrase": _passphrase_wrap(keys, passphrase),
    }
    key_file.write(path, record)


def add_keyring_wrap(path: Path, keys: DeskKeys) -> bytes:
    """Add (or renew) the keyring's wrap; return the 32-byte secret the keyring must keep."""
    secret = os.urandom(KEY_BYTES)
    with key_file.changing(path) as record:
        record["keyring"] = {"wrapped": key_file.wrap(secret, keys.data)}
    return secret


def has_keyring_wrap(path: Path) -> bool:
    """Whether the keyring was meant to open this desk. Raises KeyProblem."""
    return "keyring" in key_file.read(path)


def unlock_with_passphrase(path: Path, passphrase: str) -> DeskKeys:
    """Raises KeyProblem: no-key-file, damaged-key-file, newer-key-file, wrong-passphrase."""
    record = key_file.read(path)
    try:
        wrap = record["passphrase"]
        return opened(record, key_file.stretch(passphrase, wrap), wrap, "wrong-passphrase")
    except (KeyError, TypeError, ValueError) as error:
        raise KeyProblem("damaged-key-file") from error


def unlock_with_secret(path: Path, secret: bytes) -> DeskKeys:
    """Open with the keyring's secret; KeyProblem("stale-keyring") when it is not this desk's."""
    record = key_file.read(path)
    if len(secret) != KEY_BYTES:
        raise KeyProblem("stale-keyring")
    try:
        return opened(record, secret, record["keyring"], "stale-keyring")
    except (KeyError, TypeError, ValueError) as error:
        raise KeyProblem("stale-keyring") from error


def change_passphrase(path: Path, keys: DeskKeys, passphrase: str) -> None:
    """Wrap the same data key anew; data and keyring stay as they are."""
    wrap = _passphrase_wrap(keys, passphrase)
    with key_file.changing(path) as record:
        record["passphrase"] = wrap


def opened(record: Record, key: bytes, wrap: Record, refusal: str) -> DeskKeys:
    """The data key out of a wrap. Raises KeyProblem(`refusal`) where the key is another one.

    Also raises KeyProblem("damaged-key-file"), KeyError, TypeError and ValueError.
    """
    data = key_file.unwrap(key, wrap["wrapped"])
    if data is None:
        raise KeyProblem(refusal)
    if not key_file.is_checked(record, data):
        raise KeyProblem("damaged-key-file")
    return DeskKeys(data)


def _passphrase_wrap(keys: DeskKeys, passphrase: str) -> Record:
    wrap = key_file.new_stretching()
    stretched = key_file.stretch(passphrase, wrap)
    return {**wrap, "wrapped": key_file.wrap(stretched, keys.data)}
