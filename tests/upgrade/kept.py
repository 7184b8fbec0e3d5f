"""Where desks of earlier releases lie, and what is counted in them."""

from __future__ import annotations

from pathlib import Path

from app.domain.inbox import InboxQuery
from app.services.desk import Desk

HERE = Path(__file__).parent
PASSPHRASE = "a desk to be kept"


def counts(desk: Desk) -> dict[str, object]:
    """What must be there again after every upgrade."""
    tabs = desk.inbox_facets(InboxQuery())
    first = desk.inbox_page(InboxQuery()).rows[0]
    view = desk.ticket_view(first.id)
    return {
        "tabs": [tabs[status] for status in sorted(tabs)],
        "contacts": len(desk.contact_numbers()),
        "organisations": len(desk.organisation_numbers()),
        "tags": [tag.name for tag in desk.tags()],
        "first": [first.number, first.subject, first.contact_name],
        "messages": [message.visible_text for message in view.messages],
        "business": desk.settings().business,
    }
