"""What every test stands on: no screen, nothing unexpected passes, windows die where they lived."""

from __future__ import annotations

import gc
import logging
import os
import re
from collections.abc import Callable, Iterator
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything loads Qt

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

from tests.fakes.clock import FakeClock
from tests.fakes.keyring import FakeKeyring

# No test may depend on how fast the machine is today.
settings.register_profile("hearthdesk", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("hearthdesk")

_ALLOWED_SKIP = "platform:"
_OF_NO_SCREEN = "This plugin does not support"
"""What Qt's offscreen platform says of windows now and then; a real one never does."""
_PATIENCE_MS = 30_000


class PatientBot(QtBot):
    """Waits as long as a busy machine may need; what comes at once is not waited for longer."""

    def waitUntil(
        self, callback: Callable[[], bool | None], *, timeout: int = _PATIENCE_MS
    ) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = _PATIENCE_MS, **more: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitSignals(self, signals: Any, *, timeout: int = _PATIENCE_MS, **more: Any) -> Any:
        return super().waitSignals(signals, timeout=timeout, **more)

    def waitExposed(self, widget: Any, *, timeout: int = _PATIENCE_MS) -> Any:
        return super().waitExposed(widget, timeout=timeout)

    def waitActive(self, widget: Any, *, timeout: int = _PATIENCE_MS) -> Any:
        return super().waitActive(widget, timeout=timeout)


class LogWatch(logging.Handler):
    """Collects warnings and worse from the program; what was not expected fails the test."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []
        self._expected: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def expect(self, pattern: str) -> None:
        """This test makes the program log something matching `pattern` (`re.search`)."""
        self._expected.append(pattern)

    def complaints(self) -> list[str]:
        """Records nobody expected, and expectations nobody met."""
        lines = [f"{one.levelname} {one.name}: {one.getMessage()}" for one in self.records]
        unexpected = [
            f"unexpected log record: {line}"
            for line in lines
            if not any(re.search(pattern, line) for pattern in (*self._expected, _OF_NO_SCREEN))
        ]
        unmet = [
            f"expected log record never came: {pattern}"
            for pattern in self._expected
            if not any(re.search(pattern, line) for line in lines)
        ]
        return unexpected + unmet


@pytest.fixture(autouse=True)
def log_watch() -> Iterator[LogWatch]:
    """Fails the test on any WARNING or worse below `hearthdesk` unless `expect`ed."""
    watch = LogWatch()
    root = logging.getLogger("hearthdesk")
    root.addHandler(watch)
    try:
        yield watch
    finally:
        root.removeHandler(watch)
    if complaints := watch.complaints():
        pytest.fail("\n".join(complaints), pytrace=False)


@pytest.fixture(autouse=True)
def _collect_on_the_gui_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """Keep automatic collection out of worker threads: a widget collected there crashes Qt."""
    if "qapp" not in request.fixturenames:
        yield
        return
    from PySide6.QtCore import QCoreApplication, QEvent

    gc.disable()
    try:
        yield
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    finally:
        gc.enable()


@pytest.fixture(autouse=True)
def _speak_as_before(request: pytest.FixtureRequest) -> Iterator[None]:
    """A program that was started in a test took a language for the whole process."""
    if "qapp" not in request.fixturenames:
        yield
        return
    from PySide6.QtCore import QLocale

    from app.ui.common.language import fall_silent

    before = QLocale()
    yield
    fall_silent(request.getfixturevalue("qapp"))
    QLocale.setDefault(before)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's own, with more patience."""
    return PatientBot(request)


@pytest.fixture
def clock() -> FakeClock:
    """A clock standing at Monday 2026-01-05 09:00 UTC."""
    return FakeClock()


@pytest.fixture
def keyring() -> FakeKeyring:
    """A working, empty keyring."""
    return FakeKeyring()


def _forbid_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    """Under CI nothing is skipped quietly: only `reason="platform: ..."` may stay away."""
    if not os.environ.get("CI") or not report.skipped or hasattr(report, "wasxfail"):
        return
    reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    if not reason.removeprefix("Skipped: ").startswith(_ALLOWED_SKIP):
        report.outcome = "failed"
        report.longrepr = f"skipped under CI without a reason of platform: {reason}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Iterator[None]:
    report = yield
    _forbid_skip(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Iterator[None]:
    report = yield
    _forbid_skip(report)
    return report
