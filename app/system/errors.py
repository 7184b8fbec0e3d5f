"""What can go wrong between the program and the computer it runs on.

Each class carries data, never a sentence; the screens and the command line put it into words.

    SystemProblem
        ProfileUnusable     the profile folder cannot be made, read or written
        ProfileInUse        another running program holds the profile
        LockUnavailable     the file system under the profile cannot lock files
        UndeclaredSetting   a setting was asked for that settings.py does not declare
        SettingsNotSaved    the settings file could not be written
"""

from __future__ import annotations

from pathlib import Path


class SystemProblem(Exception):
    """Root of every error raised by `app.system`."""


class ProfileUnusable(SystemProblem):
    """The profile folder cannot be made, read or written.

    `reason` is the operating system's error number (`errno`), for the words shown to people.
    """

    def __init__(self, path: Path, reason: int | None) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason


class ProfileInUse(SystemProblem):
    """Another running program holds the profile.

    `pid` and `host` name the holder; both are `None` while it has not yet written who it is.
    """

    def __init__(self, path: Path, pid: int | None, host: str | None) -> None:
        super().__init__(path, pid, host)
        self.path = path
        self.pid = pid
        self.host = host


class LockUnavailable(SystemProblem):
    """The file system under the profile refuses file locks; `reason` is its error number."""

    def __init__(self, path: Path, reason: int | None) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason


class UndeclaredSetting(SystemProblem):
    """A setting was read or written that `app.system.settings` does not declare."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class SettingsNotSaved(SystemProblem):
    """The settings file could not be written; the previous one is untouched."""

    def __init__(self, path: Path, reason: int | None) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason
