"""What the palette lists for a typed line, in groups, from commands and what the desk found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from app.domain.saved_reply import SavedReply
from app.domain.search import Found, Hit, HitKind
from app.domain.ticket import Status
from app.ui.common.record_model import Section
from app.ui.search.command import PaletteCommand
from app.ui.search.operators import COMMANDS_ONLY
from app.ui.search.ranking import Fit, ranked
from app.ui.search.rows import (
    Act,
    Row,
    call_back_row,
    contact_row,
    new_ticket_row,
    parts,
    reply_row,
    ticket_row,
    verb_row,
)
from app.ui.search.verbs import Meant, Verb

translate = QCoreApplication.translate

_MOST_COMMANDS, _MOST_CUSTOMERS, _MOST_NAMED, _MOST_REPLIES = 6, 6, 4, 4
# From here on what was typed begins words of the command, so it was probably meant.
_MEANT = 4000


@dataclass(frozen=True, slots=True)
class Listing:
    """Rows in order and where their groups begin."""

    rows: tuple[Row, ...]
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Aside:
    """What else is known: rows taken lately, saved replies, and a verb with its customers."""

    recent: tuple[Row, ...] = ()
    replies: tuple[SavedReply, ...] = ()
    meant: Meant | None = None


def assemble(
    typed: str,
    commands: Sequence[PaletteCommand],
    found: Found | None,
    now: datetime,
    zone: ZoneInfo,
    aside: Aside | None = None,
) -> Listing:
    """Best matches, then commands, customers, tickets and saved replies; each row once.

    An empty line lists what was taken lately, and the commands.
    """
    line, beside = typed.strip(), aside or Aside()
    if line.startswith(COMMANDS_ONLY):
        return _listing([(_commands(), _command_rows(line[1:].strip(), commands))])
    if not line:
        return _at_first(commands, beside.recent)
    said = beside.meant.saying.said if beside.meant else line
    command_rows = _command_rows(said, commands)[:_MOST_COMMANDS]
    looked_for = (found.instead or line) if found else line
    hits = found.hits if found else ()
    customers = [hit for hit in hits if hit.kind is not HitKind.TICKET]
    tickets = [hit for hit in hits if hit.kind is HitKind.TICKET]
    customer_rows = [contact_row(hit, looked_for) for hit in customers[:_MOST_CUSTOMERS]]
    ticket_rows = [ticket_row(hit, looked_for, now, zone) for hit in tickets]
    best = _best(line, looked_for, commands, customers, ticket_rows)
    if beside.meant is not None:
        best = [*_done_by_name(beside.meant), *_without(best, _done_by_name(beside.meant))]
    groups = [
        (translate("Search", "Best matches"), best),
        (_commands(), _without(command_rows, best)),
        (translate("Search", "Customers"), _without(customer_rows, best)),
        (translate("Search", "Tickets"), _without(ticket_rows, best)),
        (translate("Search", "Saved replies"), _reply_rows(line, beside.replies)),
    ]
    return _listing(groups)


def _at_first(commands: Sequence[PaletteCommand], recent: Sequence[Row]) -> Listing:
    """What was taken lately, commands as they are now and only while they can be run."""
    offered = {command.name: command for command in commands}
    again = [
        _command_row(offered[str(row.target)], None) if row.act is Act.RUN else row
        for row in recent
        if row.act is not Act.RUN or row.target in offered
    ]
    command_rows = _without(_command_rows("", commands), again)
    return _listing([(translate("Search", "Recent"), again), (_commands(), command_rows)])


def _done_by_name(meant: Meant) -> list[Row]:
    """A call that was promised to them, then the verb for each customer it can mean."""
    verb, whom = meant.saying.verb, meant.saying.whom
    promised = [hit for hit in meant.found.hits if hit.status is Status.CALL_BACK]
    rows = [call_back_row(hit, whom) for hit in promised[:1] if verb is Verb.LOG_CALL]
    return rows + [verb_row(verb, one, whom) for one in meant.customers[:_MOST_NAMED]]


def _reply_rows(line: str, replies: Sequence[SavedReply]) -> list[Row]:
    found = ranked(line, replies, _title_of)[:_MOST_REPLIES]
    return [reply_row(reply, line) for reply, _ in found]


def _best(
    line: str,
    looked_for: str,
    commands: Sequence[PaletteCommand],
    customers: Sequence[Hit],
    ticket_rows: Sequence[Row],
) -> list[Row]:
    """The command that was probably meant, the first customer and a ticket for them, or the
    first ticket when no customer was found."""
    best = [
        _command_row(command, how)
        for command, how in ranked(line, commands, _words_of)[:1]
        if how.score >= _MEANT - 999 and len(line) > 1
    ]
    people = [hit for hit in customers if hit.kind is HitKind.CONTACT]
    for hit in people[:1]:
        best += [contact_row(hit, looked_for), new_ticket_row(hit, looked_for)]
    if not people:
        best += ticket_rows[:1]
    return best


def _command_rows(typed: str, commands: Sequence[PaletteCommand]) -> list[Row]:
    if not typed:
        return [_command_row(command, None) for command in commands]
    return [_command_row(command, how) for command, how in ranked(typed, commands, _words_of)]


def _command_row(command: PaletteCommand, how: Fit | None) -> Row:
    title = parts(command.words, how.marks if how else ())
    return Row(Act.RUN, command.name, title, command.icon, keys=command.keys)


def _without(rows: Sequence[Row], shown: Sequence[Row]) -> list[Row]:
    known = {(row.act, row.target) for row in shown}
    return [row for row in rows if (row.act, row.target) not in known]


def _listing(groups: Sequence[tuple[str, Sequence[Row]]]) -> Listing:
    rows: list[Row] = []
    sections: list[Section] = []
    for title, members in groups:
        if members:
            sections.append(Section(len(rows), title))
            rows.extend(members)
    return Listing(
        tuple(replace(row, place=place) for place, row in enumerate(rows)), tuple(sections)
    )


def _title_of(reply: SavedReply) -> str:
    return reply.title


def _words_of(command: PaletteCommand) -> str:
    return command.words


def _commands() -> str:
    return translate("Search", "Commands")
