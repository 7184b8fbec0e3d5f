"""A program that works on a desk until it kills itself, at the moment it is told to.

    python -m tests.services.killed_child import FOLDER ARCHIVE KEY BATCHES SECONDS
    python -m tests.services.killed_child commands FOLDER RUN KEY COMMANDS SECONDS

After so many batches or commands the kill is set to come in so many seconds, wherever the work then
is. `commands` prints after each command how many the journal holds.
"""

from __future__ import annotations

import itertools
import os
import random
import signal
import sys
import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from app.channels.mail.archive import open_archive
from app.domain.errors import Refused
from app.domain.inbox import InboxQuery
from app.domain.ticket import Channel
from app.security.keys import DeskKeys
from app.services import contacts, mail_import, tickets
from app.services.desk import Desk
from app.services.incoming_mail import FilingRules
from app.services.tickets import NewAttachment
from app.wiring import mail_tools
from tests.desks import reopen_store
from tests.fakes.clock import FakeClock

OURS = "hello@rye.example"
RULES = FilingRules(frozenset({OURS}), timedelta(days=30), timedelta(hours=24))
BATCH = 12


def open_desk(folder: Path, key: str) -> Desk:
    """The desk in this folder, at the hour at which every test's clock stands."""
    desk = Desk(reopen_store(folder, FakeClock(), DeskKeys(bytes.fromhex(key))))
    desk.person_id = desk.people()[0].id
    return desk


def bring_in(
    desk: Desk, archive: Path, told: Callable[[], object] = lambda: None
) -> mail_import.Account:
    """Import the archive."""
    return mail_import.import_archive(
        desk,
        open_archive(archive),
        mail_tools(),
        RULES,
        name="archive",
        fingerprint="archive",
        progress=lambda _: told(),
    )


def commands(desk: Desk) -> int:
    """How many commands the journal holds."""
    with desk.store.read() as connection:
        return connection.exec_driver_sql("SELECT count(*) FROM command").scalar_one()


def work(desk: Desk, run: str, told: Callable[[], object]) -> None:
    """Ordinary commands without end."""
    chance = random.Random(run)
    for number in itertools.count():
        ids = [row.id for row in desk.inbox_page(InboxQuery(), limit=5).rows]
        try:
            one_of(desk, chance, ids, f"run {run} command {number}")
        except Refused:
            continue
        told()


def one_of(desk: Desk, chance: random.Random, ids: list[bytes], words: str) -> None:
    """One command; the first makes something to work on."""
    act = chance.randrange(7) if ids else 0
    if act == 0:
        contact_id = desk.do(contacts.create, name=words).result
        desk.do(
            tickets.open_ticket,
            contact_id=contact_id,
            subject=words,
            channel=Channel.EMAIL,
            text=words,
        )
    elif act == 1:
        file = NewAttachment("plan.bin", "application/octet-stream", chance.randbytes(200_000))
        desk.do(tickets.note, chance.choice(ids), words, attachments=[file])
    elif act == 2:
        desk.do(tickets.add_tag, ids, chance.choice("abc"))
    elif act == 3:
        desk.do(tickets.rename, chance.choice(ids), words)
    elif act == 4:
        desk.do(tickets.reply, chance.choice(ids), words)
    elif act == 5:
        desk.do(tickets.close, ids[:2])
    else:
        desk.undo()


class Fuse:
    """Kills this program some time after it was told `count` times."""

    def __init__(self, count: int, seconds: float) -> None:
        self._left = count
        self._seconds = seconds
        self._burn()

    def told(self, *_: object) -> None:
        """Something was finished."""
        self._left -= 1
        self._burn()

    def _burn(self) -> None:
        if self._left == 0:
            threading.Timer(self._seconds, os.kill, (os.getpid(), signal.SIGKILL)).start()


def main(how: str, folder: str, what: str, key: str, count: str, seconds: str) -> None:
    """See the module."""
    desk = open_desk(Path(folder), key)
    fuse = Fuse(int(count), float(seconds))
    if how == "import":
        mail_import.BATCH_MAILS = BATCH  # many moments to be killed between
        bring_in(desk, Path(what), fuse.told)
        return

    def told() -> None:
        print(commands(desk), flush=True)
        fuse.told()

    work(desk, what, told)


if __name__ == "__main__":
    main(*sys.argv[1:])
