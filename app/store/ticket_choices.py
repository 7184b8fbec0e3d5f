"""Tickets that may be meant, near the one at hand."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import islice

from sqlalchemy import Connection

from app.domain.errors import NotFound
from app.domain.ids import RowId
from app.domain.inbox import InboxQuery
from app.domain.ticket import Ticket
from app.domain.ticket_choice import TicketChoice
from app.store import contacts, inbox, merged, tickets

_NUMBER = re.compile(r"#?(\d{1,18})")
MOST = 12
"""How many are offered."""

_OF_CUSTOMER = 60


def choices(
    connection: Connection,
    words: str,
    numbers: Iterable[int],
    near: RowId | None,
    leave_out: Collection[RowId],
    first: Iterable[RowId] = (),
) -> tuple[TicketChoice, ...]:
    """Those given as `first`, the ticket of that number, the customer's that fit, then those

    printed as `numbers`.

    Raises NotFound when `near` is not there.
    """
    customer = tickets.ticket(connection, near).contact_id if near is not None else None
    theirs = _of_customer(connection, customer, words.casefold())
    found: dict[RowId, TicketChoice] = {}
    fitting = (*_numbered(connection, words), *theirs, *_others(connection, words, numbers))
    for one in (*islice(first, MOST), *fitting):
        root = merged.root_of(connection, one)
        if root not in leave_out and root != near and root not in found:
            ticket = tickets.ticket(connection, root)
            if not ticket.deleted:
                found[root] = _choice(ticket, customer)
        if len(found) == MOST:
            break
    return tuple(found.values())


def _choice(ticket: Ticket, customer: RowId | None) -> TicketChoice:
    same = customer is not None and ticket.contact_id == customer
    return TicketChoice(ticket.id, ticket.number, ticket.subject, ticket.contact_name, same)


def _numbered(connection: Connection, text: str) -> Iterator[RowId]:
    number = _NUMBER.fullmatch(text)
    if number is not None:
        try:
            yield tickets.find_number(connection, int(number[1]))
        except NotFound:
            return


def _of_customer(connection: Connection, customer: RowId | None, text: str) -> Iterator[RowId]:
    if customer is None:
        return
    for entry in contacts.timeline(connection, customer, limit=_OF_CUSTOMER):
        if text in entry.subject.casefold() or text.lstrip("#") in str(entry.number):
            yield entry.ticket_id


def _others(connection: Connection, text: str, numbers: Iterable[int]) -> Iterator[RowId]:
    if not text:
        yield from (row.id for row in inbox.page(connection, InboxQuery(), None, MOST).rows)
    for number in numbers:
        yield tickets.find_number(connection, number)
