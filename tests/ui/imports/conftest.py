"""A window, a session, and what the channels lend."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.background.session import DeskSession
from app.background.workers import Workers
from app.channels.contacts import csv_file, is_cards, open_contacts
from app.channels.mail.archive import open_archive
from app.services.desk import Desk
from app.services.readers import Readers
from app.wiring import mail_tools
from tests.desks import make_desk
from tests.fakes.clock import FakeClock

MAIL = """\
From: {sender}
To: {to}
Subject: {subject}
Date: Mon, 5 Jan 2026 08:{minute:02}:00 +0000
Message-ID: <{number}@mail.example>

{text}
"""


def mail(
    number: int,
    *,
    sender: str = "Camille <camille@mail.example>",
    to: str = "hello@ryerowan.example",
    subject: str = "Lemon drizzle",
    text: str = "Is it safe for a nut allergy?",
) -> str:
    """One mail as it lies in a file."""
    return MAIL.format(
        sender=sender, to=to, subject=subject, minute=number % 60, number=number, text=text
    )


def write_mbox(path: Path, mails: list[str]) -> Path:
    """An mbox file."""
    parts = (f"From - Mon Jan  5 08:00:00 2026\n{one}\n" for one in mails)
    path.write_text("".join(parts), encoding="utf-8")
    return path


@pytest.fixture
def readers() -> Readers:
    """The real ones."""
    return Readers(
        open_archive=open_archive,
        mail_tools=mail_tools(),
        is_cards=is_cards,
        sniff_table=csv_file.sniff,
        preview_table=csv_file.preview,
        read_contacts=open_contacts,
    )


@pytest.fixture
def desk(tmp_path: Path, clock: FakeClock) -> Iterator[Desk]:
    """An empty desk; sound when the test ends."""
    made = make_desk(tmp_path / "desk", clock)
    yield made
    report = made.check()
    made.close()
    assert report.sound, report.problems


@pytest.fixture
def session(qtbot: QtBot, desk: Desk) -> Iterator[DeskSession]:
    """Real lanes; what nobody took fails the test."""
    workers = Workers()
    lost: list[BaseException] = []
    workers.failed.connect(lost.append)
    yield DeskSession(desk, workers)
    workers.close()
    assert lost == []


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Something to lie over."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 760)
    made.show()
    return made
