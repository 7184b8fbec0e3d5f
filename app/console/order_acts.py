"""What a script can do to keep order among tickets: merge, split, move, link, hand over."""

from __future__ import annotations

from app.console import lookups
from app.console.acting import acting
from app.console.call import Call
from app.console.problems import Exit, usage
from app.console.ticket_acts import answer
from app.domain.errors import NotFound, Refused
from app.domain.hand_over import HandOver
from app.domain.ids import RowId, parse_id
from app.domain.ticket_link import Relation
from app.services import hand_overs, ticket_links, ticket_merging, ticket_splitting
from app.services.desk import Desk


def merge(call: Call) -> int:
    """Make tickets part of another."""
    with acting(call) as desk:
        sources = lookups.tickets(desk, call.options.tickets)
        target = lookups.ticket(desk, call.options.into)
        desk.do(ticket_merging.merge, sources, target)
        answer(call, desk, [target], "Merged into", {})
    return Exit.OK


def unmerge(call: Call) -> int:
    """Let a merged ticket stand by itself again."""
    with acting(call) as desk:
        part = lookups.ticket_itself(desk, call.options.ticket)
        desk.do(ticket_merging.unmerge, part)
        answer(call, desk, [part], "Stands by itself again", {})
    return Exit.OK


def split(call: Call) -> int:
    """Make a ticket of some messages of another."""
    options = call.options
    with acting(call) as desk:
        ticket_id = lookups.ticket(desk, options.ticket)
        messages = [_message(text) for text in options.messages]
        new_id = desk.do(ticket_splitting.split, ticket_id, messages, options.subject).result
        answer(call, desk, [new_id, ticket_id], "Split", {})
    return Exit.OK


def move(call: Call) -> int:
    """Put messages onto another ticket."""
    with acting(call) as desk:
        target = lookups.ticket(desk, call.options.to)
        messages = [_message(text) for text in call.options.messages]
        desk.do(ticket_splitting.move, messages, target)
        answer(call, desk, [target], "Moved to", {})
    return Exit.OK


def link(call: Call) -> int:
    """Say what tickets are to another."""
    relation = Relation(call.options.relation.replace("-", "_"))
    with acting(call) as desk:
        ids = lookups.tickets(desk, call.options.tickets)
        other = lookups.ticket(desk, call.options.to)
        desk.do(ticket_links.link, ids, other, relation)
        answer(call, desk, [*ids, other], "Linked", {})
    return Exit.OK


def unlink(call: Call) -> int:
    """End the links between two tickets."""
    with acting(call) as desk:
        one = lookups.ticket(desk, call.options.ticket)
        other = lookups.ticket(desk, call.options.to)
        desk.do(ticket_links.unlink, one, other)
        answer(call, desk, [one, other], "Not linked any more", {})
    return Exit.OK


def hand_over(call: Call) -> int:
    """Offer a ticket to somebody."""
    options = call.options
    with acting(call) as desk:
        ticket_id = lookups.ticket(desk, options.ticket)
        to_id = lookups.person(desk, options.to)
        if to_id is None:
            raise usage("A ticket is handed to somebody. To take it from everybody: ticket assign")
        desk.do(hand_overs.offer, ticket_id, to_id, options.words or "")
        answer(call, desk, [ticket_id], "Offered", {})
    return Exit.OK


def accept(call: Call) -> int:
    """Take a ticket that was offered."""
    with acting(call) as desk:
        offer = _offered(desk, call.options.ticket)
        desk.do(hand_overs.accept, offer.id)
        answer(call, desk, [offer.ticket_id], "Accepted", {})
    return Exit.OK


def give_back(call: Call) -> int:
    """Leave an offered ticket where it was."""
    with acting(call) as desk:
        offer = _offered(desk, call.options.ticket)
        desk.do(hand_overs.give_back, offer.id, call.options.words or "")
        answer(call, desk, [offer.ticket_id], "Given back", {})
    return Exit.OK


def _offered(desk: Desk, text: str) -> HandOver:
    """The hand-over that waits on a ticket. Raises NotFound, Refused("hand-over-answered")."""
    offer = desk.ticket_view(lookups.ticket(desk, text)).ties.offered
    if offer is None:
        raise Refused("hand-over-answered")
    return offer


def _message(text: str) -> RowId:
    try:
        return parse_id(text)
    except ValueError as error:
        raise NotFound("message", text) from error
