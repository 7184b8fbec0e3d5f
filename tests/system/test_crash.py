import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.system.crash import CrashHooks, CrashReport
from app.system.errors import ProfileUnusable
from tests.conftest import LogWatch

CUSTOMER = "Mrs Kowalska"


@pytest.fixture
def reports() -> list[CrashReport]:
    return []


@pytest.fixture
def hooks(reports: list[CrashReport]) -> Iterator[CrashHooks]:
    installed = CrashHooks(reports.append)
    yield installed
    installed.remove()


def _fail(text: str = CUSTOMER) -> None:
    raise ValueError(text)


def _caught(text: str) -> ValueError:
    try:
        _fail(text)
    except ValueError as error:
        return error
    raise AssertionError


def test_an_uncaught_exception_is_logged_and_reported_without_values(
    hooks: CrashHooks, reports: list[CrashReport], log_watch: LogWatch
) -> None:
    log_watch.expect("crash: uncaught ValueError in thread MainThread")
    error = _caught(CUSTOMER)
    sys.excepthook(type(error), error, error.__traceback__)
    (report,) = reports
    assert report.kind == "ValueError"
    assert "in _fail" in report.text
    assert "Kowalska" not in report.text


def test_a_thread_is_named(
    hooks: CrashHooks, reports: list[CrashReport], log_watch: LogWatch
) -> None:
    log_watch.expect("uncaught ValueError in thread import")
    thread = threading.Thread(target=_fail, name="import")
    thread.start()
    thread.join()
    assert [one.thread for one in reports] == ["import"]


def test_an_exception_in_a_finaliser_is_reported(
    hooks: CrashHooks, reports: list[CrashReport], log_watch: LogWatch
) -> None:
    log_watch.expect("uncaught ValueError")

    class Dying:
        def __del__(self) -> None:
            _fail()

    dying = Dying()
    del dying
    assert [one.kind for one in reports] == ["ValueError"]


def test_equal_crashes_have_equal_fingerprints(
    hooks: CrashHooks, reports: list[CrashReport], log_watch: LogWatch
) -> None:
    log_watch.expect("uncaught ValueError")
    for text in ("Anna", "Berta"):
        hooks.report(_caught(text))
    hooks.report(ValueError("elsewhere"))
    first, second, third = (one.fingerprint for one in reports)
    assert first == second != third


def test_a_reporter_that_fails_is_logged_and_does_not_hide_the_crash(log_watch: LogWatch) -> None:
    log_watch.expect("uncaught ValueError")
    log_watch.expect("the crash reporter itself failed")

    def broken(report: CrashReport) -> None:
        raise RuntimeError

    hooks = CrashHooks(broken)
    try:
        hooks.report(ValueError())
    finally:
        hooks.remove()


def test_a_wish_to_leave_is_no_crash(
    reports: list[CrashReport], monkeypatch: pytest.MonkeyPatch
) -> None:
    passed: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: passed.append(kind))
    hooks = CrashHooks(reports.append)
    try:
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    finally:
        hooks.remove()
    assert passed == [KeyboardInterrupt]
    assert reports == []


def test_a_hard_crash_leaves_its_frames_and_no_values(tmp_path: Path) -> None:
    fault_file = tmp_path / "fault.log"
    code = (
        "import faulthandler, sys\nfrom pathlib import Path\n"
        "from app.system.crash import CrashHooks\n"
        "hooks = CrashHooks(print, Path(sys.argv[1]))\n"
        "def die(customer): faulthandler._sigsegv()\n"
        "die('Mrs Kowalska')"
    )
    command = [sys.executable, "-c", code, str(fault_file)]
    done = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, check=False)
    assert done.returncode != 0
    assert "in die" in fault_file.read_text()
    assert "Kowalska" not in fault_file.read_text()


def test_a_fault_file_that_cannot_be_made_is_named_and_takes_no_hook(tmp_path: Path) -> None:
    before = sys.excepthook
    with pytest.raises(ProfileUnusable):
        CrashHooks(print, tmp_path / "gone" / "fault.log")
    assert sys.excepthook == before


def test_the_hooks_are_given_back(reports: list[CrashReport]) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    hooks = CrashHooks(reports.append)
    assert sys.excepthook != before[0]
    hooks.remove()
    hooks.remove()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
