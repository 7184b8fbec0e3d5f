"""Which ticket is meant when somebody types a number or a few words: the same customer's first."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from app.domain.ids import RowId
from app.domain.ticket_choice import TicketChoice
from app.store import ticket_choices

if TYPE_CHECKING:
    from app.services.desk import Desk


def choices(
    desk: Desk,
    text: str,
    near: RowId | None,
    leave_out: Collection[RowId] = (),
    chosen: Iterable[RowId] = (),
) -> tuple[TicketChoice, ...]:
    """Tickets fitting the text, best first; without text the customer's, then the next promised.

    `near` is the ticket at hand; of several that are `chosen`, without text one of these comes
    first. Raises NotFound when it is not there.
    """
    words = text.strip()
    # Before the connection is taken: a search takes one of its own, and there are few.
    hits = desk.search(words, limit=ticket_choices.MOST).hits if words else ()
    numbers = [hit.number for hit in hits if hit.number is not None]
    with desk.store.read() as connection:
        return ticket_choices.choices(
            connection, words, numbers, near, leave_out, () if words else chosen
        )
