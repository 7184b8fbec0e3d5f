"""Killed at any moment, a desk is as it was before a command or as it is after; never between."""

from __future__ import annotations

import mailbox
import random
import shutil
import signal
import subprocess
import sys
from dataclasses import asdict
from datetime import timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from app.security.keys import new_keys
from app.services import mail_import
from app.services.desk import Desk
from app.store import tables as t
from app.store.registry import KINDS
from tests.desks import make_desk
from tests.fakes.clock import MONDAY_MORNING, FakeClock
from tests.services.killed_child import BATCH, OURS, bring_in, commands, open_desk

ROOT = Path(__file__).parents[2]
KILLS = 12
MAILS = 500

pytestmark = pytest.mark.skipif(
    not hasattr(signal, "SIGKILL"), reason="platform: Windows has no SIGKILL"
)


def archive(path: Path) -> Path:
    """Conversations, strangers, garbage, large attachments, in no good order."""
    chance = random.Random(4)
    box = mailbox.mbox(path)
    for number in range(MAILS):
        message = EmailMessage()
        ours = chance.random() < 0.2
        customer = f"Person {chance.randrange(60)} <p{chance.randrange(60)}@mail.example>"
        message["From"], message["To"] = (OURS, customer) if ours else (customer, OURS)
        message["Subject"] = f"{chance.choice(['', 'Re: '])}Matter {chance.randrange(90)}"
        message["Message-ID"] = f"<{number}@test>"
        days = chance.choice([1, 5, 20, 29, 60, 200]) + chance.random()
        message["Date"] = format_datetime(MONDAY_MORNING - timedelta(days=days))
        if number and chance.random() < 0.6:
            message["In-Reply-To"] = f"<{chance.randrange(number)}@test>"
        if chance.random() < 0.1:
            message["Auto-Submitted"] = "auto-generated"
        message.set_content(f"Words of mail {number}. " * chance.randrange(1, 40))
        if number % 40 == 7:
            message.add_attachment(
                chance.randbytes(180_000), maintype="image", subtype="png", filename="plan.png"
            )
        box.add(message if number % 50 else b"\n\n" + chance.randbytes(300))
    box.close()
    return path


def everything(desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    """Every row an import makes, whole."""
    tables = [*(kind.table for kind in KINDS), t.thread_key, t.read_mark, t.blob]
    with desk.store.read() as connection:
        return {
            table.name: sorted(map(tuple, connection.execute(select(table))), key=repr)
            for table in tables
        }


def killed(how: str, folder: Path, what: str, key: str, count: int, seconds: float) -> list[str]:
    """Lines the program said before it was killed."""
    arguments = (how, str(folder), what, key, str(count), str(seconds))
    run = subprocess.run(
        [sys.executable, "-m", "tests.services.killed_child", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == -signal.SIGKILL, run.stderr
    return run.stdout.splitlines()


def test_an_import_killed_again_and_again_ends_as_one_that_ran_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mail_import, "BATCH_MAILS", BATCH)
    keys = new_keys()
    key, path = keys.data.hex(), archive(tmp_path / "archive.mbox")
    make_desk(tmp_path / "killed", FakeClock(), keys).close()
    shutil.copytree(tmp_path / "killed", tmp_path / "through")

    through = open_desk(tmp_path / "through", key)
    account = bring_in(through, path)
    wanted = everything(through)
    through.close()
    assert account.quarantined
    assert account.threaded

    chance = random.Random(7)
    for turn in range(KILLS):
        killed("import", tmp_path / "killed", str(path), key, turn % 3, chance.uniform(0, 0.06))
        desk = open_desk(tmp_path / "killed", key)
        report = desk.check()
        desk.close()
        assert report.sound, report.problems

    desk = open_desk(tmp_path / "killed", key)
    resumed = bring_in(desk, path)
    found, report = everything(desk), desk.check()
    desk.close()
    assert report.sound, report.problems
    assert found == wanted
    assert {**asdict(resumed), "seconds": 0} == {**asdict(account), "seconds": 0}


def test_what_was_told_to_be_saved_survives_a_kill(tmp_path: Path) -> None:
    keys = new_keys()
    key, folder = keys.data.hex(), tmp_path / "desk"
    make_desk(folder, FakeClock(), keys).close()
    chance = random.Random(11)
    for turn in range(KILLS):
        count, seconds = chance.randrange(1, 12), chance.uniform(0, 0.03)
        told = killed("commands", folder, str(turn), key, count, seconds)
        desk = open_desk(folder, key)
        report, kept = desk.check(), commands(desk)
        desk.close()
        assert report.sound, report.problems
        assert len(told) >= count
        assert kept - int(told[-1]) in range(3)  # what was told, and at most what was under way
