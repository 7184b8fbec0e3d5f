"""A window that stands still is written down."""

from __future__ import annotations

import sys
import threading
from types import FrameType

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.background.stall_log import StallLog, log_stall, place_of
from tests.conftest import LogWatch


class Watcher:
    """Holds the GUI thread until the watch has looked at it."""

    def __init__(self) -> None:
        self.looked = threading.Event()
        self.reports: list[tuple[int, str]] = []

    def look_at(self, frame: FrameType | None) -> str:
        where = place_of(frame)
        self.looked.set()
        return where

    def report(self, milliseconds: int, where: str) -> None:
        self.reports.append((milliseconds, where))

    def stand_still(self) -> None:
        assert self.looked.wait(30)


def test_a_stall_is_reported_with_its_place(qtbot: QtBot) -> None:
    watcher = Watcher()
    log = StallLog(limit_ms=20, report=watcher.report, look_at=watcher.look_at)
    try:
        QTimer.singleShot(0, watcher.stand_still)
        qtbot.waitUntil(lambda: bool(watcher.reports))
    finally:
        log.stop()
    milliseconds, where = watcher.reports[0]
    assert milliseconds >= 20
    assert "stand_still" in where
    assert "test_stall_log.py" in where


def test_a_stopped_watch_reports_nothing(qtbot: QtBot) -> None:
    watcher = Watcher()
    log = StallLog(limit_ms=20, report=watcher.report, look_at=watcher.look_at)
    log.stop()
    log.stop()
    assert watcher.reports == []


def test_the_log_gets_one_line(log_watch: LogWatch) -> None:
    log_watch.expect(r"stood still for 250 ms in inbox.py:7 paint")
    log_stall(250, "inbox.py:7 paint")


@pytest.mark.parametrize("depth", [0, 20])
def test_a_place_names_functions_and_no_folders(depth: int) -> None:
    def nested(left: int) -> str:
        return nested(left - 1) if left else place_of(sys._getframe())

    place = nested(depth)
    assert place.startswith("test_stall_log.py:")
    assert "/" not in place
    assert place.count(" < ") <= 5


def test_no_frame_is_no_place() -> None:
    assert place_of(None) == ""
