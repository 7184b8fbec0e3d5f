"""The operating system's keyring, in a dictionary, in every mood it has."""

from __future__ import annotations

from app.security.keyring import KeyringUnusable


class FakeKeyring:
    """Satisfies `app.security.keyring.SecretStore`; every call fails while `failing` is set."""

    def __init__(
        self, entries: dict[str, str] | None = None, *, failing: KeyringUnusable | None = None
    ) -> None:
        self.entries = dict(entries or {})
        self.failing = failing

    @classmethod
    def locked(cls, entries: dict[str, str] | None = None) -> FakeKeyring:
        """A keyring that is there but that nobody unlocked."""
        return cls(entries, failing=KeyringUnusable("locked"))

    @classmethod
    def missing(cls) -> FakeKeyring:
        """A computer without a keyring."""
        return cls(failing=KeyringUnusable("none"))

    @classmethod
    def stale(cls, name: str) -> FakeKeyring:
        """A keyring that holds, under `name`, the secret of some earlier desk."""
        return cls({name: "5a" * 32})

    def name(self) -> str | None:
        none = self.failing is not None and self.failing.reason == "none"
        return None if none else "Keyring of the tests"

    def get(self, name: str) -> str | None:
        self._fail()
        return self.entries.get(name)

    def set(self, name: str, value: str) -> None:
        self._fail()
        self.entries[name] = value

    def delete(self, name: str) -> None:
        self._fail()
        self.entries.pop(name, None)

    def _fail(self) -> None:
        if self.failing is not None:
            raise self.failing
