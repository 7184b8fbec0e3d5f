"""The saved replies: `saved-reply list`, `export` and `import`."""

from __future__ import annotations

from pathlib import Path

from app.console import records
from app.console.acting import acting
from app.console.call import Call
from app.console.problems import ConsoleProblem, Exit
from app.domain.ids import id_text
from app.domain.saved_reply import SavedReply
from app.services import saved_replies


def list_replies(call: Call) -> int:
    """Every saved reply by folder and title, with how often it went out."""
    with call.reading() as desk:
        found = saved_replies.all_replies(desk)
    rows = [(one.title, one.folder, str(one.uses)) for one in found]
    lines = call.output.table(("Title", "Folder", "Used"), rows)
    answer: records.Json = {"saved_replies": [_reply(one) for one in found]}
    call.output.result(answer, lines if found else ["There are no saved replies."])
    return Exit.OK


def write_file(call: Call) -> int:
    """Write all into a file another desk can bring in; a file that is there needs --force."""
    path: Path = call.options.file
    if path.exists() and not call.options.force:
        raise ConsoleProblem(
            "file-exists",
            f"{path} is there already. Nothing was written. Choose another name, or --force.",
            Exit.REFUSED,
        )
    with call.reading() as desk:
        found = saved_replies.all_replies(desk)
    try:
        path.write_text(saved_replies.to_json(found), encoding="utf-8")
    except OSError as error:
        words = f"{path} cannot be written: {error.strerror}. The desk is as it was."
        raise ConsoleProblem("file-unwritable", words, Exit.PROBLEM) from error
    answer: records.Json = {"written": len(found), "file": str(path)}
    call.output.result(answer, [f"{len(found):,} saved replies are in {path}."])
    return Exit.OK


def read_file(call: Call) -> int:
    """Add those of a file that are not here yet."""
    path: Path = call.options.file
    try:
        content = path.read_bytes()
    except OSError as error:
        words = f"{path} cannot be read: {error.strerror}. Nothing was changed."
        raise ConsoleProblem("file-unreadable", words, Exit.PROBLEM) from error
    with acting(call) as desk:
        added = desk.do(saved_replies.bring_in, content).result
    call.output.result({"added": added}, [f"{added:,} saved replies added."])
    return Exit.OK


def _reply(reply: SavedReply) -> records.Json:
    return {
        "id": id_text(reply.id),
        "title": reply.title,
        "folder": reply.folder,
        "text": reply.words.text,
        "markup": reply.words.markup,
        "uses": reply.uses,
    }
