"""Whether the window ever stands still while mail is brought in behind it.

A timer of the GUI thread wants to fire every few milliseconds; how much later it fires is how long
a person would have waited. Meanwhile somebody walks down the inbox. The floor is what may never be
passed, 50 ms.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.background.garbage import GarbageTimer
from app.background.session import DeskSession
from app.background.workers import Workers
from app.services import sample_data
from app.services.incoming_mail import FilingRules
from app.startup import build_window
from app.startup.desk_window import import_readers
from app.ui.common.theme import Scheme, Theme
from app.ui.imports.mail_job import MailJob
from app.ui.imports.running import look_into_archive
from app.ui.inbox.area import InboxArea
from app.ui.shell.desk_controller import DeskController
from app.ui.shell.desk_view import INBOX
from tests.benchmarks.bench_import import archive_of_mails
from tests.benchmarks.measure import Figure, record
from tests.desks import make_desk
from tests.fakes.clock import FakeClock

MAILS = 10_000
LIMIT_MS = 50.0
_BEAT_MS = 5
_STEP_MS = 150
_HALF_AN_HOUR_MS = 1_800_000


class Heart(QObject):
    """Beats in the GUI thread and remembers how late each beat was, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = time.perf_counter()
        self._timer.start(_BEAT_MS)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, (now - self._last) * 1000 - _BEAT_MS))
        self._last = now


@pytest.fixture
def session(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[DeskSession]:
    """A desk with some history, and real workers."""
    desk = make_desk(tmp_path / "desk", FakeClock())
    sample_data.fill(desk, tickets=2_000)
    workers = Workers()
    yield DeskSession(desk, workers)
    workers.close()
    desk.close()


def test_no_stall_while_ten_thousand_mails_come_in(
    qtbot: QtBot, qapp: QApplication, session: DeskSession, tmp_path: Path
) -> None:
    theme = Theme(scheme=Scheme.LIGHT)
    theme.apply(qapp)
    window = build_window(session, theme)
    qtbot.addWidget(window)
    collects = GarbageTimer(window)
    window.resize(1440, 900)
    window.show()
    controller = next(one for one in window.children() if isinstance(one, DeskController))
    inbox = controller.areas.area(INBOX)
    assert isinstance(inbox, InboxArea)
    qtbot.waitUntil(lambda: inbox.showing.view is not None, timeout=60_000)
    readers = import_readers()
    facts = look_into_archive(
        session.desk, readers, archive_of_mails(tmp_path, seed=7, mails=MAILS)
    )
    rules = FilingRules(frozenset({"hello@rye.example"}), timedelta(days=30), timedelta(hours=24))
    job = MailJob(session, readers, facts, rules, window)
    walk = QTimer(window)
    walk.timeout.connect(lambda: QTest.keyClick(inbox.list_pane.list, Qt.Key.Key_Down))
    gc.collect()
    collects.spare_what_exists()  # as the program does when the desk is open
    heart = Heart()
    walk.start(_STEP_MS)
    with qtbot.waitSignal(job.ended, timeout=_HALF_AN_HOUR_MS):
        job.start()
    walk.stop()
    assert job.last is not None
    assert job.last.account.messages_added == MAILS
    collects.stop()
    window.close()
    late = sorted(heart.late)
    beyond = sum(one > LIMIT_MS for one in late)
    print(f"\n{beyond} of {len(late):,} beats later than {LIMIT_MS:g} ms")
    record(Figure("stalls: worst while mail comes in", LIMIT_MS, late[-1], 1))
    record(Figure("stalls: 99.9 % of beats", LIMIT_MS, late[int(len(late) * 0.999)], 1))
    record(Figure("stalls: median beat", LIMIT_MS, statistics.median(late), 1))
