"""What the window shows of the inbox before the desk is wholly open."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.inbox import Facets
from app.domain.ticket import TicketRow


@dataclass(frozen=True, slots=True)
class InboxGlance:
    """The first rows of *Needs reply* by promise, how much each tab holds, and whose desk it is.

    `zone` is an IANA name; like `business` it is "" while nobody has said one.
    """

    rows: tuple[TicketRow, ...]
    facets: Facets
    zone: str
    business: str
    sample_data: bool
