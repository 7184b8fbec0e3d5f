"""The two lanes at their end."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.background.workers import Workers


def test_after_the_end_nobody_is_asked_and_no_write_is_lost_in_silence(qtbot: QtBot) -> None:
    workers = Workers()
    workers.close()
    workers.read(_must_not_run, pytest.fail, owner=workers)
    with pytest.raises(RuntimeError, match="after shutdown"):
        workers.write(_must_not_run, pytest.fail, owner=workers)


def _must_not_run() -> str:
    pytest.fail("it was run")
