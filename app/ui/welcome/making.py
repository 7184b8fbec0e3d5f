"""What the workers do for the first run; the services are loaded there, not with the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from app.services.desk import Desk
    from app.services.opening import Opened, Surroundings
    from app.system.paths import Profile

SAMPLE_TICKETS = 40
_SAMPLE_SEED = 1


@dataclass(frozen=True, slots=True)
class Answers:
    """What the three steps were told."""

    business: str
    region: str
    zone: str
    person: str
    addresses: tuple[str, ...]
    passphrase: str
    sample: bool


def make_desk(profile: Profile, answers: Answers, around: Surroundings) -> Opened:
    """Make the encrypted desk. Raises Refused, StoreProblem, ProfileUnusable."""
    from app.services.opening import NewDesk, create

    wanted = NewDesk(
        business=answers.business,
        person=answers.person,
        passphrase=answers.passphrase,
        zone=ZoneInfo(answers.zone),
        region=answers.region,
        own_addresses=answers.addresses,
    )
    return create(profile, wanted, around)


def fill_desk(desk: Desk, progress: Callable[[int, int], object]) -> None:
    """Write the sample week; `progress` hears (done, of) from the worker. Raises StoreProblem."""
    from app.services import sample_data

    sample_data.fill(desk, seed=_SAMPLE_SEED, tickets=SAMPLE_TICKETS, progress=progress)


def unlock(profile: Profile, passphrase: str, around: Surroundings) -> Opened:
    """Open the desk with the passphrase. Raises KeyProblem, StoreProblem."""
    from app.services.opening import open_with_passphrase

    return open_with_passphrase(profile, passphrase, around)
