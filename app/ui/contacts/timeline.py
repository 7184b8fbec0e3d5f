"""Everything that happened with a contact: which entries there are, and how they are grouped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.contact import TimelineEntry
from app.domain.ids import RowId
from app.domain.ticket import Channel, Status
from app.ui.common.channels import channel_name
from app.ui.common.record_model import Section
from app.ui.common.tints import Tint
from app.ui.common.words import day_mark, full_moment, month_heading

_TINTS = {
    Status.NEEDS_REPLY: Tint.WARN,
    Status.CALL_BACK: Tint.WARN,
    Status.WAITING: Tint.NEUTRAL,
}


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One entry with the words it is painted in. `first` begins a month's line."""

    entry: TimelineEntry
    channel: Channel
    status: Status
    day: str
    moment: str
    first: bool
    last: bool

    @property
    def number(self) -> int:
        """The ticket's number: the row's identity."""
        return self.entry.number


@dataclass(frozen=True, slots=True)
class Calendar:
    """What an instant is called: where the desk is, what day it is there, in which language."""

    now: datetime
    zone: ZoneInfo
    locale: QLocale


def merged(
    known: Sequence[TimelineEntry], more: Iterable[TimelineEntry]
) -> tuple[TimelineEntry, ...]:
    """Both together, each ticket once, in the order they came."""
    found: dict[RowId, TimelineEntry] = {entry.ticket_id: entry for entry in known}
    for entry in more:
        found.setdefault(entry.ticket_id, entry)
    return tuple(found.values())


def channel_counts(entries: Iterable[TimelineEntry]) -> dict[Channel, int]:
    """How many entries each channel has, the commonest first."""
    counted = Counter(Channel(entry.channel) for entry in entries)
    return dict(counted.most_common())


def rows_of(
    entries: Sequence[TimelineEntry], calendar: Calendar
) -> tuple[tuple[TimelineRow, ...], tuple[Section, ...]]:
    """Rows and month headings, as the list takes them."""
    headings = [month_heading(entry.at, calendar.zone, calendar.locale) for entry in entries]
    begins = [at == 0 or headings[at - 1] != heading for at, heading in enumerate(headings)]
    sections = tuple(Section(at, heading) for at, heading in enumerate(headings) if begins[at])
    rows = tuple(
        TimelineRow(
            entry=entry,
            channel=Channel(entry.channel),
            status=Status(entry.status),
            day=day_mark(entry.at, calendar.now, calendar.zone, calendar.locale),
            moment=full_moment(entry.at, calendar.zone, calendar.locale),
            first=begins[at],
            last=at + 1 == len(entries),
        )
        for at, entry in enumerate(entries)
    )
    return rows, sections


def status_words(status: Status) -> str:
    """The status of an open ticket; "" for a closed one, which needs no word."""
    translate = QCoreApplication.translate
    return {
        Status.NEEDS_REPLY: translate("Timeline", "Needs reply"),
        Status.WAITING: translate("Timeline", "Waiting"),
        Status.CALL_BACK: translate("Timeline", "Call back"),
        Status.CLOSED: "",
    }[status]


def status_tint(status: Status) -> Tint:
    """The tint that goes with the word."""
    return _TINTS.get(status, Tint.PLAIN)


def describe(row: TimelineRow) -> str:
    """What a screen reader says."""
    translate = QCoreApplication.translate
    closed = translate("Timeline", "closed")
    parts = (
        row.day,
        channel_name(row.channel),
        row.entry.subject,
        status_words(row.status) or closed,
        translate("Timeline", "ticket %1").replace("%1", str(row.number)),
        row.entry.preview,
    )
    return ", ".join(part for part in parts if part)


def explain(row: TimelineRow) -> str:
    """The tool tip: the moment in full, and how much was said."""
    translate = QCoreApplication.translate
    if row.entry.message_count == 1:
        said = translate("Timeline", "1 message")
    else:
        said = translate("Timeline", "%1 messages").replace("%1", str(row.entry.message_count))
    return f"{row.moment}\n{channel_name(row.channel)}, {said}"


def number_of(row: TimelineRow) -> int:
    """The row's identity."""
    return row.number
