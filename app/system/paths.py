"""Where a desk keeps its files: one folder, the profile, private to the person."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

from app.system.errors import ProfileUnusable

_PRIVATE = 0o700


@dataclass(frozen=True, slots=True)
class Profile:
    """The folder of one desk and the names of what is in it. Nothing exists until `create`."""

    root: Path

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.root / "desk.db"

    @property
    def key_file(self) -> Path:
        """The data key, wrapped by passphrase and keyring; useless without one of them."""
        return self.root / "desk.keys"

    @property
    def blobs(self) -> Path:
        """Attachments, each encrypted and stored once."""
        return self.root / "blobs"

    @property
    def logs(self) -> Path:
        """Log files; they name records by id only."""
        return self.root / "logs"

    @property
    def backups(self) -> Path:
        """Verified copies of the database, made before an upgrade."""
        return self.root / "backups"

    @property
    def opened(self) -> Path:
        """Readable copies of attachments open in other programs; emptied at start and end."""
        return self.root / "opened"

    @property
    def settings_file(self) -> Path:
        """What this computer remembers about the windows: no customer data."""
        return self.root / "settings.json"

    @property
    def lock_file(self) -> Path:
        """Held locked by the running program."""
        return self.root / "desk.lock"

    def create(self) -> Profile:
        """Make the folder and its subfolders, readable by the person alone; keeps what exists.

        A folder that already exists keeps the rights it has. Raises `ProfileUnusable`.
        """
        for folder in (self.root, self.blobs, self.logs, self.backups, self.opened):
            _make_private(folder)
        return self


def default_profile() -> Profile:
    """The profile used when none is named: the platform's own place for a person's data."""
    return Profile(user_data_path("Hearthdesk", appauthor=False) / "desk")


def _make_private(folder: Path) -> None:
    try:
        if folder.is_dir():
            return
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=_PRIVATE, exist_ok=True)
        if os.name == "posix":
            folder.chmod(
                _PRIVATE
            )  # mkdir's mode is narrowed by the umask, which may drop our own bits
    except OSError as error:
        raise ProfileUnusable(folder, error.errno) from error
