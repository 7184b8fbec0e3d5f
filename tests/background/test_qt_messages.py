"""Qt's complaints reach the program's log."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qWarning

from app.background import qt_messages
from tests.conftest import LogWatch


def test_a_warning_of_qt_is_logged(log_watch: LogWatch) -> None:
    log_watch.expect("layout is odd")
    qt_messages.log_qt_messages()
    try:
        qWarning("layout is odd")
    finally:
        qt_messages.stop_logging_qt_messages()


@pytest.mark.parametrize(
    ("kind", "level"),
    [(QtMsgType.QtDebugMsg, logging.DEBUG), (QtMsgType.QtInfoMsg, logging.INFO)],
)
def test_lesser_messages_keep_their_level(
    kind: QtMsgType, level: int, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, "hearthdesk.qt"):
        qt_messages._log_message(kind, QMessageLogContext(), "words")
    assert [record.levelno for record in caplog.records] == [level]
