import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from app.system.errors import ProfileUnusable
from app.system.paths import Profile, default_profile

posix_only = pytest.mark.skipif(
    sys.platform == "win32", reason="platform: Windows keeps rights in the parent folder's list"
)


def test_a_profile_makes_its_folders(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "Bäckerei Holm" / "desk").create()
    for folder in (profile.blobs, profile.logs, profile.backups, profile.opened):
        assert folder.is_dir()
        assert folder.parent == profile.root
    assert not profile.database.exists()


@posix_only
def test_only_the_person_can_read_a_profile_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o277)
    try:
        profile = Profile(tmp_path / "desk").create()
    finally:
        os.umask(before)
    for folder in (profile.root, profile.blobs, profile.logs, profile.backups, profile.opened):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@posix_only
def test_a_folder_that_exists_keeps_its_rights_and_contents(tmp_path: Path) -> None:
    root = tmp_path / "shared"
    root.mkdir(mode=0o755)
    root.chmod(0o755)
    (root / "letter.txt").write_text("kept")
    Profile(root).create().create()
    assert stat.S_IMODE(root.stat().st_mode) == 0o755
    assert (root / "letter.txt").read_text() == "kept"


def test_a_file_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "desk").write_text("not a folder")
    with pytest.raises(ProfileUnusable) as caught:
        Profile(tmp_path / "desk").create()
    assert caught.value.path == tmp_path / "desk"
    assert caught.value.reason == errno.EEXIST
    assert (tmp_path / "desk").read_text() == "not a folder"


def test_the_default_profile_lies_in_the_persons_own_data(monkeypatch: pytest.MonkeyPatch) -> None:
    assert default_profile().root.is_absolute()
    assert default_profile().root.parent.name == "Hearthdesk"
