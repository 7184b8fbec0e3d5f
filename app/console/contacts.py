"""`import contacts`, `export contacts`, `contact list` and `contact show`."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from app.console import lookups, records
from app.console.call import Call
from app.console.interruption import stoppable
from app.console.moments import shown
from app.console.problems import ConsoleProblem, Exit, usage
from app.domain.contact import PointKind
from app.domain.contact_table import CsvLayout, Field
from app.domain.ids import id_text
from app.domain.imported_contact import RejectionReason
from app.domain.phone import display_phone
from app.domain.ticket import Status

if TYPE_CHECKING:
    from app.services.contact_import import ContactAccount, Record
    from app.services.desk import ContactView

_SHOWN_REJECTIONS = 20
_CARDS = (".vcf", ".vcard")
_REASONS = {
    RejectionReason.NOBODY: "says neither a name nor how to reach anybody",
    RejectionReason.UNCLOSED_QUOTE: "opens a quote that is never closed",
    RejectionReason.TOO_LONG: "is longer than any contact",
    RejectionReason.GROUP: "lists other cards",
    RejectionReason.OUTSIDE_CARD: "stands between two cards",
    RejectionReason.UNREADABLE_FILE: "cannot be read",
}


def bring_in(call: Call) -> int:
    """Import files one after the other; Ctrl+C stops after the current batch."""
    from app.services.contact_import import import_contacts

    sources = [(path, _records(path, call.options.map)) for path in call.options.files]
    accounts: list[tuple[Path, ContactAccount]] = []
    with call.writing() as desk, stoppable() as asked:
        for path, source in sources:
            account = import_contacts(
                desk,
                source,
                progress=partial(_say_how_far, call, path.name),
                cancelled=asked,
            )
            accounts.append((path, account))
            if account.cancelled:
                break
    call.output.end_progress()
    stopped = accounts[-1][1].cancelled
    call.output.result(_account(accounts), _account_lines(accounts, stopped=stopped))
    return Exit.CANCELLED if stopped else Exit.OK


def _say_how_far(call: Call, name: str, read: int) -> None:
    call.output.progress(f"{name}: {read:,} records")


def _records(path: Path, mapping: Sequence[str]) -> Iterator[Record]:
    from app.channels.contacts import csv_file, is_cards, open_contacts

    if not mapping or is_cards(path):
        return open_contacts(path)
    return open_contacts(path, _mapped(csv_file.sniff(path), mapping))


def _mapped(layout: CsvLayout, mapping: Sequence[str]) -> CsvLayout:
    for text in mapping:
        column, sign, meaning = text.rpartition("=")
        field, _, label = meaning.partition(":")
        if not sign or field not in set(Field):
            raise usage(
                f"“{text}” maps nothing; write COLUMN=FIELD with one of: {', '.join(Field)}."
            )
        layout = layout.with_column(_column(layout, column), Field(field), label)
    return layout


def _column(layout: CsvLayout, text: str) -> int:
    """The place of a column by its header in any case, or by its number from 1."""
    names = [name.casefold() for name in layout.header]
    if text.casefold() in names:
        return names.index(text.casefold())
    if text.isascii() and text.isdigit() and 0 < int(text) <= len(names):
        return int(text) - 1
    raise usage(f"There is no column “{text}”; there are: {', '.join(layout.header)}.")


def _account(accounts: Sequence[tuple[Path, ContactAccount]]) -> records.Json:
    every = [account for _, account in accounts]
    return {
        "read": sum(one.read for one in every),
        "added": sum(one.added for one in every),
        "updated": sum(one.updated for one in every),
        "unchanged": sum(one.unchanged for one in every),
        "organisations_added": sum(one.organisations_added for one in every),
        "rejected": [
            {
                "file": str(path),
                "position": one.position,
                "reason": str(one.reason),
                "original": one.original,
            }
            for path, account in accounts
            for one in account.rejected
        ],
        "seconds": round(sum(one.seconds for one in every), 3),
    }


def _account_lines(
    accounts: Sequence[tuple[Path, ContactAccount]], *, stopped: bool
) -> Iterator[str]:
    total = _account(accounts)
    rejected = [(path, one) for path, account in accounts for one in account.rejected]
    if stopped:
        yield "Stopped. What was read is in; run the same command again, it adds nobody twice."
    yield f"Records read     {total['read']:>9,}"
    yield f"Contacts added   {total['added']:>9,}"
    yield f"Completed        {total['updated']:>9,}"
    yield f"Known already    {total['unchanged']:>9,}"
    yield f"Organisations    {total['organisations_added']:>9,}"
    yield f"Not imported     {len(rejected):>9,}"
    for path, one in rejected[:_SHOWN_REJECTIONS]:
        reason = _REASONS.get(RejectionReason(one.reason), one.reason)
        yield f"  {path.name}, record {one.position}: {reason}"
    if len(rejected) > _SHOWN_REJECTIONS:
        yield f"  and {len(rejected) - _SHOWN_REJECTIONS:,} more; --json lists them all"


def take_out(call: Call) -> int:
    """Write every contact into a file; a file that is there is replaced only with --force."""
    from app.channels.contacts.export import write_csv, write_vcard
    from app.services.contact_export import exported_contacts

    options = call.options
    path: Path = options.file
    if path.exists() and not options.force:
        raise ConsoleProblem(
            "file-exists",
            f"{path} is there already. Nothing was written. Choose another name, or --force.",
            Exit.REFUSED,
        )
    cards = options.format == "vcard" or (not options.format and path.suffix.lower() in _CARDS)
    with call.reading() as desk:
        contacts = exported_contacts(desk)
        written = (
            write_vcard(contacts, path, options.vcard_version)
            if cards
            else write_csv(contacts, path)
        )
    answer: records.Json = {
        "written": written,
        "file": str(path),
        "format": "vcard" if cards else "csv",
    }
    call.output.result(answer, [f"{written:,} contacts are in {path}."])
    return Exit.OK


# --- looking ----------------------------------------------------------------------------------


def list_contacts(call: Call) -> int:
    """A page of contacts by name."""
    with call.reading() as desk:
        numbers = desk.contact_numbers()
        start = _start(numbers, call.options.after)
        page = numbers[start : start + call.options.limit]
        rows = desk.contact_rows(page)
    behind = start + len(page) < len(numbers)
    following = str(page[-1]) if page and behind else None
    answer: records.Json = {
        "contacts": [records.contact_row(row) for row in rows],
        "next": following,
    }
    lines = call.output.table(
        ("Name", "Organisation"), [(row.name, row.organisation_name) for row in rows]
    )
    if following is not None:
        lines.append(f"More: --after {following}")
    call.output.result(answer, lines if rows else ["There are no contacts."])
    return Exit.OK


def _start(numbers: array[int], after: str | None) -> int:
    if after is None:
        return 0
    is_number = after.isascii() and after.isdigit() and len(after) <= lookups.LONGEST_NUMBER
    if not is_number or int(after) not in numbers:
        raise usage(f"“{after}” is not where a page ended; take what an earlier one called “next”.")
    return numbers.index(int(after)) + 1


def show(call: Call) -> int:
    """A contact's card and tickets."""
    with call.reading() as desk:
        view = desk.contact_view(lookups.contact(desk, call.options.contact))
        settings = desk.settings()
    answer: records.Json = {
        "contact": records.contact(view.contact),
        "tickets": [records.timeline_entry(entry) for entry in view.timeline],
        "merged": [records.merged(one) for one in view.merged],
    }
    call.output.result(answer, _card(call, view, settings.zone, settings.region))
    return Exit.OK


def _card(call: Call, view: ContactView, zone: ZoneInfo, region: str) -> Iterator[str]:
    card = view.contact
    now = call.machine.clock.now()
    yield card.name + (" (in the bin)" if card.deleted else "")
    for name, text in (
        ("Organisation", card.organisation_name),
        ("Title", card.title),
        ("Prefers", card.prefers),
        ("Warning", card.warning),
    ):
        if text:
            yield f"  {name:<13}{text}"
    for point in card.points:
        is_phone = point.kind is PointKind.PHONE
        written = display_phone(point.value, region) if is_phone else point.written
        label = f" ({point.label})" if point.label else ""
        yield f"  {point.kind.value.capitalize():<13}{', '.join(written.splitlines())}{label}"
    for line in card.remember.splitlines():
        yield f"  {line}"
    for one in view.merged:
        yield f"  Merged with {one.name}, {shown(one.at, zone, now)} ({id_text(one.id)})"
    if view.timeline:
        yield ""
        rows = [
            (
                f"#{one.number}",
                shown(one.at, zone, now),
                records.STATUS_NAMES[Status(one.status)],
                one.subject,
            )
            for one in view.timeline
        ]
        yield from call.output.table(("Ticket", "When", "Status", "Subject"), rows)
