"""Qt's own complaints, in the program's log."""

from __future__ import annotations

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from app.system.logs import logger

_log = logger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_qt_messages() -> None:
    """Send what Qt would print on the terminal to the log, from now on."""
    qInstallMessageHandler(_log_message)


def stop_logging_qt_messages() -> None:
    """Let Qt print again."""
    qInstallMessageHandler(None)


def _log_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    _log.log(_LEVELS[kind], "%s: %s", context.category, message)
