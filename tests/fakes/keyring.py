"""The operating system's keyring, in a dictionary, in every mood it has."""

from __future__ import annotations

from keyring.errors import KeyringLocked, NoKeyringError, PasswordDeleteError


class FakeKeyring:
    """Three calls of a keyring. `failing` is raised by each of them while it is set."""

    def __init__(
        self, entries: dict[str, str] | None = None, *, failing: Exception | None = None
    ) -> None:
        self.entries = dict(entries or {})
        self.failing = failing

    @classmethod
    def locked(cls, entries: dict[str, str] | None = None) -> FakeKeyring:
        """A keyring that is there but that nobody unlocked."""
        return cls(entries, failing=KeyringLocked("Failed to unlock the collection!"))

    @classmethod
    def missing(cls) -> FakeKeyring:
        """A computer without a keyring."""
        return cls(failing=NoKeyringError("No recommended backend was available."))

    @classmethod
    def stale(cls, name: str) -> FakeKeyring:
        """A keyring that holds the key of an earlier database under `name`."""
        return cls({name: "5a" * 32})

    def get(self, name: str) -> str | None:
        self._fail()
        return self.entries.get(name)

    def set(self, name: str, value: str) -> None:
        self._fail()
        self.entries[name] = value

    def delete(self, name: str) -> None:
        self._fail()
        if name not in self.entries:
            raise PasswordDeleteError("No such password!")
        del self.entries[name]

    def _fail(self) -> None:
        if self.failing is not None:
            raise self.failing
