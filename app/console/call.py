"""One run of one command: what was asked, of which desk, and where the answer goes."""

from __future__ import annotations

from argparse import Namespace
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.console import unlocking
from app.console.machine import Machine
from app.console.output import Output
from app.system.paths import Profile

if TYPE_CHECKING:
    from app.services.desk import Desk


@dataclass(frozen=True)
class Call:
    """`options` are the parsed arguments of the command."""

    machine: Machine
    output: Output
    profile: Profile
    options: Namespace

    def reading(self) -> AbstractContextManager[Desk]:
        """The desk for questions; see `unlocking.reading`."""
        return unlocking.reading(self.machine, self.profile)

    def writing(self) -> AbstractContextManager[Desk]:
        """The desk for this program alone; see `unlocking.writing`."""
        return unlocking.writing(self.machine, self.profile)
