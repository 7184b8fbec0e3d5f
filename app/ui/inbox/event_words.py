"""What was done to a ticket, as one grey line each in the conversation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from app.domain.ids import RowId
from app.domain.message import TicketEvent
from app.domain.ticket import DONE, TicketState
from app.domain.ticket_link import MergedPart
from app.system.clock import from_micros
from app.ui.common.icons import Icon
from app.ui.inbox.moments import Moments

translate = QCoreApplication.translate

_WAKING = "tickets.wake_due"
_TOLD_BY_TIES = "hand_overs."
_ASIDE = ("tag", "remind_holds")


@dataclass(frozen=True, slots=True)
class Team:
    """Who works here, by id, and which of them is looking at the screen."""

    names: Mapping[RowId, str]
    me: RowId | None

    def name(self, person_id: object) -> str:
        """The person's name; `you` for the one who reads it."""
        if person_id == self.me:
            return translate("TicketEvents", "you")
        known = self.names.get(person_id) if isinstance(person_id, bytes) else None
        return known or translate("TicketEvents", "somebody")


@dataclass(frozen=True, slots=True)
class EventLine:
    """One thing somebody (or the program) did, in words; `part` can be separated again."""

    at: datetime
    words: str
    icon: Icon
    part: MergedPart | None = None


def event_lines(events: Sequence[TicketEvent], team: Team, moments: Moments) -> list[EventLine]:
    """The events worth a line, in order; what a message says by itself is left out."""
    lines = []
    for head, group in groupby(events, key=_occasion):
        at, actor_id, command = head
        if command.startswith(_TOLD_BY_TIES):
            continue
        fields = {event.field: event for event in group if event.field not in _ASIDE}
        tags = [event for event in events if event.field == "tag" and _occasion(event) == head]
        done = [*_state_words(fields, command), *_promise_words(fields, command, moments)]
        done += [*_assignment_words(fields, team), *_detail_words(fields), *_tag_words(tags)]
        # The program wakes reminders in the name of whoever sits there.
        doer = None if command == _WAKING else actor_id
        lines += [EventLine(at, _by(words, doer, team), icon) for words, icon in done]
    return lines


Said = Iterator[tuple[str, Icon]]


def _occasion(event: TicketEvent) -> tuple[datetime, RowId | None, str]:
    return event.at, event.actor_id, event.command


def _by(words: str, actor_id: RowId | None, team: Team) -> str:
    if actor_id is None:
        return words
    return (
        translate("TicketEvents", "%1 by %2")
        .replace("%1", words)
        .replace("%2", team.name(actor_id))
    )


def _state_words(fields: Mapping[str, TicketEvent], command: str) -> Said:
    if "deleted_at" in fields:
        gone = fields["deleted_at"].new is not None
        yield (
            (
                translate("TicketEvents", "Put in the bin")
                if gone
                else translate("TicketEvents", "Restored from the bin")
            ),
            Icon.TRASH,
        )
    if "spam" in fields:
        spam = bool(fields["spam"].new)
        yield (
            (
                translate("TicketEvents", "Marked as spam")
                if spam
                else translate("TicketEvents", "Marked as no spam")
            ),
            Icon.FLAG,
        )
    if "state" not in fields:
        return
    was_done, is_done = (
        TicketState(str(value)) in DONE for value in (fields["state"].old, fields["state"].new)
    )
    if is_done and not was_done:
        yield translate("TicketEvents", "Closed"), Icon.CHECK_CHECK
    elif was_done and not is_done:
        yield translate("TicketEvents", "Reopened"), Icon.UNDO
    elif command == "tickets.wait":
        yield translate("TicketEvents", "Waiting for the customer"), Icon.CLOCK


def _promise_words(fields: Mapping[str, TicketEvent], command: str, moments: Moments) -> Said:
    closing = "closed_at" in fields and fields["closed_at"].new is not None
    for field, icon, made, ended in (
        (
            "remind_at",
            Icon.CLOCK,
            translate("TicketEvents", "Reminder set for %1"),
            translate("TicketEvents", "Reminder removed"),
        ),
        (
            "call_back_at",
            Icon.PHONE,
            translate("TicketEvents", "Call promised for %1"),
            translate("TicketEvents", "Promised call ended"),
        ),
    ):
        if field not in fields:
            continue
        new = fields[field].new
        if isinstance(new, int):
            yield made.replace("%1", moments.full(from_micros(new))), icon
        elif command == _WAKING:
            yield translate("TicketEvents", "The reminder came"), icon
        elif not closing and command != "tickets.reply" and len(fields) == 1:
            yield ended, icon


def _assignment_words(fields: Mapping[str, TicketEvent], team: Team) -> Said:
    if "assignee_id" not in fields:
        return
    event = fields["assignee_id"]
    if event.new is None:
        yield translate("TicketEvents", "Assigned to nobody"), Icon.USER
    elif event.new == event.actor_id:
        yield translate("TicketEvents", "Taken"), Icon.USER
    else:
        yield (
            translate("TicketEvents", "Assigned to %1").replace("%1", team.name(event.new)),
            Icon.USER,
        )


def _detail_words(fields: Mapping[str, TicketEvent]) -> Said:
    if "subject" in fields:
        old = str(fields["subject"].old or "")
        yield translate("TicketEvents", "Subject changed from “%1”").replace("%1", old), Icon.PENCIL
    if "reference" in fields:
        new = str(fields["reference"].new or "")
        words = (
            translate("TicketEvents", "Reference set to %1").replace("%1", new)
            if new
            else translate("TicketEvents", "Reference removed")
        )
        yield words, Icon.HASH
    if "contact_id" in fields:
        yield translate("TicketEvents", "Customer changed"), Icon.SQUARE_USER


def _tag_words(events: Sequence[TicketEvent]) -> Said:
    for event in events:
        if event.new is not None:
            yield translate("TicketEvents", "Tag %1 added").replace("%1", str(event.new)), Icon.TAG
        else:
            yield (
                translate("TicketEvents", "Tag %1 removed").replace("%1", str(event.old)),
                Icon.TAG,
            )
