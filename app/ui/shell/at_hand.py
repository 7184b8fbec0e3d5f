"""Whom and what the person is looking at: what a call begun now is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.common.area import Area
from app.ui.inbox.area import InboxArea

if TYPE_CHECKING:
    from app.ui.calls.call_desk import AtHand


def at_hand(area: Area | None) -> AtHand:
    """The ticket or contact that `area` shows, nobody where it shows several or none."""
    from app.ui.calls.call_desk import AtHand
    from app.ui.contacts.area import ContactsArea

    if isinstance(area, InboxArea):
        ticket = area.choosing.shown()
        if ticket is None or area.choosing.count() > 1:
            return AtHand()
        return AtHand(ticket.contact_id, ticket.id, ticket.contact_name)
    if isinstance(area, ContactsArea) and area.showing.card is not None:
        contact = area.showing.card.view.contact
        return AtHand(contact.id, None, contact.name)
    return AtHand()
