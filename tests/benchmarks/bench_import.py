"""Importing mail against a bare loop: standard-library parse, raw inserts and full-text index."""

from __future__ import annotations

import email
import email.policy
import random
import resource
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from itertools import islice
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.channels.mail.archive import open_archive
from app.security.keys import new_keys
from app.services import mail_import
from app.services.incoming_mail import FilingRules
from app.wiring import mail_tools
from tests.benchmarks.measure import Figure, record
from tests.desks import make_desk
from tests.fakes.clock import FakeClock

MAILS = 6000
WORDS = """
order bread loaf morning thank delivery invoice question almond table monday address price school
cake collect window oven flour butter kind regards please could tomorrow
"""
BEGINNING = datetime(2025, 1, 1, tzinfo=UTC)
RULES = FilingRules(frozenset({"hello@rye.example"}), timedelta(days=30), timedelta(hours=24))


def _mails(seed: int, mails: int) -> Iterator[EmailMessage]:
    """Threads of one to five mails, a third with HTML, a tenth with an attachment."""
    dice = random.Random(seed)
    number = 0
    while number < mails:
        root, customer = f"{seed}.{number}@mail.example", dice.randrange(900)
        for turn in range(dice.randint(1, 5)):
            message = EmailMessage()
            ours = turn % 2 == 1
            them = f"Customer {customer} <c{customer}@mail.example>"
            message["From"] = "Rye & Rowan <hello@rye.example>" if ours else them
            message["To"] = them if ours else "hello@rye.example"
            message["Subject"] = ("Re: " if turn else "") + " ".join(
                dice.choices(WORDS.split(), k=4)
            )
            when = BEGINNING + timedelta(minutes=20 * number + turn)
            message["Date"] = format_datetime(when)
            message["Message-ID"] = f"<{root if not turn else f'{seed}.{number}.r@mail.example'}>"
            if turn:
                message["In-Reply-To"] = message["References"] = f"<{root}>"
            text = "\n".join(" ".join(dice.choices(WORDS.split(), k=12)) for _ in range(6))
            if turn:
                text += "\n\nOn Monday somebody wrote:\n> " + " ".join(
                    dice.choices(WORDS.split(), k=30)
                )
            message.set_content(text)
            if dice.random() < 0.33:
                message.add_alternative(f"<p>{text}</p>" * 2, subtype="html")
            if dice.random() < 0.1:
                content = dice.randbytes(30_000)
                message.add_attachment(
                    content, maintype="application", subtype="pdf", filename="list.pdf"
                )
            number += 1
            yield message


def archive_of_mails(folder: Path, seed: int, mails: int = MAILS) -> Path:
    """An mbox file of invented conversations, each seed another."""
    path = folder / f"archive{seed}.mbox"
    with path.open("wb") as file:
        for message in islice(_mails(seed, mails), mails):
            file.write(b"From - Thu Jan  1 00:00:00 2026\n" + message.as_bytes() + b"\n")
    return path


@pytest.fixture(scope="module")
def mbox(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return archive_of_mails(tmp_path_factory.mktemp("mails"), 1)


def _bare_loop(path: Path, database: Path) -> float:
    """What nobody could leave out: read, parse, insert, index."""
    raw = dbapi2.connect(str(database), isolation_level=None)
    raw.execute(f"PRAGMA key=\"x'{new_keys().database.hex()}'\"")
    raw.execute("PRAGMA cache_size=-65536")
    raw.execute("PRAGMA journal_mode=WAL")
    raw.execute("PRAGMA synchronous=FULL")
    raw.execute("CREATE TABLE message(seq INTEGER PRIMARY KEY, id, sender, subject, at, text, raw)")
    raw.execute("CREATE INDEX message_id ON message(id)")
    raw.execute(
        "CREATE VIRTUAL TABLE text USING fts5(subject, body, people, content='', "
        "contentless_delete=1, tokenize='unicode61 remove_diacritics 2')"
    )
    began = time.process_time()
    raw.execute("BEGIN IMMEDIATE")
    for seq, found in enumerate(open_archive(path).mails(), 1):
        parsed = email.message_from_bytes(found.raw, policy=email.policy.default)
        body = parsed.get_body(("plain", "html"))
        text = body.get_content() if body is not None else ""
        for part in parsed.iter_attachments():
            part.get_content()
        values = (seq, parsed["message-id"], parsed["from"], parsed["subject"], parsed["date"])
        raw.execute(
            "INSERT INTO message VALUES (?, ?, ?, ?, ?, ?, ?)",
            (*map(str, values[:1]), *map(str, values[1:]), text, found.raw),
        )
        raw.execute(
            "INSERT INTO text(rowid, subject, body, people) VALUES (?, ?, ?, ?)",
            (seq, str(parsed["subject"]), text, str(parsed["from"])),
        )
        if seq % 250 == 0:
            raw.execute("COMMIT")
            raw.execute("BEGIN IMMEDIATE")
    raw.execute("COMMIT")
    taken = time.process_time() - began
    raw.close()
    return taken


def test_import(mbox: Path, tmp_path: Path) -> None:
    floors, ours = [], []
    for turn in range(3):
        floors.append(_bare_loop(mbox, tmp_path / f"bare{turn}.db"))
        desk = make_desk(tmp_path / f"desk{turn}", FakeClock())
        began = time.process_time()
        account = mail_import.import_archive(
            desk, open_archive(mbox), mail_tools(), RULES, name="bench", fingerprint="bench"
        )
        ours.append(time.process_time() - began)
        desk.close()
        assert account.messages_added > MAILS * 0.7
    record(Figure(f"import of {MAILS} mails (CPU)", min(floors) * 1000, min(ours) * 1000, 2))
    print(f"    {MAILS / min(ours):.0f} mails/s against {MAILS / min(floors):.0f} mails/s")


def test_memory_stays_flat(tmp_path: Path) -> None:
    """Peak memory after one import and after importing five times as much."""
    desk = make_desk(tmp_path / "desk", FakeClock())
    peaks = []
    for turn in range(5):
        path = archive_of_mails(tmp_path, turn)
        mail_import.import_archive(
            desk,
            open_archive(path),
            mail_tools(),
            RULES,
            name="bench",
            fingerprint=str(turn),
        )
        scale = 1024 if sys.platform != "darwin" else 1024 * 1024
        peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / scale)
    desk.close()
    record(Figure("peak memory (MB), five archives against one", peaks[0], peaks[-1], 1.25))
