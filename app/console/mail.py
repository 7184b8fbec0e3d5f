"""`import mail`, `mail parse` and `quarantine`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.console.call import Call
from app.console.interruption import stoppable
from app.console.moments import shown
from app.console.problems import ConsoleProblem, Exit, usage
from app.console.records import Json, instant
from app.domain.address import InvalidEmail, normalise_email
from app.domain.errors import NotFound
from app.domain.ids import id_text
from app.domain.mail import ParsedMail

if TYPE_CHECKING:
    from app.channels.mail.archive import Archive
    from app.services.desk import Desk
    from app.services.incoming_mail import FilingRules
    from app.services.mail_import import Account, Progress
    from app.store.quarantine import QuarantinedMail

STDIN = "-"
_COUNTED = ("read", "messages_added", "tickets_added", "contacts_added", "duplicates")


def bring_in(call: Call) -> int:
    """Import archives one after the other; Ctrl+C stops after the current batch."""
    from app.channels.mail.archive import open_archive

    archives = [open_archive(path) for path in call.options.paths]
    total: dict[str, float] = dict.fromkeys((*_COUNTED, "quarantined", "seconds"), 0)
    reasons: dict[str, int] = {}
    stopped = False
    with call.writing() as desk, stoppable() as asked:
        rules = _rules(desk, call)
        for archive in archives:
            account = _import_one(call, desk, archive, rules, asked)
            for name in total:
                total[name] += getattr(account, name)
            for reason, count in account.reasons.items():
                reasons[reason] = reasons.get(reason, 0) + count
            stopped = not account.finished
            if stopped:
                break
        known = bool(rules.own_addresses)
    call.output.end_progress()
    answer: Json = {**total, "seconds": round(total["seconds"], 3)}
    call.output.result(answer, _account(total, reasons, stopped=stopped, knows_own=known))
    return Exit.CANCELLED if stopped else Exit.OK


def _import_one(
    call: Call, desk: Desk, archive: Archive, rules: FilingRules, asked: Callable[[], bool]
) -> Account:
    from app.services.mail_import import import_archive
    from app.system.file_state import file_state
    from app.wiring import mail_tools

    return import_archive(
        desk,
        archive,
        mail_tools(),
        rules,
        name=archive.path.name,
        fingerprint=file_state(archive.path),
        path=archive.path,
        progress=lambda progress: call.output.progress(_progress(archive, progress)),
        cancelled=asked,
    )


def _rules(desk: Desk, call: Call) -> FilingRules:
    from app.services.incoming_mail import FilingRules

    settings = desk.settings()
    own = [*settings.own_addresses, *call.options.own]
    return FilingRules(
        own_addresses=frozenset(map(_own_address, own)),
        closed_after=timedelta(days=call.options.closed_after),
        answer_within=settings.answer_within,
    )


def _own_address(text: str) -> str:
    try:
        return normalise_email(text)
    except InvalidEmail as error:
        raise usage(f"“{text}” is no mail address. Nothing was imported.") from error


def _progress(archive: Archive, progress: Progress) -> str:
    share = progress.bytes_done * 100 // max(progress.bytes_total, 1)
    return f"{archive.path.name}: {progress.account.read:,} mails, {min(share, 100)} %"


def _account(
    total: Mapping[str, float], reasons: Mapping[str, int], *, stopped: bool, knows_own: bool
) -> Iterator[str]:
    if stopped:
        yield "Stopped. What was read is in; run the same command again to go on from there."
    yield f"Mails read       {int(total['read']):>9,}"
    yield f"Messages added   {int(total['messages_added']):>9,}"
    yield f"Tickets added    {int(total['tickets_added']):>9,}"
    yield f"Contacts added   {int(total['contacts_added']):>9,}"
    yield f"Known already    {int(total['duplicates']):>9,}"
    yield f"In quarantine    {int(total['quarantined']):>9,}"
    yield from (f"  {reason:<15}{count:>9,}" for reason, count in sorted(reasons.items()))
    yield f"Seconds          {total['seconds']:>9,.1f}"
    if not knows_own:
        yield "No address of yours is known, so mail you sent counts as received: see --own."


# --- one mail ---------------------------------------------------------------------------------


def parse(call: Call) -> int:
    """One line of JSON for each file, in order; status 1 when one could not be read."""
    from app.channels.mail.to_json import mail_as_json

    status = Exit.OK
    for name in call.options.files:
        mail, problem = _parsed(call, name)
        if problem:
            status = Exit.PROBLEM
        call.output.json_line(
            {**mail_as_json(mail), **({"problems": [problem]} if problem else {})}
        )
    return status


def _parsed(call: Call, name: str) -> tuple[ParsedMail, str]:
    """What the file says; of one that cannot be read an empty mail, and why."""
    from app.channels.mail.archive import MAX_MAIL
    from app.channels.mail.parse import parse_mail

    try:
        if name == STDIN:
            return parse_mail(call.machine.stdin.buffer.read()), ""
        if Path(name).stat().st_size > MAX_MAIL:
            return parse_mail(b""), "too-large"
        return parse_mail(Path(name).read_bytes()), ""
    except (OSError, ValueError):  # ValueError: a name with NUL in it
        return parse_mail(b""), "unreadable"


# --- quarantine -------------------------------------------------------------------------------


def list_quarantine(call: Call) -> int:
    """What is in quarantine, newest first."""
    with call.reading() as desk:
        mails = desk.quarantine()
        zone = desk.settings().zone
    now = call.machine.clock.now()
    answer: Json = {"mails": [_quarantined(mail) for mail in mails]}
    rows = [
        (id_text(mail.id), shown(mail.at, zone, now), f"{mail.size:,}", mail.reason, mail.source)
        for mail in mails
    ]
    lines = call.output.table(("Id", "Since", "Bytes", "Why", "From"), rows)
    call.output.result(answer, lines if mails else ["There is no mail in quarantine."])
    return Exit.OK


def save_quarantine(call: Call) -> int:
    """Write quarantined mails byte for byte; a file that is there is left alone."""
    folder: Path = call.options.folder
    with call.reading() as desk:
        wanted = _chosen(desk, call.options.ids)
        saved = [_save(folder, mail, desk.quarantined_bytes(mail)) for mail in wanted]
    answer: Json = {"saved": [str(path) for path in saved]}
    call.output.result(answer, [f"{len(saved)} mails are in {folder}."])
    return Exit.OK


def _chosen(desk: Desk, ids: list[str]) -> list[QuarantinedMail]:
    mails = desk.quarantine()
    by_id = {id_text(mail.id): mail for mail in mails}
    for one in ids:
        if one not in by_id:
            raise NotFound("quarantined mail", one)
    return [by_id[one] for one in ids] if ids else list(mails)


def _save(folder: Path, mail: QuarantinedMail, content: bytes) -> Path:
    path = folder / f"{id_text(mail.id)}.eml"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_bytes() != content:
            with path.open("xb") as file:
                file.write(content)
    except OSError as error:
        raise ConsoleProblem(
            "file-unwritable",
            f"{path} cannot be written: {error.strerror}. The mail is still in quarantine.",
            Exit.PROBLEM,
        ) from error
    return path


def _quarantined(mail: QuarantinedMail) -> Json:
    return {
        "id": id_text(mail.id),
        "source": mail.source,
        "reason": mail.reason,
        "size": mail.size,
        "at": instant(mail.at),
    }
