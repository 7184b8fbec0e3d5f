"""Contents of attachments and original mails: stored once, encrypted, found by what they are.

A blob's id is a keyed hash of its bytes, so equal files meet and nobody outside can ask "do they
have this file". Small ones lie compressed in the database; larger ones in files of their own,
encrypted in frames (libsodium's secretstream: truncation and reordering are noticed). A file is
complete on disk before the transaction that mentions it commits; a crash leaves at most an orphan.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import zstandard
from nacl import bindings as sodium
from sqlalchemy import Connection, bindparam, insert, select

from app.domain.errors import NotFound, StoreProblem
from app.domain.ids import RowId
from app.security.memory import wipe
from app.store import tables as t
from app.store.engine import file_problem
from app.system.whole_file import sync_folder, write_whole

INLINE_LIMIT = 128 * 1024
FRAME = 1024 * 1024
_OVERHEAD = sodium.crypto_secretstream_xchacha20poly1305_ABYTES
_HEADER = sodium.crypto_secretstream_xchacha20poly1305_HEADERBYTES
_MESSAGE = sodium.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
_FINAL = sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL


BlobRow = dict[str, Any]


class Blobs:
    """Contents of one desk. `secret` makes ids (shared by a team), `key` encrypts files."""

    def __init__(self, folder: Path, *, secret: bytes, key: bytes) -> None:
        self._folder = folder
        self._secret = hashlib.blake2b(secret, digest_size=32, person=b"blob id").digest()
        self._key = bytearray(key)  # a copy of our own, to be overwritten

    def close(self) -> None:
        """Overwrite the key: no file can be read or written through this any more."""
        wipe(self._key)

    def identify(self, content: bytes) -> RowId:
        """The id of these bytes."""
        return hashlib.blake2b(content, digest_size=16, key=self._secret).digest()

    def prepare(self, content: bytes) -> BlobRow:
        """The row that keeps these bytes; a large content is on disk, whole, when this returns.

        Raises StoreProblem("disk-full" or "read-only") when a file cannot be written.
        """
        blob_id = self.identify(content)
        data = None
        if len(content) <= INLINE_LIMIT:
            data = zstandard.compress(content, 3)
        elif not self._path(blob_id).exists():
            self._write_file(blob_id, content)
        return {"id": blob_id, "size": len(content), "data": data}

    @staticmethod
    def keep(connection: Connection, rows: Iterable[BlobRow]) -> None:
        """Enter prepared rows; those that are known already stay as they are."""
        connection.execute(_INSERT, list(rows))

    def get(self, connection: Connection, blob_id: RowId) -> bytes:
        """The bytes. Raises NotFound, or StoreProblem("damaged") when they were altered."""
        row = connection.execute(_GET, {"blob_id": blob_id}).first()
        if row is None:
            raise NotFound("blob", blob_id.hex())
        try:
            if row.data is not None:
                content = zstandard.decompress(row.data, max_output_size=max(row.size, 1))
            else:
                content = b"".join(_decrypt(bytes(self._key), self._path(blob_id).read_bytes()))
        except FileNotFoundError as error:
            raise NotFound("blob", blob_id.hex()) from error
        except (OSError, RuntimeError, ValueError, zstandard.ZstdError) as error:
            raise StoreProblem("damaged", f"blob {blob_id.hex()}") from error
        if self.identify(content) != blob_id:
            raise StoreProblem("damaged", f"blob {blob_id.hex()}")
        return content

    def problems(self, connection: Connection) -> Iterator[str]:
        """Ids of blobs whose bytes are missing or altered; reads them all."""
        for blob_id in connection.execute(select(t.blob.c.id)).scalars():
            try:
                self.get(connection, blob_id)
            except (NotFound, StoreProblem):
                yield blob_id.hex()

    def _path(self, blob_id: RowId) -> Path:
        name = blob_id.hex()
        return self._folder / name[:2] / name

    def _write_file(self, blob_id: RowId, content: bytes) -> None:
        path = self._path(blob_id)
        try:
            if not path.parent.is_dir():
                path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                sync_folder(path.parent.parent)
            write_whole(path, _encrypt(bytes(self._key), content))
        except OSError as error:
            raise file_problem(error) from error


def _encrypt(key: bytes, content: bytes) -> Iterator[bytes]:
    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    yield sodium.crypto_secretstream_xchacha20poly1305_init_push(state, key)
    for start in range(0, max(len(content), 1), FRAME):
        tag = _FINAL if start + FRAME >= len(content) else _MESSAGE
        frame = content[start : start + FRAME]
        yield sodium.crypto_secretstream_xchacha20poly1305_push(state, frame, None, tag)


def _decrypt(key: bytes, data: bytes) -> Iterator[bytes]:
    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    sodium.crypto_secretstream_xchacha20poly1305_init_pull(state, data[:_HEADER], key)
    tag = _MESSAGE
    for start in range(_HEADER, len(data), FRAME + _OVERHEAD):
        frame = data[start : start + FRAME + _OVERHEAD]
        piece, tag = sodium.crypto_secretstream_xchacha20poly1305_pull(state, frame, None)
        yield piece
    if tag != _FINAL:
        raise ValueError("the file ends early")


_GET = select(t.blob.c.size, t.blob.c.data).where(t.blob.c.id == bindparam("blob_id"))
_INSERT = insert(t.blob).prefix_with("OR IGNORE", dialect="sqlite")
