"""The saved views: `view list`, `save`, `rename` and `remove`."""

from __future__ import annotations

from app.console import lookups, records
from app.console.acting import acting
from app.console.call import Call
from app.console.problems import Exit
from app.console.tickets import asked
from app.domain.ids import RowId
from app.domain.saved_view import SavedView
from app.services import saved_views


def list_views(call: Call) -> int:
    """Every saved view, in the order people gave them."""
    with call.reading() as desk:
        found = saved_views.all_views(desk)
        people = records.People(desk.people())
        tags = {tag.id: tag.name for tag in desk.tags()}
    lines = [view.name for view in found] or ["There are no saved views."]
    answer: records.Json = {"views": [_view(view, people, tags) for view in found]}
    call.output.result(answer, lines)
    return Exit.OK


def save(call: Call) -> int:
    """Keep a question under a name."""
    with acting(call) as desk:
        desk.do(saved_views.save, call.options.name, asked(desk, call))
    return _said(call, f"Saved: {call.options.name}")


def rename(call: Call) -> int:
    """Give a view another name."""
    with acting(call) as desk:
        view = lookups.view(desk, call.options.name)
        desk.do(saved_views.rename, view.id, call.options.to)
    return _said(call, f"Renamed to {call.options.to}")


def remove(call: Call) -> int:
    """Take a view away."""
    with acting(call) as desk:
        view = lookups.view(desk, call.options.name)
        desk.do(saved_views.remove, view.id)
    return _said(call, f"Removed: {view.name}")


def _said(call: Call, words: str) -> int:
    call.output.result({"done": True}, [words])
    return Exit.OK


def _view(view: SavedView, people: records.People, tags: dict[RowId, str]) -> records.Json:
    query = view.query
    nobody = query.assignee_id == b""
    return {
        "name": view.name,
        "status": records.STATUS_NAMES[query.status],
        "sort": query.sort.value,
        "assignee": "nobody" if nobody else people.name(query.assignee_id),
        "channel": None if query.channel is None else query.channel.value,
        "unread": query.unread,
        "tag": None if query.tag_id is None else tags.get(query.tag_id),
    }
