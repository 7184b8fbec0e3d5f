"""What the sample business has no example of, added to the desk the pictures are made on."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from app.domain.contact import PointKind
from app.domain.inbox import InboxQuery
from app.domain.ticket import Status
from app.domain.ticket_link import Relation
from app.services import (
    contacts,
    hand_overs,
    letters,
    saved_views,
    ticket_links,
    ticket_merging,
    tickets,
)
from app.services.contacts import PointDraft
from app.services.tickets import NewAttachment

if TYPE_CHECKING:
    from app.domain.ids import RowId
    from app.services.desk import Desk

# Subjects of the sample's tickets.
MERGED, PART = "Galette des rois, second one", "Parking for collection"
LINKED, OTHER, DOUBLE = (
    "Gift voucher never arrived",
    "Scarf on the counter",
    "Wrong loaf in the Friday box",
)
HANDED_TO_ME = "New billing address"
HANDED_OVER = "Book club cakes in April"
ASLEEP = "Breakfast rolls for the staff day"
LETTER_SENT = "Allergen list in large print"

_LETTER = """Dear Yusra Karim,

here is the list in large print. Everything baked beside nuts is on the first page.

With kind regards
Tilda Okafor"""
_THREE_WEEKS = timedelta(days=21)


def ticket_called(desk: Desk, subject: str) -> RowId:
    """The ticket with this subject. Raises LookupError without one."""
    for status in Status:
        for row in desk.inbox_rows(desk.inbox_numbers(InboxQuery(status))):
            if row.subject == subject:
                return row.id
    raise LookupError(subject)


def furnish(desk: Desk, now: datetime) -> None:
    """Merge, link, hand over and put to sleep; keep somebody twice, and two views."""
    _keep_order(desk)
    _hand_over(desk)
    asleep = ticket_called(desk, ASLEEP)
    desk.do(tickets.remind, [asleep], now + _THREE_WEEKS, holds=True)
    desk.do(tickets.mark_unread, [asleep])
    pages = NewAttachment("Letter.pdf", "application/pdf", b"%PDF-1.7" + bytes(41_000))
    desk.do(letters.send, ticket_called(desk, LETTER_SENT), _LETTER, pages=pages)
    desk.do(
        contacts.create,
        name="Halima Yussuf",
        points=[
            PointDraft(PointKind.PHONE, "+44 7700 900431"),
            PointDraft(PointKind.EMAIL, "halima@yussuf.example"),
        ],
        region="GB",
        remember="Birthday cakes every March",
    )
    desk.do(saved_views.save, "For me", InboxQuery(assignee_id=desk.person_id))
    desk.do(saved_views.save, "Waiting, unread", InboxQuery(Status.WAITING, unread=True))


def _keep_order(desk: Desk) -> None:
    desk.do(ticket_merging.merge, [ticket_called(desk, PART)], ticket_called(desk, MERGED))
    linked = ticket_called(desk, LINKED)
    desk.do(ticket_links.link, [linked], ticket_called(desk, OTHER))
    double = ticket_called(desk, DOUBLE)
    desk.do(ticket_links.link, [linked], double, Relation.DUPLICATE_OF)


def _hand_over(desk: Desk) -> None:
    """One that waits for whoever is here, and one that waits for the other person."""
    people = [one.id for one in desk.people() if one.active]
    me = next(one for one in people if one == desk.person_id)
    other = next(one for one in people if one != me)
    words = "Sabine rings at two, and I am at the market."
    desk.do(hand_overs.offer, ticket_called(desk, HANDED_OVER), other, "You know the library best.")
    desk.person_id = other
    desk.do(hand_overs.offer, ticket_called(desk, HANDED_TO_ME), me, words)
    desk.person_id = me
