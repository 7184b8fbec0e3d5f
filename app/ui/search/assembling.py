"""What the palette lists for a typed line, in groups, from commands and what the desk found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from app.domain.search import Found, Hit, HitKind
from app.ui.common.record_model import Section
from app.ui.search.command import PaletteCommand
from app.ui.search.operators import COMMANDS_ONLY
from app.ui.search.ranking import Fit, ranked
from app.ui.search.rows import Act, Row, contact_row, new_ticket_row, parts, ticket_row

translate = QCoreApplication.translate

_MOST_COMMANDS, _MOST_CUSTOMERS = 6, 6
# From here on what was typed begins words of the command, so it was probably meant.
_MEANT = 4000


@dataclass(frozen=True, slots=True)
class Listing:
    """Rows in order and where their groups begin."""

    rows: tuple[Row, ...]
    sections: tuple[Section, ...]


def assemble(
    typed: str,
    commands: Sequence[PaletteCommand],
    found: Found | None,
    now: datetime,
    zone: ZoneInfo,
) -> Listing:
    """Best matches, then commands, customers and tickets; each row once."""
    line = typed.strip()
    if line.startswith(COMMANDS_ONLY):
        return _listing([(_commands(), _command_rows(line[1:].strip(), commands))])
    if not line:
        return _listing([(_commands(), _command_rows("", commands))])
    command_rows = _command_rows(line, commands)[:_MOST_COMMANDS]
    looked_for = (found.instead or line) if found else line
    hits = found.hits if found else ()
    customers = [hit for hit in hits if hit.kind is not HitKind.TICKET]
    tickets = [hit for hit in hits if hit.kind is HitKind.TICKET]
    customer_rows = [contact_row(hit, looked_for) for hit in customers[:_MOST_CUSTOMERS]]
    ticket_rows = [ticket_row(hit, looked_for, now, zone) for hit in tickets]
    best = _best(line, looked_for, commands, customers, ticket_rows)
    groups = [
        (translate("Search", "Best matches"), best),
        (_commands(), _without(command_rows, best)),
        (translate("Search", "Customers"), _without(customer_rows, best)),
        (translate("Search", "Tickets"), _without(ticket_rows, best)),
    ]
    return _listing(groups)


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


def _words_of(command: PaletteCommand) -> str:
    return command.words


def _commands() -> str:
    return translate("Search", "Commands")
