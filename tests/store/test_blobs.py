"""Contents: stored once, encrypted, and never silently wrong."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from app.domain.errors import NotFound, StoreProblem
from app.services.desk import Desk
from app.store import blobs
from app.store.blobs import FRAME, INLINE_LIMIT
from app.store.unit_of_work import UnitOfWork
from app.system import whole_file

SIZES = [0, 1, INLINE_LIMIT, INLINE_LIMIT + 1, FRAME, FRAME + 1, 2 * FRAME, 3 * FRAME + 7]


def keep(desk: Desk, content: bytes) -> bytes:
    def put(uow: UnitOfWork) -> bytes:
        return uow.put_blob(content)

    return desk.do_quietly(put).result


def fetch(desk: Desk, blob_id: bytes) -> bytes:
    with desk.store.read() as connection:
        return desk.store.blobs.get(connection, blob_id)


def files(desk: Desk) -> list[Path]:
    folder = desk.store.database.path.parent / "blobs"
    return sorted(path for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("size", SIZES)
def test_bytes_come_back_as_they_were(desk: Desk, size: int) -> None:
    content = bytes(range(256)) * (size // 256 + 1)
    assert fetch(desk, keep(desk, content[:size])) == content[:size]


def test_equal_contents_are_stored_once(desk: Desk) -> None:
    content = b"z" * (INLINE_LIMIT * 2)
    assert keep(desk, content) == keep(desk, content)
    assert len(files(desk)) == 1
    with desk.store.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM blob")).scalar_one() == 1


@given(content=st.binary(max_size=300), cut=st.integers(0, 400), flip=st.integers(0, 400))
def test_a_damaged_file_never_decrypts(content: bytes, cut: int, flip: int) -> None:
    key = bytes(range(32))
    sealed = b"".join(blobs._encrypt(key, content))
    assert b"".join(blobs._decrypt(key, sealed)) == content
    broken = bytearray(sealed)
    broken[flip % len(sealed)] ^= 1
    for damaged in (sealed[: cut % len(sealed)], bytes(broken)):
        with pytest.raises((RuntimeError, ValueError)):
            list(blobs._decrypt(key, damaged))


@pytest.mark.parametrize("harm", ["truncate", "flip", "swap frames", "remove"])
def test_a_file_that_was_touched_is_reported(desk: Desk, harm: str) -> None:
    blob_id = keep(desk, b"a" * FRAME + b"b" * FRAME + b"c")
    path = files(desk)[0]
    data = bytearray(path.read_bytes())
    frame = FRAME + blobs._OVERHEAD
    if harm == "truncate":
        del data[blobs._HEADER + frame :]
    elif harm == "flip":
        data[-1] ^= 1
    elif harm == "swap frames":
        head, first = data[: blobs._HEADER], data[blobs._HEADER : blobs._HEADER + frame]
        second = data[blobs._HEADER + frame : blobs._HEADER + 2 * frame]
        data = head + second + first + data[blobs._HEADER + 2 * frame :]
    original = path.read_bytes()
    path.unlink()
    if harm != "remove":
        path.write_bytes(data)
    with pytest.raises((StoreProblem, NotFound)):
        fetch(desk, blob_id)
    assert not desk.check().sound
    path.unlink(missing_ok=True)
    path.write_bytes(original)


@pytest.mark.parametrize(("number", "reason"), [(28, "disk-full"), (30, "read-only")])
def test_a_disk_that_refuses_keeps_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, number: int, reason: str
) -> None:
    def refuse(handle: int) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(whole_file.os, "fsync", refuse)
        with pytest.raises(StoreProblem, match=reason):
            keep(desk, b"x" * (INLINE_LIMIT + 1))
    assert files(desk) == []


def test_a_file_the_system_does_not_give_is_damage(desk: Desk) -> None:
    blob_id = keep(desk, b"x" * (INLINE_LIMIT + 1))
    path = files(desk)[0]
    aside = path.rename(path.with_name("aside"))
    path.mkdir()
    with pytest.raises(StoreProblem, match="damaged"):
        fetch(desk, blob_id)
    assert not desk.check().sound
    path.rmdir()
    aside.rename(path)


def test_an_aborted_command_leaves_at_most_an_orphan(desk: Desk) -> None:
    def aborted(uow: UnitOfWork) -> None:
        uow.put_blob(b"y" * (INLINE_LIMIT + 1))
        raise RuntimeError("stopped")

    with pytest.raises(RuntimeError):
        desk.do_quietly(aborted)
    with desk.store.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM blob")).scalar_one() == 0
    assert fetch(desk, keep(desk, b"y" * (INLINE_LIMIT + 1))) == b"y" * (INLINE_LIMIT + 1)
