"""The operating system's keyring: keeps one random secret for each desk, and nothing else.

Absence is told, never papered over: without a usable keyring the passphrase is asked for at each
start. A keyring that hangs (a locked one waiting for a prompt nobody sees) is given a few seconds.
"""

from __future__ import annotations

import concurrent.futures
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

T = TypeVar("T")

SERVICE = "Hearthdesk"
TIMEOUT_SECONDS = 20.0


class SecretStore(Protocol):
    """Where a secret can be kept under a name."""

    def get(self, name: str) -> str | None:
        """The secret, or None. Raises KeyringUnusable."""
        ...

    def set(self, name: str, value: str) -> None:
        """Keep the secret. Raises KeyringUnusable."""
        ...

    def delete(self, name: str) -> None:
        """Forget the secret, also when there is none. Raises KeyringUnusable."""
        ...


@dataclass
class KeyringUnusable(Exception):
    """Reasons: none (no keyring on this computer), locked, failed, timeout."""

    reason: str
    detail: str = ""


class SystemKeyring:
    """The keyring of the platform: Credential Manager, Keychain, Secret Service or KWallet."""

    def name(self) -> str | None:
        """The backend's own name, or None where there is none worth trusting."""
        try:
            import keyring

            backend = keyring.get_keyring()
        except Exception:  # a broken D-Bus raises whatever its library pleases
            return None
        module = type(backend).__module__
        if module.endswith((".fail", ".null")) or "keyrings.alt" in module:
            return None
        if module.endswith(".chainer") and not getattr(backend, "backends", ()):
            return None
        return str(backend.name)

    def get(self, name: str) -> str | None:
        """See SecretStore."""
        import keyring

        return self._ask(lambda: keyring.get_password(SERVICE, name))

    def set(self, name: str, value: str) -> None:
        """See SecretStore."""
        import keyring

        self._ask(lambda: keyring.set_password(SERVICE, name, value))

    def delete(self, name: str) -> None:
        """See SecretStore."""
        import keyring
        import keyring.errors

        def forget() -> None:
            try:
                keyring.delete_password(SERVICE, name)
            except keyring.errors.PasswordDeleteError:
                return

        self._ask(forget)

    def _ask(self, question: Callable[[], T]) -> T:
        if self.name() is None:
            raise KeyringUnusable("none")
        from keyring.errors import KeyringError, KeyringLocked, NoKeyringError

        try:
            return _in_time(question)
        except concurrent.futures.TimeoutError as error:
            raise KeyringUnusable("timeout") from error
        except NoKeyringError as error:
            raise KeyringUnusable("none") from error
        except KeyringLocked as error:
            raise KeyringUnusable("locked", str(error)) from error
        except KeyringError as error:
            raise KeyringUnusable("failed", str(error)) from error
        except Exception as error:  # backends let their D-Bus library's own errors through
            raise KeyringUnusable("failed", type(error).__name__) from error


def _in_time(question: Callable[[], T]) -> T:
    """Ask in a thread of its own, which neither the program's end nor anybody else waits for."""
    answer: concurrent.futures.Future[T] = concurrent.futures.Future()

    def ask() -> None:
        try:
            answer.set_result(question())
        except BaseException as error:
            answer.set_exception(error)

    threading.Thread(target=ask, name="keyring", daemon=True).start()
    return answer.result(TIMEOUT_SECONDS)
