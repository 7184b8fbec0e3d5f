"""The tickets written by hand, from the words of their file to instants and records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.message import Author, Delivery, MessageKind
from app.domain.ticket import DONE, OUR_TURN, Channel, Direction, Priority, TicketState
from app.services.sample.files import sample_file
from app.services.sample.opening_hours import OpeningHours
from app.services.sample.records import SampleMessage, SampleTicket


def written_tickets(
    source: Mapping[str, Any], hours: OpeningHours, count: int
) -> list[SampleTicket]:
    """The first `count` stories; the most telling stand first."""
    contacts = {one["key"]: at for at, one in enumerate(source["contacts"])}
    return [_ticket(story, contacts, hours) for story in source["tickets"][:count]]


def _ticket(
    story: Mapping[str, Any], contacts: Mapping[str, int], hours: OpeningHours
) -> SampleTicket:
    messages = [_message(line, hours) for line in story["messages"]]
    state = TicketState(story["state"])
    assignee = story.get("assignee", "none")
    return SampleTicket(
        created_at=messages[0].at,
        contact=contacts[story["who"]],
        subject=story["subject"],
        channel=Channel(story["channel"]),
        direction=Direction(story.get("direction", "in")),
        state=state,
        messages=messages,
        priority=Priority[story.get("priority", "normal").upper()],
        assignee=None if assignee == "none" else assignee,
        reference=story.get("reference", ""),
        tags=tuple(story.get("tags", ())),
        reply_due_at=_instant(story, "reply_due", hours),
        call_back_at=_instant(story, "call_back", hours),
        remind_at=_instant(story, "remind", hours),
        closed_at=messages[-1].at if state in DONE else None,
        unread=story.get("unread", False) and state in OUR_TURN,
        spam=story.get("spam", False),
        draft=story.get("draft", ""),
    )


def _message(line: Sequence[Any], hours: OpeningHours) -> SampleMessage:
    """[when, who, channel, text, more]: who is customer, automatic, other, a key, or "note key"."""
    when, who, channel, text = line[:4]
    more: Mapping[str, Any] = line[4] if len(line) > 4 else {}
    role, _, rest = who.partition(" ")
    from_outside = role in ("customer", "other") or who == "automatic in"
    authors = {name: Author(name) for name in ("customer", "automatic", "other")}
    person = rest if role == "note" else None if role in authors else role
    return SampleMessage(
        at=hours.at(when),
        kind=MessageKind.NOTE if role == "note" else MessageKind.MESSAGE,
        channel=Channel(channel),
        direction=Direction.INBOUND if from_outside else Direction.OUTBOUND,
        author=authors.get(role, Author.PERSON),
        text=text,
        person=person,
        quote=more.get("quote", ""),
        author_name=more.get("name", ""),
        author_address=more.get("address", ""),
        files=tuple(map(sample_file, more.get("files", ()))),
        delivery=Delivery.NONE,
    )


def _instant(story: Mapping[str, Any], name: str, hours: OpeningHours) -> int | None:
    words = story.get(name)
    return None if words is None else hours.at(words)
