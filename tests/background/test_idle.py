"""Nobody at the desk: by a fake clock, by real input, by a sleeping computer, by the system."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.background.idle import IdleWatch, LockCause
from app.background.system_lock import SystemLock, windows_cause
from tests.fakes.clock import FakeClock

ROOT = Path(__file__).parents[2]


class Times:
    """Both clocks of a computer, and how long one may be away."""

    def __init__(self) -> None:
        self.wall = FakeClock()
        self.steady = 1000.0
        self.minutes = 10

    def pass_by(self, seconds: float) -> None:
        self.steady += seconds
        self.wall.advance(seconds=seconds)

    def sleep(self, seconds: float) -> None:
        self.wall.advance(seconds=seconds)


@pytest.fixture
def times() -> Times:
    return Times()


@pytest.fixture
def told(qtbot: QtBot, times: Times) -> list[LockCause]:
    return []


@pytest.fixture
def watch(qtbot: QtBot, times: Times, told: list[LockCause]) -> IdleWatch:
    made = IdleWatch(lambda: times.minutes, clock=times.wall, steady=lambda: times.steady)
    made.away.connect(told.append)
    return made


def wait(times: Times, watch: IdleWatch, seconds: int) -> None:
    for _ in range(seconds // 5):
        times.pass_by(5)
        watch.look()


def test_ten_minutes_without_a_key(times: Times, watch: IdleWatch, told: list[LockCause]) -> None:
    watch.start()
    wait(times, watch, 595)
    assert told == []
    wait(times, watch, 5)
    assert told == [LockCause.IDLE]
    watch.stop()


def test_another_setting_counts_at_once_and_never_is_never(
    times: Times, watch: IdleWatch, told: list[LockCause]
) -> None:
    watch.start()
    times.minutes = 0
    wait(times, watch, 7200)
    assert told == []
    times.minutes = 60
    watch.look()
    assert told == [LockCause.IDLE]
    watch.stop()


@pytest.mark.parametrize("by", ["key", "pointer"])
def test_input_begins_the_time_anew_also_in_a_window_opened_later(
    qtbot: QtBot, times: Times, watch: IdleWatch, told: list[LockCause], by: str
) -> None:
    watch.start()
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    with qtbot.waitExposed(field):
        pass
    watch._listen()
    wait(times, watch, 500)
    window = field.windowHandle()
    assert window is not None
    if by == "key":
        QTest.keyClick(window, Qt.Key.Key_A)
    else:
        QTest.mouseMove(window, QPoint(3, 3))
        qtbot.waitUntil(lambda: watch._last_input == times.steady)
    wait(times, watch, 595)
    assert told == []
    watch.stop()
    times.pass_by(5)
    QTest.keyClick(window, Qt.Key.Key_A)
    assert watch._last_input < times.steady


def test_a_sleep_is_noticed_by_the_clocks_drifting_apart(
    times: Times, watch: IdleWatch, told: list[LockCause]
) -> None:
    watch.start()
    wait(times, watch, 30)
    times.sleep(3600)
    wait(times, watch, 5)
    assert told == [LockCause.SLEEP]
    wait(times, watch, 30)
    assert told == [LockCause.SLEEP]
    watch.stop()


def test_a_sleep_through_which_both_clocks_go_on_is_noticed_too(
    times: Times, watch: IdleWatch, told: list[LockCause]
) -> None:
    watch.start()
    times.pass_by(300)
    watch.look()
    assert told == [LockCause.SLEEP]
    watch.stop()


def test_a_clock_put_right_by_seconds_or_back_is_no_sleep(
    times: Times, watch: IdleWatch, told: list[LockCause]
) -> None:
    watch.start()
    times.sleep(20)
    wait(times, watch, 5)
    times.sleep(-3600)
    wait(times, watch, 5)
    assert told == []
    watch.stop()


@pytest.mark.parametrize(
    ("message", "word", "cause"),
    [
        (0x0218, 4, LockCause.SLEEP),
        (0x0218, 7, None),  # it woke
        (0x02B1, 7, LockCause.SCREEN),
        (0x02B1, 8, None),  # unlocked
        (0x0100, 4, None),
    ],
)
def test_what_windows_says(message: int, word: int, cause: LockCause | None) -> None:
    assert windows_cause(message, word) is cause


def test_the_end_of_a_sleep_is_no_news(qtbot: QtBot) -> None:
    told: list[LockCause] = []
    heard = SystemLock()
    heard.away.connect(told.append)
    heard.sleeping(False)
    heard.covered(False)
    heard.sleeping(True)
    heard.covered(True)
    heard.locked()
    assert told == [LockCause.SLEEP, LockCause.SCREEN, LockCause.SCREEN]
    heard.stop()
    heard.stop()


PROGRAM = """
import subprocess, sys
from PySide6.QtCore import QCoreApplication, QTimer
from app.background.system_lock import SystemLock
app = QCoreApplication([])
heard = SystemLock()
def say(cause):
    print(cause)
    app.quit()
heard.away.connect(say)
emit = ["gdbus", "emit", "--session", "--object-path", "/org/gnome/ScreenSaver",
        "--signal", "org.gnome.ScreenSaver.ActiveChanged", "true"]
QTimer.singleShot(0, lambda: subprocess.run(emit, check=True))
QTimer.singleShot(30000, lambda: app.exit(1))
sys.exit(app.exec())
"""


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or not shutil.which("dbus-run-session"),
    reason="platform: a session bus of our own can only be started on Linux",
)
def test_a_real_bus_tells_that_the_screen_is_locked(tmp_path: Path) -> None:
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    run = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", PROGRAM],
        cwd=ROOT,
        env={**kept, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert (run.returncode, run.stdout.split()) == (0, ["screen"]), run.stderr
