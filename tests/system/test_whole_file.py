"""A file is there whole or as it was."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.system import whole_file
from app.system.whole_file import write_whole


def test_what_was_there_is_replaced_and_private(tmp_path: Path) -> None:
    path = tmp_path / "kept"
    path.write_bytes(b"before")
    write_whole(path, [b"af", b"ter"])
    assert path.read_bytes() == b"after"
    assert [one.name for one in tmp_path.iterdir()] == ["kept"]
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("before", [None, b"before"])
def test_a_disk_that_refuses_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: bytes | None
) -> None:
    path = tmp_path / "kept"
    if before is not None:
        path.write_bytes(before)

    def no_room(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(whole_file.os, "fsync", no_room)
    with pytest.raises(OSError, match="No space"):
        write_whole(path, [b"after"])
    assert [one.read_bytes() for one in tmp_path.iterdir()] == ([before] if before else [])


def test_contents_that_fail_half_way_leave_nothing(tmp_path: Path) -> None:
    def breaks() -> Iterator[bytes]:
        yield b"half"
        raise RuntimeError

    with pytest.raises(RuntimeError):
        write_whole(tmp_path / "kept", breaks())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="platform: only POSIX can open a folder")
@pytest.mark.parametrize(("number", "fails"), [(22, False), (5, True)])
def test_a_folder_that_cannot_be_synced_is_no_failure_but_a_broken_disk_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, fails: bool
) -> None:
    def refuse(handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(whole_file.os, "fsync", refuse)
    if fails:
        with pytest.raises(OSError, match="output"):
            whole_file.sync_folder(tmp_path)
    else:
        whole_file.sync_folder(tmp_path)
