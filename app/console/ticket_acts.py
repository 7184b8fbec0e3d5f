"""What a script can do with tickets: close, reopen, note, reply, assign, tag, remind."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable, Sequence
from pathlib import Path

from app.console import lookups, records
from app.console.acting import acting
from app.console.call import Call
from app.console.moments import moment, shown, span
from app.console.problems import ConsoleProblem, Exit, usage
from app.domain.ids import RowId, id_text
from app.services import tickets
from app.services.desk import Desk
from app.services.tickets import After, NewAttachment

STDIN = "-"


def close(call: Call) -> int:
    """Settle tickets."""
    return _several(call, lambda desk, ids: desk.do(tickets.close, ids), "Closed")


def reopen(call: Call) -> int:
    """Bring tickets back to needs-reply."""
    return _several(call, lambda desk, ids: desk.do(tickets.reopen, ids), "Reopened")


def assign(call: Call) -> int:
    """Give tickets to somebody, or to nobody."""

    def act(desk: Desk, ids: list[RowId]) -> object:
        return desk.do(tickets.assign, ids, lookups.person(desk, call.options.to))

    return _several(call, act, f"Assigned to {call.options.to}")


def tag(call: Call) -> int:
    """Add and remove tags."""
    options = call.options
    if not (options.add or options.remove):
        raise usage("Say which tags with --add or --remove. Nothing was changed.")

    def act(desk: Desk, ids: list[RowId]) -> None:
        for name in options.add:
            desk.do(tickets.add_tag, ids, name)
        for name in options.remove:
            desk.do(tickets.remove_tag, ids, name)

    return _several(call, act, "Tagged")


def remind(call: Call) -> int:
    """Out of sight until a moment."""
    options = call.options

    def act(desk: Desk, ids: list[RowId]) -> None:
        zone = desk.settings().zone
        now = call.machine.clock.now()
        at = moment(options.at, zone) if options.at else now + span(options.span)
        desk.do(tickets.remind, ids, at, holds=options.only_then)

    return _several(call, act, "Out of sight")


def note(call: Call) -> int:
    """Write something only the team sees."""
    text, files = _text(call), _files(call.options.attach)

    def act(desk: Desk, ticket_id: RowId) -> RowId:
        return desk.do(tickets.note, ticket_id, text, attachments=files).result

    return _written(call, act, "Noted")


def reply(call: Call) -> int:
    """Answer the customer; the answer waits in the outbox."""
    text, files = _text(call), _files(call.options.attach)
    after = After(call.options.after.replace("-", "_"))

    def act(desk: Desk, ticket_id: RowId) -> RowId:
        return desk.do(tickets.reply, ticket_id, text, attachments=files, after=after).result

    return _written(call, act, "In the outbox")


def _several(call: Call, act: Callable[[Desk, list[RowId]], object], done: str) -> int:
    with acting(call) as desk:
        ids = lookups.tickets(desk, call.options.tickets)
        act(desk, ids)
        answer(call, desk, ids, done, {})
    return Exit.OK


def _written(call: Call, act: Callable[[Desk, RowId], RowId], done: str) -> int:
    with acting(call) as desk:
        ticket_id = lookups.ticket(desk, call.options.ticket)
        message_id = act(desk, ticket_id)
        answer(call, desk, [ticket_id], done, {"message": id_text(message_id)})
    return Exit.OK


def answer(call: Call, desk: Desk, ids: Sequence[RowId], done: str, more: records.Json) -> None:
    """Say what became of these tickets; `more` are further properties of the JSON answer."""
    changed = [desk.ticket_view(row_id).ticket for row_id in ids]
    answer: records.Json = {"tickets": [records.ticket_brief(one) for one in changed], **more}
    zone, now = desk.settings().zone, call.machine.clock.now()
    lines = [
        f"{done}: #{one.number} {one.subject}"
        + (f" until {shown(one.remind_at, zone, now)}" if one.remind_at else "")
        for one in changed
    ]
    call.output.result(answer, lines)


def _text(call: Call) -> str:
    given: str | None = call.options.text
    if given is not None and given != STDIN:
        return given
    return call.machine.stdin.buffer.read().decode("utf-8", "replace")


def _files(paths: Sequence[Path]) -> list[NewAttachment]:
    return [_file(path) for path in paths]


def _file(path: Path) -> NewAttachment:
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    try:
        return NewAttachment(path.name, kind, path.read_bytes())
    except OSError as error:
        raise ConsoleProblem(
            "file-unreadable",
            f"{path} cannot be read: {error.strerror}. Nothing was written down.",
            Exit.PROBLEM,
        ) from error
