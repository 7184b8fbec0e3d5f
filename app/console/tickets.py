"""`ticket list` and `ticket show`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from app.console import lookups, records
from app.console.call import Call
from app.console.moments import shown
from app.console.problems import Exit, usage
from app.domain.inbox import Cursor, InboxQuery, Sort
from app.domain.message import Message, MessageKind
from app.domain.ticket import Channel, Status, TicketRow
from app.services.desk import Desk, TicketView

_STATUSES: dict[str, tuple[Status, ...]] = {
    **{name: (status,) for status, name in records.STATUS_NAMES.items()},
    "open": (Status.NEEDS_REPLY, Status.CALL_BACK, Status.WAITING),
    "all": (Status.NEEDS_REPLY, Status.CALL_BACK, Status.WAITING, Status.CLOSED),
}
_BEYOND = 1 << 63
_NEXT = re.compile(r"([a-z-]+)(?:\.(-?\d{1,19})\.(\d{1,18}))?")


def list_tickets(call: Call) -> int:
    """A page of tickets; several statuses come one after the other."""
    options = call.options
    with call.reading() as desk:
        people = records.People(desk.people())
        zone = desk.settings().zone
        query, statuses = _query(desk, call), _STATUSES[options.status]
        if options.view is not None:
            query = lookups.view(desk, options.view).query
            statuses = (query.status,)
        rows, following = _page(desk, query, statuses, options.after, options.limit)
    answer: records.Json = {
        "tickets": [records.ticket_row(row, people) for row in rows],
        "next": following,
    }
    call.output.result(answer, _list_lines(call, rows, following, people, zone))
    return Exit.OK


def asked(desk: Desk, call: Call) -> InboxQuery:
    """The first status of what was asked, with all filters. Raises NotFound, ConsoleProblem."""
    return replace(_query(desk, call), status=_STATUSES[call.options.status][0])


def _query(desk: Desk, call: Call) -> InboxQuery:
    options = call.options
    assignee = None
    if options.assignee is not None:
        assignee = lookups.person(desk, options.assignee) or b""
    return InboxQuery(
        sort=Sort(options.sort),
        assignee_id=assignee,
        channel=None if options.channel is None else Channel(options.channel),
        unread=options.unread,
        tag_id=None if options.tag is None else lookups.tag(desk, options.tag),
    )


def _page(
    desk: Desk, query: InboxQuery, statuses: Sequence[Status], after: str | None, limit: int
) -> tuple[list[TicketRow], str | None]:
    """Rows, and where the next page begins: "status" or "status.key.seq", None at the end."""
    status, cursor = _place(after, statuses)
    rows: list[TicketRow] = []
    for one in statuses[statuses.index(status) :]:
        page = desk.inbox_page(replace(query, status=one), cursor, limit - len(rows))
        rows += page.rows
        if len(rows) == limit:
            return rows, _following(desk, query, statuses, one, page.after)
        cursor = None
    return rows, None


def _following(
    desk: Desk,
    query: InboxQuery,
    statuses: Sequence[Status],
    status: Status,
    cursor: Cursor | None,
) -> str | None:
    """Where the next page begins, None where nothing is left."""
    for one in statuses[statuses.index(status) :]:
        here = cursor if one is status else None
        if (one is not status or here) and desk.inbox_page(
            replace(query, status=one), here, 1
        ).rows:
            name = records.STATUS_NAMES[one]
            return name if here is None else f"{name}.{here.key}.{here.seq}"
    return None


def _place(after: str | None, statuses: Sequence[Status]) -> tuple[Status, Cursor | None]:
    if after is None:
        return statuses[0], None
    found = _NEXT.fullmatch(after)
    status = next(
        (one for one in statuses if found and records.STATUS_NAMES[one] == found[1]), None
    )
    if found is None or status is None or int(found[2] or 0) >= _BEYOND:
        raise usage(f"“{after}” is not where a page ended; take what an earlier one called “next”.")
    return status, None if found[2] is None else Cursor(int(found[2]), int(found[3]))


def _list_lines(
    call: Call,
    rows: Sequence[TicketRow],
    following: str | None,
    people: records.People,
    zone: ZoneInfo,
) -> Iterator[str]:
    if not rows:
        yield "There are no such tickets."
        return
    now = call.machine.clock.now()
    cells = [
        (
            f"#{row.number}",
            ("• " if row.unread else "") + row.contact_name,
            _promise(row, zone, now),
            people.name(row.assignee_id) or "",
            row.channel.value.replace("_", " "),
            row.subject,
        )
        for row in rows
    ]
    yield from call.output.table(("Ticket", "From", "By", "Assignee", "Channel", "Subject"), cells)
    if following is not None:
        yield f"More: --after {following}"


def _promise(row: TicketRow, zone: ZoneInfo, now: datetime) -> str:
    if row.promise_at is None:
        return ""
    late = " late" if row.promise_at < now else ""
    return shown(row.promise_at, zone, now) + late


def show(call: Call) -> int:
    """A ticket with its whole conversation."""
    with call.reading() as desk:
        view = desk.ticket_view(lookups.ticket(desk, call.options.ticket))
        people = records.People(desk.people())
        zone = desk.settings().zone
    call.output.result(records.ticket_view(view, people), _ticket(call, view, people, zone))
    return Exit.OK


def _ticket(call: Call, view: TicketView, people: records.People, zone: ZoneInfo) -> Iterator[str]:
    ticket = view.ticket
    now = call.machine.clock.now()
    promised = ""
    if ticket.promise_at is not None and ticket.promise_kind is not None:
        kind = ticket.promise_kind.value.replace("_", " ")
        promised = f"{kind} by {shown(ticket.promise_at, zone, now)}"
    yield f"#{ticket.number}  {ticket.subject}"
    facts = (
        ticket.contact_name,
        records.STATUS_NAMES[ticket.status],
        promised,
        f"with {people.name(ticket.assignee_id)}" if ticket.assignee_id else "with nobody",
        ticket.reference,
        ", ".join(ticket.tags),
        "spam" if ticket.spam else "",
        "in the bin" if ticket.deleted else "",
    )
    yield " · ".join(filter(None, facts))
    if view.contact is not None and view.contact.warning:
        yield f"! {view.contact.warning}"
    for message in view.messages:
        yield ""
        yield from _message(message, zone, now)


def _message(message: Message, zone: ZoneInfo, now: datetime) -> Iterator[str]:
    what = "note" if message.kind is MessageKind.NOTE else message.channel.value.replace("_", " ")
    who = message.author_name or message.author_address or message.author.value
    delivery = (
        f", {message.delivery.value}" if message.delivery.value in ("queued", "cancelled") else ""
    )
    yield f"{who} ({what}, {shown(message.occurred_at, zone, now)}{delivery})"
    yield from (f"  {line}".rstrip() for line in message.visible_text.splitlines())
    for file in message.attachments:
        yield f"  [{file.name}, {file.size:,} bytes]"
