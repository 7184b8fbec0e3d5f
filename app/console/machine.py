"""What a command needs from the computer it runs on, so that a test can be that computer."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from app.system.clock import Clock, SystemClock
from app.system.resources import bundle_root

if TYPE_CHECKING:
    from app.security.keyring import SecretStore

PASSPHRASE = "HEARTHDESK_PASSPHRASE"


def _system_keyring() -> SecretStore:
    from app.security.keyring import SystemKeyring  # loading it costs more than many a command

    return SystemKeyring()


@dataclass(frozen=True)
class Machine:
    """Streams, environment, clock and keyring. `ask_secret` shows a question, hides the answer."""

    out: TextIO = field(default_factory=lambda: sys.stdout)
    err: TextIO = field(default_factory=lambda: sys.stderr)
    stdin: TextIO = field(default_factory=lambda: sys.stdin)
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)
    clock: Clock = field(default_factory=SystemClock)
    keyring: Callable[[], SecretStore] = _system_keyring
    ask_secret: Callable[[str], str] = getpass.getpass
    migrations: Path = field(default_factory=lambda: bundle_root() / "migrations")

    @property
    def passphrase(self) -> str | None:
        """The passphrase given in the environment; an empty one counts as none."""
        return self.environment.get(PASSPHRASE) or None

    @property
    def can_ask(self) -> bool:
        """Whether somebody sits at the terminal."""
        return _is_terminal(self.stdin) and _is_terminal(self.err)

    @property
    def shows_progress(self) -> bool:
        """Whether lines that overwrite each other would be seen."""
        return _is_terminal(self.err)

    @property
    def shows_colour(self) -> bool:
        """Whether colours are wanted (https://no-color.org) and understood."""
        known = os.name != "nt" or "WT_SESSION" in self.environment
        plain = self.environment.get("NO_COLOR") or self.environment.get("TERM") == "dumb"
        return _is_terminal(self.out) and known and not plain


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and not stream.closed and stream.isatty()
