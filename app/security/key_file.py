"""The key file's form: JSON, written whole or not at all, and how keys are wrapped in it.

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
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_NPUBBYTES as NONCE_BYTES
from nacl.exceptions import CryptoError
from nacl.pwhash import argon2id
from nacl.secret import Aead

from app.domain.errors import KeyProblem
from app.system.errors import ProfileUnusable
from app.system.turns import turn
from app.system.whole_file import write_whole

KEY_BYTES = 32
SALT_BYTES: int = argon2id.SALTBYTES

PLAIN, WITH_PINS = 1, 2
"""Versions of the file. One with PINs is newer, so that an older program does not open the desk by
the passphrase and lay the key back into the keyring, past the PINs."""

# OWASP's floor is 19 MiB; 64 MiB and three passes cost about an eighth of a second at each unlock.
MEMORY = 64 * 1024 * 1024
PASSES = 3
# A file that asks for more was altered: nobody waits an hour to be told so.
_MAX_MEMORY = 1024 * 1024 * 1024
_MAX_PASSES = 32

Record = dict[str, Any]


def read(path: Path) -> Record:
    """The file's record. Raises KeyProblem: no-key-file, damaged-key-file, newer-key-file."""
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
    if record["version"] > WITH_PINS:
        raise KeyProblem("newer-key-file")
    return record


def write(path: Path, record: Record) -> None:
    """Write whole or not at all: the key file is the one thing that cannot be made again."""
    record = {**record, "version": WITH_PINS if record.get("pins") else PLAIN}
    try:
        write_whole(path, [json.dumps(record, indent=1).encode()])
    except OSError as error:
        raise ProfileUnusable(path, error.errno) from error


@contextmanager
def changing(path: Path) -> Iterator[Record]:
    """The record, to be changed in place; written when the block ends, unless that raises.

    The window and the command line may both be at it: one waits for the other, so that none puts
    back what the other has just replaced. Raises as `read` and `write`.
    """
    try:
        with turn(path.with_name(f"{path.name}.lock")):
            record = read(path)
            yield record
            write(path, record)
    except OSError as error:
        raise ProfileUnusable(path, error.errno) from error


def stretch(typed: str, wrap: Record) -> bytes:
    """The key made of something typed, as `wrap` says; KeyError, TypeError, ValueError, KeyProblem.

    Keyboards of different systems compose an accented letter differently (RFC 8265 4.2.1).
    """
    passes, memory, salt = int(wrap["passes"]), int(wrap["memory"]), unb64(wrap["salt"])
    if memory > _MAX_MEMORY or passes > _MAX_PASSES:
        raise KeyProblem("damaged-key-file")
    composed = unicodedata.normalize("NFC", typed).encode("utf-8", "surrogatepass")
    return argon2id.kdf(KEY_BYTES, composed, salt, opslimit=passes, memlimit=memory)


def new_stretching() -> Record:
    """How something typed is stretched from now on, with a salt of its own."""
    salt = b64(os.urandom(SALT_BYTES))
    return {"kdf": "argon2id", "memory": MEMORY, "passes": PASSES, "salt": salt}


def wrap(key: bytes, content: bytes) -> str:
    """`content`, encrypted and authenticated, as text."""
    return b64(bytes(Aead(key).encrypt(content, nonce=os.urandom(NONCE_BYTES))))


def unwrap(key: bytes, wrapped: str) -> bytes | None:
    """What `wrap` was given; None when the key is another one. Raises ValueError."""
    try:
        return bytes(Aead(key).decrypt(unb64(wrapped)))
    except CryptoError:
        return None


def check(data_key: bytes) -> str:
    """What tells a wrong key from damage: a hash of the data key."""
    return b64(hashlib.blake2b(data_key, digest_size=16, person=b"check").digest())


def is_checked(record: Record, data_key: bytes) -> bool:
    """Whether a key that came out of a wrap is the one this file is about."""
    return hmac.compare_digest(check(data_key), str(record.get("check")))


def b64(data: bytes) -> str:
    """Bytes as text."""
    return base64.b64encode(data).decode("ascii")


def unb64(text: str) -> bytes:
    """Text as bytes. Raises ValueError."""
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("not base64") from error
