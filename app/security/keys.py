"""The data key: 32 random bytes that everything on disk is encrypted with, and its wraps.

The key file holds the data key twice, each time encrypted by something the file does not contain: a
key made from the passphrase (Argon2id), and a random key kept by the operating system's keyring.
Either opens the desk; losing one loses nothing. XChaCha20-Poly1305 tells a wrong key from damage
only together with `check`, a hash of the data key, which is therefore stored beside them.

Every function that reads or writes the file raises ProfileUnusable when the system refuses.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import os
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_NPUBBYTES as NONCE_BYTES
from nacl.exceptions import CryptoError
from nacl.pwhash import argon2id
from nacl.secret import Aead

from app.domain.errors import KeyProblem
from app.system.errors import ProfileUnusable
from app.system.whole_file import write_whole

KEY_BYTES = 32
VERSION = 1

# OWASP's floor is 19 MiB; 64 MiB and three passes cost about an eighth of a second at each unlock.
_MEMORY = 64 * 1024 * 1024
_PASSES = 3
# A file that asks for more was altered: nobody waits an hour to be told so.
_MAX_MEMORY = 1024 * 1024 * 1024
_MAX_PASSES = 32


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
        "version": VERSION,
        "check": _b64(_check(keys)),
        "passphrase": _passphrase_wrap(keys, passphrase),
    }
    _write(path, record)


def add_keyring_wrap(path: Path, keys: DeskKeys) -> bytes:
    """Add (or renew) the keyring's wrap; return the 32-byte secret the keyring must keep."""
    secret = os.urandom(KEY_BYTES)
    record = _read(path)
    record["keyring"] = {"wrapped": _b64(_wrap(secret, keys.data))}
    _write(path, record)
    return secret


def has_keyring_wrap(path: Path) -> bool:
    """Whether the keyring was meant to open this desk. Raises KeyProblem."""
    return "keyring" in _read(path)


def unlock_with_passphrase(path: Path, passphrase: str) -> DeskKeys:
    """Raises KeyProblem: no-key-file, damaged-key-file, newer-key-file, wrong-passphrase."""
    record = _read(path)
    try:
        wrap = record["passphrase"]
        passes, memory = int(wrap["passes"]), int(wrap["memory"])
        salt, wrapped = _unb64(wrap["salt"]), _unb64(wrap["wrapped"])
        if memory > _MAX_MEMORY or passes > _MAX_PASSES:
            raise KeyProblem("damaged-key-file")
        stretched = _stretch(passphrase, salt, passes, memory)
    except (KeyError, TypeError, ValueError) as error:
        raise KeyProblem("damaged-key-file") from error
    return _open(record, stretched, wrapped, "wrong-passphrase")


def unlock_with_secret(path: Path, secret: bytes) -> DeskKeys:
    """Open with the keyring's secret; KeyProblem("stale-keyring") when it is not this desk's."""
    record = _read(path)
    try:
        wrapped = _unb64(record["keyring"]["wrapped"])
    except (KeyError, TypeError, ValueError) as error:
        raise KeyProblem("stale-keyring") from error
    if len(secret) != KEY_BYTES:
        raise KeyProblem("stale-keyring")
    return _open(record, secret, wrapped, "stale-keyring")


def change_passphrase(path: Path, keys: DeskKeys, passphrase: str) -> None:
    """Wrap the same data key anew; data and keyring stay as they are."""
    _write(path, {**_read(path), "passphrase": _passphrase_wrap(keys, passphrase)})


def _passphrase_wrap(keys: DeskKeys, passphrase: str) -> dict[str, Any]:
    salt = os.urandom(argon2id.SALTBYTES)
    return {
        "kdf": "argon2id",
        "memory": _MEMORY,
        "passes": _PASSES,
        "salt": _b64(salt),
        "wrapped": _b64(_wrap(_stretch(passphrase, salt, _PASSES, _MEMORY), keys.data)),
    }


def _open(record: dict[str, Any], key: bytes, wrapped: bytes, refusal: str) -> DeskKeys:
    try:
        keys = DeskKeys(bytes(Aead(key).decrypt(wrapped)))
    except (CryptoError, ValueError) as error:
        raise KeyProblem(refusal) from error
    if not hmac.compare_digest(_b64(_check(keys)), str(record.get("check"))):
        raise KeyProblem("damaged-key-file")
    return keys


def _stretch(passphrase: str, salt: bytes, passes: int, memory: int) -> bytes:
    # Keyboards of different systems compose an accented letter differently (RFC 8265 4.2.1).
    typed = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return argon2id.kdf(KEY_BYTES, typed, salt, opslimit=passes, memlimit=memory)


def _wrap(key: bytes, data: bytes) -> bytes:
    return bytes(Aead(key).encrypt(data, nonce=os.urandom(NONCE_BYTES)))


def _check(keys: DeskKeys) -> bytes:
    return hashlib.blake2b(keys.data, digest_size=16, person=b"check").digest()


def _read(path: Path) -> dict[str, Any]:
    try:
        record = json.loads(path.read_text("utf-8"))
    except FileNotFoundError as error:
        raise KeyProblem("no-key-file") from error
    except OSError as error:
        raise ProfileUnusable(path, error.errno) from error
    except (ValueError, RecursionError) as error:
        raise KeyProblem("damaged-key-file") from error
    if not isinstance(record, dict) or not isinstance(record.get("version"), int):
        raise KeyProblem("damaged-key-file")
    if record["version"] > VERSION:
        raise KeyProblem("newer-key-file")
    return record


def _write(path: Path, record: dict[str, Any]) -> None:
    """Write whole or not at all: the key file is the one thing that cannot be made again."""
    try:
        write_whole(path, [json.dumps(record, indent=1).encode()])
    except OSError as error:
        raise ProfileUnusable(path, error.errno) from error


def _b64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _unb64(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("not base64") from error
