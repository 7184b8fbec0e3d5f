"""`check`: the proof that the desk is what its journal says."""

from __future__ import annotations

import time
from collections.abc import Iterator

from app.console.call import Call
from app.console.problems import Exit
from app.console.records import Json
from app.store.audit import Report

_PARTS = {
    "pages": "pages",
    "keys": "references",
    "tripwires": "trip-wires",
    "journal": "journal",
    "projection": "rows",
    "lists": "lists",
    "index": "search index",
    "attachments": "attachments",
}


def check(call: Call) -> int:
    """Check store, journal and projection; status 1 when something is wrong."""
    began = time.monotonic()
    with call.reading() as desk:
        report = desk.check(lambda part: call.output.progress(f"Checking {_PARTS.get(part, part)}"))
    call.output.end_progress()
    seconds = round(time.monotonic() - began, 3)
    answer: Json = {
        "sound": report.sound,
        "problems": list(report.problems),
        "rows": report.rows,
        "entries": report.entries,
        "seconds": seconds,
    }
    call.output.result(answer, _lines(report, seconds))
    return Exit.OK if report.sound else Exit.PROBLEM


def _lines(report: Report, seconds: float) -> Iterator[str]:
    if report.sound:
        yield (
            f"The desk is sound: {report.rows:,} rows agree with {report.entries:,} journal "
            f"entries ({seconds:.1f} s)."
        )
        return
    yield "The desk is not sound:"
    yield from (f"  {problem}" for problem in report.problems)
    yield "Nothing was changed. Copy the folder of the desk before anything else; verified copies"
    yield "of the database lie in its folder “backups”."
