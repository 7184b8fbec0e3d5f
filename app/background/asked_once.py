"""A keyring that is asked once in a start: one that hangs costs its time only once."""

from __future__ import annotations

from app.security.keyring import KeyringUnusable, SecretStore


class AskedOnce:
    """Remembers what the keyring answered, or why it could not. Satisfies SecretStore."""

    def __init__(self, keyring: SecretStore) -> None:
        self.keyring = keyring
        self._answers: dict[str, str | KeyringUnusable | None] = {}

    def get(self, name: str) -> str | None:
        """See SecretStore."""
        if name not in self._answers:
            self._answers[name] = self._ask(name)
        answer = self._answers[name]
        if isinstance(answer, KeyringUnusable):
            raise answer
        return answer

    def set(self, name: str, value: str) -> None:
        """See SecretStore."""
        self._answers.pop(name, None)
        self.keyring.set(name, value)

    def delete(self, name: str) -> None:
        """See SecretStore."""
        self._answers.pop(name, None)
        self.keyring.delete(name)

    def _ask(self, name: str) -> str | KeyringUnusable | None:
        try:
            return self.keyring.get(name)
        except KeyringUnusable as problem:
            return problem
