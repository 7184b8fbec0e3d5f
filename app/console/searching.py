"""`search`: the search line of the window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from app.console import records
from app.console.call import Call
from app.console.moments import shown
from app.console.problems import Exit
from app.domain.search import Found, Hit


def search(call: Call) -> int:
    """Find tickets, contacts and organisations, best first."""
    line = " ".join(call.options.words)
    with call.reading() as desk:
        found = desk.search(line, call.options.limit)
        zone = desk.settings().zone
    answer: records.Json = {
        "query": line,
        "instead": found.instead,
        "problems": list(found.query.problems),
        "hits": [records.hit(one) for one in found.hits],
    }
    call.output.result(answer, _lines(call, line, found, zone))
    return Exit.OK


def _lines(call: Call, line: str, found: Found, zone: ZoneInfo) -> Iterator[str]:
    for problem in found.query.problems:
        yield f"“{problem}” is no operator that makes sense here; searched for as words."
    if not found.hits:
        yield f"Nothing for “{line}”."
        return
    if found.instead is not None:
        yield f"Nothing for “{line}”; this is for “{found.instead}”:"
    now = call.machine.clock.now()
    rows = [_row(one, zone, now) for one in found.hits]
    yield from call.output.table(("What", "Name", "Of", "When", "Words"), rows)


def _row(one: Hit, zone: ZoneInfo, now: datetime) -> tuple[str, ...]:
    what = f"#{one.number}" if one.number is not None else one.kind.value
    return what, one.title, one.who, shown(one.at, zone, now), one.excerpt.text
