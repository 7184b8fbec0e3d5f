"""What the person at the desk should hear of while looking elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from app.domain.ids import RowId
from app.domain.news import SOON, News, NewsItem, NewsKind
from app.store import hand_overs
from app.store import news as reading

if TYPE_CHECKING:
    from app.services.desk import Desk

_LOOK_BACK = timedelta(days=1)
_LOOK_AHEAD = timedelta(days=1)


def latest(desk: Desk, now: datetime, woken: Sequence[RowId] = ()) -> News:
    """Everything there is to tell at `now`, told before or not; `woken` are tickets whose reminder
    has just come.

    What customers wrote and calls that were missed count for a day: a mail may arrive long after
    it was written.
    """
    me = desk.person_id
    with desk.store.read() as connection:
        items = (
            *reading.due(connection, me, now, now + SOON),
            *reading.awake(connection, woken, now),
            *reading.missed(connection, now - _LOOK_BACK),
            *reading.written(connection, me, now - _LOOK_BACK),
        )
        offered = hand_overs.pending_for(connection, me) if me is not None else ()
        ahead = reading.due(connection, me, now, now + _LOOK_AHEAD)
    handed = tuple(
        NewsItem(
            NewsKind.HAND_OVER,
            offer.ticket_id,
            offer.number,
            offer.contact_name,
            offer.subject,
            offer.at,
        )
        for offer in offered
    )
    return News((*items, *handed), tuple(item.at for item in ahead))
